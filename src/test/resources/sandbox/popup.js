// A box that opens at an element, above everything: in the top layer, so that no scrolling parent cuts it.

const GAP = 4;

/** Opens the popup at its anchor and keeps it there; returns what closes it. */
export function openAt(anchor, popup, { sameWidth = false } = {}) {
  popup.setAttribute("popover", "manual");
  if (!popup.isConnected) anchor.after(popup);
  popup.showPopover();
  const over = () => {
    sizes.disconnect();
    window.removeEventListener("scroll", follow, true);
    window.removeEventListener("resize", place);
    popup.remove();
  };
  // A live update may take the anchor away while its popup is open.
  const place = () => (anchor.isConnected ? position(anchor, popup, sameWidth) : over());
  // Only where the anchor went elsewhere: placing anew forgets how far the popup itself is scrolled.
  let before = anchor.getBoundingClientRect();
  const follow = () => {
    const now = anchor.getBoundingClientRect();
    if (now.top !== before.top || now.left !== before.left) place();
    before = now;
  };
  const sizes = new ResizeObserver(place);
  sizes.observe(popup);
  window.addEventListener("scroll", follow, true);
  window.addEventListener("resize", place);
  place();
  return over;
}

function position(anchor, popup, sameWidth) {
  const at = anchor.getBoundingClientRect();
  if (sameWidth) popup.style.width = `${at.width}px`;
  const below = innerHeight - at.bottom - GAP * 2;
  const above = at.top - GAP * 2;
  popup.style.maxHeight = "";
  const height = popup.offsetHeight;
  const flip = height > below && above > below;
  popup.style.maxHeight = `${Math.max(120, flip ? above : below)}px`;
  const top = flip ? at.top - GAP - Math.min(height, above) : at.bottom + GAP;
  popup.style.top = `${Math.max(GAP, top)}px`;
  popup.style.left = `${Math.max(GAP, Math.min(at.left, innerWidth - popup.offsetWidth - GAP * 2))}px`;
}

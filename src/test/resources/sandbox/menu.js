// A menu of actions at a button: arrows move, Enter chooses, Escape goes back to the button.
import { h } from "./dom.js";
import { openAt } from "./popup.js";

let closeOpen = null;

/** Items are { label, description, data, choose }; a second press on the button closes the menu. */
export function openMenu(anchor, items) {
  const again = anchor.getAttribute("aria-expanded") === "true";
  closeOpen?.();
  if (again) return;
  const nodes = items.map((item) => itemNode(item, () => close(true)));
  const menu = h("div", { class: "menu", role: "menu" }, nodes);
  const unplace = openAt(anchor, menu);
  anchor.setAttribute("aria-expanded", "true");

  function close(back) {
    document.removeEventListener("pointerdown", outside, true);
    anchor.setAttribute("aria-expanded", "false");
    closeOpen = null;
    unplace();
    if (back) anchor.focus();
  }
  function outside(event) {
    if (!menu.contains(event.target) && !anchor.contains(event.target)) close(false);
  }
  closeOpen = () => close(false);
  document.addEventListener("pointerdown", outside, true);
  menu.addEventListener("keydown", (event) => onKey(event, nodes, close));
  nodes[0]?.focus();
}

function itemNode(item, close) {
  const node = h("button", { class: "menu-item", type: "button", role: "menuitem", tabindex: "-1", dataset: item.data },
    h("span", {}, item.label), item.description && h("span", { class: "menu-description" }, item.description));
  node.addEventListener("click", () => {
    close();
    item.choose();
  });
  return node;
}

function onKey(event, nodes, close) {
  const at = nodes.indexOf(document.activeElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: nodes.length - 1 }[event.key];
  if (to !== undefined) nodes[(to + nodes.length) % nodes.length].focus();
  else if (event.key === "Escape" || event.key === "Tab") close(true);
  else return;
  event.preventDefault();
  event.stopPropagation();
}

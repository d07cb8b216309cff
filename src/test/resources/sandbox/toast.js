// A sentence that appears for a while.
import { h, icon } from "./dom.js";

const SHOWN_FOR = 8000;

export function toast(text, kind = "info") {
  const node = h("div", { class: `toast toast-${kind}` }, kind === "problem" && icon("warn"), h("span", {}, text));
  document.getElementById("toasts").append(node);
  // An open modal lies in the top layer: the toasts go above it.
  const box = document.getElementById("toasts");
  box.setAttribute("popover", "manual");
  if (box.matches(":popover-open")) box.hidePopover();
  box.showPopover();
  setTimeout(() => {
    node.remove();
    if (!box.children.length) box.hidePopover();
  }, SHOWN_FOR);
}

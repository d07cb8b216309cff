// The right of the page: a first help, the clock, and what the bot was asked and answered.
import { callsBox } from "./calls.js";
import { clockBox } from "./clock.js";
import { h, icon, replace } from "./dom.js";
import { store } from "./store.js";
import { word } from "./words.js";

const SEEN = "sandbox-tour-seen";

/** Draws the panel in the words of the member; the boxes then keep themselves up to date. */
export function drawPanel() {
  const root = document.getElementById("panel");
  if (root.member === store.member) return;
  root.member = store.member;
  replace(root, clockBox(), tour(), callsBox());
}

function tour() {
  if (localStorage.getItem(SEEN)) return null;
  const [before, after] = word("tourCommand").split("{0}");
  const hide = h("button", { class: "button-quiet", type: "button", "aria-label": word("hide"), title: word("hide") }, icon("close"));
  const box = h("section", { class: "card tour" }, h("h2", {}, word("tour"), hide),
    h("ol", {}, h("li", {}, word("tourMember")),
      h("li", {}, before, h("code", {}, store.workspace.commands[0]?.name ?? "/"), after),
      h("li", {}, word("tourClock"))));
  hide.addEventListener("click", () => {
    localStorage.setItem(SEEN, "yes");
    box.remove();
  });
  return box;
}

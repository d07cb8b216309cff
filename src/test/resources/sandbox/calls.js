// What the bot was asked and answered, for the curious: read only while the list is open.
import { api } from "./api.js";
import { h, icon, replace } from "./dom.js";
import { word } from "./words.js";

const SHOWN = 100;
const PATIENCE = 250;
let box = null;
let list = null;
let timer = null;

export function callsBox() {
  const open = box?.open;
  list = h("ol", { class: "calls-list", tabindex: "0", "aria-label": word("calls") });
  box = h("details", { class: "card calls", id: "calls", open }, h("summary", {}, h("h2", {}, word("calls")), icon("chevron")), list);
  box.addEventListener("toggle", () => loadCalls());
  return box;
}

/** Many calls come at once: the list follows when they have settled. */
export function callsChanged() {
  clearTimeout(timer);
  timer = setTimeout(loadCalls, PATIENCE);
}

async function loadCalls() {
  if (!box?.open) return;
  const calls = await api.calls().catch(() => null);
  if (calls) replace(list, calls.length ? calls.slice(0, SHOWN).map(line) : h("li", { class: "calls-empty" }, word("emptyCalls")));
}

// "asked" is the bot calling Slack, "answered" the bot being called by it.
function line(call) {
  const asked = call.direction === "asked";
  return h("li", { class: `call${call.ok ? "" : " call-failed"}`, dataset: { method: call.method } },
    h("span", { class: "call-way", title: word(asked ? "asked" : "answered") }, asked ? "↑" : "↓"),
    h("span", { class: "call-method" }, call.method),
    h("span", { class: "call-time" }, `${Math.round(call.ms)} ms`),
    call.error && h("span", { class: "call-error" }, call.error));
}

// The clock of the demo: what time it is in its world, what is due next, and the buttons that move it.
import { api } from "./api.js";
import { dayOf, instantOf, momentOf, timeOf, wallClock } from "./dates.js";
import { h, icon, replace } from "./dom.js";
import { zoneName } from "./datefields.js";
import { businessNow, nameOf, store, zone } from "./store.js";
import { toast } from "./toast.js";
import { dueInWords, word } from "./words.js";

const TICK = 5000;
let parts = null;

export function clockBox() {
  parts = { now: h("p", { class: "clock-now", id: "clock-now" }), here: h("p", { class: "clock-here" }), next: h("div", { class: "clock-next" }) };
  const move = (name, label, minutes) => h("button", { class: "button", type: "button", dataset: { advance: name }, onclick: (event) => turn(event.currentTarget, () => api.advance(minutes())) }, label);
  const box = h("section", { class: "card clock", "aria-labelledby": "clock-title" },
    h("h2", { id: "clock-title" }, icon("clock"), word("clock")), parts.now, parts.here, parts.next,
    h("div", { class: "clock-buttons" }, move("15", word("quarter"), () => 15), move("60", word("hour"), () => 60), move("tomorrow", word("tomorrowNine"), toTomorrow)));
  drawClock();
  return box;
}

/** Reads the clock; the page's dates follow it. */
export async function loadClock() {
  store.clock = await api.clock().catch(() => store.clock);
  if (store.clock) store.clockShift = Date.parse(store.clock.now) - Date.now();
  drawClock();
}

setInterval(() => tick(), TICK);

function tick() {
  if (!parts || !store.clock) return;
  const there = store.clock.zone ?? zone();
  replace(parts.now, h("span", { class: "clock-day" }, dayOf(businessNow(), there)), " ", h("span", {}, timeOf(businessNow(), there)));
  const elsewhere = wallClock(businessNow(), there).time !== wallClock(businessNow()).time;
  parts.here.textContent = elsewhere ? word("there", momentOf(businessNow()), zoneName(zone())) : zoneName(there);
}

function drawClock() {
  if (!parts || !store.clock) return;
  tick();
  const { next } = store.clock;
  const go = h("button", { class: "button button-primary", type: "button", id: "clock-next", onclick: (event) => turn(event.currentTarget, () => api.nextMoment()) }, word("go"));
  replace(parts.next, next
    ? [h("p", {}, h("span", { class: "clock-label" }, word("next")), h("strong", {}, dueInWords(next.what)),
      h("span", {}, [next.member && word("nextFor", nameOf(next.member)), momentOf(Date.parse(next.at), store.clock.zone)].filter(Boolean).join(" · "))), go]
    : h("p", { class: "clock-nothing" }, word("never")));
}

async function turn(button, move) {
  button.disabled = true;
  try {
    await move();
    await loadClock();
  } catch {
    toast(word("trouble"), "problem");
  } finally {
    button.disabled = false;
  }
}

function toTomorrow() {
  const there = store.clock?.zone ?? zone();
  const now = businessNow();
  const tomorrow = new Date(Date.parse(`${wallClock(now, there).date}T12:00:00Z`) + 86400000).toISOString().slice(0, 10);
  return Math.max(1, Math.ceil((instantOf(tomorrow, "09:00", there) - now) / 60000));
}

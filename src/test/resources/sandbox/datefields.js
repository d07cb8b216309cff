// Dates and times. The browser's own pickers know the keyboard; the words beside them speak the member's language.
import { dateInWords, fullOf, instantOf, wallClock } from "./dates.js";
import { h } from "./dom.js";
import { zone } from "./store.js";
import { word } from "./words.js";

const YEAR_1000 = "1000";
// Without an end the browsers' fields take years of six digits.
const LATEST = { date: "9999-12-31", "datetime-local": "9999-12-31T23:59" };

export function datePicker(place) {
  const { spec } = place;
  const said = h("span", { class: "date-words" });
  const input = picker(place, "date", spec.initial_date ?? "");
  const say = () => (said.textContent = input.value >= YEAR_1000 ? dateInWords(input.value) : "");
  const read = () => ({ type: spec.type, selected_date: input.value || null });
  place.holds({ read, restore: (kept) => { input.value = kept.selected_date ?? ""; say(); }, problem: () => place.missing(!input.value) });
  onSettled(place, input, () => ({ selected_date: input.value || null }), say);
  say();
  return h("div", { class: "date-field" }, input, said);
}

export function timePicker(place) {
  const { spec } = place;
  const input = picker(place, "time", spec.initial_time ?? "");
  const timezone = spec.timezone ? { timezone: spec.timezone } : {};
  const read = () => ({ type: spec.type, selected_time: input.value || null, ...timezone });
  place.holds({ read, restore: (kept) => (input.value = kept.selected_time ?? ""), problem: () => place.missing(!input.value) });
  onSettled(place, input, () => ({ selected_time: input.value || null, ...timezone }), () => {});
  return h("div", { class: "date-field" }, input, spec.timezone && h("span", { class: "date-words" }, zoneName(spec.timezone)));
}

/** A moment in the member's zone, told to the bot in seconds since 1970. */
export function datetimePicker(place) {
  const { spec } = place;
  const said = h("span", { class: "date-words" });
  const input = picker(place, "datetime-local", local(spec.initial_date_time));
  const seconds = () => (input.value ? instantOf(...input.value.slice(0, 16).split("T")) / 1000 : null);
  const say = () => (said.textContent = input.value >= YEAR_1000 ? `${fullOf(seconds() * 1000)} · ${zoneName(zone())}` : zoneName(zone()));
  const read = () => ({ type: spec.type, selected_date_time: seconds() });
  place.holds({ read, restore: (kept) => { input.value = local(kept.selected_date_time); say(); }, problem: () => place.missing(!input.value) });
  onSettled(place, input, () => ({ selected_date_time: seconds() }), say);
  say();
  return h("div", { class: "date-field" }, input, said);
}

function local(seconds) {
  if (!seconds) return "";
  const { date, time } = wallClock(seconds * 1000);
  return `${date}T${time}`;
}

export const zoneName = (timeZone) => timeZone.split("/").pop().replaceAll("_", " ");

function picker(place, type, value) {
  return h("input", {
    class: "text-input",
    type,
    value,
    max: LATEST[type],
    title: type === "time" ? word("time") : word("date"),
    autofocus: place.spec.focus_on_load,
    dataset: place.data,
    ...place.labels,
  });
}

/** While a year is typed digit by digit the browser reports the years 2, 20 and 202: those are not told to anybody. */
function onSettled(place, input, payload, say) {
  let before = input.value;
  input.addEventListener("change", async () => {
    say();
    if (input.type !== "time" && input.value && input.value < YEAR_1000) return;
    if (input.value === before) return;
    if (await place.tell(payload(), input)) before = input.value;
    else input.value = before;
    say();
  });
}

// Dates as the member reads them: their language, their zone.
import { businessNow, locale, store, zone } from "./store.js";
import { french, word } from "./words.js";

const formats = new Map();

function format(instant, options, timeZone = zone()) {
  const key = locale() + timeZone + JSON.stringify(options);
  if (!formats.has(key)) formats.set(key, new Intl.DateTimeFormat(locale(), { timeZone, ...options }));
  return formats.get(key).format(instant);
}

const DATE = { day: "numeric", month: "long", year: "numeric" };
const SHORT = { day: "numeric", month: "short", year: "numeric" };
const LONG = { weekday: "long", ...DATE };

export const timeOf = (instant, timeZone) => format(instant, { timeStyle: "short" }, timeZone);
export const dayOf = (instant, timeZone) => format(instant, { weekday: "short", day: "numeric", month: "short" }, timeZone);
export const momentOf = (instant, timeZone) => `${dayOf(instant, timeZone)} ${timeOf(instant, timeZone)}`;
export const fullOf = (instant) => `${format(instant, LONG)} ${timeOf(instant)}`;
/** A calendar date such as 2026-11-24 in words. */
export const dateInWords = (date) => format(new Date(`${date}T12:00:00Z`), LONG, "UTC");

/** The wall clock of an instant in a zone, as the parts that inputs of type date and time use. */
export function wallClock(instant, timeZone = zone()) {
  const parts = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "medium" }).format(instant);
  const [date, time] = parts.split(" ");
  return { date, time: time.slice(0, 5) };
}

/** The instant (ms) at which clocks of the zone show this; in a gap of daylight saving time, the one after it. */
export function instantOf(date, time, timeZone = zone()) {
  const wanted = Date.parse(`${date}T${time}:00Z`);
  let instant = wanted - offset(wanted, timeZone);
  instant = wanted - offset(instant, timeZone);
  return instant;
}

function offset(instant, timeZone) {
  const { date, time } = wallClock(instant, timeZone);
  return Date.parse(`${date}T${time}:00Z`) - Math.floor(instant / 60000) * 60000;
}

/** Days from the business clock's today to the day of an instant. */
function daysFromToday(instant, now) {
  const day = (at) => Date.parse(`${wallClock(at).date}T00:00:00Z`);
  return Math.round((day(instant) - day(now)) / 86400000);
}

function pretty(instant, otherwise, now) {
  const days = daysFromToday(instant, now);
  if (Math.abs(days) > 1) return otherwise;
  return new Intl.RelativeTimeFormat(locale(), { numeric: "auto" }).format(days, "day");
}

export function dayDivider(instant) {
  const days = daysFromToday(instant, store.clock?.moves ? businessNow() : Date.now());
  if (days === 0) return word("today");
  if (days === -1) return word("yesterday");
  const text = format(instant, LONG);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const STEPS = [["day", 86400], ["hour", 3600], ["minute", 60], ["second", 1]];

function ago(instant) {
  const seconds = Math.round((instant - businessNow()) / 1000);
  const [unit, size] = STEPS.find(([, length]) => Math.abs(seconds) >= length) ?? STEPS[3];
  return new Intl.RelativeTimeFormat(locale(), { numeric: "auto" }).format(Math.round(seconds / size), unit);
}

const ordinal = (text) => (french() ? text.replace(/^1 /, "1er ").replace(/ 1 /, " 1er ") : text);

const TOKENS = {
  date_num: (at) => wallClock(at).date,
  date_slash: (at) => format(at, { day: "2-digit", month: "2-digit", year: "numeric" }),
  date: (at) => ordinal(format(at, DATE)),
  date_short: (at) => format(at, SHORT),
  date_long: (at) => ordinal(format(at, LONG)),
  date_long_full: (at) => ordinal(format(at, LONG)),
  date_pretty: (at) => pretty(at, TOKENS.date(at), businessNow()),
  date_short_pretty: (at) => pretty(at, TOKENS.date_short(at), businessNow()),
  date_long_pretty: (at) => pretty(at, TOKENS.date_long(at), businessNow()),
  day_divider_pretty: (at) => pretty(at, format(at, { weekday: "long", day: "numeric", month: "long" }), businessNow()),
  time: (at) => timeOf(at),
  time_secs: (at) => format(at, { timeStyle: "medium" }),
  ago,
};

/** The template of a date in a message with its tokens filled, or the fallback when there is no such token or moment. */
export function dateToken(seconds, template, fallback) {
  const instant = Number(seconds) * 1000;
  if (!Number.isFinite(instant)) return fallback;
  let known = true;
  const text = template.replace(/\{(\w+)\}/g, (_, token) => {
    const render = TOKENS[token];
    known &&= Boolean(render);
    return render ? render(instant) : "";
  });
  return known ? text : fallback;
}

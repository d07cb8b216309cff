// How people and the bot look in the list, above their messages, in menus.
import { h } from "./dom.js";
import { isBot, nameOf } from "./store.js";

const TONES = 8;

export function avatar(id, size = "medium") {
  if (isBot(id)) return h("img", { class: `avatar avatar-${size}`, src: "/sandbox/assets/icon.svg", alt: "" });
  return h("span", { class: `avatar avatar-${size} tone-${tone(id)}`, "aria-hidden": "true" }, initials(nameOf(id)));
}

function tone(id) {
  let sum = 7;
  for (const char of id) sum = (sum * 31 + char.codePointAt(0)) % 9973;
  return sum % TONES;
}

function initials(name) {
  const words = name.split(/[\s_.()-]+/).filter(Boolean);
  const first = [...(words[0] ?? "?")][0];
  const last = words.length > 1 ? [...words.at(-1)][0] : "";
  return (first + last).toUpperCase();
}

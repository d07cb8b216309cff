// What a text may point at: people, channels, moments, addresses.
import { fullOf, dateToken } from "./dates.js";
import { h } from "./dom.js";
import { conversationOf, nameOf, store } from "./store.js";

export function userMention(id, label) {
  const name = nameOf(id) === id ? (label ?? id) : nameOf(id);
  return h("span", { class: `mention${id === store.member ? " mention-me" : ""}`, dataset: { user: id } }, `@${name}`);
}

export function channelMention(id, label) {
  const known = conversationOf(id);
  const name = `#${known?.name ?? (label || id)}`;
  return known
    ? h("a", { class: "mention", href: `#${store.member}/${id}` }, name)
    : h("span", { class: "mention", dataset: { channel: id } }, name);
}

export function broadcast(what, label) {
  const [kind, id] = what.split("^");
  if (["channel", "here", "everyone"].includes(kind)) {
    return h("span", { class: "mention mention-all", dataset: { broadcast: kind } }, `@${kind}`);
  }
  return kind === "subteam" ? h("span", { class: "mention" }, label ?? id) : null;
}

/** What stands between `<!date^` and `|`: seconds, template and perhaps an address. */
export function dateMention(text, fallback = "") {
  const [seconds, template = "", address] = text.split("^");
  const shown = dateToken(seconds, template, fallback);
  const instant = Number(seconds) * 1000;
  if (!Number.isFinite(instant)) return h("span", {}, fallback);
  const time = h("time", { class: "moment", datetime: new Date(instant).toISOString(), title: fullOf(instant) }, shown);
  return address ? anchor(address, time) ?? time : time;
}

/** A link, or null when the address is of no kind that a chat would open. */
export function anchor(address, label) {
  if (!/^(https?:|mailto:|tel:)/i.test(address)) return null;
  return h("a", { href: address, target: "_blank", rel: "noopener noreferrer" }, label ?? address.replace(/^mailto:/i, ""));
}

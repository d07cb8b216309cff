// The member I am, and the list to become somebody else.
import { zoneName } from "./datefields.js";
import { h, icon, replace } from "./dom.js";
import { avatar } from "./people.js";
import { openAt } from "./popup.js";
import { me, nameOf, people, store } from "./store.js";
import { word } from "./words.js";

const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

export function switcher() {
  const button = h("button", { class: "switcher", type: "button", id: "member-switcher", "aria-haspopup": "dialog", "aria-expanded": "false", title: word("switchMember"), dataset: { current: store.member } },
    avatar(store.member, "large"), about(me()), icon("chevron"));
  button.addEventListener("click", () => open(button));
  return button;
}

const about = (member) => h("span", { class: "member" },
  h("strong", {}, nameOf(member.id)),
  h("span", { class: "member-more" }, member.title, member.guest && ` · ${word("adminGuest")}`),
  h("span", { class: "member-more" }, `${language(member)} · ${zoneName(member.tz ?? "UTC")}`));

const language = (member) => ((member.locale ?? "en").toLowerCase().startsWith("fr") ? "Français" : "English");

function open(button) {
  if (button.getAttribute("aria-expanded") === "true") return;
  const search = h("input", { class: "text-input", type: "search", placeholder: word("searchMember"), "aria-label": word("searchMember"), id: "member-search", autocomplete: "off" });
  const list = h("div", { class: "member-list" });
  const box = h("div", { class: "members-popup", role: "dialog", "aria-label": word("switchMember") }, h("div", { class: "members-search" }, icon("search"), search), list);
  const unplace = openAt(button, box);
  button.setAttribute("aria-expanded", "true");

  const close = () => {
    document.removeEventListener("pointerdown", outside, true);
    window.removeEventListener("hashchange", close);
    button.setAttribute("aria-expanded", "false");
    unplace();
  };
  const outside = (event) => box.contains(event.target) || close();
  document.addEventListener("pointerdown", outside, true);
  window.addEventListener("hashchange", close);
  const draw = () => replace(list, groups(fold(search.value)));
  search.addEventListener("input", draw);
  box.addEventListener("keydown", (event) => onKey(event, list, search, () => (close(), button.focus())));
  draw();
  search.focus();
}

/** First one person of each title, so that nobody has to read sixty names; then all the others. */
function groups(wanted) {
  const found = people().filter((member) => fold(`${nameOf(member.id)} ${member.name} ${member.title ?? ""}`).includes(wanted));
  const cast = found.filter((member) => !/\D[2-9]$|\d\d$/.test(member.name) && found.find((each) => each.title === member.title) === member);
  const rest = found.filter((member) => !cast.includes(member));
  if (!found.length) return h("p", { class: "listbox-note" }, word("noResult"));
  return [group(word("cast"), cast), group(word("everyone"), rest)];
}

const group = (title, members) => members.length > 0 && [h("h2", { class: "sidebar-title" }, title), members.map(entry)];

const entry = (member) => h("button", {
  class: "member-entry", type: "button", "aria-current": member.id === store.member ? "true" : null,
  dataset: { member: member.id, name: member.name }, onclick: () => (location.hash = member.id),
}, avatar(member.id, "medium"), about(member));

function onKey(event, list, search, back) {
  const entries = [...list.querySelectorAll("[data-member]")];
  const at = entries.indexOf(document.activeElement);
  if (event.key === "ArrowDown") entries[Math.min(at + 1, entries.length - 1)]?.focus();
  else if (event.key === "ArrowUp") (at > 0 ? entries[at - 1] : search).focus();
  else if (event.key === "Enter" && document.activeElement === search) entries[0]?.click();
  else if (event.key === "Escape") back();
  else return;
  event.preventDefault();
}

// The left of the page: who I am, and where I can go.
import { h, icon, replace } from "./dom.js";
import { mark } from "./conversation.js";
import { conversationName, store } from "./store.js";
import { switcher } from "./switcher.js";
import { word } from "./words.js";

export function drawSidebar() {
  const root = document.getElementById("sidebar");
  const key = JSON.stringify([store.member, store.conversation, store.tab, store.conversations]);
  if (key === root.drawnAs) return;
  const focused = root.contains(document.activeElement) ? document.activeElement.dataset.conversation : null;
  root.drawnAs = key;
  root.setAttribute("aria-label", store.workspace.team.name ?? "");
  if (root.member !== store.member) {
    root.member = store.member;
    replace(root, h("div", { class: "team" }, store.workspace.team.name), switcher(), h("div", { class: "conversations" }));
  }
  replace(root.querySelector(".conversations"), groups());
  if (focused) root.querySelector(`[data-conversation="${CSS.escape(focused)}"]`)?.focus();
}

function groups() {
  const live = store.conversations.filter((each) => !each.archived);
  const named = (list) => [...list].sort((one, other) => conversationName(one).localeCompare(conversationName(other)));
  return [
    group(word("apps"), live.filter((each) => each.kind === "app")),
    group(word("channels"), named(live.filter((each) => each.kind === "channel"))),
    group(word("directMessages"), named(live.filter((each) => each.kind === "im"))),
    group(word("archived"), named(store.conversations.filter((each) => each.archived))),
  ];
}

function group(title, list) {
  return list.length > 0 && h("section", {}, h("h2", { class: "sidebar-title" }, title), h("ul", {}, list.map((each) => h("li", {}, entry(each)))));
}

function entry(conversation) {
  const unread = Number(conversation.unread ?? 0);
  const here = conversation.id === store.conversation;
  const home = conversation.kind === "app" && !(unread > 0) ? "/home" : "";
  const name = conversationName(conversation);
  return h("a", {
    class: `entry${unread > 0 ? " entry-unread" : ""}${conversation.archived ? " entry-archived" : ""}`,
    href: `#${store.member}/${conversation.id}${home}`,
    "aria-current": here ? "page" : null,
    dataset: { conversation: conversation.id, name, kind: conversation.kind, unread: String(unread) },
  }, mark(conversation), h("span", { class: "entry-name" }, name),
  unread > 0 && h("span", { class: "unread-count" }, unread, h("span", { class: "sr-only" }, ` ${word("unread")}`)));
}

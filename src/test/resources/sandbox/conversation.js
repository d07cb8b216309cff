// The middle of the page: header, messages or home tab, composer.
import { Composer } from "./composer.js";
import { append, h, icon, replace } from "./dom.js";
import { HomeTab } from "./home.js";
import { MessageList } from "./messages.js";
import { mrkdwn } from "./mrkdwn.js";
import { avatar } from "./people.js";
import { conversationName, conversationOf, memberOf, store } from "./store.js";
import { word } from "./words.js";

let shown = { key: null };

/** Draws the frame of where I am, anew only when that has changed; the header always. */
export function drawConversation() {
  const conversation = conversationOf(store.conversation);
  const root = document.getElementById("conversation");
  const key = JSON.stringify([store.member, store.conversation, store.tab, conversation?.archived]);
  if (key !== shown.key) {
    shown = { key, header: h("header", { class: "conversation-head" }) };
    if (store.tab === "home") shown.home = new HomeTab();
    else if (conversation) shown.list = new MessageList(conversation.id);
    replace(root, conversation && [shown.header, shown.home?.node ?? shown.list?.frame, shown.list && foot(conversation)]);
  }
  if (conversation) drawHeader(conversation);
}

export const showMessages = (messages) => shown.list?.show(messages);
export const showHome = (view) => shown.home?.show(view);

const foot = (conversation) => (conversation.archived
  ? h("p", { class: "archived-note" }, word("archivedNote"))
  : new Composer(conversation, () => shown.list?.toBottom()).node);

function drawHeader(conversation) {
  const name = conversationName(conversation);
  replace(shown.header,
    h("h1", { class: "conversation-name" }, mark(conversation), name, conversation.kind === "app" && h("span", { class: "badge" }, word("bot"))),
    conversation.kind === "app" ? tabs(conversation) : details(conversation));
}

export function mark(conversation) {
  if (conversation.kind === "channel") return icon(conversation.private ? "lock" : "hash");
  const other = conversation.kind === "app" ? store.workspace.bot.userId : conversation.memberIds?.find((id) => id !== store.member);
  return avatar(other ?? conversation.id, "small");
}

function details(conversation) {
  const line = h("div", { class: "conversation-details" });
  const count = conversation.memberIds?.length;
  if (conversation.kind === "channel" && count) {
    append(line, [h("span", { class: "members-count", title: conversation.memberIds.map((id) => memberOf(id)?.realName ?? id).join(", ") }, icon("people"), word("membersCount", count))]);
  }
  const topic = conversation.topic || conversation.purpose;
  if (topic) append(line, [h("span", { class: "topic" }, mrkdwn(topic))]);
  return line;
}

function tabs(conversation) {
  const tab = (name, label, href) => h("a", {
    role: "tab", href, class: "tab", "aria-selected": String(store.tab === name), dataset: { tab: name },
  }, label, name === "messages" && store.tab === "home" && Number(conversation.unread) > 0 && h("span", { class: "unread-count" }, conversation.unread));
  return h("div", { class: "tabs", role: "tablist" },
    tab("home", word("home"), `#${store.member}/${conversation.id}/home`),
    tab("messages", word("messages"), `#${store.member}/${conversation.id}`));
}

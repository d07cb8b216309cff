// Starts the page, follows the address (#member/conversation or #member/conversation/home) and the server's events.
import { api, listen } from "./api.js";
import { callsChanged } from "./calls.js";
import { loadClock } from "./clock.js";
import { coalesced } from "./coalesce.js";
import { drawConversation, showHome, showMessages } from "./conversation.js";
import { h, icon } from "./dom.js";
import { dropViews, reload as loadViews } from "./modals.js";
import { drawPanel } from "./panel.js";
import { drawSidebar } from "./sidebar.js";
import { conversationName, conversationOf, locale, memberOf, people, store } from "./store.js";
import { word } from "./words.js";

let unlisten = () => {};

async function start() {
  store.workspace = await api.workspace();
  await loadClock();
  window.addEventListener("hashchange", go);
  document.addEventListener("visibilitychange", () => loadMessages());
  await go();
}

let going = Promise.resolve();

/** One after the other, however fast somebody walks. */
function go() {
  going = going.then(follow).catch((problem) => console.error(problem));
  return going;
}

/** Goes where the address says; what it leaves out is filled in: a first visit begins at the bot's messages. */
async function follow() {
  const [member, conversation, tab] = location.hash.slice(1).split("/").map(decodeURIComponent);
  const who = memberOf(member) ? member : (store.member ?? people()[0]?.id);
  if (who !== store.member) await become(who);
  const app = store.conversations.find((each) => each.kind === "app");
  const known = conversationOf(conversation) ?? (conversation === "home" ? app : null);
  const start = known ?? app ?? store.conversations[0];
  const waiting = Number(start?.unread ?? 0) > 0;
  const home = start?.kind === "app" && (tab === "home" || conversation === "home" || (!known && !waiting && Boolean(member)));
  await enter(start?.id ?? null, home ? "home" : "messages");
}

async function become(member) {
  unlisten();
  dropViews();
  store.member = member;
  store.conversation = null;
  document.documentElement.lang = locale();
  store.conversations = await api.conversations(member);
  drawPanel();
  unlisten = listen(member, changed, connected);
  loadViews();
}

async function enter(conversation, tab) {
  store.conversation = conversation;
  store.tab = tab;
  const address = `#${store.member}/${conversation}${tab === "home" ? "/home" : ""}`;
  if (location.hash !== address) history.replaceState(null, "", address);
  draw();
  if (tab === "home") api.openHome(store.member).catch(() => {});
  await (tab === "home" ? loadHome() : loadMessages());
  if (tab === "messages" && !document.querySelector("dialog[open]")) document.getElementById("composer")?.focus();
}

function draw() {
  drawSidebar();
  drawConversation();
  const unread = store.conversations.reduce((sum, each) => sum + Number(each.unread ?? 0), 0);
  const here = conversationOf(store.conversation);
  document.title = `${unread ? `(${unread}) ` : ""}${here ? conversationName(here) : ""} · ${store.workspace.team.name ?? "Sandbox"}`;
}

const LOADERS = {
  conversations: () => loadConversations(),
  messages: (event) => Promise.all([lookAtClock(), event.conversation && event.conversation !== store.conversation ? loadConversations() : loadMessages()]),
  views: () => loadViews(),
  home: () => loadHome(),
  calls: () => callsChanged(),
  clock: () => loadClock().then(loadMessages),
  all: () => Promise.all([loadConversations(), loadMessages(), loadViews(), loadHome(), loadClock()]),
};

const changed = (event) => Promise.resolve(LOADERS[event.what]?.(event)).catch((problem) => console.error(problem));

// What the bot says often comes with something new to remind of.
const lookAtClock = coalesced(async () => store.clock && loadClock());

const loadConversations = coalesced(async () => {
  const member = store.member;
  const conversations = await api.conversations(member);
  if (member !== store.member) return;
  store.conversations = conversations;
  if (store.conversation && !conversationOf(store.conversation)) go();
  else draw();
});

const loadMessages = coalesced(async () => {
  const { member, conversation, tab } = store;
  if (!conversation || tab !== "messages") return;
  const messages = await api.messages(member, conversation);
  if (member !== store.member || conversation !== store.conversation || tab !== store.tab) return;
  showMessages(messages);
  await markRead(member, conversation);
});

/** Somebody has seen it: the page is in front of them. */
async function markRead(member, conversation) {
  await loadConversations();
  if (document.visibilityState !== "visible" || member !== store.member) return;
  if (Number(conversationOf(conversation)?.unread ?? 0) > 0) await api.read(member, conversation);
}

const loadHome = coalesced(async () => {
  const { member } = store;
  if (store.tab !== "home") return;
  const home = await api.home(member);
  if (member === store.member && store.tab === "home") showHome(home?.view ?? null);
});

function connected(yes) {
  document.getElementById("lost")?.remove();
  if (!yes) document.body.prepend(h("div", { id: "lost", class: "lost", role: "status" }, icon("warn"), word("lost")));
}

start().catch((problem) => {
  console.error(problem);
  connected(false);
  // Before the server is up there is nothing to show: look again.
  if (!store.member) setTimeout(() => location.reload(), 3000);
});

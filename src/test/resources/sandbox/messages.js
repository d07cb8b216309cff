// The messages of a conversation: only those that changed are drawn anew, so that what is typed in others stays.
import { acting, inMessage } from "./acting.js";
import { arrange } from "./blocklist.js";
import { blocks } from "./blocks.js";
import { dayDivider, fullOf, timeOf } from "./dates.js";
import { h, icon } from "./dom.js";
import { Form } from "./form.js";
import { mrkdwn } from "./mrkdwn.js";
import { avatar } from "./people.js";
import { businessTime, isBot, nameOf } from "./store.js";
import { word } from "./words.js";

const TOGETHER = 5 * 60 * 1000;
const AT_BOTTOM = 80;

export class MessageList {
  drawn = new Map();
  hidden = new Set();
  atBottom = true;

  constructor(conversation) {
    this.conversation = conversation;
    this.node = h("div", { class: "messages", role: "log", tabindex: "0", "aria-label": word("messages"), dataset: { messages: conversation } });
    this.newer = h("button", { class: "button newer", type: "button", hidden: true, onclick: () => this.toBottom() }, word("newest"), icon("chevron"));
    this.frame = h("div", { class: "messages-frame" }, this.node, this.newer);
    this.node.addEventListener("scroll", () => this.scrolled());
    // The composer below grows and shrinks: who reads the newest message goes on reading it.
    new ResizeObserver(() => this.atBottom && this.toBottom()).observe(this.node);
  }

  scrolled() {
    this.atBottom = this.node.scrollHeight - this.node.scrollTop - this.node.clientHeight < AT_BOTTOM;
    if (this.atBottom) this.newer.hidden = true;
  }

  toBottom() {
    this.atBottom = true;
    this.node.scrollTop = this.node.scrollHeight;
  }

  show(messages) {
    this.messages = messages;
    const shown = messages.filter((message) => !this.hidden.has(message.ts));
    const nodes = [];
    shown.forEach((message, index) => nodes.push(...this.nodesOf(message, shown[index - 1])));
    if (!nodes.length) nodes.push(h("p", { class: "messages-empty" }, word("emptyConversation")));
    arrange(this.node, nodes);
    const newest = shown.at(-1)?.ts;
    if (this.atBottom) this.toBottom();
    else if (newest !== this.newest) this.newer.hidden = false;
    this.newest = newest;
  }

  nodesOf(message, before) {
    const at = instant(message);
    const newDay = !before || dayDivider(instant(before)) !== dayDivider(at);
    const joined = !newDay && sameVoice(message, before) && at - instant(before) < TOGETHER;
    const node = this.nodeOf(message, joined);
    return newDay ? [this.divider(dayDivider(at)), node] : [node];
  }

  divider(text) {
    const key = `day ${text}`;
    if (!this.drawn.has(key)) this.drawn.set(key, { node: h("div", { class: "day", role: "separator" }, h("span", {}, text)) });
    return this.drawn.get(key).node;
  }

  nodeOf(message, joined) {
    const json = JSON.stringify([message, joined, instant(message)]);
    const old = this.drawn.get(message.ts);
    if (old?.json === json) return old.node;
    const form = new Form();
    const node = message.system ? systemLine(message) : this.message(message, joined, form);
    if (old?.form) form.restore(old.form.values());
    this.drawn.set(message.ts, { json, node, form });
    return node;
  }

  message(message, joined, form) {
    const at = instant(message);
    const surface = { form, kind: "message", ...acting(form, inMessage(this.conversation, message.ts)) };
    return h("article", { class: classes(message, joined), dataset: { ts: message.ts, user: message.user, ephemeral: message.ephemeral ? "" : null } },
      joined ? h("time", { class: "message-gutter", title: fullOf(at) }, timeOf(at)) : avatar(message.user),
      h("div", { class: "message-main" },
        message.ephemeral && this.ephemeralMark(message),
        message.pinned && h("p", { class: "message-mark" }, icon("pin"), word("pinned")),
        h("header", { class: joined ? "sr-only" : "message-head" },
          h("strong", { class: "message-author" }, nameOf(message.user)),
          isBot(message.user) && h("span", { class: "badge" }, word("bot")),
          h("time", { datetime: new Date(at).toISOString(), title: fullOf(at) }, timeOf(at))),
        h("div", { class: "message-body" }, body(message, surface)),
        message.edited && h("span", { class: "message-edited" }, `(${word("edited")})`)));
  }

  ephemeralMark(message) {
    const hide = h("button", { class: "link", type: "button", dataset: { dismiss: message.ts } }, word("dismiss"));
    hide.addEventListener("click", () => {
      this.hidden.add(message.ts);
      this.show(this.messages);
    });
    return h("p", { class: "message-mark" }, icon("eye"), word("ephemeral"), " · ", hide);
  }
}

const instant = (message) => businessTime(Number(message.ts) * 1000);
const sameVoice = (one, other) => one.user === other.user && !one.system && !other.system && !one.ephemeral && !other.ephemeral && !one.pinned;
const classes = (message, joined) => ["message", joined && "message-joined", message.ephemeral && "message-ephemeral"].filter(Boolean).join(" ");

function body(message, surface) {
  const said = message.blocks?.length ? blocks(message.blocks, surface) : message.text && h("div", { class: "message-text" }, mrkdwn(message.text));
  return [said, (message.files ?? []).map(file)];
}

/** Pictures are shown, other files are links. */
function file({ title, name, mimetype, url_private: address }) {
  const label = title || name;
  return /^image\//.test(mimetype ?? "") || /\.(png|jpe?g|gif|svg|webp)$/i.test(name ?? "")
    ? h("figure", { class: "block-image" }, h("figcaption", {}, label), h("img", { src: address, alt: label }))
    : h("p", {}, h("a", { href: address, target: "_blank", rel: "noopener" }, label));
}

/** What Slack itself says, in the reader's language. */
const inWords = (text) => text.replace(/(has joined|has left|^archived) the channel$/, (_, what) => word(`system.${what}`));

function systemLine(message) {
  const at = instant(message);
  const who = message.user && !message.text?.includes(`<@${message.user}>`) ? [h("strong", {}, nameOf(message.user)), " "] : [];
  return h("p", { class: "message-system", dataset: { ts: message.ts, user: message.user } },
    h("time", { title: fullOf(at) }, timeOf(at)), h("span", {}, who, mrkdwn(inWords(message.text ?? ""))));
}

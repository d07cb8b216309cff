// Where one writes: a message, or a slash command with hints while it is typed.
import { api } from "./api.js";
import { freshId, h, icon, replace } from "./dom.js";
import { hintsFor } from "./hints.js";
import { openMenu } from "./menu.js";
import { conversationName, store } from "./store.js";
import { toast } from "./toast.js";
import { word } from "./words.js";

const drafts = new Map();

export class Composer {
  hints = [];
  active = 0;

  /** `sent()` is called when something was sent. */
  constructor(conversation, sent) {
    Object.assign(this, { conversation, sent });
    this.key = `${store.member} ${conversation.id}`;
    const id = freshId("hints");
    this.list = h("div", { class: "hints", role: "listbox", id, hidden: true, "aria-label": word("commands") });
    this.usage = h("p", { class: "hint-usage", hidden: true });
    this.problem = h("div", { class: "composer-problem", role: "alert", hidden: true });
    const name = `${conversation.kind === "channel" ? "#" : ""}${conversationName(conversation)}`;
    this.field = h("textarea", {
      id: "composer", rows: 1, placeholder: word("read", name), "aria-label": word("read", name),
      "aria-autocomplete": "list", "aria-controls": id,
      value: drafts.get(this.key) ?? "",
    });
    this.node = h("form", { class: "composer" }, this.problem, this.list, h("div", { class: "composer-box" }, this.field, this.tools()));
    this.listen();
    requestAnimationFrame(() => this.grow());
  }

  tools() {
    const shortcuts = h("button", { class: "button-quiet", type: "button", id: "shortcuts", title: word("shortcuts"), "aria-label": word("shortcuts"), "aria-haspopup": "menu", "aria-expanded": "false" }, icon("bolt"));
    shortcuts.addEventListener("click", () => openMenu(shortcuts, (store.workspace.shortcuts ?? []).map((each) => ({
      label: each.name,
      description: each.description,
      data: { shortcut: each.callbackId },
      choose: () => this.ask(() => api.shortcut(store.member, each.callbackId)),
    }))));
    const send = h("button", { class: "button-quiet send", type: "submit", title: word("send"), "aria-label": word("send") }, icon("send"));
    return h("div", { class: "composer-tools" }, shortcuts, this.usage, send);
  }

  listen() {
    this.field.addEventListener("input", () => this.typed());
    this.field.addEventListener("keydown", (event) => this.pressed(event));
    this.field.addEventListener("blur", () => this.hint([]));
    this.field.addEventListener("focus", () => this.typed());
    this.node.addEventListener("submit", (event) => {
      event.preventDefault();
      this.send();
    });
  }

  typed() {
    drafts.set(this.key, this.field.value);
    this.grow();
    const { hints, usage } = hintsFor(this.field.value, this.conversation);
    this.usage.hidden = !usage;
    this.usage.textContent = usage ?? "";
    this.hint(hints);
  }

  grow() {
    if (!this.field.isConnected) return;
    this.field.style.height = "auto";
    this.field.style.height = `${Math.min(this.field.scrollHeight, 200)}px`;
  }

  hint(hints) {
    this.hints = hints;
    this.active = 0;
    this.list.hidden = hints.length === 0;
    replace(this.list, hints.map((hint, index) => this.hintNode(hint, index)));
    this.point(0);
  }

  hintNode(hint, index) {
    const node = h("div", { class: "hint", role: "option", id: `${this.list.id}-${index}`, dataset: { hint: hint.insert.trim() } },
      h("strong", {}, hint.label), hint.usage && h("span", { class: "hint-args" }, hint.usage), h("span", { class: "hint-description" }, hint.description ?? ""));
    node.addEventListener("mousedown", (event) => {
      event.preventDefault();
      this.take(hint);
    });
    return node;
  }

  point(at) {
    const nodes = [...this.list.children];
    this.active = nodes.length ? (at + nodes.length) % nodes.length : 0;
    nodes.forEach((node, index) => node.setAttribute("aria-selected", String(index === this.active)));
    nodes[this.active]?.scrollIntoView({ block: "nearest" });
    if (nodes.length) this.field.setAttribute("aria-activedescendant", nodes[this.active].id);
    else this.field.removeAttribute("aria-activedescendant");
  }

  take(hint) {
    this.field.value = this.field.value.slice(0, hint.from) + hint.insert;
    this.typed();
  }

  pressed(event) {
    if (event.isComposing) return;
    const hinting = this.hints.length > 0;
    const hint = this.hints[this.active];
    if (hinting && event.key === "ArrowDown") this.point(this.active + 1);
    else if (hinting && event.key === "ArrowUp") this.point(this.active - 1);
    else if (hinting && event.key === "Escape") this.hint([]);
    else if (hinting && (event.key === "Tab" || (event.key === "Enter" && !this.complete(hint)))) this.take(hint);
    else if (event.key === "Enter" && !event.shiftKey) this.send();
    else return;
    event.preventDefault();
  }

  // What is already typed in full is sent by Enter; a hint never stands in the way.
  complete(hint) {
    const typed = this.field.value.slice(hint.from).trim();
    return this.hints.some((each) => each.insert.trim() === typed);
  }

  send() {
    const text = this.field.value.trim();
    if (!text) return;
    this.field.value = "";
    this.typed();
    this.sent();
    const command = /^\/[^\s/]+(\s|$)/.test(text);
    const { id } = this.conversation;
    this.ask(() => (command ? api.command(store.member, id, text) : api.write(store.member, id, text)), text);
  }

  async ask(question, text = "") {
    this.say(null);
    try {
      const answer = await question();
      if (answer && answer.ok === false) this.say(answer.error ?? word("trouble"), text);
    } catch {
      this.say(word("trouble"), text);
    }
  }

  say(problem, text = "") {
    if (problem && !this.node.isConnected) return toast(problem, "problem");
    this.problem.hidden = !problem;
    const hide = h("button", { class: "link", type: "button", onclick: () => this.say(null) }, word("dismiss"));
    replace(this.problem, problem && [icon("warn"), h("span", {}, problem), hide]);
    if (problem && text && !this.field.value) this.field.value = text;
    this.grow();
  }
}

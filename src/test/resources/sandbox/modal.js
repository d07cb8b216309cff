// One modal: a native dialog, which keeps the focus inside and what lies below inert.
import { acting, inView } from "./acting.js";
import { api } from "./api.js";
import { BlockList } from "./blocklist.js";
import { freshId, h, icon, replace } from "./dom.js";
import { elementOf } from "./elements.js";
import { forgive, showErrors } from "./inputblock.js";
import { store } from "./store.js";
import { plainText } from "./texts.js";
import { word } from "./words.js";

export class Modal {
  constructor(id, { reload, depth }) {
    Object.assign(this, { id, reload, depth });
    const title = freshId("title");
    this.title = h("h2", { id: title });
    this.body = h("div", { class: "modal-body" });
    this.list = new BlockList(this.body, (form) => ({ kind: "modal", ...acting(form, inView(id)) }));
    this.problem = h("p", { class: "modal-problem", role: "alert", hidden: true, dataset: { problem: "" } });
    this.head = h("div", { class: "modal-head" });
    this.foot = h("div", { class: "modal-foot dialog-buttons" });
    this.node = h("dialog", { class: "modal", "aria-labelledby": title, dataset: { viewId: id } }, this.head, this.problem, this.body, this.foot);
    this.node.addEventListener("cancel", (event) => event.preventDefault());
    this.node.addEventListener("keydown", (event) => this.key(event));
    this.node.addEventListener("input", (event) => forgive(event.target));
    this.node.addEventListener("change", (event) => forgive(event.target));
    document.body.append(this.node);
  }

  show({ hash, view, problem }) {
    if (problem !== this.known) this.say(problem);
    this.known = problem;
    const version = JSON.stringify([hash, view.blocks, view.title, view.submit, view.close]);
    if (version === this.version) return;
    this.version = version;
    this.node.dataset.callbackId = view.callback_id ?? "";
    this.node.dataset.hash = hash ?? "";
    this.title.textContent = plainText(view.title);
    this.list.show(view.blocks);
    showErrors(this.body, {});
    const frame = JSON.stringify([view.submit, view.close, this.depth()]);
    if (frame === this.frame) return;
    this.frame = frame;
    this.drawHead();
    this.drawFoot(view);
  }

  drawHead() {
    const button = (name, label, clear) => h("button", { class: "button-quiet", type: "button", "aria-label": label, title: label, dataset: { close: name }, onclick: () => this.close(clear) }, icon(name));
    const pushed = this.depth() > 0;
    replace(this.head, pushed && button("back", word("back"), false), this.title, button("close", pushed ? word("closeAll") : word("close"), true));
  }

  drawFoot(view) {
    const close = h("button", { class: "button", type: "button", dataset: { cancel: "" }, onclick: () => this.close(false) }, plainText(view.close) || word("close"));
    this.submitButton = view.submit && h("button", { class: "button button-primary", type: "button", dataset: { submit: "" }, onclick: () => this.submit() }, plainText(view.submit));
    replace(this.foot, close, this.submitButton);
  }

  say(problem) {
    this.problem.hidden = !problem;
    replace(this.problem, problem && [icon("warn"), problem]);
  }

  unfold() {
    if (this.node.open) return;
    this.node.showModal();
    const wanted = this.body.querySelector("[autofocus]") ?? elementOf(this.body.querySelector(".block-input"));
    (wanted ?? this.submitButton ?? this.node).focus();
  }

  fold() {
    if (this.node.open) this.node.close();
  }

  remove() {
    this.fold();
    this.node.remove();
  }

  async submit() {
    if (this.busy) return;
    this.say(null);
    const problems = this.list.form.problems();
    showErrors(this.body, problems);
    if (Object.keys(problems).length) return;
    this.wait(true);
    try {
      const answer = await api.submit(store.member, this.id, this.list.form.state());
      await this.reload();
      if (answer.result === "errors") this.refused(answer.errors ?? {});
      if (answer.result === "timeout" && this.problem.hidden) this.say(word("trouble"));
    } catch {
      this.say(word("trouble"));
    } finally {
      this.wait(false);
    }
  }

  refused(errors) {
    const homeless = Object.values(showErrors(this.body, errors));
    if (homeless.length) this.say(homeless.join(" "));
  }

  wait(on) {
    this.busy = on;
    this.node.classList.toggle("waiting", on);
    this.node.setAttribute("aria-busy", String(on));
    this.submitButton?.classList.toggle("busy", on);
  }

  async close(clear) {
    await api.close(store.member, this.id, clear && this.depth() > 0).catch(() => {});
    await this.reload();
  }

  key(event) {
    if (event.key === "Escape") {
      event.preventDefault();
      this.close(false);
    }
    if (event.key !== "Enter" || event.isComposing || event.defaultPrevented || !this.submitButton) return;
    const line = event.target.matches("input.text-input[type=text]");
    if (!line && !event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    this.submit();
  }
}

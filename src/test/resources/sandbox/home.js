// The App Home tab of the member.
import { acting, inView } from "./acting.js";
import { blocks } from "./blocks.js";
import { h, icon, replace } from "./dom.js";
import { Form } from "./form.js";
import { word } from "./words.js";

export class HomeTab {
  constructor() {
    this.node = h("div", { class: "home", tabindex: "0", role: "tabpanel", "aria-label": word("home") });
  }

  /** Draws { id, view, problem }, or an empty tab for null. */
  show(home) {
    const json = JSON.stringify(home);
    if (json === this.json) return;
    this.json = json;
    const kept = this.form?.values() ?? {};
    this.form = new Form();
    const focused = this.node.contains(document.activeElement) ? document.activeElement.dataset : {};
    replace(this.node, home ? this.page(home) : h("p", { class: "messages-empty" }, word("emptyHome")));
    this.form.restore(kept);
    if (focused.actionId) this.node.querySelector(`[data-action-id="${CSS.escape(focused.actionId)}"][data-block-id="${CSS.escape(focused.blockId)}"]`)?.focus();
  }

  page({ id, view, problem }) {
    const surface = { form: this.form, kind: "home", ...acting(this.form, inView(id)) };
    return h("div", { class: "home-page", dataset: { viewId: id, callbackId: view.callback_id ?? "" } },
      problem && h("p", { class: "modal-problem home-problem", role: "alert", dataset: { problem: "" } }, icon("warn"), problem),
      blocks(view.blocks, surface));
  }
}

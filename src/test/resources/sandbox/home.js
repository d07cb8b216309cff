// The App Home tab of the member.
import { acting, inView } from "./acting.js";
import { blocks } from "./blocks.js";
import { h, replace } from "./dom.js";
import { Form } from "./form.js";
import { word } from "./words.js";

export class HomeTab {
  constructor() {
    this.node = h("div", { class: "home", tabindex: "0", role: "tabpanel", "aria-label": word("home") });
  }

  show(view) {
    const json = JSON.stringify(view);
    if (json === this.json) return;
    this.json = json;
    const form = new Form();
    const old = this.form?.values() ?? {};
    this.form = form;
    const empty = h("p", { class: "messages-empty" }, word("emptyHome"));
    const surface = view && { form, kind: "home", ...acting(form, inView(view.id)) };
    replace(this.node, view ? h("div", { class: "home-page", dataset: { viewId: view.id, callbackId: view.callback_id ?? "" } }, blocks(view.blocks, surface)) : empty);
    form.restore(old);
  }
}

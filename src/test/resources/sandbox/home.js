// The App Home tab of the member.
import { acting, inView } from "./acting.js";
import { BlockList } from "./blocklist.js";
import { h, icon, replace } from "./dom.js";
import { word } from "./words.js";

export class HomeTab {
  constructor() {
    this.node = h("div", { class: "home", tabindex: "0", role: "tabpanel", "aria-label": word("home") });
  }

  /** Draws the view that the app has published, or an empty tab for null. */
  show(view) {
    if (!view) return replace(this.node, h("p", { class: "messages-empty" }, word("emptyHome")));
    const { id, problem } = view;
    if (this.id !== id) this.begin(id, view);
    this.problem.hidden = !problem;
    replace(this.problem, problem && [icon("warn"), problem]);
    const json = JSON.stringify(view.blocks);
    if (json !== this.json) this.list.show(view.blocks);
    this.json = json;
  }

  begin(id, view) {
    this.id = id;
    this.problem = h("p", { class: "modal-problem home-problem", role: "alert", dataset: { problem: "" } });
    const place = h("div", {});
    this.list = new BlockList(place, (form) => ({ kind: "home", ...acting(form, inView(id)) }));
    replace(this.node, h("div", { class: "home-page", dataset: { viewId: id, callbackId: view.callback_id ?? "" } }, this.problem, place));
  }
}

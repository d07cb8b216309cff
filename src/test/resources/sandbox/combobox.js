// A select one can search: an input with a list below it, after the ARIA combobox pattern.
import { freshId, h, icon, replace } from "./dom.js";
import { openAt } from "./popup.js";
import { OptionList } from "./optionlist.js";
import { plainText } from "./texts.js";
import { word } from "./words.js";

const PATIENCE = 150;

export class Combobox {
  chosen = [];

  /** `committed(chosen)` is called once the person has settled: at each choice, with several choices when the list closes. */
  constructor({ place, multi, initial, load, minQuery, committed }) {
    Object.assign(this, { place, multi, load, minQuery, committed });
    this.placeholder = plainText(place.spec.placeholder) || word("choose");
    this.list = new OptionList(freshId("list"), place.action, (option) => this.pick(option));
    this.input = this.inputNode();
    this.chips = h("span", { class: "chips" });
    this.clear = h("button", { class: "select-clear", type: "button", "aria-label": word("clear"), hidden: true, onclick: () => this.empty() }, icon("close"));
    this.node = h("div", { class: `select${multi ? " select-multi" : ""}` }, this.chips, this.input, this.clear, icon("chevron"));
    this.node.addEventListener("mousedown", (event) => this.pressed(event));
    this.choose(initial);
  }

  inputNode() {
    const input = h("input", {
      class: "select-input", type: "text", role: "combobox", autocomplete: "off", spellcheck: "false",
      "aria-expanded": "false", "aria-autocomplete": "list", "aria-controls": this.list.id,
      autofocus: this.place.spec.focus_on_load, dataset: this.place.data, ...this.place.labels,
    });
    input.addEventListener("click", () => this.open());
    input.addEventListener("input", () => this.open() || this.search());
    input.addEventListener("keydown", (event) => this.key(event));
    input.addEventListener("blur", () => this.close());
    return input;
  }

  /** Shows this choice, without telling anybody. */
  choose(options) {
    this.chosen = options;
    this.draw();
  }

  draw() {
    const label = this.chosen[0]?.label ?? "";
    this.input.value = this.multi ? "" : label;
    this.input.placeholder = this.multi && this.chosen.length ? "" : this.placeholder;
    this.input.dataset.value = this.chosen.map((option) => option.value).join(",");
    this.clear.hidden = this.multi || !this.place.optional || !this.chosen.length || !this.place.surface.input;
    replace(this.chips, this.multi && this.chosen.map((option) => this.chip(option)));
  }

  chip(option) {
    const remove = h("button", { type: "button", "aria-label": word("remove", option.label), dataset: { remove: option.value } }, icon("close"));
    remove.addEventListener("click", () => this.settle(this.chosen.filter((each) => each !== option)));
    return h("span", { class: "chip" }, option.label, remove);
  }

  pressed(event) {
    if (event.target === this.input || event.target.closest("button")) return;
    event.preventDefault();
    this.input.focus();
    this.open();
  }

  /** Opens the list; true when it was closed. */
  open() {
    if (this.unplace) return false;
    this.atOpen = this.chosen;
    this.unplace = openAt(this.node, this.list.node, { sameWidth: true });
    this.input.setAttribute("aria-expanded", "true");
    if (!this.multi && this.chosen.length) this.input.select();
    this.find(this.multi ? this.input.value : this.typed());
    return true;
  }

  // What stands in a single select when it opens is its choice, not a question.
  typed() {
    return this.input.value === (this.chosen[0]?.label ?? "") ? "" : this.input.value;
  }

  close() {
    if (!this.unplace) return;
    clearTimeout(this.timer);
    this.unplace();
    this.unplace = null;
    this.input.setAttribute("aria-expanded", "false");
    this.input.removeAttribute("aria-activedescendant");
    this.draw();
    if (this.multi && this.chosen !== this.atOpen) this.committed(this.chosen);
  }

  search() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.find(this.input.value), this.minQuery ? PATIENCE : 0);
  }

  async find(query) {
    const asked = (this.asked = {});
    if ([...query.trim()].length < this.minQuery) return this.list.say(word("typeToSearch"));
    this.list.busy();
    const groups = await this.load(query).catch(() => null);
    if (asked !== this.asked || !this.unplace) return;
    if (groups === null) this.list.say(word("trouble"));
    else this.list.show(groups, this.chosen);
    this.mark();
  }

  mark() {
    const active = this.list.activeId();
    if (active) this.input.setAttribute("aria-activedescendant", active);
    else this.input.removeAttribute("aria-activedescendant");
  }

  pick(option) {
    if (!this.multi) {
      this.chosen = [option];
      this.close();
      this.committed(this.chosen);
      return;
    }
    const had = this.chosen.some((each) => each.value === option.value);
    const max = this.place.spec.max_selected_items ?? Infinity;
    if (!had && this.chosen.length >= max) return;
    this.choose(had ? this.chosen.filter((each) => each.value !== option.value) : [...this.chosen, option]);
    this.find("");
  }

  empty() {
    this.settle([]);
    this.input.focus();
  }

  settle(options) {
    this.choose(options);
    if (this.unplace) this.find(this.input.value);
    else this.committed(options);
  }

  key(event) {
    const open = Boolean(this.unplace);
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (!this.open()) this.list.move(event.key === "ArrowDown" ? 1 : -1);
      this.mark();
    } else if (event.key === "Enter" && open) this.list.pickActive();
    else if (event.key === "Escape" && open) this.close();
    else if (event.key === "Backspace" && this.multi && !this.input.value && this.chosen.length) this.settle(this.chosen.slice(0, -1));
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
}

// The list of a combobox: groups, descriptions, the active option, what is chosen.
import { h, icon, replace } from "./dom.js";
import { word } from "./words.js";

const SHOWN = 100;

export class OptionList {
  entries = [];
  active = -1;

  constructor(id, action, picked) {
    Object.assign(this, { id, action, picked });
    this.node = h("div", { class: "listbox", role: "listbox", id });
    // The input keeps the focus while the list is used with the mouse.
    this.node.addEventListener("mousedown", (event) => event.preventDefault());
  }

  say(text) {
    this.entries = [];
    this.active = -1;
    replace(this.node, h("div", { class: "listbox-note" }, text));
  }

  busy() {
    if (!this.entries.length) this.say(word("loading"));
  }

  show(groups, chosen) {
    const before = this.entries[this.active]?.option.value;
    this.entries = [];
    const nodes = groups.map((group) => this.group(group, chosen));
    if (!this.entries.length) return this.say(word("noResult"));
    replace(this.node, nodes);
    const start = [before, chosen[0]?.value].map((value) => this.entries.findIndex((entry) => entry.option.value === value));
    this.go(start.find((at) => at >= 0) ?? 0);
  }

  group(group, chosen) {
    const nodes = group.options.slice(0, SHOWN).map((option) => this.entry(option, chosen));
    return group.label ? h("div", { role: "group", "aria-label": group.label }, h("div", { class: "listbox-group" }, group.label), nodes) : nodes;
  }

  entry(option, chosen) {
    const selected = chosen.some((each) => each.value === option.value);
    const at = this.entries.length;
    const node = h("div", {
      class: "option", role: "option", id: `${this.id}-${at}`, "aria-selected": String(selected),
      dataset: { value: option.value, optionOf: this.action }, onclick: () => this.picked(option),
    }, h("span", { class: "option-text" }, h("span", {}, option.label),
      option.description && h("span", { class: "option-description" }, option.description)), selected && icon("check"));
    this.entries.push({ option, node });
    return node;
  }

  move(by) {
    if (this.entries.length) this.go((this.active + by + this.entries.length) % this.entries.length);
  }

  go(at) {
    this.entries[this.active]?.node.classList.remove("active");
    this.active = at;
    const node = this.entries[at].node;
    node.classList.add("active");
    node.scrollIntoView({ block: "nearest" });
  }

  activeId() {
    return this.entries[this.active]?.node.id;
  }

  pickActive() {
    const entry = this.entries[this.active];
    if (entry) this.picked(entry.option);
  }
}

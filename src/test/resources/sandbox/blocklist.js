// The blocks of a view that lives on while the bot updates it: what did not change is not touched.
import { blocks } from "./blocks.js";
import { Form } from "./form.js";

export class BlockList {
  form = new Form();
  drawn = new Map();

  /** Draws into the node; `surface` is what elements.js asks for, without the form. */
  constructor(node, surface) {
    this.node = node;
    this.surface = { ...surface(this.form), form: this.form };
  }

  /** Shows these blocks; values stay where block and action stay, and so does the focus. */
  show(list) {
    const kept = this.form.values();
    const focused = this.node.contains(document.activeElement) ? document.activeElement : null;
    const before = this.drawn;
    this.drawn = new Map();
    this.form.fields = [];
    const nodes = list.map((block, index) => this.blockNode(block, block.block_id ?? `block-${index}`, before));
    this.form.restore(kept);
    arrange(this.node, nodes);
    if (focused && !focused.isConnected) this.focusLike(focused);
  }

  blockNode(block, id, before) {
    const json = JSON.stringify(block);
    const old = before.get(id);
    const at = this.form.fields.length;
    if (old?.json === json) this.form.fields.push(...old.fields);
    const node = old?.json === json ? old.node : blocks([{ ...block, block_id: id }], this.surface)[0];
    this.drawn.set(id, { json, node, fields: this.form.fields.slice(at) });
    return node;
  }

  focusLike(old) {
    const { blockId, actionId, value } = old.dataset;
    const same = [...this.node.querySelectorAll("[data-action-id]")].filter((node) => node.dataset.blockId === blockId && node.dataset.actionId === actionId);
    const next = same.find((node) => node.dataset.value === value) ?? same[0];
    next?.focus();
    if (next?.matches("textarea, input[type=text]") && old.selectionStart !== null) next.setSelectionRange(old.selectionStart, old.selectionEnd);
  }
}

/** Makes these nodes the children; those that stay keep their place, their focus and their open lists. */
export function arrange(parent, nodes) {
  const wanted = new Set(nodes);
  for (const node of [...parent.childNodes]) if (!wanted.has(node)) node.remove();
  nodes.forEach((node, index) => {
    if (parent.childNodes[index] !== node) parent.insertBefore(node, parent.childNodes[index] ?? null);
  });
}

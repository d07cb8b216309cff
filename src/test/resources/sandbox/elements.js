// Block elements: which code draws which, and what all of them share (confirmation, telling the bot).
import { choices } from "./choices.js";
import { confirmFirst } from "./confirm.js";
import { button, image, overflow, workflowLink } from "./buttons.js";
import { datePicker, datetimePicker, timePicker } from "./datefields.js";
import { h } from "./dom.js";
import { select } from "./selects.js";
import { textInput } from "./textfields.js";
import { word } from "./words.js";

const ELEMENTS = {
  button, image, overflow, workflow_button: workflowLink,
  checkboxes: choices, radio_buttons: choices,
  datepicker: datePicker, timepicker: timePicker, datetimepicker: datetimePicker,
  plain_text_input: textInput, number_input: textInput, email_text_input: textInput, url_text_input: textInput,
};
for (const source of ["static", "external", "users", "conversations", "channels"]) {
  ELEMENTS[`${source}_select`] = select;
  ELEMENTS[`multi_${source}_select`] = select;
}

// What an element is called that neither its own words nor its block name.
const NAMES = { datepicker: "date", datetimepicker: "date", timepicker: "time" };

/** The node of an element in its block. */
export function element(spec, block, surface) {
  const draw = ELEMENTS[spec.type];
  if (!draw) return h("p", { class: "block-unknown" }, word("unsupported", spec.type));
  return draw(new Place(spec, block, surface));
}

/** What the user's focus goes to inside a node. */
export const elementOf = (node) => (node?.matches?.("[data-action-id]") ? node : node?.querySelector("[data-action-id]"));

/** Where an element stands: its ids for tests and labels, and the way to the bot. */
class Place {
  constructor(spec, block, surface) {
    this.spec = spec;
    this.block = block;
    this.surface = surface;
    this.action = spec.action_id ?? `${block.block_id}-action`;
  }

  /** The attributes every interactive element carries. */
  get data() {
    return { blockId: this.block.block_id, actionId: this.action };
  }

  /** The attributes that tie the element to its label. */
  get labels() {
    const input = this.surface.input;
    if (input) return { id: input.id, "aria-labelledby": input.labelledBy, "aria-describedby": input.describedBy, "aria-required": String(!input.optional) };
    const { accessibility_label: said, placeholder, type } = this.spec;
    return { "aria-label": said ?? placeholder?.text ?? this.surface.label ?? word(NAMES[type] ?? "choose") };
  }

  get optional() {
    return this.surface.input?.optional ?? true;
  }

  /** Makes the element's value part of the container's state. */
  holds(field) {
    return this.surface.form.add({ block: this.block.block_id, action: this.action, type: this.spec.type, ...field });
  }

  /** An empty required input: what to say. */
  missing(empty) {
    return empty && this.surface.input && !this.optional ? word("required") : null;
  }

  /** Tells the bot, after the confirmation that the element asks for; false when the person said no. */
  async tell(payload, node) {
    if (this.surface.silent) return true;
    if (this.spec.confirm && !(await confirmFirst(this.spec.confirm))) return false;
    await this.surface.act(this.block, { ...this.spec, action_id: this.action }, payload, node);
    return true;
  }
}

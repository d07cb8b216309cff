// Everything one types into: plain text, numbers, e-mail and web addresses.
import { h } from "./dom.js";
import { plainText } from "./texts.js";
import { word } from "./words.js";

const MODES = { number_input: "decimal", email_text_input: "email", url_text_input: "url" };

export function textInput(place) {
  const { spec } = place;
  const multiline = Boolean(spec.multiline);
  const field = h(multiline ? "textarea" : "input", {
    class: "text-input",
    type: multiline ? null : "text",
    rows: multiline ? 4 : null,
    inputmode: MODES[spec.type],
    autocomplete: "off",
    placeholder: plainText(spec.placeholder) || null,
    value: spec.initial_value ?? "",
    autofocus: spec.focus_on_load,
    dataset: place.data,
    ...place.labels,
  });
  place.holds({
    read: () => ({ type: spec.type, value: field.value === "" ? null : field.value }),
    restore: (kept) => (field.value = kept.value ?? ""),
    problem: () => place.missing(field.value.trim() === "") ?? (field.value === "" ? null : wrong(spec, field.value)),
  });
  dispatchOn(place, field);
  return field;
}

const CHECKS = {
  plain_text_input: (spec, value) => length(spec, [...value].length),
  number_input: number,
  email_text_input: (_, value) => (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value.trim()) ? null : word("email")),
  url_text_input: (_, value) => (/^https?:\/\/\S+$/i.test(value.trim()) ? null : word("url")),
};

const wrong = (spec, value) => CHECKS[spec.type](spec, value);

function length(spec, count) {
  if (spec.min_length && count < spec.min_length) return word("minLength", spec.min_length);
  return count > (spec.max_length ?? 3000) ? word("maxLength", spec.max_length ?? 3000) : null;
}

function number(spec, text) {
  const value = Number(text.trim());
  if (!Number.isFinite(value)) return word("number");
  if (!spec.is_decimal_allowed && !Number.isInteger(value)) return word("integer");
  if (spec.min_value !== undefined && value < Number(spec.min_value)) return word("min", spec.min_value);
  if (spec.max_value !== undefined && value > Number(spec.max_value)) return word("max", spec.max_value);
  return null;
}

/** Input blocks with dispatch_action tell the bot on Enter unless they ask for every character. */
function dispatchOn(place, field) {
  const triggers = place.spec.dispatch_action_config?.trigger_actions_on ?? ["on_enter_pressed"];
  const tell = () => place.tell({ value: field.value }, field);
  if (triggers.includes("on_character_entered")) field.addEventListener("input", tell);
  if (!place.surface.silent && triggers.includes("on_enter_pressed")) {
    field.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      tell();
    });
  }
}

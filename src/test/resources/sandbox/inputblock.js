// An input block: label, element, hint and the place where its error stands.
import { freshId, h, icon, replace } from "./dom.js";
import { element, elementOf } from "./elements.js";
import { plainText } from "./texts.js";
import { word } from "./words.js";

export function inputBlock(block, surface) {
  const ids = { field: freshId("field"), label: freshId("label"), hint: freshId("hint"), error: freshId("error") };
  const described = `${block.hint ? ids.hint : ""} ${ids.error}`.trim();
  const node = element(block.element, block, {
    ...surface,
    input: { id: ids.field, labelledBy: ids.label, describedBy: described, optional: Boolean(block.optional) },
    silent: !block.dispatch_action,
  });
  return h("div", { class: "block-input" },
    h("label", { class: "input-label", id: ids.label, for: ids.field },
      plainText(block.label), block.optional && h("span", { class: "input-optional" }, ` ${word("optional")}`)),
    node,
    h("p", { class: "input-error", id: ids.error, dataset: { errorFor: block.block_id }, hidden: true }),
    block.hint && h("p", { class: "input-hint", id: ids.hint }, plainText(block.hint)));
}

/** Shows the errors of a view at their fields and goes to the first; returns those for which there is no field. */
export function showErrors(root, errors) {
  const left = { ...errors };
  let first = null;
  for (const place of root.querySelectorAll("[data-error-for]")) {
    const text = errors[place.dataset.errorFor];
    const block = place.closest("[data-block]");
    place.hidden = !text;
    replace(place, text && [icon("warn"), text]);
    block.classList.toggle("has-error", Boolean(text));
    elementOf(block)?.setAttribute("aria-invalid", String(Boolean(text)));
    if (text) first ??= block;
    delete left[place.dataset.errorFor];
  }
  first?.scrollIntoView({ block: "nearest" });
  elementOf(first)?.focus();
  return left;
}

/** Takes the error off a field that is being mended. */
export function forgive(field) {
  const block = field.closest("[data-block].has-error");
  if (!block) return;
  block.classList.remove("has-error");
  block.querySelector("[data-error-for]").hidden = true;
  elementOf(block)?.removeAttribute("aria-invalid");
}

// Radio buttons and checkboxes.
import { freshId, h } from "./dom.js";
import { textNodes } from "./texts.js";

export function choices(place) {
  const { spec } = place;
  const multi = spec.type === "checkboxes";
  const chosen = multi ? (spec.initial_options ?? []) : [spec.initial_option].filter(Boolean);
  const name = freshId("choice");
  const boxes = spec.options.map((option) => box(option, name, multi, chosen, place));
  const group = h("div", { class: "choices", role: multi ? "group" : "radiogroup", ...labels(place) },
    boxes.map((each) => each.node));

  const selected = () => boxes.filter((each) => each.input.checked).map((each) => each.option);
  const show = (options) => boxes.forEach((each) => (each.input.checked = options.some((one) => one.value === each.option.value)));
  const read = () => ({ type: spec.type, ...payload(selected()) });
  const payload = (options) => (multi ? { selected_options: options } : { selected_option: options[0] ?? null });
  let before = chosen;
  place.holds({
    read,
    restore: (kept) => show((before = multi ? kept.selected_options : [kept.selected_option].filter(Boolean))),
    problem: () => place.missing(selected().length === 0),
  });
  group.addEventListener("change", async () => {
    if (await place.tell(payload(selected()), group)) before = selected();
    else show(before);
  });
  return group;
}

// A group is named by its label; it is no target of the label's `for`, so the first box gets the id.
function labels(place) {
  const { id, "aria-required": _, ...rest } = place.labels;
  return rest;
}

function box(option, name, multi, chosen, place) {
  const input = h("input", {
    type: multi ? "checkbox" : "radio",
    name,
    checked: chosen.some((one) => one.value === option.value),
    dataset: { ...place.data, value: option.value },
  });
  const node = h("label", { class: "choice" }, input,
    h("span", {}, h("span", { class: "choice-text" }, textNodes(option.text)),
      option.description && h("span", { class: "choice-description" }, textNodes(option.description))));
  return { node, input, option };
}

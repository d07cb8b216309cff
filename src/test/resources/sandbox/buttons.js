// Buttons and overflow menus: elements without a value of their own.
import { h, icon } from "./dom.js";
import { openMenu } from "./menu.js";
import { plainText } from "./texts.js";
import { word } from "./words.js";

export function button(place) {
  const { spec } = place;
  const style = spec.style ? ` button-${spec.style}` : "";
  const node = h(spec.url ? "a" : "button", {
    class: `button${style}`,
    type: spec.url ? null : "button",
    href: spec.url,
    target: spec.url ? "_blank" : null,
    rel: spec.url ? "noopener noreferrer" : null,
    "aria-label": spec.accessibility_label,
    dataset: { ...place.data, value: spec.value ?? "" },
  }, plainText(spec.text));
  node.addEventListener("click", () => place.tell({ value: spec.value, text: spec.text }, node));
  return node;
}

export const workflowLink = (place) => h("button", { class: "button", type: "button", disabled: true }, plainText(place.spec.text));

export const image = ({ spec }) => h("img", { class: "accessory-image", src: spec.image_url, alt: spec.alt_text });

export function overflow(place) {
  const { spec } = place;
  const node = h("button", {
    class: "button button-icon",
    type: "button",
    "aria-haspopup": "menu",
    "aria-expanded": "false",
    "aria-label": spec.accessibility_label ?? word("more"),
    dataset: place.data,
  }, icon("more"));
  node.addEventListener("click", () => openMenu(node, spec.options.map((option) => ({
    label: plainText(option.text),
    description: plainText(option.description),
    value: option.value,
    data: { optionOf: place.action, value: option.value },
    choose: () => {
      if (option.url) window.open(option.url, "_blank", "noopener");
      place.tell({ selected_option: option }, node);
    },
  }))));
  return node;
}

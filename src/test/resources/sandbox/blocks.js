// Block Kit blocks as elements. What a block contains is left to elements.js.
import { h } from "./dom.js";
import { element, elementOf } from "./elements.js";
import { inputBlock } from "./inputblock.js";
import { mrkdwn } from "./mrkdwn.js";
import { richText } from "./richtext.js";
import { plainText, textNodes } from "./texts.js";
import { word } from "./words.js";

/**
 * The blocks of a message or view. The surface is { form, kind: "message" | "modal" | "home", act, suggest }:
 * `act(block, element, payload, node)` tells the bot, `suggest(block, element, text)` asks it for options.
 */
export function blocks(list, surface) {
  return (list ?? []).map((block, index) => {
    const id = block.block_id ?? `block-${index}`;
    const node = (BLOCKS[block.type] ?? unknown)({ ...block, block_id: id }, surface);
    node.dataset.block = id;
    return node;
  });
}

function section(block, surface) {
  const label = sectionLabel(block);
  return h("div", { class: "block-section" },
    h("div", { class: "section-body" },
      block.text && h("div", { class: "section-text" }, textNodes(block.text)),
      block.fields && h("div", { class: "section-fields" }, block.fields.map((field) => h("div", {}, textNodes(field))))),
    block.accessory && h("div", { class: "section-accessory" }, element(block.accessory, block, { ...surface, label })));
}

const sectionLabel = (block) => (block.text?.text ?? block.fields?.[0]?.text ?? "").replace(/[*_~`]/g, "").slice(0, 120);

// Below the conversation's name or the modal's title.
const header = (block, surface) => h(surface.kind === "modal" ? "h3" : "h2", { class: "block-header" }, plainText(block.text));

const divider = () => h("hr", { class: "block-divider" });

function context(block) {
  return h("div", { class: "block-context" }, block.elements.map((part) =>
    part.type === "image"
      ? h("img", { class: "context-image", src: part.image_url, alt: part.alt_text })
      : h("div", { class: "context-text" }, textNodes(part))));
}

const SHOWN_ACTIONS = 5;

function actions(block, surface) {
  const nodes = block.elements.map((part) => element(part, block, surface));
  const row = h("div", { class: "block-actions" }, nodes);
  if (nodes.length <= SHOWN_ACTIONS || surface.kind !== "message") return row;
  const rest = nodes.slice(SHOWN_ACTIONS);
  for (const node of rest) node.hidden = true;
  const more = h("button", { type: "button", class: "button", dataset: { moreActions: "" } }, word("moreActions", rest.length));
  more.addEventListener("click", () => {
    for (const node of rest) node.hidden = false;
    more.remove();
    elementOf(rest[0])?.focus();
  });
  row.append(more);
  return row;
}

function image(block) {
  return h("figure", { class: "block-image" },
    block.title && h("figcaption", {}, plainText(block.title)),
    h("img", { src: block.image_url ?? block.slack_file?.url, alt: block.alt_text, loading: "lazy" }));
}

const input = (block, surface) => inputBlock(block, surface);

const markdown = (block) => h("div", { class: "block-section" }, h("div", {}, mrkdwn(block.text)));

function table(block) {
  const [head, ...rows] = block.rows ?? [];
  const align = (column) => block.column_settings?.[column]?.align ?? "left";
  const row = (cells, tag) => h("tr", {}, cells.map((cell, column) =>
    h(tag, { class: `cell-${align(column)}`, scope: tag === "th" ? "col" : null }, cellNodes(cell))));
  return h("div", { class: "block-table", tabindex: "0", role: "group" },
    h("table", {}, h("thead", {}, head && row(head, "th")), h("tbody", {}, rows.map((cells) => row(cells, "td")))));
}

function cellNodes(cell) {
  if (cell.type === "rich_text") return richText(cell);
  return cell.text === undefined ? "" : typeof cell.text === "string" ? cell.text : textNodes(cell.text);
}

const unknown = (block) => h("p", { class: "block-unknown" }, word("unsupported", block.type));

const BLOCKS = { section, header, context, divider, actions, image, input, table, rich_text: richText, markdown };

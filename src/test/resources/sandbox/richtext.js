// rich_text blocks: already parsed by who wrote them.
import { append, h } from "./dom.js";
import { withEmoji } from "./emoji.js";
import { anchor, broadcast, channelMention, dateMention, userMention } from "./mentions.js";

const CONTAINERS = {
  rich_text_section: (part) => h("div", { class: "rich-section" }, inlines(part.elements)),
  rich_text_quote: (part) => h("blockquote", {}, inlines(part.elements)),
  rich_text_preformatted: (part) => h("pre", { class: "code-block" }, inlines(part.elements)),
  rich_text_list: list,
};

export const richText = (block) => h("div", { class: "rich-text" }, (block.elements ?? []).map(container));

const container = (part) => CONTAINERS[part.type]?.(part);

function list(part) {
  const tag = part.style === "ordered" ? "ol" : "ul";
  const props = { class: `rich-list rich-indent-${Math.min(part.indent ?? 0, 4)}`, start: part.offset ? part.offset + 1 : null };
  return h(tag, props, part.elements.map((item) => h("li", {}, container(item))));
}

const INLINES = {
  text: (part) => lines(part.text),
  link: (part) => anchor(part.url, part.text || part.url) ?? part.text,
  user: (part) => userMention(part.user_id),
  channel: (part) => channelMention(part.channel_id),
  emoji: (part) => withEmoji(`:${part.name}:`),
  broadcast: (part) => broadcast(part.range),
  usergroup: (part) => broadcast(`subteam^${part.usergroup_id}`),
  date: (part) => dateMention(`${part.timestamp}^${part.format}${part.url ? `^${part.url}` : ""}`, part.fallback),
  color: (part) => h("code", {}, part.value),
};

const lines = (text) => text.split("\n").flatMap((line, index) => (index ? [h("br"), line] : [line]));

const inlines = (parts) => (parts ?? []).map((part) => styled(part, INLINES[part.type]?.(part) ?? ""));

const STYLES = [["code", "code"], ["bold", "strong"], ["italic", "em"], ["strike", "s"], ["underline", "u"]];

function styled(part, content) {
  return STYLES.filter(([style]) => part.style?.[style]).reduce((inner, [, tag]) => append(h(tag, {}), [inner]), content);
}

// Slack's mrkdwn as elements. People's text only ever becomes text nodes: nothing here parses HTML.
import { h } from "./dom.js";
import { withEmoji } from "./emoji.js";
import { anchor, broadcast, channelMention, dateMention, userMention } from "./mentions.js";

const ENTITIES = { "&lt;": "<", "&gt;": ">", "&amp;": "&" };
const decode = (text) => text.replace(/&(?:lt|gt|amp);/g, (entity) => ENTITIES[entity]);
const plain = (text) => withEmoji(decode(text));

/** The nodes of a mrkdwn text; with `verbatim` bare addresses stay text. */
export function mrkdwn(text, verbatim = false) {
  return (text ?? "").split(/```\n?([\s\S]+?)\n?```\n?/).map((part, index) =>
    index % 2 ? h("pre", { class: "code-block" }, preformatted(part)) : paragraphs(part, verbatim));
}

function paragraphs(text, verbatim) {
  const nodes = [];
  let quote = null;
  let pending = false;
  let blank = false;
  for (const line of text.split("\n")) {
    const [kind, content] = lineOf(line);
    if (kind !== "line" && blank) nodes.push(h("br"));
    blank = pending && line === "";
    if (kind === "quote") {
      if (quote) quote.append(h("br"));
      else nodes.push((quote = h("blockquote", {})));
      quote.append(...inline(content, verbatim));
      pending = false;
      continue;
    }
    quote = null;
    if (kind === "bullet") {
      nodes.push(h("span", { class: "bullet" }, h("span", { class: "bullet-mark" }, "•"), h("span", {}, inline(content, verbatim))));
      pending = false;
      continue;
    }
    if (pending) nodes.push(h("br"));
    nodes.push(...inline(line, verbatim));
    pending = true;
  }
  return nodes;
}

function lineOf(line) {
  const quote = /^(?:&gt;|>) ?(.*)$/.exec(line);
  if (quote) return ["quote", quote[1]];
  const bullet = /^\s*• ?(.*)$/.exec(line);
  return bullet ? ["bullet", bullet[1]] : ["line", line];
}

/** Inside code nothing is markup but what Slack writes in angle brackets, which shows as its label. */
function preformatted(text) {
  return decode(text.replace(/<(?:[^<>|]+\|)?([^<>]+)>/g, "$1"));
}

const MARKS = { "*": "strong", _: "em", "~": "s" };
const WORD = /[\p{L}\p{N}]/u;

function inline(text, verbatim) {
  const nodes = [];
  let buffer = "";
  const flush = () => {
    if (buffer) nodes.push(...autolink(buffer, verbatim));
    buffer = "";
  };
  for (let at = 0; at < text.length; ) {
    const found = special(text, at) ?? code(text, at) ?? emphasis(text, at, verbatim);
    if (found) {
      flush();
      nodes.push(found.node);
      at = found.end;
    } else buffer += text[at++];
  }
  flush();
  return nodes;
}

function special(text, at) {
  if (text[at] !== "<") return null;
  const match = /^<([^<>|\s][^<>|]*)(?:\|([^<>]*))?>/.exec(text.slice(at));
  const node = match && reference(match[1], match[2]);
  return node ? { node, end: at + match[0].length } : null;
}

function reference(target, label) {
  const shown = label === undefined ? undefined : plain(label);
  if (target.startsWith("@")) return userMention(target.slice(1), shown);
  if (target.startsWith("#")) return channelMention(target.slice(1), shown);
  if (target.startsWith("!date^")) return dateMention(target.slice(6), shown);
  if (target.startsWith("!")) return broadcast(target.slice(1), shown);
  return anchor(decode(target), shown);
}

function code(text, at) {
  const match = text[at] === "`" && /^`([^`\n]+)`/.exec(text.slice(at));
  return match ? { node: h("code", {}, preformatted(match[1])), end: at + match[0].length } : null;
}

function emphasis(text, at, verbatim) {
  const mark = text[at];
  if (!MARKS[mark] || (at > 0 && WORD.test(text[at - 1])) || /[\s]/.test(text[at + 1] ?? " ")) return null;
  for (let end = text.indexOf(mark, at + 1); end > 0; end = text.indexOf(mark, end + 1)) {
    const content = text.slice(at + 1, end);
    if (content.includes("\n")) return null;
    const closed = content && !/\s$/.test(content) && !WORD.test(text[end + 1] ?? " ") && balanced(content);
    if (closed) return { node: h(MARKS[mark], {}, inline(content, verbatim)), end: end + 1 };
  }
  return null;
}

const balanced = (text) => (text.match(/</g) ?? []).length === (text.match(/>/g) ?? []).length;

function autolink(text, verbatim) {
  if (verbatim) return [plain(text)];
  return text.split(/(https?:\/\/[^\s<>]*[^\s<>.,;:!?)'"’»])/).map((part, index) =>
    index % 2 ? anchor(decode(part), decode(part)) : plain(part)).filter((part) => part !== "");
}

// Text objects of Block Kit: {type: "mrkdwn" | "plain_text", text}.
import { h } from "./dom.js";
import { withEmoji } from "./emoji.js";
import { mrkdwn } from "./mrkdwn.js";

/** The words of a plain_text object. */
export const plainText = (object) => (object ? (object.emoji === false ? object.text : withEmoji(object.text)) : "");

export function textNodes(object) {
  if (!object) return [];
  if (object.type === "mrkdwn") return mrkdwn(object.text, object.verbatim);
  return plainText(object).split("\n").flatMap((line, index) => (index ? [h("br"), line] : [line]));
}

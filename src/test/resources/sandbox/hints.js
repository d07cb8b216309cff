// What the composer offers while one types: commands after a slash, people after an @, channels after a #.
import { people, store } from "./store.js";

const SHOWN = 8;
const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** { hints: [{ from, insert, label, usage, description }], usage } for what stands before the end of the text. */
export function hintsFor(text, conversation) {
  if (/^\/\S*$/.test(text)) return { hints: commands(text) };
  const command = /^(\/\S+)\s/.exec(text)?.[1];
  const usage = command && store.workspace.commands.find((each) => each.name === command)?.hint;
  const mention = /(^|\s)([@#][\p{L}\p{N}._-]*)$/u.exec(text);
  const from = mention ? text.length - mention[2].length : 0;
  return { hints: mention ? mentions(mention[2], from, conversation) : [], usage };
}

function commands(typed) {
  return store.workspace.commands
    .filter((command) => fold(command.name).startsWith(fold(typed)))
    .map((command) => ({ from: 0, insert: `${command.name} `, label: command.name, usage: command.hint, description: command.description }));
}

function mentions(typed, from, conversation) {
  const wanted = fold(typed.slice(1));
  const found = typed[0] === "@" ? members(wanted, conversation) : channels(wanted);
  return found.slice(0, SHOWN).map((each) => ({ from, insert: `${each.label} `, ...each }));
}

function members(wanted, conversation) {
  const here = new Set(conversation.memberIds ?? []);
  return people()
    .filter((member) => fold(`${member.name} ${member.realName ?? ""}`).includes(wanted))
    .sort((one, other) => here.has(other.id) - here.has(one.id))
    .map((member) => ({ label: `@${member.name}`, description: member.title || member.realName }));
}

const channels = (wanted) => store.conversations
  .filter((each) => each.kind === "channel" && !each.archived && fold(each.name).includes(wanted))
  .map((each) => ({ label: `#${each.name}`, description: each.topic }));

// What the page knows: the workspace, who I am, where I am. Everybody reads it, only main.js and its loaders write.

export const store = {
  workspace: { team: {}, members: [], commands: [], shortcuts: [], bot: {} },
  member: null,
  conversation: null,
  tab: "messages",
  conversations: [],
  clock: null,
  clockShift: 0,
};

export const memberOf = (id) => store.workspace.members.find((member) => member.id === id);
export const conversationOf = (id) => store.conversations.find((conversation) => conversation.id === id);
export const me = () => memberOf(store.member);
export const isBot = (id) => id === store.workspace.bot.userId || id === store.workspace.bot.id;
export const people = () => store.workspace.members.filter((member) => !member.bot && !member.deleted);

/** The name people know somebody by. */
export function nameOf(id) {
  if (isBot(id)) return store.workspace.bot.name;
  const member = memberOf(id);
  return member ? member.realName || member.name : id;
}

/** The language tag the member reads, such as fr-FR. */
export const locale = () => (me()?.locale || "en-US").replace("_", "-");
export const zone = () => me()?.tz || "UTC";

/** The business clock of the demo in milliseconds: real time plus the distance it was moved. */
export const businessNow = () => Date.now() + store.clockShift;

export function conversationName(conversation) {
  if (conversation.kind === "app") return store.workspace.bot.name;
  if (conversation.kind !== "im") return conversation.name;
  const other = (conversation.memberIds ?? []).find((id) => id !== store.member);
  return other ? nameOf(other) : conversation.name;
}

/** The business time (ms) of something that happened at a machine's time: the clock may have been moved since. */
export function businessTime(machine) {
  const moves = (store.clock?.moves ?? []).filter((move) => Date.parse(move.at) <= machine);
  return machine + (moves.at(-1)?.shift ?? 0) * 1000;
}

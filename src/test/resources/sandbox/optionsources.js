// Where the options of a select come from. An option is { value, label, description, state }: `state` is what the bot gets.
import { conversationName, memberOf, nameOf, people, store } from "./store.js";
import { plainText } from "./texts.js";

/** A source: `load(query)` → [{ label, options }], `option(state)` → option, `still(states)` → those that may still be chosen. */
export const sourceOf = (kind, place) => SOURCES[kind](place);

const SOURCES = { static: staticOptions, external, users, conversations, channels };

const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const matching = (query) => (option) => fold(`${option.label} ${option.description ?? ""}`).includes(fold(query.trim()));

const keep = (groups, query) => groups
  .map((group) => ({ label: group.label, options: group.options.filter(matching(query)) }))
  .filter((group) => group.options.length > 0);

const own = (option) => ({ value: option.value, label: plainText(option.text), description: plainText(option.description), state: option });

const grouped = (holder) => holder.option_groups
  ? holder.option_groups.map((group) => ({ label: plainText(group.label), options: group.options.map(own) }))
  : [{ label: null, options: (holder.options ?? []).map(own) }];

function staticOptions({ spec }) {
  const groups = grouped(spec);
  const offered = new Set(groups.flatMap((group) => group.options.map((option) => option.value)));
  return {
    option: own,
    load: async (query) => keep(groups, query),
    still: (states) => states.filter((state) => offered.has(state.value)),
  };
}

function external({ spec, block, surface, action }) {
  return {
    option: own,
    minQuery: spec.min_query_length ?? 3,
    load: async (query) => grouped((await surface.suggest(block, { ...spec, action_id: action }, query)) ?? {}),
    still: (states) => states,
  };
}

function listed(all, option) {
  return { option, load: async (query) => keep([{ label: null, options: all().map(option) }], query), still: (states) => states };
}

function users() {
  return listed(() => people().map((member) => member.id), (id) => ({ value: id, label: nameOf(id), description: memberOf(id)?.title, state: id }));
}

const KINDS = { im: (each) => each.kind === "im" || each.kind === "app", private: (each) => each.kind === "channel" && each.private, public: (each) => each.kind === "channel" && !each.private };

function conversation(id) {
  const known = store.conversations.find((each) => each.id === id);
  if (!known) return { value: id, label: id, state: id };
  const mark = known.kind === "channel" ? (known.private ? "🔒 " : "# ") : "";
  return { value: id, label: `${mark}${conversationName(known)}`, description: known.topic, state: id };
}

const open = (test) => () => store.conversations.filter((each) => !each.archived && test(each)).map((each) => each.id);

function conversations({ spec }) {
  const include = spec.filter?.include ?? Object.keys(KINDS);
  const bots = !spec.filter?.exclude_bot_users;
  return listed(open((each) => include.some((kind) => KINDS[kind]?.(each)) && (bots || each.kind !== "app")), conversation);
}

function channels() {
  return listed(open(KINDS.public), conversation);
}

/** The conversation a conversations_select starts with when it asks for the current one. */
export const currentConversation = () => store.conversation;

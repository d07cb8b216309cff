// The ten kinds of select menus: where their options come from and how their state is called.
import { Combobox } from "./combobox.js";
import { currentConversation, sourceOf } from "./optionsources.js";

const SOURCE = /^(multi_)?(static|external|users|conversations|channels)_select$/;
const KEYS = { static: "option", external: "option", users: "user", conversations: "conversation", channels: "channel" };

export function select(place) {
  const { spec } = place;
  const [, multi, kind] = SOURCE.exec(spec.type);
  const key = `selected_${KEYS[kind]}${multi ? "s" : ""}`;
  const source = sourceOf(kind, place);
  const initial = initialOf(spec, kind, multi).map(source.option);
  const value = (chosen) => ({ [key]: multi ? chosen.map((each) => each.state) : (chosen[0]?.state ?? null) });

  let before = initial;
  const box = new Combobox({
    place,
    multi: Boolean(multi),
    initial,
    load: source.load,
    minQuery: source.minQuery ?? 0,
    committed: async (chosen) => {
      if (await place.tell(value(chosen), box.input)) before = chosen;
      else box.choose(before);
    },
  });
  place.holds({
    read: () => ({ type: spec.type, ...value(box.chosen) }),
    restore: (kept) => box.choose((before = source.still([kept[key] ?? []].flat()).map(source.option))),
    problem: () => place.missing(box.chosen.length === 0),
  });
  return box.node;
}

function initialOf(spec, kind, multi) {
  const initial = spec[`initial_${KEYS[kind]}${multi ? "s" : ""}`];
  const current = kind === "conversations" && spec.default_to_current_conversation ? currentConversation() : null;
  return [initial ?? current ?? []].flat();
}

// Telling the bot what was pressed or chosen, and asking it for options.
import { api } from "./api.js";
import { store } from "./store.js";
import { toast } from "./toast.js";
import { word } from "./words.js";

/** The part of a surface that speaks to the bot; `at` says where the element stands, in the two shapes the server takes. */
export function acting(form, at) {
  return {
    act: (block, spec, payload, node) => act(form, at.container, block, spec, payload, node),
    suggest: async (block, spec, value) => {
      const answer = await api.suggestions(store.member, { ...at.question, blockId: block.block_id, actionId: spec.action_id, value });
      if (answer.error) throw new Error(answer.error);
      return answer;
    },
  };
}

export const inMessage = (conversation, ts) => ({
  container: { type: "message", conversation, ts },
  question: { conversation, ts },
});

export const inView = (view) => ({ container: { type: "view", view }, question: { view } });

async function act(form, container, block, spec, payload, node) {
  busy(node, true);
  try {
    const answer = await api.action(store.member, {
      container,
      blockId: block.block_id,
      actionId: spec.action_id,
      element: { type: spec.type, ...payload },
      state: form.state(),
    });
    // A view says so itself.
    if (answer && !answer.ok && container.type === "message") toast(answer.error ?? word("trouble"), "problem");
  } catch {
    toast(word("trouble"), "problem");
  } finally {
    busy(node, false);
  }
}

function busy(node, on) {
  node.classList.toggle("busy", on);
  if (on) node.setAttribute("aria-busy", "true");
  else node.removeAttribute("aria-busy");
}

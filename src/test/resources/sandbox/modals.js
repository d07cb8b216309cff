// The stack of modals: the top one is open, those below keep what was typed.
import { api } from "./api.js";
import { coalesced } from "./coalesce.js";
import { Modal } from "./modal.js";
import { store } from "./store.js";

const stack = new Map();
let order = [];

/** Draws the member's views as the server has them: [{ id, hash, view, problem }], bottom first. */
export function showViews(views) {
  for (const [id, modal] of stack) {
    if (views.some((view) => view.id === id)) continue;
    modal.remove();
    stack.delete(id);
  }
  order = views.map((view) => view.id);
  for (const view of views) {
    if (!stack.has(view.id)) stack.set(view.id, new Modal(view.id, { reload, depth: () => order.indexOf(view.id) }));
    stack.get(view.id).show(view);
  }
  const top = order.at(-1);
  for (const [id, modal] of stack) if (id !== top) modal.fold();
  if (top) stack.get(top).unfold();
}

/** Forgets all modals, for another member's. */
export function dropViews() {
  for (const modal of stack.values()) modal.remove();
  stack.clear();
  order = [];
}

/** Asks the server for the stack. */
export const reload = coalesced(async () => {
  const member = store.member;
  const views = await api.views(member);
  if (member === store.member) showViews(views);
});

// The inputs of one container (a view or a message) and what Slack calls their state.

/**
 * A field is what an element hands over when it has a value: its block and action, `read()` → the element's entry in
 * `state.values`, `restore(entry)`, `focus()` and `problem()` → what is wrong with the value before Slack is asked.
 */
export class Form {
  fields = [];

  add(field) {
    this.fields.push(field);
    return field;
  }

  field(block, action) {
    return this.fields.find((field) => field.block === block && field.action === action);
  }

  /** `state.values`, the way Slack sends it: every input, what was never touched as its default, empty as null. */
  values() {
    const values = {};
    for (const field of this.fields) (values[field.block] ??= {})[field.action] = field.read();
    return values;
  }

  state() {
    return { values: this.values() };
  }

  /** Keeps what was typed where block and action stayed the same and the element is of the same kind. */
  restore(values) {
    for (const field of this.fields) {
      const kept = values[field.block]?.[field.action];
      if (kept && kept.type === field.type) field.restore(kept);
    }
  }

  /** What Slack's own app would refuse to send: {block: sentence}. */
  problems() {
    const problems = {};
    for (const field of this.fields) {
      const problem = field.problem?.();
      if (problem) problems[field.block] = problem;
    }
    return problems;
  }
}

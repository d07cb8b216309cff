// The question an element asks before it acts.
import { freshId, h } from "./dom.js";
import { textNodes, plainText } from "./texts.js";
import { word } from "./words.js";

/** Shows a confirm object of Block Kit; true when the person said yes. */
export function confirmFirst(confirm) {
  return new Promise((answer) => {
    const title = freshId("title");
    const deny = h("button", { class: "button", type: "button", dataset: { confirm: "no" } }, plainText(confirm.deny) || word("cancel"));
    const style = confirm.style === "danger" ? "button-danger-solid" : "button-primary";
    const yes = h("button", { class: `button ${style}`, type: "button", dataset: { confirm: "yes" } }, plainText(confirm.confirm) || "OK");
    const dialog = h("dialog", { class: "confirm", role: "alertdialog", "aria-labelledby": title },
      h("h2", { id: title }, plainText(confirm.title)),
      h("div", { class: "confirm-text" }, textNodes(confirm.text)),
      h("div", { class: "dialog-buttons" }, deny, yes));
    const done = (value) => {
      dialog.close();
      dialog.remove();
      answer(value);
    };
    deny.addEventListener("click", () => done(false));
    yes.addEventListener("click", () => done(true));
    dialog.addEventListener("cancel", (event) => {
      event.preventDefault();
      done(false);
    });
    document.body.append(dialog);
    dialog.showModal();
    (confirm.style === "danger" ? deny : yes).focus();
  });
}

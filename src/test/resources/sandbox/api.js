// The client API of the local Slack: what a chat app would ask its server, one function for each door.

const ROOT = "/sandbox/api";

async function call(method, path, body) {
  const response = await fetch(ROOT + path, {
    method,
    headers: body === undefined ? {} : { "Content-Type": "application/json" },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok) throw new ApiError(response.status, text);
  return text ? JSON.parse(text) : null;
}

export class ApiError extends Error {
  constructor(status, text) {
    super(`${status} ${text}`.trim().slice(0, 300));
    this.status = status;
  }
}

const get = (path) => call("GET", path);
const post = (path, body) => call("POST", path, body);
const enc = encodeURIComponent;
const of = (member) => `/members/${enc(member)}`;
const inside = (member, conversation) => `${of(member)}/conversations/${enc(conversation)}`;

export const api = {
  workspace: () => get("/workspace"),
  conversations: (member) => get(`${of(member)}/conversations`),
  messages: (member, conversation) => get(`${inside(member, conversation)}/messages`),
  write: (member, conversation, text) => post(`${inside(member, conversation)}/messages`, { text }),
  read: (member, conversation) => post(`${inside(member, conversation)}/read`, {}),
  openHome: (member) => post(`${of(member)}/home`, {}),
  home: (member) => get(`${of(member)}/home`),
  views: (member) => get(`${of(member)}/views`),
  command: (member, conversation, text) => post(`${of(member)}/commands`, { conversation, text }),
  shortcut: (member, callbackId) => post(`${of(member)}/shortcuts`, { callbackId }),
  action: (member, action) => post(`${of(member)}/actions`, action),
  submit: (member, view, state) => post(`${of(member)}/views/${enc(view)}/submission`, { state }),
  close: (member, view, clear) => post(`${of(member)}/views/${enc(view)}/close`, { clear }),
  suggestions: (member, question) => post(`${of(member)}/suggestions`, question),
  calls: () => get("/calls"),
  clock: () => get("/clock"),
  nextMoment: () => post("/clock/next", {}),
  advance: (minutes) => post("/clock/advance", { minutes }),
};

/** Listens to what changed for a member; `changed` also rings, with what "all", after the line was lost and came back. */
export function listen(member, changed, connected) {
  const source = new EventSource(`${ROOT}${of(member)}/stream`);
  source.addEventListener("changed", (event) => changed(JSON.parse(event.data)));
  source.addEventListener("open", () => {
    connected(true);
    // What happened before the stream stood was not told.
    changed({ what: "all" });
  });
  source.addEventListener("error", () => connected(false));
  return () => source.close();
}

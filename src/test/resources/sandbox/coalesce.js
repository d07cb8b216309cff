// Many changes come at once; each thing is asked for again only when the answer on its way could be too old.

/** The same loader, never twice at a time: calls that come while it runs are one more run. */
export function coalesced(load) {
  let running = null;
  let again = false;
  const run = async () => {
    do {
      again = false;
      await load();
    } while (again);
  };
  return () => {
    again = running !== null;
    running ??= run().finally(() => (running = null));
    return running;
  };
}

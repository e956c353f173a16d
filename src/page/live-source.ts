import type { PagePair } from "../report/page/page-data.ts";
import type { AlignmentEdit } from "../report/alignment-edit.ts";
import type { LiveEvent, PageSource, ProjectState } from "./source.ts";

/** After this many milliseconds a stream of events that was refused is asked for again. */
const PATIENCE = 2000;

/** What a page shows, from `daejo serve`; `base` leads from the page's address to the server's answers. */
export function liveSource(base: string): PageSource {
  // An edit is of the texts that the page shows, which may not be those of the last answer.
  const revisions = new WeakMap<PagePair, number>();
  let known: number | undefined;
  return {
    project: async () => {
      const { revision, project, troubles } = await ask<ProjectState & { revision: number }>(`${base}project.json`);
      known = revision;
      return { project, troubles };
    },
    pair: async (index) => {
      const { revision, pair } = await ask<{ revision: number; pair: PagePair }>(`${base}pairs/${index}.json`);
      revisions.set(pair, revision);
      return pair;
    },
    live: {
      watch: (onChange) => watch(`${base}events`, () => known, onChange),
      edit: (index, edit, shown) =>
        send(`${base}pairs/${index}/alignment`, { revision: revisions.get(shown) ?? 0, ...edit }),
      exports: { tmx: `${base}export.tmx`, xliff: `${base}export.xliff` },
    },
  };
}

async function ask<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw await failure(response);
  return (await response.json()) as T;
}

async function send(address: string, edit: AlignmentEdit & { readonly revision: number }): Promise<void> {
  const response = await fetch(address, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(edit),
  }).catch((cause: unknown) => {
    throw Object.assign(new Error("The server does not answer.", { cause }), { name: "lost" });
  });
  // It knows this address no longer.
  if (response.status === 404) throw Object.assign(new Error("The server was started again."), { name: "gone" });
  if (!response.ok) throw await failure(response);
}

/** What the server says is wrong, or its status where it says nothing. */
async function failure(response: Response): Promise<Error> {
  const said = (await response.json().catch(() => undefined)) as { readonly message?: unknown } | undefined;
  return new Error(typeof said?.message === "string" ? said.message : `HTTP ${response.status}`);
}

/**
 * Listens to the server; where it is lost that is said once, and when it is back all may have changed. One that knows the address
 * no longer was started again, and will not know it later. A page that nobody sees does not listen: a browser has six
 * connections to a server for all pages together.
 */
function watch(address: string, revision: () => number | undefined, onChange: (event: LiveEvent) => void): () => void {
  let stream: EventSource | undefined;
  let again: ReturnType<typeof setTimeout> | undefined;
  let isLost = false;
  const connect = (): void => {
    // Of what has changed since then the server tells at once.
    const since = revision();
    const own = (stream = new EventSource(since === undefined ? address : `${address}?revision=${since}`));
    own.addEventListener("open", () => {
      if (isLost) onChange({ kind: "changed" });
      isLost = false;
    });
    own.addEventListener("changed", () => {
      onChange({ kind: "changed" });
    });
    own.addEventListener("error", () => {
      if (!isLost) onChange({ kind: "lost" });
      isLost = true;
      // A browser tries again by itself after a broken connection, but not after an answer that is no stream.
      if (own.readyState === EventSource.CLOSED) void askWhy(own);
    });
  };
  const disconnect = (): void => {
    clearTimeout(again);
    stream?.close();
    stream = undefined;
  };
  /** A stream of events does not say why it was refused. */
  const askWhy = async (refused: EventSource): Promise<void> => {
    const isGone = await isUnknown(address);
    if (stream !== refused) return;
    if (isGone) {
      end();
      onChange({ kind: "gone" });
    } else again = setTimeout(connect, PATIENCE);
  };
  const onVisibility = (): void => {
    if (document.hidden) disconnect();
    else if (stream === undefined) connect();
  };
  const end = (): void => {
    document.removeEventListener("visibilitychange", onVisibility);
    disconnect();
  };
  document.addEventListener("visibilitychange", onVisibility);
  onVisibility();
  return end;
}

/** Whether somebody answers that there is nothing at an address. */
function isUnknown(address: string): Promise<boolean> {
  return fetch(address, { method: "HEAD" }).then(
    ({ status }) => status === 404,
    () => false,
  );
}

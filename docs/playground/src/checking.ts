import type { Language } from "../../../src/text/span.ts";
import type { Draft } from "./draft.ts";
import type { Checked, CheckRequest, WorkerMessage } from "./protocol.ts";

export type CheckingEvent =
  | { readonly kind: "loading"; readonly loaded: number; readonly total: number }
  | { readonly kind: "checked"; readonly result: Checked }
  | { readonly kind: "failed"; readonly message: string };

export interface Checking {
  /** Asks for the check of a draft. While the worker is busy only the newest draft waits, and nothing is heard of older ones. */
  readonly check: (draft: Draft, language: Language) => void;
  /** Nothing is to be heard of the drafts so far. */
  readonly forget: () => void;
}

/** Starts the worker. */
export function startChecking(onEvent: (event: CheckingEvent) => void): Checking {
  const worker = new Worker(new URL("./checking-worker.ts", import.meta.url), { type: "module" });
  let version = 0;
  let waiting: CheckRequest | undefined;
  let isBusy = false;

  const send = (request: CheckRequest): void => {
    isBusy = true;
    waiting = undefined;
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- that is for windows
    worker.postMessage(request);
  };
  worker.addEventListener("message", ({ data }: MessageEvent<WorkerMessage>) => {
    if (data.kind === "loading") return onEvent(data);
    isBusy = false;
    if ((data.kind === "checked" ? data.result : data).version === version) onEvent(data);
    if (waiting !== undefined) send(waiting);
  });
  // Its code could not be had, or broke where nothing catches.
  worker.addEventListener("error", ({ message }) => {
    isBusy = false;
    onEvent({ kind: "failed", message: message || "The worker could not be started." });
  });

  return {
    check: (draft, language) => {
      version++;
      waiting = { version, draft, language };
      if (!isBusy) send(waiting);
    },
    forget: () => {
      version++;
      waiting = undefined;
    },
  };
}

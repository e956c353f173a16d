import type { Language } from "../../../src/text/span.ts";
import { type CheckWorker, startCheckWorker } from "./check-worker.ts";
import type { Draft } from "./draft.ts";
import { fetchModel } from "./model.ts";
import type { CheckAnswer, Checked, CheckRequest } from "./protocol.ts";

export type CheckingEvent =
  /** How much of the model is there, in bytes. */
  | { readonly kind: "loading"; readonly loaded: number; readonly total: number }
  | { readonly kind: "checked"; readonly result: Checked }
  | { readonly kind: "failed"; readonly message: string };

export interface Checking {
  /**
   * Asks for the check of a draft. While another is checked only the newest draft waits, not for long, and nothing is heard of
   * older ones.
   */
  readonly check: (draft: Draft, language: Language) => void;
  /** Nothing is to be heard of the drafts so far. */
  readonly forget: () => void;
}

/** Checks drafts in a worker, which is started with the first of them. */
export function startChecking(onEvent: (event: CheckingEvent) => void): Checking {
  let version = 0;
  let waiting: CheckRequest | undefined;
  /** It stays on this side, so that workers may come and go without the network. */
  let model: Uint8Array | undefined;
  let fetching: Promise<void> | undefined;
  let worker: CheckWorker | undefined;
  /** Takes the place of the other once its code is there: if that cannot be had, the other goes on. */
  let successor: CheckWorker | undefined;

  /** Does what can be done now for the draft that waits. */
  const proceed = (): void => {
    if (waiting === undefined) return;
    if (worker === undefined || worker.isLate) successor ??= start();
    if (model === undefined) fetching ??= fetchNow();
    else if (worker !== undefined && worker.request === undefined) {
      worker.ask(waiting, model);
      waiting = undefined;
    }
  };
  /** The next draft tries again. */
  const giveUp = (message: string): void => {
    if (waiting === undefined) return;
    waiting = undefined;
    onEvent({ kind: "failed", message });
  };
  const fetchNow = async (): Promise<void> => {
    try {
      model = await fetchModel((loaded, total) => {
        onEvent({ kind: "loading", loaded, total });
      });
    } catch (error) {
      fetching = undefined;
      giveUp(error instanceof Error ? error.message : String(error));
    }
    proceed();
  };
  const tell = (answer: CheckAnswer): void => {
    if ((answer.kind === "checked" ? answer.result : answer).version === version) onEvent(answer);
  };

  const start = (): CheckWorker => {
    const started = startCheckWorker({
      onReady: () => {
        worker?.end();
        worker = started;
        successor = undefined;
        proceed();
      },
      onAnswer: (answer) => {
        // Late, but before there was another.
        successor?.end();
        successor = undefined;
        tell(answer);
        proceed();
      },
      onLate: proceed,
      onBroken: (message, request) => {
        if (started === worker) {
          worker = undefined;
          if (request !== undefined) tell({ kind: "failed", version: request.version, message });
          proceed();
        } else {
          successor = undefined;
          if (worker === undefined) giveUp(message);
        }
      },
    });
    return started;
  };

  return {
    check: (draft, language) => {
      version++;
      waiting = { version, draft, language };
      proceed();
    },
    forget: () => {
      version++;
      waiting = undefined;
    },
  };
}

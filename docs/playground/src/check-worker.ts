import type { CheckAnswer, CheckRequest, WorkerMessage } from "./protocol.ts";

/** In milliseconds: a draft that takes longer gives way to a newer one. */
const PATIENCE = 2_000;

/** A worker that checks one draft at a time. */
export interface CheckWorker {
  /** What it is at; undefined where it is free. */
  readonly request: CheckRequest | undefined;
  /** Whether it has been at that for longer than a newer draft should wait. */
  readonly isLate: boolean;
  /** To be called once it is ready, and while it is free. */
  readonly ask: (request: CheckRequest, model: Uint8Array) => void;
  readonly end: () => void;
}

/** What is heard of a worker until it is ended. */
interface CheckWorkerEvents {
  /** Its code is there. */
  readonly onReady: () => void;
  readonly onAnswer: (answer: CheckAnswer) => void;
  readonly onLate: () => void;
  /** Its code could not be had, or broke where nothing catches, at this request if any: it has ended. */
  readonly onBroken: (message: string, request: CheckRequest | undefined) => void;
}

/** Starts a worker. Nothing is heard of one that was ended. */
export function startCheckWorker({ onReady, onAnswer, onLate, onBroken }: CheckWorkerEvents): CheckWorker {
  const worker = new Worker(new URL("./checking-worker.ts", import.meta.url), { type: "module" });
  const listening = new AbortController();
  let request: CheckRequest | undefined;
  let knowsModel = false;
  let isLate = false;
  let patience: ReturnType<typeof setTimeout> | undefined;

  const turnTo = (next: CheckRequest | undefined): void => {
    request = next;
    isLate = false;
    clearTimeout(patience);
  };
  const end = (): void => {
    turnTo(undefined);
    listening.abort();
    worker.terminate();
  };
  const onMessage = ({ data }: MessageEvent<WorkerMessage>): void => {
    if (data.kind === "ready") return onReady();
    turnTo(undefined);
    onAnswer(data);
  };
  const onError = ({ message }: ErrorEvent): void => {
    const broken = request;
    end();
    // Of code that could not be had browsers do not say more.
    onBroken(message || "The worker could not be started.", broken);
  };
  worker.addEventListener("message", onMessage, { signal: listening.signal });
  worker.addEventListener("error", onError, { signal: listening.signal });

  return {
    get request() {
      return request;
    },
    get isLate() {
      return isLate;
    },
    ask: (next, model) => {
      turnTo(next);
      patience = setTimeout(() => {
        isLate = true;
        onLate();
      }, PATIENCE);
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- that is for windows
      worker.postMessage(knowsModel ? next : { ...next, model });
      knowsModel = true;
    },
    end,
  };
}

import { DaejoError } from "../errors.ts";
import type { Work } from "./work.ts";

/** What stops a call: an `AbortSignal`, or what looks like one. */
export interface Signal {
  /** Whether it has spoken. */
  readonly aborted: boolean;
  /** Why: the cause of the error that the call ends with. */
  readonly reason?: unknown;
  /** Calls the listener when it speaks. */
  addEventListener(type: "abort", listener: () => void): void;
  /** Calls it no more. */
  removeEventListener(type: "abort", listener: () => void): void;
}

/** How a call that takes its time is run. */
export interface CallOptions {
  /** Stops the call, within some 50 ms: its promise is then rejected with a `DaejoError` `aborted`, whose cause is the signal's reason. */
  readonly signal?: Signal;
}

/** So long a work goes on before others have their turn, in milliseconds: shorter than what a reader notices. */
const TURN = 10;

/** What of the platform is needed: the clock, and a way to let others have their turn. */
interface Platform {
  readonly performance: { readonly now: () => number };
  readonly setTimeout: (call: () => void, ms: number) => unknown;
  /** Node alone has it: a timer of a page is held up by 4 ms. */
  readonly setImmediate?: (call: () => void) => unknown;
  readonly MessageChannel: new () => {
    readonly port1: { addEventListener(type: "message", listener: () => void): void; start(): void };
    readonly port2: { postMessage: (message: unknown) => void };
  };
}
const platform = globalThis as unknown as Platform;

/**
 * Does a work in turns, between which timers, requests and clicks are answered. What is looked at between two calls of the same checker
 * is each call's own, so that several may be under way.
 * @throws DaejoError `aborted` where the signal says so, `bad-option` where it is none.
 */
export async function inTurns<T>(work: Work<T>, options: CallOptions = {}): Promise<T> {
  const signal = signalOf(options);
  const { performance } = platform;
  // Its caller goes on first, and may stop it at once.
  await Promise.resolve();
  for (;;) {
    mustGoOn(signal);
    const end = performance.now() + TURN;
    do {
      const step = work.next();
      if (step.done === true) return step.value;
    } while (performance.now() < end);
    await others();
  }
}

/** The same for something that is not ours, and goes on without us when the signal has spoken. */
export async function unlessAborted<T>(start: () => Promise<T>, options: CallOptions = {}): Promise<T> {
  const signal = signalOf(options);
  mustGoOn(signal);
  if (signal === undefined) return start();
  let stop = (): void => {};
  const stopped = new Promise<never>((_, reject) => {
    stop = () => reject(abortedBy(signal));
  });
  signal.addEventListener("abort", stop);
  try {
    return await Promise.race([start(), stopped]);
  } finally {
    signal.removeEventListener("abort", stop);
  }
}

/** The signal of a call. */
function signalOf(options: CallOptions): Signal | undefined {
  const { signal } = (options ?? {}) as { readonly signal?: Partial<Signal> | null };
  if (signal === undefined) return undefined;
  if (typeof signal?.aborted === "boolean" && typeof signal.addEventListener === "function") return signal as Signal;
  throw new DaejoError("bad-option", 'The option "signal" is no AbortSignal.', "Pass controller.signal.");
}

function mustGoOn(signal: Signal | undefined): void {
  if (signal?.aborted === true) throw abortedBy(signal);
}

function abortedBy({ reason }: Signal): DaejoError {
  return new DaejoError("aborted", "The call was stopped.", "Its signal said so; call again if that was not meant.", {
    cause: reason,
  });
}

/** Resolves when all that was waiting has had its turn. */
function others(): Promise<void> {
  return new Promise((resolve) => {
    if (platform.setImmediate !== undefined) platform.setImmediate(resolve);
    else if (typeof platform.MessageChannel === "function") {
      const { port1, port2 } = new platform.MessageChannel();
      port1.addEventListener("message", resolve);
      port1.start();
      port2.postMessage(undefined);
    } else platform.setTimeout(resolve, 0);
  });
}

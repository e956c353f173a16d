import { EXIT, type ExitCode } from "../exit.ts";

/** The signals that ask a run to end, and what it then says to the shell. */
const CODES = { SIGINT: EXIT.interrupted, SIGTERM: EXIT.terminated } as const;

/** What ends a run before its time. */
export interface Stopping {
  /** Aborted by the first signal; its reason is of no interest. */
  readonly signal: AbortSignal;
  /** Undefined as long as nobody has asked. */
  readonly code: () => ExitCode | undefined;
  /** Signals mean again what they always do. */
  readonly end: () => void;
}

/** Listens to signals: the first asks for an end, the second ends the process at once. */
export function listenToSignals(): Stopping {
  const controller = new AbortController();
  let code: ExitCode | undefined;
  const hear = (signal: NodeJS.Signals): void => {
    const asked = CODES[signal as keyof typeof CODES];
    if (code !== undefined) process.exit(asked);
    code = asked;
    controller.abort();
  };
  for (const signal of Object.keys(CODES)) process.on(signal, hear);
  return {
    signal: controller.signal,
    code: () => code,
    end: () => {
      for (const signal of Object.keys(CODES)) process.off(signal, hear);
    },
  };
}

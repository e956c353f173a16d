/** When the process is told to end. */
export interface Ending {
  /** Resolves with the first signal; from the call on signals no longer end the process by themselves. */
  readonly told: () => Promise<void>;
  /**
   * Does what keeps the process from hearing signals. Meanwhile they end it by themselves, at once: nothing is written then that
   * could be left half done.
   */
  readonly deaf: <T>(task: () => Promise<T>) => Promise<T>;
}

const SIGNALS = ["SIGINT", "SIGTERM"] as const;

export function createEnding(): Ending {
  let onSignal: (() => void) | undefined;
  const hear = (): void => {
    if (onSignal !== undefined) for (const signal of SIGNALS) process.on(signal, onSignal);
  };
  const ignore = (): void => {
    if (onSignal !== undefined) for (const signal of SIGNALS) process.off(signal, onSignal);
  };
  return {
    told: () =>
      new Promise((resolve) => {
        onSignal = () => {
          // The second one ends the process, whatever it still has to do.
          ignore();
          onSignal = undefined;
          resolve();
        };
        hear();
      }),
    deaf: async (task) => {
      ignore();
      try {
        return await task();
      } finally {
        hear();
      }
    },
  };
}

const WIDTH = 24;

/** A line on a terminal that says how far a run has come. */
export interface Progress {
  readonly step: (name: string) => void;
  /** Takes the line away. */
  readonly end: () => void;
}

/** Where progress is written, and what decides whether it is. */
export interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly write: (text: string) => unknown;
}

const NONE: Progress = { step: () => {}, end: () => {} };

/** Shown for several jobs on a terminal only: never in CI, in a file or a pipe. */
export function createProgress(total: number, terminal: Terminal, env: Readonly<NodeJS.ProcessEnv>): Progress {
  const isWanted = terminal.isTTY === true && (env["CI"] ?? "") === "" && env["TERM"] !== "dumb";
  if (!isWanted || total < 2) return NONE;
  let done = 0;
  let shown = "";
  const clear = (): void => {
    if (shown !== "") terminal.write(`\r${" ".repeat(shown.length)}\r`);
    shown = "";
  };
  return {
    step: (name) => {
      done++;
      const filled = Math.round((WIDTH * done) / total);
      const bar = "█".repeat(filled) + "░".repeat(WIDTH - filled);
      const room = (terminal.columns ?? 80) - WIDTH - 20;
      // A name may hold anything; only what takes one column each is shown.
      const plain = room > 0 ? name.replaceAll(/[^\x20-\x7e]/g, "?").slice(-room) : "";
      const line = `${bar} ${done}/${total} ${plain}`;
      clear();
      terminal.write(line);
      shown = line;
    },
    end: clear,
  };
}

/** What the process says to the shell. */
export const EXIT = {
  /** Nothing at or above `--fail-on`. */
  ok: 0,
  discrepancies: 1,
  /** Wrong call, configuration or unreadable input. */
  usage: 2,
  /** Nothing could be compared. */
  didNotRun: 3,
  /** Stopped by SIGINT or SIGTERM before its end, as shells say it: 128 and the number of the signal. */
  interrupted: 130,
  terminated: 143,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

// What `bundle/command-line.js` joins into one script: all that the command line and its workers run.
export { run } from "../program.ts";
export { comparisonsMade } from "../run/comparisons.ts";

export const loadWorker = (): Promise<typeof import("../run/worker.ts")> => import("../run/worker.ts");
export const loadBatchWorker = (): Promise<typeof import("../batch/batch-worker.ts")> =>
  import("../batch/batch-worker.ts");

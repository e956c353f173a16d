/** The flags below are those of V8 11 (Node 20), with which they were measured. Others count differently and are left as they are. */
const IS_KNOWN = process.versions.v8.startsWith("11.");

/**
 * How much a function has to run before V8 compiles it again, in bytes of code. By itself (132 kB) it does so early and throws 40 % of the
 * work away when it meets other texts; compiling takes a second core. Over 150 pairs of pages this takes a fifth less time and a
 * quarter less work.
 */
const BUDGET = 400_000;

/**
 * A worker has no second core to compile on, so that later is better. Its memory grows by 65 % of what is alive before it is cleared up:
 * Node would let each of them grow to twice and more of it, since it does not count the others.
 */
const WORKER_FLAGS = ["--interrupt-budget=800000", "--heap-growing-percent=65"] as const;

/** For runs of many documents; has to come before the work. */
export function tuneForLongRuns(): void {
  if (!IS_KNOWN) return;
  // Loaded where it is used: a run of one document sets nothing.
  process.getBuiltinModule("node:v8").setFlagsFromString(`--interrupt-budget=${BUDGET}`);
}

/** What a worker is started with. */
export function workerFlags(): string[] {
  return IS_KNOWN ? [...WORKER_FLAGS] : [];
}

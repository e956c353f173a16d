import type { Checker } from "./checker.ts";
import type { CheckInput } from "./input.ts";
import { readOptions, type CheckerOptions } from "./options.ts";
import type { Report } from "./report/report.ts";

/**
 * Makes a checker, and only then loads the aligner, the checks' helpers and what daejo knows: programs that ask for spans
 * and facts alone never do. Throws a `DaejoError` `bad-option` for a wrong option, `model` where
 * what daejo knows cannot be read.
 */
export async function createChecker(options: CheckerOptions = {}): Promise<Checker> {
  const settings = readOptions(options);
  const [{ makeChecker }, { loadKnowledge }] = await Promise.all([
    import("./checker.ts"),
    import("./knowledge/load.ts"),
  ]);
  return makeChecker(settings, await loadKnowledge(settings.model));
}

/** One call: makes a checker and checks one input. For many inputs make the checker once. */
export async function check(input: CheckInput, options: CheckerOptions = {}): Promise<Report> {
  return (await createChecker(options)).check(input);
}

import type { Checker } from "./checker.ts";
import type { CheckInput } from "./input.ts";
import type { CheckerOptions } from "./options.ts";
import type { Report } from "./report/report.ts";
import type { CallOptions } from "./text/turns.ts";

/**
 * Makes a checker, and only then loads the aligner, the checks and what daejo knows: programs that ask for spans and facts
 * alone never do. What an option needs is loaded where the option is given. Throws a `DaejoError` `bad-option` for a wrong
 * option, `model` where what daejo knows cannot be read. A `signal` among the options stops the loading; calls of the checker take
 * their own.
 */
export async function createChecker(options: CheckerOptions & CallOptions = {}): Promise<Checker> {
  const { loadChecker } = await import("./load-checker.ts");
  return loadChecker(options);
}

/**
 * One call: makes a checker with the formats of one input and checks it, in turns as `checker.async` does. For many inputs make the
 * checker once. A `signal` among the options stops it.
 */
export async function check(input: CheckInput, options: CheckerOptions & CallOptions = {}): Promise<Report> {
  const { checkOnce } = await import("./load-checker.ts");
  return checkOnce(input, options);
}

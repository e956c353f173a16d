import type { Checker } from "./checker.ts";
import type { CheckInput, TextInput } from "./input.ts";
import { readOptions, type CheckerOptions } from "./options.ts";
import type { Report } from "./report/report.ts";

/**
 * Makes a checker, and only then loads the aligner, the checks' helpers and what daejo knows: programs that ask for spans
 * and facts alone never do. Throws a `DaejoError` `bad-option` for a wrong option, `model` where
 * what daejo knows cannot be read.
 */
export async function createChecker(options: CheckerOptions = {}): Promise<Checker> {
  const settings = readOptions(options);
  const [{ makeChecker }, { loadKnowledge }, { readOverrides }] = await Promise.all([
    import("./checker.ts"),
    import("./knowledge/load.ts"),
    import("./checks/overrides.ts"),
  ]);
  const overrides = await readOverrides(settings.overrides);
  const knowledge = await loadKnowledge(settings.model);
  const { morphology } = settings;
  if (morphology === undefined) return makeChecker(settings, knowledge, overrides);
  const { withMorphology } = await import("./knowledge/morphology/tokeniser.ts");
  return makeChecker(settings, withMorphology(knowledge, morphology), overrides);
}

/** One call: makes a checker and checks one input. For many inputs make the checker once. */
export async function check(input: CheckInput, options: CheckerOptions = {}): Promise<Report> {
  const checker = await createChecker(options);
  // An analyser that is a process of its own must have read the words before they are asked for.
  await options.morphology?.prepare?.(textsOf(input));
  return checker.check(input);
}

/** The texts of an input, whatever else is wrong with it: that is said by the checker. */
function textsOf(input: CheckInput): string[] {
  const given = Object.values(input ?? {}).flat() as (TextInput | undefined)[];
  return given.flatMap((each) => {
    const text = typeof each === "string" ? each : each?.text;
    return typeof text === "string" ? [text] : [];
  });
}

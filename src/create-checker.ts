import type { Checker } from "./checker.ts";
import type { CheckInput, TextInput } from "./input.ts";
import { NO_GLOSSARY, type Glossary } from "./knowledge/glossary/glossary.ts";
import type { CheckerOptions } from "./options.ts";
import type { Report } from "./report/report.ts";

/**
 * Makes a checker, and only then loads the aligner, the checks and what daejo knows: programs that ask for spans and facts
 * alone never do. What an option needs is loaded where the option is given. Throws a `DaejoError` `bad-option` for a wrong
 * option, `model` where what daejo knows cannot be read.
 */
export async function createChecker(options: CheckerOptions = {}): Promise<Checker> {
  const [{ readOptions }, { makeChecker }, { loadKnowledge }, { readOverrides }] = await Promise.all([
    import("./options.ts"),
    import("./checker.ts"),
    import("./knowledge/load.ts"),
    import("./checks/overrides.ts"),
  ]);
  const settings = readOptions(options);
  const { model, morphology } = settings;
  const glossary = await readGlossary(settings.glossary);
  const overrides = await readOverrides(settings.overrides);
  const knowledge = await loadKnowledge(model);
  if (morphology === undefined) return makeChecker(settings, { knowledge, glossary, overrides });
  const { withMorphology } = await import("./knowledge/morphology/tokeniser.ts");
  return makeChecker(settings, { knowledge: withMorphology(knowledge, morphology), glossary, overrides });
}

async function readGlossary(given: CheckerOptions["glossary"]): Promise<Glossary> {
  if (given === undefined) return NO_GLOSSARY;
  const { createGlossary } = await import("./knowledge/glossary/create-glossary.ts");
  return createGlossary(given);
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

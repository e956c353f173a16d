import type { Checker } from "./checker.ts";
import type { LoadedFormat } from "./formats/index.ts";
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
  const formats = await readFormats(settings.formats);
  const knowledge = await loadKnowledge(model);
  const loaded = { knowledge, glossary, overrides, formats };
  if (morphology === undefined) return makeChecker(settings, loaded);
  const { withMorphology } = await import("./knowledge/morphology/tokeniser.ts");
  return makeChecker(settings, { ...loaded, knowledge: withMorphology(knowledge, morphology) });
}

async function readFormats(ids: readonly string[]): Promise<readonly LoadedFormat[]> {
  if (ids.length === 0) return [];
  const { loadFormats } = await import("./formats/known.ts");
  return loadFormats(ids);
}

async function readGlossary(given: CheckerOptions["glossary"]): Promise<Glossary> {
  if (given === undefined) return NO_GLOSSARY;
  const { createGlossary } = await import("./knowledge/glossary/create-glossary.ts");
  return createGlossary(given);
}

/** One call: makes a checker with the formats of one input and checks it. For many inputs make the checker once. */
export async function check(input: CheckInput, options: CheckerOptions = {}): Promise<Report> {
  const { formatsIn } = await import("./input.ts");
  const checker = await createChecker({ formats: formatsIn(input), ...options });
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

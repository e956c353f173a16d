import type { Checker } from "./checker.ts";
import { makeChecker } from "./make-checker.ts";
import { readOverrides } from "./checks/overrides.ts";
import type { LoadedFormat } from "./formats/index.ts";
import { formatsIn, type CheckInput, type TextInput } from "./input.ts";
import { NO_GLOSSARY, type Glossary } from "./knowledge/glossary/glossary.ts";
import { loadKnowledge } from "./knowledge/load.ts";
import { readOptions, type CheckerOptions } from "./options.ts";
import type { Report } from "./report/report.ts";
import { unlessAborted, type CallOptions } from "./text/turns.ts";

/** Makes a checker; what an option needs is loaded where the option is given. */
export async function loadChecker(options: CheckerOptions & CallOptions): Promise<Checker> {
  const { own, call } = parted(options);
  return unlessAborted(() => load(own), call);
}

/** What a checker is told, and what is of this call alone. */
function parted(options: CheckerOptions & CallOptions): { readonly own: CheckerOptions; readonly call: CallOptions } {
  if (typeof options !== "object" || (options as unknown) === null) return { own: options, call: {} };
  const { signal, ...own } = options;
  return { own, call: signal === undefined ? {} : { signal } };
}

async function load(options: CheckerOptions): Promise<Checker> {
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

/** Makes a checker with the formats of one input and checks it. */
export async function checkOnce(input: CheckInput, options: CheckerOptions & CallOptions): Promise<Report> {
  const { own, call } = parted(options);
  const checker = await unlessAborted(() => load({ formats: formatsIn(input), ...own }), call);
  const { morphology } = (own as CheckerOptions | null) ?? {};
  // An analyser that is a process of its own must have read the words before they are asked for.
  if (morphology?.prepare !== undefined) await unlessAborted(async () => morphology.prepare?.(textsOf(input)), call);
  return checker.async.check(input, call);
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

/** The texts of an input, whatever else is wrong with it: that is said by the checker. */
function textsOf(input: CheckInput): string[] {
  const given = Object.values(input ?? {}).flat() as (TextInput | undefined)[];
  return given.flatMap((each) => {
    const text = typeof each === "string" ? each : each?.text;
    return typeof text === "string" ? [text] : [];
  });
}

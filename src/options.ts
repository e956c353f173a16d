import type { Check, Severity } from "./checks/check.ts";
import type { RuleLevels } from "./checks/levels.ts";
import type { Override } from "./checks/overrides.ts";
import { type PresetName, presets } from "./checks/presets.ts";
import { DaejoError, shown } from "./errors.ts";
import type { Glossary, TermInput } from "./knowledge/glossary/glossary.ts";
import type { Morphology } from "./knowledge/morphology/morphology.ts";
import { readSuppressions, type Suppression } from "./report/suppression/entries.ts";
import { usualLimits, type Limits } from "./text/limits.ts";
import type { Language } from "./text/span.ts";

/** What a checker can be told when it is made. Everything may be left out. */
export interface CheckerOptions {
  /** Levels by rule id or by `family/*`: `{ "number/*": "error", "align/unaligned": "off" }`. */
  readonly rules?: RuleLevels;
  /** Levels for one kind of text, over which `rules` win; `recommended`, each rule's own level, where it is left out. */
  readonly preset?: PresetName;
  /** Other levels in some documents: `[{ files: ["docs/legal/**"], preset: "legal", rules: { … } }]`. */
  readonly overrides?: readonly Override[];
  /** Discrepancies that are set aside wherever they are found: entries that `suppressionsOf` has made. */
  readonly suppressions?: readonly Suppression[];
  /** What terms are called on either side: entries as objects, or what `readGlossary` resolves to. For the rules `term/*`. */
  readonly glossary?: Glossary | readonly TermInput[];
  /** The checks that run, in this order; `[...defaultChecks, mine]` adds one. */
  readonly checks?: readonly Check[];
  /**
   * Formats that are loaded beside plain text: `["markdown", "po"]`; `["markdown"]` where it is left out. A text is read in the
   * format that its `format` or its name says. `check()` loads those of its input.
   */
  readonly formats?: readonly string[];
  /** The language of messages; English where it is left out. */
  readonly lang?: Language;
  /** From which severity on the verdict is `failed`; `error` where it is left out. */
  readonly failOn?: Severity | "never";
  /** The bytes of the model, where it cannot be read from beside the module: `model.bin` of the package. */
  readonly model?: Uint8Array;
  /**
   * Reads Korean words instead of the built-in tokeniser: `await kuromojiMorphology()` of `daejo/morphology/kuromoji-ko`,
   * `await mecabMorphology()` of `daejo/morphology/mecab-ya`. What each costs and brings is in docs/knowledge.md.
   */
  readonly morphology?: Morphology;
  /**
   * How much is read at most: `{ documentLength: 10_000_000, segments: 50_000, facts: 20_000 }` where it is left out, in code units of a
   * document, paragraphs and sentences of one, facts of one paragraph. What lies over a limit is not compared: the report has a
   * diagnostic `limit-reached` and is not called passed, and everything else goes on. `Infinity` lifts a limit.
   */
  readonly limits?: Partial<Limits>;
}

/** Options with every default filled in; what is undefined is loaded with the checker. */
export interface Settings {
  readonly rules: RuleLevels;
  readonly preset: PresetName;
  readonly overrides: readonly Override[];
  readonly suppressions: readonly Suppression[];
  /** As it was given: what looks through terms is loaded only where there are any. */
  readonly glossary: Glossary | readonly TermInput[] | undefined;
  /** Undefined for those that daejo ships. */
  readonly checks: readonly Check[] | undefined;
  readonly formats: readonly string[];
  readonly language: Language;
  readonly failOn: Severity | "never";
  /** Undefined for the model that ships. */
  readonly model: Uint8Array | undefined;
  /** Undefined for the built-in tokeniser. */
  readonly morphology: Morphology | undefined;
  readonly limits: Limits;
}

const KNOWN = [
  "rules",
  "preset",
  "overrides",
  "suppressions",
  "glossary",
  "checks",
  "formats",
  "lang",
  "failOn",
  "model",
  "morphology",
  "limits",
] as const;

/** Fills in defaults; a wrong key or value is a `bad-option` that names it and what was possible. */
export function readOptions(options: CheckerOptions): Settings {
  if (typeof options !== "object" || (options as unknown) === null) {
    throw new DaejoError(
      "bad-option",
      "The options are no object.",
      `Pass an object with ${KNOWN.join(", ")}, or nothing.`,
    );
  }
  for (const [key, value] of Object.entries(options)) {
    if (value !== undefined && !(KNOWN as readonly string[]).includes(key)) {
      throw new DaejoError("bad-option", `There is no option "${key}".`, `The options are ${KNOWN.join(", ")}.`);
    }
  }
  const { model, morphology } = options;
  if (model !== undefined && !(model instanceof Uint8Array)) {
    throw new DaejoError("bad-option", 'The option "model" is no Uint8Array.', "Pass the bytes of model.bin.");
  }
  if (morphology !== undefined && typeof (morphology as Partial<Morphology> | null)?.analyse !== "function") {
    throw new DaejoError(
      "bad-option",
      'The option "morphology" is no analyser.',
      "Pass what kuromojiMorphology() or mecabMorphology() resolves to.",
    );
  }
  return {
    model,
    morphology,
    glossary: options.glossary,
    rules: options.rules ?? {},
    preset: readPreset("preset", options.preset ?? "recommended"),
    overrides: readOverrides(options.overrides ?? []),
    suppressions: readSuppressions(options.suppressions ?? [], 'The option "suppressions"'),
    checks: options.checks,
    formats: readFormats(options.formats ?? ["markdown"]),
    language: oneOf("lang", options.lang ?? "en", ["en", "ko"]),
    limits: readLimits(options.limits ?? {}),
    failOn: oneOf("failOn", options.failOn ?? "error", ["error", "warning", "info", "never"]),
  };
}

function readFormats(formats: readonly string[]): readonly string[] {
  if (Array.isArray(formats) && formats.every((each) => typeof each === "string")) return formats;
  throw new DaejoError("bad-option", 'The option "formats" is no list of names.', 'Name them, as in ["po", "html"].');
}

function readLimits(limits: Partial<Limits>): Limits {
  if (typeof limits !== "object" || (limits as unknown) === null) {
    throw new DaejoError(
      "bad-option",
      'The option "limits" is no object.',
      "Pass { documentLength, segments, facts }.",
    );
  }
  const read: Record<keyof Limits, number> = { ...usualLimits };
  for (const [name, most] of Object.entries(limits)) {
    if (!Object.hasOwn(usualLimits, name)) {
      const possible = Object.keys(usualLimits).join(", ");
      throw new DaejoError("bad-option", `There is no limit "${name}".`, `The limits are ${possible}.`);
    }
    if (most === undefined) continue;
    if (typeof most !== "number" || !(most >= 1)) {
      throw new DaejoError(
        "bad-option",
        `The limit "${name}" is ${shown(most)}.`,
        "Pass a number from 1 on, or Infinity.",
      );
    }
    read[name as keyof Limits] = most;
  }
  return read;
}

function readPreset(option: string, name: PresetName): PresetName {
  return oneOf(option, name, Object.keys(presets) as PresetName[]);
}

function readOverrides(overrides: readonly Override[]): readonly Override[] {
  if (Array.isArray(overrides)) return overrides.map(readOverride);
  throw new DaejoError("bad-option", 'The option "overrides" is no list.', "Pass [{ files: […], preset, rules }].");
}

function readOverride(override: Override, index: number): Override {
  const name = `overrides[${index}]`;
  const { files, preset, rules, ...others } = (override ?? {}) as Partial<Override>;
  const [other] = Object.keys(others);
  if (other !== undefined) {
    throw new DaejoError("bad-option", `There is no option "${name}.${other}".`, "It can be files, preset, rules.");
  }
  if (!Array.isArray(files) || files.length === 0 || !files.every((file) => typeof file === "string" && file !== "")) {
    throw new DaejoError(
      "bad-option",
      `The option "${name}.files" is no list of patterns.`,
      'Name the documents, as in ["docs/legal/**"].',
    );
  }
  if (preset !== undefined) readPreset(`${name}.preset`, preset);
  return { files, ...(preset === undefined ? {} : { preset }), ...(rules === undefined ? {} : { rules }) };
}

function oneOf<T extends string>(option: string, value: T, possible: readonly T[]): T {
  if (possible.includes(value)) return value;
  throw new DaejoError("bad-option", `The option "${option}" is ${shown(value)}.`, `It can be ${possible.join(", ")}.`);
}

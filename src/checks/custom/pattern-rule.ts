import { DaejoError, shown } from "../../errors.ts";
import type { Language } from "../../text/span.ts";
import type { Localised, Severity } from "../check.ts";
import type { RuleExamples } from "../examples.ts";
import { mustReferTo, readPattern, withoutReferences, type Pattern } from "./pattern.ts";
import { isLevel, isRuleId, LEVEL_HINT, RULE_HINT } from "./shape.ts";

/** An English and a Korean text, as a pair or with their names. */
export type PatternExample = readonly [en: string, ko: string] | { readonly en: string; readonly ko: string };

/** A rule of two patterns: where the one is found, the other must be found on the other side, or must not. */
export interface PatternRule {
  /** `custom/…`, or a family of your own. */
  readonly rule: string;
  /** A regular expression for the English text; a string is read with the flag `u`. */
  readonly en?: string | RegExp;
  /** The same for the Korean text. The answering pattern may use what the asking one found: `$0`, `$1`, `$<name>`. */
  readonly ko?: string | RegExp;
  /** The side that asks; the other one answers. English where it is left out. */
  readonly side?: Language;
  /**
   * Whether the answering side must then hold its pattern (`present`, where it is left out) or must not (`absent`). With `absent` the
   * asking pattern may be left out: what the answering pattern finds is then never right.
   */
  readonly expect?: "present" | "absent";
  /** Where the answer is looked for: in the counterpart of the sentence, or of the paragraph, where it is left out. */
  readonly unit?: "sentence" | "paragraph";
  /** Whether capitals make no difference; they do where it is left out. */
  readonly ignoreCase?: boolean;
  /** What to say, in one language for all readers or in both. `$0`, `$1` and `$<name>` show what was found. */
  readonly message: string | Localised;
  /** What the Korean should say, with the same references. */
  readonly suggestion?: string;
  /** `warning` where it is left out. */
  readonly level?: Severity;
  /** An MQM category; `custom` where it is left out. */
  readonly category?: string;
  /** One sentence for the list of rules; the message where it is left out. */
  readonly summary?: string | Localised;
  /** Why it matters, for those who read the finding. */
  readonly why?: string | Localised;
  /** What the rule is tested with. */
  readonly examples?: {
    /** Pairs that the rule must pass over. */
    readonly agree?: readonly PatternExample[];
    /** Pairs that it must report once; `«…»` marks the evidence. */
    readonly differ?: readonly PatternExample[];
  };
}

type Pairs = readonly (readonly [en: string, ko: string])[];

/** A pattern rule that has been read: nothing is missing and nothing is wrong. */
export interface ReadPatternRule {
  readonly rule: string;
  readonly level: Severity;
  readonly category: string;
  readonly summary: Localised;
  readonly why: Localised | undefined;
  readonly message: Localised;
  readonly suggestion: string | undefined;
  readonly side: Language;
  readonly asks: Pattern | undefined;
  readonly answers: Pattern;
  readonly isRequired: boolean;
  readonly unit: "sentence" | "paragraph";
  readonly examples: RuleExamples;
}

const KEYS = "rule en ko side expect unit ignoreCase message suggestion level category summary why examples".split(" ");

/** Reads what a user wrote; whatever is wrong is a `bad-option` that names the rule and what was possible. */
export function readPatternRule(given: unknown): ReadPatternRule {
  if (!isObject(given)) {
    throw bad("A pattern rule is no object.", `Write its fields: ${KEYS.join(", ")}.`);
  }
  const { rule } = given;
  if (!isRuleId(rule))
    throw bad(`A pattern rule has ${rule === undefined ? "no rule id" : `the rule id ${shown(rule)}`}.`, RULE_HINT);
  const name = `rule "${rule}"`;
  const unknown = Object.keys(given).find((key) => !KEYS.includes(key));
  if (unknown !== undefined) throw bad(`The ${name} has a field "${unknown}".`, `The fields are ${KEYS.join(", ")}.`);

  const level = given["level"] ?? "warning";
  if (!isLevel(level)) throw bad(`The ${name} has the level ${shown(level)}.`, LEVEL_HINT);
  const { isRequired, side } = readDirection(given, name);
  const ignoreCase = given["ignoreCase"] ?? false;
  if (typeof ignoreCase !== "boolean")
    throw bad(`"ignoreCase" of the ${name} is neither true nor false.`, "Write true or false.");
  const other = side === "en" ? "ko" : "en";
  const asks =
    given[side] === undefined
      ? undefined
      : readPattern(given[side], `The pattern "${side}" of the ${name}`, ignoreCase);
  const answers = readPattern(given[other], `The pattern "${other}" of the ${name}`, ignoreCase, asks?.groups);

  const groups = (asks ?? answers).groups;
  const message = readWording(given["message"], "message", name);
  if (message === undefined) throw bad(`The ${name} has no message.`, 'Write "message": what is wrong and what to do.');
  const suggestion = given["suggestion"];
  if (suggestion !== undefined && typeof suggestion !== "string") {
    throw bad(`"suggestion" of the ${name} is no text.`, "Write what the Korean should say.");
  }
  for (const each of [message.en, message.ko, suggestion ?? ""]) mustReferTo(each, groups, `A text of the ${name}`);
  const category = given["category"] ?? "custom";
  if (typeof category !== "string" || category === "") {
    throw bad(`"category" of the ${name} is no text.`, "Write an MQM category, for example terminology.");
  }
  const unit = oneOf(given["unit"] ?? "paragraph", ["paragraph", "sentence"], "unit", name);
  return {
    rule,
    level,
    category,
    message,
    suggestion,
    side,
    asks,
    answers,
    isRequired,
    unit,
    summary: readWording(given["summary"], "summary", name) ?? {
      en: withoutReferences(message.en),
      ko: withoutReferences(message.ko),
    },
    why: readWording(given["why"], "why", name),
    // Only of documents sentences are aligned; a pair that is given is compared as a whole.
    examples: {
      rule,
      ...(unit === "sentence" ? { hasDocuments: true } : {}),
      ...readExamples(given["examples"], name),
    },
  };
}

/** Which side asks, and whether the other one must answer or must not. */
function readDirection(given: Given, name: string): { isRequired: boolean; side: Language } {
  const isRequired = oneOf(given["expect"] ?? "present", ["present", "absent"], "expect", name) === "present";
  const has = (language: Language): boolean => given[language] !== undefined;
  if (!has("en") && !has("ko")) throw bad(`The ${name} has no pattern.`, 'Write "en" and "ko", regular expressions.');
  const only = has("en") && has("ko") ? undefined : has("en") ? "en" : "ko";
  if (only !== undefined && isRequired) {
    throw bad(
      `The ${name} has no pattern "${only === "en" ? "ko" : "en"}".`,
      'Write both patterns; or, where a text is never right, "expect": "absent".',
    );
  }
  const side = oneOf(given["side"] ?? (only === "en" ? "ko" : "en"), ["en", "ko"], "side", name);
  if (only === side) {
    throw bad(
      `The ${name} does not say what must be absent.`,
      `Write the pattern of the other side, or leave "side" out.`,
    );
  }
  return { isRequired, side };
}

type Given = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Given {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function oneOf<T extends string>(value: unknown, possible: readonly T[], field: string, name: string): T {
  const found = possible.find((each) => each === value);
  if (found !== undefined) return found;
  throw bad(`"${field}" of the ${name} is ${shown(value)}.`, `It can be ${possible.join(" or ")}.`);
}

function readWording(value: unknown, field: string, name: string): Localised | undefined {
  if (value === undefined) return undefined;
  if (typeof value === "string" && value !== "") return { en: value, ko: value };
  if (isObject(value)) {
    const { en, ko } = value;
    if (typeof en === "string" && typeof ko === "string" && en !== "" && ko !== "") return { en, ko };
  }
  throw bad(`"${field}" of the ${name} is no text.`, "Write one text, or { en, ko } with a text in each language.");
}

function readExamples(value: unknown, name: string): { agree: Pairs; differ: Pairs } {
  if (value === undefined) return { agree: [], differ: [] };
  if (!isObject(value) || Object.keys(value).some((key) => key !== "agree" && key !== "differ")) {
    throw bad(`"examples" of the ${name} cannot be read.`, 'Write { "agree": pairs, "differ": pairs }.');
  }
  return { agree: readPairs(value["agree"], name), differ: readPairs(value["differ"], name) };
}

function readPairs(value: unknown, name: string): Pairs {
  if (value === undefined) return [];
  if (Array.isArray(value)) {
    const pairs = (value as unknown[]).map(readPair);
    if (pairs.every((pair) => pair !== undefined)) return pairs;
  }
  throw bad(`An example of the ${name} is no pair of texts.`, 'Write ["English", "Korean"] or { "en": …, "ko": … }.');
}

function readPair(value: unknown): readonly [string, string] | undefined {
  const pair = Array.isArray(value) ? (value as unknown[]) : isObject(value) ? [value["en"], value["ko"]] : [];
  const [en, ko] = pair;
  return typeof en === "string" && typeof ko === "string" && pair.length === 2 ? [en, ko] : undefined;
}

function bad(message: string, hint: string): DaejoError {
  return new DaejoError("bad-option", message, hint);
}

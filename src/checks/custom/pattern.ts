import { DaejoError } from "../../errors.ts";
import { refuseNewer } from "./newer-syntax.ts";
import { costOf, LONGEST_TEXT } from "./pattern-cost.ts";
import { readSyntax, type Part } from "./pattern-syntax.ts";

/** A regular expression of a rule, ready to be run over texts. */
export interface Pattern {
  /** Its matches in the first stretch of a text, empty ones left out. */
  readonly matchesIn: (text: string) => RegExpExecArray[];
  /** Whether it says `$1` or `$<name>`, and so differs with what another pattern has found. */
  readonly isOpen: boolean;
  /** The same pattern with what the other one found in the places of `$1` and `$<name>`. */
  readonly filledFrom: (match: RegExpExecArray) => Pattern;
  /** What it captures: the number of its groups and their names. */
  readonly groups: Groups;
}

/** What can be referred to: `$0` to `$count`, and `$<name>`. */
export interface Groups {
  readonly count: number;
  readonly names: readonly string[];
  /** What each captures, by number and by name. */
  readonly parts: ReadonlyMap<string, Part>;
}

/** Patterns above this are refused: nobody could read them. */
const LONGEST_PATTERN = 1000;

/** Filled patterns that a rule keeps: texts repeat what they say. */
const MOST_KEPT = 200;

/** What is substituted: an escaped character stays, `$1` and `$<name>` are places, `$$` is a dollar in wording. */
const REFERENCE = /\\[^]|\$(?:(\d)|<([^<>]+)>)/gu;
const WORDING_REFERENCE = /\$(?:\$|(\d)|<([^<>]+)>)/gu;

/** Compiles a pattern for `where`, the rule and the field that errors name. `known` is what `$1` may refer to. */
export function readPattern(given: unknown, where: string, ignoreCase: boolean, known?: Groups): Pattern {
  if (typeof given !== "string" && !(given instanceof RegExp)) {
    throw bad(`${where} is no pattern.`, "Write a regular expression as a string; in code it may be a RegExp.");
  }
  const source = typeof given === "string" ? given : given.source;
  if (source.length > LONGEST_PATTERN) {
    throw bad(
      `${where} has ${source.length} characters.`,
      `Up to ${LONGEST_PATTERN} are read; make several rules of it.`,
    );
  }
  const flags = flagsFor(given, ignoreCase);
  const references = known === undefined ? [] : referencesIn(source, REFERENCE);
  if (known !== undefined) mustBeKnown(references, known, where);
  // What stands in the place of a reference changes nothing in how the rest reads.
  const sample = references.length === 0 ? source : fill(source, REFERENCE, () => "(?:x)");
  const compiled = compile(sample, flags, where);
  const syntax = readSyntax(source, flags, known?.parts);
  const costly = costOf(syntax, source, flags);
  if (costly !== undefined) throw bad(`${where} ${costly.problem}.`, costly.hint);
  if (compiled.test("")) {
    throw bad(
      `${where} fits an empty text, so it would be found everywhere.`,
      "Let it ask for one character at least.",
    );
  }
  const empty = new RegExp(`${sample}|`, flags).exec("");
  const groups: Groups = {
    count: (empty?.length ?? 1) - 1,
    names: Object.keys(empty?.groups ?? {}),
    parts: syntax.groups,
  };
  return references.length === 0 ? closed(compiled, groups) : open(source, flags, groups);
}

/** Throws where a message or suggestion refers to what its pattern does not capture. */
export function mustReferTo(wording: string, known: Groups, where: string): void {
  mustBeKnown(referencesIn(wording, WORDING_REFERENCE), known, where);
}

/** A message with what a pattern found: `$0` the whole match, `$1` and `$<name>` its groups, `$$` a dollar. */
export function fillWording(wording: string, match: RegExpExecArray): string {
  return fill(wording, WORDING_REFERENCE, (reference) => captured(match, reference));
}

/** A message without the places that a match would fill. */
export function withoutReferences(wording: string): string {
  return fill(wording, WORDING_REFERENCE, () => "…");
}

function closed(expression: RegExp, groups: Groups): Pattern {
  const pattern: Pattern = {
    isOpen: false,
    groups,
    matchesIn: (text) => {
      expression.lastIndex = 0;
      const searched = text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text;
      return [...searched.matchAll(expression)].filter((match) => match[0] !== "");
    },
    filledFrom: () => pattern,
  };
  return pattern;
}

function open(source: string, flags: string, groups: Groups): Pattern {
  const kept = new Map<string, Pattern>();
  return {
    isOpen: true,
    groups,
    matchesIn: () => [],
    filledFrom: (match) => {
      const filled = fill(source, REFERENCE, (reference) => `(?:${escape(captured(match, reference))})`);
      let pattern = kept.get(filled);
      if (pattern === undefined) {
        if (kept.size >= MOST_KEPT) kept.clear();
        pattern = closed(new RegExp(filled, flags), groups);
        kept.set(filled, pattern);
      }
      return pattern;
    },
  };
}

/** `u` or `v` as it was given, `g` to find all; `y` would find only what stands at the start. */
function flagsFor(given: string | RegExp, ignoreCase: boolean): string {
  const own = typeof given === "string" ? "" : given.flags.replaceAll(/[^imsv]/g, "");
  const caseless = ignoreCase && !own.includes("i") ? "i" : "";
  return `g${own}${caseless}${own.includes("v") ? "" : "u"}`;
}

function compile(source: string, flags: string, where: string): RegExp {
  try {
    refuseNewer(source);
    return new RegExp(source, flags);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.slice(cause.message.lastIndexOf(": ") + 2) : String(cause);
    throw bad(
      `${where} is no regular expression: ${reason}.`,
      "It is read as JavaScript reads it with the flag u, where only signs like . * ( may stand behind a backslash, besides classes like \\d.",
      cause,
    );
  }
}

/** What a text refers to, as `1` or as a name. */
function referencesIn(text: string, shape: RegExp): string[] {
  return [...text.matchAll(shape)].flatMap((match) => match[1] ?? match[2] ?? []);
}

function fill(text: string, shape: RegExp, valueOf: (reference: string) => string): string {
  return text.replaceAll(shape, (whole: string, number: string | undefined, name: string | undefined) => {
    const reference = number ?? name;
    if (reference !== undefined) return valueOf(reference);
    return whole === "$$" ? "$" : whole;
  });
}

function captured(match: RegExpExecArray, reference: string): string {
  return (/^\d$/.test(reference) ? match[Number(reference)] : match.groups?.[reference]) ?? "";
}

function mustBeKnown(references: readonly string[], { count, names }: Groups, where: string): void {
  const unknown = references.find((each) => (/^\d$/.test(each) ? Number(each) > count : !names.includes(each)));
  if (unknown === undefined) return;
  const written = /^\d$/.test(unknown) ? `$${unknown}` : `$<${unknown}>`;
  const possible = ["$0", ...Array.from({ length: Math.min(9, count) }, (_, index) => `$${index + 1}`)];
  throw bad(
    `${where} says ${written}, which nothing captures.`,
    `What can be referred to is ${[...possible, ...names.map((name) => `$<${name}>`)].join(", ")}.`,
  );
}

/** Only the signs that the flag u allows behind a backslash. */
function escape(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}

function bad(message: string, hint: string, cause?: unknown): DaejoError {
  return new DaejoError("bad-option", message, hint, cause === undefined ? {} : { cause });
}

import type { Check } from "./checks/check.ts";
import type { ExamplePair, RuleExamples } from "./checks/examples.ts";
import { DaejoError, shown } from "./errors.ts";
import { createChecker } from "./create-checker.ts";
import type { Report, Discrepancy } from "./report/report.ts";
import type { Span } from "./text/span.ts";

export type { Check, Finding, Localised } from "./checks/check.ts";
export type { RuleExamples } from "./checks/examples.ts";
export type { Discrepancy } from "./report/report.ts";

/** What the tester may be told. */
export interface TestOptions {
  /** Checks that run as well, in the same call: an error of theirs in a pair that agrees is a failure. */
  readonly beside?: readonly Check[];
}

/** An example that does not do what it should. */
export interface ExampleFailure {
  /** The id of the rule. */
  readonly rule: string;
  /** The table that it stands in. */
  readonly table: "agree" | "differ";
  /** The pair as it is written, with its marks. */
  readonly en: string;
  readonly ko: string;
  /** What is wrong, as a sentence. */
  readonly problem: string;
  /** What was reported and counts against the example, or in its favour but not as marked. */
  readonly found: readonly Discrepancy[];
}

/**
 * Runs a check over its examples: pairs that agree must not be reported, pairs that differ exactly once, with the marked
 * evidence. An empty list says that all is well. Never rejects: a check that throws is a failure of its example.
 */
export async function testCheck(
  check: Check,
  examples: RuleExamples,
  options: TestOptions = {},
): Promise<ExampleFailure[]> {
  try {
    const beside = (options.beside ?? []).filter((other) => other.rule !== check.rule);
    const { glossary = [] } = examples;
    const checker = await createChecker({ checks: [...beside, check], glossary });
    const compare = (en: string, ko: string, previous: ExamplePair[2]): Report => {
      if (previous !== undefined) {
        return checker.check({
          en: { text: en, previous: previous.en ?? en },
          ko: { text: ko, previous: previous.ko ?? ko },
        });
      }
      return examples.hasDocuments === true ? checker.check({ en, ko }) : checker.checkPairs([{ en, ko }]);
    };
    return (["agree", "differ"] as const).flatMap((table) =>
      examples[table].flatMap((pair) => tryExample(check.rule, table, pair, compare)),
    );
  } catch (error) {
    return [{ rule: check?.rule ?? "", table: "agree", en: "", ko: "", problem: problemOf(error), found: [] }];
  }
}

/** A failure as some lines of text. */
export function formatFailure(failure: ExampleFailure): string {
  if (!isFailure(failure)) {
    throw new DaejoError("bad-input", "A failure is missing or none.", "Pass what testCheck resolves to, one by one.");
  }
  const { rule, table, en, ko, problem, found } = failure;
  const lines = [`${rule}: ${problem}`];
  if (en !== "" || ko !== "") lines.push(`  ${table}`, `    en  ${oneLine(en)}`, `    ko  ${oneLine(ko)}`);
  for (const { severity, rule: reported, message, ...sides } of found) {
    const evidence = (["en", "ko"] as const).map((side) =>
      sides[side].map(({ start, end, text }) => `${side} ${start}–${end} “${oneLine(text)}”`).join(", "),
    );
    lines.push(`  reported: ${severity} ${reported} (${evidence.join("; ")})`, `    ${oneLine(message)}`);
  }
  return lines.join("\n");
}

function isFailure(given: Partial<ExampleFailure> | undefined | null): boolean {
  return typeof given?.en === "string" && typeof given.ko === "string" && Array.isArray(given.found);
}

function tryExample(
  rule: string,
  table: "agree" | "differ",
  [en, ko, previous]: ExamplePair,
  compare: (en: string, ko: string, previous: ExamplePair[2]) => Report,
): ExampleFailure[] {
  const fail = (problem: string, found: readonly Discrepancy[] = []): ExampleFailure[] => [
    { rule, table, en, ko, problem, found },
  ];
  const sides = { en: unmark(en), ko: unmark(ko) };
  if (sides.en === undefined || sides.ko === undefined) return fail("A side has marks that are not one «…».");
  let discrepancies: readonly Discrepancy[];
  try {
    ({ discrepancies } = compare(sides.en.text, sides.ko.text, previous));
  } catch (error) {
    return fail(problemOf(error));
  }
  const own = discrepancies.filter((each) => each.rule === rule);
  if (table === "agree") {
    const errors = discrepancies.filter((each) => each.rule !== rule && each.severity === "error");
    if (own.length > 0) return fail("The rule reports a pair that agrees.", own);
    return errors.length > 0 ? fail("Another rule reports an error in a pair that agrees.", errors) : [];
  }
  if (own.length === 0) return fail("The rule does not report a pair that differs.");
  if (own.length > 1) return fail(`The rule reports a pair ${own.length} times, not once.`, own);
  const isShown = (["en", "ko"] as const).every((side) => {
    const { span } = sides[side] as Unmarked;
    const [evidence, ...others] = own[0]?.[side] ?? [];
    return span === undefined || (others.length === 0 && evidence?.start === span.start && evidence.end === span.end);
  });
  return isShown ? [] : fail("The rule shows other evidence than the marked.", own);
}

interface Unmarked {
  readonly text: string;
  readonly span: Span | undefined;
}

/** A marked text without its marks, and where they stood; undefined where they are not a pair. */
function unmark(marked: string): Unmarked | undefined {
  const [before = "", inside, ...more] = marked.split("«");
  if (more.length > 0 || (inside ?? before).split("»").length !== (inside === undefined ? 1 : 2)) return undefined;
  if (before.includes("»")) return undefined;
  if (inside === undefined) return { text: marked, span: undefined };
  const [evidence = "", after = ""] = inside.split("»");
  return { text: before + evidence + after, span: { start: before.length, end: before.length + evidence.length } };
}

function problemOf(error: unknown): string {
  return `It failed: ${error instanceof Error ? error.message : shown(error)}`;
}

/** Paragraphs of an example on one line. */
function oneLine(text: string): string {
  return text === "" ? "—" : text.replaceAll("\n\n", " ¶ ").replaceAll("\n", " ");
}

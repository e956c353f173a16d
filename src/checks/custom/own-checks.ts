import { DaejoError, shown } from "../../errors.ts";
import type { BitextCheck, BitextContext, Check, CheckContext, Evidence, Finding, PlacedFinding } from "../check.ts";
import { isLevel, isLocalised, isRuleId, LEVEL_HINT, RULE_HINT } from "./shape.ts";
import type { Work } from "../../text/work.ts";

/**
 * The checks that a caller gave, looked through: one that is no check is a `bad-option`. Those that daejo does not ship are
 * watched when they run, so that what they return wrongly is a `bad-check` that names the rule.
 */
export function readChecks(given: readonly Check[], shipped: readonly Check[]): readonly Check[] {
  if (!Array.isArray(given)) {
    throw new DaejoError("bad-option", 'The option "checks" is no list.', "Pass [...defaultChecks, yours].");
  }
  const known = new Set(shipped);
  const checks = given.map((check, index) => (known.has(check) ? check : watched(readCheck(check, index))));
  const ids = new Set<string>();
  for (const { rule } of checks) {
    if (ids.has(rule)) {
      throw bad(`Two checks are called "${rule}".`, "Give yours another name, or leave the other one out of the list.");
    }
    ids.add(rule);
  }
  return checks;
}

function readCheck(check: unknown, index: number): Check {
  if (typeof check !== "object" || check === null) {
    throw bad(`Check ${index} of the list is not an object.`, "A check is { rule, level, category, summary, find }.");
  }
  const { rule, level, category, summary, why, find, findAcross } = check as Partial<
    Record<"rule" | "level" | "category" | "summary" | "why" | "find" | "findAcross", unknown>
  >;
  if (!isRuleId(rule))
    throw bad(
      `Check ${index} of the list has ${rule === undefined ? "no rule id" : `the rule id ${shown(rule)}`}.`,
      RULE_HINT,
    );
  const name = `The check "${rule}"`;
  if (!isLevel(level)) throw bad(`${name} has the level ${shown(level)}.`, LEVEL_HINT);
  if (typeof category !== "string" || category === "") {
    throw bad(`${name} has no category.`, 'Name an MQM category, for example "terminology".');
  }
  if (!isLocalised(summary)) throw bad(`${name} has no summary.`, "Write { en, ko }: what it says, in one sentence.");
  if (why !== undefined && !isLocalised(why))
    throw bad(`"why" of the check "${rule}" is no text.`, "Write { en, ko }.");
  if ((typeof find === "function") === (typeof findAcross === "function")) {
    throw bad(
      `${name} has ${typeof find === "function" ? "both find and findAcross" : "neither find nor findAcross"}.`,
      "Write find(context) to look at one bead at a time, or findAcross(contexts) to look at all of them.",
    );
  }
  return check as Check;
}

/** The same check, its answers looked through. Not spread: a check may be an instance of a class. */
function watched(check: Check): Check {
  const { rule, level, category, summary, why } = check;
  const own = { rule, level, category, summary, ...(why === undefined ? {} : { why }) };
  if ("find" in check) {
    return {
      ...own,
      find: (context) => {
        const findings = call(rule, () => check.find(context));
        for (const finding of listOf(findings, rule)) mustBeFinding(finding, context, rule);
        return findings;
      },
    };
  }
  return {
    ...own,
    findAcross: function* (contexts) {
      const placed = yield* answer(rule, () => check.findAcross(contexts));
      const known = new Set(contexts);
      for (const each of listOf(placed, rule)) {
        const { bead, finding } = (each ?? {}) as Partial<PlacedFinding>;
        if (bead === undefined || !known.has(bead)) {
          throw wrong(
            rule,
            "a finding without a bead",
            "Return { bead, finding } with one of the beads that were given.",
          );
        }
        mustBeFinding(finding, bead, rule);
      }
      return placed;
    },
  };
}

/** What a check that looks across beads answers, in one go or in turns. */
function* answer(rule: string, run: () => ReturnType<BitextCheck["findAcross"]>): Work<readonly PlacedFinding[]> {
  const found = call(rule, run);
  if (typeof (found as Partial<Work<unknown>> | null)?.next !== "function") return found as readonly PlacedFinding[];
  const work = found as Work<readonly PlacedFinding[]>;
  for (;;) {
    const step = call(rule, () => work.next());
    if (step.done === true) return step.value;
    yield;
  }
}

function call<T>(rule: string, run: () => T): T {
  try {
    return run();
  } catch (cause) {
    if (cause instanceof DaejoError) throw cause;
    const reason = cause instanceof Error ? cause.message : shown(cause);
    throw new DaejoError(
      "bad-check",
      `The check "${rule}" failed: ${reason}`,
      "Correct the check, or turn it off until it is; the cause holds the place.",
      { cause },
    );
  }
}

function listOf(value: unknown, rule: string): readonly unknown[] {
  if (Array.isArray(value)) return value as unknown[];
  throw wrong(
    rule,
    `${value instanceof Promise ? "a promise" : typeof value}, not a list`,
    "Return a list of findings; [] for none.",
  );
}

const SIDES = ["en", "ko"] as const;

function mustBeFinding(value: unknown, context: CheckContext, rule: string): void {
  const { message, confidence, severity, suggestion, reason, ...sides } = (value ?? {}) as Partial<
    Record<keyof Finding, unknown>
  >;
  if (!isLocalised(message)) throw wrong(rule, "a finding without a message", "Write message: { en, ko }.");
  if (typeof confidence !== "number" || !(confidence >= 0 && confidence <= 1)) {
    throw wrong(rule, `the confidence ${shown(confidence)}`, "It is a number from 0 to 1.");
  }
  if (severity !== undefined && !isLevel(severity)) throw wrong(rule, `the severity ${shown(severity)}`, LEVEL_HINT);
  if (suggestion !== undefined && typeof suggestion !== "string") {
    throw wrong(rule, "a suggestion that is no text", "Write what the Korean should say.");
  }
  if (reason !== undefined && !isLocalised(reason)) {
    throw wrong(rule, "a reason that is no text", "Write reason: { en, ko }.");
  }
  for (const side of SIDES) {
    const evidence = sides[side];
    if (!Array.isArray(evidence) || evidence.length === 0) {
      throw wrong(
        rule,
        `a finding without evidence on the side "${side}"`,
        `Where something is missing, its place is the evidence: [context.place.${side}].`,
      );
    }
    for (const each of evidence as unknown[]) mustBeEvidence(each, context, rule);
  }
}

function mustBeEvidence(value: unknown, context: CheckContext, rule: string): void {
  const { document, start, end, text } = (value ?? {}) as Partial<Evidence>;
  const hint = "Make evidence with context.evidenceOf(document, { start, end }).";
  if (typeof document !== "string" || !isKnown(document, context)) {
    throw wrong(
      rule,
      `evidence in a document ${document === undefined ? "without a name" : shown(document)}, which there is not`,
      hint,
    );
  }
  const whole = context.textOf(document);
  if (
    !Number.isInteger(start) ||
    !Number.isInteger(end) ||
    !((start as number) >= 0 && (start as number) <= (end as number) && (end as number) <= whole.length)
  ) {
    throw wrong(
      rule,
      `evidence from ${shown(start)} to ${shown(end)} in "${document}", which has ${whole.length} characters`,
      hint,
    );
  }
  if (text !== whole.slice(start, end)) throw wrong(rule, "evidence whose text is not the document's", hint);
}

/** A document without text cannot be told from one that there is not, but for those of the bead's own places. */
function isKnown(document: string, { textOf, place }: BitextContext & Pick<CheckContext, "place">): boolean {
  return textOf(document) !== "" || SIDES.some((side) => place[side].document === document);
}

function wrong(rule: string, what: string, hint: string): DaejoError {
  return new DaejoError("bad-check", `The check "${rule}" returned ${what}.`, hint);
}

function bad(message: string, hint: string): DaejoError {
  return new DaejoError("bad-option", message, hint);
}

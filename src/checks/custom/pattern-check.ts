import { isFilled, partsOf, type AlignedPassages, type Side } from "../../alignment/bitext.ts";
import { toSource } from "../../text/mapped-text.ts";
import type { Language } from "../../text/span.ts";
import type { BeadCheck, CheckContext, Evidence, Finding, Severity } from "../check.ts";
import type { RuleExamples } from "../examples.ts";
import { fillWording, type Pattern } from "./pattern.ts";
import { readPatternRule, type PatternRule, type ReadPatternRule } from "./pattern-rule.ts";

/** A check made of two patterns, with the examples that its author wrote for it. */
export interface PatternCheck extends BeadCheck {
  readonly examples: RuleExamples;
}

/** Below this confidence of its bead a finding drops one level, as with daejo's own rules. */
const DOUBTFUL_BEAD = 0.5;

const LOWER: Readonly<Record<Severity, Severity>> = { error: "warning", warning: "info", info: "info" };

/**
 * Makes a check of a rule of patterns: `createChecker({ checks: [...defaultChecks, patternCheck(rule)] })`.
 * @throws DaejoError `bad-option` where the rule cannot be read; it names the rule and the field.
 */
export function patternCheck(rule: PatternRule): PatternCheck {
  const read = readPatternRule(rule);
  const { why } = read;
  return {
    rule: read.rule,
    level: read.level,
    category: read.category,
    summary: read.summary,
    ...(why === undefined ? {} : { why }),
    examples: read.examples,
    find: (context) => {
      // Another text about the same matter owes this one no wording.
      if (context.rendering === "reference") return [];
      const parts = read.unit === "sentence" ? partsOf(context.aligned) : [context.aligned];
      return parts.flatMap((part) =>
        read.asks === undefined ? findAlone(read, part, context) : findIn(read, read.asks, part, context),
      );
    },
  };
}

/** A match and where it stands in its document. */
interface Found {
  readonly match: RegExpExecArray;
  readonly evidence: Evidence;
}

function foundIn(side: Side, pattern: Pattern, context: CheckContext): Found[] {
  return side.flatMap(({ segment }) =>
    pattern.matchesIn(segment.prose.text).map((match) => {
      const span = toSource(segment.prose, { start: match.index, end: match.index + match[0].length });
      return { match, evidence: context.evidenceOf(segment.document, span) };
    }),
  );
}

/** What is never right on its side, whatever the other side says. */
function findAlone(rule: ReadPatternRule, part: AlignedPassages, context: CheckContext): Finding[] {
  const [own, other] = sidesOf(rule);
  return foundIn(proseOf(part[other]), rule.answers, context).map(({ match, evidence }) => {
    const counterpart = part[own].map(({ segment }) => context.evidenceOf(segment.document, segment.span));
    return {
      ...evidenceOn(own, counterpart.length > 0 ? counterpart : [context.place[own]], [evidence]),
      ...wordingOf(rule, match),
      // One side alone says it, so it does not matter how sure its counterpart is.
      confidence: 1,
    };
  });
}

function findIn(rule: ReadPatternRule, asks: Pattern, part: AlignedPassages, context: CheckContext): Finding[] {
  // What has no counterpart is reported as a whole.
  if (!isFilled(part)) return [];
  const [own, other] = sidesOf(rule);
  const reported = new Set<number>();
  return distinct(foundIn(proseOf(part[own]), asks, context)).flatMap(({ match, evidence }): Finding[] => {
    const answering = rule.isRequired ? part[other] : proseOf(part[other]);
    const answers = foundIn(answering, rule.answers.filledFrom(match), context);
    const rest = { ...wordingOf(rule, match), confidence: part.bead.confidence, ...severityOf(rule, part, context) };
    if (rule.isRequired) {
      if (answers.length > 0) return [];
      return [{ ...evidenceOn(own, [evidence], [endOf(part[other], other, context)]), ...rest }];
    }
    // Two questions may forbid the same answer.
    const fresh = answers.filter((answer) => !reported.has(answer.evidence.start));
    for (const answer of fresh) reported.add(answer.evidence.start);
    return fresh.map((answer) => ({ ...evidenceOn(own, [evidence], [answer.evidence]), ...rest }));
  });
}

/** What is worded by somebody: code stays as it is, and so asks for nothing and is never wrong. */
function proseOf(side: Side): Side {
  return side.filter(({ segment }) => segment.block !== "code");
}

/** The asking and the answering side. */
function sidesOf({ side }: ReadPatternRule): readonly [own: Language, other: Language] {
  return side === "en" ? ["en", "ko"] : ["ko", "en"];
}

/** One of each wording: who says a word three times needs to be told once. */
function distinct(found: readonly Found[]): Found[] {
  const known = new Map<string, Found>();
  for (const each of found) {
    const key = each.match.join("\n");
    if (!known.has(key)) known.set(key, each);
  }
  return [...known.values()];
}

/** Behind the last segment of a side: there a wording that it lacks may stand. */
function endOf(side: Side, language: Language, context: CheckContext): Evidence {
  const segment = side.at(-1)?.segment;
  if (segment === undefined) return context.place[language];
  const { end } = segment.span;
  return context.evidenceOf(segment.document, { start: end, end });
}

function evidenceOn(
  own: Language,
  asking: readonly Evidence[],
  answering: readonly Evidence[],
): Pick<Finding, Language> {
  return own === "en" ? { en: asking, ko: answering } : { en: answering, ko: asking };
}

function wordingOf(
  { message, suggestion }: ReadPatternRule,
  match: RegExpExecArray,
): Pick<Finding, "message" | "suggestion"> {
  return {
    message: { en: fillWording(message.en, match), ko: fillWording(message.ko, match) },
    ...(suggestion === undefined ? {} : { suggestion: fillWording(suggestion, match) }),
  };
}

/** A doubtful counterpart weighs less, and so does a wording that is missing from a free rendering. */
function severityOf(
  rule: ReadPatternRule,
  part: AlignedPassages,
  { rendering }: CheckContext,
): { severity?: Severity } {
  const isWeak = part.bead.confidence < DOUBTFUL_BEAD || (rule.isRequired && rendering !== "close");
  return isWeak ? { severity: LOWER[rule.level] } : {};
}

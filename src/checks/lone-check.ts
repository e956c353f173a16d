import type { Side } from "../alignment/bitext.ts";
import type { Check, CheckContext, Finding, Localised } from "./check.ts";
import { asNote, loneFinding } from "./findings.ts";
import type { Span } from "../text/span.ts";
import type { Placed } from "./matching/placed.ts";

/** What a rule about a fact on one side only has of its own. */
export interface LoneRule {
  readonly rule: string;
  readonly side: "en" | "ko";
  readonly category: string;
  readonly summary: Localised;
  readonly why?: Localised;
  readonly accepts: (placed: Placed, context: CheckContext) => boolean;
  /** What is worth no more than a note. */
  readonly isWeak?: (placed: Placed, context: CheckContext) => boolean;
}

/** A check that reports facts which one side states and the other leaves out. */
export function loneCheck(rule: LoneRule): Check {
  return {
    rule: rule.rule,
    level: "warning",
    category: rule.category,
    summary: rule.summary,
    ...(rule.why === undefined ? {} : { why: rule.why }),
    find: ({ matches, ...context }) => {
      // Another text about the same matter owes this one nothing, and a gap is reported as a whole.
      const { aligned, rendering } = context;
      if (rendering === "reference" || aligned.en.length === 0 || aligned.ko.length === 0) return [];
      const other = rule.side === "en" ? "ko" : "en";
      const whole = { ...context, matches };
      const answering = matches.met.map((pair) => pair[other]);
      const own = (rule.side === "en" ? matches.enOnly : matches.koOnly).filter(
        (placed) => rule.accepts(placed, whole) && !isWrittenIn(placed, aligned[other], answering, context),
      );
      const findings = own.map((placed): Finding => {
        const finding = loneFinding(whole, rule.side, placed, loneMessage(rule.side, placed.fact.text));
        return rule.isWeak?.(placed, whole) === true ? asNote(finding) : finding;
      });
      return own.length > MOST_APART ? [asOne(rule.side, own, findings)] : findings;
    },
  };
}

/** Whether the digits of a figure stand in the other text all the same: in code, in an attribute, in a name. */
function isWrittenIn(
  { fact }: Placed,
  side: Side,
  answering: readonly Placed[],
  { textOf }: Pick<CheckContext, "textOf">,
): boolean {
  const digits = /\d[\d.,]*/.exec(fact.text)?.[0].replace(/[.,]$/, "");
  if (digits === undefined) return false;
  return side.some(({ segment }) => {
    // What answers another fact does not answer this one.
    const isTaken = (at: number): boolean =>
      answering.some((each) => each.document === segment.document && each.fact.start <= at && at < each.fact.end);
    const { start, end } = withTag(textOf(segment.document), segment.span);
    const text = textOf(segment.document).slice(start, end);
    for (let at = text.indexOf(digits); at >= 0; at = text.indexOf(digits, at + 1)) {
      if (
        !/[\d.,]$/.test(text.slice(0, at)) &&
        !/^[.,]?\d/.test(text.slice(at + digits.length, at + digits.length + 2)) &&
        !isTaken(start + at)
      )
        return true;
    }
    return false;
  });
}

/** A segment that is the value of an attribute, with the tag it stands in: `<Listing number="6-1" caption="…">`. */
function withTag(text: string, { start, end }: Span): Span {
  const quote = text[start - 1];
  if ((quote !== '"' && quote !== "'") || text[start - 2] !== "=" || text[end] !== quote) return { start, end };
  const open = text.lastIndexOf("<", start);
  const close = text.indexOf(">", end);
  return open < start - LONGEST_TAG || close < 0 || close > end + LONGEST_TAG
    ? { start, end }
    : { start: open, end: close };
}

const LONGEST_TAG = 1000;

/** More of one bead are one matter: a table, or an output, that stands on one side only. */
const MOST_APART = 4;
const NAMED = 3;

/** The findings about one bead as a single one, that is as grave as the gravest of them. */
function asOne(side: "en" | "ko", own: readonly Placed[], findings: readonly Finding[]): Finding {
  const [gravest] = findings.toSorted((a, b) => Number(a.severity === "info") - Number(b.severity === "info"));
  const names = own.slice(0, NAMED).map(({ fact }) => fact.text);
  return {
    ...(gravest as Finding),
    [side]: findings.flatMap((finding) => finding[side]),
    message: loneMessage(side, names.join(", "), own.length - names.length),
  };
}

function loneMessage(side: "en" | "ko", text: string, more = 0): Localised {
  const [names, koNames] =
    more === 0
      ? [`“${text}” stands`, `‘${text}’`]
      : [`“${text}” and ${more} more figures stand`, `‘${text}’ 외 ${more}개`];
  return side === "en"
    ? {
        en: `${names} in the English only. Add ${more === 0 ? "it" : "them"} to the Korean, or check that ${more === 0 ? "it was" : "they were"} left out on purpose.`,
        ko: `${koNames}에 해당하는 내용이 한국어에 없습니다. 빠뜨린 것인지 확인하세요.`,
      }
    : {
        en: `${names} in the Korean only. Check that the English says so somewhere.`,
        ko: `${koNames}에 해당하는 내용이 영어에 없습니다. 덧붙인 것인지 확인하세요.`,
      };
}

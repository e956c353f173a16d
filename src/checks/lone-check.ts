import type { Side } from "../alignment/bitext.ts";
import type { Check, CheckContext, Finding, Localised } from "./check.ts";
import { asNote, loneFinding } from "./findings.ts";
import type { Placed } from "./matching/placed.ts";

/** What a rule about a fact on one side only has of its own. */
export interface LoneRule {
  readonly rule: string;
  readonly side: "en" | "ko";
  readonly category: string;
  readonly summary: Localised;
  readonly why?: Localised;
  readonly accepts: (placed: Placed) => boolean;
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
      const opposite = aligned[rule.side === "en" ? "ko" : "en"];
      const own = (rule.side === "en" ? matches.enOnly : matches.koOnly).filter(
        (placed) => rule.accepts(placed) && !isWrittenIn(placed, opposite, context),
      );
      return own.map((placed): Finding => {
        const whole = { ...context, matches };
        const finding = loneFinding(whole, rule.side, placed, loneMessage(rule.side, placed));
        return rule.isWeak?.(placed, whole) === true ? asNote(finding) : finding;
      });
    },
  };
}

/** Whether the digits of a figure stand in the other text all the same: in code, in an attribute, in a name. */
function isWrittenIn({ fact }: Placed, side: Side, { textOf }: Pick<CheckContext, "textOf">): boolean {
  const digits = /\d[\d.,]*/.exec(fact.text)?.[0].replace(/[.,]$/, "");
  if (digits === undefined) return false;
  return side.some(({ segment, facts }) => {
    // What was read as a fact was held against all others already.
    const isFact = (at: number): boolean => facts.some(({ start, end }) => start <= at && at < end);
    const text = textOf(segment.document).slice(segment.span.start, segment.span.end);
    for (let at = text.indexOf(digits); at >= 0; at = text.indexOf(digits, at + 1)) {
      if (
        !/[\d.,]$/.test(text.slice(0, at)) &&
        !/^[.,]?\d/.test(text.slice(at + digits.length, at + digits.length + 2)) &&
        !isFact(segment.span.start + at)
      )
        return true;
    }
    return false;
  });
}

function loneMessage(side: "en" | "ko", placed: Placed): Localised {
  const { text } = placed.fact;
  return side === "en"
    ? {
        en: `“${text}” stands in the English only. Add it to the Korean, or check that it was left out on purpose.`,
        ko: `‘${text}’에 해당하는 내용이 한국어에 없습니다. 빠뜨린 것인지 확인하세요.`,
      }
    : {
        en: `“${text}” stands in the Korean only. Check that the English says so somewhere.`,
        ko: `‘${text}’에 해당하는 내용이 영어에 없습니다. 덧붙인 것인지 확인하세요.`,
      };
}

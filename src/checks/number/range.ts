import type { BeadCheck, CheckContext, Finding } from "../check.ts";
import { clashCheck } from "../clash-check.ts";
import { pairFinding } from "../findings.ts";
import type { Placed } from "../matching/placed.ts";
import type { Span } from "../../text/span.ts";
import { isOfRange } from "./sort.ts";
import { turnedRanges, type TurnedRange } from "./turned-range.ts";

const otherEnd: BeadCheck = clashCheck({
  rule: "number/range",
  kind: "number",
  summary: {
    en: "The two texts give ranges with different ends, or with their ends the other way round.",
    ko: "두 글의 범위가 서로 다르거나 시작과 끝이 뒤바뀌었습니다.",
  },
  why: {
    en: "A range says what is allowed or expected. A wrong end lets in what should stay out, and nobody sees it beside a right one.",
    ko: "범위는 허용하거나 예상하는 한도를 말합니다. 한쪽 끝이 틀리면 들어가서는 안 될 값이 들어가는데, 다른 쪽이 맞아서 눈에 띄지 않습니다.",
  },
  accepts: isOfRange,
});

/** A range with another end: 10 to 20 became 10~25; or with its ends turned round: from 120 to 95 became 95에서 120으로. */
export const numberRange: BeadCheck = {
  ...otherEnd,
  find: (context) => [
    ...otherEnd.find(context),
    ...turnedRanges(context).map((turned) => turnedFinding(turned, context)),
  ],
};

/** The stretch that holds both. */
function around({ fact: a }: Placed, { fact: b }: Placed): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

const SURE = 0.9;

function turnedFinding({ from, to }: TurnedRange, context: CheckContext): Finding {
  const wordings = {
    en: { from: from.en.fact.text, to: to.en.fact.text },
    ko: { from: to.ko.fact.text, to: from.ko.fact.text },
  };
  return {
    ...pairFinding(context, from, {
      message: {
        en: `The English goes from “${wordings.en.from}” to “${wordings.en.to}”, the Korean from “${wordings.ko.from}” to “${wordings.ko.to}”. Check which way round it is.`,
        ko: `영어는 ‘${wordings.en.from}’에서 ‘${wordings.en.to}’, 한국어는 ‘${wordings.ko.from}’에서 ‘${wordings.ko.to}’입니다. 방향이 어느 쪽인지 확인하세요.`,
      },
    }),
    en: [context.evidenceOf(from.en.document, around(from.en, to.en))],
    ko: [context.evidenceOf(from.ko.document, around(from.ko, to.ko))],
    confidence: Math.min(SURE, from.confidence),
  };
}

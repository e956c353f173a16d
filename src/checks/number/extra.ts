import type { SingleFact } from "../../facts/fact.ts";
import type { Check, CheckContext } from "../check.ts";
import type { Placed } from "../matching/placed.ts";
import { isTellingFigure } from "./telling.ts";
import { loneCheck } from "../lone-check.ts";

/** As many as one can see: what English says with a plural (the devices), Korean may count (2개의 장치). */
const FEW = 10;

function isCountedOut(fact: SingleFact): boolean {
  return fact.kind === "number" && fact.value.counter !== undefined && Number(fact.value.amount) <= FEW;
}

const OPENING = /^ ?(?:\(|, ?(?=약|한화|우리 ?돈))(?:[가-힣]{1,4} ?){0,3}$/;

/** 100달러(약 13만 원), 100달러, 약 13만 원: a sum told again in the readers' currency. */
function isGloss({ fact, document, passage }: Placed, { textOf }: CheckContext): boolean {
  if (fact.kind !== "money") return false;
  const before = passage.facts.findLast(({ end }) => end <= fact.start);
  return (
    before?.kind === "money" &&
    before.value.currency !== fact.value.currency &&
    OPENING.test(textOf(document).slice(before.end, fact.start))
  );
}

/** A figure that the Korean states and the English does not. */
export const numberExtra: Check = loneCheck({
  rule: "number/extra",
  side: "ko",
  category: "accuracy/addition",
  summary: {
    en: "A number of the Korean text is not in the English.",
    ko: "한국어에 있는 숫자가 영어에 없습니다.",
  },
  why: {
    en: "A figure that the English does not have was added by somebody, and nobody who checks against the English can vouch for it. Often it slipped in from an older version of the text.",
    ko: "영어에 없는 숫자는 누군가 덧붙인 것이어서 영어와 대조해서는 확인할 수 없습니다. 이전 판의 숫자가 그대로 남은 경우도 많습니다.",
  },
  accepts: (placed, context) => isTellingFigure(placed.fact) && !isGloss(placed, context),
  isWeak: ({ fact }) => isCountedOut(fact),
});

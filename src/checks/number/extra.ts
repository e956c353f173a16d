import type { SingleFact } from "../../facts/fact.ts";
import type { Check } from "../check.ts";
import { isTellingFigure } from "./telling.ts";
import { loneCheck } from "../lone-check.ts";

/** As many as one can see: what English says with a plural (the devices), Korean may count (2개의 장치). */
const FEW = 10;

function isCountedOut(fact: SingleFact): boolean {
  return fact.kind === "number" && fact.value.counter !== undefined && Number(fact.value.amount) <= FEW;
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
  accepts: ({ fact }) => isTellingFigure(fact),
  isWeak: ({ fact }) => isCountedOut(fact),
});

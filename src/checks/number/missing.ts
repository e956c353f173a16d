import type { Check, CheckContext } from "../check.ts";
import type { Placed } from "../matching/placed.ts";
import { isTellingFigure } from "./telling.ts";
import { loneCheck } from "../lone-check.ts";

/** What is said of hours, shares and numbers of any kind. */
const IDIOM = /\b(?:9|nine)[- ]to[- ](?:5|five)\b|\b24\/7\b|\b50[-/]50\b|\b101\b|\b20\/20\b/;
const BESIDE = 8;

/** A former 9 to 5 travel agent: the figures are no figures. */
function isIdiom({ fact, document }: Placed, { textOf }: CheckContext): boolean {
  return IDIOM.test(textOf(document).slice(Math.max(0, fact.start - BESIDE), fact.end + BESIDE));
}

/** A figure that the English states and the Korean does not. */
export const numberMissing: Check = loneCheck({
  rule: "number/missing",
  side: "en",
  category: "accuracy/omission",
  summary: {
    en: "A number of the English text is missing from the Korean.",
    ko: "영어에 있는 숫자가 한국어에 없습니다.",
  },
  why: {
    en: "A figure is seldom left out on purpose: it is what readers look up and compare. Where it is gone, the claim has become vaguer than the author made it.",
    ko: "숫자는 독자가 찾고 견주어 보는 정보이므로 일부러 빼는 일이 드뭅니다. 숫자가 빠지면 원문의 진술이 흐려집니다.",
  },
  accepts: ({ fact }) => isTellingFigure(fact),
  isWeak: isIdiom,
});

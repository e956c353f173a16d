import type { Check } from "../check.ts";
import { isTellingNumber } from "./telling.ts";
import { loneCheck } from "../lone-check.ts";

/** A figure that the English states and the Korean does not. */
export const numberMissing: Check = loneCheck({
  rule: "number/missing",
  side: "en",
  category: "accuracy/omission",
  summary: {
    en: "A number of the English text is missing from the Korean.",
    ko: "영어에 있는 숫자가 한국어에 없습니다.",
  },
  accepts: ({ fact }) => isTellingNumber(fact),
});

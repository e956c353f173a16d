import type { Check } from "../check.ts";
import { isTellingNumber } from "./telling.ts";
import { loneCheck } from "../lone-check.ts";

/** A figure that the Korean states and the English does not. */
export const numberExtra: Check = loneCheck({
  rule: "number/extra",
  side: "ko",
  category: "accuracy/addition",
  summary: {
    en: "A number of the Korean text is not in the English.",
    ko: "한국어에 있는 숫자가 영어에 없습니다.",
  },
  accepts: ({ fact }) => isTellingNumber(fact),
});

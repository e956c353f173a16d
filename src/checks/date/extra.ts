import type { Check } from "../check.ts";
import { loneCheck } from "../lone-check.ts";
import { isTellingDate } from "./telling.ts";

/** A date or a clock time that the Korean states and the English does not. */
export const dateExtra: Check = loneCheck({
  rule: "date/extra",
  side: "ko",
  category: "accuracy/addition",
  summary: {
    en: "A date or clock time of the Korean text is not in the English.",
    ko: "한국어에 있는 날짜나 시각이 영어에 없습니다.",
  },
  why: {
    en: "A date that only the translation gives was taken from somewhere else, and nothing beside it shows whether it is right.",
    ko: "번역문에만 있는 날짜는 다른 데서 가져온 것이어서 맞는지 확인할 근거가 글에 없습니다.",
  },
  accepts: ({ fact }) => isTellingDate(fact),
});

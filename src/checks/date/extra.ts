import type { Check, CheckContext } from "../check.ts";
import { loneCheck } from "../lone-check.ts";
import type { Placed } from "../matching/placed.ts";
import { isTellingDate } from "./telling.ts";

/** 2, 3년 전: two or three, as English says a couple of years. */
function isOneOfTwo({ fact, document }: Placed, { textOf }: CheckContext): boolean {
  const before = /(?<!\d)(\d+),\s?$/.exec(textOf(document).slice(Math.max(0, fact.start - 4), fact.start))?.[1];
  const own = /^\d+/.exec(fact.text)?.[0];
  return before !== undefined && own !== undefined && Number(own) === Number(before) + 1;
}

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
  isWeak: isOneOfTwo,
});

import type { Check, CheckContext } from "../check.ts";
import { loneCheck } from "../lone-check.ts";
import type { Placed } from "../matching/placed.ts";
import { isTellingDate } from "./telling.ts";

/** 이날, 당일: the day is named, though by a word that points back. */
function saysThatDay({ fact }: Placed, { aligned, textOf }: CheckContext): boolean {
  if (fact.kind !== "date" || (fact.value.weekday === undefined && fact.value.day === undefined)) return false;
  return aligned.ko.some(({ segment }) =>
    /(?:이날|당일|그날|같은 날)/.test(textOf(segment.document).slice(segment.span.start, segment.span.end)),
  );
}

/** A date or a clock time that the English states and the Korean does not. */
export const dateMissing: Check = loneCheck({
  rule: "date/missing",
  side: "en",
  category: "accuracy/omission",
  summary: {
    en: "A date or clock time of the English text is missing from the Korean.",
    ko: "영어에 있는 날짜나 시각이 한국어에 없습니다.",
  },
  why: {
    en: "When something happened is part of what is said. Without it a reader cannot tell old news from new, or know when to act.",
    ko: "언제 일어난 일인지도 내용의 일부입니다. 날짜가 빠지면 지난 일인지 새 일인지, 언제까지 해야 하는지 알 수 없습니다.",
  },
  accepts: ({ fact }) => isTellingDate(fact),
  isWeak: saysThatDay,
});

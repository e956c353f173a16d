import type { DateValue } from "../../facts/fact.ts";
import type { Check, Localised } from "../check.ts";
import { clashCheck } from "../clash-check.ts";
import { isOtherWeekday } from "./weekday.ts";

/** Another year, month, day, quarter or decade. A weekday alone is `date/weekday`. */
export const dateValue: Check = clashCheck({
  rule: "date/value",
  kind: "date",
  takesOtherKinds: true,
  summary: {
    en: "The two texts give different dates.",
    ko: "두 글의 날짜가 서로 다릅니다.",
  },
  why: {
    en: "A wrong date makes people miss deadlines and events, and the sentence around it looks right. The order of day and month differs between the languages, which makes it an easy slip.",
    ko: "날짜가 틀리면 기한이나 행사를 놓치게 되지만 문장만 보아서는 알 수 없습니다. 두 언어는 날짜를 쓰는 순서가 달라 실수하기 쉽습니다.",
  },
  accepts: (en, ko) => !isOtherWeekday(en.value, ko.value),
  reason: (en, ko) => describeDifference(en.value, ko.value),
});

type Part = "century" | "decade" | "year" | "quarter" | "month" | "day";
const PARTS: readonly Part[] = ["century", "decade", "year", "quarter", "month", "day"];
const PART_NAMES: Readonly<Record<Part, Localised>> = {
  century: { en: "century", ko: "세기" },
  decade: { en: "decade", ko: "연대" },
  year: { en: "year", ko: "연도" },
  quarter: { en: "quarter", ko: "분기" },
  month: { en: "month", ko: "월" },
  day: { en: "day", ko: "일" },
};

function differingParts(en: DateValue, ko: DateValue): Part[] {
  return PARTS.filter((part) => en[part] !== undefined && ko[part] !== undefined && en[part] !== ko[part]);
}

/** Relative dates (this month, 지난달) differ in no part of the calendar. */
function describeDifference(en: DateValue, ko: DateValue): Localised | undefined {
  const parts = differingParts(en, ko);
  if (parts.length === 0) return undefined;
  const names = (language: "en" | "ko"): string => parts.map((part) => PART_NAMES[part][language]).join(", ");
  const values = (value: DateValue): string => parts.map((part) => value[part]).join(", ");
  return {
    en: `The ${names("en")} ${parts.length > 1 ? "differ" : "differs"}: ${values(en)} in English, ${values(ko)} in Korean.`,
    ko: `${names("ko")}${/[월일]$/.test(names("ko")) ? "이" : "가"} 다릅니다(영어 ${values(en)}, 한국어 ${values(ko)}).`,
  };
}

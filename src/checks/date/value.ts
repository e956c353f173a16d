import type { DateValue } from "../../facts/fact.ts";
import type { Check, Localised } from "../check.ts";
import { clashCheck } from "../clash-check.ts";

/** Another year, month, day, quarter or decade. A weekday alone is `date/weekday`. */
export const dateValue: Check = clashCheck({
  rule: "date/value",
  kind: "date",
  summary: {
    en: "The two texts give different dates.",
    ko: "두 글의 날짜가 서로 다릅니다.",
  },
  accepts: (en, ko) => differingParts(en.value, ko.value).length > 0,
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

function describeDifference(en: DateValue, ko: DateValue): Localised {
  const parts = differingParts(en, ko);
  const names = (language: "en" | "ko"): string => parts.map((part) => PART_NAMES[part][language]).join(", ");
  const values = (value: DateValue): string => parts.map((part) => value[part]).join(", ");
  return {
    en: `The ${names("en")} ${parts.length > 1 ? "differ" : "differs"}: ${values(en)} in English, ${values(ko)} in Korean.`,
    ko: `다른 부분은 ${names("ko")}입니다(영어 ${values(en)}, 한국어 ${values(ko)}).`,
  };
}

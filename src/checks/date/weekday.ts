import type { DateValue } from "../../facts/fact.ts";
import type { Check } from "../check.ts";
import { clashCheck } from "../clash-check.ts";

/** Another day of the week, while nothing else in the two dates differs. */
export const dateWeekday: Check = clashCheck({
  rule: "date/weekday",
  kind: "date",
  summary: {
    en: "The two texts name different days of the week.",
    ko: "두 글의 요일이 서로 다릅니다.",
  },
  accepts: (en, ko) =>
    isOther(en.value, ko.value, "weekday") &&
    !(
      isOther(en.value, ko.value, "year") ||
      isOther(en.value, ko.value, "month") ||
      isOther(en.value, ko.value, "day")
    ),
});

function isOther(en: DateValue, ko: DateValue, part: keyof DateValue): boolean {
  return en[part] !== undefined && ko[part] !== undefined && en[part] !== ko[part];
}

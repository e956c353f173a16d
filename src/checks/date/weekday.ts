import type { DateValue } from "../../facts/fact.ts";
import { daysNear, isoDay } from "../../facts/index.ts";
import type { Check, Localised } from "../check.ts";
import { clashCheck } from "../clash-check.ts";

/**
 * Another day of the week, while nothing else in the two dates differs; or a day of the week against a day of the month
 * on which, near the day of the text, it does not fall.
 */
export const dateWeekday: Check = clashCheck({
  rule: "date/weekday",
  kind: "date",
  summary: {
    en: "The two texts name different days of the week.",
    ko: "두 글의 요일이 서로 다릅니다.",
  },
  accepts: (en, ko) =>
    (isOther(en.value, ko.value, "weekday") &&
      !(
        isOther(en.value, ko.value, "year") ||
        isOther(en.value, ko.value, "month") ||
        isOther(en.value, ko.value, "day")
      )) ||
    weekdayApart(en.value, ko.value) !== undefined,
  reason: (en, ko) => {
    const weekday = weekdayApart(en.value, ko.value);
    return weekday === undefined ? undefined : fallsOn(weekday);
  },
});

function isOther(en: DateValue, ko: DateValue, part: keyof DateValue): boolean {
  return en[part] !== undefined && ko[part] !== undefined && en[part] !== ko[part];
}

/** The one of two dates that is a weekday alone, where the other is a day of the month. */
function weekdayApart(en: DateValue, ko: DateValue): DateValue | undefined {
  return isApart(en, ko) ? en : isApart(ko, en) ? ko : undefined;
}

/** A weekday alone, in a text whose day is known, beside a day of the month. */
function isApart(weekday: DateValue, date: DateValue): boolean {
  return (
    weekday.day === undefined && date.weekday === undefined && date.day !== undefined && daysNear(weekday).length > 0
  );
}

function fallsOn(weekday: DateValue): Localised {
  const days = daysNear(weekday).map(isoDay);
  return {
    en: `Near ${weekday.anchor ?? ""}, the day of the text, this weekday falls on ${days.join(" or ")}.`,
    ko: `글의 날짜(${weekday.anchor ?? ""}) 무렵 이 요일은 ${days.join(" 또는 ")}입니다.`,
  };
}

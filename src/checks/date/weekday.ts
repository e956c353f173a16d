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
  why: {
    en: "Readers plan by the day of the week, and it guards the date against typing errors. When only one version was changed, half of the readers come on the wrong day.",
    ko: "독자는 요일을 보고 계획을 세우며, 요일은 날짜의 오타를 걸러 주기도 합니다. 한쪽만 고치면 다른 판을 읽은 사람은 엉뚱한 날에 찾아옵니다.",
  },
  accepts: (en, ko) => isOtherWeekday(en.value, ko.value),
  reason: (en, ko) => {
    const weekday = weekdayApart(en.value, ko.value);
    return weekday === undefined ? undefined : fallsOn(weekday);
  },
});

/** Whether two dates differ in the day of the week alone, as far as both state their parts. */
export function isOtherWeekday(en: DateValue, ko: DateValue): boolean {
  const isOtherDay = (["year", "month", "day"] as const).some((part) => isOther(en, ko, part));
  return (isOther(en, ko, "weekday") && !isOtherDay) || weekdayApart(en, ko) !== undefined;
}

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

import type { TimeValue } from "../../facts/fact.ts";
import type { Check } from "../check.ts";
import { clashCheck } from "../clash-check.ts";

/** The same hour in another time zone: 3 p.m. ET became 한국시간 오후 3시. */
export const timeZone: Check = clashCheck({
  rule: "time/zone",
  level: "warning",
  kind: "time",
  summary: {
    en: "The clock time is the same, the time zone is not.",
    ko: "시각은 같은데 시간대가 서로 다릅니다.",
  },
  why: {
    en: "The same figure in another zone is another moment. Either the zone is wrong or the hour was not converted.",
    ko: "시간대가 다르면 같은 시각도 다른 순간입니다. 시간대를 잘못 썼거나 시각을 환산하지 않은 것입니다.",
  },
  accepts: (en, ko) => isOtherZone(en.value, ko.value),
});

/** Whether two times differ in their zones alone. */
export function isOtherZone(en: TimeValue, ko: TimeValue): boolean {
  return (
    en.zone !== undefined &&
    ko.zone !== undefined &&
    en.zone !== ko.zone &&
    en.hour === ko.hour &&
    (en.minute ?? 0) === (ko.minute ?? 0)
  );
}

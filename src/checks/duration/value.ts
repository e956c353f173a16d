import type { Check } from "../check.ts";
import { clashCheck } from "../clash-check.ts";

/** Another stretch of time, or one on the other side of now: the next 20 years became 지난 20년. */
export const durationValue: Check = clashCheck({
  rule: "duration/value",
  kind: "duration",
  takesOtherKinds: true,
  summary: {
    en: "The two texts give different lengths of time.",
    ko: "두 글의 기간이 서로 다릅니다.",
  },
  why: {
    en: "Deadlines, terms and sentences are counted in days, months and years. Another number or another unit moves the day on which something ends.",
    ko: "기한과 임기, 형기는 날과 달과 해로 셉니다. 숫자나 단위가 바뀌면 끝나는 날이 달라집니다.",
  },
  accepts: (en, ko) => en.value.age !== true || ko.value.age !== true,
  reason: (en, ko) =>
    en.value.toward === undefined || ko.value.toward === undefined || en.value.toward === ko.value.toward
      ? undefined
      : {
          en: `The English looks ${en.value.toward === "past" ? "back" : "ahead"}, the Korean ${ko.value.toward === "past" ? "back" : "ahead"}.`,
          ko: `영어는 ${en.value.toward === "past" ? "지난" : "앞으로의"} 기간이고 한국어는 ${ko.value.toward === "past" ? "지난" : "앞으로의"} 기간입니다.`,
        },
});

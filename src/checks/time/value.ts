import type { Check } from "../check.ts";
import { clashCheck } from "../clash-check.ts";
import { isOtherZone } from "./zone.ts";

/** Another clock time. */
export const timeValue: Check = clashCheck({
  rule: "time/value",
  kind: "time",
  takesOtherKinds: true,
  accepts: (en, ko) => !isOtherZone(en.value, ko.value),
  summary: {
    en: "The two texts give different clock times.",
    ko: "두 글의 시각이 서로 다릅니다.",
  },
  why: {
    en: "A wrong hour brings people too early or too late. Confusing a.m. with p.m., or losing the half of 반, is easy and hard to see.",
    ko: "시각이 틀리면 사람들이 너무 일찍 오거나 늦게 옵니다. 오전과 오후를 바꾸거나 ‘반’을 빠뜨리는 실수는 흔하지만 눈에 잘 띄지 않습니다.",
  },
});

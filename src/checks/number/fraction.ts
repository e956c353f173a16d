import type { Check } from "../check.ts";
import { clashCheck } from "../clash-check.ts";
import { isFraction } from "./sort.ts";

/** Another part of a whole: two thirds became 3분의 1. */
export const numberFraction: Check = clashCheck({
  rule: "number/fraction",
  kind: "number",
  summary: {
    en: "The two texts give different parts of a whole.",
    ko: "두 글의 분수가 서로 다릅니다.",
  },
  why: {
    en: "Korean names the whole first (3분의 2), English the part (two thirds), so the two figures are easily swapped.",
    ko: "한국어는 전체를 먼저 쓰고(3분의 2) 영어는 부분을 먼저 써서(two thirds) 두 숫자를 뒤바꾸기 쉽습니다.",
  },
  accepts: isFraction,
});

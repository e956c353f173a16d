import type { Check } from "../check.ts";
import { clashCheck } from "../clash-check.ts";
import { isOfRange } from "./sort.ts";

/** A range with another end: 10 to 20 became 10~25. */
export const numberRange: Check = clashCheck({
  rule: "number/range",
  kind: "number",
  summary: {
    en: "The two texts give ranges with different ends.",
    ko: "두 글의 범위가 서로 다릅니다.",
  },
  why: {
    en: "A range says what is allowed or expected. A wrong end lets in what should stay out, and nobody sees it beside a right one.",
    ko: "범위는 허용하거나 예상하는 한도를 말합니다. 한쪽 끝이 틀리면 들어가서는 안 될 값이 들어가는데, 다른 쪽이 맞아서 눈에 띄지 않습니다.",
  },
  accepts: isOfRange,
});

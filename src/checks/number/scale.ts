import { factScale } from "../../facts/index.ts";
import type { Check } from "../check.ts";
import { clashCheck } from "../clash-check.ts";
import { isPlain } from "./sort.ts";
import { slipOf } from "../scale-slip.ts";

/** The same digits at another power of ten: a zero too many, a 만 for a thousand, a 억 left out. */
export const numberScale: Check = clashCheck({
  rule: "number/scale",
  kind: "number",
  summary: {
    en: "The digits agree, the size does not: the number is off by a power of ten.",
    ko: "숫자는 같지만 자릿수가 다릅니다. 10의 거듭제곱만큼 차이가 납니다.",
  },
  why: {
    en: "English counts in thousands and millions, Korean in 만 and 억, so that nearly every large figure has to be converted by head. A slip by a zero makes it ten times as large, by a 만 ten thousand times.",
    ko: "영어는 천과 백만, 한국어는 만과 억 단위로 세므로 큰 수는 번역할 때마다 환산해야 합니다. 0 하나를 잘못 세면 10배, ‘만’ 하나를 빠뜨리면 1만 배가 어긋납니다.",
  },
  accepts: (en, ko) => isPlain(en, ko) && factScale(en.value.amount, ko.value.amount) !== undefined,
  reason: (en, ko) => slipOf(en.value.amount, ko.value.amount),
});

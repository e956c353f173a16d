import { factScale } from "../../facts/index.ts";
import type { Check, Localised } from "../check.ts";
import { clashCheck } from "../clash-check.ts";

/** The same digits at another power of ten: a zero too many, a 만 for a thousand, a 억 left out. */
export const numberScale: Check = clashCheck({
  rule: "number/scale",
  kind: "number",
  summary: {
    en: "The digits agree, the size does not: the number is off by a power of ten.",
    ko: "숫자는 같지만 자릿수가 다릅니다. 10의 거듭제곱만큼 차이가 납니다.",
  },
  accepts: (en, ko) => factScale(en.value.amount, ko.value.amount) !== undefined,
  reason: (en, ko) => slipOf(factScale(en.value.amount, ko.value.amount) ?? 0),
});

/** Which slip makes such a difference, where there is a usual one. `power`: Korean over English, in powers of ten. */
function slipOf(power: number): Localised {
  const factor = `10${Math.abs(power) === 1 ? "" : `^${Math.abs(power)}`}`;
  const isLess = power < 0;
  const scale = ({ 4: "만", 8: "억", 12: "조" } as const)[Math.abs(power) as 4 | 8 | 12];
  if (scale === undefined) {
    return {
      en: `The Korean number is ${isLess ? "smaller" : "larger"} by a factor of ${factor}: a zero or a scale word has slipped.`,
      ko: `한국어 숫자가 ${factor}배 ${isLess ? "작습니다" : "큽니다"}. 0이나 단위(천·만·억)를 잘못 옮긴 것으로 보입니다.`,
    };
  }
  return {
    en: `The Korean number is ${isLess ? "smaller" : "larger"} by a factor of ${factor}: a ${scale} seems to be ${isLess ? "missing" : "too many"}.`,
    ko: `한국어 숫자가 ${factor}배 ${isLess ? "작습니다" : "큽니다"}. ‘${scale}’이 ${isLess ? "빠진" : "더 들어간"} 것으로 보입니다.`,
  };
}

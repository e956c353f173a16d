import { factScale } from "../facts/index.ts";
import type { Amount } from "../facts/fact.ts";
import type { Localised } from "./check.ts";

/** Which slip makes two amounts differ by a power of ten, or undefined where they differ otherwise. */
export function slipOf(en: Amount, ko: Amount): Localised | undefined {
  const power = factScale(en, ko);
  if (power === undefined) return undefined;
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
    ko: `한국어 숫자가 ${factor}배 ${isLess ? "작습니다" : "큽니다"}. ‘${scale}’${scale === "조" ? "가" : "이"} ${isLess ? "빠진" : "더 들어간"} 것으로 보입니다.`,
  };
}

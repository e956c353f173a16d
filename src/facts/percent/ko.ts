import type { KindReader } from "../numeral.ts";
import { manner } from "../numeral.ts";
import { endsKoreanWord } from "../particles.ts";
import { createWordTable, skipSpace } from "../words.ts";

/** `true` marks percentage points. */
const UNITS = createWordTable<boolean>([
  ["%", false],
  ["٪", false],
  ["퍼센트", false],
  ["퍼센티지", false],
  ["프로", false],
  ["%p", true],
  ["%P", true],
  ["%포인트", true],
  ["% 포인트", true],
  ["퍼센트포인트", true],
  ["퍼센트 포인트", true],
]);

/** 5%, 5퍼센트, 5프로 (not 5 프로젝트), 5%p, 5%포인트. */
export const koreanPercent: KindReader = {
  numeral: (text, numeral) => {
    const vague = text.charAt(numeral.end) === "여";
    const unit = UNITS(text, skipSpace(text, vague ? numeral.end + 1 : numeral.end));
    if (unit === undefined) return undefined;
    if (text.startsWith("프로", unit.end - 2) && !isColloquial(text, unit.end)) return undefined;
    return {
      kind: "percent",
      value: { amount: numeral.amount, ...(unit.value ? { point: true } : {}) },
      start: numeral.start,
      end: unit.end,
      ...manner(vague ? { ...numeral, bound: "about" } : numeral),
    };
  },
};

/** 프로 also begins 프로그램, 프로젝트, 프로세스 … */
function isColloquial(text: string, end: number): boolean {
  return text.charAt(end) !== "세" && endsKoreanWord(text, end);
}

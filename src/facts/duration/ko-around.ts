import { endsKoreanWord } from "../particles.ts";
import { createSuffixTable, createWordList, isHangulEnd, skipSpace, skipSpaceBack } from "../words.ts";
import type { Side } from "./value.ts";

/** Words before a stretch of time that say on which side of the moment it lies. */
const TOWARD = createSuffixTable<Side["toward"]>([
  ["지난", "past"],
  ["최근", "past"],
  ["과거", "past"],
  ["향후", "future"],
  ["앞으로", "future"],
  ["앞으로의", "future"],
  ["다음", "future"],
  ["다가오는", "future"],
  ["오는", "future"],
]);

/** 지난 20년, 향후 5년: a word of its own before the figure. */
export function sideBefore(text: string, start: number): Side | undefined {
  const end = skipSpaceBack(text, start);
  const found = end === start ? undefined : TOWARD(text, end);
  if (found === undefined || !isHangulEnd(text, found.end - 1)) return undefined;
  return { toward: found.value, start: found.end, word: text.slice(found.end, end) };
}

/** What follows a stretch of time and hardly anything else. */
const AFTER = createWordList("동안 간 만에 안에 내에 내로 내내 이내 내 넘 지나 걸");

/** Whether the words around `[start, end)` are about time: 삼분 동안, 지난 이주. */
export function hasTimeAround(text: string, start: number, end: number): boolean {
  if (sideBefore(text, start) !== undefined) return true;
  const found = AFTER(text, skipSpace(text, end));
  if (found === undefined) return false;
  const isVerb =
    found.end - skipSpace(text, end) === 1 &&
    !text.startsWith("간", found.end - 1) &&
    !text.startsWith("내", found.end - 1);
  return isVerb || endsKoreanWord(text, found.end);
}

/** Whether the stretch that ends at `end` lasts still: 간, 동안 stand behind it, so that 3일 are days and no day. */
export function isLasting(text: string, end: number): boolean {
  return text.charAt(end) === "간" || text.startsWith("동안", skipSpace(text, end));
}

const WITHIN = createWordList("안에 안으로 내에 내로 내");

/** 3일 안에, 24시간 내: so long at the most. */
export function isWithin(text: string, end: number): boolean {
  const found = WITHIN(text, skipSpace(text, end));
  return found !== undefined && isHangulEnd(text, found.end);
}

import type { Numeral } from "../numeral.ts";
import { isAsciiLetter } from "../../text/characters.ts";
import { endsKoreanWord } from "../particles.ts";
import type { WordTable } from "../words.ts";
import { createWordList, isOneOf, skipSpace } from "../words.ts";
import { GREAT, SMALL } from "./ko-scale.ts";

/** 수십, 몇백, 수천만, 십수: a size without a figure. 몇 and 수 alone mean a few of the units of time that follow. */
export function readVague(text: string, start: number): Numeral | undefined {
  const letter = text.charAt(start);
  if (letter === "십" && text.charAt(start + 1) === "수") {
    return { ...vagueOf(start, start + 2, 1), bound: "about" };
  }
  if (letter !== "수" && letter !== "몇") return undefined;
  return readOrder(text, start, start + 1) ?? readOrder(text, start, skipApart(text, start)) ?? readFew(text, start);
}

function vagueOf(start: number, end: number, power: number): Numeral {
  const amount = `1${"0".repeat(power)}`;
  return { start, end, amount, plain: -1, written: "words", vague: true, ...(power > 0 ? { scaled: true } : {}) };
}

/** The scales behind 수 and 몇: 십만, 백, 천억; one of each sort at the most. */
function readOrder(text: string, start: number, at: number): Numeral | undefined {
  if (at < 0) return undefined;
  const small = SMALL.get(text.charCodeAt(at));
  const middle = small === undefined ? at : at + 1;
  const great = GREAT.get(text.charCodeAt(middle));
  const end = great === undefined ? middle : middle + 1;
  const power = (small ?? 0) + (great ?? 0);
  if (power === 0) return undefined;
  // 할 수만 있다면, 수조 (a tank): without 십 to 천 only 수억, and 수만 before something to count.
  if (small === undefined && text.charAt(at) !== "억" && !isCounting(text, end)) return undefined;
  return vagueOf(start, end, power);
}

function isCounting(text: string, end: number): boolean {
  const place = skipSpace(text, end);
  return isOneOf(text, place, "명개원달유마권대채건그킬톤년장번척미볼평") || isAsciiLetter(text.charCodeAt(place));
}

/** 몇 백 명, 수 억 년: a space before the scale. */
function skipApart(text: string, start: number): number {
  if (text.charCodeAt(start + 1) !== 0x20) return -1;
  const isGreat = isOneOf(text, start + 2, "만억") && isCounting(text, start + 3);
  return isGreat || isOneOf(text, start + 2, "십백천") ? start + 2 : -1;
}

/** Units of time that 몇 and 수 count. 몇 일 and 몇 년도 ask for a date; 수주, 수분, 수초 are an order, moisture, weeds. */
const FEW: Readonly<Record<string, WordTable<true>>> = {
  몇: createWordList("초 분 시간 주 주일 달 개월 년 해"),
  수: createWordList("시간 일 개월 년"),
};

function readFew(text: string, start: number): Numeral | undefined {
  const unit = FEW[text.charAt(start)]?.(text, skipSpace(text, start + 1));
  return unit !== undefined && endsKoreanWord(text, unit.end) ? vagueOf(start, start + 1, 0) : undefined;
}

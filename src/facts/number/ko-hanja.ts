import type { Candidate } from "../numeral.ts";
import { isHan } from "../../text/characters.ts";
import { endsKoreanWord } from "../particles.ts";
import { skipSpace, standsAlone } from "../words.ts";
import { readSino } from "./ko-sino.ts";
import { COUNTERS } from "./ko-words.ts";

/** Chinese numerals, and the syllables that they are read as at the same place. */
export const HANJA_NUMERALS = "一二三四五六七八九十百千萬億";
const SYLLABLES = "일이삼사오육칠팔구십백천만억";
const LONGEST = 16;

/** 三十 명, 二千 권: Chinese numerals before a counter or alone on their line. In brackets they gloss a word (三國). */
export function readHanja(text: string, start: number): Candidate | undefined {
  if (isHan(text.charCodeAt(start - 1))) return undefined;
  let syllables = "";
  let end = start;
  while (end - start < LONGEST && end < text.length) {
    const place = HANJA_NUMERALS.indexOf(text.charAt(end));
    if (place < 0) break;
    syllables += SYLLABLES.charAt(place);
    end++;
  }
  const figure = readSino(syllables, 0);
  if (figure?.end !== syllables.length || figure.upTo !== undefined || isHan(text.charCodeAt(end))) return undefined;
  const { amount } = figure;
  const found = COUNTERS(text, skipSpace(text, end));
  const counter = found?.value.counter;
  if (found !== undefined && counter !== undefined && endsKoreanWord(text, found.end)) {
    return { kind: "number", value: { amount, counter }, start, end: found.end, written: "words" };
  }
  if (end - start < 2 || !standsAlone(text, start, end)) return undefined;
  return { kind: "number", value: { amount }, start, end, written: "words" };
}

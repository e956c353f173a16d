import { isAsciiLetter, isHangulSyllable } from "../../text/characters.ts";
import { WEEKDAYS } from "./ko-weekday.ts";

/**
 * The first two characters of all words that begin a date: a syllable with those that may stand behind it. Most words
 * that begin with such a syllable go on otherwise, and are not looked at any further.
 */
const BEGINNINGS = (
  "그끄제저|어제저젯|엊저|오늘는일|내일주달년후|모레|글피|금주월년세요욜|차주|이달번틀레일십이분사 |작년|올해봄여가겨상하전후들 |재작|지난지|" +
  "간밤|저번저|요번|다음가다이|담주달 |명년|하루반|사흘일십분사|나흘|닷새|엿새|여드|아흐|열흘|보름|반년|며칠|몇일|여러|일일분사요욜|삼일십분사|육일십|칠일십|팔일십|구일십|" +
  "십일이삼사오육칠팔구|기원|서기|단기|불기|메이|쇼와|헤이|레이|유월|시월|상반|연말초|월말초요욜|주초|화요욜|수요욜|목요욜|토요욜"
).split("|");

const PAIRS: ReadonlySet<number> = new Set(
  BEGINNINGS.flatMap((row) => Array.from(row.slice(1), (next) => pairOf(row.charCodeAt(0), next.charCodeAt(0)))),
);

/** Weekdays stand without 요일 beside a sign: 월·수·금요일, 월~금. */
const SHORT_DAYS: ReadonlySet<number> = new Set(Array.from(WEEKDAYS, (syllable) => syllable.charCodeAt(0)));

/** Their first syllables, and the eras that are written in Latin letters. */
export const DATE_HEADS: readonly string[] = [...BEGINNINGS.map((row) => row.charAt(0)), "bc", "ad", "b", "a"];

function pairOf(first: number, second: number): number {
  return first * 0x10000 + second;
}

/** Whether a date can begin with the word at `start`, as far as its first two characters tell. */
export function mayBeginDate(text: string, start: number): boolean {
  const first = text.charCodeAt(start);
  const next = text.charCodeAt(start + 1);
  if (PAIRS.has(pairOf(first, next)) || isAsciiLetter(first)) return true;
  return SHORT_DAYS.has(first) && !isHangulSyllable(next);
}

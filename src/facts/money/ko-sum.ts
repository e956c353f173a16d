import type { Numeral } from "../numeral.ts";
import { endsKoreanWord } from "../particles.ts";
import { createWordList, isOneOf, skipSpace, stretchBefore } from "../words.ts";
import { NOT_MONEY } from "./names.ts";

/** 만원 버스, 만원 관중, 만원사례: full, not ten thousand won. */
const FULL_HOUSE = createWordList("버스 지하철 전철 열차 관중 관객 사례 전동차 엘리베이터 승강기");

/** 버스가 만원이다. */
const FILLED =
  /(?:버스|지하철|전철|열차|객석|관중석|객실|경기장|극장)[이가은는도] (?:이미 |벌써 |늘 |항상 |모두 |너무 |거의 |완전히 |언제나 )?$/;
/** How far around a sum its matter is looked for. */
const REACH = 12;

/** Whether what stands at `[place, end)` behind a figure is its unit, and no other word that begins so. */
export function isKoreanSum(text: string, numeral: Numeral, place: number, end: number): boolean {
  if (NOT_MONEY(text, place) !== undefined) return false;
  if (numeral.native === true && end - place === 1) return false;
  // 만 원하는 값: the verb. 열리라, 두리라: its endings.
  if (text.charAt(place) === "원" && isOneOf(text, end, "하한할했해") && text.charAt(end + 1) !== "고") return false;
  if (
    numeral.written !== undefined &&
    (text.startsWith("이더", place) || (place === numeral.end && text.startsWith("리라", place)))
  )
    return false;
  if (text.startsWith("파운드", place) && end - place === 3 && !isSterling(text, numeral, end)) return false;
  if (numeral.written === undefined) {
    if (end - place > 1) return true;
    return endsKoreanWord(text, end) || isOneOf(text, end, "짜어상대선화권");
  }
  if (numeral.end - numeral.start === 1 && numeral.native !== true) return isSingle(text, numeral, place, end);
  return end - place > 1 || isShortName(text, numeral, place, end);
}

/** One Sino-Korean syllable: 오 달러, 구파운드, 만원, 십불; not 이유로, 사유로 (for a reason), 이 달러 (this dollar). */
function isSingle(text: string, numeral: Numeral, place: number, end: number): boolean {
  if (isOneOf(text, numeral.start, "이") || text.startsWith("사유로", numeral.start)) return false;
  if (numeral.scaled !== true) return end - place > 1;
  // The particle 만 behind a bracket or a Latin word.
  if (numeral.start > 0 && !isOneOf(text, numeral.start - 1, " \n\t(\"'“‘[·,~-:/")) return false;
  if (text.startsWith("만원", numeral.start) && isFullHouse(text, numeral.start, end)) return false;
  return end - place > 1 || isShortName(text, numeral, place, end);
}

function isFullHouse(text: string, start: number, end: number): boolean {
  return FULL_HOUSE(text, skipSpace(text, end)) !== undefined || FILLED.test(stretchBefore(text, start, REACH));
}

/** Behind words 원, 엔 and 불 need a scale or decimals: 삼원 and 이불 are words. */
function isShortName(text: string, numeral: Numeral, place: number, end: number): boolean {
  if (!isOneOf(text, place, "원엔불") || (numeral.scaled !== true && !numeral.amount.includes("."))) return false;
  return endsKoreanWord(text, end) || isOneOf(text, end, "짜어상대권");
}

const PAID =
  /(?:가격|요금|비용|벌금|연봉|주급|월급|급여|임금|값|상금|세금|기부금|수수료|대출|빚|영국|벌어|이적료)[은는이가의을를]? ?(?:약 ?)?$/;
const PAYS = /^(?:를|을)? ?(?:내|냈|지불|지급|벌|기부|모금|빌|갚|에 ?(?:팔|샀|구입|구매|판매))/;
const PENCE = /^ ?\d{1,2} ?펜스/;

/** 파운드 is a weight, unless the sum is great or paid. */
function isSterling(text: string, numeral: Numeral, end: number): boolean {
  if (numeral.scaled === true || PENCE.test(text.slice(end, end + REACH))) return true;
  if (PAYS.test(text.slice(end, end + REACH))) return true;
  return PAID.test(stretchBefore(text, numeral.start, REACH));
}

import type { Numeral } from "../numeral.ts";
import { isDigit } from "../../text/characters.ts";
import { endsKoreanWord } from "../particles.ts";
import { isRegnal } from "../number/regnal.ts";
import { createWordTable, isOneOf, skipSpace } from "../words.ts";
import { hasTimeAround, isWithin } from "./ko-around.ts";
import type { Part } from "./value.ts";

/** A unit's ISO designator with how often it is in the named one: 분기 is three months. */
export type KoreanUnit = readonly [designator: Part[1] | "age", times: string];

const UNITS = createWordTable<KoreanUnit | undefined>([
  ...(
    "년 Y 1|해 Y 1|세기 Y 100|개월 M 1|달 M 1|분기 M 3|개 분기 M 3|개분기 M 3|주 W 1|주일 W 1|주간 W 1|일 D 1|영업일 D 1|박 D 1|" +
    "시간 h 1|분 m 1|초 s 1|밀리초 s 0.001|밀리 초 s 0.001|마이크로초 s 0.000001|마이크로 초 s 0.000001|" +
    "나노초 s 0.000000001|나노 초 s 0.000000001|세 age 1|살 age 1"
  )
    .split("|")
    .map((entry): [string, KoreanUnit] => {
      const [, name = "", designator, times = "1"] = /^(.+) (\w+) ([\d.]+)$/.exec(entry) ?? [];
      return [name, [designator as KoreanUnit[0], times]];
    }),
  // Words that only begin like a unit.
  ...(
    "년대 년도 년생 년형 년산 년식 년차 년판 해양 해군 해상 해외 해당 해결 해리 개월령 달러 주년 주요 주자 주민 주주 주차 주택 주인 주장 주연 주최 주력 주지 " +
    "일본 일반 일차 일부 일자 일대 일정 시간대 시간당 분야 분석 분당 분류 분할 분과 초등 초반 초과 초기 초당 초점 초순 초강 초대 초고 " +
    "세대 세계 세트 세금 세력 세제 세율 세션 세손 살인 살해 살균 살상 박사 박스 박람 박물 박자 박빙 달성 달라 달리"
  )
    .split(" ")
    .map((word): [string, undefined] => [word, undefined]),
]);

/** A unit behind a figure; `about` with a 여. */
export interface UnitPlace {
  readonly unit: KoreanUnit;
  readonly end: number;
  readonly about: boolean;
}

/** The unit behind a figure, with the 여 before it or behind it: 10여 년, 2년여. */
export function unitAfter(text: string, numeral: Numeral): UnitPlace | undefined {
  let at = numeral.end;
  const early = text.charAt(at) === "여";
  if (early) at++;
  const place = skipSpace(text, at);
  const found = isLessThanYear(text, place) ? { value: YEAR, end: place + 1 } : UNITS(text, place);
  if (found?.value === undefined) return undefined;
  const { value: unit } = found;
  const end = isRow(text, unit, found.end) ? skipSpace(text, found.end) + 2 : found.end;
  if (!isSpan(text, numeral, unit, { place, end, spaced: place !== at })) return undefined;
  const late = text.charAt(end) === "여" && endsKoreanWord(text, end + 1);
  return { unit, end, about: early || late };
}

const YEAR: KoreanUnit = ["Y", "1"];

/** 6년도 안 되어: 도 is a particle. */
function isLessThanYear(text: string, place: number): boolean {
  return (
    text.startsWith("년도 ", place) &&
    /^(?:안|못|채|되지|지나지|걸리지|남지)(?![가-힣]{2})/.test(text.slice(place + 3, place + 8))
  );
}

/** 4분기 연속: quarters in a row, where a bare 4분기 is the last of a year. */
function isRow(text: string, [designator, times]: KoreanUnit, end: number): boolean {
  return designator === "M" && times === "3" && text.startsWith("연속", skipSpace(text, end));
}

/** Where a unit's name stands, and whether a space parts it from its figure. */
interface NamePlace {
  readonly place: number;
  readonly end: number;
  readonly spaced: boolean;
}

function isSpan(text: string, numeral: Numeral, [designator, times]: KoreanUnit, at: NamePlace): boolean {
  const letter = text.charAt(at.place);
  // 3주 차, 2년 차: the third week, the second year; 3초 차이 is how far two things are apart.
  if (text.startsWith(" 차", at.end) && endsKoreanWord(text, at.end + 2) && text.charAt(at.end + 2) !== "이") {
    return false;
  }
  if (designator === "age") return isAge(text, numeral, letter, at.spaced);
  // 3세기 and 3분기 are dates; a century in words, or quarters in a row, are stretches.
  if (times === "100") return numeral.native === true || hasTimeAround(text, numeral.start, at.end);
  if (letter === "분" && times === "3") {
    return text.startsWith("연속", at.end - 2) || hasTimeAround(text, numeral.start, at.end);
  }
  if (numeral.written !== undefined) return isSpokenSpan(text, numeral, at);
  if (isFraction(text, at)) return false;
  if (letter === "해") return false;
  const isWhole = endsKoreanWord(text, at.end);
  if (letter === "달" || letter === "박") return isWhole;
  if ((letter === "초" || letter === "분") && at.spaced && !isWhole) return false;
  if (letter !== "주" || at.end - at.place > 1) return true;
  // 100주 are shares of stock rather than weeks.
  return isWhole && numeral.scaled !== true && Number(numeral.amount) <= 104;
}

/** 30분의 1; 30분의 회의 lasts half an hour. */
function isFraction(text: string, { place, end }: NamePlace): boolean {
  if (end - place !== 1 || !text.startsWith("분의", place)) return false;
  const next = skipSpace(text, place + 2);
  return isDigit(text.charCodeAt(next)) || isOneOf(text, next, "일이삼사오육칠팔구십");
}

/** 35세, 35살, 서른다섯 살; 루이 14세 is a king. */
function isAge(text: string, numeral: Numeral, letter: string, spaced: boolean): boolean {
  // 이 세, 한 세: this world, one tax; 십 세 and all above it are ages.
  if (spaced && letter === "세" && numeral.written !== undefined && !(numeral.plain >= 10)) return false;
  if (numeral.native === true ? letter !== "살" : letter === "살" && numeral.written !== undefined) return false;
  return !isRegnal(text, numeral) && numeral.amount.length <= 4;
}

const NATIVE_UNITS: ReadonlySet<string> = new Set("시간 주 주일 주간 달 해".split(" "));

/**
 * 두 시간, 세 달, 열 해; 삼 년, 십 년, 이십사 시간. Native numerals go with 시간, 달, 해, 주; Sino-Korean ones with the
 * rest. Shorter than that they are other words, unless what stands around them is about time (삼분 동안).
 */
function isSpokenSpan(text: string, numeral: Numeral, { place, end, spaced }: NamePlace): boolean {
  if (!endsKoreanWord(text, end) && !endsInHalf(text, end) && !isWithin(text, end)) return false;
  const name = text.slice(place, end);
  if (numeral.native === true) return NATIVE_UNITS.has(name) && (spaced || name.length > 1 || name === "달");
  if (name === "해" || name === "달" || name === "박") return false;
  if (name === "개월") return !(spaced && text.charAt(numeral.start) === "이" && numeral.end - numeral.start === 1);
  const length = numeral.end - numeral.start;
  if (length > 1) return name !== "일" || length > 2 || numeral.upTo !== undefined;
  return spaced ? isSpacedDigit(text, numeral, name, end) : isJoinedDigit(text, numeral, name, end);
}

/** 두시간반, 두시간반안에. */
function endsInHalf(text: string, end: number): boolean {
  return text.charAt(end) === "반" && (endsKoreanWord(text, end + 1) || isWithin(text, end + 1));
}

/** 삼 년, 오 분, 십 초; 삼 일 동안. 이 년, 이 시간, 이 주: "this". */
function isSpacedDigit(text: string, numeral: Numeral, name: string, end: number): boolean {
  if (text.charAt(numeral.start) === "이") return false;
  return isOneOf(name, 0, "년시분초주") || hasTimeAround(text, numeral.start, end);
}

/** 삼년, 십년; 삼분 동안, 지난 이주. 만년 is "for ever", 일주 a tour, 이일 this matter. */
function isJoinedDigit(text: string, numeral: Numeral, name: string, end: number): boolean {
  if (name === "년" && isOneOf(text, numeral.start, "삼사오육칠팔구십백천")) return true;
  if (name.startsWith("주") && text.charAt(numeral.start) === "일") return false;
  return hasTimeAround(text, numeral.start, end);
}

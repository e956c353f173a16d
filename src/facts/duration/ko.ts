import type { Candidate, KindReader, Numeral } from "../numeral.ts";
import { isDigit } from "../../text/characters.ts";
import { add } from "../amount.ts";
import { manner } from "../numeral.ts";
import { endsKoreanWord } from "../particles.ts";
import { createWordTable, skipSpace } from "../words.ts";
import { readKoreanDigits } from "../number/ko-numeral.ts";
import { isRegnal } from "../number/regnal.ts";
import type { Part } from "./value.ts";
import { isoOf } from "./value.ts";

type Designator = Part[1];

const UNITS = createWordTable<Designator | "age" | "">([
  ["년", "Y"],
  ["해", "Y"],
  ["개월", "M"],
  ["달", "M"],
  ["주", "W"],
  ["주일", "W"],
  ["주간", "W"],
  ["일", "D"],
  ["시간", "h"],
  ["분", "m"],
  ["초", "s"],
  ["세", "age"],
  ["살", "age"],
  // Words that only begin like a unit.
  ...(
    "년대 년도 년생 년형 년산 년식 년차 년판 해양 해군 해상 해외 해당 해결 해리 개월령 달러 주년 주요 주자 주민 주주 주차 주택 주인 주장 주연 주최 주력 주지 " +
    "일본 일반 일차 일부 일자 일대 일정 시간대 시간당 분기 분의 분야 분석 분당 분의 분류 분할 분과 초등 초반 초과 초기 초당 초점 초순 초강 초대 초고 " +
    "세기 세대 세계 세트 세금 세력 세제 세율 세션 세손 살인 살해 살균 살상"
  )
    .split(" ")
    .map((word): [string, ""] => [word, ""]),
]);

/** Spans of time that are words of their own. 하루 (day, daily) is one of them, 매일 and 날 are not. */
const WORDS = createWordTable<Part>([
  ["하루", ["1", "D"]],
  ["이틀", ["2", "D"]],
  ["사흘", ["3", "D"]],
  ["나흘", ["4", "D"]],
  ["닷새", ["5", "D"]],
  ["엿새", ["6", "D"]],
  ["이레", ["7", "D"]],
  ["여드레", ["8", "D"]],
  ["아흐레", ["9", "D"]],
  ["열흘", ["10", "D"]],
  ["보름", ["15", "D"]],
  ["일주일", ["1", "W"]],
  ["반년", ["6", "M"]],
  ["한달", ["1", "M"]],
]);

const RANK = "YMWDhms";

/** 10년, 2주간, 1시간 30분, 3개월, 두 달, 사흘, 35세, 35살. */
export const koreanDuration: KindReader = {
  numeral: readSpan,
  heads: ["하", "이", "사", "나", "닷", "엿", "여", "아", "열", "보", "일", "반", "한"],
  word: (text, start) => {
    const found = WORDS(text, start);
    if (found === undefined || !(endsKoreanWord(text, found.end) || text.startsWith("만", found.end))) return undefined;
    const value = { iso: isoOf([found.value]) };
    return { kind: "duration", value, start, end: found.end, written: "words" };
  },
};

function readSpan(text: string, numeral: Numeral): Candidate | undefined {
  if (numeral.ordinal === true) return undefined;
  const first = unitAfter(text, numeral);
  if (first === undefined) return undefined;
  const how = manner(first.about ? { ...numeral, bound: "about" } : numeral);
  if (first.unit === "age") {
    const value = { iso: `P${numeral.amount}Y`, age: true } as const;
    return { kind: "duration", value, start: numeral.start, end: first.end, ...how };
  }
  const parts: Part[] = [[numeral.amount, first.unit]];
  let end = first.end;
  let unit = first.unit;
  while (parts.length < 4) {
    const half = halfAfter(text, end, unit);
    if (half !== undefined) {
      if (half.parts.length > 0) parts.push(...half.parts);
      else parts[parts.length - 1] = [add(parts.at(-1)?.[0] ?? "0", "0.5"), unit];
      end = half.end;
      break;
    }
    const place = skipSpace(text, end);
    if (!isDigit(text.charCodeAt(place))) break;
    const figure = readKoreanDigits(text, place);
    const next = figure.amount === "" ? undefined : unitAfter(text, figure);
    if (next === undefined || next.unit === "age" || !follows(unit, next.unit)) break;
    parts.push([figure.amount, next.unit]);
    unit = next.unit;
    end = next.end;
  }
  return { kind: "duration", value: { iso: isoOf(parts) }, start: numeral.start, end, ...how };
}

/** 1년 6개월, 2시간 30분; not 3일 5시간째 of two events with a gap of more than two ranks. */
function follows(unit: Designator, next: Designator): boolean {
  const distance = RANK.indexOf(next) - RANK.indexOf(unit);
  return distance > 0 && distance <= 2;
}

/** 1시간 반 is PT1H30M, 3년 반 P3Y6M, 2분 반 PT2M30S, 두 달 반 P2.5M. */
function halfAfter(
  text: string,
  at: number,
  unit: Designator,
): { readonly parts: readonly Part[]; readonly end: number } | undefined {
  const place = skipSpace(text, at);
  if (text.charAt(place) !== "반" || !endsKoreanWord(text, place + 1)) return undefined;
  const halves: Partial<Record<Designator, Part>> = { Y: ["6", "M"], h: ["30", "m"], m: ["30", "s"], D: ["12", "h"] };
  const part = halves[unit];
  return { parts: part === undefined ? [] : [part], end: place + 1 };
}

interface UnitPlace {
  readonly unit: Designator | "age";
  readonly end: number;
  readonly about: boolean;
}

function unitAfter(text: string, numeral: Numeral): UnitPlace | undefined {
  let at = numeral.end;
  const about = text.charAt(at) === "여";
  if (about) at++;
  const place = skipSpace(text, at);
  const found = UNITS(text, place);
  if (found === undefined || found.value === "") return undefined;
  if (!isSpan(text, numeral, found.value, place, found.end, place !== at)) return undefined;
  return { unit: found.value, end: found.end, about };
}

function isSpan(
  text: string,
  numeral: Numeral,
  unit: Designator | "age",
  place: number,
  end: number,
  spaced: boolean,
): boolean {
  const letter = text.charAt(place);
  if (unit === "age") {
    if (spaced && letter === "세") return false;
    if (numeral.native === true ? letter !== "살" : letter === "살" && numeral.written !== undefined) return false;
    return !isRegnal(text, numeral) && numeral.amount.length <= 4;
  }
  if (numeral.written !== undefined) return isSpokenSpan(text, numeral, letter, end, spaced);
  // A figure with scale words counts years and hours, not the units of clock and calendar.
  if (letter === "해" || letter === "달") return false;
  if ((letter === "초" || letter === "분") && spaced && !endsKoreanWord(text, end)) return false;
  if (letter !== "주" || end - place > 1) return true;
  // 100주 are shares of stock rather than weeks.
  return endsKoreanWord(text, end) && numeral.scaled !== true && Number(numeral.amount) <= 104;
}

/** 두 시간, 세 달, 열 해; 삼 년, 십 년, 이십사 시간. Native numerals go with 시간, 달, 해, 주; Sino-Korean ones with the rest. */
function isSpokenSpan(text: string, numeral: Numeral, letter: string, end: number, spaced: boolean): boolean {
  const long = numeral.end - numeral.start > 1;
  const whole = endsKoreanWord(text, end);
  if (!whole) return false;
  const name = text.slice(end - (end - numeral.end), end).trim();
  if (numeral.native === true) {
    if (name === "시간" || name === "주" || name === "주일" || name === "달" || name === "해")
      return spaced || name.length > 1;
    return false;
  }
  if (letter === "해" || letter === "달") return false;
  if (long) return letter !== "일" || numeral.end - numeral.start > 2;
  // 이 년, 이 시간, 이 주: "this"; 일분, 사년 are rare, 일일 and 이일 other words.
  if (text.charAt(numeral.start) === "이") return name === "개월" && !spaced;
  return (spaced && "년개시초".includes(letter)) || name === "개월";
}

import type { Candidate, KindReader, Numeral } from "../numeral.ts";
import { isDigit } from "../../text/characters.ts";
import { negate } from "../amount.ts";
import { manner, withApproximation } from "../numeral.ts";
import { endsKoreanWord } from "../particles.ts";
import { createWordTable, skipSpace } from "../words.ts";
import { readKoreanDigits } from "../number/ko-numeral.ts";
import { isWeakSymbol, symbolAt } from "./symbols.ts";
import { UNITS } from "./units.ts";

const NAMES = createWordTable<string>([
  ...Object.entries(UNITS).flatMap(([id, { korean }]) => namesOf(korean).map((name): [string, string] => [name, id])),
  ["킬로", "kilogram"],
  ["밀리", "millimeter"],
  ["미터퍼세크", "meter-per-second"],
  // Words that only begin like a unit.
  ...(
    "평균 평가 평화 평소 평생 평양 평년 평일 평범 근로 근무 근거 근본 근처 근접 돈독 리그 리스 리더 리뷰 리튬 리듬 리본 리얼 톤세 노트북 " +
    "도로 도시 도움 도구 도달 도착 도입 도전 도쿄 도중 도지 도망 도심 도내 도민 도의 도매 도서 도박 도주 도발 도청 도당 도형 도메 도큐 비트코 그램마 배럴당 미터기"
  )
    .split(" ")
    .map((word): [string, string] => [word, ""]),
]);

/** "제곱 미터" is one name with a space in it. */
function namesOf(korean: string): string[] {
  return korean === ""
    ? []
    : korean
        .replaceAll(/(제곱|평방|입방) /g, "$1_")
        .split(" ")
        .map((name) => name.replace("_", " "));
}

/** Speed: 시속 60킬로미터 says "per hour" in front. */
const SPEEDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  시속: { kilometer: "kilometer-per-hour", kilogram: "kilometer-per-hour", mile: "mile-per-hour" },
  초속: { meter: "meter-per-second" },
};

/** 64km, 30평, 200 파운드, 섭씨 30도, 영하 5도, 시속 60킬로미터. */
export const koreanMeasure: KindReader = {
  numeral: (text, numeral) => readAfter(text, numeral),
  heads: ["섭", "화", "영", "시", "초"],
  word: readPrefixed,
};

function readAfter(text: string, numeral: Numeral): Candidate | undefined {
  if (numeral.ordinal === true) return undefined;
  const { figure, end: at } = withApproximation(text, numeral);
  const place = skipSpace(text, at);
  const symbol = symbolAt(text, place);
  if (symbol !== undefined) {
    if (numeral.written !== undefined || (place !== at && isWeakSymbol(place, symbol.end, symbol.value)))
      return undefined;
    return measure(figure, symbol.value, symbol.end);
  }
  const name = NAMES(text, place);
  if (name === undefined || name.value === "") return undefined;
  const short = name.end - place === 1;
  if (!isHangulUnit(text, numeral, place !== at, short, name.end, name.value)) return undefined;
  return measure(figure, name.value, name.end);
}

function isHangulUnit(
  text: string,
  numeral: Numeral,
  spaced: boolean,
  short: boolean,
  end: number,
  unit: string,
): boolean {
  if (!short) return true;
  // 근, 돈, 리, 평, 도, 톤 are words of their own.
  if (unit !== "tonne" && spaced) return false;
  if (numeral.written !== undefined && unit !== "tonne") return false;
  // 5도 (degrees) and 2026도 (too): a degree is small, or shows decimals.
  if (unit === "degree" && (numeral.scaled === true || numeral.amount.length > 4)) return false;
  return endsKoreanWord(text, end);
}

function measure(numeral: Numeral, unit: string, end: number): Candidate {
  return {
    kind: "measure",
    value: { amount: numeral.amount, unit },
    start: numeral.start,
    end,
    ...manner(numeral),
  };
}

/** 섭씨 30도, 화씨 98.6도, 영하 5도, 섭씨 영하 5도, 시속 60킬로미터, 초속 20m. */
function readPrefixed(text: string, start: number): Candidate | undefined {
  const prefix = text.slice(start, start + 2);
  const speeds = SPEEDS[prefix];
  let place = skipSpace(text, start + 2);
  let below = prefix === "영하";
  const scale = prefix === "섭씨" ? "celsius" : prefix === "화씨" ? "fahrenheit" : undefined;
  if (speeds === undefined && scale === undefined && !below) return undefined;
  if (scale !== undefined && text.startsWith("영하", place)) {
    below = true;
    place = skipSpace(text, place + 2);
  }
  const lead = text.charAt(place) === "-" ? 1 : 0;
  if (!isDigit(text.charCodeAt(place + lead))) return undefined;
  const figure = readKoreanDigits(text, place + lead);
  const found = figure.amount === "" ? undefined : readAfter(text, figure);
  if (found?.kind !== "measure") return undefined;
  if (speeds !== undefined) {
    const unit = speeds[found.value.unit];
    return unit === undefined ? undefined : { ...found, value: { amount: found.value.amount, unit }, start };
  }
  const { unit } = found.value;
  if (unit !== "degree" && unit !== "celsius" && unit !== "fahrenheit") return undefined;
  const amount = below || (lead === 1 && figure.start > place) ? negate(figure.amount) : figure.amount;
  return { ...found, value: { amount, unit: scale ?? (unit === "degree" ? "celsius" : unit) }, start };
}

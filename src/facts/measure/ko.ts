import type { Candidate, KindReader, Numeral } from "../numeral.ts";
import { add, negate } from "../amount.ts";
import { manner, quantity, withApproximation } from "../numeral.ts";
import { endsKoreanWord } from "../particles.ts";
import { createWordTable, isOneOf, skipSpace, type HeadedTable } from "../words.ts";
import { readKoreanFigure } from "../number/ko-numeral.ts";
import { withTail } from "./en-names.ts";
import { englishUnitAt } from "./en.ts";
import { withSmallerParts, type PartReader } from "./joined.ts";
import { prefixBefore, restatedSpeed, unitOfPrefix, type Prefix } from "./ko-prefix.ts";
import { isDistance, isShortUnit } from "./ko-short.ts";
import { feetAndInches, symbolAfter, type UnitPlace } from "./symbols.ts";
import { powerNames, UNITS } from "./units.ts";

/** Korean names of units, as they stand after a figure. */
export const NAMES: HeadedTable<string> = createWordTable<string>([
  ...Array.from(UNITS).flatMap(([id, { korean }]) => korean.map((name): [string, string] => [name, id])),
  ...powerNames("korean"),
  ["미터퍼세크", "meter-per-second"],
  // Words that only begin like a unit and a particle.
  ..."평가|평일|근로|도로|도전|도중|도내|도의|도당|밀리초|밀리 초|나노초|나노 초|그램마|배럴당|미터기|컵라면"
    .split("|")
    .map((word): [string, string] => [word, ""]),
]);

/** Names that begin other words (나노기술); behind words only the first few are units at all: 열기가, 오메가. */
const SHORTENED = createWordTable<boolean>([
  ..."센티 센치 킬로 키로 컵".split(" ").map((name): [string, boolean] => [name, true]),
  ..."밀리 나노 메가 기가 테라 노트 비트 볼트 기압 마력 와트"
    .split(" ")
    .map((name): [string, boolean] => [name, false]),
]);

/** 64km, 30평, 200 파운드, 쌀 두 되, 1m 75cm, 반 근, 섭씨 30도, 영하 5도, 시속 60킬로미터. */
export const koreanMeasure: KindReader = {
  numeral: readAfter,
  heads: ["반"],
  word: readHalf,
};

function readAfter(text: string, numeral: Numeral): Candidate | undefined {
  if (numeral.ordinal === true || text.charAt(numeral.start - 1) === "%") return undefined;
  const prefix = prefixBefore(text, numeral.start);
  const { figure, end: at } = withApproximation(text, numeral);
  const unit = unitAfter(text, figure, at, prefix !== undefined);
  if (prefix !== undefined) return readPrefixed(text, figure, prefix, unit);
  const height = numeral.plain < 0 ? undefined : feetAndInches(text, numeral.start, numeral.end);
  if (height !== undefined) return measure(figure, String(height.inches), { id: "inch", end: height.end });
  if (unit === undefined) return undefined;
  const speed = restatedSpeed(text, numeral.start, unit);
  if (speed !== undefined) return measure(figure, figure.amount, speed);
  const half = halfAfter(text, unit.end);
  if (half > 0) return measure(figure, add(figure.amount, "0.5"), { id: unit.id, end: half });
  const whole = withSmallerParts(text, { ...unit, amount: figure.amount }, PARTS);
  return measure(figure, whole.amount, whole);
}

const PARTS: PartReader = {
  joints: [" ", ""],
  figureAt: readKoreanFigure,
  unitAt: (text, numeral) => unitAfter(text, numeral, numeral.end, false),
};

function unitAfter(text: string, numeral: Numeral, at: number, prefixed: boolean): UnitPlace | undefined {
  const place = skipSpace(text, at);
  const takesSymbol = numeral.written === undefined || numeral.vague === true;
  if (takesSymbol) {
    const symbol = symbolAfter(text, numeral.start, at);
    if (symbol !== undefined) return withTail(text, symbol);
  }
  const name = NAMES(text, place);
  if (name === undefined) return takesSymbol && at === numeral.end ? englishUnitAt(text, numeral) : undefined;
  const { value: id, end } = name;
  if (id === "") {
    // 5도로, 30도의: particles, not roads and provincial assemblies.
    const glued = place === numeral.end && numeral.written === undefined && text.charAt(place) === "도";
    return glued && isShortUnit(text, numeral, place, prefixed) ? { id: "degree", end: place + 1 } : undefined;
  }
  if (end - place === 1 || id === "danbo" || id === "jeongbo") {
    return isShortUnit(text, numeral, place, prefixed) ? { id, end } : undefined;
  }
  // 이 키로: with this key.
  if (numeral.written !== undefined && place !== at && text.slice(numeral.start, numeral.end) === "이")
    return undefined;
  const shortened = SHORTENED(text, place);
  if (shortened !== undefined && end - place <= 2) {
    if (!endsKoreanWord(text, end) && !isOneOf(text, end, "급짜대반")) return undefined;
    if (!shortened.value && !takesSymbol) return undefined;
  }
  return { id: id === "kilogram" && isDistance(text, numeral.start, place, end) ? "kilometer" : id, end };
}

function measure(figure: Numeral, amount: string, { id, end }: UnitPlace): Candidate {
  return {
    kind: "measure",
    value: { ...quantity(figure), amount, unit: id },
    start: figure.start,
    end,
    ...manner(figure),
  };
}

/** 섭씨 30도, 화씨 98.6도, 섭씨 20.3, 영하 5~10도, 시속 60킬로미터, 초속 20m. */
function readPrefixed(
  text: string,
  figure: Numeral,
  prefix: Prefix,
  found: UnitPlace | undefined,
): Candidate | undefined {
  const unit = unitOfPrefix(text, figure, prefix, found);
  if (unit === undefined) return undefined;
  const below = prefix.isBelow && !figure.amount.startsWith("-");
  const start = prefix.start < 0 ? figure.start : prefix.start;
  return { ...measure({ ...figure, start }, below ? negate(figure.amount) : figure.amount, unit) };
}

/** 한 되 반, 2킬로 반: the end of the half behind a unit, or -1. */
function halfAfter(text: string, at: number): number {
  const place = skipSpace(text, at);
  return text.charAt(place) === "반" && endsKoreanWord(text, place + 1) && !isOneOf(text, place + 1, "전도에")
    ? place + 1
    : -1;
}

/** 반 리터, 반 근, 반 마일. */
function readHalf(text: string, start: number): Candidate | undefined {
  if (text.charAt(start + 1) !== " ") return undefined;
  const name = NAMES(text, start + 2);
  if (name === undefined || name.value === "" || !HALVED.has(name.value)) return undefined;
  if (!endsKoreanWord(text, name.end)) return undefined;
  return { kind: "measure", value: { amount: "0.5", unit: name.value }, start, end: name.end, written: "words" };
}

const HALVED: ReadonlySet<string> = new Set(
  "liter kilogram kilometer meter mile inch gallon cup tablespoon teaspoon pyeong geun don doe mal acre barrel".split(
    " ",
  ),
);

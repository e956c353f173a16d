import type { DateValue, Season } from "../fact.ts";
import { digitsEnd, smallNumberAt } from "../digits.ts";
import { createWordList, createWordTable, isOneOf, skipSpace, TILDES, type Place } from "../words.ts";
import { endsTimeWord } from "./ko-ending.ts";
import { stretchPartAt, withStretchPart, type Piece } from "./ko-part.ts";
import { withWeekday } from "./ko-weekday.ts";

/** 유월 and 시월 drop a sound. */
const MONTHS = createWordTable(
  "일월 이월 삼월 사월 오월 유월 칠월 팔월 구월 시월 십일월 십이월"
    .split(" ")
    .map((word, index) => [word, index + 1] as const),
);

const ONES = ["", ..."일이삼사오육칠팔구"];
/** Days of the month as they are spoken: 십일 is the tenth, 십일일 the eleventh. */
export const SPOKEN_DAYS: readonly (readonly [string, number])[] = ["", "십", "이십", "삼십"]
  .flatMap((tens, ten) => ONES.map((one, index) => [`${tens}${one}일`, ten * 10 + index] as const))
  .filter(([, day]) => day > 0 && day <= 31);

/** One day to ten, and with 초 before them the first ten days of a month. */
export const NATIVE_DAYS: readonly (readonly [string, number])[] =
  "하루 이틀 사흘 나흘 닷새 엿새 이레 여드레 아흐레 열흘".split(" ").map((word, index) => [word, index + 1] as const);

const DAYS = createWordTable([...SPOKEN_DAYS, ...NATIVE_DAYS.map(([word, day]) => [`초${word}`, day] as const)]);

/** 9월, 구월 at the very place. */
export function monthAt(text: string, at: number): Place<number> | undefined {
  const word = MONTHS(text, at);
  if (word !== undefined) return word;
  const value = smallNumberAt(text, at, 2);
  if (value < 1 || value > 12) return undefined;
  const end = digitsEnd(text, at);
  return text.charAt(end) === "월" ? { value, end: end + 1 } : undefined;
}

/** The day after a month, also the first of two: 10월 8∼13일. */
export function dayAfter(text: string, at: number): Place<number> | undefined {
  const place = skipSpace(text, at);
  const word = DAYS(text, place);
  if (word !== undefined) return endsTimeWord(text, word.end) ? word : undefined;
  const value = smallNumberAt(text, place, 2);
  if (value < 1 || value > 31) return undefined;
  const end = digitsEnd(text, place);
  if (text.charAt(end) === "일") return { value, end: end + 1 };
  if (!isOneOf(text, end, `${TILDES}-–·,`)) return undefined;
  const second = skipSpace(text, end + 1);
  const secondEnd = digitsEnd(text, second);
  return secondEnd > second && secondEnd - second <= 2 && text.charAt(secondEnd) === "일" ? { value, end } : undefined;
}

/** A month with its day and weekday, or with its part: 9월 3일(목), 9월 초. */
export function monthDay(text: string, month: Place<number>): Piece {
  const day = dayAfter(text, month.end);
  const value = { month: month.value };
  if (day === undefined) return withStretchPart(text, { value, end: month.end });
  return withWeekday(text, { value: { ...value, day: day.value }, end: day.end });
}

/** What may stand inside a year: 9월 3일, 3분기, 상반기, 봄, 초. */
export function insideYear(text: string, at: number): Piece | undefined {
  const place = skipSpace(text, at);
  const month = monthAt(text, place);
  if (month !== undefined) return monthDay(text, month);
  return quarterAt(text, place) ?? stretchAt(text, place) ?? stretchPartAt(text, place);
}

/** A date with all that is said of it inside its year. */
export function withInside(text: string, date: DateValue, end: number): Piece {
  const inside = insideYear(text, end);
  return inside === undefined ? { value: date, end } : { value: { ...date, ...inside.value }, end: inside.end };
}

const SEASONS: readonly (readonly [string, Season])[] = [
  ["봄", "spring"],
  ["여름", "summer"],
  ["가을", "autumn"],
  ["겨울", "winter"],
];

const STRETCHES = createWordTable<{ readonly half: number } | { readonly season: Season }>([
  ["상반기", { half: 1 }],
  ["전반기", { half: 1 }],
  ["하반기", { half: 2 }],
  ["후반기", { half: 2 }],
  ...SEASONS.flatMap(([word, season]) => [word, `${word}철`].map((form) => [form, { season }] as const)),
]);

/** 상반기, 여름철. */
export function stretchAt(text: string, at: number): Piece | undefined {
  const found = STRETCHES(text, at);
  if (found === undefined || !endsTimeWord(text, found.end)) return undefined;
  return withStretchPart(text, found);
}

/** What stands after N분기 when it counts quarters: 3분기 연속. */
const COUNTED = createWordList("연속 만에 동안 째 간 이상 내내 전 후 뒤 마다");
const SPOKEN_QUARTERS = "일이삼사";

/** 3분기, 삼분기; 3·4분기, 3/4분기, 3사분기 and 삼사분기, which all are the third of four. */
export function quarterAt(text: string, at: number): Piece | undefined {
  const spoken = SPOKEN_QUARTERS.indexOf(text.charAt(at)) + 1;
  const quarter = spoken > 0 ? spoken : digitsEnd(text, at) === at + 1 ? Number(text.charAt(at)) : 0;
  if (quarter < 1 || quarter > 4) return undefined;
  const unit = spoken > 0 ? at + 1 : skipSpace(text, at + 1);
  const end = quarterUnitEnd(text, unit);
  if (end === unit || COUNTED(text, skipSpace(text, end)) !== undefined) return undefined;
  return withStretchPart(text, { value: { quarter }, end });
}

/** Where 분기, 사분기, ·4분기 or /4분기 at `at` ends; `at` itself if none of them stands there. */
function quarterUnitEnd(text: string, at: number): number {
  const isOfFour = text.startsWith("4", at + 1) && isOneOf(text, at, "·ㆍ・/");
  const unit = text.startsWith("사", at) ? at + 1 : isOfFour ? at + 2 : at;
  return text.startsWith("분기", unit) ? unit + 2 : at;
}

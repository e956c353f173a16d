import type { Candidate } from "../numeral.ts";
import { shift } from "../amount.ts";
import { createWordList, isOneOf, skipSpace, skipSpaceBack, wordAt, wordBefore, type Place } from "../words.ts";
import { scaleOf } from "../number/en-words.ts";
import type { MoneyUnit } from "./currencies.ts";
import { KOREAN_UNITS } from "./names.ts";
import { GREAT, SMALL } from "../number/ko-scale.ts";

const UNIT_IS = createWordList("단위 : |단위 :|단위: |단위:|단위 |단위는 ", "|");

/** (단위: 백만원), (단위 : 천 달러): what the figures of a table count. */
export function readKoreanHeader(text: string, start: number): Candidate | undefined {
  const lead = UNIT_IS(text, start);
  if (lead === undefined) return undefined;
  let power = 0;
  let end = lead.end;
  for (; end < lead.end + 3; end++) {
    const letter = text.charCodeAt(end);
    const scale = SMALL.get(letter) ?? GREAT.get(letter);
    if (scale === undefined) break;
    power += scale;
  }
  const unit = power === 0 ? undefined : KOREAN_UNITS(text, skipSpace(text, end));
  return unit === undefined ? undefined : unitSum(unit.value, power, lead.end, unit.end);
}

function unitSum({ currency, power: own }: MoneyUnit, power: number, start: number, end: number): Candidate {
  return { kind: "money", value: { amount: shift("1", power + own), currency }, start, end, written: "words" };
}

/** The scale of KRW million, USD in thousands, $ millions behind a unit that ends at `end`, where a bracket closes. */
export function headerBehind(text: string, unit: MoneyUnit, start: number, end: number): Candidate | undefined {
  const place = skipSpace(text, text.startsWith(" in ", end) ? end + 3 : end);
  const word = wordAt(text, place);
  const power = scaleOf(word);
  if (power === undefined || place === end) return undefined;
  const last = place + word.length;
  return isOneOf(text, last, "),;]") || last === text.length || text.charCodeAt(last) === 0x0a
    ? unitSum(unit, power, start, last)
    : undefined;
}

const STATED: ReadonlySet<string> = new Set(
  "expressed stated presented amounts figures shown reported unit units all".split(" "),
);

/** (in millions of won), (Unit: million won): `start` is where the scale's word may stand. */
export function headerAhead(
  text: string,
  start: number,
  place: number,
  unitAt: (text: string, at: number) => Place<MoneyUnit> | undefined,
): Candidate | undefined {
  const word = wordAt(text, place);
  const power = scaleOf(word);
  if (power === undefined) return undefined;
  const end = place + word.length;
  const unit = unitAt(text, text.startsWith(" of ", end) ? end + 4 : skipSpace(text, end));
  return unit === undefined || !isHeader(text, start) ? undefined : unitSum(unit.value, power, start, unit.end);
}

/** Behind a bracket, at the head of a line, or behind "figures" and the like; "resulted in millions of dollars" is prose. */
function isHeader(text: string, start: number): boolean {
  const before = skipSpaceBack(text, start);
  if (before === 0 || isOneOf(text, before - 1, "([\n:")) return true;
  return STATED.has(wordBefore(text, before));
}

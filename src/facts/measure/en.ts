import type { Candidate, KindReader, Numeral } from "../numeral.ts";
import { manner } from "../numeral.ts";
import { skipJoint, skipSpace, wordAt } from "../words.ts";
import { isWeakSymbol, symbolAt } from "./symbols.ts";
import { POWERS, UNITS } from "./units.ts";

const NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries(UNITS).flatMap(([id, { english }]) =>
    english
      .split(" ")
      .filter((name) => name !== "")
      .map((name): [string, string] => [name, id]),
  ),
);

/** 64 km, 40 miles, 30-foot, 500 square meters, 30 degrees Celsius, 60 miles per hour, 8GB. */
export const englishMeasure: KindReader = {
  numeral: (text, numeral) => {
    if (numeral.ordinal === true) return undefined;
    const unit = unitAt(text, numeral);
    if (unit === undefined) return undefined;
    const value = { amount: numeral.amount, unit: unit.id };
    return { kind: "measure", value, start: numeral.start, end: unit.end, ...manner(numeral) } satisfies Candidate;
  },
};

interface UnitPlace {
  readonly id: string;
  readonly end: number;
}

function unitAt(text: string, numeral: Numeral): UnitPlace | undefined {
  const at = numeral.end;
  const place = skipSpace(text, at);
  const symbol = numeral.written === undefined ? symbolAt(text, place) : undefined;
  if (symbol !== undefined && !(place !== at && isWeakSymbol(place, symbol.end, symbol.value))) {
    return perHour(text, { id: symbol.value, end: symbol.end });
  }
  const joint = skipJoint(text, at);
  if (joint < 0) return undefined;
  const word = wordAt(text, joint);
  if (word === "") return undefined;
  const end = joint + word.length;
  const powers = POWERS.get(word);
  if (powers !== undefined) {
    const next = skipJoint(text, text.charCodeAt(end) === 0x2e ? end + 1 : end);
    const noun = next < 0 ? "" : wordAt(text, next);
    const id = powers.get(noun);
    return id === undefined ? undefined : { id, end: next + noun.length };
  }
  if (word === "nautical" || word === "light") return longName(text, end, word);
  const id = NAMES.get(word);
  if (id === undefined) return undefined;
  if (id === "degree") return degrees(text, end);
  // 5 foot is a length, but 2 minute or 3 don are no units here.
  if (id === "don" || id === "bit") return word === "don" ? undefined : { id, end };
  return perHour(text, { id, end });
}

function longName(text: string, end: number, word: string): UnitPlace | undefined {
  const joint = skipJoint(text, end);
  if (joint < 0) return undefined;
  const noun = wordAt(text, joint);
  if (word === "nautical" && (noun === "miles" || noun === "mile"))
    return { id: "nautical-mile", end: joint + noun.length };
  if (word === "light" && (noun === "years" || noun === "year")) return { id: "light-year", end: joint + noun.length };
  return undefined;
}

/** degrees Celsius, degrees F, degrees. */
function degrees(text: string, end: number): UnitPlace {
  const place = skipSpace(text, end);
  const word = place === end ? "" : wordAt(text, place);
  const scale =
    word === "celsius" || word === "centigrade" || word === "c"
      ? "celsius"
      : word === "fahrenheit" || word === "f"
        ? "fahrenheit"
        : undefined;
  return scale === undefined ? { id: "degree", end } : { id: scale, end: place + word.length };
}

const PER_HOUR: Readonly<Record<string, string>> = { kilometer: "kilometer-per-hour", mile: "mile-per-hour" };

/** miles per hour, miles an hour, meters per second. */
function perHour(text: string, unit: UnitPlace): UnitPlace {
  const speed = PER_HOUR[unit.id];
  if (speed !== undefined) {
    for (const tail of [" per hour", " an hour"]) {
      if (text.startsWith(tail, unit.end)) return { id: speed, end: unit.end + tail.length };
    }
  }
  if (unit.id === "meter" && text.startsWith(" per second", unit.end)) {
    return { id: "meter-per-second", end: unit.end + 11 };
  }
  return unit;
}

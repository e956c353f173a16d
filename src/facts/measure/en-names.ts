import { createFoldedTable, isLatinEnd, isOneOf, skipSpace, wordAt } from "../words.ts";
import type { UnitPlace } from "./symbols.ts";
import { powerNames, UNITS } from "./units.ts";

const NAMES = createFoldedTable<string>([
  ...Array.from(UNITS).flatMap(([id, { english }]) => english.map((name): [string, string] => [name, id])),
  ...powerNames("english").map(([name, id]): [string, string] => [name.toLowerCase(), id]),
]);

/** The unit whose name stands at `at`, in either case: square miles, lbs, Cups, kilometres per hour, degrees C. */
export function nameAt(text: string, at: number): UnitPlace | undefined {
  const name = NAMES(text, at);
  if (name === undefined || !isLatinEnd(text, name.end)) return undefined;
  return withTail(text, { id: name.value, end: name.end });
}

/** What follows a unit's name or symbol and makes another unit of it: per hour, a second, Celsius. */
export function withTail(text: string, unit: UnitPlace): UnitPlace {
  return unit.id === "degree" ? ofScale(text, unit) : perTime(text, unit);
}

const PER: readonly string[] = [" per ", " an ", " a ", "/", "-per-", "s/"];

/** miles per hour, kilometres an hour, meters per second, megabits/second. */
function perTime(text: string, unit: UnitPlace): UnitPlace {
  for (const time of ["hour", "second"]) {
    const id = `${unit.id}-per-${time}`;
    if (!UNITS.has(id)) continue;
    for (const per of PER) {
      const end = unit.end + per.length + time.length;
      if (text.startsWith(per, unit.end) && text.startsWith(time, end - time.length) && isLatinEnd(text, end)) {
        return { id, end };
      }
    }
  }
  return unit;
}

/** 30 degrees Celsius, 70 degrees F, 100° Celsius. */
function ofScale(text: string, { id, end }: UnitPlace): UnitPlace {
  const place = skipSpace(text, isOneOf(text, end, "-.") ? end + 1 : end);
  const word = place === end ? "" : wordAt(text, place);
  const scale = word === "c" ? "celsius" : word === "f" ? "fahrenheit" : NAMES(word, 0)?.value;
  if (scale === undefined || UNITS.get(scale)?.offset === undefined || !isLatinEnd(text, place + word.length))
    return { id, end };
  return { id: scale, end: place + word.length };
}

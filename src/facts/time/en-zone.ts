import { pairsOf, skipSpace, wordAt } from "../words.ts";
import type { ZonePlace } from "./zone.ts";
import { zoneAt } from "./zone.ts";

/** What stands before "time": Seoul time, Eastern Standard Time, Greenwich Mean Time. */
const NAMES: ReadonlyMap<string, string> = new Map(
  pairsOf(
    "korea KST|korean KST|seoul KST|japan JST|tokyo JST|new_york ET|washington ET|london WET|paris CET|berlin CET|eastern ET|pacific PT|central CT|mountain MT|" +
      "greenwich GMT|universal UTC|coordinated UTC|beijing UTC+8|china UTC+8|singapore SGT|moscow MSK",
  ),
);

/** No zone without the word: 5 p.m. Washington. */
const CITIES: ReadonlySet<string> = new Set(["new_york", "washington"]);

/** Middle words, with the letter that they give the abbreviation: Eastern Daylight Time is EDT. */
const MIDDLES: ReadonlyMap<string, string> = new Map([
  ["standard", "S"],
  ["daylight", "D"],
  ["mean", ""],
  ["universal", ""],
]);

/** ` KST`, ` (KST)`, ` Korean time`, ` GMT+9` behind a time. */
export function zoneAfter(text: string, at: number): ZonePlace | undefined {
  const space = skipSpace(text, at);
  const open = text.charCodeAt(space) === 0x28;
  const from = open ? space + 1 : space;
  const found = zoneAt(text, from) ?? namedZone(text, from);
  if (found === undefined || !open) return found;
  return text.charCodeAt(found.end) === 0x29 ? { value: found.value, end: found.end + 1 } : undefined;
}

function namedZone(text: string, at: number): ZonePlace | undefined {
  const country = text.startsWith("U.S. ", at) ? 5 : text.startsWith("US ", at) ? 3 : 0;
  const first = wordAt(text, at + country);
  const name = first === "new" && text.startsWith(" York", at + country + 3) ? "new_york" : first;
  const zone = NAMES.get(name);
  if (zone === undefined) return undefined;
  const nameEnd = at + country + name.length;
  let place = skipSpace(text, nameEnd);
  const middle = MIDDLES.get(wordAt(text, place));
  if (middle !== undefined) place = skipSpace(text, place + wordAt(text, place).length);
  if (wordAt(text, place) !== "time")
    return endsClause(text, nameEnd) && !CITIES.has(name) ? americanZone(zone, nameEnd) : undefined;
  const isAmerican = zone.length === 2 && middle !== undefined && middle !== "";
  return { value: isAmerican ? zone.charAt(0) + middle + zone.charAt(1) : zone, end: place + 4 };
}

/** 5 p.m. Eastern: only the American zones go without the word. */
function americanZone(value: string, end: number): ZonePlace | undefined {
  return value.length === 2 ? { value, end } : undefined;
}

function endsClause(text: string, at: number): boolean {
  return wordAt(text, skipSpace(text, at)) === "";
}

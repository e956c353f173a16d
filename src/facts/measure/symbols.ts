import type { WordTable } from "../words.ts";
import { isAsciiLetter, isDigit } from "../../text/characters.ts";
import { createWordTable, isLatinEnd, isOneOf, skipSpace } from "../words.ts";
import { UNITS } from "./units.ts";

/** A unit and where its name or symbol ends. */
export interface UnitPlace {
  readonly id: string;
  readonly end: number;
}

const SYMBOLS: WordTable<string> = createWordTable(
  Array.from(UNITS).flatMap(([id, { symbols }]) => symbols.map((symbol): [string, string] => [symbol, id])),
);

/** The unit whose symbol stands at `at`, not continued by a letter or digit. */
export function symbolAt(text: string, at: number): UnitPlace | undefined {
  const symbol = SYMBOLS(text, at);
  if (symbol === undefined) return undefined;
  const latin = isAsciiLetter(text.charCodeAt(symbol.end - 1)) || isAsciiLetter(text.charCodeAt(at));
  return latin && !isLatinEnd(text, symbol.end) ? undefined : { id: symbol.value, end: symbol.end };
}

/** One-letter symbols that a figure may stand before with a space between, as it should: 5 m, 20 g, 2 L, 12 V, 60 W. */
const SPACED_LETTERS = "mglLVWt";

/** The unit whose symbol stands behind a figure in digits, at once or after a space. */
export function symbolAfter(text: string, start: number, at: number): UnitPlace | undefined {
  const place = skipSpace(text, at);
  const symbol = symbolAt(text, place);
  // A format such as '.12g'.
  if (text.charAt(start) === "." && symbol?.end === place + 1) return undefined;
  if (symbol === undefined || place === at || symbol.end - place > 1 || !isAsciiLetter(text.charCodeAt(place)))
    return symbol;
  const isUnit = isOneOf(text, place, SPACED_LETTERS) && !isNamed(text, start) && !isJoined(text, symbol.end);
  return isUnit ? symbol : undefined;
}

/** scp-173 m: the figure belongs to a name. */
function isNamed(text: string, start: number): boolean {
  const before = text.charCodeAt(start - 1);
  return before === 0x2d || before === 0x5f || isAsciiLetter(before);
}

/** m's, t-shirt, l'eau, g 5. */
function isJoined(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  return isOneOf(text, end, "'’-&") || (code === 0x2e && isAsciiLetter(text.charCodeAt(end + 1))) || isDigit(code);
}

/** 5'10", 6' 2'', 5′ 11″: feet and inches, whose sum in inches is the answer. */
export function feetAndInches(
  text: string,
  start: number,
  end: number,
): { readonly inches: number; readonly end: number } | undefined {
  if (!isOneOf(text, end, "'’′") || end - start > 2 || isOneOf(text, start - 1, "°º'’′\"")) return undefined;
  const place = skipSpace(text, end + 1);
  let inchesEnd = place;
  while (inchesEnd < place + 2 && isDigit(text.charCodeAt(inchesEnd))) inchesEnd++;
  const inches = Number(text.slice(place, inchesEnd));
  if (inchesEnd === place || inches >= 12) return undefined;
  const mark = text.startsWith("''", inchesEnd) ? 2 : isOneOf(text, inchesEnd, '"”″') ? 1 : 0;
  const isMeant = mark > 0 || (place === end + 1 && isLatinEnd(text, inchesEnd) && !isOneOf(text, inchesEnd, "'’.,:"));
  const feet = Number(text.slice(start, end));
  return isMeant ? { inches: feet * 12 + inches, end: inchesEnd + mark } : undefined;
}

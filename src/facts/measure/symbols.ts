import type { WordTable } from "../words.ts";
import { isAsciiLetter } from "../../text/characters.ts";
import { createWordTable, isLatinEnd } from "../words.ts";
import { UNITS } from "./units.ts";

const SYMBOLS: WordTable<string> = createWordTable(
  Object.entries(UNITS).flatMap(([id, { symbols }]) =>
    symbols
      .split(" ")
      .filter((symbol) => symbol !== "")
      .map((symbol): [string, string] => [symbol, id]),
  ),
);

/** The unit whose symbol stands at `at`, not continued by a letter or digit. */
export function symbolAt(text: string, at: number): { readonly value: string; readonly end: number } | undefined {
  const symbol = SYMBOLS(text, at);
  if (symbol === undefined) return undefined;
  const latin = isAsciiLetter(text.charCodeAt(symbol.end - 1)) || isAsciiLetter(text.charCodeAt(at));
  return latin && !isLatinEnd(text, symbol.end) ? undefined : symbol;
}

/** One-letter symbols: after a space they are as likely to be anything else (5 m, 3 V, 2 l). */
export function isWeakSymbol(start: number, end: number, unit: string): boolean {
  return end - start === 1 && unit !== "degree" && unit !== "celsius" && unit !== "fahrenheit";
}

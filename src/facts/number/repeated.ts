import type { Numeral } from "../numeral.ts";
import { isDigit } from "../../text/characters.ts";
import { wordAt } from "../words.ts";

/** The ways a language writes its figures. */
interface FigureReaders {
  readonly readDigits: (text: string, at: number) => Numeral;
  readonly readWords: ((text: string, at: number, word: string) => Numeral | undefined) | undefined;
  readonly readSyllables: ((text: string, at: number) => Numeral | undefined) | undefined;
}

/**
 * A figure with the same one in brackets behind it, once in words and once in digits, as contracts have it: twelve (12)
 * months, 30 (thirty) days, 삼십(30)일. Both are one figure.
 */
export function withRepetition(text: string, figure: Numeral, readers: FigureReaders): Numeral {
  const { end, amount, ordinal, written } = figure;
  const open = text.charCodeAt(end) === 0x20 ? end + 1 : end;
  if (text.charCodeAt(open) !== 0x28 || amount === "" || ordinal === true) return figure;
  const inWords = !isDigit(text.charCodeAt(open + 1));
  if (inWords === (written !== undefined)) return figure;
  const again = inWords ? spokenAt(text, open + 1, readers) : readers.readDigits(text, open + 1);
  if (again?.amount !== amount || again.ordinal === true || text.charCodeAt(again.end) !== 0x29) return figure;
  return { ...figure, end: again.end + 1 };
}

function spokenAt(text: string, at: number, { readWords, readSyllables }: FigureReaders): Numeral | undefined {
  const word = wordAt(text, at);
  return word === "" ? readSyllables?.(text, at) : readWords?.(text, at, word);
}

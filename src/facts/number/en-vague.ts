import type { Numeral } from "../numeral.ts";
import { isDigit } from "../../text/characters.ts";
import { shift } from "../amount.ts";
import { isLatinEnd, skipSpaceBack, standsAlone, wordAt, wordBefore } from "../words.ts";
import { nextWord, scalesAt } from "./en-chain.ts";
import { CARDINALS, DOZENS, TIME_UNITS, VAGUE_SCALES } from "./en-words.ts";

/** Words before which a size may stand: several hundred, many thousands, a few days, a couple of miles. */
export const VAGUE_WORDS: readonly string[] = [...VAGUE_SCALES.keys(), "several", "few", "many", "couple"];

/** dozens, hundreds of thousands, several hundred, the past few years. Articles are the caller's business. */
export function readVague(text: string, start: number, first: string): Numeral | undefined {
  const power = VAGUE_SCALES.get(first);
  const end = start + first.length;
  if (power !== undefined) return readPlural(text, start, first, power);
  if (first === "several" || first === "many") return readMany(text, start, end, first);
  // "few came" denies more than it counts; only after these words it is a size without its article.
  return FEW_CUES.has(wordBefore(text, skipSpaceBack(text, start))) ? readFew(text, start, start, first) : undefined;
}

const FEW_CUES: ReadonlySet<string> = new Set("last past next first coming previous following these every".split(" "));

/** a few, a couple: the word stands at `place`, and its figure begins at `start`. */
export function readFew(text: string, start: number, place: number, word: string): Numeral | undefined {
  const end = place + word.length;
  if (word === "few") return readMany(text, start, end, word);
  const of = text.startsWith(" of", end) && isLatinEnd(text, end + 3);
  const many = readMany(text, start, of ? end + 3 : end, word);
  if (many !== undefined && many.amount !== "1") return many;
  return of || many !== undefined || standsAlone(text, start, end)
    ? { start, end: of ? end + 3 : end, amount: "2", plain: -1, written: "words", bound: "about" }
    : undefined;
}

/** tens of thousands, hundreds of millions, dozens; `power` is that of the first word. */
function readPlural(text: string, start: number, first: string, power: number): Numeral | undefined {
  let end = start + first.length;
  let total = power;
  for (let step = 0; step < 2 && text.startsWith(" of ", end); step++) {
    const word = wordAt(text, end + 4);
    const more = VAGUE_SCALES.get(word);
    if (more === undefined || more < 2) break;
    total += more;
    end += 4 + word.length;
  }
  if (!isSize(text, start, end, first, total)) return undefined;
  return sizeOf(start, end, total);
}

/** Not test scores, the hundreds digit, the nineteen hundreds. */
function isSize(text: string, start: number, end: number, first: string, power: number): boolean {
  const last = skipSpaceBack(text, start);
  const before = wordBefore(text, last);
  if (CARDINALS.has(before) || isDigit(text.charCodeAt(last - 1)) || text.charCodeAt(end) === 0x2d) return false;
  if (first === "tens") return power > 1 || text.startsWith(" of ", end);
  if (first === "scores") return text.startsWith(" of ", end) && (before === "" || SCORES_CUES.has(before));
  return !PLACES.has(nextWord(text, end).word);
}

const PLACES: ReadonlySet<string> = new Set("place places digit digits column separator separators unit".split(" "));
const SCORES_CUES: ReadonlySet<string> = new Set(
  "and or with by for to in of killed killing injured wounded left were are".split(" "),
);

/** several hundred, a few thousand, many millions, several dozen; and several days, whose size is that of the ones. */
function readMany(text: string, start: number, end: number, first: string): Numeral | undefined {
  const { word, start: place } = nextWord(text, end);
  if (word === "" || text.charCodeAt(end) !== 0x20) return undefined;
  if (DOZENS.has(word)) return sizeOf(start, place + word.length, 1);
  const power = VAGUE_SCALES.get(word);
  if (power !== undefined) return power === 1 ? undefined : sizeOf(start, place + word.length, power);
  const scale = scalesAt(text, end);
  if (scale.power > 0) return scale.ordinal ? undefined : sizeOf(start, scale.end, scale.power);
  return first !== "many" && TIME_UNITS.has(word) ? sizeOf(start, end, 0) : undefined;
}

function sizeOf(start: number, end: number, power: number): Numeral {
  const size: Numeral = { start, end, amount: shift("1", power), plain: -1, written: "words", vague: true };
  return power < 2 ? size : { ...size, scaled: true };
}

import {
  BORDER,
  LATIN_NUMBER,
  LONGEST_NAME,
  SOUNDS,
  readHangul,
  readLatin,
  type HangulSymbols,
  type HangulWord,
  type LatinSymbols,
  type LatinWord,
} from "./transliteration-symbols.ts";
import { CLASSES, EXTRA, LONGEST_GROUP, ROW, TRIPLES, type Weights } from "./transliteration-weights.ts";

/**
 * The letters of a name in one order of its words, with where in a unit's row the weights of their surroundings lie: for
 * each letter, and for the end, the `CELL.size` numbers that `CELL` names, from `base` on. Many names share one array.
 */
export interface LatinArrangement {
  readonly size: number;
  readonly cells: Int16Array;
  readonly base: number;
}

const SHELF = 1 << 15;
let shelf = new Int16Array(SHELF);
let shelved = 0;

/** Where in the numbers of a letter each stands. */
export const CELL: Readonly<
  Record<"before" | "next" | "second" | "mark" | "word" | "letter" | "groups" | "size", number>
> = {
  /** Places in a row for the letter before, for this one and for the one behind it as seen by units that end here. */
  before: 0,
  next: 1,
  second: 2,
  mark: 3,
  /** The word (its index in the name) that starts here, -1 inside words. */
  word: 4,
  letter: 5,
  /** Groups that start here, of one letter and more; -1 where no unit has such letters. */
  groups: 6,
  size: 6 + LONGEST_GROUP,
};

/** A Latin spelling made ready to be compared with many Korean ones. */
export interface LatinName {
  readonly symbols: LatinSymbols;
  /** The two likeliest classes and the share of the first. */
  readonly first: number;
  readonly second: number;
  readonly share: number;
  /** The sum of the extra weights that count when a word has no counterpart, per word. */
  readonly lack: readonly number[];
  /** The number of each word among the known ones, -1 where it is none. */
  readonly known: readonly number[];
  /** One word of some letters, and nothing is known of it. */
  readonly isStrange: boolean;
  /** Orders in which the words were laid out so far: natural, last word first, first word last. */
  readonly arrangements: (LatinArrangement | undefined)[];
}

/** A Korean spelling made ready to be compared with many Latin ones. */
export interface HangulName {
  readonly symbols: HangulSymbols;
  readonly wordAt: readonly number[];
  /** As of a Latin name. */
  readonly lack: readonly number[];
  readonly known: readonly number[];
  readonly isStrange: boolean;
}

/** Makes a Latin spelling ready. */
export function latinName(weights: Weights, text: string): LatinName {
  const symbols = readLatin(text);
  const { first, second, share } = classOf(weights, symbols);
  const known = symbols.words.map((word) => weights.words.find(word.text, 0, word.text.length));
  const lack = known.map((_, word) => sumOf(weights, latinLacking({ symbols, known, first }, word)));
  const isStrange = symbols.letters.length >= SHORTEST_STRANGE && isStrangeWord(symbols.words, known);
  return { symbols, first, second, share, lack, known, isStrange, arrangements: [] };
}

/** Makes a Korean spelling ready. */
export function hangulName(weights: Weights, text: string): HangulName {
  const symbols = readHangul(text);
  const { words, sounds } = symbols;
  const known = words.map((word) => weights.words.find(word.text, 0, word.text.length));
  const wordAt = NO_WORDS.slice(0, sounds.length + 1);
  for (let i = 0; i < words.length; i++) wordAt[(words[i] as HangulWord).start] = i;
  const lack = known.map((_, word) => sumOf(weights, hangulLacking({ symbols, known }, word)));
  const isStrange = (sounds[0] ?? SOUNDS) < SOUNDS && isStrangeWord(words, known);
  return { symbols, wordAt, lack, known, isStrange };
}

/** Of fewer letters, each may be called by its name (아르에이치) or stand for a word. */
const SHORTEST_STRANGE = 4;

function isStrangeWord(words: readonly (LatinWord | HangulWord)[], known: readonly number[]): boolean {
  return words.length === 1 && (known[0] as number) < 0 && (words[0] as LatinWord | HangulWord).number < 0;
}

const NO_WORDS: readonly number[] = Array.from({ length: LONGEST_NAME + 4 }, () => -1);

/** What the next two fill; used again by the next call. */
const lacking: number[] = [];

/** The extra weights that count when this word of a Latin name has no counterpart. */
export function latinLacking(
  { symbols: { words }, known, first }: Pick<LatinName, "symbols" | "known" | "first">,
  word: number,
): readonly number[] {
  const { start, end, followsComma, number } = words[word] as LatinWord;
  const before = words[word - 1]?.text;
  lacking.length = 0;
  lacking.push(EXTRA.latinPlace + placeOf(word, words.length));
  lacking.push(EXTRA.latinLength + Math.min(end - start, 8) - 1);
  lacking.push(EXTRA.latinClass + first);
  if (before === "of" || before === "the") lacking.push(EXTRA.afterOf);
  if (followsComma) lacking.push(EXTRA.afterComma);
  if (number >= 0) lacking.push(EXTRA.latinNumber);
  if ((known[word] as number) >= 0) lacking.push(EXTRA.words + (known[word] as number));
  return lacking;
}

/** The same of a Korean name. */
export function hangulLacking(
  { symbols: { words }, known }: Pick<HangulName, "symbols" | "known">,
  word: number,
): readonly number[] {
  const { start, end, text, number } = words[word] as HangulWord;
  lacking.length = 0;
  lacking.push(EXTRA.hangulPlace + placeOf(word, words.length));
  if (number >= 0) lacking.push(EXTRA.hangulNumber);
  else if (end - start === 1 && text <= "z") lacking.push(EXTRA.hangulLetter);
  else lacking.push(EXTRA.hangulLength + Math.min(text.length, 6) - 1);
  if (text.endsWith("의")) lacking.push(EXTRA.genitive);
  if ((known[word] as number) >= 0) lacking.push(EXTRA.words + (known[word] as number));
  return lacking;
}

function sumOf({ weights: table, extra }: Weights, features: readonly number[]): number {
  let sum = 0;
  for (const feature of features) sum += table[extra + feature] as number;
  return sum;
}

/** One, two, three or more words; of each the first, a middle one, the last. */
function placeOf(index: number, count: number): number {
  return (Math.min(count, 4) - 1) * 3 + (index === 0 ? 0 : index === count - 1 ? 2 : 1);
}

/** 0 natural, 1 last word first, 2 first word last. Undefined where that is an order seen before. */
export function arrange(weights: Weights, name: LatinName, order: number): LatinArrangement | undefined {
  const { words } = name.symbols;
  if (words.length === 0 || (order === 1 && words.length < 2) || (order === 2 && words.length < 3)) return undefined;
  return (name.arrangements[order] ??= layOut(weights, name.symbols, order));
}

function layOut(weights: Weights, symbols: LatinSymbols, order: number): LatinArrangement {
  const { words, letters, marks } = symbols;
  const size = letters.length;
  if (shelved + (size + 1) * CELL.size > SHELF) [shelf, shelved] = [new Int16Array(SHELF), 0];
  const cells = shelf;
  const base = shelved;
  shelved += (size + 1) * CELL.size;
  const { groupOf } = weights;
  let cell = base;
  for (let k = 0; k < words.length; k++) {
    const index = order === 0 ? k : order === 1 ? (k + words.length - 1) % words.length : (k + 1) % words.length;
    const { start, end } = words[index] as LatinWord;
    for (let i = start; i < end; i++, cell += CELL.size) {
      const letter = letters[i] as number;
      cells[cell + CELL.letter] = letter;
      cells[cell + CELL.word] = i === start ? index : -1;
      cells[cell + CELL.before] = ROW.before + (i > start ? (letters[i - 1] as number) : BORDER);
      cells[cell + CELL.next] = ROW.next + (i > start ? letter : BORDER);
      cells[cell + CELL.second] = ROW.second + (i > start && i + 1 < end ? (letters[i + 1] as number) : BORDER);
      cells[cell + CELL.mark] = ROW.mark + (marks[i] as number);
      for (let length = 0, code = 0; length < LONGEST_GROUP; length++) {
        if (i + length >= end || letter === LATIN_NUMBER) cells[cell + CELL.groups + length] = -1;
        else {
          code = code * 27 + 1 + (letters[i + length] as number);
          cells[cell + CELL.groups + length] = groupOf[code] as number;
        }
      }
    }
  }
  cells[cell + CELL.before] =
    ROW.before + (cell > 0 ? Math.min(cells[cell - CELL.size + CELL.letter] as number, BORDER) : BORDER);
  cells[cell + CELL.next] = ROW.next + BORDER;
  cells[cell + CELL.second] = ROW.second + BORDER;
  cells[cell + CELL.mark] = ROW.mark;
  cells[cell + CELL.word] = -1;
  return { size, cells, base };
}

const odds = new Float64Array(CLASSES);

/** Naive Bayes over the letter triples of the words. */
function classOf(weights: Weights, symbols: LatinSymbols): Pick<LatinName, "first" | "second" | "share"> {
  const table = weights.classes;
  for (let c = 0; c < CLASSES; c++) odds[c] = table[TRIPLES * CLASSES + c] as number;
  for (const word of symbols.words) {
    for (let i = word.start; i <= word.end; i++) {
      const triple = tripleAt(symbols.letters, word.start, word.end, i) * CLASSES;
      for (let c = 0; c < CLASSES; c++) odds[c] = (odds[c] as number) + (table[triple + c] as number);
    }
  }
  let [first, second] = [0, 1];
  if ((odds[1] as number) > (odds[0] as number)) [first, second] = [1, 0];
  for (let c = 2; c < CLASSES; c++) {
    const value = odds[c] as number;
    if (value > (odds[first] as number)) [first, second] = [c, first];
    else if (value > (odds[second] as number)) second = c;
  }
  const gap = ((odds[first] as number) - (odds[second] as number)) / weights.classSteps;
  return { first, second, share: 1 / (1 + Math.exp(-gap)) };
}

/** The hash place of the letters around i − 1 and i of a word, borders included; i runs to its end. */
export function tripleAt(letters: ArrayLike<number>, start: number, end: number, i: number): number {
  const a = i - 2 >= start ? (letters[i - 2] as number) : BORDER;
  const b = i - 1 >= start ? (letters[i - 1] as number) : BORDER;
  const c = i < end ? (letters[i] as number) : BORDER;
  const code = (a * 28 + b) * 28 + c;
  return (Math.imul(code, 0x9e3779b1) >>> 8) % TRIPLES;
}

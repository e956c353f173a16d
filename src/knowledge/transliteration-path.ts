import { KOREAN_LETTER, KOREAN_NUMBER, SOUNDS, type HangulWord, type LatinWord } from "./transliteration-symbols.ts";
import { EXTRA, LONGEST_GROUP, ROW, type Weights } from "./transliteration-weights.ts";
import { CELL, type HangulName, type LatinArrangement, type LatinName } from "./transliteration-spelling.ts";

/** What a step of a path is when it is no unit (those are their numbers). */
export const STEP = {
  latinLacks: -1,
  hangulLacks: -2,
  sameNumber: -3,
  sameLetter: -4,
  initial: -5,
} as const;

/** How far behind the best cell of its row a cell may be and still be looked at, in ones. */
const BEAM = 4;
/** The same where no result is refused beforehand: for training, which must see the paths that are not the best yet. */
const WIDE_BEAM = 7;
/** What a letter may still be hoped to add, in ones; hardly a true name adds more a letter. */
const HOPED_GAIN = 1.4;
export const NOWHERE = -1e9;
const WIDTH = SOUNDS + 1;
const NO_SECOND = 255;
/** Behind the last sound; no symbol has this number. */
const NO_SOUND = 255;

let scores = new Float64Array(2048);
let origins = new Int16Array(2048);
let steps = new Int16Array(2048);
/** Of the groups that start at the letter at hand: first slot, cells to their ends, what their units see there. */
const groupSlots = new Int32Array(LONGEST_GROUP);
const groupLengths = new Int32Array(LONGEST_GROUP);
const groupNext = new Int32Array(LONGEST_GROUP);
const groupSecond = new Int32Array(LONGEST_GROUP);
const latinLack = new Float64Array(128);
const hangulLack = new Float64Array(128);
/** The best cell of each row so far. */
const rowBest = new Float64Array(128);

/**
 * The weight of the best way through both names, in the steps of the weights: letter groups are heard as sounds, words of
 * one side may be lacking on the other, numbers match equal numbers, an initial a word that starts like it. Gives
 * `NOWHERE` as soon as the result is all but sure to be below `least`. With `leastMeeting`, which is for two words in syllables
 * and letters alone, only paths count that go through both, and only those that may come near it.
 */
export function findPath(
  weights: Weights,
  name: LatinName,
  latin: LatinArrangement,
  hangul: HangulName,
  least: number = NOWHERE,
  leastMeeting: number = NOWHERE,
): number {
  const rows = latin.size;
  const { wordAt } = hangul;
  const { sounds } = hangul.symbols;
  const columns = sounds.length;
  const width = columns + 1;
  const size = (rows + 1) * width;
  if (scores.length < size) {
    scores = new Float64Array(size);
    origins = new Int16Array(size);
    steps = new Int16Array(size);
  }
  const isStrange = leastMeeting !== NOWHERE;
  if (!isStrange) weighLacks(weights, name, hangul);
  const { first, second, weights: table } = weights;
  const { cells } = latin;
  const beam = (least === NOWHERE ? WIDE_BEAM : BEAM) * weights.steps;
  const gain = HOPED_GAIN * weights.steps;
  const classOne = ROW.class + name.first;
  const classTwo = ROW.class + name.second;
  const share = name.share;
  const rest = 1 - share;
  const [score, origin, step] = [scores, origins, steps];
  // So few are filled faster by hand.
  for (let cell = 0; cell < size; cell++) score[cell] = NOWHERE;
  score[0] = 0;
  rowBest[0] = 0;
  for (let row = 1; row <= rows; row++) rowBest[row] = NOWHERE;
  for (let i = 0, at = latin.base; i <= rows; i++, at += CELL.size) {
    const row = i * width;
    const best = rowBest[i] as number;
    if (best === NOWHERE) continue;
    if (best + gain * (rows - i + 2) < least) return NOWHERE;
    const limit = leastMeeting - gain * (rows - i + 1);
    if (best < limit) continue;
    // All letters are heard in the last row: whatever is left there must be gone through.
    const floor = Math.max(i === rows ? NOWHERE / 2 : best - beam, limit);
    const left = cells[at + CELL.before] as number;
    const here = cells[at + CELL.next] as number;
    const behind = cells[at + CELL.second] as number;
    const marked = cells[at + CELL.mark] as number;
    const word = i < rows ? (cells[at + CELL.word] as number) : -1;
    // What it costs to leave this letter unheard is the same at every sound.
    let silent = NOWHERE;
    let silentUnit = 0;
    const single = i < rows ? (cells[at + CELL.groups] as number) : -1;
    if (single >= 0) {
      silentUnit = first[single * WIDTH + SOUNDS] as number;
      const r = silentUnit * ROW.size;
      silent =
        (table[r] as number) +
        (table[r + left] as number) +
        (table[r + (cells[at + CELL.size + CELL.next] as number)] as number) +
        (table[r + (cells[at + CELL.size + CELL.second] as number)] as number) +
        (table[r + marked] as number) +
        share * (table[r + classOne] as number) +
        rest * (table[r + classTwo] as number);
    }
    let lengths = 0;
    for (let length = 1; length <= LONGEST_GROUP; length++) {
      const group = i < rows ? (cells[at + CELL.groups + length - 1] as number) : -1;
      if (group < 0) continue;
      const end = at + length * CELL.size;
      groupSlots[lengths] = group * WIDTH;
      groupLengths[lengths] = length;
      groupNext[lengths] = cells[end + CELL.next] as number;
      groupSecond[lengths++] = cells[end + CELL.second] as number;
    }
    for (let j = 0; j <= columns; j++) {
      const cell = row + j;
      const value = score[cell] as number;
      if (value < floor) continue;
      const to = cell + width;
      if (single >= 0 && value + silent > (score[to] as number)) {
        score[to] = value + silent;
        origin[to] = cell;
        step[to] = silentUnit;
        if (value + silent > (rowBest[i + 1] as number)) rowBest[i + 1] = value + silent;
      }
      const sound = j < columns ? (sounds[j] as number) : NO_SOUND;
      if (sound < SOUNDS) {
        // A sound without a letter: the unit of the empty group, which is the first.
        const unit = first[sound] as number;
        const r = unit * ROW.size;
        const sum =
          value +
          (table[r] as number) +
          (table[r + left] as number) +
          (table[r + here] as number) +
          (table[r + behind] as number) +
          share * (table[r + classOne] as number) +
          rest * (table[r + classTwo] as number);
        if (sum > (score[cell + 1] as number)) {
          score[cell + 1] = sum;
          origin[cell + 1] = cell;
          step[cell + 1] = unit;
        }
        const after = j + 1 < columns ? (sounds[j + 1] as number) : NO_SOUND;
        for (let k = 0; k < lengths; k++) {
          const slot = (groupSlots[k] as number) + sound;
          const last = first[slot + 1] as number;
          for (let u = first[slot] as number; u < last; u++) {
            const other = second[u] as number;
            if (other !== NO_SECOND && other !== after) continue;
            const length = groupLengths[k] as number;
            const target = cell + length * width + (other === NO_SECOND ? 1 : 2);
            const p = u * ROW.size;
            const heard =
              value +
              (table[p] as number) +
              (table[p + left] as number) +
              (table[p + (groupNext[k] as number)] as number) +
              (table[p + (groupSecond[k] as number)] as number) +
              (table[p + marked] as number) +
              share * (table[p + classOne] as number) +
              rest * (table[p + classTwo] as number);
            if (heard > (score[target] as number)) {
              score[target] = heard;
              origin[target] = cell;
              step[target] = u;
              if (heard > (rowBest[i + length] as number)) rowBest[i + length] = heard;
            }
          }
        }
      }
      const spoken = j < columns ? (wordAt[j] as number) : -1;
      if (!isStrange && (word >= 0 || spoken >= 0 || (sound >= KOREAN_LETTER && sound < KOREAN_NUMBER))) {
        takeWords(weights, name, latin, hangul, i, j, word, spoken);
      }
    }
  }
  lastWidth = width;
  lastCell = size - 1;
  return score[size - 1] as number;
}

/** The steps that whole words allow at letter i and sound j, where the words with these numbers start (-1: none). */
function takeWords(
  weights: Weights,
  name: LatinName,
  latin: LatinArrangement,
  hangul: HangulName,
  i: number,
  j: number,
  word: number,
  spoken: number,
): void {
  const width = hangul.symbols.sounds.length + 1;
  const cell = i * width + j;
  const here = scores[cell] as number;
  const { weights: table, extra } = weights;
  const sound = hangul.symbols.sounds[j] ?? NO_SOUND;
  const letter = latin.cells[latin.base + i * CELL.size + CELL.letter] as number;
  const isShared = i < latin.size && sound === KOREAN_LETTER + letter;
  if (isShared)
    reach(i + 1, cell + width + 1, here + (table[extra + EXTRA.sameLetter] as number), cell, STEP.sameLetter);
  const hangulWord = spoken < 0 ? undefined : (hangul.symbols.words[spoken] as HangulWord);
  const end = hangulWord === undefined ? 0 : hangulWord.end - hangulWord.start;
  if (hangulWord !== undefined) reach(i, cell + end, here + (hangulLack[spoken] as number), cell, STEP.hangulLacks);
  if (word < 0) return;
  const latinWord = name.symbols.words[word] as LatinWord;
  const size = latinWord.end - latinWord.start;
  reach(i + size, cell + size * width, here + (latinLack[word] as number), cell, STEP.latinLacks);
  if (hangulWord === undefined) return;
  if (latinWord.number >= 0 && latinWord.number === hangulWord.number) {
    reach(i + size, cell + size * width + 1, here + (table[extra + EXTRA.sameNumber] as number), cell, STEP.sameNumber);
  }
  if (size === 1 && isHeardAs(weights, latin, i, sound)) {
    reach(i + 1, cell + width + end, here + (table[extra + EXTRA.initial] as number), cell, STEP.initial);
  } else if (end === 1 && size > 1 && isShared) {
    reach(i + size, cell + size * width + 1, here + (table[extra + EXTRA.initial] as number), cell, STEP.initial);
  }
}

let lastWidth = 1;
let lastCell = 0;

/** Takes a step to a cell, which is in that row, if that is better than what led there. */
function reach(row: number, to: number, value: number, from: number, step: number): void {
  if (value <= (scores[to] as number)) return;
  if (value > (rowBest[row] as number)) rowBest[row] = value;
  scores[to] = value;
  origins[to] = from;
  steps[to] = step;
}

/** A step (a unit or one of `STEP`) takes letters [letter, nextLetter) and sounds [sound, nextSound). */
export type StepVisitor = (step: number, letter: number, sound: number, nextLetter: number, nextSound: number) => void;

/** The steps of the path that the last call of `findPath` found, from the end to the start. */
export function readPath(visit: StepVisitor): void {
  let [letter, sound] = [Math.floor(lastCell / lastWidth), lastCell % lastWidth];
  for (let cell = lastCell; cell > 0;) {
    const from = origins[cell] as number;
    const [startLetter, startSound] = [Math.floor(from / lastWidth), from % lastWidth];
    visit(steps[cell] as number, startLetter, startSound, letter, sound);
    [cell, letter, sound] = [from, startLetter, startSound];
  }
}

/** Whether a unit of this single letter starts with the sound. */
function isHeardAs(weights: Weights, latin: LatinArrangement, letter: number, sound: number): boolean {
  const group = latin.cells[latin.base + letter * CELL.size + CELL.groups] as number;
  if (group < 0 || sound >= SOUNDS) return false;
  const slot = group * WIDTH + sound;
  const unit = weights.first[slot] as number;
  return unit < (weights.first[slot + 1] as number) && (weights.weights[unit * ROW.size] as number) > -weights.steps;
}

function weighLacks(weights: Weights, name: LatinName, hangul: HangulName): void {
  const { weights: table, extra } = weights;
  for (let k = 0; k < name.lack.length; k++) {
    const isKnown = hasPartner(weights, name.known[k] as number, hangul.known, true);
    latinLack[k] = (name.lack[k] as number) + (isKnown ? (table[extra + EXTRA.latinPartner] as number) : 0);
  }
  const kind = table[extra + EXTRA.hangulClass + name.first] as number;
  for (let k = 0; k < hangul.lack.length; k++) {
    const isKnown = hasPartner(weights, hangul.known[k] as number, name.known, false);
    hangulLack[k] = (hangul.lack[k] as number) + kind + (isKnown ? (table[extra + EXTRA.hangulPartner] as number) : 0);
  }
}

/** Whether a known word has its translation among those of the other side. */
export function hasPartner(weights: Weights, word: number, others: readonly number[], isLatin: boolean): boolean {
  if (word < 0) return false;
  const { partners, words } = weights;
  for (let i = 0; i < others.length; i++) {
    const other = others[i] as number;
    if (other >= 0 && partners.has(isLatin ? word * words.size + other : other * words.size + word)) return true;
  }
  return false;
}

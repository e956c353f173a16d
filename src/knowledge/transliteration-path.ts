import { CELL, type HangulName, type LatinArrangement, type LatinName } from "./transliteration-spelling.ts";
import { KOREAN_LETTER, KOREAN_NUMBER, SOUNDS } from "./transliteration-symbols.ts";
import { clearTable, NOWHERE, table } from "./transliteration-table.ts";
import { LONGEST_GROUP, ROW, type Weights } from "./transliteration-weights.ts";
import { takeWords, weighLacks } from "./transliteration-word-steps.ts";

/** How far behind the best cell of its row a cell may be and still be looked at, in ones. */
const BEAM = 4;
/** The same where no result is refused beforehand: for training, which must see the paths that are not the best yet. */
const WIDE_BEAM = 7;
/** What a letter may still be hoped to add, in ones; hardly a true name adds more a letter. */
const HOPED_GAIN = 1.4;
const WIDTH = SOUNDS + 1;
const NO_SECOND = 255;
/** Behind the last sound; no symbol has this number. */
const NO_SOUND = 255;

/** Of the groups that start at the letter at hand: first slot, cells to their ends, what their units see there. */
const groupSlots = new Int32Array(LONGEST_GROUP);
const groupLengths = new Int32Array(LONGEST_GROUP);
const groupNext = new Int32Array(LONGEST_GROUP);
const groupSecond = new Int32Array(LONGEST_GROUP);

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
  clearTable(rows, columns);
  const { scores: score, origins: origin, steps: step, rowBest, width, size } = table;
  const isStrange = leastMeeting !== NOWHERE;
  if (!isStrange) weighLacks(weights, name, hangul);
  const { first, second, weights: learned } = weights;
  const { cells } = latin;
  const beam = (least === NOWHERE ? WIDE_BEAM : BEAM) * weights.steps;
  const gain = HOPED_GAIN * weights.steps;
  const classOne = ROW.class + name.first;
  const classTwo = ROW.class + name.second;
  const share = name.share;
  const rest = 1 - share;
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
        (learned[r] as number) +
        (learned[r + left] as number) +
        (learned[r + (cells[at + CELL.size + CELL.next] as number)] as number) +
        (learned[r + (cells[at + CELL.size + CELL.second] as number)] as number) +
        (learned[r + marked] as number) +
        share * (learned[r + classOne] as number) +
        rest * (learned[r + classTwo] as number);
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
          (learned[r] as number) +
          (learned[r + left] as number) +
          (learned[r + here] as number) +
          (learned[r + behind] as number) +
          share * (learned[r + classOne] as number) +
          rest * (learned[r + classTwo] as number);
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
              (learned[p] as number) +
              (learned[p + left] as number) +
              (learned[p + (groupNext[k] as number)] as number) +
              (learned[p + (groupSecond[k] as number)] as number) +
              (learned[p + marked] as number) +
              share * (learned[p + classOne] as number) +
              rest * (learned[p + classTwo] as number);
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
  return score[size - 1] as number;
}

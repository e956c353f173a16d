import { LONGEST_NAME } from "./transliteration-symbols.ts";

/** What a step of a path is when it is no unit (those are their numbers). */
export const STEP = {
  latinLacks: -1,
  hangulLacks: -2,
  sameNumber: -3,
  sameLetter: -4,
  initial: -5,
} as const;

/** Weighs less than any path. */
export const NOWHERE = -1e9;

/**
 * What a search fills: a row for each letter and one for the end, in it a cell for each sound and one for the end. A cell stands for what is
 * left to be gone through from there.
 */
interface PathTable {
  /** The weight of the best way to each cell so far; `NOWHERE` where there is none. */
  scores: Float64Array;
  /** The cell that this way comes from, and its last step. */
  origins: Int16Array;
  steps: Int16Array;
  /** The weight of the best cell of each row so far. */
  readonly rowBest: Float64Array;
  /** Cells in a row. */
  width: number;
  /** All cells. */
  size: number;
}

const ROOM = 2048;

/** The table of the search at hand. There is one, used again and again, since millions of names are compared. */
export const table: PathTable = {
  scores: new Float64Array(ROOM),
  origins: new Int16Array(ROOM),
  steps: new Int16Array(ROOM),
  rowBest: new Float64Array(LONGEST_NAME + 1),
  width: 1,
  size: 1,
};

/** Empties the table for a search through so many letters and sounds; only its first cell is reached. */
export function clearTable(letters: number, sounds: number): void {
  const width = sounds + 1;
  const size = (letters + 1) * width;
  if (table.scores.length < size) {
    table.scores = new Float64Array(size);
    table.origins = new Int16Array(size);
    table.steps = new Int16Array(size);
  }
  table.width = width;
  table.size = size;
  const { scores, rowBest } = table;
  // So few are filled faster by hand.
  for (let cell = 0; cell < size; cell++) scores[cell] = NOWHERE;
  for (let row = 1; row <= letters; row++) rowBest[row] = NOWHERE;
  scores[0] = 0;
  rowBest[0] = 0;
}

/** Takes a step to a cell, which is in that row, if that is better than what led there. */
export function reach(row: number, to: number, value: number, from: number, step: number): void {
  const { scores, origins, steps, rowBest } = table;
  if (value <= (scores[to] as number)) return;
  if (value > (rowBest[row] as number)) rowBest[row] = value;
  scores[to] = value;
  origins[to] = from;
  steps[to] = step;
}

/** A step (a unit or one of `STEP`) takes letters [letter, nextLetter) and sounds [sound, nextSound). */
export type StepVisitor = (step: number, letter: number, sound: number, nextLetter: number, nextSound: number) => void;

/** The steps of the path that the last search found, from the end to the start. */
export function readPath(visit: StepVisitor): void {
  const { origins, steps, width, size } = table;
  let [letter, sound] = [Math.floor((size - 1) / width), (size - 1) % width];
  for (let cell = size - 1; cell > 0;) {
    const from = origins[cell] as number;
    const [startLetter, startSound] = [Math.floor(from / width), from % width];
    visit(steps[cell] as number, startLetter, startSound, letter, sound);
    [cell, letter, sound] = [from, startLetter, startSound];
  }
}

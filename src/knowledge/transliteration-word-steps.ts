import { CELL, type HangulName, type LatinArrangement, type LatinName } from "./transliteration-spelling.ts";
import { KOREAN_LETTER, SOUNDS, type HangulWord, type LatinWord } from "./transliteration-symbols.ts";
import { reach, STEP, table } from "./transliteration-table.ts";
import { EXTRA, ROW, type Weights } from "./transliteration-weights.ts";

/** Behind the last sound; no symbol has this number. */
const NO_SOUND = 255;

/** For each word of the two names what it costs to have no counterpart. */
const latinLack = new Float64Array(128);
const hangulLack = new Float64Array(128);

/** What it costs in a search that each word of either name has no counterpart; `takeWords` asks for it. */
export function weighLacks(weights: Weights, name: LatinName, hangul: HangulName): void {
  const { weights: learned, extra } = weights;
  for (let k = 0; k < name.lack.length; k++) {
    const isKnown = hasPartner(weights, name.known[k] as number, hangul.known, true);
    latinLack[k] = (name.lack[k] as number) + (isKnown ? (learned[extra + EXTRA.latinPartner] as number) : 0);
  }
  const kind = learned[extra + EXTRA.hangulClass + name.first] as number;
  for (let k = 0; k < hangul.lack.length; k++) {
    const isKnown = hasPartner(weights, hangul.known[k] as number, name.known, false);
    hangulLack[k] =
      (hangul.lack[k] as number) + kind + (isKnown ? (learned[extra + EXTRA.hangulPartner] as number) : 0);
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

/** The steps that whole words allow at letter i and sound j, where the words with these numbers start (-1: none). */
export function takeWords(
  weights: Weights,
  name: LatinName,
  latin: LatinArrangement,
  hangul: HangulName,
  i: number,
  j: number,
  word: number,
  spoken: number,
): void {
  const { width, scores } = table;
  const cell = i * width + j;
  const here = scores[cell] as number;
  const { weights: learned, extra } = weights;
  const sound = hangul.symbols.sounds[j] ?? NO_SOUND;
  const letter = latin.cells[latin.base + i * CELL.size + CELL.letter] as number;
  const isShared = i < latin.size && sound === KOREAN_LETTER + letter;
  if (isShared)
    reach(i + 1, cell + width + 1, here + (learned[extra + EXTRA.sameLetter] as number), cell, STEP.sameLetter);
  const hangulWord = spoken < 0 ? undefined : (hangul.symbols.words[spoken] as HangulWord);
  const end = hangulWord === undefined ? 0 : hangulWord.end - hangulWord.start;
  if (hangulWord !== undefined) reach(i, cell + end, here + (hangulLack[spoken] as number), cell, STEP.hangulLacks);
  if (word < 0) return;
  const latinWord = name.symbols.words[word] as LatinWord;
  const size = latinWord.end - latinWord.start;
  reach(i + size, cell + size * width, here + (latinLack[word] as number), cell, STEP.latinLacks);
  if (hangulWord === undefined) return;
  if (latinWord.number >= 0 && latinWord.number === hangulWord.number) {
    reach(
      i + size,
      cell + size * width + 1,
      here + (learned[extra + EXTRA.sameNumber] as number),
      cell,
      STEP.sameNumber,
    );
  }
  if (size === 1 && isHeardAs(weights, latin, i, sound)) {
    reach(i + 1, cell + width + end, here + (learned[extra + EXTRA.initial] as number), cell, STEP.initial);
  } else if (end === 1 && size > 1 && isShared) {
    reach(i + size, cell + size * width + 1, here + (learned[extra + EXTRA.initial] as number), cell, STEP.initial);
  }
}

/** Whether a unit of this single letter starts with the sound. */
function isHeardAs(weights: Weights, latin: LatinArrangement, letter: number, sound: number): boolean {
  const group = latin.cells[latin.base + letter * CELL.size + CELL.groups] as number;
  if (group < 0 || sound >= SOUNDS) return false;
  const slot = group * (SOUNDS + 1) + sound;
  const unit = weights.first[slot] as number;
  return unit < (weights.first[slot + 1] as number) && (weights.weights[unit * ROW.size] as number) > -weights.steps;
}

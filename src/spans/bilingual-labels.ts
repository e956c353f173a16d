import { isUpper } from "../text/characters.ts";
import { isBlank, type Span } from "../text/span.ts";
import { type Gap, isCloser, isTerminator } from "./gaps.ts";
import { LABEL_WORDS } from "./latin-words.ts";
import { countFunctionWords, endsWithPredicate, mainScript } from "./sentence-language.ts";
import type { Word } from "./words.ts";

/** A stretch of a line without the end of a sentence or cell inside; `gaps[i]` stands before `words[i + 1]`. */
export interface Stretch extends Span {
  readonly words: readonly Word[];
  readonly gaps: readonly Gap[];
}

/** No heading or label is longer. */
const LONGEST_LABEL = 120;
/** More separators than this are an enumeration. */
const MOST_SEPARATORS = 7;
const SIDE_SEPARATORS = "/|–—-｜／=→~·";
/** A Hangul word that is a particle and nothing else cannot open a text of its own. */
const LONE_PARTICLE = /^(?:은|는|이|가|을|를|의|에|와|과|도|로|으로|에서|에게|부터|까지|이다|입니다|라고|라는)$/;

/**
 * The indices of the gaps where a bilingual heading or label changes from one language to the other; none where
 * the stretch is one sentence with foreign words in it.
 *
 * A label says the same thing twice, so both sides must stand by themselves:
 * - `Privacy Policy / 개인정보 처리방침`: a separator between white space, an even number of sides, and no foreign
 *   side with Hangul in it. In running prose a side must also be a phrase and not a single word.
 * - `개요 (Overview)`: the stretch is no sentence (no final ending or full stop), the brackets close it, and white space
 *   stands before them. Korean spelling writes a gloss without it: `세계무역기구(WTO)`, `리용호(Ri Yong Ho)` stay whole,
 *   and so does a lone acronym in any case.
 * - `Address: 서울특별시 중구`: a colon between two labels or two phrases; `제공자: Google LLC` stays whole, since the
 *   foreign side is a name.
 * - `Notice 공지`: white space alone only after words of page furniture that Korean does not borrow (LABEL_WORDS).
 */
export function labelBorders(text: string, stretch: Stretch): number[] {
  const { words, gaps } = stretch;
  if (gaps.every((_, index) => !changes(words, index))) return [];
  const isProse = isSentence(text, stretch);
  const separated = bySeparators(text, stretch, isProse);
  if (separated.length > 0) return separated;
  const colon = byColon(text, stretch, isProse);
  if (colon >= 0) return [colon];
  if (isProse) return [];
  const bracket = byBracket(text, stretch);
  if (bracket >= 0) return [bracket];
  const slash = onlyChange(words);
  const gap = gaps[slash];
  if (gap?.kind === "separator" && SIDE_SEPARATORS.includes(gap.sign)) return [slash];
  return gap?.kind === "space" && isFurniture(text, stretch, slash) ? [slash] : [];
}

function bySeparators(text: string, stretch: Stretch, isProse: boolean): number[] {
  const { words, gaps } = stretch;
  const places: number[] = [];
  const isInside = bracketed(text, stretch);
  for (const [index, gap] of gaps.entries()) {
    if (gap.kind !== "separator" || !gap.isSpaced || isInside[index] || !SIDE_SEPARATORS.includes(gap.sign)) continue;
    if (places.push(index) > MOST_SEPARATORS) return [];
  }
  const sides = [...places, words.length - 1].map((last, i) =>
    part(stretch, i === 0 ? 0 : (places[i - 1] ?? 0) + 1, last),
  );
  const scripts = sides.map((side) => mainScript(text, side, side.words));
  const borders = places.filter((_, i) => scripts[i] !== scripts[i + 1]);
  // A translation comes in pairs: "Windows / 리눅스 / macOS" is an enumeration.
  if (borders.length % 2 === 0) return [];
  for (const [i, side] of sides.entries()) {
    if (scripts[i] !== "hangul" && side.words.some((word) => word.script === "hangul")) return [];
    if (isProse && !isPhrase(text, side.words)) return [];
  }
  return borders;
}

function byColon(text: string, stretch: Stretch, isProse: boolean): number {
  const { words, gaps } = stretch;
  const index = gaps.findIndex((gap) => gap.kind === "separator" && (gap.sign === ":" || gap.sign === "："));
  if (index < 0 || bracketed(text, stretch)[index]) return -1;
  const left = part(stretch, 0, index);
  const right = part(stretch, index + 1, words.length - 1);
  const leftScript = mainScript(text, left, left.words);
  const rightScript = mainScript(text, right, right.words);
  if (leftScript === rightScript) return -1;
  if (leftScript !== "hangul" && left.words.some((word) => word.script === "hangul")) return -1;
  if (rightScript !== "hangul" && right.words.some((word) => word.script === "hangul")) return -1;
  if (isProse) return isPhrase(text, left.words) && isPhrase(text, right.words) ? index : -1;
  // Behind a Korean label a name is a value ("제공자: Google LLC"), words are a text of their own.
  const foreign = leftScript === "hangul" ? right.words : left.words;
  if (isAcronym(text, foreign)) return -1;
  return foreign.some((word) => isLabelWord(text, word)) || countFunctionWords(text, foreign) > 0 ? index : -1;
}

function byBracket(text: string, stretch: Stretch): number {
  const { words, gaps } = stretch;
  const index = gaps.findLastIndex((gap, i) => gap.kind === "bracket" && changes(words, i));
  const gap = gaps[index];
  if (gap === undefined || stretch.end - stretch.start > LONGEST_LABEL) return -1;
  // `서울 (Seoul), 부산 (Busan)` glosses each of its words.
  if (gaps.findIndex((other, i) => other.kind === "bracket" && changes(words, i)) < index) return -1;
  const left = part(stretch, 0, index);
  const inside = words.slice(index + 1);
  const script = (inside[0] as Word).script;
  if (inside.some((word) => word.script !== script) || mainScript(text, left, left.words) === script) return -1;
  if (!closesAtEnd(text, gap.border, stretch.end)) return -1;
  // `(Chrome, Safari, Edge)` gives examples; a translation of a label is one phrase.
  if (text.slice(gap.border, stretch.end).includes(",")) return -1;
  if (script === "hangul" ? left.words.some((word) => word.script === "hangul") : isAcronym(text, inside)) return -1;
  // Without white space it is a gloss, unless the bracket holds a word that names nothing.
  return gap.isSpaced || inside.every((word) => isLabelWord(text, word)) ? index : -1;
}

/** The only gap between two scripts, or -1 where there are more. */
function onlyChange(words: readonly Word[]): number {
  let found = -1;
  for (let i = 0; i + 1 < words.length; i++) {
    if (!changes(words, i)) continue;
    if (found >= 0) return -1;
    found = i;
  }
  return found;
}

function isFurniture(text: string, stretch: Stretch, index: number): boolean {
  const { words } = stretch;
  if (stretch.end - stretch.start > LONGEST_LABEL) return false;
  // `Chapter 1. 시작하기` says one thing.
  if (/\d/.test(text.slice((words[index] as Word).end, (words[index + 1] as Word).start))) return false;
  const left = words.slice(0, index + 1);
  const right = words.slice(index + 1);
  const [latin, hangul] = left[0]?.script === "latin" ? [left, right] : [right, left];
  if (hangul[0]?.script !== "hangul" || LONE_PARTICLE.test(wordText(text, hangul[0]))) return false;
  if (!latin.some((word) => isLabelWord(text, word))) return false;
  return latin.every((word) => isLabelWord(text, word)) || countFunctionWords(text, latin) > 0;
}

/** More than a name: words that make up a clause or a phrase, and no particle that hangs on what stands before. */
function isPhrase(text: string, words: readonly Word[]): boolean {
  const first = words[0] as Word;
  if (first.script === "hangul") return !LONE_PARTICLE.test(wordText(text, first));
  return words.length >= 4 || countFunctionWords(text, words) > 0;
}

/** One word all in capitals: `WTO`, `KR`. */
function isAcronym(text: string, words: readonly Word[]): boolean {
  const [word] = words;
  if (words.length !== 1 || word === undefined || word.end - word.start > 8) return false;
  for (let i = word.start; i < word.end; i++) if (!isUpper(text.charCodeAt(i))) return false;
  return true;
}

function isSentence(text: string, stretch: Stretch): boolean {
  if (endsWithPredicate(text, stretch.words)) return true;
  let end = stretch.end;
  while (end > stretch.start && (isBlank(text.charCodeAt(end - 1)) || isCloser(text[end - 1] as string))) end--;
  return isTerminator(text[end - 1] as string);
}

/** Whether the bracket that opens at a place closes at the end, but for punctuation and emphasis behind it. */
function closesAtEnd(text: string, from: number, end: number): boolean {
  let last = end;
  while (last > from && !")]）］】〕".includes(text[last - 1] as string)) {
    if (/[\p{L}\p{N}]/u.test(text[last - 1] as string)) return false;
    last--;
  }
  return last > from;
}

/** For each gap, whether it stands inside brackets, where nothing parts the two sides of a label. */
function bracketed(text: string, { start, words, gaps }: Stretch): boolean[] {
  let depth = 0;
  let from = start;
  return gaps.map((_, index) => {
    const { end } = words[index] as Word;
    for (; from < end; from++) {
      if ("([（［{".includes(text[from] as string)) depth++;
      else if (")]）］}".includes(text[from] as string) && depth > 0) depth--;
    }
    return depth > 0;
  });
}

function part(stretch: Stretch, first: number, last: number): Stretch {
  const start = first === 0 ? stretch.start : (stretch.gaps[first - 1] as Gap).border;
  const end = last === stretch.words.length - 1 ? stretch.end : (stretch.gaps[last] as Gap).border;
  return { start, end, words: stretch.words.slice(first, last + 1), gaps: stretch.gaps.slice(first, last) };
}

function changes(words: readonly Word[], index: number): boolean {
  return words[index]?.script !== words[index + 1]?.script;
}

function isLabelWord(text: string, word: Word): boolean {
  return LABEL_WORDS.has(wordText(text, word).toLowerCase());
}

function wordText(text: string, word: Word): string {
  return text.slice(word.start, word.end);
}

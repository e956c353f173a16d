import type { Passage, Side } from "./bitext.ts";
import { sentencesOf } from "./passage-unit.ts";
import { isSameWord, plainWords } from "./plain-words.ts";

/** A sentence of a revision, with the words that are compared. */
export interface RevisedSentence {
  readonly sentence: Passage;
  /** The id of the paragraph that it stands in. */
  readonly paragraph: string;
  readonly forms: ReadonlySet<string>;
  /** All its forms in order. */
  readonly key: string;
}

/** For each sentence of one revision the index of its like in the other, or -1. */
export interface Kept {
  readonly inOld: Int32Array;
  readonly inNow: Int32Array;
}

/** The sentences of a side that say anything; code has none. */
export function readSentences(side: Side): RevisedSentence[] {
  const prose = side.filter(({ segment }) => segment.block !== "code");
  return prose.flatMap(sentencesOf).flatMap((sentence): RevisedSentence[] => {
    const {
      id,
      parent = id,
      prose: { text },
    } = sentence.segment;
    const forms = plainWords(text).map(({ form }) => form);
    return forms.length === 0 ? [] : [{ sentence, paragraph: parent, forms: new Set(forms), key: forms.join(" ") }];
  });
}

/**
 * Pairs equal sentences: first those that stand once, then the neighbours of what is paired, then the rest in order, last what
 * is only cut into sentences in another way: lines of plain text are paragraphs here and parts of one there.
 */
export function findAgain(old: readonly RevisedSentence[], now: readonly RevisedSentence[]): Kept {
  const kept: Kept = { inOld: new Int32Array(now.length).fill(-1), inNow: new Int32Array(old.length).fill(-1) };
  const pair = (o: number, n: number): void => {
    kept.inOld[n] = o;
    kept.inNow[o] = n;
  };
  const pairIfEqual = (o: number, n: number): void => {
    const isFree = kept.inOld[n] === -1 && kept.inNow[o] === -1;
    if (isFree && old[o]?.key === now[n]?.key) pair(o, n);
  };
  const places = placesByKey(old, now);
  for (const { old: olds, now: nows } of places) {
    if (olds.length === 1 && nows.length === 1) pair(olds[0] as number, nows[0] as number);
  }
  for (let n = 0; n < now.length; n++) {
    const before = n === 0 ? -1 : (kept.inOld[n - 1] as number);
    if (n === 0 || before >= 0) pairIfEqual(before + 1, n);
  }
  for (let n = now.length - 1; n >= 0; n--) {
    const behind = n === now.length - 1 ? old.length : (kept.inOld[n + 1] as number);
    pairIfEqual(behind - 1, n);
  }
  for (const { old: olds, now: nows } of places) {
    const free = olds.filter((o) => kept.inNow[o] === -1);
    const open = nows.filter((n) => kept.inOld[n] === -1);
    free.slice(0, open.length).forEach((o, index) => pair(o, open[index] as number));
  }
  for (const gap of gapsOf(kept)) keepRecut(gap, { old, now, kept });
  return kept;
}

interface Places {
  readonly old: number[];
  readonly now: number[];
}

function placesByKey(old: readonly RevisedSentence[], now: readonly RevisedSentence[]): readonly Places[] {
  const places = new Map<string, Places>();
  const placesOf = ({ key }: RevisedSentence): Places => {
    const known = places.get(key) ?? { old: [], now: [] };
    places.set(key, known);
    return known;
  };
  old.forEach((sentence, index) => placesOf(sentence).old.push(index));
  now.forEach((sentence, index) => placesOf(sentence).now.push(index));
  return [...places.values()];
}

/** Sentences that are not found again and stand between the same two that are, or at the same end. */
export interface Gap {
  readonly old: readonly number[];
  readonly now: readonly number[];
}

/** The gaps of the later revision, each with what stood there in the earlier one, if it was one stretch. */
export function gapsOf({ inOld, inNow }: Kept): Gap[] {
  const gaps: Gap[] = [];
  for (let n = 0; n < inOld.length;) {
    if (inOld[n] !== -1) {
      n++;
      continue;
    }
    const from = n;
    while (n < inOld.length && inOld[n] === -1) n++;
    const start = from === 0 ? 0 : (inOld[from - 1] as number) + 1;
    let end = start;
    while (end < inNow.length && inNow[end] === -1) end++;
    const meets = n === inOld.length ? end === inNow.length : inOld[n] === end;
    gaps.push({ now: range(from, n), old: meets ? range(start, end) : [] });
  }
  return gaps;
}

interface Recutting {
  readonly old: readonly RevisedSentence[];
  readonly now: readonly RevisedSentence[];
  readonly kept: Kept;
}

/** Sentences at the beginning and at the end of a gap whose words are the same in a row are kept, wherever they are cut. */
function keepRecut(gap: Gap, { old, now, kept }: Recutting): void {
  const [a, b] = [wordsIn(gap.old, old), wordsIn(gap.now, now)];
  const head = { old: 0, now: 0 };
  for (let i = 0; areSame(a[i], b[i]); i++) {
    const [x, y] = [a[i] as WordInGap, b[i] as WordInGap];
    if (x.isLast && y.isLast) Object.assign(head, { old: x.place + 1, now: y.place + 1 });
  }
  const tail = { old: gap.old.length, now: gap.now.length };
  for (let i = 1; areSame(a.at(-i), b.at(-i)); i++) {
    const [x, y] = [a.at(-i) as WordInGap, b.at(-i) as WordInGap];
    if (x.place < head.old || y.place < head.now) break;
    if (x.isFirst && y.isFirst) Object.assign(tail, { old: x.place, now: y.place });
  }
  // Those next to the gap that remains must lead to each other, so that its borders are found again.
  const keep = (olds: readonly number[], nows: readonly number[], border: 0 | -1): void => {
    for (const o of olds) kept.inNow[o] = nows.at(border) as number;
    for (const n of nows) kept.inOld[n] = olds.at(border) as number;
  };
  keep(gap.old.slice(0, head.old), gap.now.slice(0, head.now), -1);
  keep(gap.old.slice(tail.old), gap.now.slice(tail.now), 0);
}

interface WordInGap {
  readonly form: string;
  /** The number of its sentence in the gap. */
  readonly place: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

function wordsIn(indices: readonly number[], sentences: readonly RevisedSentence[]): WordInGap[] {
  return indices.flatMap((index, place) =>
    (sentences[index] as RevisedSentence).key.split(" ").map((form, at, all): WordInGap => {
      return { form, place, isFirst: at === 0, isLast: at === all.length - 1 };
    }),
  );
}

function areSame(a: WordInGap | undefined, b: WordInGap | undefined): boolean {
  return a !== undefined && b !== undefined && isSameWord(a, b);
}

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, index) => start + index);
}

import type { PassageChange } from "../../alignment/revisions.ts";
import { isSameWord, plainWords, type PlainWord } from "../../alignment/plain-words.ts";
import type { Segment } from "../../segments/segment.ts";
import type { Language } from "../../text/span.ts";
import { toSource } from "../../text/mapped-text.ts";
import type { CheckContext } from "../check.ts";
import { isRespelling } from "./respelling.ts";

/** A word of a sentence; offsets count in the sentence's text. */
export interface SentenceWord extends PlainWord {
  readonly sentence: Segment;
  readonly isFirst: boolean;
}

/** What changed on one side of a bead. */
export interface SideChange {
  readonly side: Language;
  /** `new`: the side was not in the earlier revision. `minor`: only spelling or capitals are others. */
  readonly kind: "new" | "minor" | "reworded";
  /** The sentences that are not the same, as they were and as they are. */
  readonly before: readonly Segment[];
  readonly after: readonly Segment[];
  /** The words that are not the same. */
  readonly oldWords: readonly SentenceWord[];
  readonly newWords: readonly SentenceWord[];
  /** Where words that are gone stood, if no others stand in their place. */
  readonly gone?: Place;
}

/** A place in a document. */
interface Place {
  readonly document: string;
  readonly at: number;
}

/** How a side of a bead differs from the earlier revision; undefined where it says the same, or nothing is known of it. */
export function changeOn(side: Language, { aligned, revisions, knowledge }: CheckContext): SideChange | undefined {
  const passages = aligned[side].filter(({ segment }) => segment.block !== "code");
  const changed = passages.flatMap(({ segment }): ChangedPassage[] => {
    const change = revisions?.[side].get(segment.id);
    return change === undefined ? [] : [{ segment, change }];
  });
  if (changed.length === 0) return undefined;
  const before = changed.flatMap(({ change }) => change.before.map(({ segment }) => segment));
  const after = changed.flatMap(({ change }) => change.after.map(({ segment }) => segment));
  const now = wordsOf(after);
  const { oldWords, newWords, start } = differenceOf(wordsOf(before), now);
  if (oldWords.length + newWords.length === 0) return undefined;
  const isRespelt = (word: SentenceWord, index: number): boolean =>
    isRespelling(word.form, (newWords[index] as SentenceWord).form, side, knowledge);
  const isMinor = oldWords.length === newWords.length && oldWords.every(isRespelt);
  const isNew = changed.length === passages.length && changed.every(({ change }) => change.isNew);
  const gone = newWords.length === 0 ? placeOfGone(now, start, changed) : undefined;
  return {
    side,
    kind: isNew ? "new" : isMinor ? "minor" : "reworded",
    before,
    after,
    oldWords,
    newWords,
    ...(gone === undefined ? {} : { gone }),
  };
}

interface ChangedPassage {
  readonly segment: Segment;
  readonly change: PassageChange;
}

function wordsOf(sentences: readonly Segment[]): SentenceWord[] {
  return sentences.flatMap((sentence) =>
    plainWords(sentence.prose.text).map((word, index) => ({ ...word, sentence, isFirst: index === 0 })),
  );
}

interface Difference {
  readonly oldWords: readonly SentenceWord[];
  readonly newWords: readonly SentenceWord[];
  /** How many words stand before the first that differs. */
  readonly start: number;
}

/** The words between the first and the last that differ; where as many came as went, only those that differ themselves. */
function differenceOf(old: readonly SentenceWord[], now: readonly SentenceWord[]): Difference {
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  while (start < shorter && areSame(old[start], now[start])) start++;
  let end = 0;
  while (end < shorter - start && areSame(old.at(-1 - end), now.at(-1 - end))) end++;
  const oldWords = old.slice(start, old.length - end);
  const newWords = now.slice(start, now.length - end);
  if (oldWords.length !== newWords.length) return { oldWords, newWords, start };
  const differs = oldWords.map((word, index) => !areSame(word, newWords[index]));
  return {
    oldWords: oldWords.filter((_, index) => differs[index]),
    newWords: newWords.filter((_, index) => differs[index]),
    start,
  };
}

function areSame(a: SentenceWord | undefined, b: SentenceWord | undefined): boolean {
  return a !== undefined && b !== undefined && isSameWord(a, b);
}

/** Where words that nothing came for stood: between what is left of their sentence, or between the sentences that were kept. */
function placeOfGone(
  words: readonly SentenceWord[],
  start: number,
  changed: readonly ChangedPassage[],
): Place | undefined {
  const before = words[start - 1];
  const behind = words[start];
  if (before !== undefined) {
    return { document: before.sentence.document, at: toSource(before.sentence.prose, before).end };
  }
  if (behind !== undefined) {
    return { document: behind.sentence.document, at: toSource(behind.sentence.prose, behind).start };
  }
  const held = changed.find(({ change }) => change.goneAt !== undefined);
  return held && { document: held.segment.document, at: held.change.goneAt as number };
}

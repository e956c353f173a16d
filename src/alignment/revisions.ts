import type { Document } from "../formats/document.ts";
import { segmentDocument, type DocumentRole } from "../segments/index.ts";
import type { Segment } from "../segments/segment.ts";
import type { LanguageSpan } from "../spans/language-span.ts";
import type { Language } from "../text/span.ts";
import type { Passage, Side } from "./bitext.ts";
import { findAgain, readSentences, type Kept, type RevisedSentence } from "./revised-sentences.ts";
import { pairRewordings } from "./rewordings.ts";
import type { Work } from "../text/work.ts";

/** What of a passage is not as it was in the earlier revision of its document. */
export interface PassageChange {
  /** The sentences of the earlier revision that are gone or reworded; their offsets count in the earlier text. */
  readonly before: Side;
  /** The sentences of the passage that are new or reworded. */
  readonly after: Side;
  /** Nothing of the passage stood in the earlier revision, and nothing went for it. */
  readonly isNew: boolean;
  /** Where in the document the first sentence that is gone for nothing stood. */
  readonly goneAt?: number;
  /** The sentences of whole passages that are gone for nothing and stood right behind this one. */
  readonly goneBehind?: Side;
  /** Those of whole passages that stood before this one, and nothing before them that is still there. */
  readonly goneBefore?: Side;
}

/** The passages that changed, or beside which others went, by the ids of their segments. */
export type Changes = ReadonlyMap<string, PassageChange>;

/** What changed on each side. */
export type Revisions = Readonly<Record<Language, Changes>>;

/** The passages of an earlier revision. They are only held against later ones, so their facts are not read. */
export function* readRevision(document: Document, spans: readonly LanguageSpan[], role: DocumentRole): Work<Passage[]> {
  const passages: { segment: Segment; sentences: Passage[] }[] = [];
  for (const segment of yield* segmentDocument(document, spans, role)) {
    if (segment.parent === undefined) passages.push({ segment, sentences: [] });
    else passages.at(-1)?.sentences.push({ segment, facts: [], sentences: [] });
  }
  return passages.map(({ segment, sentences }) => {
    return { segment, facts: [], sentences: sentences.length < 2 ? [] : sentences };
  });
}

/**
 * What changed from one revision of a side to the next. Sentences are found again wherever they stand, so that passages that were
 * moved, split, joined or wrapped anew have not changed; what is left over of the two revisions is paired by its words and its place.
 */
export function compareRevisions(before: Side, after: Side): Changes {
  const [old, now] = [readSentences(before), readSentences(after)];
  const kept = findAgain(old, now);
  return changesOf(old, now, kept, pairRewordings(old, now, kept));
}

interface Gathered {
  readonly before: Set<number>;
  readonly after: Passage[];
  goneAt?: number;
  goneBehind?: Side;
  goneBefore?: Side;
}

/** Gathers what is new, reworded and gone by the passages of the later revision. */
function changesOf(
  old: readonly RevisedSentence[],
  now: readonly RevisedSentence[],
  { inOld, inNow }: Kept,
  rewordings: ReadonlyMap<number, number>,
): Changes {
  const found = new Map<string, Gathered>();
  const gatheredIn = (paragraph: string): Gathered => {
    const known = found.get(paragraph) ?? { before: new Set(), after: [] };
    found.set(paragraph, known);
    return known;
  };
  const keeping = new Set<string>();
  now.forEach(({ paragraph, sentence }, n) => {
    if (inOld[n] === -1) gatheredIn(paragraph).after.push(sentence);
    else keeping.add(paragraph);
  });
  const successors = inNow.slice();
  for (const [o, n] of rewordings) {
    gatheredIn((now[n] as RevisedSentence).paragraph).before.add(o);
    successors[o] = n;
  }
  for (const { index, beside, isBehind } of goneSentences(old, successors)) {
    const { paragraph, sentence } = now[beside] as RevisedSentence;
    const change = gatheredIn(paragraph);
    change.before.add(index);
    change.goneAt ??= isBehind ? sentence.segment.span.end : sentence.segment.span.start;
  }
  for (const { sentences, beside, isBehind } of gonePassages(old, now, successors)) {
    gatheredIn((now[beside] as RevisedSentence).paragraph)[isBehind ? "goneBehind" : "goneBefore"] = sentences;
  }
  return new Map(
    Array.from(found, ([paragraph, { before, ...change }]) => {
      const gone = [...before].toSorted((a, b) => a - b).map((o) => (old[o] as RevisedSentence).sentence);
      return [paragraph, { ...change, before: gone, isNew: gone.length === 0 && !keeping.has(paragraph) }] as const;
    }),
  );
}

/** A sentence that went for nothing, and the later one of a neighbour of its paragraph. */
interface Gone {
  readonly index: number;
  readonly beside: number;
  /** It stood behind that neighbour, not before it. */
  readonly isBehind: boolean;
}

/** What went out of paragraphs of which something is left. */
function goneSentences(old: readonly RevisedSentence[], successors: Int32Array): Gone[] {
  const behind = new Int32Array(old.length).fill(-1);
  const before = new Int32Array(old.length).fill(-1);
  const carry = (places: Int32Array, at: number, from: number): void => {
    if ((successors[at] as number) >= 0) places[at] = successors[at] as number;
    else if (old[from]?.paragraph === old[at]?.paragraph) places[at] = places[from] as number;
  };
  for (let i = 0; i < old.length; i++) carry(behind, i, i - 1);
  for (let i = old.length - 1; i >= 0; i--) carry(before, i, i + 1);
  return old.flatMap((_, index): Gone[] => {
    if (successors[index] !== -1) return [];
    const isBehind = behind[index] !== -1;
    const beside = (isBehind ? behind[index] : before[index]) as number;
    return beside === -1 ? [] : [{ index, beside, isBehind }];
  });
}

/** Whole passages in a row that went for nothing. */
interface GonePassages {
  readonly sentences: Side;
  /** A sentence of the later revision that they stood beside. */
  readonly beside: number;
  /** They stood behind it; otherwise it is the first that was there before. */
  readonly isBehind: boolean;
}

/** The passages of which nothing is left, where what stood around them still stands together: then their place is known. */
function gonePassages(
  old: readonly RevisedSentence[],
  now: readonly RevisedSentence[],
  successors: Int32Array,
): GonePassages[] {
  const standing = new Set(old.filter((_, o) => successors[o] !== -1).map(({ paragraph }) => paragraph));
  const isGone = (o: number): boolean => o < old.length && !standing.has((old[o] as RevisedSentence).paragraph);
  const known = new Set(successors);
  const found: GonePassages[] = [];
  for (let o = 0; o < old.length;) {
    if (!isGone(o)) {
      o++;
      continue;
    }
    const from = o;
    while (isGone(o)) o++;
    let [last, next] = [from - 1, o];
    while (last >= 0 && successors[last] === -1) last--;
    while (next < old.length && successors[next] === -1) next++;
    const before = last < 0 ? -1 : (successors[last] as number);
    const behind = next < old.length ? (successors[next] as number) : now.length;
    let reached = before + 1;
    while (reached < now.length && !known.has(reached)) reached++;
    const isTorn = reached !== behind || now[before]?.paragraph === now[behind]?.paragraph;
    if (isTorn) continue;
    const sentences = old.slice(from, o).map(({ sentence }) => sentence);
    found.push({ sentences, beside: before === -1 ? behind : before, isBehind: before !== -1 });
  }
  return found;
}

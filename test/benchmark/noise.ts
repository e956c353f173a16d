/**
 * The noise of the news bench, read off its five levels and made again for other pairs, so that alignment can be measured
 * on texts that neither the weights nor the lexicon have seen.
 *
 * What the levels do to 1–1 pairs, in this order (`noise.test.ts` holds the shares):
 * 1. From the start, a quarter of the pairs takes the next one in, whatever the paragraphs: as often two English segments
 *    are joined (1–2), two Korean ones (2–1), or the end of the first Korean one is moved to the front of the second
 *    (2–2). The cut is after the last clause that ends behind a third of the words, else after two thirds of them.
 * 2. Each of these beads may lose one of its sides: 14 % of them, either side. In `c` one side of the document, the same
 *    one throughout, loses 30 % and the other one 3 %: a summary.
 * 3. In `d` one paragraph (one to four beads, 15 % of the paragraphs) stands elsewhere in the Korean document.
 * `a` to `d` have documents of 20 pairs, `e` is one document of all pairs with the noise of `b`.
 */
import { docsKeptAside, readPairs, type Pair } from "../../corpus/train/sources.ts";
import { newsBench, type GoldDocument } from "./data.ts";
import { random, type Random } from "./random.ts";
import { documentOf, type Unit } from "./units.ts";

/** `a` clean, `b` merged and dropped, `c` a summary, `d` a moved paragraph, `e` one long document. */
export type NoiseLevel = "a" | "b" | "c" | "d" | "e";

const DOCUMENT_LENGTH = 20;
const MERGED = 0.25;
const DROPPED = 0.14;
const SUMMARY_DROPPED = 0.3;
const SUMMARY_DROPPED_BESIDE = 0.03;
const MOVED = 0.15;
const LONGEST_PARAGRAPH = 4;
/** A sentence of fewer words is not cut. */
const SHORTEST_CUT = 6;
/** Words that end a clause, as the levels take them: connective endings, 에서 and commas. */
const CLAUSE_END = /(?:고|며|면|지만|서|는데|,)$/u;

/** Documents with the noise of one level, the same for the same seed. Pairs that follow each other stay together. */
export function noisy(pairs: readonly Pair[], level: NoiseLevel, seed: number): GoldDocument[] {
  const draw = random(seed * 8 + "abcde".indexOf(level));
  const length = level === "e" ? pairs.length : DOCUMENT_LENGTH;
  const documents: GoldDocument[] = [];
  for (let start = 0; start < pairs.length; start += length) {
    const id = `${level}.${String(documents.length).padStart(3, "0")}`;
    documents.push(noisyDocument(id, pairs.slice(start, start + length), level, draw));
  }
  return documents;
}

function noisyDocument(id: string, pairs: readonly Pair[], level: NoiseLevel, draw: Random): GoldDocument {
  if (level === "a") return documentOf(id, asUnits(pairs));
  const units = dropped(merged(pairs, draw), level, draw);
  return documentOf(id, units, level === "d" ? withMovedParagraphs(units, draw) : units);
}

function asUnits(pairs: readonly Pair[]): Unit[] {
  return pairs.map(({ en, ko }) => ({ en: [en], ko: [ko] }));
}

function merged(pairs: readonly Pair[], draw: Random): Unit[] {
  const units: Unit[] = [];
  for (let i = 0; i < pairs.length; i++) {
    const [first, second] = [pairs[i] as Pair, pairs[i + 1]];
    const pair = second !== undefined && draw.next() < MERGED ? mergedPair(first, second, draw.below(3)) : undefined;
    units.push(pair ?? { en: [first.en], ko: [first.ko] });
    if (pair !== undefined) i++;
  }
  return units;
}

/** Two pairs as one bead; undefined where the Korean sentence is too short to be cut. */
function mergedPair(first: Pair, second: Pair, shape: number): Unit | undefined {
  if (shape === 0) return { en: [`${first.en} ${second.en}`], ko: [first.ko, second.ko] };
  if (shape === 1) return { en: [first.en, second.en], ko: [`${first.ko} ${second.ko}`] };
  const words = first.ko.split(" ");
  if (words.length < SHORTEST_CUT) return undefined;
  const cut = clauseEnd(words);
  return {
    en: [first.en, second.en],
    ko: [words.slice(0, cut).join(" "), `${words.slice(cut).join(" ")} ${second.ko}`],
  };
}

/** After how many words the sentence is cut: at least a third of them stay, at least two leave. */
export function clauseEnd(words: readonly string[]): number {
  for (let cut = words.length - 2; cut * 3 > words.length; cut--) {
    if (CLAUSE_END.test(words[cut - 1] as string)) return cut;
  }
  return Math.ceil((words.length * 2) / 3);
}

function dropped(units: readonly Unit[], level: NoiseLevel, draw: Random): Unit[] {
  const summary = draw.next() < 0.5 ? "en" : "ko";
  const shares =
    level === "c"
      ? { [summary]: SUMMARY_DROPPED, [summary === "en" ? "ko" : "en"]: SUMMARY_DROPPED_BESIDE }
      : { en: DROPPED / 2, ko: DROPPED / 2 };
  return units.map((unit) => {
    const drawn = draw.next();
    if (drawn < (shares["en"] as number)) return { en: [], ko: unit.ko };
    return drawn > 1 - (shares["ko"] as number) ? { en: unit.en, ko: [] } : unit;
  });
}

/** The order of the units in the Korean document: paragraphs of 1 to 4 of them, some put where another one stands. */
function withMovedParagraphs(units: readonly Unit[], draw: Random): Unit[] {
  const paragraphs: Unit[][] = [];
  for (let start = 0; start < units.length;) {
    const end = start + 1 + draw.below(LONGEST_PARAGRAPH);
    paragraphs.push(units.slice(start, end));
    start = end;
  }
  const moves = Math.max(1, Math.round(paragraphs.length * MOVED));
  for (let move = 0; move < moves && paragraphs.length > 1; move++) {
    const from = draw.below(paragraphs.length);
    // Never back to its own place.
    const to = (from + 1 + draw.below(paragraphs.length - 1)) % paragraphs.length;
    paragraphs.splice(to, 0, ...paragraphs.splice(from, 1));
  }
  return paragraphs.flat();
}

/**
 * What the noise is laid over. `other`: the textbook sentences of kpc-jhe-dev, and `docs`: paragraphs of python-docs; the
 * model has seen neither. `news`: the pairs of the news bench itself under new draws, because all pairs of news-dev
 * that a reviser found aligned stand in that bench already; they tell whether the weights have only learned its draws.
 * The sentences of `other` come from all over a textbook, so neighbours have nothing in common; those of `docs` are one
 * paragraph in forty of the manuals, in the manuals' order.
 */
export type NoiseSource = "other" | "docs" | "news";

/** One level over one source. */
export function otherBench(folder: string, level: NoiseLevel, source: NoiseSource = "other"): GoldDocument[] {
  return noisy(noiseSource(folder, source), level, 1);
}

function noiseSource(folder: string, source: NoiseSource): Pair[] {
  if (source === "other") return readPairs(folder, "kpc-jhe-dev");
  if (source === "docs") {
    const aside = new Set(docsKeptAside(folder).map(({ en, ko }) => `${en}\t${ko}`));
    // The file may hold a pair twice.
    return readPairs(folder, "python-docs").filter(({ en, ko }) => aside.delete(`${en}\t${ko}`));
  }
  return newsBench(folder, "a").flatMap(({ en, ko }) =>
    en.map((text, index) => ({ en: text, ko: ko[index] as string })),
  );
}

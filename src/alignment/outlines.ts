import type { Unit } from "./bead.ts";
import type { Point } from "./candidates.ts";
import type { KoreanTokeniser } from "../knowledge/korean-tokens.ts";
import { readSentenceEnds, type SentenceEnds } from "./sentence-ends.ts";
import { WIDEST } from "./shapes.ts";
import type { Work } from "../text/work.ts";

/** What the scores of beads are made of apart from the items that meet: lengths, sentences, kinds. Free of weights. */
export interface Outlines {
  readonly en: Outline;
  readonly ko: Outline;
  /** The logarithm of Korean to English length in this pair. */
  readonly ratio: number;
}

/** One side: sums over the segments before each place, so that any stretch costs two look-ups. */
export interface Outline {
  /** The logarithm of the length of `[s, s + count)`, in UTF-16 code units, at `s * WIDEST + count - 1`. */
  readonly lengths: Float64Array;
  readonly sentences: Float64Array;
  /** How open each segment is and how surely, as in SentenceEnds, and both summed. */
  readonly open: Float64Array;
  readonly surely: Float64Array;
  readonly openSums: Float64Array;
  readonly surelySums: Float64Array;
  /** Kinds by number, the same numbers on both sides. */
  readonly kinds: Int32Array;
  /** Levels of headings and list items, -1 for what has none. */
  readonly levels: Int32Array;
  /** Rows by number, -1 for what is in none. */
  readonly rows: Int32Array;
}

/** Kinds whose level says something of the text's structure; that of a cell is its column. */
const LEVELLED: ReadonlySet<string> = new Set(["heading", "list-item"]);

/** Reads all but the words of two lists. `sure` are segments that surely correspond: their lengths give the ratio. */
export function* readOutlines(
  en: readonly Unit[],
  ko: readonly Unit[],
  sure: readonly Point[],
  korean: KoreanTokeniser,
): Work<Outlines> {
  const kinds = new Map<string, number>();
  const outlineOf = (units: readonly Unit[], { open, surely, sentences }: SentenceEnds): Outline => ({
    lengths: logLengths(sumsOf(units.map(({ text }) => text.length))),
    sentences: sumsOf(sentences),
    open,
    surely,
    openSums: sumsOf(open),
    surelySums: sumsOf(surely),
    levels: Int32Array.from(units, ({ kind, level }) => (LEVELLED.has(kind) ? (level ?? -1) : -1)),
    rows: Int32Array.from(units, ({ row }) => row ?? -1),
    kinds: Int32Array.from(units, ({ kind }) => {
      const known = kinds.get(kind) ?? kinds.size;
      kinds.set(kind, known);
      return known;
    }),
  });
  const ends = yield* readSentenceEnds(en, ko, korean);
  return { en: outlineOf(en, ends.en), ko: outlineOf(ko, ends.ko), ratio: typicalRatio(en, ko, sure) };
}

function sumsOf(values: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (let i = 0; i < values.length; i++) sums[i + 1] = (sums[i] as number) + (values[i] as number);
  return sums;
}

function logLengths(sums: Float64Array): Float64Array {
  const size = sums.length - 1;
  const logs = new Float64Array(size * WIDEST);
  for (let s = 0; s < size; s++) {
    for (let count = 1; count <= WIDEST && s + count <= size; count++) {
      logs[s * WIDEST + count - 1] = Math.log((sums[s + count] as number) - (sums[s] as number) + 1);
    }
  }
  return logs;
}

/** Korean text runs to about half the characters of its English original; the measured mean over news, docs and law. */
export const USUAL_RATIO: number = Math.log(0.5);
/** How many pairs, and how many characters, the usual ratio weighs against the text's own. */
const USUAL_PAIRS = 4;
const USUAL_LENGTH = 400;

/**
 * The logarithm of Korean to English length in this text; a constant would cost 6 to 18 points of strict F1. Segments that are each
 * other's best candidate mislead where one side parts its paragraphs more finely, the two sides as wholes where one is a summary;
 * so of the two the one stands that is nearer to the usual, and the usual where they contradict each other.
 */
function typicalRatio(en: readonly Unit[], ko: readonly Unit[], sure: readonly Point[]): number {
  const whole = Math.log((lengthOf(ko) + USUAL_LENGTH * 0.5) / (lengthOf(en) + USUAL_LENGTH));
  const ratios = sure.map(({ e, k }) =>
    Math.log(((ko[k] as Unit).text.length + 5) / ((en[e] as Unit).text.length + 10)),
  );
  const paired =
    ratios.length === 0
      ? USUAL_RATIO
      : (median(ratios) * ratios.length + USUAL_RATIO * USUAL_PAIRS) / (ratios.length + USUAL_PAIRS);
  const [byWhole, byPairs] = [whole - USUAL_RATIO, paired - USUAL_RATIO];
  if (byWhole * byPairs <= 0) return USUAL_RATIO;
  return USUAL_RATIO + (Math.abs(byWhole) < Math.abs(byPairs) ? byWhole : byPairs);
}

function lengthOf(units: readonly Unit[]): number {
  return units.reduce((sum, { text }) => sum + text.length, 0);
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  const upper = sorted[half] as number;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] as number) + upper) / 2;
}

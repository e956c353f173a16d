import type { Bead } from "./alignment/bead.ts";
import type { Embedder } from "./alignment/embedding.ts";
import type { SimilarityExplanation } from "./alignment/similarity.ts";
import type { FactOptions } from "./facts/index.ts";
import type { Fact } from "./facts/fact.ts";
import type { CheckInput } from "./input.ts";
import type { Report } from "./report/report.ts";
import type { Suppression } from "./report/suppression/entries.ts";
import type { SegmentLists } from "./segment-lists.ts";
import type { Language } from "./text/span.ts";
import type { CallOptions } from "./text/turns.ts";

/** Two segments that are known to belong together. */
export interface SegmentPair {
  /** Names the pair's documents in the report, `ID/en` and `ID/ko`; its number from 0 where it is left out. */
  readonly id?: string;
  readonly en: string;
  readonly ko: string;
  /** The day the pair is of, as in `2026-09-03`. */
  readonly date?: string;
}

/** Everything daejo does, with its knowledge loaded: synchronous but for what says otherwise, and as often as you like. */
export interface Checker {
  /** Reads the texts, aligns them and compares what belongs together. */
  readonly check: (input: CheckInput) => Report;
  /** The same with vectors that the caller's embedder makes of the paragraphs and sentences. */
  readonly checkWith: (embedder: Embedder, input: CheckInput, options?: CallOptions) => Promise<Report>;
  /** Beads in English order; every segment stands in exactly one. */
  readonly align: (lists: SegmentLists) => Bead[];
  /** The same with vectors that the caller's embedder makes of the segments. */
  readonly alignWith: (embedder: Embedder, lists: SegmentLists, options?: CallOptions) => Promise<Bead[]>;
  /** Aligns segments and compares them. The report names segment `i` of a side `en#i` or `ko#i`. */
  readonly checkSegments: (lists: SegmentLists) => Report;
  /** Compares segments that are already aligned: only the checks run. */
  readonly checkPairs: (pairs: readonly SegmentPair[]) => Report;
  /** The calls that take longest, in turns: for servers, pages and whatever may be stopped. */
  readonly async: AsyncChecker;
  /** Facts and names, in order and without overlap. */
  readonly facts: (text: string, language: Language, options?: FactOptions) => Fact[];
  /** 0…1: how likely two spellings are one name. */
  readonly nameSimilarity: (en: string, ko: string) => number;
  /** 0…1: how likely two texts say the same. */
  readonly similarity: (enText: string, koText: string) => number;
  /** The same with its reasons: which words, names and facts met, and which words did not. */
  readonly explainSimilarity: (enText: string, koText: string) => SimilarityExplanation;
  /** The checker's own suppressions that name nothing in these reports of it, although they might have. */
  readonly unusedSuppressions: (reports: readonly Report[]) => Suppression[];
}

/**
 * The calls of a checker with the same results, made in turns of some milliseconds: what else is waiting goes on in between, and an
 * `AbortSignal` stops them. Several may be under way at once. What is wrong with an input rejects the promise.
 */
export interface AsyncChecker {
  readonly check: (input: CheckInput, options?: CallOptions) => Promise<Report>;
  readonly align: (lists: SegmentLists, options?: CallOptions) => Promise<Bead[]>;
  readonly checkSegments: (lists: SegmentLists, options?: CallOptions) => Promise<Report>;
  readonly checkPairs: (pairs: readonly SegmentPair[], options?: CallOptions) => Promise<Report>;
}

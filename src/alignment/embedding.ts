import { DaejoError, internalError, shown } from "../errors.ts";
import type { Unit } from "./bead.ts";
import { WIDEST } from "./shapes.ts";
import type { CallOptions } from "../text/turns.ts";
import { mapWork, endsStretch, type Work } from "../text/work.ts";

/** Turns texts of both languages into vectors that lie close together where the texts say the same: LaBSE, BGE-M3, E5 … */
export interface Embedder {
  /** One vector for each text, in order, all of one length. The options are those of the call; their signal stops a request as well. */
  readonly embed: (texts: readonly string[], options: CallOptions) => Promise<readonly ArrayLike<number>[]>;
  /** `join`, the default, weighs the vectors beside words and names; `replace` sets those aside, facts and lengths stay. */
  readonly use?: "join" | "replace";
  /**
   * So many neighbouring segments at most are embedded as one text as well, 1 to 5; 3 where it is left out. More finds joined
   * sentences better and costs as many texts. What is not embedded as one is the sum of its parts.
   */
  readonly widest?: number;
}

/** What an embedder made of the texts to be aligned. */
export interface Embedding {
  /** By text, each of length 1. */
  readonly vectors: ReadonlyMap<string, Float32Array>;
  readonly use: "join" | "replace";
  /** Of the document, for the few sentences of one of its paragraphs: they are too few to have one of their own. */
  readonly scale?: Scale;
}

/** What the vectors say of two stretches, in log odds. */
export interface Closeness {
  readonly use: "join" | "replace";
  readonly odds: (e: number, enCount: number, k: number, koCount: number) => number;
  /** For an English segment the Korean ones that lie closest, where there are few enough to look at all. */
  readonly closest: (e: number) => readonly number[];
  readonly scale: Scale;
}

/** How much it says how close two texts of a document lie: odds are slope · (value − middle). */
export interface Scale {
  readonly margin: Slope;
  readonly cosine: Slope;
}

interface Slope {
  readonly slope: number;
  readonly middle: number;
}

const USUAL_WIDEST = 3;

/** The texts of an aligned list that need vectors: its segments, and runs of them. */
export function stretchTexts(units: readonly Unit[], { widest = USUAL_WIDEST }: Embedder): string[] {
  return units.flatMap((_, s) =>
    Array.from({ length: Math.min(widest, WIDEST, units.length - s) }, (__, more) => stretchText(units, s, more + 1)),
  );
}

function stretchText(units: readonly Unit[], from: number, count: number): string {
  let text = (units[from] as Unit).text;
  for (let i = from + 1; i < from + count; i++) text += ` ${(units[i] as Unit).text}`;
  return text;
}

/** Refuses what cannot be an embedder, before anything is read. */
export function checkEmbedder(embedder: Embedder): void {
  const { embed, use = "join", widest = USUAL_WIDEST } = (embedder ?? {}) as Partial<Embedder>;
  if (typeof embed !== "function") {
    throw new DaejoError(
      "bad-option",
      "The embedder has no embed function.",
      "Pass { embed: async (texts) => vectors }.",
    );
  }
  if (use !== "join" && use !== "replace") {
    throw new DaejoError("bad-option", `The embedder's "use" is ${shown(use)}.`, "It can be join, replace.");
  }
  if (!Number.isInteger(widest) || widest < 1 || widest > WIDEST) {
    throw new DaejoError("bad-option", `The embedder's "widest" is ${shown(widest)}.`, `It can be 1 to ${WIDEST}.`);
  }
}

/** Asks for the vectors of texts, each text once. Throws a `DaejoError` `bad-input` where what comes back is no list of vectors. */
export async function embedTexts(
  embedder: Embedder,
  texts: readonly string[],
  options: CallOptions = {},
): Promise<Embedding> {
  // Nothing is said by an empty text, and some services refuse one.
  const distinct = [...new Set(texts)].filter((text) => text.trim() !== "");
  const given = distinct.length === 0 ? [] : await embedder.embed(distinct, options);
  if (!Array.isArray(given) || given.length !== distinct.length) {
    throw badVectors(
      `It gave ${Array.isArray(given) ? given.length : "no list of"} vectors for ${distinct.length} texts.`,
    );
  }
  const size = given[0]?.length ?? 0;
  const vectors = new Map<string, Float32Array>(
    distinct.map((text, index) => {
      const vector = Float32Array.from(given[index] ?? []);
      if (vector.length !== size || size === 0 || vector.some((value) => !Number.isFinite(value))) {
        throw badVectors("A vector is empty, of another length than the first, or holds something that is no number.");
      }
      return [text, normalise(vector)] as const;
    }),
  );
  for (const text of texts) if (!vectors.has(text)) vectors.set(text, new Float32Array(size));
  return { vectors, use: embedder.use ?? "join" };
}

function badVectors(what: string): DaejoError {
  return new DaejoError(
    "bad-input",
    `The embedder does not answer as it should. ${what}`,
    "Give one vector a text, in order.",
  );
}

/** Most pairs of segments that are all compared. */
const MOST_PAIRS = 1_000_000;
const MOST_CLOSEST = 4;
/** Segments of the other side, spread over all of it, that tell how close a segment is to anything. */
const SAMPLE = 16;
/** The most that vectors say. */
const MOST_ODDS = 12;
/** Lists with fewer segments on a side have no usual closeness. */
const FEW = 8;
/** How many spreads above the usual right pairs are taken to lie where the best pairs are not known. */
const FAR_ENOUGH = 4;
/** Distances within a document vary at least so much. */
const LEAST_SPREAD = 0.02;

/**
 * Closeness as a margin: the cosine of two stretches less what each has with segments from all over the other side, so that a
 * sentence that is close to everything attracts nothing (after Artetxe and Schwenk, 2019). How much a margin says is read off
 * the document: chance pairs and best pairs are taken for normal with one spread, which makes the log odds a line. Lists of a few
 * sentences have no such usual closeness; for them the cosine itself counts, on the scale of their document.
 */
export function* createCloseness(
  en: readonly Unit[],
  ko: readonly Unit[],
  { vectors, use, scale }: Embedding,
): Work<Closeness> {
  const [enStretches, koStretches] = [new Stretches(en, vectors), new Stretches(ko, vectors)];
  const cosine = (e: number, enCount: number, k: number, koCount: number): number =>
    dot(enStretches.at(e, enCount), koStretches.at(k, koCount));
  const enUsual = yield* usualOf(enStretches, koStretches);
  const koUsual = yield* usualOf(koStretches, enStretches);
  const margin: typeof cosine = (e, enCount, k, koCount) =>
    cosine(e, enCount, k, koCount) - (enUsual(e, enCount) + koUsual(k, koCount)) / 2;
  const isFew = scale !== undefined && Math.min(en.length, ko.length) < FEW;
  const measure = isFew ? cosine : margin;
  const isSmall = en.length * ko.length <= MOST_PAIRS;
  const closest: number[][] = [];
  for (let e = 0; e < en.length; e++) {
    closest.push(isSmall ? closestOf(ko.length, (k) => measure(e, 1, k, 1)) : []);
    // Each row holds a vector against all of the other side.
    if (isSmall) yield;
  }
  const best = closest.flatMap(([k], e) => (k === undefined ? [] : [{ e, k }]));
  const chance = en.flatMap((_, e) => sampleOf(ko.length, e).map((k) => ({ e, k })));
  const own = scale ?? {
    margin: yield* slopeOf(chance, best, (e, k) => margin(e, 1, k, 1)),
    cosine: yield* slopeOf(chance, best, (e, k) => cosine(e, 1, k, 1)),
  };
  const { slope, middle } = isFew ? own.cosine : own.margin;
  return {
    use,
    scale: own,
    odds: (e, enCount, k, koCount) =>
      Math.max(-MOST_ODDS, Math.min(MOST_ODDS, slope * (measure(e, enCount, k, koCount) - middle))),
    closest: (e) => closest[e] ?? [],
  };
}

interface Pair {
  readonly e: number;
  readonly k: number;
}

function* slopeOf(
  chance: readonly Pair[],
  best: readonly Pair[],
  value: (e: number, k: number) => number,
): Work<Slope> {
  const random = yield* mapWork(chance, ({ e, k }) => value(e, k));
  const usual = mean(random);
  const spread = Math.max(LEAST_SPREAD, Math.sqrt(mean(random.map((each) => (each - usual) ** 2))));
  const values = yield* mapWork(best, ({ e, k }) => value(e, k));
  const sorted = values.toSorted((a, b) => a - b);
  const right = Math.max(usual + spread, sorted[sorted.length >> 1] ?? usual + FAR_ENOUGH * spread);
  return { slope: (right - usual) / spread ** 2, middle: (right + usual) / 2 };
}

/** The vectors of a list's stretches, made when they are first asked for. */
class Stretches {
  readonly size: number;
  readonly #units: readonly Unit[];
  readonly #vectors: Embedding["vectors"];
  readonly #made: (Float32Array | undefined)[] = [];

  constructor(units: readonly Unit[], vectors: Embedding["vectors"]) {
    this.size = units.length;
    this.#units = units;
    this.#vectors = vectors;
  }

  at(from: number, count: number): Float32Array {
    return (this.#made[from * WIDEST + count - 1] ??= this.#make(from, count));
  }

  #make(from: number, count: number): Float32Array {
    const known = this.#vectors.get(stretchText(this.#units, from, count));
    if (known !== undefined) return known;
    if (count === 1) throw internalError("A segment has no vector.");
    const sum = this.at(from, 1).slice();
    for (let i = from + 1; i < from + count; i++)
      this.at(i, 1).forEach((value, at) => (sum[at] = (sum[at] as number) + value));
    return normalise(sum);
  }
}

/** How close stretches of one side are to segments of the other whatever they say. */
function* usualOf(own: Stretches, other: Stretches): Work<(from: number, count: number) => number> {
  const singles: number[] = [];
  for (let s = 0; s < own.size; s++) {
    singles.push(mean(sampleOf(other.size, s).map((place) => dot(own.at(s, 1), other.at(place, 1)))));
    if (endsStretch(s)) yield;
  }
  return (from, count) => mean(singles.slice(from, from + count));
}

/** Places spread over a list, others for each number; the same every time. */
function sampleOf(size: number, number: number): number[] {
  const count = Math.min(SAMPLE, size);
  return Array.from({ length: count }, (_, i) => (Math.floor((i * size) / count) + number * 7) % size);
}

function closestOf(size: number, closeness: (k: number) => number): number[] {
  const best: { k: number; value: number }[] = [];
  for (let k = 0; k < size; k++) {
    const value = closeness(k);
    if (best.length === MOST_CLOSEST && value <= (best.at(-1) as { value: number }).value) continue;
    best.push({ k, value });
    best.sort((a, b) => b.value - a.value || a.k - b.k);
    best.length = Math.min(best.length, MOST_CLOSEST);
  }
  return best.map(({ k }) => k);
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

function normalise(vector: Float32Array): Float32Array {
  const length = Math.sqrt(dot(vector, vector));
  return length === 0 ? vector : vector.map((value) => value / length);
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

import { latinTrigrams } from "./latin-trigrams.ts";

export interface RankedLanguage {
  /** ISO 639-3. */
  readonly language: string;
  /** 1 for the best language of a ranking; the farther another one is from the sample, the less. */
  readonly score: number;
}

/** A language that has a triple in its list, and at which place, counted from 1. */
interface Place {
  readonly language: number;
  readonly rank: number;
}

const LANGUAGES = Object.keys(latinTrigrams);
/** How far a triple is from a language that does not list it: as many as a list holds. */
const FARTHEST = 300;
/** Digits and ASCII punctuation part words as white space does. */
const BETWEEN_WORDS = /[\s!-@]+/g;

let knownPlaces: ReadonlyMap<string, readonly Place[]> | undefined;

/**
 * The languages of the Latin script, the likeliest first: the one whose most frequent triples of letters the sample
 * holds (W. Cavnar and J. Trenkle, "N-Gram-Based Text Categorization", 1994). As in franc, a triple's rank in the
 * language is held against its count in the sample instead of its rank there: in a few lines hardly any occurs twice.
 */
export function rankLatinLanguages(sample: string): RankedLanguage[] {
  const distances = distancesTo(countTriples(sample));
  const least = Math.min(...distances);
  const most = Math.max(sample.length * FARTHEST, least + 1);
  return LANGUAGES.map((language, i) => {
    const distance = distances[i] as number;
    return { language, score: 1 - (distance - least) / (most - least) };
  }).toSorted((a, b) => b.score - a.score);
}

/** How often each triple occurs; at its two ends the sample has a space like any word. */
function countTriples(sample: string): Map<string, number> {
  const words = ` ${sample.replace(BETWEEN_WORDS, " ").trim().toLowerCase()} `;
  const counts = new Map<string, number>();
  for (let end = 3; end <= words.length; end++) {
    const triple = words.slice(end - 3, end);
    counts.set(triple, (counts.get(triple) ?? 0) + 1);
  }
  return counts;
}

/** For each of the languages, the sum of what the triples' ranks in it differ from their counts. */
function distancesTo(counts: ReadonlyMap<string, number>): Int32Array {
  const distances = new Int32Array(LANGUAGES.length).fill(counts.size * FARTHEST);
  const places = (knownPlaces ??= readPlaces());
  for (const [triple, count] of counts) {
    for (const { language, rank } of places.get(triple) ?? []) {
      distances[language] = (distances[language] as number) - FARTHEST + Math.abs(count - rank);
    }
  }
  return distances;
}

/** In which languages' lists each triple stands. */
function readPlaces(): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  for (const [language, triples] of Object.values(latinTrigrams).entries()) {
    for (let rank = 1; rank * 3 <= triples.length; rank++) {
      const triple = triples.slice(rank * 3 - 3, rank * 3);
      const place = { language, rank };
      const others = places.get(triple);
      if (others === undefined) places.set(triple, [place]);
      else others.push(place);
    }
  }
  return places;
}

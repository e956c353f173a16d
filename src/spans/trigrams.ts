import { latinTrigrams } from "./latin-trigrams.ts";

/** A language with how well a sample fits it. */
export interface RankedLanguage {
  /** ISO 639-3. */
  readonly language: string;
  /** The share of the sample's triples that the language lists, each counting the less the farther off its place is. */
  readonly score: number;
}

/** A language that has a triple in its list, and at which place, counted from 1. */
interface Place {
  readonly language: number;
  readonly rank: number;
}

const LANGUAGES = Object.keys(latinTrigrams);
/** How many triples a part of a list holds. */
const STEP = 50;
/** How far a triple is from a language that does not list it: as many as a list holds. */
const FARTHEST = 250;
/** Digits and ASCII punctuation part words as white space does. */
const BETWEEN_WORDS = /[\s!-@]+/g;

let knownPlaces: ReadonlyMap<string, readonly Place[]> | undefined;

/**
 * The languages of the Latin script, the likeliest first: the one whose most frequent triples of letters the sample
 * holds (W. Cavnar and J. Trenkle, "N-Gram-Based Text Categorization", 1994). As in franc, a triple's rank in the
 * language is held against its count in the sample instead of its rank there: in a few lines hardly any occurs twice.
 */
export function rankLatinLanguages(sample: string): RankedLanguage[] {
  const counts = countTriples(sample);
  const closeness = closenessTo(counts);
  const highest = Math.max(counts.size, 1) * FARTHEST;
  return LANGUAGES.map((language, i) => {
    return { language, score: (closeness[i] as number) / highest };
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

/** For each of the languages, by how much the triples are nearer to it than if it listed none of them. */
function closenessTo(counts: ReadonlyMap<string, number>): Int32Array {
  const closeness = new Int32Array(LANGUAGES.length);
  const places = (knownPlaces ??= readPlaces());
  for (const [triple, count] of counts) {
    for (const { language, rank } of places.get(triple) ?? []) {
      const nearer = Math.max(FARTHEST - Math.abs(count - rank), 0);
      closeness[language] = (closeness[language] as number) + nearer;
    }
  }
  return closeness;
}

/** In which languages' lists each triple stands; of a part of a list all stand in its middle. */
function readPlaces(): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  for (const [language, parts] of Object.values(latinTrigrams).entries()) {
    for (const [part, groups] of parts.split("|").entries()) {
      const place: Place = { language, rank: (part + 0.5) * STEP };
      for (const group of groups.split(".")) {
        for (let at = 1; at < group.length; at += 2) append(places, group.charAt(0) + group.slice(at, at + 2), place);
      }
    }
  }
  return places;
}

function append(places: Map<string, Place[]>, triple: string, place: Place): void {
  const others = places.get(triple);
  if (others === undefined) places.set(triple, [place]);
  else others.push(place);
}

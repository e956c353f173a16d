/** Korean names of persons, by what their syllables cost against the words that the text could hold instead. */
import type { KoreanText, Piece } from "./ko-text.ts";
import { titleInside } from "./ko-titles.ts";
import { COMMON_HEADS, NOT_PERSONS } from "./ko-words.ts";

/** How many persons the surnames were counted in. */
const PERSONS = 6000;
/** How much rarer a name is than a word, in nats. */
const PRIOR = 4.5;
/** What an ending costs, and that there is none. */
export const TAIL = 2;
export const BARE = 1;
/** Surnames of two syllables have few bearers in the table, but hardly any word begins with one. */
const LONG_SURNAME = 4;
/** What a given name of one syllable costs more: such names are rare. */
const ONE_SYLLABLE = 3;
const RARE_NOUN = 13;
/** 방청석, 피란민: a noun and a syllable make words that no dictionary has. */
export const COMPOUND = 3;
/** 김정은, 김정일: the model has them as words, but no shorter word is in them. */
const FAMOUS = 6;
/** A last syllable that could be a particle: hardly a given name's where it is 이. */
const PARTICLE = 1;
const PARTICLE_I = 3;
/** 독고영과, 차은은: no given name ends in these where a particle can. */
const NO_GIVEN_END = /(?:[과와을를는의에도]|은은|이이)$/;
/** 유임된 장관, 달라질 총리: what verbs before a noun end in. */
const VERB_END = /[된될할했던]$/;

/** A name of a person as it may be read; it begins with its piece and ends at an offset of the text. */
export interface PersonReading {
  readonly end: number;
  /** Nats for a name; above 0 it is likelier than words. */
  readonly score: number;
  /** What of it counts only where nothing around the name speaks for a person. */
  readonly doubt: number;
}

/** The Korean names that a piece may begin with, without the words around it. */
export function koreanPersonsAt(reading: KoreanText, index: number): PersonReading[] {
  const { start, end } = reading.pieces[index] as Piece;
  const found: PersonReading[] = [];
  for (let length = 2; length <= 4 && start + length <= end; length++) {
    const cut = start + length;
    // Told first, since most words begin like no name.
    const cost = koreanNameCost(reading, start, cut);
    if (cost === Number.POSITIVE_INFINITY) continue;
    const isStem = reading.stemEnds(index).includes(cut);
    let inside = isStem ? 0 : titleInside(reading, cut, end);
    if (!isStem && inside === 0) continue;
    if (NOT_PERSONS.has(reading.text.slice(start, cut)) || COMMON_HEADS.has(reading.text.slice(start, cut))) continue;
    // 국방장관 is a title, not 국방 with one.
    if (inside > 0 && reading.nounCost(start, cut) < RARE_NOUN) inside = 0;
    if (inside > 0 && length === 2 && inside < 9) continue;
    if (!isStem && inside === 0) continue;
    if (isStem && NO_GIVEN_END.test(reading.text.slice(start, cut)) && reading.stemEnds(index).includes(cut - 1))
      continue;
    if (VERB_END.test(reading.text.slice(start, cut))) continue;
    const compound = length === 3 && reading.nounCost(start, cut - 1) < Number.POSITIVE_INFINITY ? COMPOUND : 0;
    const score = reading.wordCost(index) - cost - (cut === end ? BARE : TAIL) - PRIOR + inside;
    // 차은은, 위청이: a last syllable that is a particle as well.
    const ambiguous =
      cut === end &&
      isStem &&
      /[은이과을]$/.test(reading.text.slice(start, cut)) &&
      reading.stemEnds(index).includes(cut - 1)
        ? reading.text[cut - 1] === "이"
          ? PARTICLE_I
          : PARTICLE
        : 0;
    const famous = length === 3 && isFamous(reading, start, cut) ? FAMOUS : 0;
    found.push({ end: cut, score: score - ambiguous + famous, doubt: compound });
  }
  return found;
}

function isFamous(reading: KoreanText, start: number, end: number): boolean {
  const noun = reading.nounCost(start, end);
  return (
    noun < Number.POSITIVE_INFINITY &&
    noun > 11 &&
    reading.nounCost(start, end - 1) === Number.POSITIVE_INFINITY &&
    reading.nounCost(start + 1, end) > 12.5
  );
}

function koreanNameCost({ text, knowledge: { names } }: KoreanText, start: number, end: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let length = 1; length <= 2; length++) {
    const given = end - start - length;
    if (given < 1 || given > 2 || (length === 2 && given === 2 && end - start < 4)) continue;
    const count = names.surname(text.slice(start, start + length));
    if (count === 0) continue;
    const surname = Math.log(PERSONS / 2 ** (count / 8));
    const [first, second] = [text.charCodeAt(start + length), text.charCodeAt(end - 1)];
    const cost = given === 2 ? names.givenCost(first, second) : names.givenCost(first, first) / 2 + ONE_SYLLABLE;
    best = Math.min(best, (length === 2 ? Math.min(surname, LONG_SURNAME) : surname) + cost);
  }
  return best;
}

/** What may be a name at each piece of a text, each asked once: a text is read up to three times. */
import type { NameType } from "../../knowledge/names.ts";
import type { Candidate } from "./ko-candidate.ts";
import { foreignNameAt, type ForeignReading } from "./ko-foreign.ts";
import { knownAt, type Known } from "./ko-gazetteer.ts";
import { firmAt, lawAround, modelAt, numberedPlaceAt } from "./ko-marked.ts";
import { koreanPersonsAt, type PersonReading } from "./ko-person.ts";
import { spacedAt } from "./ko-spaced.ts";
import { suffixedAt } from "./ko-suffix.ts";
import { LONGEST_RUN, once, type KoreanText, type Piece } from "./ko-text.ts";
import { isHonorific, isTitlePiece } from "./ko-titles.ts";

/** From here on a known form is an ordinary word as well. */
export const ORDINARY = 0.55;
/** So many persons must be called like a place before it is taken for a part of a person's name. */
const BEARERS = 8;

/** What may be a name at each piece of a text, given by its number. */
export interface Sources {
  readonly reading: KoreanText;
  readonly known: (piece: number) => Known | undefined;
  readonly koreans: (piece: number) => readonly PersonReading[];
  readonly foreign: (piece: number) => ForeignReading | undefined;
  readonly isTitle: (piece: number) => boolean;
  /** A name by its last word, of several eojeols; and of one. */
  readonly spaced: (piece: number) => Candidate | undefined;
  readonly suffixed: (piece: number, isBehindPlace: boolean) => Candidate | undefined;
  /** A name by fixed words or figures beside it. */
  readonly marked: (piece: number) => Candidate | undefined;
}

/** A reading of the text, and what the readings before it found. */
export interface State extends Sources {
  /** The words that persons in the text are called by. */
  readonly parts: ReadonlyMap<string, NameType>;
  /** The types of the names found before, by where they start. */
  readonly earlier: ReadonlyMap<number, NameType>;
  /** Where the last name of each type ended. */
  readonly lastOf: ReadonlyMap<NameType, number>;
}

/** Prepares all sources of names for a text. */
export function openSources(reading: KoreanText): Sources {
  const { text, pieces, knowledge } = reading;
  const laws = new Map<number, Candidate>();
  for (let i = 1; i < pieces.length; i++) {
    const law = reading.slice(i) === "관한" ? lawAround(reading, i) : undefined;
    if (law !== undefined) laws.set(law.start, law);
  }
  const known = once((index) => knownAt(reading, index));
  const isTitle = once((index) => isTitlePiece(reading, index));
  const inPlace = once((index) => suffixedAt(reading, index, true));
  const alone = once((index) => suffixedAt(reading, index, false));

  /** Whether a piece is no part of a foreign name: a known name, a title, 씨. */
  function isForeignStop(index: number): boolean {
    const piece = pieces[index] as Piece;
    if (piece.end - piece.start > LONGEST_RUN) return true;
    const entity = known(index);
    if (entity === undefined || entity.ordinariness >= ORDINARY) return isTitle(index) || isHonorific(reading, index);
    const { koreanPerson } = knowledge.names;
    // 주니치로 holds a known team, but persons are called so.
    if (entity.type !== "place" && koreanPerson(reading.slice(index)).later > 0) return false;
    return koreanPerson(text.slice(entity.start, entity.end)).later < BEARERS;
  }

  /** 경기 is a match as well, but not before a town. */
  function provinceAt(index: number): Candidate | undefined {
    const next = pieces[index + 1];
    if (next?.gap !== " " || reading.slice(index) !== "경기") return undefined;
    const town = known(index + 1);
    if (town === undefined || !/[시군]$/.test(text.slice(town.start, town.end))) return undefined;
    const { start, end } = pieces[index] as Piece;
    return { start, end, last: index, type: "place" };
  }

  return {
    reading,
    known,
    isTitle,
    koreans: once((index) => koreanPersonsAt(reading, index)),
    foreign: once((index) => foreignNameAt(reading, index, isForeignStop)),
    spaced: once((index) => spacedAt(reading, index)),
    suffixed: (index, isBehindPlace) => (isBehindPlace ? inPlace : alone)(index),
    marked: once(
      (index) =>
        laws.get((pieces[index] as Piece).start) ??
        firmAt(reading, index) ??
        modelAt(reading, index) ??
        numberedPlaceAt(reading, index) ??
        provinceAt(index),
    ),
  };
}

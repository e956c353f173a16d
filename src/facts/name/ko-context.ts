/** What stands around a name: the next word, titles, quotation marks. */
import type { NameType } from "../../knowledge/names.ts";
import { isHangulSyllable } from "../../text/characters.ts";
import { LONGEST_RUN, type KoreanText, type Piece } from "./ko-text.ts";
import type { Sources } from "./ko-sources.ts";
import { titleBehind } from "./ko-titles.ts";
import { CONTRACT_CONTEXT, SOFTWARE_CONTEXT } from "./ko-words.ts";

const QUOTED = 4;
const DEFINED = 7;
const GLOSS = /^ ?\([A-Z][a-z]+(?:[ -][A-Z]?[a-z]+){1,2}\)/;
const LONGEST_GLOSS = 40;
const VERSION = /^ \d+\.\d/;
/** So far around a name words say what the text is about. */
const ABOUT = 120;

/** The word at a piece behind a space; empty where there is none. */
export function wordAt(reading: KoreanText, index: number): string {
  const piece = reading.pieces[index];
  return piece === undefined || piece.gap !== " " || !piece.isHangul || piece.end - piece.start > LONGEST_RUN
    ? ""
    : reading.slice(index);
}

/** Whether the word at a piece behind a space is one of these, with or without an ending. */
export function isOneOf(reading: KoreanText, index: number, words: ReadonlySet<string>): boolean {
  if (wordAt(reading, index) === "") return false;
  const { start } = reading.pieces[index] as Piece;
  return reading.stemEnds(index).some((end) => words.has(reading.text.slice(start, end)));
}

/** How much the words behind a name that ends at `end`, in piece `last`, speak for a person. */
export function behind({ reading, known, isTitle }: Sources, last: number, end: number): number {
  if ((reading.pieces[last] as Piece).end !== end) return 0;
  const isNameAt = (at: number): number => {
    const entity = known(at);
    return entity === undefined || entity.tail !== "" ? at : entity.last + 1;
  };
  return titleBehind(reading, last + 1, isNameAt, isTitle);
}

/** A contract's party: `오승민(이하 "근로자")`. `이재명 "국회 문 열어야"`: a headline's speaker. `리용호(Ri Yong Ho)`: a name with its spelling. */
export function quoted({ text }: KoreanText, end: number): number {
  // Most names are followed by a syllable.
  if (isHangulSyllable(text.charCodeAt(end))) return 0;
  if (/^ ?\(이하/.test(text.slice(end, end + 4))) return DEFINED;
  return /^ ?["“]/.test(text.slice(end, end + 2)) || GLOSS.test(text.slice(end, end + LONGEST_GLOSS)) ? QUOTED : 0;
}

/** Whether the text around a name is about software, or a version stands behind it. */
export function isSoftware({ text }: KoreanText, at: number, end: number): boolean {
  return (
    VERSION.test(text.slice(end, end + 7)) || SOFTWARE_CONTEXT.test(text.slice(Math.max(0, at - ABOUT), at + ABOUT))
  );
}

/** Whether the text around a place in it is a contract. */
export function isContract({ text }: KoreanText, at: number): boolean {
  return CONTRACT_CONTEXT.test(text.slice(Math.max(0, at - ABOUT), at + ABOUT));
}

/** 샌디에이고 4연승: a town for its team. */
export function teamOr({ text }: KoreanText, end: number, type: NameType): NameType {
  return type === "place" && /^ ?\d*(?:연승|연패)/.test(text.slice(end, end + 6)) ? "organization" : type;
}

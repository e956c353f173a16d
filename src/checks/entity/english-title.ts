import type { Span } from "../../text/span.ts";
import { ENGLISH_HEADS, ENGLISH_MODIFIER, MODIFIERS, type EnglishHead, type Modifier } from "./title-words.ts";

/** A person's title as an English text gives it, from its first modifier to its head. */
export interface EnglishTitle extends Span {
  /** `none` of the late Kim Il-sung. */
  readonly head: EnglishHead | "none";
  readonly modifiers: ReadonlySet<Modifier>;
  /** The head with all that stands before it, in lower case: deputy assistant secretary. */
  readonly text: string;
}

/** How far before and behind a name its title may reach, in UTF-16 units; how many words may belong to it. */
const REACH = 110;
const MOST_WORDS = 7;

/** Words that no title goes across. */
const BORDERS: ReadonlySet<string> = new Set(
  (
    "the a an and or but by with to from in on at as for that which who whom whose when where while after before said says told is are was were be been being has have had will would " +
    "met meets asked called against between about over if than because of not including like under"
  ).split(" "),
);
const DETERMINERS: ReadonlySet<string> = new Set(["the", "his", "her", "their", "its", "our", "my"]);
/** What follows a title behind a name: minister of youth and sports, ambassador to Japan. */
const GOES_ON: ReadonlySet<string> = new Set(["of", "for", "at", "in", "to", "under", "and", "who"]);

const HEADS: ReadonlySet<string> = new Set(ENGLISH_HEADS);
const SHORT_HEADS: ReadonlyMap<string, EnglishHead> = new Map([
  ["gov", "governor"],
  ["sen", "senator"],
  ["pres", "president"],
]);

interface Piece extends Span {
  readonly word: string;
  /** A comma or the like ends it. */
  readonly isClosed: boolean;
  readonly isCapitalised: boolean;
}

/** The titles beside a person's name in a text: one before it, one in apposition behind it. */
export function englishTitlesOf(text: string, name: Span): readonly EnglishTitle[] {
  return [titleBefore(text, name), titleBehind(text, name)].filter((title) => title !== undefined);
}

function titleBefore(text: string, name: Span): EnglishTitle | undefined {
  if (text[name.start - 1] !== " ") return undefined;
  const from = Math.max(0, name.start - REACH);
  const pieces = piecesOf(text.slice(from, name.start), from);
  const last = pieces.at(-1);
  if (last === undefined || (last.isClosed && !SHORT_HEADS.has(last.word))) return undefined;
  const head = headAt(pieces, pieces.length - 1);
  if (head !== undefined) return collect(pieces, head);
  // Secretary of State Colin Powell
  const isOf = last.isCapitalised && pieces.at(-2)?.word === "of";
  const headOf = isOf ? headAt(pieces, pieces.length - 3) : undefined;
  if (headOf !== undefined) return { ...collect(pieces, headOf), end: last.end };
  return isLate(pieces, pieces.length - 1)
    ? { start: last.start, end: last.end, head: "none", modifiers: new Set(["late"]), text: "" }
    : undefined;
}

function titleBehind(text: string, name: Span): EnglishTitle | undefined {
  if (text[name.end] !== ",") return undefined;
  const from = name.end + 1;
  const pieces = piecesOf(text.slice(from, from + REACH), from).slice(0, MOST_WORDS + 2);
  for (let at = 0; at < Math.min(pieces.length, MOST_WORDS); at++) {
    const { word, isClosed } = pieces[at] as Piece;
    const head = headAt(pieces, at);
    const next = pieces[at + 1];
    if (head !== undefined && (isClosed || next === undefined || GOES_ON.has(next.word))) return collect(pieces, head);
    if (isClosed || (BORDERS.has(word) && at > 0) || (at === 0 && BORDERS.has(word) && !/^(?:the|a|an)$/.test(word)))
      return undefined;
  }
  return undefined;
}

/** A head of one or two words that ends at a place, with what its own word says of it. */
interface Head {
  readonly first: number;
  readonly last: number;
  readonly head: EnglishHead;
  readonly own: readonly Modifier[];
}

function headAt(pieces: readonly Piece[], at: number): Head | undefined {
  const piece = pieces[at];
  if (piece === undefined) return undefined;
  const own = MODIFIERS.filter((modifier) => piece.word.includes("-") && ENGLISH_MODIFIER[modifier].test(piece.word));
  const word = piece.word
    .replace(/^(?:ex|vice|deputy|then)-|-(?:elect|designate)$/g, "")
    .replace(/^(\p{L}+)-(?=general$)/u, "$1 ");
  const before = pieces[at - 1];
  const both =
    before === undefined || before.isClosed ? "" : `${before.word.replace(/^(?:ex|vice|deputy|then)-/, "")} ${word}`;
  if (both === "general secretary") return { first: at - 1, last: at, head: "secretary general", own };
  if (HEADS.has(both))
    return { first: at - 1, last: at, head: both as EnglishHead, own: [...own, ...prefixOf(before)] };
  const head = HEADS.has(word) ? (word as EnglishHead) : SHORT_HEADS.get(word);
  return head === undefined ? undefined : { first: at, last: at, head, own };
}

function prefixOf(piece: Piece | undefined): Modifier[] {
  return piece?.word.includes("-") === true ? MODIFIERS.filter((each) => ENGLISH_MODIFIER[each].test(piece.word)) : [];
}

function collect(pieces: readonly Piece[], { first, last, head, own }: Head): EnglishTitle {
  const modifiers = new Set<Modifier>(own);
  let start = first;
  for (let at = first - 1; at >= Math.max(0, first - MOST_WORDS); at--) {
    const piece = pieces[at] as Piece;
    if (piece.isClosed || BORDERS.has(piece.word)) break;
    for (const modifier of MODIFIERS) {
      // Late Tuesday and by late March are times.
      const isSaid = modifier === "late" ? isLate(pieces, at) : ENGLISH_MODIFIER[modifier].test(piece.word);
      if (!isSaid) continue;
      modifiers.add(modifier);
      start = at;
    }
  }
  return {
    start: (pieces[start] as Piece).start,
    end: (pieces[last] as Piece).end,
    head,
    modifiers,
    text: pieces
      .slice(start, last + 1)
      .map(({ word }) => word)
      .join(" "),
  };
}

function isLate(pieces: readonly Piece[], at: number): boolean {
  return pieces[at]?.word === "late" && DETERMINERS.has(pieces[at - 1]?.word ?? "");
}

function piecesOf(text: string, base: number): Piece[] {
  return Array.from(text.matchAll(/[^\s]+/gu), ({ 0: piece, index }): Piece => {
    const [opening = ""] = /^[("“‘'[]*/.exec(piece) ?? [];
    const closing = /(?<![,.;:!?)"”’'\]–—])[,.;:!?)"”’'\]–—]+$/.exec(piece.slice(opening.length))?.[0] ?? "";
    const word = piece.slice(opening.length, piece.length - closing.length);
    return {
      word: word.toLowerCase(),
      start: base + index + opening.length,
      end: base + index + opening.length + word.length,
      // U.S. and Gov. end with dots inside titles.
      isClosed: closing !== "" && !/^(?:\.|['’])$/.test(closing) ? true : closing === "." && word.length > 4,
      isCapitalised: /^\p{Lu}/u.test(word),
    };
  });
}

import type { NameType } from "../../knowledge/names.ts";
import { knownAt, type Known } from "./en-known.ts";
import { typeOfKnown } from "./en-known-type.ts";
import { isNameLike, isUnknown } from "./en-name-like.ts";
import { personScore } from "./en-person.ts";
import type { Found, Reading } from "./en-reading.ts";
import type { Token } from "./en-tokens.ts";
import { typeByContext } from "./en-type.ts";
import { ACRONYMS, LANGUAGE_KINDS, NUMBERED, PARTICLES } from "./en-words.ts";

const PLACE_BEFORE = /^(?:in|near|from|around|across|outside|towards?|through)$/;
/** A person's name of this score needs no other sign. */
const PERSON = 2;

/** What is being read: a segment of capitals that no word of it explains. */
interface Segment {
  readonly at: number;
  readonly to: number;
  readonly hasTitle: boolean;
}

/** Reads a segment of capitals that no word of it explains, and returns where to go on. */
export function readPlain(
  reading: Reading,
  { at, to, hasTitle }: Segment,
  known: Known | undefined,
  found: Found[],
): number {
  const { tokens } = reading;
  const emit = (end: number, type: NameType, entity?: number): number => {
    found.push(entity === undefined ? { from: at, to: end, type } : { from: at, to: end, type, entity });
    return end;
  };
  const first = tokens[at] as Token;
  const { isTitle } = reading.kindOf(first);
  if (hasTitle) {
    const end = known?.isDemonym === true ? at : isTitle ? personEnd(reading, at, to) : to;
    if (end > at && isNameLike(reading, at, end, true)) return emit(end, "person");
  }
  const person = to - at > 1 ? personScore(reading, at, to) : 0;
  if (known !== undefined) {
    const { end, type } = withKnown(reading, at, to, known, person);
    return emit(end, type, end === known.to ? known.entity : undefined);
  }
  if (isTitle) {
    const end = personEnd(reading, at, to);
    if (end > at) return emit(end, "person");
    return isUnknown(reading, at) ? emit(at + 1, typeByContext(reading, at, at + 1, false)) : at + 1;
  }
  if (LANGUAGE_KINDS.has(first.lower)) {
    const language = knownAt(reading, at + 1, to);
    if (language?.isDemonym === true) return emit(language.to, "other");
  }
  const { end, type } = beforeKnown(reading, at, to, person);
  if (type !== undefined) return emit(end, type);
  if (end === to && person >= PERSON) return emit(to, "person");
  if (!isNameLike(reading, at, end, false)) return end;
  return emit(end, typeByContext(reading, at, end, hasTitle, besideType(reading, at, found)));
}

/** A name that begins with a known one: how much of the rest is part of it, and what the whole is. */
function withKnown(
  reading: Reading,
  at: number,
  to: number,
  known: Known,
  person: number,
): { readonly end: number; readonly type: NameType } {
  const first = reading.tokens[at] as Token;
  const rest = reading.tokens[known.to] as Token;
  const { isLegal, isTitle } = reading.kindOf(first);
  if (person >= PERSON + 1 && !known.isDemonym && reading.word(first).first >= 3) return { end: to, type: "person" };
  // Fatima al-Zahrani: a given name that is a place as well.
  if (!rest.isCapital && known.to - at === 1 && rest.gap === "space" && PARTICLES.has(rest.lower))
    return { end: to, type: "person" };
  const isSeparate =
    known.isDemonym ||
    isTitle ||
    to - known.to > 2 ||
    rest.gap !== "space" ||
    NUMBERED.has(rest.lower) ||
    ACRONYMS.has(rest.lower) ||
    knownAt(reading, known.to, to) !== undefined ||
    (to - known.to === 2 && personScore(reading, known.to, to) >= PERSON) ||
    (isLegal && to - known.to === 1 && reading.word(rest).ordinary >= 0.5);
  if (isSeparate) return { end: known.to, type: typeOfKnown(reading, at, known) };
  if (known.type === "place") {
    // Ulsan HD is a club, near Pacific Palisades a place.
    if (/^\p{Lu}{2,3}$/u.test(rest.text)) return { end: to, type: "organization" };
    if (PLACE_BEFORE.test(reading.before(at))) return { end: to, type: "place" };
    return { end: to, type: typeByContext(reading, at, to, false, "organization") };
  }
  // Microsoft Word: what is added to a company's name is its product.
  return { end: to, type: known.type === "organization" ? "other" : typeByContext(reading, at, to, false, "other") };
}

/** Where a known name further on ends what stands before it; with a type where it does not, but belongs to the name. */
function beforeKnown(
  reading: Reading,
  at: number,
  to: number,
  person: number,
): { readonly end: number; readonly type?: NameType } {
  const first = reading.tokens[at] as Token;
  const { isLegal, isTechnical } = reading.kindOf(first);
  for (let i = at + 1; i < to; i++) {
    const known = knownAt(reading, i, to);
    const { gap } = reading.tokens[i] as Token;
    if (known === undefined || (person >= PERSON && known.to - i === 1) || (gap === "hyphen" && person >= 0.5))
      continue;
    const isWhole = i - at === 1 && known.to === to && !known.isDemonym;
    // Grand Hyatt: inside a sentence the capital shows that the word belongs to it.
    if (isWhole && gap === "space" && !first.isFirst && !isTechnical && !isLegal && !ACRONYMS.has(first.lower))
      return { end: to, type: known.type };
    return { end: isWhole && known.type !== "organization" && isNameLike(reading, at, i, false) ? to : i };
  }
  return { end: to };
}

/** The type of the name right before, where a list or `and` joins the two. */
function besideType({ tokens }: Reading, at: number, found: readonly Found[]): NameType | undefined {
  const last = found.at(-1);
  if (last === undefined) return undefined;
  const token = tokens[at] as Token;
  if (last.to === at && token.gap === "comma") return last.type;
  const link = tokens[at - 1];
  const before = found.at(-2);
  // `under the laws of Japan, and Sejin Tech`: behind a comma only a list of three goes on.
  if (link?.gap === "comma" && !(before !== undefined && before.to === last.from && tokens[last.from]?.gap === "comma"))
    return undefined;
  const isLinked = last.to === at - 1 && /^(?:and|or)$/.test((tokens[at - 1] as Token).lower) && token.gap === "space";
  return isLinked ? last.type : undefined;
}

/** In a heading the words that are surely a person's: a surname with two syllables, a given name with a surname. */
function personEnd(reading: Reading, from: number, limit: number): number {
  for (let to = Math.min(limit, from + 4); to > from + 1; to--) {
    if (personScore(reading, from, to) >= PERSON + 0.5 && reading.word(reading.tokens[to - 1] as Token).ordinary < 0.6)
      return to;
  }
  return from;
}

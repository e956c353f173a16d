import { POSSESSED_HEADS } from "./en-head-words.ts";
import { isSyllable } from "./en-person.ts";
import type { Reading } from "./en-reading.ts";
import type { Token } from "./en-tokens.ts";
import {
  CALLING,
  COMPANY_ENDINGS,
  FUNCTION_WORDS,
  NEVER,
  NO_TITLES,
  PARTICLES,
  PLACE_SUFFIXES,
  SHORT_DATES,
  TITLE_HEADS,
} from "./en-words.ts";

/** Longer runs of capitals are tables and headings, and what is not bounded here would be read again and again. */
const LONGEST_RUN = 14;

/** Whether a word can be part of a name at all. */
export function isNameWord({ tokens }: Reading, index: number): boolean {
  const token = tokens[index];
  if (token === undefined || !token.isCapital) return false;
  if (NEVER.has(token.lower)) {
    // Nam June Paik: a month between two names.
    const isMonth = /^(?:april|may|june|august)$/.test(token.lower);
    const next = tokens[index + 1];
    return (
      isMonth &&
      token.gap === "space" &&
      tokens[index - 1]?.isCapital === true &&
      next?.isCapital === true &&
      next.gap === "space"
    );
  }
  return !(SHORT_DATES.has(token.lower) && /^\p{Nd}/u.test(tokens[index + 1]?.text ?? ""));
}

/** The end of the run of capitalised words that begins at `from`, with the particles and syllables inside it. */
export function runEnd(reading: Reading, from: number): number {
  const { tokens } = reading;
  let to = from + 1;
  while (to < tokens.length && to - from < LONGEST_RUN) {
    const token = tokens[to] as Token;
    const last = tokens[to - 1] as Token;
    if (token.gap === "break" || (last.isPossessive && !isPossessed(reading, from, to))) break;
    if (token.gap === "comma") {
      if (!COMPANY_ENDINGS.has(token.lower) || !token.isCapital) break;
    } else if (token.gap === "and") {
      if (!isNameWord(reading, to)) break;
    } else if (token.gap === "hyphen" && !token.isCapital) {
      if (!joinsByHyphen(reading, to)) break;
    } else if (token.gap === "stop" && token.isFirst) break;
    else if (
      token.isCapital &&
      !/^\p{Lu}{2}/u.test(token.text) &&
      FUNCTION_WORDS.has(token.lower) &&
      !isSyllabic(reading, to)
    ) {
      // `Check In`, `My Page`: inside a run only small function words belong to names.
      break;
    } else if (!isNameWord(reading, to)) {
      const end = particlesEnd(reading, to);
      if (end === undefined) break;
      to = end;
      continue;
    }
    to++;
  }
  return to;
}

/** In-beom, You Heung-sik: a function word that is a syllable or surname before one. */
function isSyllabic({ tokens }: Reading, index: number): boolean {
  return (
    tokens[index + 1]?.gap === "hyphen" || (tokens[index + 1]?.gap === "space" && tokens[index + 2]?.gap === "hyphen")
  );
}

/** Whether a possessive goes on as one name: Women's University, Ms. Kim's Kitchen, St. Mary's Hospital. */
function isPossessed(reading: Reading, from: number, index: number): boolean {
  const { tokens, word } = reading;
  const [last, next] = [tokens[index - 1] as Token, tokens[index] as Token];
  if (next.gap !== "space" || !isNameWord(reading, index)) return false;
  if (
    word(last).ordinary >= 0.5 &&
    /^(?:women|men|children|people|workers|farmers|teachers|nurses|veterans|mothers|lawyers|journalists|fishermen|writers|artists)$/.test(
      last.lower,
    )
  )
    return true;
  return (
    POSSESSED_HEADS.has(next.lower) &&
    (index - from > 1 || word(last).first + word(last).later > 2) &&
    !reading.kindOf(last).isLegal
  );
}

/** `-myung` and `-dong` belong to the name, `-based` does not. */
function joinsByHyphen({ tokens, word }: Reading, index: number): boolean {
  const { lower } = tokens[index] as Token;
  if (PLACE_SUFFIXES.has(lower)) return true;
  const { ordinary, later, first } = word(tokens[index] as Token);
  // Behind a surname and one syllable the other is the given name's, whatever word it looks like: Yoo Da-som.
  const surname = tokens[index - 2];
  if (
    surname?.isCapital === true &&
    tokens[index - 1]?.gap === "space" &&
    word(surname).first >= 5 &&
    isSyllable(lower)
  )
    return true;
  return isSyllable(lower) && isSyllable((tokens[index - 1] as Token).lower) && (ordinary < 0.95 || later + first > 0);
}

/** Behind the particles that begin at `index`, if a capital follows them: `von der Leyen`, `al-Zahrani`. */
function particlesEnd(reading: Reading, index: number): number | undefined {
  const { tokens } = reading;
  let to = index;
  while (to < index + 2 && PARTICLES.has(tokens[to]?.lower ?? "") && tokens[to]?.gap !== "break") to++;
  const next = tokens[to];
  const isJoined = next?.gap === "space" || next?.gap === "hyphen";
  return to > index && isJoined && isNameWord(reading, to) ? to : undefined;
}

const LONGEST_TITLE = 5;

/** The end of the title that begins at a capitalised word and stays inside `limit`, or `from` without one. */
export function titleEnd({ tokens, knowledge }: Reading, from: number, limit: number): number {
  let best = from;
  let phrase = "";
  for (let to = from; to < limit && to < from + LONGEST_TITLE; to++) {
    const { lower } = tokens[to] as Token;
    // Justices Kagan and Jackson.
    const single = lower.length > 4 && lower.endsWith("s") ? lower.slice(0, -1) : lower;
    const before = phrase === "" ? "" : `${phrase} `;
    const { gap, isCapital, isFirst } = tokens[to] as Token;
    if (to > from && gap !== "space" && gap !== "hyphen" && gap !== "stop") break;
    // Secretary of State: only that much of a title is small.
    if (to > from && !isCapital && gap !== "hyphen" && !/^(?:of|the|for|and|to)$/.test(lower)) break;
    const isTitle =
      knowledge.names.isEnglishTitle(before + lower) ||
      knowledge.names.isEnglishTitle(before + single) ||
      (to === from && (TITLE_HEADS.has(single) || (isFirst && CALLING.has(single))));
    phrase = before + lower;
    if (isTitle && (isCapital || gap === "hyphen") && !NO_TITLES.has(phrase)) best = to + 1;
  }
  return best;
}

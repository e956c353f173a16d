import type { NameType } from "../../knowledge/names.ts";
import { ORGANIZATION_PREFIXES, PLACE_PREFIXES } from "./en-head-words.ts";
import { readHeaded } from "./en-heads.ts";
import { knownAt, type Known } from "./en-known.ts";
import { typeOfKnown } from "./en-known-type.ts";
import { personScore } from "./en-person.ts";
import { pairedEnd } from "./en-open.ts";
import { readPlain } from "./en-plain.ts";
import type { Found, Reading } from "./en-reading.ts";
import { isNameWord, runEnd, titleEnd } from "./en-run.ts";
import { segmentEnd } from "./en-segment.ts";
import type { Token } from "./en-tokens.ts";
import { COUNTING, FUNCTION_WORDS, SURNAMES_TOO } from "./en-words.ts";
import { isTitleOfWork } from "./en-work.ts";

/** The names that a text's words tell one by one, in order. */
export function readOnce(reading: Reading): Found[] {
  const found: Found[] = [];
  const { tokens } = reading;
  for (let at = 0; at < tokens.length;)
    at = isNameWord(reading, at) ? readRun(reading, at, runEnd(reading, at), found) : at + 1;
  return found;
}

/** Reads the names of a run of capitals, and returns where to go on. */
function readRun(reading: Reading, from: number, end: number, found: Found[]): number {
  const { tokens, word } = reading;
  let hasTitle = false;
  let at = from;
  let runTo = end;
  while (at < runTo) {
    const token = tokens[at] as Token;
    const known = knownAt(reading, at, tokens.length);
    const isFunction =
      FUNCTION_WORDS.has(token.lower) &&
      !isShouted(token) &&
      !(COUNTING.has(token.lower) && !token.isFirst && runTo - at > 1 && !reading.kindOf(token).isTitle) &&
      !(SURNAMES_TOO.has(token.lower) && personScore(reading, at, runTo) >= 3);
    if (isFunction && (known === undefined || known.to - at < 2)) {
      if (token.lower === "the" && !token.isFirst && isTitleOfWork(reading, at, runTo)) {
        found.push({ from: at, to: runTo, type: "other" });
        return runTo;
      }
      at++;
      continue;
    }
    if (isTitleOfWork(reading, at, runTo)) {
      found.push({ from: at, to: runTo, type: "other" });
      return runTo;
    }
    const segTo = segmentEnd(reading, at, runTo);
    if (segTo === at) {
      // Executive Vice Chairman, Visiting Professor: ordinary words that a title begins with.
      while (at < runTo && titleEnd(reading, at, runTo) === at) at++;
      at = titleEnd(reading, at, runTo);
      hasTitle = at < runTo;
      continue;
    }
    const title = titleEnd(reading, at, tokens.length);
    if (title > at && (known === undefined || known.to <= title)) {
      const isPossessed = tokens.slice(at, runTo - 1).some((inner) => inner.isPossessive);
      const headed = segTo === runTo && title < runTo ? readHeaded(reading, at, segTo, true) : undefined;
      const isForm = /^(?:mr|mrs|ms|miss|dr|justice|judge|president)$/.test(token.lower) && !isPossessed;
      const lone = tokens[title] as Token;
      const isSurname = runTo - title === 1 && headed?.to === runTo && word(lone).first + word(lone).later >= 100;
      if (headed === undefined || isForm || isSurname || personScore(reading, title, segTo) >= 3) {
        // Secretary of State Marco Rubio: the title crossed the run's end.
        if (title > runTo) {
          if (tokens[title]?.gap !== "space" || !isNameWord(reading, title)) return title;
          runTo = runEnd(reading, title);
        }
        hasTitle = title < runTo && tokens[title]?.gap !== "comma";
        at = title;
        continue;
      }
    }
    const next = readSegment(reading, at, segTo, runTo, known, hasTitle, found);
    hasTitle = false;
    at = Math.max(next, at + 1);
    // What a known name crossed out of the run is read.
    if (at > runTo) return at;
  }
  return at;
}

/** US and WHO are no function words. */
function isShouted({ text }: Token): boolean {
  return text.length > 1 && text === text.toUpperCase();
}

/** Reads the stretch between two titles of a run, and returns where to go on. */
function readSegment(
  reading: Reading,
  at: number,
  segTo: number,
  runTo: number,
  known: Known | undefined,
  hasTitle: boolean,
  found: Found[],
): number {
  const { tokens, word } = reading;
  const first = tokens[at] as Token;
  const emit = (to: number, type: NameType, entity?: number): number => {
    found.push(entity === undefined ? { from: at, to, type } : { from: at, to, type, entity });
    return to;
  };
  const isLast = segTo === runTo;
  const headed = hasTitle ? undefined : readHeaded(reading, at, segTo, isLast);
  if (known !== undefined && known.to >= (headed?.to ?? segTo)) {
    const isPersonAlike = hasTitle && known.to - at === 1 && !known.isDemonym;
    return isPersonAlike ? emit(known.to, "person") : emit(known.to, typeOfKnown(reading, at, known), known.entity);
  }
  // Korean Samsung: two names, where the second is known by itself.
  if (known?.isDemonym === true && (knownAt(reading, known.to, segTo)?.to ?? 0) >= segTo)
    // Palestinian Red Crescent, Japanese Foreign Ministry: the country is part of what ordinary words name.
    return isNational(reading, known.to, segTo)
      ? emit(segTo, "organization")
      : emit(known.to, typeOfKnown(reading, at, known), known.entity);
  const isOrdinary = word(first).ordinary >= 0.5 && known === undefined;
  const isPrefix = PLACE_PREFIXES.has(first.lower) || ORGANIZATION_PREFIXES.has(first.lower);
  if (first.isFirst && isOrdinary && !isPrefix && segTo - at > 1 && startsAfresh(reading, at, segTo)) return at + 1;
  if (headed !== undefined) return emit(headed.to, headed.type);
  if (isLast && isOrdinary) {
    const paired = pairedEnd(reading, at, segTo);
    if (paired !== undefined) return emit(paired.to, paired.type);
  }
  return readPlain(reading, { at, to: segTo, hasTitle }, known, found);
}

/** Whether a known organization is called by ordinary words alone. */
function isNational(reading: Reading, from: number, to: number): boolean {
  const rest = knownAt(reading, from, to);
  if (rest?.type !== "organization" || to - from < 2) return false;
  for (let i = from; i < to; i++) if (reading.word(reading.tokens[i] as Token).ordinary < 0.5) return false;
  return true;
}

/** Whether what stands behind a sentence's first word is a name without it: Novelist Han Kang. */
function startsAfresh(reading: Reading, at: number, to: number): boolean {
  const rest = knownAt(reading, at + 1, to);
  if (rest !== undefined && rest.to === to) return true;
  const { isTechnical } = reading.kindOf(reading.tokens[at] as Token);
  if (to - at === 2)
    return (
      isTechnical &&
      reading.word(reading.tokens[at + 1] as Token).ordinary < 0.3 &&
      reading.word(reading.tokens[at] as Token).first < 3
    );
  const behind = personScore(reading, at + 1, to);
  return behind >= 1.5 && behind > personScore(reading, at, to);
}

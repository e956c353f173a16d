import {
  headOf,
  ORGANIZATION_PREFIXES,
  PLACE_CENTERS,
  PLACE_PREFIXES,
  STEADY_HEADS,
  type Head,
} from "./en-head-words.ts";
import { knownAt } from "./en-known.ts";
import { openEnd } from "./en-open.ts";
import { personScore } from "./en-person.ts";
import type { Headed, Reading } from "./en-reading.ts";
import type { Token } from "./en-tokens.ts";
import { COMPANY_ENDINGS, FUNCTION_WORDS, INSTITUTIONAL, PLACE_SUFFIXES } from "./en-words.ts";

/** The name with a telling word at `tokens[from, to)`, with what `of`, `for` and `and` add behind it. */
export function readHeaded(reading: Reading, from: number, to: number, isRunEnd: boolean): Headed | undefined {
  const { tokens } = reading;
  const last = tokens[to - 1] as Token;
  const isTitleCase = reading.kindOf(last).isTitle;
  const suffixed = last.gap === "hyphen" && !last.isCapital && PLACE_SUFFIXES.has(last.lower);
  // Two syllables behind a surname are a given name, whatever the second means (Kim Min-si).
  if (suffixed && to - from <= 3 && personScore(reading, from, to) < 4) return { to, type: "place" };
  if (COMPANY_ENDINGS.has(last.lower) && to - from > 1 && !/^[js]r$/.test(last.lower))
    return { to, type: "organization" };
  let head = headOf(last.lower);
  if (/^cent(?:er|re)s?$/.test(last.lower) && PLACE_CENTERS.has(tokens[to - 2]?.lower ?? ""))
    head = { type: "place", isWeak: true };
  // Google Drive: a company's product, where a street would have its name from elsewhere.
  if (
    head?.type === "place" &&
    to - from === 2 &&
    reading.kindOf(last).isTechnical &&
    knownAt(reading, from, to)?.type === "organization"
  )
    return undefined;
  if (head !== undefined && isRunEnd) {
    const further = isTitleCase ? undefined : openEnd(reading, from, to);
    if (further !== undefined) {
      // Embassy of the Republic of Korea: the first head tells the type.
      return { to: further, type: head.type };
    }
  }
  if (head !== undefined && to - from > 1)
    return isName(reading, from, to - 1, last.lower, head) ? { to, type: head.type } : undefined;
  const first = tokens[from] as Token;
  // Royal Asiatic Society Korea: the branch of a country behind the head.
  for (let i = to - 1; i > from + 1 && i > to - 4; i--) {
    const branch = knownAt(reading, i, to);
    const before = headOf((tokens[i - 1] as Token).lower);
    if (branch?.to !== to || branch.type !== "place" || branch.isDemonym || before?.type !== "organization") continue;
    if (isName(reading, from, i - 1, (tokens[i - 1] as Token).lower, before)) return { to, type: "organization" };
  }
  if (to - from >= 2 && to - from <= 3 && ORGANIZATION_PREFIXES.has(first.lower) && !isTitleCase) {
    if (reading.word(tokens[from + 1] as Token).ordinary < 0.5 || reading.word(first).ordinary < 0.5)
      return { to, type: "organization" };
  }
  if (to - from >= 2 && to - from <= 4 && PLACE_PREFIXES.has(first.lower) && personScore(reading, from, to) < 2.5) {
    const isProper = reading.word(tokens[from + 1] as Token).ordinary < 0.5;
    if (isProper && head === undefined) return { to, type: "place" };
  }
  return undefined;
}

/** Whether `tokens[from, head)` makes a name of the head behind it. */
function isName(reading: Reading, from: number, head: number, lower: string, { type, isWeak }: Head): boolean {
  const { tokens } = reading;
  const sentence = reading.kindOf(tokens[head] as Token);
  if (type === "place" && isPersonRather(reading, from, head)) return false;
  let isProper = false;
  for (let i = from; i < head; i++) {
    const token = tokens[i] as Token;
    if (FUNCTION_WORDS.has(token.lower) && !token.isCapital) continue;
    if (reading.word(token).ordinary < 0.5) isProper = true;
    else if (INSTITUTIONAL.has(token.lower) || token.text.includes(".")) isProper = true;
    else if (knownAt(reading, i, head) !== undefined) isProper = true;
  }
  if (sentence.isTitle)
    return isProper && reading.word(tokens[from] as Token).ordinary < 0.5 && knownAt(reading, from, head) === undefined;
  if (isProper) return true;
  if (isWeak) return false;
  if (STEADY_HEADS.has(lower)) return true;
  if (sentence.isLegal || sentence.isTechnical) return false;
  return !/^(?:a|an|our|your|my|his|her|their|its)$/.test(reading.before(from));
}

/** Grace Park, Anthony Hall: a given name before what is a surname as well. */
function isPersonRather(reading: Reading, from: number, head: number): boolean {
  const { tokens, word } = reading;
  if (head - from !== 1 || /^(?:in|at|near|the|of|to|from|on|along)$/.test(reading.before(from))) return false;
  return word(tokens[from] as Token).first >= 8 && word(tokens[head] as Token).later >= 5;
}

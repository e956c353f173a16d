import { headOf, OPEN_HEADS, STEADY_HEADS, WEAK_ORGANIZATION_HEADS, WIDE_HEADS } from "./en-head-words.ts";
import { knownAt } from "./en-known.ts";
import type { Headed, Reading } from "./en-reading.ts";
import { isNameWord, runEnd } from "./en-run.ts";
import { segmentEnd } from "./en-segment.ts";
import type { Token } from "./en-tokens.ts";

/** How many links a name can have: Embassy `of` the Republic `of` Korea. */
const LINKS = 4;

/** The end of a name that goes on behind `of` and its like (Ministry of Science and ICT); undefined where it does not. */
export function openEnd(reading: Reading, from: number, at: number): number | undefined {
  let to = at;
  for (let link = 0; link < LINKS; link++) {
    const next = linkedEnd(reading, from, to, link === 0);
    if (next === undefined) break;
    to = next;
  }
  return to > at ? to : undefined;
}

function linkedEnd(reading: Reading, from: number, at: number, isHead: boolean): number | undefined {
  const { tokens, word } = reading;
  const head = tokens[at - 1] as Token;
  const link = tokens[at];
  if (link === undefined || link.gap !== "space" || head.isPossessive) return undefined;
  const isOf = link.lower === "of";
  if (!isOf && !/^(?:for|on|in|to|against)$/.test(link.lower)) return undefined;
  const heads = isOf ? OPEN_HEADS : WIDE_HEADS;
  if (isHead ? !heads.has(head.lower) : !(OPEN_HEADS.has(head.lower) || isOf || link.lower === "for")) return undefined;
  const content = tokens[at + 1]?.lower === "the" && tokens[at + 1]?.gap === "space" ? at + 2 : at + 1;
  const first = tokens[content];
  if (first?.gap !== "space" || !isNameWord(reading, content)) return undefined;
  const ahead = knownAt(reading, content, content + 6);
  const isOrdinary = word(first).ordinary >= 0.5 && ahead === undefined;
  // `the bank in Seoul` is no name, `Prize in Literature` is.
  if (!isOf && !isOrdinary && ahead?.isDemonym !== true) return undefined;
  if (isOrdinary && isHead && at - from === 1 && !STEADY_HEADS.has(head.lower)) {
    // Office of Academic Affairs is any office; contracts and manuals write such things with capitals too.
    const { isLegal, isTechnical } = reading.kindOf(head);
    if (WEAK_ORGANIZATION_HEADS.has(head.lower) || isLegal || isTechnical) return undefined;
  }
  const to = segmentEnd(reading, content, runEnd(reading, content));
  if (to === content) return undefined;
  // A prize is given for literature, but for a book as well.
  if (/^(?:prize|awards?|medal)$/.test(head.lower) && link.lower === "for" && to - content > 1) return undefined;
  const known = knownAt(reading, content, to);
  const end = known === undefined || known.isDemonym ? to : Math.max(known.to, headEnd(reading, content, to));
  return listEnd(reading, end, content);
}

function headEnd({ tokens }: Reading, from: number, to: number): number {
  return headOf((tokens[to - 1] as Token).lower) === undefined ? from : to;
}

/** Science `and ICT`, Trade`, Industry and Energy`: further ordinary words in a list behind `of`. */
function listEnd(reading: Reading, at: number, content: number): number {
  const { tokens, word } = reading;
  const isPlain = (index: number): boolean => {
    const token = tokens[index];
    if (token === undefined || !isNameWord(reading, index)) return false;
    if (token.isPossessive) return false;
    return word(token).ordinary >= 0.5 || (token.text.length <= 4 && token.text === token.text.toUpperCase());
  };
  if (!isPlain(content)) return at;
  let to = at;
  for (let i = at; i < at + 12;) {
    const token = tokens[i];
    if (token === undefined) break;
    const isAnd = (token.lower === "and" && (token.gap === "space" || token.gap === "comma")) || token.gap === "and";
    const start = token.lower === "and" ? i + 1 : i;
    if (!isAnd && token.gap !== "comma") break;
    if (!isPlain(start) || (start > i && tokens[start]?.gap !== "space")) break;
    const end = segmentEnd(reading, start, runEnd(reading, start));
    if (end === start) break;
    if (knownAt(reading, start, end)?.to === end && end - start > 1) break;
    if (isAnd) return end;
    i = end;
  }
  return to;
}

/** `Monopoly Regulation and Fair Trade Act`: the end of such a name of two ordinary parts with a head behind the second. */
export function pairedEnd(reading: Reading, from: number, to: number): Headed | undefined {
  const { tokens, word } = reading;
  const link = tokens[to];
  if (link === undefined || link.lower !== "and" || link.gap !== "space" || tokens[to + 1]?.gap !== "space")
    return undefined;
  if (!isNameWord(reading, to + 1)) return undefined;
  const end = segmentEnd(reading, to + 1, runEnd(reading, to + 1));
  const head = headOf((tokens[end - 1] as Token).lower);
  if (head === undefined || end - to < 3) return undefined;
  for (let i = from; i < end - 1; i++) {
    if (i === to) continue;
    if (word(tokens[i] as Token).ordinary < 0.5 || headOf((tokens[i] as Token).lower)?.isWeak === false)
      return undefined;
  }
  const { isLegal, isTechnical, isTitle } = reading.kindOf(link);
  if (isTitle || ((isLegal || isTechnical || head.isWeak) && !STEADY_HEADS.has((tokens[end - 1] as Token).lower)))
    return undefined;
  return { to: end, type: head.type };
}

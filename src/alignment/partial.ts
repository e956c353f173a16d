import { extractSingleFacts } from "../facts/index.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import { isBlank, type Language, type Span } from "../text/span.ts";
import type { PartialGap, Unit } from "./bead.ts";
import type { Comparer } from "./evidence.ts";
import type { Meeting } from "./explanation.ts";
import { profileEnglish, profileKorean } from "./profile.ts";

/** So much longer, as a logarithm, a side must be than its counterpart lets expect. */
const LEAST_EXCESS = 0.25;
/** From this excess on the lengths alone speak for it; below it half as many stretches were real. */
const CLEAR_EXCESS = 0.35;
/** Words in a row that met nothing, less those among them that did. */
const LEAST_SUM = 5;
/** What a word that was met takes off. */
const MET = 1.5;
/** The part of a side that must be missing, and the words beside it that must have been met: else the bead is doubtful as a whole. */
const LEAST_SHARE = 0.2;
const LEAST_MET_BESIDE = 2;
/** Of stretches with the least sum four in five were labelled by a reviser; more words make it a little surer. */
const CONFIDENCE = { least: 0.7, word: 0.02, most: 0.9, unclear: 0.12 } as const;

/**
 * The half of a bead that has no counterpart, if there is one: the longest run of words that met nothing on the side that is too
 * long for the other, where leaving it out would make the lengths fit. `ratio` is the logarithm of Korean to English length.
 */
export function findPartial(
  en: readonly Unit[],
  ko: readonly Unit[],
  ratio: number,
  knowledge: Knowledge,
  comparer: Comparer,
): PartialGap | undefined {
  const lengths = { en: lengthOf(en), ko: lengthOf(ko) };
  const excess = excessOf(lengths, ratio);
  const side = excess > 0 ? "ko" : "en";
  if (Math.abs(excess) < LEAST_EXCESS) return undefined;
  const { met, alone } = comparer.explain(
    profileEnglish(join(en, "en"), knowledge),
    profileKorean(join(ko, "ko"), knowledge),
  );
  const words = wordsOf(met, alone[side], side);
  const run = longestAlone(words);
  if (run === undefined || run.sum < LEAST_SUM) return undefined;
  const units = side === "en" ? en : ko;
  const span = { start: (words[run.from] as Word).start, end: (words[run.to] as Word).end };
  const beside = words.filter(({ isMet }, index) => isMet && (index < run.from || index > run.to)).length;
  const length = span.end - span.start;
  if (beside < LEAST_MET_BESIDE || length < LEAST_SHARE * lengths[side]) return undefined;
  const rest = excessOf({ ...lengths, [side]: lengths[side] - length }, ratio);
  if (Math.abs(rest) > Math.abs(excess)) return undefined;
  const doubt = Math.abs(excess) < CLEAR_EXCESS ? CONFIDENCE.unclear : 0;
  const confidence = Math.min(CONFIDENCE.most, CONFIDENCE.least + CONFIDENCE.word * run.sum) - doubt;
  return { side, ...placeIn(units, span), confidence: Math.round(confidence * 100) / 100 };
}

/** How much longer the Korean is than the English lets expect, as a logarithm; short texts vary most. */
function excessOf({ en, ko }: { readonly en: number; readonly ko: number }, ratio: number): number {
  return Math.log((ko + 5) / (en + 10)) - ratio;
}

interface Word extends Span {
  readonly isMet: boolean;
}

function wordsOf(met: readonly Meeting[], alone: readonly Span[], side: "en" | "ko"): Word[] {
  return [
    ...met.map((meeting) => ({ start: meeting[side].start, end: meeting[side].end, isMet: true })),
    ...alone.map(({ start, end }) => ({ start, end, isMet: false })),
  ].toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/** The run of words with the greatest sum (Kadane's walk): 1 for each that is alone, less for each that was met. */
function longestAlone(words: readonly Word[]): { from: number; to: number; sum: number } | undefined {
  let best: { from: number; to: number; sum: number } | undefined;
  let [sum, from] = [0, 0];
  words.forEach(({ isMet }, to) => {
    if (sum <= 0) [sum, from] = [0, to];
    sum += isMet ? -MET : 1;
    if (sum > (best?.sum ?? 0)) best = { from, to, sum };
  });
  return best;
}

/** The text of several segments as one; its facts are read again, since those of the segments count in their documents. */
function join(units: readonly Unit[], side: Language): Unit {
  const text = units.map((unit) => unit.text).join(" ");
  return { text, facts: extractSingleFacts(text, side), kind: "paragraph" };
}

function lengthOf(units: readonly Unit[]): number {
  return units.reduce((sum, { text }) => sum + text.length + 1, -1);
}

/** Where a stretch of the joined text lies: in the segment that holds most of it, widened to whole words. */
function placeIn(units: readonly Unit[], { start, end }: Span): Pick<PartialGap, "segment" | "start" | "end"> {
  let best = { segment: 0, start: 0, end: 0 };
  let offset = 0;
  units.forEach(({ text }, segment) => {
    const from = Math.max(0, start - offset);
    const to = Math.min(text.length, end - offset);
    if (to - from > best.end - best.start) best = { segment, ...widen(text, from, to) };
    offset += text.length + 1;
  });
  return best;
}

function widen(text: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start > 0 && !isBetweenWords(text, start - 1)) start--;
  while (end < text.length && !isBetweenWords(text, end)) end++;
  return { start, end };
}

function isBetweenWords(text: string, at: number): boolean {
  return isBlank(text.charCodeAt(at)) || text[at] === "—" || text[at] === "–";
}

import type { Cue, Licence } from "../../knowledge/polarity/cue.ts";
import type { Span } from "../../text/span.ts";
import { WEIGHTS, type Sign } from "./turned-weights.ts";
import type { WordPairs } from "./word-pairs.ts";

/** How far from a word, in characters, something that turns it round may stand. */
export const REACH = { en: { before: 80, after: 40 }, ko: { before: 12, after: 24 } } as const;

/** The sum of what the signs weigh. */
export function weigh(signs: readonly Sign[], by: "en" | "ko"): number {
  const weights = WEIGHTS[by];
  return signs.reduce((sum, sign) => sum + (weights[sign] ?? 0), weights.base);
}

/** Log ratio of the lengths, Korean counted twice, from which on the two texts hardly say the same. */
const UNEQUAL = 0.6;

/** What the texts as wholes, and the negations that they hold, say of each one. */
export function signsOfPair(en: string, ko: string, plain: Readonly<Record<"en" | "ko", readonly Cue[]>>): Sign[] {
  const signs: Sign[] = [];
  const others = Math.min(plain.en.length, plain.ko.length);
  if (others > 0) signs.push("others");
  if (others > 1) signs.push("many");
  if (Math.abs(plain.en.length - plain.ko.length) > 1) signs.push("several");
  if (en.trimEnd().endsWith("?")) signs.push("question");
  const ratio = Math.log((2 * ko.length + 4) / (en.length + 8));
  if (ratio < -UNEQUAL) signs.push("short");
  if (ratio > UNEQUAL) signs.push("long");
  return signs;
}

/** Where on the other side words that may stand for a negation are found. */
export function signsOfLicences(licences: readonly Licence[], linked: Span | undefined, reach: Reach): Sign[] {
  return (["strong", "weak"] as const).flatMap((strength) =>
    signsAround(
      strength,
      licences.filter((licence) => licence.strength === strength),
      linked,
      reach,
    ),
  );
}

/** Texts of which fewer words meet a translation are rendered freely. */
const FREE = 0.6;
/** In shorter English, counted in words that say something, one word more or less would decide. */
const LONG = 6;
const VERY_LONG = 16;

interface Reach {
  readonly before: number;
  readonly after: number;
}

/** Where what may answer a negation stands: at the word itself, near it or elsewhere; anywhere, where there is no such word. */
export function signsAround(
  name: "cue" | "strong" | "weak",
  answers: readonly Span[],
  linked: Span | undefined,
  { before, after }: Reach,
): Sign[] {
  if (answers.length === 0) return [];
  if (linked === undefined) return answers.length > 1 ? [`${name}-any`, `${name}-any2`] : [`${name}-any`];
  const signs: Sign[] = [];
  const near = answers.filter(({ start, end }) => end >= linked.start - before && start <= linked.end + after).length;
  if (answers.some(({ start, end }) => start < linked.end && linked.start < end)) signs.push(`${name}-self`);
  if (near > 0) signs.push(`${name}-near`);
  if (near > 1) signs.push(`${name}-near2`);
  if (answers.length > near) signs.push(`${name}-far`);
  return signs;
}

/** Whether a word without counterpart says little: the texts render each other freely. */
export function isFree({ enOf, koOf }: WordPairs): boolean {
  if (koOf.length < LONG) return false;
  if (koOf.length >= VERY_LONG) return true;
  const met = [...enOf, ...koOf].filter((index) => index >= 0).length;
  return met < FREE * (enOf.length + koOf.length);
}

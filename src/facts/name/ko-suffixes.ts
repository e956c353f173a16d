/** The last words of names and what they are names of. */
import type { NameType } from "../../knowledge/names.ts";
import {
  EVENTS,
  FORMAL_ORGANIZATIONS,
  LAWS,
  ORGANIZATIONS,
  PLACES,
  PRODUCTS,
  TREATIES,
  WEAK_PLACES,
} from "./ko-words.ts";

const LONGEST_SUFFIX = 8;

/** An ending that tells what a name is of, and the offset at which it starts. */
export interface Suffix {
  readonly start: number;
  readonly type: NameType;
  readonly kind: "formal" | "organization" | "place" | "weak" | "event" | "treaty" | "product" | "law";
}

/** All suffixes; a word that two lists have counts as what the earlier list says. */
const SUFFIXES: ReadonlyMap<string, Omit<Suffix, "start">> = new Map(
  (
    [
      [WEAK_PLACES, "place", "weak"],
      [PRODUCTS, "other", "product"],
      [TREATIES, "other", "treaty"],
      [EVENTS, "other", "event"],
      [ORGANIZATIONS, "organization", "organization"],
      [PLACES, "place", "place"],
      [FORMAL_ORGANIZATIONS, "organization", "formal"],
      [LAWS, "other", "law"],
    ] as const
  ).flatMap(([words, type, kind]) => [...words].map((word) => [word, { type, kind }] as const)),
);
/** The last syllables of suffixes: most words end in none. */
const SUFFIX_ENDS: ReadonlySet<string> = new Set([...SUFFIXES.keys()].map((word) => word.slice(-1)));

/** The longest suffix that a noun ends in; the noun is one where `start` is its start. */
export function suffixOf(text: string, start: number, end: number): Suffix | undefined {
  if (!SUFFIX_ENDS.has(text[end - 1] as string)) return undefined;
  for (let length = Math.min(LONGEST_SUFFIX, end - start); length >= 1; length--) {
    const suffix = SUFFIXES.get(text.slice(end - length, end));
    if (suffix !== undefined) return { start: end - length, ...suffix };
  }
  return undefined;
}

import { DaejoError } from "../errors.ts";
import type { Language } from "../text/span.ts";
import { identify, type WordingId } from "../text/wording.ts";
import type { Bitext, Passage, Side } from "./bitext.ts";

/** A paragraph named by what it says, so that it is found again wherever it moves. `lockBead` makes them. */
export interface LockedSegment {
  /** Of its text in the document, normalised and with single blanks: 16 hexadecimal digits. */
  readonly hash: string;
  /** Which of the document's paragraphs with this text it is, from 0; left out for the first. */
  readonly nth?: number;
  /** How it begins, for those who read it. */
  readonly begins: string;
}

/** A bead that somebody has settled: these paragraphs belong together. With an empty side they have no counterpart. */
export interface LockedBead {
  readonly en: readonly LockedSegment[];
  readonly ko: readonly LockedSegment[];
}

/** A locked bead in a bitext: indices of its sides, ascending. */
export interface LockedPlace {
  readonly en: readonly number[];
  readonly ko: readonly number[];
}

/** A locked bead that is left out, and the segment for which it is. */
export interface LeftOut {
  /** It is not found any more, or a later locked bead holds it as well. */
  readonly why: "stale" | "conflicting";
  readonly side: Language;
  readonly segment: LockedSegment;
  /** Where it was looked for; undefined where the side has no text. */
  readonly document?: string;
}

/** The locked beads of an input, looked up in its texts; no two of them share a segment. */
export interface FoundLocks {
  readonly places: readonly LockedPlace[];
  readonly leftOut: readonly LeftOut[];
}

/** A document with its paragraphs in order. */
interface TextOfPassages {
  readonly document: { readonly id: string; readonly text: string };
  readonly passages: readonly Passage[];
}

/** Looks locked beads up in a bitext. Of two that share a segment the later one stands. */
export function findLocked(
  locked: readonly LockedBead[],
  bitext: Bitext,
  documents: readonly TextOfPassages[],
): FoundLocks {
  const lookup = { en: readSide(bitext.en, documents), ko: readSide(bitext.ko, documents) };
  const taken = { en: new Set<number>(), ko: new Set<number>() };
  const places: LockedPlace[] = [];
  const leftOut: LeftOut[] = [];
  for (const bead of locked.toReversed()) {
    const found = findBead(bead, lookup, taken);
    if ("why" in found) {
      leftOut.push(found);
      continue;
    }
    for (const side of SIDES) for (const index of found[side]) taken[side].add(index);
    places.push(found);
  }
  return { places: places.toReversed(), leftOut: leftOut.toReversed() };
}

const SIDES = ["en", "ko"] as const;

/** The places of a side's segments by what they say. */
interface SideLookup {
  readonly places: ReadonlyMap<string, number>;
  readonly document?: string;
}

function readSide(side: Side, documents: readonly TextOfPassages[]): SideLookup {
  const [first] = side;
  const indices = new Map(side.map(({ segment }, index) => [segment.id, index]));
  const home = documents.find(({ document }) => document.id === first?.segment.document);
  if (home === undefined) return { places: new Map() };
  const { document, passages } = home;
  const names = identify(passages.map(({ segment: { span } }) => document.text.slice(span.start, span.end)));
  const places = new Map<string, number>();
  passages.forEach(({ segment }, at) => {
    const index = indices.get(segment.id);
    if (index !== undefined) places.set(keyOf(names[at] as WordingId), index);
  });
  return { places, document: document.id };
}

function keyOf({ hash, nth }: WordingId): string {
  return `${hash} ${nth}`;
}

function findBead(
  bead: LockedBead,
  lookup: Readonly<Record<Language, SideLookup>>,
  taken: Readonly<Record<Language, ReadonlySet<number>>>,
): LockedPlace | LeftOut {
  const found = { en: new Set<number>(), ko: new Set<number>() };
  for (const side of SIDES) {
    const { places, ...home } = lookup[side];
    for (const segment of bead[side]) {
      const index = places.get(keyOf({ hash: segment.hash, nth: segment.nth ?? 0 }));
      if (index === undefined) return { why: "stale", side, segment, ...home };
      if (taken[side].has(index)) return { why: "conflicting", side, segment, ...home };
      found[side].add(index);
    }
  }
  const ascending = (indices: ReadonlySet<number>): number[] => [...indices].toSorted((a, b) => a - b);
  return { en: ascending(found.en), ko: ascending(found.ko) };
}

/** Throws `bad-input` where locked beads are none. */
export function mustBeLocked(given: unknown): asserts given is readonly LockedBead[] {
  if (!Array.isArray(given)) throw badLock("The locked beads are no list.");
  for (const each of given as readonly unknown[]) {
    const { en, ko } = (each ?? {}) as { readonly en?: unknown; readonly ko?: unknown };
    if (!isSide(en) || !isSide(ko)) throw badLock("A locked bead is none.");
    if (en.length + ko.length === 0) throw badLock("A locked bead holds nothing.");
  }
}

function isSide(given: unknown): given is readonly LockedSegment[] {
  return Array.isArray(given) && given.every(isSegment);
}

function isSegment(given: unknown): boolean {
  const { hash, nth = 0, begins } = (given ?? {}) as { hash?: unknown; nth?: unknown; begins?: unknown };
  const isCount = Number.isSafeInteger(nth) && (nth as number) >= 0;
  return typeof hash === "string" && /^[0-9a-f]{16}$/.test(hash) && typeof begins === "string" && isCount;
}

function badLock(message: string): DaejoError {
  return new DaejoError(
    "bad-input",
    message,
    "Pass beads that lockBead has made: locked: [lockBead(report, bead), …].",
  );
}

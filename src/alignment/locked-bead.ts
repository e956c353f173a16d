import { DaejoError } from "../errors.ts";
import type { Language } from "../text/span.ts";
import { identify, wordingOf, type WordingId } from "../text/wording.ts";
import { matchBeginnings } from "./beginnings.ts";
import type { Bitext, Passage, Side } from "./bitext.ts";

/** A paragraph named by what it says, so that it is found again wherever it moves. `lockBead` makes them. */
export interface LockedSegment {
  /** Of its text in the document, normalised and with single blanks: 16 hexadecimal digits. */
  readonly hash: string;
  /** Which of the document's paragraphs with this text it is, from 0; left out for the first. */
  readonly nth?: number;
  /** How it begins: for those who read it, and to find it again once it has been reworded further on. */
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
  const lookUp = (side: Language): SideLookup =>
    readSide(
      bitext[side],
      documents,
      locked.flatMap((bead) => bead[side]),
    );
  const lookup = { en: lookUp("en"), ko: lookUp("ko") };
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

/** Where the segments that locks name stand in a side. */
interface SideLookup {
  readonly places: ReadonlyMap<string, number>;
  readonly document?: string;
}

function readSide(side: Side, documents: readonly TextOfPassages[], wanted: readonly LockedSegment[]): SideLookup {
  const home = documents.find(({ document }) => document.id === side[0]?.segment.document);
  if (home === undefined) return { places: new Map() };
  const { document, passages } = home;
  const texts = passages.map(({ segment: { span } }) => document.text.slice(span.start, span.end));
  const named = identify(texts).map((name, at): NamedText => ({ ...name, text: texts[at] as string }));
  const known = new Map(passages.map(({ segment }, at) => [segment.id, named[at] as NamedText]));
  const paragraphs = side.map(({ segment }) => known.get(segment.id) as NamedText);
  return { places: findSegments(wanted, paragraphs), document: document.id };
}

/** A paragraph of a side, with what tells it among all of its document. */
export interface NamedText extends WordingId {
  readonly text: string;
}

/**
 * Where the segments of locks stand among the paragraphs of a side, by their `keyOf`. One that is named by what it says is that one; what
 * a lock names and is not there any more is one that begins as it did, if that can only be one. No two of them are the same paragraph.
 */
export function findSegments(
  wanted: readonly LockedSegment[],
  paragraphs: readonly NamedText[],
): ReadonlyMap<string, number> {
  const all = new Map(paragraphs.map((paragraph, index) => [keyOf(paragraph), index]));
  const places = new Map<string, number>();
  const lost = new Map<string, string>();
  for (const segment of wanted) {
    const key = keyOf(segment);
    const index = all.get(key);
    if (index === undefined) lost.set(key, segment.begins);
    else places.set(key, index);
  }
  if (lost.size === 0) return places;
  const held = new Set(places.values());
  const hashes = new Set([...lost.keys()].map(hashIn));
  // Of paragraphs that say the same it cannot be told which of them is gone.
  const free = paragraphs.map(({ hash, text }, index) => (held.has(index) || hashes.has(hash) ? "" : wordingOf(text)));
  for (const [key, index] of matchBeginnings(lost, free)) places.set(key, index);
  return places;
}

/** What tells a segment among those of a side. */
export function keyOf({ hash, nth = 0 }: Pick<LockedSegment, "hash" | "nth">): string {
  return `${hash} ${nth}`;
}

/** What tells the segments of a bead among those of both sides. */
export function segmentKeysOf(bead: LockedBead): string[] {
  return SIDES.flatMap((side) => bead[side].map((segment) => `${side} ${keyOf(segment)}`));
}

function hashIn(key: string): string {
  return key.slice(0, key.indexOf(" "));
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
      const index = places.get(keyOf(segment));
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

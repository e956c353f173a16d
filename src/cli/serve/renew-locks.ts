import type { Passage } from "../../alignment/bitext.ts";
import {
  findSegments,
  keyOf,
  type LockedBead,
  type LockedSegment,
  segmentKeysOf,
} from "../../alignment/locked-bead.ts";
import { createLocker } from "../../report/lock-bead.ts";
import type { Report } from "../../report/report.ts";
import { copyOf } from "../../text/mapped-text.ts";
import type { Language } from "../../text/span.ts";
import type { Job } from "../run/jobs.ts";
import { successorsOf } from "./successors.ts";

/** The reports of one comparison before and after its texts have changed. */
export interface Change {
  readonly job: Job;
  readonly before: Report;
  readonly after: Report;
}

/**
 * The locked beads of a comparison after a change: paragraphs that were reworded, parted or joined are named as they are now, whatever they
 * begin with. What is gone is named as it was, and a bead stays as it was where it would come to share a paragraph with another. Beads
 * that stay are the same objects. Where `before` is `after`, only what is found by its beginning is named anew.
 */
export function renewLocks(locked: readonly LockedBead[], change: Change): readonly LockedBead[] {
  if (locked.length === 0) return locked;
  const [en, ko] = [createRenewer("en", locked, change), createRenewer("ko", locked, change)];
  const renewed = locked.map((bead): LockedBead => ({ en: renewAll(bead.en, en), ko: renewAll(bead.ko, ko) }));
  const shared = sharedKeys(renewed);
  return renewed.map((bead, index) => {
    const old = locked[index] as LockedBead;
    const keys = segmentKeysOf(bead);
    const isSame = keys.join("\n") === segmentKeysOf(old).join("\n");
    return isSame || keys.some((key) => shared.has(key)) ? old : bead;
  });
}

type Renew = (segment: LockedSegment) => readonly LockedSegment[];

/** Each once: paragraphs of one bead may have been joined. */
function renewAll(segments: readonly LockedSegment[], renew: Renew): LockedSegment[] {
  return [...new Map(segments.flatMap(renew).map((segment) => [keyOf(segment), segment])).values()];
}

function createRenewer(side: Language, locked: readonly LockedBead[], { job, before, after }: Change): Renew {
  const [old, now] = [readSide(before, job, side), readSide(after, job, side)];
  const wanted = locked.flatMap((bead) => bead[side]);
  const places = findSegments(wanted, old.map(asNamed));
  const [countBefore, countNow] = [counterOf(old), counterOf(now)];
  let successors: ReadonlyMap<number, readonly number[]> | undefined;
  return (segment) => {
    const place = places.get(keyOf(segment));
    // Of paragraphs that say the same another has the number once one of them changes.
    const isThere = countNow(segment) > (segment.nth ?? 0) && countNow(segment) === countBefore(segment);
    if (place === undefined || isThere) return [segment];
    successors ??= successorsOf(
      old.map(({ passage }) => passage),
      now.map(({ passage }) => passage),
    );
    const next = (successors.get(place) ?? []).flatMap((index) => now[index]?.locked ?? []);
    return next.length === 0 ? [segment] : next;
  };
}

/** A paragraph of a report, and how a lock names it. */
interface Paragraph {
  readonly locked: LockedSegment;
  readonly passage: Passage;
  readonly text: string;
}

/** The paragraphs of a side in the order of its document; those of references are none. */
function readSide(report: Report, job: Job, side: Language): Paragraph[] {
  const documents = report.documents.slice(0, "en" in job ? 2 : 1);
  const ids = new Set(report.beads.flatMap((bead) => bead[side]));
  const passages = documents.flatMap(({ id: document, text, segments }) =>
    segments.flatMap(({ id, kind, start, end }): Passage[] => {
      if (kind !== "paragraph" || !ids.has(id)) return [];
      const span = { start, end };
      const prose = copyOf(text, span);
      return [
        { segment: { id, document, kind, block: "paragraph", language: side, span, prose }, facts: [], sentences: [] },
      ];
    }),
  );
  if (passages.length === 0) return [];
  const own = passages.map(({ segment }) => segment.id);
  const locked = createLocker(report)({ en: [], ko: [], [side]: own })[side];
  return passages.map((passage, index) => {
    return { passage, text: passage.segment.prose.text, locked: locked[index] as LockedSegment };
  });
}

function asNamed({ locked: { hash, nth = 0 }, text }: Paragraph): { hash: string; nth: number; text: string } {
  return { hash, nth, text };
}

/** How many paragraphs say what a segment does. */
function counterOf(paragraphs: readonly Paragraph[]): (segment: LockedSegment) => number {
  const counts = new Map<string, number>();
  for (const { locked } of paragraphs) counts.set(locked.hash, (counts.get(locked.hash) ?? 0) + 1);
  return ({ hash }) => counts.get(hash) ?? 0;
}

/** Of the paragraphs that beads name, those that stand in more than one. */
function sharedKeys(beads: readonly LockedBead[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(
    beads.flatMap(segmentKeysOf).filter((key) => {
      const isAgain = seen.has(key);
      seen.add(key);
      return isAgain;
    }),
  );
}

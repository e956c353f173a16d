import { type LockedBead, segmentKeysOf } from "../../alignment/locked-bead.ts";
import { DaejoError } from "../../errors.ts";
import type { AlignmentEdit, BeadOfIds } from "../../report/alignment-edit.ts";
import { createLocker } from "../../report/lock-bead.ts";
import type { Report } from "../../report/report.ts";

/** An edit as it is sent. */
export interface SentEdit extends AlignmentEdit {
  /** The revision of the comparison that was looked at. */
  readonly revision: number;
}

/**
 * An edit as it came over the network.
 * @throws DaejoError `bad-input` where it has another shape.
 */
export function readEdit(body: string): SentEdit {
  const { revision, lock, release } = recordOf(parse(body));
  if (!Number.isSafeInteger(revision)) throw refused('"revision" is no whole number.');
  return { revision: revision as number, lock: beadsOf(lock, "lock"), release: beadsOf(release, "release") };
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    throw refused("The edit is no JSON.");
  }
}

function beadsOf(value: unknown, name: string): BeadOfIds[] {
  if (!Array.isArray(value)) throw refused(`"${name}" is no list.`);
  return value.map((each) => {
    const { en, ko } = recordOf(each);
    return { en: idsOf(en, `${name}: "en"`), ko: idsOf(ko, `${name}: "ko"`) };
  });
}

function idsOf(value: unknown, name: string): string[] {
  if (Array.isArray(value) && value.every((each) => typeof each === "string")) return value;
  throw refused(`${name} is no list of ids.`);
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw refused("The edit has a part that is no object.");
}

/**
 * The locked beads of a comparison after an edit. A segment leaves the locked bead that it stood in, and what is left of that bead is
 * free: nobody has said that it belongs together without the segment.
 * @throws DaejoError `bad-input` for ids that are not in the report, or stand in two beads, and for the release of what is not locked.
 */
export function applyEdit(
  { lock, release }: AlignmentEdit,
  report: Report,
  locked: readonly LockedBead[],
): readonly LockedBead[] {
  mustBeApart(lock);
  const toLocked = createLocker(report);
  const known = new Set(locked.map(keyOf));
  const released = new Set(release.map((bead) => mustBeKnown(keyOf(toLocked(bead)), bead, known)));
  const added = lock.map((bead) => toLocked(bead));
  const taken = new Set(added.flatMap(segmentKeysOf));
  const kept = locked.filter(
    (bead) => !released.has(keyOf(bead)) && !segmentKeysOf(bead).some((key) => taken.has(key)),
  );
  return [...kept, ...added];
}

function mustBeKnown(key: string, { en, ko }: BeadOfIds, known: ReadonlySet<string>): string {
  if (known.has(key)) return key;
  throw refused(`The bead of "${[...en, ...ko].join('", "')}" is not locked.`);
}

function mustBeApart(beads: readonly BeadOfIds[]): void {
  const seen = new Set<string>();
  for (const id of beads.flatMap(({ en, ko }) => [...en, ...ko])) {
    if (seen.has(id)) throw refused(`The paragraph "${id}" stands in two places.`);
    seen.add(id);
  }
}

function keyOf(bead: LockedBead): string {
  return segmentKeysOf(bead).join("\n");
}

function refused(message: string): DaejoError {
  return new DaejoError("bad-input", message, "Load the page again and repeat the edit.");
}

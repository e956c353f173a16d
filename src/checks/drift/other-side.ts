import { isFilled, type Side } from "../../alignment/bitext.ts";
import type { CheckContext } from "../check.ts";
import type { SideChange } from "./side-change.ts";

const DOUBTFUL_BEAD = 0.5;

/** The sentences of the other side that stand beside those that changed, or all where these are not known. */
export function counterpartsOf({ side, after }: SideChange, { aligned }: CheckContext): Side {
  const other = side === "en" ? "ko" : "en";
  const changed = new Set(after.map(({ id }) => id));
  const parts = aligned.within.filter((part) =>
    // What was said by sentences that are gone is said on the other side alone.
    changed.size === 0 ? part[side].length === 0 : part[side].some(({ segment }) => changed.has(segment.id)),
  );
  const found = parts.flatMap((part) => part[other]);
  return found.length > 0 ? found : aligned[other];
}

/** Whether sentences came that the other side has already, or went that it does not have: then nothing is left to follow. */
export function hasCaughtUp({ side, before, after }: SideChange, { aligned: { within } }: CheckContext): boolean {
  const changed = new Set(after.map(({ id }) => id));
  const touched =
    after.length === 0 ? within : within.filter((part) => part[side].some(({ segment }) => changed.has(segment.id)));
  if (touched.length === 0 || (before.length > 0 && after.length > 0)) return false;
  const isAnswered = touched.every((part) => isFilled(part) && part.bead.confidence >= DOUBTFUL_BEAD);
  if (!isAnswered) return false;
  return after.length > 0
    ? touched.every((part) => part[side].every(({ segment }) => changed.has(segment.id)))
    : touched.every(({ en, ko, bead }) => en.length === 1 && ko.length === 1 && bead.partial === undefined);
}

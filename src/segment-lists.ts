import { align, type Means } from "./alignment/align.ts";
import type { Bead } from "./alignment/bead.ts";
import { readUnit, type ReadUnit } from "./alignment/unit.ts";
import { DaejoError, mustBeText } from "./errors.ts";
import { toSource } from "./text/mapped-text.ts";
import { excessOf, type Limits } from "./text/limits.ts";
import type { Language } from "./text/span.ts";
import { mapWork, type Work } from "./text/work.ts";

/** Two lists of segments, each in reading order. */
export interface SegmentLists {
  readonly en: readonly string[];
  readonly ko: readonly string[];
  /** The day the segments are of, ISO, from which relative dates count. */
  readonly date?: string;
}

type ReadLists = Readonly<Record<Language, readonly ReadUnit[]>>;

export function* readLists(lists: SegmentLists, limits: Limits): Work<ReadLists> {
  mustBeLists(lists, limits);
  const { en, ko, date } = lists;
  return {
    en: yield* mapWork(en, (text) => readUnit(text, "en", date)),
    ko: yield* mapWork(ko, (text) => readUnit(text, "ko", date)),
  };
}

/** Throws `bad-input` where the lists are none, or longer than what may be aligned. */
export function mustBeLists(lists: SegmentLists, limits: Limits): void {
  const { en, ko } = (lists ?? {}) as Partial<SegmentLists>;
  if (!Array.isArray(en) || !Array.isArray(ko)) {
    throw new DaejoError("bad-input", "A list of segments is missing.", "Pass { en: [texts], ko: [texts] }.");
  }
  for (const text of [...(en as unknown[]), ...(ko as unknown[])]) mustBeText(text);
  const excess = excessOf("segments", Math.max(en.length, ko.length), limits);
  if (excess !== undefined) {
    throw new DaejoError(
      "bad-input",
      `A list has ${excess.count} segments, the limit is ${excess.most}.`,
      'Align it in parts, or raise the limit "segments".',
    );
  }
  // Without it the others would be aligned as if nothing stood there.
  for (const { length } of [...(en as string[]), ...(ko as string[])]) {
    const tooLong = excessOf("documentLength", length, limits);
    if (tooLong === undefined) continue;
    throw new DaejoError(
      "bad-input",
      `A segment holds ${tooLong.count} characters, the limit is ${tooLong.most}.`,
      'Split it, or raise the limit "documentLength".',
    );
  }
}

/** Throws `bad-input` where the pairs are no list of pairs of texts. */
export function mustBePairs(pairs: unknown): void {
  if (!Array.isArray(pairs)) {
    throw new DaejoError("bad-input", "The pairs are no list.", "Pass [{ en: text, ko: text }, …].");
  }
  for (const pair of pairs as unknown[]) {
    const { en, ko } = (pair ?? {}) as { readonly en?: unknown; readonly ko?: unknown };
    mustBeText(en, ko);
  }
}

/** Beads of lists as they were given: what is said of a part of a segment counts in the caller's text. */
export function* alignLists({ en, ko }: ReadLists, means: Means): Work<Bead[]> {
  const beads = yield* align(
    en.map(({ unit }) => unit),
    ko.map(({ unit }) => unit),
    means,
  );
  return beads.map((bead) => {
    const { partial } = bead;
    if (partial === undefined) return bead;
    const side = partial.side === "en" ? en : ko;
    const { reading } = side[bead[partial.side][partial.segment] as number] as ReadUnit;
    return { ...bead, partial: { ...partial, ...toSource(reading, partial) } };
  });
}

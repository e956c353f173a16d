import type { PageBead, PageSegment } from "../../report/page/page-data.ts";
import type { Language } from "../../text/span.ts";
import type { AlignmentEdit, BeadOfIds } from "../../report/alignment-edit.ts";

/** What a reader can do to the beads of a section, which are given in their order. */
export type BeadAction =
  | { readonly kind: "lock" | "release" | "join" | "split"; readonly bead: string }
  | {
      readonly kind: "move";
      readonly bead: string;
      readonly side: Language;
      readonly segment: string;
      readonly by: 1 | -1;
    };

/** An action as the beads that it leaves locked or free; undefined where it cannot be done. */
export function editOf(action: BeadAction, beads: readonly PageBead[]): AlignmentEdit | undefined {
  const index = beads.findIndex(({ id }) => id === action.bead);
  const bead = beads[index];
  if (bead === undefined) return undefined;
  const here = segmentsOf(bead);
  switch (action.kind) {
    case "lock":
      return { lock: [here], release: [] };
    case "release":
      return { lock: [], release: [here] };
    case "join": {
      const next = beads[index + 1];
      if (next === undefined) return undefined;
      const { en, ko } = segmentsOf(next);
      return { lock: [{ en: [...here.en, ...en], ko: [...here.ko, ...ko] }], release: [] };
    }
    case "split":
      return here.en.length + here.ko.length < 2 ? undefined : { lock: splitBead(bead), release: [] };
    case "move": {
      const target = beads[index + action.by];
      return target === undefined ? undefined : move(here, segmentsOf(target), action);
    }
  }
}

function segmentsOf({ en, ko }: PageBead): BeadOfIds {
  return { en: en.map(({ id }) => id), ko: ko.map(({ id }) => id) };
}

/**
 * A bead of several segments on both sides becomes as many as its shorter side has, so that each has the same share of either text. Of one with
 * a single segment on a side the first goes with it, and the others stand alone; a pair comes apart.
 */
function splitBead(bead: PageBead): BeadOfIds[] {
  const { en, ko } = segmentsOf(bead);
  if (Math.min(en.length, ko.length) > 1) return splitByLength(bead);
  if (en.length < 2 && ko.length < 2) return alone({ en, ko });
  const [first, ...others] = Array.from({ length: Math.max(en.length, ko.length) }, (_, index): BeadOfIds => {
    return { en: en.slice(index, index + 1), ko: ko.slice(index, index + 1) };
  });
  return first === undefined ? [] : [first, ...others];
}

function alone({ en, ko }: BeadOfIds): BeadOfIds[] {
  return [...en.map((id) => ({ en: [id], ko: [] })), ...ko.map((id) => ({ en: [], ko: [id] }))];
}

function splitByLength({ en, ko }: PageBead): BeadOfIds[] {
  const [shorter, longer] = en.length <= ko.length ? [en, ko] : [ko, en];
  const ends = endsOf(shorter.map(lengthOf), longer.map(lengthOf));
  return shorter.map(({ id }, index) => {
    const own = longer.slice(ends[index - 1] ?? 0, ends[index]).map((segment) => segment.id);
    return shorter === en ? { en: [id], ko: own } : { en: own, ko: [id] };
  });
}

function lengthOf({ pieces }: PageSegment): number {
  return pieces.reduce((sum, { text }) => sum + text.length, 1);
}

/** Where the longer list is cut, at least one for each of the shorter: behind the segment with which its share comes nearest to the other's. */
function endsOf(shorter: readonly number[], longer: readonly number[]): number[] {
  const [shares, others] = [sharesOf(shorter), sharesOf(longer)];
  let end = 0;
  return shorter.map((_, index) => {
    const last = longer.length - (shorter.length - 1 - index);
    if (index === shorter.length - 1) return longer.length;
    const distance = (at: number): number => Math.abs((others[at - 1] as number) - (shares[index] as number));
    end++;
    while (end < last && distance(end + 1) < distance(end)) end++;
    return end;
  });
}

/** The share of the whole up to the end of each. */
function sharesOf(lengths: readonly number[]): number[] {
  const total = lengths.reduce((sum, each) => sum + each, 0);
  let sum = 0;
  return lengths.map((each) => (sum += each) / total);
}

/** A segment goes to the neighbour of its bead: to the start of the one behind it, to the end of the one before it. */
function move(
  here: BeadOfIds,
  target: BeadOfIds,
  { side, segment, by }: Extract<BeadAction, { kind: "move" }>,
): AlignmentEdit | undefined {
  if (!here[side].includes(segment)) return undefined;
  const left = { ...here, [side]: here[side].filter((id) => id !== segment) };
  const grown = { ...target, [side]: by === 1 ? [segment, ...target[side]] : [...target[side], segment] };
  const isEmpty = left.en.length + left.ko.length === 0;
  return { lock: isEmpty ? [grown] : by === 1 ? [left, grown] : [grown, left], release: [] };
}

/** What takes an edit back: the beads that it locked are free again, and those stand that were locked before. `before` are the beads of that time. */
export function inverseOf({ lock, release }: AlignmentEdit, before: readonly PageBead[]): AlignmentEdit {
  const touched = new Set([...lock, ...release].flatMap(({ en, ko }) => [...en, ...ko]));
  const locked = before.filter(({ isLocked, en, ko }) => isLocked && [...en, ...ko].some(({ id }) => touched.has(id)));
  return { lock: locked.map(segmentsOf), release: lock };
}

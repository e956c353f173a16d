import type { PageBead } from "../../report/page/page-data.ts";
import type { Language } from "../../text/span.ts";
import type { AlignmentEdit, BeadSegments } from "../source.ts";

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
      return here.en.length + here.ko.length < 2 ? undefined : { lock: splitBead(here), release: [] };
    case "move": {
      const target = beads[index + action.by];
      return target === undefined ? undefined : move(here, segmentsOf(target), action);
    }
  }
}

function segmentsOf({ en, ko }: PageBead): BeadSegments {
  return { en: en.map(({ id }) => id), ko: ko.map(({ id }) => id) };
}

/** The first with the first, the second with the second; what is left over stands alone. */
function splitBead({ en, ko }: BeadSegments): BeadSegments[] {
  if (en.length < 2 && ko.length < 2)
    return [...en.map((id) => ({ en: [id], ko: [] })), ...ko.map((id) => ({ en: [], ko: [id] }))];
  return Array.from({ length: Math.max(en.length, ko.length) }, (_, index) => ({
    en: en.slice(index, index + 1),
    ko: ko.slice(index, index + 1),
  }));
}

/** A segment goes to the neighbour of its bead: to the start of the one behind it, to the end of the one before it. */
function move(
  here: BeadSegments,
  target: BeadSegments,
  { side, segment, by }: Extract<BeadAction, { kind: "move" }>,
): AlignmentEdit | undefined {
  if (!here[side].includes(segment)) return undefined;
  const left = { ...here, [side]: here[side].filter((id) => id !== segment) };
  const grown = { ...target, [side]: by === 1 ? [segment, ...target[side]] : [...target[side], segment] };
  const isEmpty = left.en.length + left.ko.length === 0;
  return { lock: isEmpty ? [grown] : by === 1 ? [left, grown] : [grown, left], release: [] };
}

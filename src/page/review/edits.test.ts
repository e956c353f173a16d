import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PageBead } from "../../report/page/page-data.ts";
import { type BeadAction, editOf } from "./edits.ts";

function bead(id: string, en: readonly string[], ko: readonly string[]): PageBead {
  const segment = (name: string): PageBead["en"][number] => ({ id: name, block: "paragraph", line: 1, pieces: [] });
  return {
    kind: "bead",
    id,
    confidence: 0.9,
    isMoved: false,
    isLocked: false,
    en: en.map(segment),
    ko: ko.map(segment),
  };
}

const beads = [bead("b0", ["e0"], ["k0"]), bead("b1", ["e1", "e2"], ["k1"]), bead("b2", [], ["k2"])];

describe("an edit of the alignment", () => {
  it("locks a bead as it is, and lets it go again", () => {
    expect(editOf({ kind: "lock", bead: "b1" }, beads)).toEqual({
      lock: [{ en: ["e1", "e2"], ko: ["k1"] }],
      release: [],
    });
    expect(editOf({ kind: "release", bead: "b1" }, beads)).toEqual({
      lock: [],
      release: [{ en: ["e1", "e2"], ko: ["k1"] }],
    });
  });

  it("joins a bead with the next", () => {
    expect(editOf({ kind: "join", bead: "b1" }, beads)?.lock).toEqual([{ en: ["e1", "e2"], ko: ["k1", "k2"] }]);
    expect(editOf({ kind: "join", bead: "b2" }, beads)).toBeUndefined();
  });

  it("splits a bead: the first with the first, what is left over alone", () => {
    expect(editOf({ kind: "split", bead: "b1" }, beads)?.lock).toEqual([
      { en: ["e1"], ko: ["k1"] },
      { en: ["e2"], ko: [] },
    ]);
  });

  it("splits a pair into two gaps, and no gap of one", () => {
    expect(editOf({ kind: "split", bead: "b0" }, beads)?.lock).toEqual([
      { en: ["e0"], ko: [] },
      { en: [], ko: ["k0"] },
    ]);
    expect(editOf({ kind: "split", bead: "b2" }, beads)).toBeUndefined();
  });

  it("moves a segment to a neighbour, in the order of the text", () => {
    expect(editOf({ kind: "move", bead: "b1", side: "en", segment: "e1", by: -1 }, beads)?.lock).toEqual([
      { en: ["e0", "e1"], ko: ["k0"] },
      { en: ["e2"], ko: ["k1"] },
    ]);
    expect(editOf({ kind: "move", bead: "b1", side: "ko", segment: "k1", by: 1 }, beads)?.lock).toEqual([
      { en: ["e1", "e2"], ko: [] },
      { en: [], ko: ["k1", "k2"] },
    ]);
  });

  it("leaves no empty bead where its last segment has gone", () => {
    expect(editOf({ kind: "move", bead: "b2", side: "ko", segment: "k2", by: -1 }, beads)?.lock).toEqual([
      { en: ["e1", "e2"], ko: ["k1", "k2"] },
    ]);
  });

  it("does nothing where there is nothing to be done it to", () => {
    expect(editOf({ kind: "move", bead: "b0", side: "en", segment: "e0", by: -1 }, beads)).toBeUndefined();
    expect(editOf({ kind: "move", bead: "b0", side: "en", segment: "e7", by: 1 }, beads)).toBeUndefined();
    expect(editOf({ kind: "lock", bead: "b9" }, beads)).toBeUndefined();
  });

  it("neither loses nor doubles a segment, whatever is done", () => {
    const action = fc.oneof(
      fc.record({ kind: fc.constantFrom("lock", "release", "join", "split"), bead: fc.constantFrom("b0", "b1", "b2") }),
      fc.record({
        kind: fc.constant("move"),
        bead: fc.constantFrom("b0", "b1", "b2"),
        side: fc.constantFrom("en", "ko"),
        segment: fc.constantFrom("e0", "e1", "e2", "k0", "k1", "k2"),
        by: fc.constantFrom(1, -1),
      }),
    ) as fc.Arbitrary<BeadAction>;
    fc.assert(
      fc.property(action, (each) => {
        const edit = editOf(each, beads);
        if (edit === undefined) return;
        const named = [...edit.lock, ...edit.release].flatMap(({ en, ko }) => [...en, ...ko]);
        expect(new Set(named).size).toBe(named.length);
        const touched = beads.filter(({ en, ko }) => [...en, ...ko].some(({ id }) => named.includes(id)));
        expect(named.toSorted()).toEqual(
          touched.flatMap(({ en, ko }) => [...en, ...ko].map(({ id }) => id)).toSorted(),
        );
      }),
    );
  });
});

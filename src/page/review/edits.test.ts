import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PageBead } from "../../report/page/page-data.ts";
import { type BeadAction, editOf, inverseOf } from "./edits.ts";

function bead(
  id: string,
  en: readonly string[],
  ko: readonly string[],
  lengths: Readonly<Record<string, number>> = {},
): PageBead {
  const segment = (name: string): PageBead["en"][number] => {
    return { id: name, block: "paragraph", line: 1, pieces: [{ text: "x".repeat(lengths[name] ?? 1) }] };
  };
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

  it("splits several on both sides by their lengths", () => {
    const long = bead("b0", ["e0", "e1"], ["k0", "k1", "k2"], { e0: 20, e1: 200, k0: 10, k1: 60, k2: 50 });
    expect(editOf({ kind: "split", bead: "b0" }, [long])?.lock).toEqual([
      { en: ["e0"], ko: ["k0"] },
      { en: ["e1"], ko: ["k1", "k2"] },
    ]);
    const last = bead("b0", ["e0", "e1", "e2"], ["k0", "k1"], { e0: 50, e1: 60, e2: 20, k0: 60, k1: 10 });
    expect(editOf({ kind: "split", bead: "b0" }, [last])?.lock).toEqual([
      { en: ["e0", "e1"], ko: ["k0"] },
      { en: ["e2"], ko: ["k1"] },
    ]);
  });

  it("is taken back by its inverse: what was locked before is, and nothing else", () => {
    const before = [{ ...bead("b0", ["e0"], ["k0"]), isLocked: true }, bead("b1", ["e1"], ["k1"])];
    const join = editOf({ kind: "join", bead: "b0" }, before);
    expect(inverseOf(join ?? { lock: [], release: [] }, before)).toEqual({
      lock: [{ en: ["e0"], ko: ["k0"] }],
      release: [{ en: ["e0", "e1"], ko: ["k0", "k1"] }],
    });
    const release = { lock: [], release: [{ en: ["e0"], ko: ["k0"] }] };
    expect(inverseOf(release, before)).toEqual({ lock: [{ en: ["e0"], ko: ["k0"] }], release: [] });
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

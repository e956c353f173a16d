import { describe, expect, it } from "vitest";
import { DaejoError } from "../errors.ts";
import { hashOf } from "../text/wording.ts";
import type { Passage } from "./bitext.ts";
import { findLocked, mustBeLocked, type FoundLocks, type LockedBead, type LockedSegment } from "./locked-bead.ts";

/** A document of one paragraph a line. */
function documentOf(id: string, text: string): { document: { id: string; text: string }; passages: Passage[] } {
  let start = 0;
  const passages = text.split("\n").map((line, index) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return { segment: { id: `${id}#${index}`, document: id, span } } as Passage;
  });
  return { document: { id, text }, passages };
}

const en = documentOf("en", "Open daily.\nClosed on Mondays.\nOpen daily.\nAdmission is free.");
const ko = documentOf("ko", "매일 문을 연다.\n월요일에는 쉰다.\n입장은 무료다.");

const segment = (begins: string, nth?: number): LockedSegment => ({
  hash: hashOf(begins),
  ...(nth === undefined ? {} : { nth }),
  begins,
});
const bead = (enSide: readonly LockedSegment[], koSide: readonly LockedSegment[]): LockedBead => ({
  en: enSide,
  ko: koSide,
});
const find = (...locked: LockedBead[]): FoundLocks =>
  findLocked(locked, { en: en.passages, ko: ko.passages }, [en, ko]);

const closed = segment("Closed on Mondays.");
const rest = segment("월요일에는 쉰다.");
const free = segment("입장은 무료다.");

describe("locked beads", () => {
  it("are found by what their paragraphs say, in the order of the text", () => {
    const gap = bead([], [free]);
    const several = bead([segment("Open daily.", 1), closed], [rest]);
    expect(find(gap, several)).toEqual({
      places: [
        { en: [], ko: [2] },
        { en: [1, 2], ko: [1] },
      ],
      leftOut: [],
    });
  });

  it("hold a paragraph once, even if they name it twice", () => {
    expect(find(bead([closed, closed], [rest])).places).toEqual([{ en: [1], ko: [1] }]);
  });

  it("are left out where a paragraph is not there, or not so often, or on the other side", () => {
    for (const lost of [segment("Closed on Tuesdays."), segment("Open daily.", 2), rest]) {
      expect(find(bead([closed, lost], []), bead([], [free]))).toEqual({
        places: [{ en: [], ko: [2] }],
        leftOut: [{ why: "stale", side: "en", segment: lost, document: "en" }],
      });
    }
  });

  it("yield to later ones that share a paragraph", () => {
    expect(find(bead([closed], [rest]), bead([closed], [free]), bead([], [rest]))).toEqual({
      places: [
        { en: [1], ko: [2] },
        { en: [], ko: [1] },
      ],
      leftOut: [{ why: "conflicting", side: "en", segment: closed, document: "en" }],
    });
  });

  it("do not yield to what is left out itself", () => {
    const lost = bead([closed, segment("Gone.")], [rest]);
    expect(find(bead([closed], [rest]), lost).places).toEqual([{ en: [1], ko: [1] }]);
  });

  it("count a paragraph among those of the whole document where a document has both sides", () => {
    const mixed = documentOf("text", "ID\nID\n번호");
    const [first, second, third] = mixed.passages as [Passage, Passage, Passage];
    const sides = { en: [first], ko: [second, third] };
    expect(findLocked([bead([segment("ID")], [segment("ID", 1)])], sides, [mixed]).places).toEqual([
      { en: [0], ko: [0] },
    ]);
  });

  it("are not found in nothing", () => {
    const { places, leftOut } = findLocked([bead([closed], [])], { en: [], ko: [] }, [en]);
    expect([places, leftOut]).toEqual([[], [{ why: "stale", side: "en", segment: closed }]]);
  });
});

describe("what a caller passes as locked beads", () => {
  it("is refused where it is none", () => {
    const wrong: unknown[] = [
      {},
      [undefined],
      [{ en: [] }],
      [{ en: [], ko: [] }],
      [{ en: "", ko: [] }],
      [{ en: [null], ko: [] }],
      [{ en: [{ hash: "811C9DC59E3779B1", begins: "" }], ko: [] }],
      [{ en: [{ hash: "811c9dc59e3779b1" }], ko: [] }],
      [{ en: [{ hash: "811c9dc59e3779b1", begins: "", nth: -1 }], ko: [] }],
      [{ en: [{ hash: "811c9dc59e3779b1", begins: "", nth: 0.5 }], ko: [] }],
    ];
    for (const each of wrong) expect(() => mustBeLocked(each), JSON.stringify(each)).toThrow(DaejoError);
    expect(() => mustBeLocked([bead([closed], [])])).not.toThrow();
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DaejoError } from "../errors.ts";
import { hashOf } from "../text/wording.ts";
import type { Passage } from "./bitext.ts";
import { findLocked, mustBeLocked, type FoundLocks, type LockedBead, type LockedSegment } from "./locked-bead.ts";
import { growthOfSteps, LINEAR } from "../../test/steps.ts";

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

describe("a paragraph of a locked bead that was reworded", () => {
  /** A lock of one paragraph, as `lockBead` makes it, looked up in an English text of one paragraph a line. */
  const placeIn = (text: string, ...locked: readonly string[]): (number | "stale")[] => {
    const read = documentOf("en", text);
    const { places, leftOut } = findLocked(
      locked.map((paragraph) => bead([{ hash: hashOf(paragraph), begins: paragraph.slice(0, 40) }], [])),
      { en: read.passages, ko: [] },
      [read],
    );
    return [...places.flatMap((place) => place.en), ...leftOut.map(() => "stale" as const)];
  };
  const tower = "The tower was built in 1892 and has 300 steps to the top.";

  it.each([
    ["a figure far behind", "The tower was built in 1892 and has 310 steps to the top."],
    ["a figure near the beginning", "The tower was built in 1893 and has 300 steps to the top."],
    ["something at the end", `${tower} It is closed in winter.`],
  ])("is found by its beginning: %s", (_, reworded) => {
    expect(placeIn(`Welcome to the old town.\n${reworded}\nThe theatre is older.`, tower)).toEqual([1]);
  });

  it("may have been short, where all of it still stands there", () => {
    expect(placeIn("Open daily. Closed at Christmas.\nOpenings are posted.", "Open daily.")).toEqual([0]);
    expect(placeIn("Notes on the text\nWelcome.", "Notes")).toEqual(["stale"]);
  });

  it.each([
    ["nothing begins so", "The town was built in 1892 and has 300 steps."],
    ["two begin as it did", `${tower} Take care.\n${tower} Mind your head.`],
    ["another begins nearly so", "The tower was built in 1893.\nThe tower was built in stone."],
    ["it may be another of those that say the same", "Welcome."],
  ])("is not found where %s", (_, text) => {
    expect(placeIn(text, tower)).toEqual(["stale"]);
  });

  it("is never one that another lock holds, nor one that two have lost", () => {
    const other = "The tower was built in 1892 by the brothers Kim.";
    expect(placeIn(other, tower, other)).toEqual([0, "stale"]);
    expect(placeIn("The tower was built in 1892 or earlier.", tower, other)).toEqual(["stale", "stale"]);
    const [first, second] = [`${tower} Take care.`, `The theatre was built in 1904 and has 310 seats.`];
    expect(placeIn(`${second} Enjoy.\n${first}`, tower, second)).toEqual([1, 0]);
  });

  it("is none of those that say what it said, if one of them is gone", () => {
    const read = documentOf("en", `${tower}\nWelcome.`);
    const again = { hash: hashOf(tower), nth: 1, begins: tower.slice(0, 40) };
    const { leftOut } = findLocked([bead([again], [])], { en: read.passages, ko: [] }, [read]);
    expect(leftOut).toMatchObject([{ why: "stale" }]);
  });

  it("never comes to stand in two locked beads", () => {
    const text = fc.stringMatching(/^(?:The hall opens |The halls open |The hall is ){1,3}[ab]{0,3}$/);
    fc.assert(
      fc.property(fc.array(text, { maxLength: 8 }), fc.array(text, { maxLength: 8 }), (paragraphs, locked) => {
        const found = placeIn(paragraphs.join("\n"), ...new Set(locked)).filter((place) => place !== "stale");
        expect(new Set(found).size).toBe(found.length);
      }),
      { numRuns: 500 },
    );
  });

  it("is looked for in steps that grow with the text", () => {
    const lines = (word: string, count: number): string[] =>
      Array.from({ length: count }, (__, n) => `${"Every visitor has to ".repeat(2)}${word} ${n}`);
    const look = (count: number): unknown => placeIn(lines("pay", count).join("\n"), ...lines("wait", count));
    expect(growthOfSteps(look, 1000)).toBeLessThan(LINEAR);
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

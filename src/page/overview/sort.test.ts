import { describe, expect, it } from "vitest";
import type { PageOverview } from "../../report/page/page-data.ts";
import { nextOrder, sortRows, totalOf, valueOf, type OverviewRow, type SortOrder } from "./sort.ts";

interface Told extends Partial<Pick<PageOverview, "verdict" | "coverage" | "picture">> {
  readonly error?: number;
  readonly unaligned?: { readonly en: number; readonly ko: number };
}

function overviewOf(title: string, told: Told = {}): PageOverview {
  const { error = 0, unaligned = { en: 0, ko: 0 }, ...rest } = told;
  return {
    title,
    documents: [title],
    verdict: "passed",
    coverage: { en: 1, ko: 1 },
    picture: { bands: [], ticks: [] },
    keys: [],
    summary: { beads: 4, error, warning: 0, info: 0, suppressed: 0, unaligned },
    ...rest,
  };
}

const rowOf = (pair: PageOverview, index = 0, progress = { decided: 0, all: 0 }): OverviewRow => ({
  index,
  pair,
  progress,
});
const rowsOf = (...pairs: PageOverview[]): OverviewRow[] => pairs.map((pair, index) => rowOf(pair, index));
const titles = (rows: readonly OverviewRow[]): string[] => rows.map(({ pair }) => pair.title);

describe("the order of a column", () => {
  it("begins with the greatest numbers, turns, and ends where the project began", () => {
    const orders = [1, 2, 3].reduce<(SortOrder | undefined)[]>((all) => [...all, nextOrder(all.at(-1), "error")], []);
    expect(orders).toEqual([
      { column: "error", direction: "descending" },
      { column: "error", direction: "ascending" },
      undefined,
    ]);
  });

  it("begins with the first names, and anew with each column", () => {
    expect(nextOrder(undefined, "document")).toEqual({ column: "document", direction: "ascending" });
    expect(nextOrder({ column: "document", direction: "descending" }, "coverage-ko")).toEqual({
      column: "coverage-ko",
      direction: "descending",
    });
  });
});

describe("rows", () => {
  it("stay as they are without an order", () => {
    const rows = rowsOf(overviewOf("나"), overviewOf("가"));
    expect(sortRows(rows, undefined, "ko")).toBe(rows);
  });

  it("are sorted by titles as people sort them: in the alphabet, and by numbers", () => {
    const rows = rowsOf(...["chapter10", "Chapter2", "나무", "가지"].map((title) => overviewOf(title)));
    expect(titles(sortRows(rows, { column: "document", direction: "ascending" }, "en"))).toEqual([
      "Chapter2",
      "chapter10",
      "가지",
      "나무",
    ]);
    expect(titles(sortRows(rows, { column: "document", direction: "ascending" }, "ko"))[0]).toBe("가지");
  });

  it("of equal values keep their order in either direction", () => {
    const rows = rowsOf(
      overviewOf("a", { error: 1 }),
      overviewOf("b", { error: 3 }),
      overviewOf("c", { error: 1 }),
      overviewOf("d", { error: 3 }),
    );
    expect(titles(sortRows(rows, { column: "error", direction: "descending" }, "en"))).toEqual(["b", "d", "a", "c"]);
    expect(titles(sortRows(rows, { column: "error", direction: "ascending" }, "en"))).toEqual(["a", "c", "b", "d"]);
  });

  it("keep their places in the project", () => {
    const rows = rowsOf(overviewOf("a"), overviewOf("b", { error: 2 }));
    expect(sortRows(rows, { column: "error", direction: "descending" }, "en").map(({ index }) => index)).toEqual([
      1, 0,
    ]);
  });

  it("are sorted by the share that is decided, and last come those with nothing to decide", () => {
    const rows = [
      { decided: 2, all: 2 },
      { decided: 0, all: 0 },
      { decided: 3, all: 12 },
      { decided: 0, all: 40 },
    ].map((progress, index) => rowOf(overviewOf(`${progress.decided} / ${progress.all}`), index, progress));
    const sorted = (direction: SortOrder["direction"]): string[] =>
      titles(sortRows(rows, { column: "decided", direction }, "en"));
    expect(sorted("ascending")).toEqual(["0 / 40", "3 / 12", "2 / 2", "0 / 0"]);
    expect(sorted("descending")).toEqual(["2 / 2", "3 / 12", "0 / 40", "0 / 0"]);
  });

  it("without a value come last in either direction", () => {
    const rows = rowsOf(
      overviewOf("none", { coverage: { en: null, ko: 1 } }),
      overviewOf("little", { coverage: { en: 0, ko: 1 } }),
      overviewOf("much", { coverage: { en: 0.9, ko: 1 } }),
    );
    const sorted = (direction: SortOrder["direction"]): string[] =>
      titles(sortRows(rows, { column: "coverage-en", direction }, "en"));
    expect(sorted("descending")).toEqual(["much", "little", "none"]);
    expect(sorted("ascending")).toEqual(["little", "much", "none"]);
  });
});

describe("a value", () => {
  it("is unknown where nothing was compared, but not what was counted all the same", () => {
    const row = rowOf(overviewOf("broken", { verdict: "did-not-run", unaligned: { en: 5, ko: 2 } }));
    expect(valueOf(row, "error")).toBeNull();
    expect(valueOf(row, "alignment")).toBeNull();
    expect(valueOf(row, "unaligned")).toBe(7);
    expect(valueOf(rowOf(overviewOf("clean")), "error")).toBe(0);
  });

  it("of an alignment is how much of it is out of order", () => {
    const bands = [
      { kind: "pair", en: [0, 500], ko: [0, 400] },
      { kind: "moved", en: [500, 600], ko: [900, 1000] },
      { kind: "gap", ko: [400, 500] },
    ] as const;
    expect(valueOf(rowOf(overviewOf("a", { picture: { bands, ticks: [] } })), "alignment")).toBe(2);
  });

  it("is added up over rows", () => {
    const rows = rowsOf(
      overviewOf("a", { error: 2, unaligned: { en: 1, ko: 4 } }),
      overviewOf("b", { verdict: "did-not-run" }),
      overviewOf("c", { error: 5 }),
    );
    expect(totalOf(rows, "error")).toBe(7);
    expect(totalOf(rows, "unaligned")).toBe(5);
  });
});

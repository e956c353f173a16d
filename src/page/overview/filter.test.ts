import { describe, expect, it } from "vitest";
import type { PageOverview } from "../../report/page/page-data.ts";
import type { Summary, Verdict } from "../../report/report.ts";
import { filterRows, PAIR_FILTERS, searchRows } from "./filter.ts";

function rowOf(title: string, verdict: Verdict = "passed", counts: Partial<Summary> = {}) {
  const summary = { beads: 3, unaligned: { en: 0, ko: 0 }, error: 0, warning: 0, info: 0, suppressed: 0, ...counts };
  const pair: PageOverview = {
    title,
    documents: [title],
    verdict,
    summary,
    coverage: { en: 1, ko: 1 },
    picture: { bands: [], ticks: [] },
    keys: [],
  };
  return { index: 0, pair, progress: { decided: 0, all: 0 } };
}

const found = (titles: readonly string[], query: string): string[] =>
  searchRows(
    titles.map((title) => rowOf(title)),
    query,
  ).map(({ pair }) => pair.title);

describe("a search", () => {
  it("finds titles that hold all words, in any order and case", () => {
    const titles = ["guide/Install.md", "guide/update.md", "notes/install.md"];
    expect(found(titles, "install GUIDE")).toEqual(["guide/Install.md"]);
    expect(found(titles, "install")).toEqual(["guide/Install.md", "notes/install.md"]);
    expect(found(titles, "nowhere")).toEqual([]);
  });

  it("finds Hangul that is written in single letters", () => {
    const title = "안내/설치.md".normalize("NFD");
    expect(found([title, "안내/갱신.md"], "설치")).toEqual([title]);
  });

  it("for nothing leaves all", () => {
    expect(found(["a", "b"], "  ")).toEqual(["a", "b"]);
  });
});

describe("a filter", () => {
  const rows = [
    rowOf("clean", "passed", { suppressed: 4 }),
    rowOf("warned", "passed", { warning: 1 }),
    rowOf("noted", "passed", { info: 1 }),
    rowOf("failed", "failed", { error: 2 }),
    rowOf("unread", "did-not-run"),
  ];

  it.each([
    ["all", ["clean", "warned", "noted", "failed", "unread"]],
    ["discrepancies", ["warned", "noted", "failed"]],
    ["failed", ["failed"]],
    ["did-not-run", ["unread"]],
  ] as const)("for %s leaves %j", (filter, titles) => {
    expect(filterRows(rows, filter).map(({ pair }) => pair.title)).toEqual(titles);
  });

  it("is tested for each that there is", () => {
    expect(PAIR_FILTERS).toHaveLength(4);
  });
});

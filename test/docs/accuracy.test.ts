import { expect, test } from "vitest";
import { readPage } from "./blocks.ts";

/** The figures of a page: shares, numbers with a point or a comma, and numbers of four digits. */
function figuresOf(page: string): string[] {
  const prose = readPage(page)
    .replaceAll(/^```[^]*?^```/gm, "")
    .replaceAll(/`[^`]*`/g, "");
  const figures = prose.match(/\d+(?:\.\d+)? ?%|(?<![\d.])\.\d+|\d+\.\d+|\d{1,3}(?:,\d{3})+|\d{3,}/g) ?? [];
  return figures.map((figure) => figure.replace(/ ?%/, " %"));
}

test.each(["docs/accuracy.md", "docs/accuracy.ko.md"])("the figures of %s stand in the benchmarks", (page) => {
  const figures = figuresOf(page);
  expect(figures.length).toBeGreaterThan(40);
  const measured = new Set(figuresOf("docs/benchmarks.md"));
  // 1.000 stands for all; 1,000 is a unit of rates and 2026 of days.
  expect(figures.filter((figure) => !measured.has(figure))).toEqual([]);
});

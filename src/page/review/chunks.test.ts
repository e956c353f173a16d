import { describe, expect, it } from "vitest";
import type { PageRow } from "../../report/page/page-data.ts";
import { chunksOf } from "./chunks.ts";

function rows(count: number, text: string): PageRow[] {
  return Array.from({ length: count }, (_, index) => {
    const segment = { id: `s${index}`, block: "paragraph", line: 1, pieces: [{ text }] };
    return { kind: "bead", id: `b${index}`, confidence: 1, isMoved: false, isLocked: false, en: [segment], ko: [] };
  });
}

describe("chunks of rows", () => {
  it("hold every row once, in order", () => {
    const all = rows(101, "One line.");
    const chunks = chunksOf(all);
    expect(chunks.flatMap((chunk) => chunk.rows)).toEqual(all);
    expect(Math.max(...chunks.map((chunk) => chunk.rows.length))).toBeLessThanOrEqual(40);
    expect(chunksOf([])).toEqual([]);
  });

  it("are taken to be as high as their texts are long", () => {
    const [short, long] = [rows(10, "One line."), rows(10, "word ".repeat(100))].map(
      (each) => chunksOf(each)[0]?.height ?? 0,
    );
    expect(long).toBeGreaterThan(3 * (short ?? 0));
  });
});

import { describe, expect, it } from "vitest";
import { createChecker } from "../../src/create-checker.ts";
import { numbered, sidesOf } from "./texts.ts";

const checker = await createChecker();

/** So many sentences about different matters, in both languages. */
const sentences = (count: number): { en: readonly string[]; ko: readonly string[] } =>
  sidesOf(Array.from({ length: count }, (_, i) => numbered(i, 211 + i * 13)));

describe("one paragraph beside a paragraph for each sentence", () => {
  it.each([6, 7, 10, 24])("is one bead of %i sentences, nothing left over", (count) => {
    const { en, ko } = sentences(count);
    for (const input of [
      { en: en.join(" "), ko: ko.join("\n\n") },
      { en: en.join("\n\n"), ko: ko.join(" ") },
    ]) {
      const report = checker.check(input);
      expect(report.summary.unaligned).toEqual({ en: 0, ko: 0 });
      expect(report.beads).toHaveLength(1);
      expect(report.beads[0]?.within.map((bead) => [bead.en.length, bead.ko.length])).toEqual(
        Array.from({ length: count }, () => [1, 1]),
      );
    }
  });

  it("is compared sentence by sentence", () => {
    const { en, ko } = sentences(9);
    const wrong = ko.map((text, index) => (index === 5 ? text.replace(String(211 + 5 * 13), "999") : text));
    expect(wrong[5]).not.toBe(ko[5]);
    const report = checker.check({ en: en.join(" "), ko: wrong.join("\n\n") });
    expect(report.discrepancies.map(({ ko: [place] }) => place?.text.includes("999"))).toEqual([true]);
  });

  it("keeps the paragraphs apart that correspond", () => {
    const { en, ko } = sentences(16);
    const report = checker.check({
      en: `${en.slice(0, 8).join(" ")}\n\n${en.slice(8).join(" ")}`,
      ko: ko.join("\n\n"),
    });
    expect(report.beads.map((bead) => [bead.en.length, bead.ko.length])).toEqual([
      [1, 8],
      [1, 8],
    ]);
  });
});

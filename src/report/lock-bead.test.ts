import { describe, expect, it } from "vitest";
import { DaejoError } from "../errors.ts";
import { hashOf } from "../text/wording.ts";
import { documentOf } from "../../test/report/discrepancies.ts";
import { lockBead } from "./lock-bead.ts";
import type { Report, ReportedBead } from "./report.ts";

const beadOf = (en: readonly string[], ko: readonly string[]): ReportedBead => ({
  id: "b",
  en,
  ko,
  confidence: 1,
  anchors: [],
  within: [],
});

/** Two versions, and a reference that one of their paragraphs was held against as well. */
const report = {
  documents: [
    documentOf("en", "The north gate opens at nine.\nOpen daily.\nOpen daily.", "en"),
    documentOf(
      "ko",
      "북문은 아홉 시에 열리며, 방문객은 표를 미리 사서 줄을 서지 않고 들어갈 수 있다.\n매일 연다.",
      "ko",
    ),
    documentOf("old", "매일 열었다.", "ko"),
  ],
  beads: [beadOf(["en#0"], ["ko#0"]), beadOf(["en#1", "en#2"], ["ko#1"]), beadOf(["en#1"], ["old#0"])],
} as unknown as Report;

describe("locking a bead", () => {
  it("names its paragraphs by what they say", () => {
    expect(lockBead(report, { en: ["en#0"], ko: [] })).toEqual({
      en: [{ hash: hashOf("The north gate opens at nine."), begins: "The north gate opens at nine." }],
      ko: [],
    });
    expect(lockBead(report, { en: [], ko: ["ko#0"] }).ko[0]?.begins).toBe(
      "북문은 아홉 시에 열리며, 방문객은 표를 미리 사서 줄을 서지 않고 들어",
    );
  });

  it("numbers those that say the same, in the order of the text", () => {
    const { en, ko } = lockBead(report, { en: ["en#2", "en#1", "en#2"], ko: ["ko#1"] });
    const hash = hashOf("Open daily.");
    expect(en).toEqual([
      { hash, begins: "Open daily." },
      { hash, nth: 1, begins: "Open daily." },
    ]);
    expect(ko).toEqual([{ hash: hashOf("매일 연다."), begins: "매일 연다." }]);
  });

  it("does not cut a character in two for its beginning", () => {
    const text = `${"a".repeat(39)}😀 and more.`;
    const own = { ...report, documents: [documentOf("en", text, "en")], beads: [beadOf(["en#0"], [])] };
    expect(lockBead(own, { en: ["en#0"], ko: [] }).en[0]?.begins).toBe("a".repeat(39));
  });

  it("refuses ids that are no paragraphs of that side", () => {
    for (const bead of [
      { en: ["en#9"], ko: [] },
      { en: ["ko#0"], ko: [] },
      { en: [], ko: ["en#0"] },
      { en: ["en#1"], ko: ["old#0"] },
      { en: [], ko: [] },
    ]) {
      expect(() => lockBead(report, bead), JSON.stringify(bead)).toThrow(DaejoError);
    }
  });

  it("refuses a report that has lost its texts", () => {
    const read = JSON.parse(
      JSON.stringify({ ...report, documents: report.documents.map(({ text: _, ...rest }) => rest) }),
    ) as Report;
    expect(() => lockBead(read, { en: ["en#0"], ko: [] })).toThrow("no texts");
  });
});

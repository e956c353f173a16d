import { describe, expect, it } from "vitest";
import type { PageFinding } from "../../report/page/page-data.ts";
import { findingsAsMarkdown } from "./markdown.ts";

const finding: PageFinding = {
  rule: "date/value",
  severity: "error",
  confidence: 0.97,
  message: { en: "The English says June 19, the Korean 6월 9일.", ko: "영어는 June 19, 한국어는 6월 9일입니다." },
  reason: { en: "Readers would come too early.", ko: "독자가 너무 일찍 옵니다." },
  suggestion: "6월 19일",
  bead: "b0",
  en: [{ document: "visit.en.md", line: 3, column: 11, text: "June\n19" }],
  ko: [{ document: "visit.ko.md", line: 4, column: 1, text: "" }],
  entry: { fingerprint: "0", rule: "date/value", en: "", ko: "" },
};

describe("findings as Markdown", () => {
  it("say what is wrong, where, and what to write", () => {
    expect(findingsAsMarkdown([finding], "en")).toBe(
      [
        "- **Error** `date/value`: The English says June 19, the Korean 6월 9일. Readers would come too early.",
        "  - English (`visit.en.md:3:11`): `June 19`",
        "  - Korean (`visit.ko.md:4:1`): (missing here)",
        "  - Write: `6월 19일`",
        "",
      ].join("\n"),
    );
    expect(findingsAsMarkdown([finding], "ko")).toContain(
      "- **오류** `date/value`: 영어는 June 19, 한국어는 6월 9일입니다.",
    );
  });

  it("keep markup of a document from being read as such", () => {
    const [en] = finding.en;
    const hostile = { ...finding, en: [{ ...(en as PageFinding["en"][number]), text: "<b>@team</b> [x](y) `z`" }] };
    const line = findingsAsMarkdown([hostile], "en").split("\n")[1] ?? "";
    expect(line).toBe("  - English (`visit.en.md:3:11`): `` <b>@team</b> [x](y) `z` ``");
    const message = { en: "<b>@team</b> says `no`", ko: "" };
    expect(findingsAsMarkdown([{ ...finding, message }], "en").split("\n")[0]).not.toMatch(/(?<!\\)[<[]|@team/);
  });
});

import { describe, expect, it, test } from "vitest";
import {
  discrepancyOf,
  documentOf,
  foundIn,
  HALL,
  HALL_KO,
  OPTIONS,
  placeOf,
} from "../../../test/report/discrepancies.ts";
import { toJson } from "../json.ts";
import type { Discrepancy, Report } from "../report.ts";
import { jsonl } from "./jsonl.ts";
import { rdjson } from "./rdjson.ts";
import { tsv } from "./tsv.ts";
import { Utf8Columns } from "./utf8-columns.ts";

describe("tab separated values", () => {
  it("are a table with a byte-order mark", () => {
    expect(tsv.write(HALL, OPTIONS))
      .toBe(`\ufeffdocument	line	column	severity	rule	confidence	message	en	ko	suggestion	fingerprint
hall.ko.txt	2	15	info	style/quotes	0.5	Quotation marks are mixed.	hall	문		1111111111111111
hall.ko.txt	1	6	error	number/value	0.97	The English has 300, the Korean 350.	300	350명	300명	2222222222222222
hall.ko.txt	3	7	warning	polarity/negation	0.8	The Korean lacks the negation.	not allowed			3333333333333333
`);
  });

  test.each([
    ["=HYPERLINK(1)", "'=HYPERLINK(1)"],
    ["  =1+1", "'=1+1"],
    ["+82 2 123", "'+82 2 123"],
    ["-5도", "'-5도"],
    ["@SUM(1)", "'@SUM(1)"],
    ["＝1+1", "'＝1+1"],
    ["a\tb\r\nc", "a b c"],
    ['"인용"이라고', '"""인용""이라고"'],
    ['그는 "네"라고', '그는 "네"라고'],
    ["a\u0000b", "a·b"],
  ])("the cell %j is written %j", (message, written) => {
    const row = tsv.write(foundIn([HALL_KO], [discrepancyOf({ message })]), OPTIONS).split("\n")[1] ?? "";
    expect(row.split("\t")[6]).toBe(written);
    expect(row.split("\t")).toHaveLength(11);
  });

  it("joins the places of a side", () => {
    const ko = [placeOf(HALL_KO, "350명"), placeOf(HALL_KO, "피울", true), placeOf(HALL_KO, "담배")];
    const row = tsv.write(foundIn([HALL_KO], [discrepancyOf({ ko })]), OPTIONS).split("\n")[1] ?? "";
    expect(row.split("\t")[8]).toBe("350명 / 담배");
  });
});

describe("JSON lines", () => {
  const read = (report: Report): { type: string }[] =>
    jsonl
      .write(report, OPTIONS)
      .split("\n")
      .slice(0, -1)
      .map((line) => JSON.parse(line) as { type: string });

  it("hold all that the JSON report holds, the verdict last", () => {
    const report: Report = {
      ...HALL,
      suppressed: [{ ...discrepancyOf({ ko: [placeOf(HALL_KO, "문")] }), suppression: { kind: "file" } }],
      diagnostics: [
        {
          code: "unused-suppression",
          level: "warning",
          message: "Idle.",
          document: "hall.ko.txt",
          span: { start: 17, end: 22 },
        },
      ],
    };
    const json = JSON.parse(JSON.stringify(toJson(report))) as Record<string, object[]>;
    const lines = read(report);
    const of = (type: string): object[] =>
      lines.filter((line) => line.type === type).map(({ type: _, ...rest }) => rest);
    expect(of("document")).toEqual(json["documents"]);
    expect(of("bead")).toEqual(json["beads"]);
    expect(of("discrepancy")).toEqual(json["discrepancies"]);
    expect(of("suppressed")).toEqual(json["suppressed"]);
    expect(of("diagnostic")).toEqual(json["diagnostics"]);
    expect(lines.at(-1)).toEqual({ type: "summary", version: 1, verdict: "failed", ...report.summary });
    expect(lines).toHaveLength(2 + 3 + 3 + 1 + 1 + 1);
  });

  it("end only where a line ends", () => {
    const message = "a\u2028b\u2029c\u0085d\ne\ud800";
    const output = jsonl.write(foundIn([], [discrepancyOf({ message })]), OPTIONS);
    expect(output.split(/[\n\r\u2028\u2029\u0085]/)).toHaveLength(3);
    expect(JSON.parse(output.split("\n")[0] ?? "")).toMatchObject({ message });
  });
});

interface Range {
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}
interface RdDiagnostic {
  readonly message: string;
  readonly location?: { readonly path: string; readonly range?: Range };
  readonly severity: string;
  readonly code: { readonly value: string };
  readonly suggestions?: readonly { readonly range: Range; readonly text: string }[];
  readonly relatedLocations?: readonly {
    readonly message: string;
    readonly location: { readonly path: string; readonly range: Range };
  }[];
}

describe("reviewdog's JSON", () => {
  const read = (report: Report): readonly RdDiagnostic[] =>
    (JSON.parse(rdjson.write(report, OPTIONS)) as { readonly diagnostics: readonly RdDiagnostic[] }).diagnostics;
  /** The stretch that a range names by lines and bytes. */
  const cut = (text: string, { start, end }: Range): string => {
    const lines = text.split(/(?<=\n)/).map((line) => Buffer.from(line));
    const at = ({ line, column }: Range["start"]): number =>
      lines.slice(0, line - 1).reduce((sum, each) => sum + each.length, 0) + column - 1;
    return Buffer.concat(lines).subarray(at(start), at(end)).toString();
  };

  it("has a suggestion at the Korean and the English beside it", () => {
    expect(read(HALL)[1]).toEqual({
      message: "The English has 300, the Korean 350.",
      location: { path: "hall.ko.txt", range: { start: { line: 1, column: 14 }, end: { line: 1, column: 20 } } },
      severity: "ERROR",
      code: { value: "number/value" },
      suggestions: [{ range: { start: { line: 1, column: 14 }, end: { line: 1, column: 20 } }, text: "300명" }],
      relatedLocations: [
        {
          message: "English: 300",
          location: { path: "hall.en.txt", range: { start: { line: 1, column: 16 }, end: { line: 1, column: 19 } } },
        },
      ],
    });
    expect(read(HALL).map(({ severity }) => severity)).toEqual(["INFO", "ERROR", "WARNING"]);
    expect(JSON.parse(rdjson.write(HALL, OPTIONS))).toMatchObject({ source: { name: "daejo" } });
  });

  it.each([
    ["several lines", "첫째 줄\r\n강당에는 350명이\n들어간다", "350명이\n들어"],
    ["emoji", "é😀😀 350명😀", "350명😀"],
    ["a byte-order mark", "\ufeff강당에는 350명", "350명"],
    ["a long line", `${"가나다 é😀".repeat(2000)}350명`, "350명"],
  ])("counts bytes: %s", (_name, text, words) => {
    const document = documentOf("글.txt", text, "ko");
    const [found] = read(foundIn([document], [discrepancyOf({ ko: [placeOf(document, words)] })]));
    expect(cut(text, found?.location?.range as Range)).toBe(words);
  });

  it.each<[string, Partial<Discrepancy>]>([
    ["is missing", { ko: [placeOf(HALL_KO, "350명", true)] }],
    ["stands in several places", { ko: [placeOf(HALL_KO, "350명"), placeOf(HALL_KO, "문")] }],
    ["is not said", { en: [placeOf(HALL.documents[0] as (typeof HALL.documents)[0], "300")] }],
  ])("has no suggestion where the Korean %s", (_name, sides) => {
    expect(read(foundIn(HALL.documents, [discrepancyOf({ suggestion: "300명", ...sides })]))[0]).not.toHaveProperty(
      "suggestions",
    );
  });

  it("has no suggestion where the English is the translation, whose place it would be taken for", () => {
    const written = rdjson.write(HALL, { ...OPTIONS, translation: "en" });
    const { diagnostics } = JSON.parse(written) as { readonly diagnostics: readonly RdDiagnostic[] };
    expect(diagnostics[1]?.location?.path).toBe("hall.en.txt");
    expect(diagnostics[1]).not.toHaveProperty("suggestions");
  });

  it("puts trouble with the input where reviewdog shows it", () => {
    const report = foundIn(HALL.documents, [], {
      verdict: "did-not-run",
      diagnostics: [
        { code: "nothing-to-compare", level: "error", message: "Nothing." },
        {
          code: "unused-suppression",
          level: "warning",
          message: "Idle.",
          document: "hall.ko.txt",
          span: { start: 17, end: 22 },
        },
      ],
    });
    expect(read(report)).toEqual([
      {
        message: "Nothing.",
        location: { path: "hall.en.txt" },
        severity: "ERROR",
        code: { value: "nothing-to-compare" },
      },
      {
        message: "Idle.",
        location: { path: "hall.ko.txt", range: { start: { line: 2, column: 1 }, end: { line: 2, column: 8 } } },
        severity: "WARNING",
        code: { value: "unused-suppression" },
      },
    ]);
    expect(read({ ...report, documents: [] })[0]).not.toHaveProperty("location");
    expect(read(foundIn([], [discrepancyOf({})]))[0]).not.toHaveProperty("location");
  });
});

describe("bytes of UTF-8", () => {
  it("are those that an encoder writes, at every character of a long text", () => {
    const text = `${"a é 가 😀 \ud800 ".repeat(300)}\udc00끝`;
    const columns = new Utf8Columns(text);
    for (let at = 0; at <= text.length; at += 1) {
      const isInside = (text.codePointAt(at - 1) ?? 0) > 0xffff;
      if (!isInside) expect(columns.bytesBetween(0, at)).toBe(Buffer.byteLength(text.slice(0, at)));
    }
    expect(columns.bytesBetween(2, 3)).toBe(2);
  });
});

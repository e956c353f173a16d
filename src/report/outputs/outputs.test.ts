import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { discrepancyOf, documentOf, foundIn, HALL, OPTIONS } from "../../../test/report/discrepancies.ts";
import { readXml } from "../../../test/report/read-xml.ts";
import type { Report } from "../report.ts";
import { outputs } from "./outputs.ts";

/** What has a meaning in one of the forms, and anything else. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom("|", "\n", "\r\n", "\t", "::", "%0A", "]]>", "<b>", "@kim", "#1", "](", "`", '"', "=", "\ufeff"),
      fc.constantFrom(
        "가",
        "350명",
        "😀",
        "\ud800",
        "\u0000",
        "\u2028",
        "<!--",
        "\\",
        "https://a.kr",
        "www.a.kr",
        "a_b",
      ),
      fc.string({ unit: "binary", maxLength: 5 }),
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(""));

const report: fc.Arbitrary<Report> = fc
  .record({
    id: text,
    content: text,
    messages: fc.array(fc.record({ message: text, suggestion: text, cut: fc.tuple(fc.nat(40), fc.nat(40)) }), {
      maxLength: 14,
    }),
  })
  .map(({ id, content, messages }) => {
    const document = documentOf(id, content, "ko");
    const found = messages.map(({ message, suggestion, cut }) => {
      const [start = 0, end = 0] = cut.map((at) => Math.min(at, content.length)).toSorted((a, b) => a - b);
      const place = { document: id, start, end, text: content.slice(start, end) };
      return discrepancyOf({ message, suggestion, ko: [place], en: [place] });
    });
    return foundIn([document], found);
  });

function write(id: string, of: Report): string {
  return outputs.find((each) => each.id === id)?.write(of, OPTIONS) ?? "";
}

describe("the outputs", () => {
  it("are those that --format names, each once", () => {
    expect(outputs.map(({ id }) => id)).toEqual(["jsonl", "sarif", "github", "junit", "rdjson", "markdown", "tsv"]);
  });

  it.each(outputs.map((each) => [each.id, each] as const))("%s: the same report gives the same text", (_id, output) => {
    for (const language of ["en", "ko"] as const) {
      const first = output.write(HALL, { ...OPTIONS, language });
      expect(output.write(structuredClone(HALL), { ...OPTIONS, language })).toBe(first);
      expect(first).toMatch(/\n$/);
    }
  });

  it("keep their form whatever the texts hold", () => {
    fc.assert(
      fc.property(report, (of) => {
        const count = of.discrepancies.length;
        expect((JSON.parse(write("sarif", of)) as { runs: { results: unknown[] }[] }).runs[0]?.results).toHaveLength(
          count,
        );
        expect((JSON.parse(write("rdjson", of)) as { diagnostics: unknown[] }).diagnostics).toHaveLength(count);
        const commands = write("github", of)
          .split(/\r\n|\n|\r/)
          .slice(0, -1);
        expect(commands.every((line) => line.startsWith("::error ") || line.startsWith("::notice title=daejo::"))).toBe(
          true,
        );
        expect(commands).toHaveLength(count > 10 ? 11 : count);
        for (const line of write("jsonl", of).split("\n").slice(0, -1)) JSON.parse(line);
        readXml(write("junit", of));
        const rows = write("tsv", of).split("\n").slice(0, -1);
        expect(rows.map((row) => row.split("\t").length)).toEqual(Array.from({ length: count + 1 }, () => 11));
      }),
    );
  });

  it("tell nobody and break no table in a comment", () => {
    fc.assert(
      fc.property(report, (of) => {
        const comment = write("markdown", of);
        expect(comment).not.toMatch(/@[\p{L}\p{N}_-]/u);
        expect(comment).not.toMatch(/(?<!\\)(?:\\\\)*(?:https:\/\/|www\.)/);
        const rows = comment.split("\n").filter((line) => line.startsWith("| error |"));
        expect(rows).toHaveLength(of.discrepancies.length);
        for (const row of rows) expect(row.replaceAll(/\\[\s\S]/g, "").split("|")).toHaveLength(6);
        expect(comment.replaceAll(/\\[\s\S]/g, "").match(/<(?!\/?(?:b|br|sub|details|summary)>|!-- daejo -->)/g)).toBe(
          null,
        );
      }),
    );
  });
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { columnsOf } from "../../src/text/columns.ts";
import { daejo, folderWith, HALL, samples } from "./daejo.ts";

const cwd = folderWith({
  "hall.txt": HALL.mixed,
  "crlf.txt": HALL.mixed.replaceAll("\n", "\r\n"),
  "empty.txt": "",
  "words.txt": "A house by the sea.\n",
  "news.txt": "Shops close on October 8-13, 2025.\n\n가게는 어제 문을 닫았다.\n",
  "long.txt": `${"대한민국 ".repeat(30)}사람이다.\n`,
});

describe("daejo spans", () => {
  it("prints place, offsets, language, confidence and the beginning", async () => {
    const { code, stdout, stderr } = await daejo(["spans", "hall.txt"], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout.replaceAll(/ {2}[01]\.\d\d {2}/g, "  N.NN  ")).toBe(`hall.txt:1:1  0–28  en  N.NN  ${HALL.en}
hall.txt:3:1  28–45  ko  N.NN  ${HALL.ko}
`);
  });

  it("cuts what is shown to 60 terminal columns", async () => {
    const { stdout } = await daejo(["spans", "long.txt"], { cwd });
    const shown = stdout.trimEnd().split("  ").at(-1) ?? "";
    expect(shown).toMatch(/^대한민국 .*…$/);
    expect(columnsOf(shown)).toBeLessThanOrEqual(61);
    expect(columnsOf(shown)).toBeGreaterThan(56);
  });

  it.each(["briefing.txt", "half-and-half.md"])("covers %s in JSON", async (name) => {
    const { code, stdout } = await daejo(["spans", "--format", "json", name]);
    const { version, documents } = JSON.parse(stdout) as {
      version: number;
      documents: { id: string; length: number; spans: { start: number; end: number; language: string }[] }[];
    };
    const [result = { id: "", length: 0, spans: [] }] = documents;
    expect({ code, version, count: documents.length }).toEqual({ code: 0, version: 1, count: 1 });
    expect(result).toMatchObject({ id: name, length: readFileSync(join(samples, name), "utf8").length });
    expect(result.spans.map((span) => span.start)).toEqual([0, ...result.spans.slice(0, -1).map((span) => span.end)]);
    expect(result.spans.at(-1)?.end).toBe(result.length);
    expect(new Set(result.spans.map((span) => span.language))).toEqual(new Set(["en", "ko"]));
  });

  it("did not run where there is no text", async () => {
    expect(await daejo(["spans", "empty.txt"], { cwd })).toEqual({
      code: 3,
      stdout: "empty.txt: no text\n",
      stderr: "",
    });
    expect(await daejo(["spans", "-q", "--lang", "ko", "hall.txt", "empty.txt"], { cwd })).toEqual({
      code: 3,
      stdout: "hall.txt: 언어 구간 2개\nempty.txt: 글이 없습니다\n",
      stderr: "",
    });
  });
});

describe("daejo facts", () => {
  it("prints place, language, kind, wording and value", async () => {
    expect(await daejo(["facts", "hall.txt"], { cwd })).toEqual({
      code: 0,
      stdout: `hall.txt:1:16  en  number  “300”  {"amount":"300"}
hall.txt:3:6  ko  number  “350명”  {"amount":"350","counter":"명"}
`,
      stderr: "",
    });
  });

  it("resolves relative dates from the day that is given", async () => {
    const { code, stdout } = await daejo(["facts", "--date", "2025-10-14", "--format", "json", "news.txt"], { cwd });
    expect(code).toBe(0);
    const { documents } = JSON.parse(stdout) as { documents: [{ facts: { kind: string; value: object }[] }] };
    expect(documents[0].facts).toMatchObject([
      { kind: "range", value: { from: { value: { month: 10, day: 8 } }, to: { value: { month: 10, day: 13 } } } },
      { kind: "date", value: { year: 2025, month: 10, day: 13, relative: { unit: "day", offset: -1 } } },
    ]);
    const wrong = await daejo(["facts", "--date", "14.10.2025", "news.txt"], { cwd });
    expect(wrong).toMatchObject({ code: 2, stdout: "" });
    expect(wrong.stderr).toContain("Write it as 2026-09-03.");
  });

  it("gives exact slices in JSON", async () => {
    const { code, stdout } = await daejo(["facts", "--format", "json", "notice.txt", "briefing.txt"]);
    const { documents: results } = JSON.parse(stdout) as {
      documents: {
        id: string;
        facts: {
          kind: string;
          value: object;
          bound: string;
          language: string;
          start: number;
          end: number;
          text: string;
          line: number;
          column: number;
        }[];
      }[];
    };
    expect(code).toBe(0);
    expect(results.map((result) => result.id)).toEqual(["notice.txt", "briefing.txt"]);
    for (const { id, facts } of results) {
      const text = readFileSync(join(samples, id), "utf8");
      expect(facts.length).toBeGreaterThan(20);
      for (const fact of facts) {
        expect(fact.text).toBe(text.slice(fact.start, fact.end));
        const before = text.slice(0, fact.start).split("\n");
        expect([fact.line, fact.column]).toEqual([before.length, (before.at(-1) ?? "").length + 1]);
        expect(fact.language).toMatch(/^(?:en|ko)$/);
        expect(fact.bound).toMatch(/^(?:exact|about|at-least|more-than|at-most|less-than)$/);
      }
    }
  });

  it("counts lines of CR LF files as editors do", async () => {
    const [lf, crlf] = await Promise.all(["hall.txt", "crlf.txt"].map((file) => daejo(["facts", file], { cwd })));
    expect(crlf?.stdout).toBe(lf?.stdout.replaceAll("hall.txt", "crlf.txt"));
  });

  it("says so where there are none", async () => {
    expect(await daejo(["facts", "words.txt"], { cwd })).toEqual({
      code: 0,
      stdout: "words.txt: no facts\n",
      stderr: "",
    });
    expect(await daejo(["facts", "-"])).toEqual({ code: 3, stdout: "stdin: no text\n", stderr: "" });
    expect(await daejo(["facts", "-q", "--lang", "ko", "hall.txt", "words.txt"], { cwd })).toEqual({
      code: 0,
      stdout: "hall.txt: 날짜·숫자·이름 2개\nwords.txt: 날짜, 숫자, 이름이 없습니다\n",
      stderr: "",
    });
  });
});

import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { columnsOf } from "../../src/text/columns.ts";
import { daejo, folderWith, HALL, samples } from "./daejo.ts";

const cwd = folderWith({
  "hall.txt": HALL.mixed,
  "en.txt": HALL.en,
  "ko.txt": HALL.ko,
  "same.txt": "The hall holds 300 people.\n\n강당에는 300명이 들어간다.\n",
  "tabs.txt": "The\thall\u0007 \u202eholds 300 people.\n\n강당에는\t350명이 들어간다.\n",
});

/** Confidence is measured again whenever weights are fitted; the layout is not. */
function masked(text: string): string {
  return text.replaceAll(/(?<=^\S+ {2}\S+ {2})\d+%$/gm, "NN%");
}

const ENGLISH_REPORT = `error  number/value  NN%
  The English says “300”, the Korean “350명”. If the English is right, write “300명”.
  en  hall.txt:1:16
      The hall holds 300 people.
                     ~~~
  ko  hall.txt:3:6
      강당에는 350명이 들어간다.
               ~~~~~

failed · 1 passage compared · 1 error, 0 warnings, 0 info
`;

describe("daejo check", () => {
  it("shows what disagrees, on both sides", async () => {
    const { code, stdout, stderr } = await daejo(["check", "hall.txt"], { cwd });
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    expect(masked(stdout)).toBe(ENGLISH_REPORT);
  });

  it("speaks Korean with --lang ko", async () => {
    const { code, stdout } = await daejo(["check", "hall.txt", "--lang", "ko"], { cwd });
    expect(code).toBe(1);
    expect(masked(stdout)).toMatch(/^오류 {2}number\/value {2}NN%\n {2}영어는 ‘300’인데 한국어는 ‘350명’입니다\. /);
    expect(masked(stdout).split("\n").slice(2).join("\n")).toBe(`  en  hall.txt:1:16
      The hall holds 300 people.
                     ~~~
  ko  hall.txt:3:6
      강당에는 350명이 들어간다.
               ~~~~~

불일치 · 대응 단락 1쌍 비교 · 오류 1건, 경고 0건, 참고 0건
`);
  });

  it("reads standard input for -", async () => {
    const { code, stdout } = await daejo(["check", "-"], { input: HALL.mixed });
    expect(code).toBe(1);
    expect(masked(stdout)).toBe(ENGLISH_REPORT.replaceAll("hall.txt", "stdin"));
  });

  it("compares two versions, one of them from standard input", async () => {
    const files = await daejo(["check", "--en", "en.txt", "--ko", "ko.txt"], { cwd });
    expect(files.code).toBe(1);
    expect(masked(files.stdout)).toBe(
      ENGLISH_REPORT.replace("hall.txt:1:16", "en.txt:1:16").replace("hall.txt:3:6", "ko.txt:1:6"),
    );
    const piped = await daejo(["check", "--en", "-", "--ko", "ko.txt"], { cwd, input: HALL.en });
    expect(piped).toEqual({ ...files, stdout: files.stdout.replace("en.txt", "stdin") });
  });

  it("says nothing but the summary where nothing is wrong", async () => {
    const passed = "passed · 1 passage compared · 0 errors, 0 warnings, 0 info\n";
    expect(await daejo(["check", "same.txt"], { cwd })).toEqual({ code: 0, stdout: passed, stderr: "" });
    expect(await daejo(["check", "--en", "clean.en.txt", "--ko", "clean.ko.txt"])).toEqual({
      code: 0,
      stdout: "passed · 10 passages compared · 0 errors, 0 warnings, 0 info\n",
      stderr: "",
    });
  });

  it("finds the planted errors of the samples and counts what it shows", async () => {
    const calls = [
      ["briefing.txt"],
      ["notice.txt"],
      ["schedule.md"],
      ["half-and-half.md"],
      ["--en", "contract.en.txt", "--ko", "contract.ko.txt"],
      ["--en", "itinerary.en.txt", "--ko", "itinerary.ko.txt"],
    ];
    for (const call of calls) {
      const { code, stdout, stderr } = await daejo(["check", ...call]);
      expect({ call, code, stderr }).toEqual({ call, code: 1, stderr: "" });
      const heads = (level: string): number => stdout.match(new RegExp(`^${level}  `, "gm"))?.length ?? 0;
      const [, errors, warnings, info] = /(\d+) errors?, (\d+) warnings?, (\d+) info\n$/.exec(stdout) ?? [];
      expect([heads("error"), heads("warning"), heads("info")]).toEqual([errors, warnings, info].map(Number));
      expect(Number(errors)).toBeGreaterThan(0);
    }
  });

  it("underlines in terminal columns, two for a Hangul syllable", async () => {
    const { stdout } = await daejo(["check", "briefing.txt"]);
    const lines = stdout.split("\n");
    const underlined = lines.flatMap((line, index) => {
      const mark = /^( +)(~+)$/.exec(line);
      if (mark === null) return [];
      const [, indent = "", marked = ""] = mark;
      return [cut(lines[index - 1] ?? "", indent.length, marked.length)];
    });
    expect(underlined).toContain("3,700원");
    expect(underlined).toContain("5월 11일");
    expect(underlined).toContain("April 11");
  });

  it("shows no control characters of a document", async () => {
    const { code, stdout } = await daejo(["check", "tabs.txt", "--no-color"], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain("      The hall· ·holds 300 people.\n                       ~~~\n");
    expect(stdout).toContain("      강당에는 350명이 들어간다.\n               ~~~~~\n");
  });
});

/** The part of a line that stands in these terminal columns. */
function cut(line: string, from: number, width: number): string {
  let before = "";
  let found = "";
  for (const character of line) {
    if (columnsOf(before) < from) before += character;
    else if (columnsOf(found) < width) found += character;
  }
  return found;
}

describe("several documents", () => {
  it("are reported one after the other, each under its name", async () => {
    const { code, stdout } = await daejo(["check", "hall.txt", "same.txt"], { cwd });
    expect(code).toBe(1);
    const report = ENGLISH_REPORT.replace("failed ·", "hall.txt · failed ·");
    expect(masked(stdout)).toBe(
      `${report}\nsame.txt · passed · 1 passage compared · 0 errors, 0 warnings, 0 info\n\nall 2 · failed · 2 passages compared · 1 error, 0 warnings, 0 info\n`,
    );
  });

  it("take one line each with --quiet", async () => {
    const { code, stdout } = await daejo(["check", "-q", "hall.txt", "same.txt"], { cwd });
    expect({ code, stdout }).toEqual({
      code: 1,
      stdout: `hall.txt · failed · 1 passage compared · 1 error, 0 warnings, 0 info
same.txt · passed · 1 passage compared · 0 errors, 0 warnings, 0 info
all 2 · failed · 2 passages compared · 1 error, 0 warnings, 0 info
`,
    });
  });

  it("are one report in JSON: beads numbered through, counts added up, the gravest verdict", async () => {
    const files = ["hall.txt", "same.txt", "en.txt"];
    const { stdout } = await daejo(["check", "--format=json", ...files], { cwd });
    const report = JSON.parse(stdout) as {
      verdict: string;
      documents: { id: string }[];
      beads: { id: string; en: string[] }[];
      discrepancies: { bead: string; en: { document: string }[] }[];
      diagnostics: { code: string; document: string }[];
      summary: { beads: number; error: number };
    };
    expect(report.verdict).toBe("failed");
    expect(report.documents.map(({ id }) => id)).toEqual(files);
    expect(report.beads.map(({ id }) => id)).toEqual(report.beads.map((_, index) => `b${index}`));
    expect(report.summary).toMatchObject({ beads: 2, error: 1 });
    expect(report.diagnostics).toMatchObject([{ code: "nothing-to-compare", document: "en.txt" }]);
    for (const { bead, en } of report.discrepancies) {
      expect(report.beads.find(({ id }) => id === bead)?.en.join()).toContain(en[0]?.document);
    }
  });

  it("do not pass where one of them could not be compared", async () => {
    expect((await daejo(["check", "-q", "same.txt", "en.txt"], { cwd })).code).toBe(3);
    expect((await daejo(["check", "-q", "en.txt", "hall.txt"], { cwd })).code).toBe(1);
  });

  it("of one language each: the call that compares them is shown", async () => {
    const { code, stderr } = await daejo(["check", "-q", "ko.txt", "en.txt"], { cwd });
    expect({ code, stderr }).toEqual({
      code: 3,
      stderr: "daejo: To compare the two with each other: daejo check --en en.txt --ko ko.txt\n",
    });
  });
});

describe("--against", () => {
  it("compares a document of one language with a reference", async () => {
    const { code, stdout } = await daejo([
      "check",
      "article.ko.txt",
      "--against",
      "summary.en.txt",
      "--format",
      "json",
    ]);
    const report = JSON.parse(stdout) as {
      documents: { id: string }[];
      discrepancies: {
        rule: string;
        en: { document: string; text: string }[];
        ko: { document: string; text: string }[];
      }[];
    };
    expect(code).toBe(1);
    expect(report.documents.map((document) => document.id)).toEqual(["article.ko.txt", "summary.en.txt"]);
    const found = report.discrepancies.find((each) => each.rule === "number/value");
    expect(found).toMatchObject({
      en: [{ document: "summary.en.txt", text: "64" }],
      ko: [{ document: "article.ko.txt", text: "46점" }],
    });
  });

  it("takes several references", async () => {
    const references = ["summary.en.txt", "clean.en.txt"];
    const { code, stdout } = await daejo(["align", "article.ko.txt", "--against", ...references, "--format", "json"]);
    const report = JSON.parse(stdout) as { documents: { id: string }[] };
    expect(code).toBe(0);
    expect(report.documents.map((document) => document.id)).toEqual(["article.ko.txt", ...references]);
  });
});

it("the samples are where these tests look for them", () => {
  expect(existsSync(join(samples, "briefing.txt"))).toBe(true);
});

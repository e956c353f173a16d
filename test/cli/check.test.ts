import { readFileSync, existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { columnsOf } from "../../src/text/columns.ts";
import { complaint, daejo, folderWith, HALL, samples } from "./daejo.ts";

const TWO_LEVELS = `${HALL.en}\n\n${HALL.ko}\n\nThe gate opens at 9 a.m. and at least nine guards stand there.\n\n정문은 오전 9시에 열리고 최대 9명의 경비원이 서 있다.\n`;

const cwd = folderWith({
  "hall.txt": HALL.mixed,
  "en.txt": HALL.en,
  "ko.txt": HALL.ko,
  "two.txt": TWO_LEVELS,
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

describe("levels", () => {
  const check = async (...args: readonly string[]): Promise<string> => {
    const { code, stdout } = await daejo(["check", "-q", "two.txt", ...args], { cwd });
    return `${code} ${stdout}`;
  };

  it("can be set for a rule and for a family; the rule wins", async () => {
    expect(await check()).toBe("1 failed · 2 passages compared · 1 error, 1 warning, 0 info\n");
    expect(await check("--rule", "number/value=info")).toBe(
      "0 passed · 2 passages compared · 0 errors, 1 warning, 1 info\n",
    );
    expect(await check("--rule", "number/*=off")).toBe(
      "0 passed · 2 passages compared · 0 errors, 0 warnings, 0 info\n",
    );
    expect(await check("--rule", "number/bound=error", "--rule", "number/*=off")).toBe(
      "1 failed · 2 passages compared · 1 error, 0 warnings, 0 info\n",
    );
  });

  it("decide the exit code with --fail-on", async () => {
    expect((await check("--fail-on", "never")).slice(0, 8)).toBe("0 passed");
    expect((await check("--fail-on", "error")).slice(0, 8)).toBe("1 failed");
    expect((await check("--rule", "number/value=off", "--fail-on", "error")).slice(0, 8)).toBe("0 passed");
    expect((await check("--rule", "number/value=off", "--fail-on", "warning")).slice(0, 8)).toBe("1 failed");
    expect((await check("--rule", "number/*=info", "--fail-on", "warning")).slice(0, 8)).toBe("0 passed");
    expect((await check("--rule", "number/*=info", "--fail-on", "info")).slice(0, 8)).toBe("1 failed");
  });

  it("are neither shown nor counted below --min-severity", async () => {
    expect(await check("--min-severity", "error")).toBe(
      "1 failed · 2 passages compared · 1 error, 0 warnings, 0 info\n",
    );
    expect(await check("--min-severity", "warning")).toBe(
      "1 failed · 2 passages compared · 1 error, 1 warning, 0 info\n",
    );
  });

  it("are neither shown nor counted below --min-confidence", async () => {
    expect(await check("--min-confidence", "0")).toBe("1 failed · 2 passages compared · 1 error, 1 warning, 0 info\n");
    expect(await check("--min-confidence", "1")).toBe(
      "0 passed · 2 passages compared · 0 errors, 0 warnings, 0 info\n",
    );
  });
});

describe("where the result goes", () => {
  it("a file with --output, and nothing to the terminal", async () => {
    const direct = await daejo(["check", "hall.txt"], { cwd });
    expect(await daejo(["check", "hall.txt", "--output", "out.txt"], { cwd })).toEqual({
      code: 1,
      stdout: "",
      stderr: "",
    });
    expect(readFileSync(join(cwd, "out.txt"), "utf8")).toBe(direct.stdout);
  });

  it("says so where the file cannot be written", async () => {
    expect(await daejo(["check", "hall.txt", "-o", "no/such/folder.txt"], { cwd })).toEqual(
      complaint('"no/such/folder.txt" cannot be written.', "Check that its folder exists and may be written to."),
    );
    expect(existsSync(join(cwd, "no"))).toBe(false);
  });
});

describe("colours", () => {
  const coloured = async (args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<boolean> =>
    (await daejo([...args, "hall.txt"], { cwd, env })).stdout.includes("\u001b[");

  it.each(["check", "align", "spans", "facts"])(
    "%s: none into a pipe, some with --color, none with --no-color",
    async (command) => {
      expect(await coloured([command])).toBe(false);
      expect(await coloured([command, "--color"])).toBe(true);
      expect(await coloured([command, "--no-color"])).toBe(false);
    },
  );

  it("change nothing but colours", async () => {
    const [plain, painted] = await Promise.all([
      daejo(["check", "hall.txt"], { cwd }),
      daejo(["check", "--color", "hall.txt"], { cwd }),
    ]);
    // oxlint-disable-next-line no-control-regex -- the codes that colours are made of
    expect(painted.stdout.replaceAll(/\u001b\[\d+m/g, "")).toBe(plain.stdout);
  });

  it("--color is stronger than NO_COLOR", async () => {
    expect(await coloured(["check", "--color"], { NO_COLOR: "1" })).toBe(true);
    expect(await coloured(["check"], { NO_COLOR: "1", FORCE_COLOR: "1" })).toBe(false);
  });
});

it("the samples are where these tests look for them", () => {
  expect(existsSync(join(samples, "briefing.txt"))).toBe(true);
});

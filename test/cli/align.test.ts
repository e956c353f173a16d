import { describe, expect, it } from "vitest";
import { daejo, folderWith, HALL } from "./daejo.ts";

const cwd = folderWith({
  "hall.txt": HALL.mixed,
  "escape.txt": "The hall\u001b]0;title\u0007 holds 300 people.\n\n강당에는\t350명이\u0008 들어간다.\n",
});

interface Row {
  id: string;
  en: string[];
  ko: string[];
  confidence: number;
}

describe("daejo align", () => {
  it("shows each bead with its texts, and how many there are", async () => {
    const { code, stdout, stderr } = await daejo(["align", "hall.txt"], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout.replace(/\d+%/, "NN%")).toBe(`b0  1–1  NN%
  en  ${HALL.en}
  ko  ${HALL.ko}
      hall = 강당

1 passage compared
`);
  });

  it("says what stands alone", async () => {
    const { stdout } = await daejo([
      "align",
      "--en",
      "press-release.en.txt",
      "--ko",
      "press-release.ko.txt",
      "--lang",
      "ko",
    ]);
    expect(stdout).toMatch(/^b\d+ {2}1–0 {2}\d+%\n {2}en {2}The company spent 96 billion won .*\n {2}ko {2}\(없음\)$/m);
    expect(stdout).toMatch(/\n\n대응 단락 11쌍 비교 · 짝이 없는 단락: 영어 1개, 한국어 0개\n$/);
  });

  it("prints the last line alone with --quiet", async () => {
    expect(await daejo(["align", "-q", "hall.txt"], { cwd })).toEqual({
      code: 0,
      stdout: "1 passage compared\n",
      stderr: "",
    });
  });

  it("shows no control characters of a document", async () => {
    const { stdout } = await daejo(["align", "escape.txt"], { cwd });
    // oxlint-disable-next-line no-control-regex -- these are what is looked for
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
    expect(stdout).toContain("The hall·]0;title· holds 300 people.");
  });

  it("writes the same beads in every format", async () => {
    const [json, jsonl, tsv, ladder] = (await Promise.all(
      ["json", "jsonl", "tsv", "ladder"].map(
        async (format) => (await daejo(["align", "--format", format, "notice.txt"])).stdout,
      ),
    )) as [string, string, string, string];
    const rows = jsonl
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Row);
    expect(rows.length).toBeGreaterThan(5);

    const report = JSON.parse(json) as { beads: Row[]; discrepancies: unknown[] };
    expect(report.beads.map(({ id, confidence }) => ({ id, confidence }))).toEqual(
      rows.map(({ id, confidence }) => ({ id, confidence })),
    );
    expect(report.discrepancies).toEqual([]);

    const cells = tsv
      .trimEnd()
      .split("\n")
      .map((line) => line.split("\t"));
    expect(cells).toEqual(
      rows.map(({ en, ko, confidence }) => [confidence.toFixed(2), en.join(" ¶ "), ko.join(" ¶ ")]),
    );

    const rungs = ladder
      .trimEnd()
      .split("\n")
      .map((line) => line.split("\t").map(Number));
    const starts = rows.map((_, index) => [...countsBefore(rows, index), Number(rows[index]?.confidence.toFixed(2))]);
    expect(rungs).toEqual([...starts, [...countsBefore(rows, rows.length), 0]]);
  });
});

function countsBefore(rows: readonly Row[], end: number): [number, number] {
  const count = (side: "en" | "ko"): number => rows.slice(0, end).flatMap((row) => row[side]).length;
  return [count("en"), count("ko")];
}

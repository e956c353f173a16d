import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ALIGN_FORMATS, type AlignFormat } from "../../src/report/align/formats.ts";
import { childrenOf, elementsIn, readXml, textOf } from "../report/read-xml.ts";
import { daejo, folderWith, HALL } from "./daejo.ts";

const cwd = folderWith({
  "hall.txt": HALL.mixed,
  "en.txt": HALL.en,
  "escape.txt": "The hall\u001b]0;title\u0007 holds 300 people.\n\n강당에는\t350명이\u0008 들어간다.\n",
});

const RELEASE = ["--en", "press-release.en.txt", "--ko", "press-release.ko.txt"];

interface Row {
  id: string;
  en: string[];
  ko: string[];
  confidence: number;
  crossing?: boolean;
  anchors: { kind: string; en: string; ko: string }[];
}

interface Bead extends Row {
  within: Bead[];
}

/** What a call writes, which must succeed. */
async function written(args: readonly string[], folder?: string): Promise<string> {
  const { code, stdout, stderr } = await daejo(["align", ...args], folder === undefined ? {} : { cwd: folder });
  expect({ args, code, stderr }).toEqual({ args, code: 0, stderr: "" });
  return stdout;
}

async function rowsOf(args: readonly string[]): Promise<Row[]> {
  const lines = (await written([...args, "--format", "jsonl"])).trimEnd().split("\n");
  return lines.map((line) => JSON.parse(line) as Row);
}

describe("daejo align", () => {
  it("shows each bead with its texts side by side, and how many there are", async () => {
    expect((await written(["hall.txt"], cwd)).replace(/\d+%/, "NN%")).toBe(`b0  1–1  NN%
  The hall holds 300 people.                        강당에는 350명이 들어간다.

1 passage compared
`);
  });

  it("says why with --explain", async () => {
    const plain = await written(["hall.txt"], cwd);
    const explained = await written(["hall.txt", "--explain"], cwd);
    expect(explained).toContain("강당에는 350명이 들어간다.\n    words  hall = 강당\n\n");
    expect(explained.replace(/^ {4}words.*\n/m, "")).toBe(plain);
    expect(await written(["hall.txt", "--explain", "--lang", "ko"], cwd)).toContain("    낱말  hall = 강당\n");
  });

  it("fits the columns it is given", async () => {
    expect((await written(["hall.txt", "--width", "40"], cwd)).replace(/\d+%/, "NN%")).toBe(`b0  1–1  NN%
  en  The hall holds 300 people.
  ko  강당에는 350명이 들어간다.

1 passage compared
`);
    expect(await written(["hall.txt", "--width", "60"], cwd)).toContain(
      "\n  The hall holds 300 people.    강당에는 350명이 들어간다.\n",
    );
  });

  it("says what stands alone and what has moved", async () => {
    const stdout = await written([...RELEASE, "--lang", "ko"]);
    expect(stdout).toMatch(/^b\d+ {2}1–0 {2}\d+%\n {2}The company spent 96 billion won .* {2}\(없음\)$/m);
    expect(stdout).toMatch(/^b\d+ {2}1–1 {2}\d+% {2}순서 바뀜\n {2}At the end of the quarter /m);
    expect(stdout).toMatch(/\n\n대응 단락 11쌍 비교 · 짝이 없는 단락: 영어 1개, 한국어 0개\n$/);
  });

  it("prints the last line alone with --quiet, under its document's name where there are several", async () => {
    expect(await written(["-q", "hall.txt"], cwd)).toBe("1 passage compared\n");
    expect(await written(["-q", "hall.txt", "escape.txt"], cwd)).toBe(
      "hall.txt · 1 passage compared\nescape.txt · 1 passage compared\n",
    );
  });

  it("shows no control characters of a document", async () => {
    const stdout = await written(["escape.txt", "--explain"], cwd);
    // oxlint-disable-next-line no-control-regex -- these are what is looked for
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
    expect(stdout).toContain("The hall·]0;title· holds 300 people.");
  });
});

describe("daejo align --format", () => {
  it("offers every format there is", async () => {
    const { stdout } = await daejo(["align", "--help"]);
    const [, choices = ""] =
      /--format <format>[^(]*\(choices: ([^)]*), default: "text"\)/.exec(stdout.replaceAll(/\s+/g, " ")) ?? [];
    expect(choices.split(", ")).toEqual(Object.keys(ALIGN_FORMATS).map((name) => `"${name}"`));
  });

  it("writes the same beads in every format", async () => {
    const write = (format: AlignFormat): Promise<string> => written(["--format", format, "notice.txt"]);
    const formats = ["json", "tsv", "ladder", "tmx", "xliff", "markdown", "html"] as const;
    const [json, tsv, ladder, tmx, xliff, markdown, html] = (await Promise.all(formats.map(write))) as [
      string,
      ...string[],
    ] as [string, string, string, string, string, string, string];
    const rows = await rowsOf(["notice.txt"]);
    expect(rows.length).toBeGreaterThan(5);
    const sides = rows.map(({ en, ko }) => [en.join("\n"), ko.join("\n")]);

    const report = JSON.parse(json) as { beads: Bead[]; discrepancies: unknown[] };
    expect(report.beads.map(({ id, confidence, anchors }) => ({ id, confidence, anchors }))).toEqual(
      rows.map(({ id, confidence, anchors }) => ({ id, confidence, anchors })),
    );
    expect(rows.flatMap(({ anchors }) => anchors)).toContainEqual({ kind: "fact", en: "10 liters", ko: "10리터" });
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

    expect(elementsIn(readXml(tmx), "tu").map((unit) => elementsIn(unit, "seg").map(textOf))).toEqual(sides);
    expect(elementsIn(readXml(xliff), "segment").map((segment) => childrenOf(segment).map(textOf))).toEqual(sides);
    expect(markdown.trimEnd().split("\n").slice(2)).toHaveLength(rows.length);
    expect(markdown).toContain("| Hanbit Tower: Water Supply Interruption | 한빛타워 단수 안내 |\n");
    const table = elementsIn(readXml(html.replace("<!DOCTYPE html>\n", "")), "tbody");
    expect(table.flatMap(childrenOf).map((row) => elementsIn(row, "td").map(textOf))).toEqual(sides);
  });

  it("names the version that wrote a translation memory, and nothing that changes between runs", async () => {
    const manifest = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
      version: string;
    };
    const tmx = await written(["--format", "tmx", "hall.txt"], cwd);
    expect(elementsIn(readXml(tmx), "header")[0]?.attributes["creationtoolversion"]).toBe(manifest.version);
    expect(await written(["--format", "tmx", "hall.txt"], cwd)).toBe(tmx);
  });

  it.each(["tmx", "xliff", "html"] as const)("%s is one document for several files", async (format) => {
    const call = ["--format", format, "hall.txt", "escape.txt"];
    const document = readXml((await written(call, cwd)).replace("<!DOCTYPE html>\n", ""));
    expect(elementsIn(document, { tmx: "tu", xliff: "file", html: "table" }[format])).toHaveLength(2);
    expect(textOf(document)).toContain("The hall\ufffd]0;title\ufffd holds 300 people.");
  });

  it("says on standard error where nothing could be compared", async () => {
    const alone =
      "Only English text was found, so there was nothing to compare it with. Give the Korean version as well.";
    const { code, stdout, stderr } = await daejo(["align", "--format", "tmx", "en.txt"], { cwd });
    expect({ code, stderr }).toEqual({ code: 3, stderr: `daejo: ${alone}\n` });
    expect(elementsIn(readXml(stdout), "tu")).toEqual([]);
    const several = await daejo(["align", "--format", "tsv", "hall.txt", "en.txt"], { cwd });
    expect(several).toMatchObject({ code: 3, stderr: `daejo: en.txt: ${alone}\n` });
  });
});

describe("daejo align --unit sentence", () => {
  it("gives the sentence beads, of a paragraph without any the paragraph", async () => {
    const { beads } = JSON.parse(await written([...RELEASE, "--format", "json"])) as { beads: Bead[] };
    const expected = beads.flatMap((bead) => (bead.within.length > 0 ? bead.within : [bead]));
    const rows = await rowsOf([...RELEASE, "--unit", "sentence"]);
    expect(rows.length).toBeGreaterThan(beads.length);
    expect(rows.map(({ id, confidence }) => ({ id, confidence }))).toEqual(
      expected.map(({ id, confidence }) => ({ id, confidence })),
    );
    const moved = beads.filter((bead) => bead.crossing === true).flatMap(({ within }) => within.map(({ id }) => id));
    expect(moved.length).toBeGreaterThan(0);
    expect(rows.filter((row) => row.crossing === true).map(({ id }) => id)).toEqual(moved);
  });

  it("counts sentences in a ladder: as many as the documents have", async () => {
    const report = JSON.parse(await written([...RELEASE, "--format", "json"])) as {
      documents: { segments: { id: string; kind: string }[] }[];
    };
    const counts = report.documents.map(({ segments }) => {
      const sentences = segments.filter(({ kind }) => kind === "sentence");
      const split = new Set(sentences.map(({ id }) => id.replace(/\.\d+$/, "")));
      return sentences.length + segments.filter(({ id, kind }) => kind === "paragraph" && !split.has(id)).length;
    });
    const ladder = (await written([...RELEASE, "--format", "ladder", "--unit", "sentence"])).trimEnd().split("\n");
    expect(ladder.at(-1)).toBe([...counts, "0.00"].join("\t"));
    const places = ladder.map((line) => line.split("\t").map(Number) as [number, number]);
    for (const [index, [en, ko]] of places.slice(1).entries()) {
      const [enBefore, koBefore] = places[index] ?? [0, 0];
      expect(en >= enBefore && ko >= koBefore && en + ko > enBefore + koBefore).toBe(true);
    }
  });
});

describe("a wrong call of daejo align", () => {
  it.each<[readonly string[], string]>([
    [
      ["--format", "tmz"],
      "option '--format <format>' argument 'tmz' is invalid. Allowed choices are text, json, jsonl, tsv, ladder, tmx, xliff, markdown, html.",
    ],
    [["--unit", "line"], "option '--unit <unit>' argument 'line' is invalid. Allowed choices are paragraph, sentence."],
    ...["wide", "19", "1e2", "80.5", "1001"].map((width): [readonly string[], string] => [
      ["--width", width],
      `option '--width <columns>' argument '${width}' is invalid. Give a whole number from 20 to 1000.`,
    ]),
  ])("%j: says what is wrong and exits with 2", async (args, message) => {
    expect(await daejo(["align", ...args, "hall.txt"], { cwd })).toEqual({
      code: 2,
      stdout: "",
      stderr: `daejo: ${message}\n(daejo --help lists the commands)\n`,
    });
  });

  it("writes no file", async () => {
    const { code } = await daejo(["align", "--format", "tmz", "-o", "out.tmx", "hall.txt"], { cwd });
    expect(code).toBe(2);
    expect(existsSync(join(cwd, "out.tmx"))).toBe(false);
  });
});

describe("the examples of docs/command-line.md", () => {
  const page = readFileSync(new URL("../../docs/command-line.md", import.meta.url), "utf8");
  const files = [...page.matchAll(/^`(notice\.\w+\.txt)`\n\n```text\n([^]*?)^```$/gm)];
  const folder = folderWith(Object.fromEntries(files.map(([, name = "", text = ""]) => [name, text])));
  const examples = [...page.matchAll(/^```sh\ndaejo (align .*)\n```\n((?:\n```\w+\n[^]*?^```\n)+)/gm)].map(
    ([, call = "", blocks = ""]) =>
      [call, [...blocks.matchAll(/^```\w+\n([^]*?)^```$/gm)].map((block) => block[1] ?? "")] as const,
  );

  it("show each format but the report", () => {
    expect(files).toHaveLength(2);
    const shown = examples.map(([call]) => /--format (\w+)/.exec(call)?.[1] ?? "text");
    expect(shown).toEqual(Object.keys(ALIGN_FORMATS).filter((format) => format !== "json"));
  });

  it.each(examples)("daejo %s", async (call, blocks) => {
    const [args = "", output] = call.split(" -o ");
    const [, ...rest] = args.split(" ");
    const masked = maskedConfidence(await written(rest, folder));
    for (const block of blocks) expect(masked).toContain(maskedConfidence(block));
    if (output !== undefined) expect(output).toMatch(/^notice\.\w+$/);
  });
});

/** Confidence is measured again whenever weights are fitted; all else in an example has to be as it is shown. */
function maskedConfidence(text: string): string {
  return text.replaceAll(/\b(?:\d+%|[01]\.\d\d\b)/g, "…").replaceAll(/(?<="confidence":)[\d.]+/g, "…");
}

function countsBefore(rows: readonly Row[], end: number): [number, number] {
  const count = (side: "en" | "ko"): number => rows.slice(0, end).flatMap((row) => row[side]).length;
  return [count("en"), count("ko")];
}

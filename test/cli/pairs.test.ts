import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { complaint, daejo, folderWith, HALL } from "./daejo.ts";

const RIGHT = { en: "The hall holds 300 people.\n", ko: "강당에는 300명이 들어간다.\n" };

const site = {
  "docs/en/a.md": HALL.en,
  "docs/ko/a.md": HALL.ko,
  "docs/en/deep/b.md": RIGHT.en,
  "docs/ko/deep/b.md": RIGHT.ko,
  "docs/en/only.md": "Only here.\n",
  "docs/ko/홀로.md": "여기에만 있다.\n",
};
const cwd = folderWith(site);
const beside = folderWith({
  "README.md": RIGHT.en,
  "README.ko.md": RIGHT.ko,
  "guide/x.md": HALL.en,
  "guide/x.ko.md": HALL.ko,
  "node_modules/p/README.md": "Not ours.\n",
});

function jsonOf(stdout: string): {
  documents: { id: string }[];
  discrepancies: { rule: string }[];
  diagnostics: { code: string; document?: string }[];
} {
  return JSON.parse(stdout) as never;
}

describe("--pairs", () => {
  it("compares every English file with its Korean one and names those that stand alone", async () => {
    const { code, stdout } = await daejo(["check", "--pairs", "docs/en/** => docs/ko/**"], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain("“docs/en/only.md” has no Korean version: there is no “docs/ko/only.md”.");
    expect(stdout).toContain("“docs/ko/홀로.md” has no English version: there is no “docs/en/홀로.md”.");
    expect(stdout).toMatch(/number\/value[^]*docs\/en\/a\.md:1:16[^]*docs\/ko\/a\.md:1:6/);
    expect(stdout).toMatch(/\nall 2 · failed · 2 passages compared · 1 error, 0 warnings, 0 info\n$/);
  });

  it("takes what two patterns match for what the more exact one says", async () => {
    const run = await daejo(["check", "--pairs", "**/*.md => **/*.ko.md", "--format", "json"], { cwd: beside });
    const report = jsonOf(run.stdout);
    expect(report.documents.map(({ id }) => id)).toEqual(["README.md", "README.ko.md", "guide/x.md", "guide/x.ko.md"]);
    expect(report.discrepancies.map(({ rule }) => rule)).toEqual(["number/value"]);
    expect(report.diagnostics).toEqual([]);
  });

  it("says so where no file is meant, and never passes", async () => {
    expect(await daejo(["check", "--pairs", "x/en/** => x/ko/**"], { cwd })).toEqual(
      complaint(
        '"x/en/** => x/ko/**" names no file.',
        "Patterns count from the configuration, those of --pairs from the current directory.",
      ),
    );
    const lonely = await daejo(["check", "--pairs", "docs/en/*.md => docs/kr/*.md"], { cwd });
    expect(lonely.code).toBe(3);
    expect(lonely.stdout).toContain("did not run");
  });

  it("does not go together with files", async () => {
    expect(await daejo(["check", "a.md", "--pairs", "docs/en/** => docs/ko/**"], { cwd })).toMatchObject({ code: 2 });
  });

  it("gives the same bytes with one worker and with several", async () => {
    const files = Object.fromEntries(
      Array.from({ length: 12 }, (_, i) => [
        [`docs/en/${i}.md`, `The hall holds ${300 + i} people.\n\nIt opened in 19${60 + i}.\n`],
        [`docs/ko/${i}.md`, `강당에는 ${i % 3 === 0 ? 400 : 300 + i}명이 들어간다.\n\n19${60 + i}년에 문을 열었다.\n`],
      ]).flat(),
    );
    const many = folderWith(files);
    for (const format of ["text", "json"]) {
      const args = ["check", "--pairs", "docs/en/** => docs/ko/**", "--format", format, "--workers"];
      const [one, three] = await Promise.all(["1", "3"].map((n) => daejo([...args, n], { cwd: many })));
      expect(one?.code).toBe(1);
      expect(three).toEqual(one);
    }
  });
});

describe("a file among many that cannot be read", () => {
  const broken = folderWith({
    ...site,
    "docs/ko/deep/b.md": new Uint8Array([0xea, 0xb0, 0x80, 0xff, 0xea, 0xb0, 0x81]),
  });

  it.each(["1", "2"])("is reported, and the others are compared (workers: %s)", async (workers) => {
    const { code, stdout } = await daejo(
      ["check", "--pairs", "docs/en/** => docs/ko/**", "--workers", workers, "--format", "json"],
      { cwd: broken },
    );
    expect(code).toBe(2);
    const report = jsonOf(stdout);
    expect(report.discrepancies.map(({ rule }) => rule)).toEqual(["number/value"]);
    expect(report.diagnostics).toContainEqual(
      expect.objectContaining({ code: "unreadable", level: "error", document: "docs/en/deep/b.md" }),
    );
  });
});

describe("--cache", () => {
  it("compares again only what has changed, and says the same", async () => {
    const folder = folderWith(site);
    const args = ["check", "--pairs", "docs/en/** => docs/ko/**", "--cache", "--cache-location", "kept"];
    const first = await daejo(args, { cwd: folder });
    expect(await daejo(args, { cwd: folder })).toEqual(first);
    const plain = await daejo(args.slice(0, 3), { cwd: folder });
    expect(first).toEqual(plain);
    // Another level is another result.
    const off = await daejo([...args, "--rule", "number/value=off"], { cwd: folder });
    expect(off.code).toBe(0);
  });

  it("gives what it holds, as long as the documents and the options are the same", async () => {
    const folder = folderWith(site);
    const args = ["check", "--pairs", "docs/en/** => docs/ko/**", "--cache", "--cache-location", "kept"];
    const isFromCache = async (...more: readonly string[]): Promise<boolean> => {
      await daejo(args, { cwd: folder });
      for (const name of readdirSync(join(folder, "kept"))) {
        const path = join(folder, "kept", name);
        writeFileSync(path, readFileSync(path, "utf8").replaceAll("The English says", "The cache says"));
      }
      const { stdout } = await daejo([...args, ...more], { cwd: folder });
      expect(stdout).toMatch(/The (?:English|cache) says/);
      return stdout.includes("The cache says");
    };
    expect(await isFromCache()).toBe(true);
    expect(await isFromCache("--date", "2026-09-03")).toBe(false);
    expect(await isFromCache("--fail-on", "warning")).toBe(false);
    expect(await isFromCache("--format", "json")).toBe(false);
    writeFileSync(join(folder, "docs/ko/a.md"), "강당에는 360명이 들어간다.\n");
    expect((await daejo(args, { cwd: folder })).stdout).toContain("360명");
  });

  it("goes on where the cache is damaged", async () => {
    const folder = folderWith(site);
    const args = ["check", "--pairs", "docs/en/** => docs/ko/**", "--cache", "--cache-location", "kept"];
    const first = await daejo(args, { cwd: folder });
    const kept = readdirSync(`${folder}/kept`);
    expect(kept).toHaveLength(2);
    for (const name of kept) writeFileSync(`${folder}/kept/${name}`, '{"key": 1');
    expect(await daejo(args, { cwd: folder })).toEqual(first);
  });
});

import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { alignmentFileOf, readAlignmentFile, writeLocked } from "../../src/cli/alignment-file.ts";
import { hashOf } from "../../src/text/wording.ts";
import type { LockedBead } from "../../src/index.ts";
import { daejo, folderWith, HALL } from "./daejo.ts";

const EN = ["The hall holds 300 people.", "The garden is open all night."];
const KO = ["강당에는 350명이 들어간다.", "정원은 밤새 열려 있다."];
const textOf = (paragraphs: readonly string[]): string => `${paragraphs.join("\n\n")}\n`;

const segment = (begins: string): LockedBead["en"][number] => ({ hash: hashOf(begins), begins });
const bead = (en: readonly string[], ko: readonly string[]): LockedBead => ({
  en: en.map(segment),
  ko: ko.map(segment),
});
/** The hall with the garden, and the garden with nothing. */
const ODD = [bead([EN[0] as string], [KO[1] as string]), bead([EN[1] as string], [])];

const FILE = ".daejo-alignment.json";
const fileOf = (documents: Readonly<Record<string, unknown>>, version = 1): string =>
  JSON.stringify({ version, documents });

const files = {
  "docs/en/a.txt": textOf(EN),
  "docs/ko/a.txt": textOf(KO),
  "mixed.txt": textOf([...EN, ...KO]),
};
const PAIR = ["--en", "docs/en/a.txt", "--ko", "docs/ko/a.txt"];

/** The beads of a call's result in JSON, by how their paragraphs are numbered. */
async function beadsOf(args: readonly string[], cwd: string, input = ""): Promise<string[]> {
  const { stdout, stderr } = await daejo([...args, "--format", "json"], { cwd, input });
  expect(stderr).toBe("");
  const { beads } = JSON.parse(stdout) as { beads: { en: string[]; ko: string[]; locked?: true }[] };
  const numbers = (ids: readonly string[]): string => ids.map((id) => id.split("#")[1]).join("+");
  return beads.map(({ en, ko, locked }) => `${numbers(en)}–${numbers(ko)}${locked === true ? " locked" : ""}`);
}

describe("an alignment file", () => {
  const cwd = folderWith({
    ...files,
    [`docs/ko/${FILE}`]: fileOf({ "../en/a.txt · a.txt": ODD }),
    [FILE]: fileOf({ "mixed.txt": ODD, "other.txt": "not looked at" }),
  });

  it("beside the Korean file, or the document of both languages, is respected", async () => {
    expect(await beadsOf(["check", ...PAIR], cwd)).toEqual(["–0", "0–1 locked", "1– locked"]);
    expect(await beadsOf(["align", ...PAIR], cwd)).toEqual(["–0", "0–1 locked", "1– locked"]);
    expect(await beadsOf(["align", "mixed.txt"], cwd)).toEqual(["–2", "0–3 locked", "1– locked"]);
  });

  it("is found wherever the call is made", async () => {
    const args = ["align", "--en", "../../docs/en/a.txt", "--ko", "a.txt"];
    expect(await beadsOf(args, join(cwd, "docs/ko"))).toContain("0–1 locked");
  });

  it("says nothing of other documents, nor of standard input", async () => {
    expect(await beadsOf(["align", "-"], cwd, files["mixed.txt"])).toEqual(["0–2", "1–3"]);
    const alone = folderWith({ ...files, [`docs/ko/${FILE}`]: fileOf({ "../en/b.txt · a.txt": ODD }) });
    expect(await beadsOf(["align", ...PAIR], alone)).toEqual(["0–0", "1–1"]);
  });

  it("decides on what a cache holds", async () => {
    const own = folderWith(files);
    const args = ["check", ...PAIR, "--cache", "--cache-location", "kept"];
    const free = await beadsOf(args, own);
    writeFileSync(join(own, "docs/ko", FILE), fileOf({ "../en/a.txt · a.txt": ODD }));
    expect(await beadsOf(args, own)).not.toEqual(free);
    writeFileSync(join(own, "docs/ko", FILE), fileOf({}));
    expect(await beadsOf(args, own)).toEqual(free);
  });

  it("warns of what is not there any more", async () => {
    const own = folderWith({ ...files, [FILE]: fileOf({ "mixed.txt": [bead(["It is gone."], [])] }) });
    const { code, stdout } = await daejo(["check", "mixed.txt"], { cwd: own });
    expect(code).toBe(1);
    expect(stdout).toContain("“It is gone.”");
  });

  it("ends the run where it is damaged or from a later version", async () => {
    const hint = `It holds { "version": 1, "documents": { "FILE": [beads] } }. Repair or remove it.`;
    const wrong: readonly (readonly [content: string, message: string, hint: string])[] = [
      ["{", `"${FILE}" is not JSON`, hint],
      ["[]", `"${FILE}" is no alignment file of version 1.`, hint],
      [fileOf({ "mixed.txt": [{ en: [] }] }), `"${FILE}" has a damaged entry "mixed.txt"`, hint],
      [fileOf({}, 2), `"${FILE}" was written by a later version of daejo.`, "Update daejo, or remove the file."],
    ];
    for (const [content, message, whatToDo] of wrong) {
      const own = folderWith({ "mixed.txt": HALL.mixed, [FILE]: content });
      const { code, stdout, stderr } = await daejo(["check", "mixed.txt"], { cwd: own });
      expect([code, stdout]).toEqual([2, ""]);
      expect(stderr).toContain(`daejo: ${message}`);
      expect(stderr).toContain(whatToDo);
    }
  });
});

describe("writing locked beads", () => {
  const jobIn = (folder: string): { readonly en: string; readonly ko: string } => ({
    en: join(folder, "docs/en/a.txt"),
    ko: join(folder, "docs/ko/a.txt"),
  });

  it("keeps what is read again, the same bytes for the same beads", async () => {
    const job = jobIn(folderWith(files));
    expect(await readAlignmentFile(job)).toEqual([]);
    await writeLocked(job, ODD);
    expect(await readAlignmentFile(job)).toEqual(ODD);
    const bytes = readFileSync(alignmentFileOf(job), "utf8");
    expect(bytes.endsWith("}\n")).toBe(true);
    const turned = ODD.map(({ en, ko }) => ({ ko, en: en.map(({ hash, begins }) => ({ begins, nth: 0, hash })) }));
    await writeLocked(job, turned);
    expect(readFileSync(alignmentFileOf(job), "utf8")).toBe(bytes);
    expect(readdirSync(join(job.ko, ".."))).toEqual([FILE, "a.txt"]);
  });

  it("leaves the entries of other documents, and sorts them", async () => {
    const folder = folderWith(files);
    const others = { "b.txt": [bead([], [KO[0] as string])], "__proto__.txt": ["what it holds is theirs"] };
    writeFileSync(join(folder, FILE), fileOf(others));
    await writeLocked({ file: join(folder, "a.txt"), against: [] }, ODD);
    const { documents } = JSON.parse(readFileSync(join(folder, FILE), "utf8")) as { documents: object };
    expect(Object.entries(documents)).toEqual([
      ["__proto__.txt", others["__proto__.txt"]],
      ["a.txt", ODD],
      ["b.txt", others["b.txt"]],
    ]);
  });

  it("removes an entry with its last bead, and the file with its last entry", async () => {
    const folder = folderWith(files);
    const a = { file: join(folder, "a.txt"), against: [] };
    const b = { file: join(folder, "b.txt"), against: [] };
    await writeLocked(a, ODD);
    await writeLocked(b, ODD);
    await writeLocked(a, []);
    expect(await readAlignmentFile(a)).toEqual([]);
    expect(await readAlignmentFile(b)).toEqual(ODD);
    await writeLocked(b, []);
    expect(existsSync(join(folder, FILE))).toBe(false);
    await writeLocked(b, []);
  });

  it("is one after the other, so that none is lost", async () => {
    const folder = folderWith(files);
    const jobs = Array.from({ length: 8 }, (_, i) => ({ file: join(folder, `${i}.txt`), against: [] }));
    await Promise.all(jobs.map((job) => writeLocked(job, ODD)));
    for (const job of jobs) expect(await readAlignmentFile(job)).toEqual(ODD);
  });

  it("calls a file the same whatever system wrote its name", async () => {
    const folder = folderWith({});
    await writeLocked({ file: join(folder, "안내.txt".normalize("NFD")), against: [] }, ODD);
    expect(await readAlignmentFile({ file: join(folder, "안내.txt"), against: [] })).toEqual(ODD);
  });

  it("is refused for standard input and for a damaged file", async () => {
    await expect(writeLocked({ file: "-", against: [] }, ODD)).rejects.toMatchObject({ code: "bad-option" });
    const folder = folderWith({ [FILE]: "{" });
    await expect(writeLocked({ file: join(folder, "a.txt"), against: [] }, ODD)).rejects.toMatchObject({
      code: "config",
    });
    expect(readFileSync(join(folder, FILE), "utf8")).toBe("{");
  });
});

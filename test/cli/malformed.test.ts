import { mkdirSync, truncateSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { complaint, daejo, folderWith, HALL, type Outcome } from "./daejo.ts";
import {
  archiveOf,
  BILLION_LAUGHS,
  deflatedMegabytes,
  hostileFormats,
  noise,
  WORD_HEAD,
  type HostileFormat,
} from "./hostile-files.ts";

/** What no file may make the program read. */
const SECRET = "대외비 각서 넘버 오일칠";

const cwd = folderWith({ "secret.txt": SECRET, "en.txt": HALL.en });
const SECRET_FILE = `file://${join(cwd, "secret.txt")}`;

/** Files of a few hundred kilobytes are no reason to take more. */
const LITTLE_MEMORY = { NODE_OPTIONS: "--max-old-space-size=512" };

/** Checks a file against a sound one, or alone where it holds both languages. */
function check(
  { isBilingual, name, oneLine }: HostileFormat,
  folder: string,
  content: string | Uint8Array,
  env = LITTLE_MEMORY,
): Promise<Outcome> {
  const file = join(folder, name);
  write(file, content);
  if (isBilingual) return daejo(["check", file], { cwd, env });
  const other = join(folder, "en", name);
  write(other, oneLine(HALL.en));
  return daejo(["check", "--en", other, "--ko", file], { cwd, env });
}

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(cwd, file)), { recursive: true });
  writeFileSync(join(cwd, file), content);
}

/** A report, or one line that says what is wrong and one that says what to do. */
function expectDecent({ code, stdout, stderr }: Outcome): void {
  expect(stdout + stderr).not.toMatch(/inside daejo|\n {2,}at .+:\d+:\d+/);
  expect([0, 1, 2, 3]).toContain(code);
  if (code === 2) {
    expect(stdout).toBe("");
    expect(stderr).toMatch(/^daejo: .{10,400}\n {7}.{10,300}\n$/);
    return;
  }
  expect(stderr).toBe("");
  expect(stdout).toMatch(/(?:^|\n)(?:passed|failed|did not run) · /);
}

const deep = hostileFormats.filter((format) => format.deep !== undefined);
const withEntities = hostileFormats.filter((format) => format.withEntities !== undefined);

it("every kind of harm has formats that it is tried on", () => {
  expect([hostileFormats.length, deep.length, withEntities.length]).toEqual([21, 15, 6]);
});

describe.concurrent("a malformed file ends in a report or in a complaint:", () => {
  it.each(hostileFormats)("$id, sound", async (format) => {
    const outcome = await check(format, `sound-${format.id}`, format.sound);
    expectDecent(outcome);
    expect(outcome.code).not.toBe(2);
  });

  it.each(hostileFormats)("$id, cut in half", async (format) => {
    const { sound } = format;
    expectDecent(await check(format, `half-${format.id}`, sound.subarray(0, sound.length >> 1)));
  });

  it.each(hostileFormats)("$id, cut in the middle of its last lines", async (format) => {
    const { sound } = format;
    expectDecent(await check(format, `cut-${format.id}`, sound.subarray(0, sound.length - 24)));
  });

  it.each(hostileFormats)("$id, in the encoding of another language", async (format) => {
    const western = Buffer.from(format.sound)
      .toString("latin1")
      .replaceAll(/[\x80-\xff]+/g, "é");
    const outcome = await check(format, `western-${format.id}`, Buffer.from(western, "latin1"));
    expectDecent(outcome);
    expect(outcome.code).toBe(2);
  });

  it.each(hostileFormats)("$id, empty", async (format) => {
    const outcome = await check(format, `empty-${format.id}`, "");
    expectDecent(outcome);
    expect([2, 3]).toContain(outcome.code);
  });

  it.each(hostileFormats)("$id, of other bytes", async (format) => {
    const outcome = await check(format, `noise-${format.id}`, noise(200_000));
    expectDecent(outcome);
    expect(outcome.code).toBe(2);
    // Every byte of these is a character of ASCII.
    const characters = noise(200_000).map((byte) => byte & 0x7f);
    expectDecent(await check(format, `ascii-${format.id}`, characters));
  });

  it.each(deep)("$id, 10,000 levels deep", async (format) => {
    expectDecent(await check(format, `deep-${format.id}`, format.deep?.(10_000) ?? ""));
  });

  it.each(withEntities)("$id, with entities of entities", async (format) => {
    const outcome = await check(format, `laughs-${format.id}`, format.withEntities?.(BILLION_LAUGHS, "&l11;") ?? "");
    expectDecent(outcome);
    expect(outcome.stdout).not.toContain("하하하하");
  });

  it.each(withEntities)("$id, with an entity that names a file", async (format) => {
    const declaration = `<!ENTITY secret SYSTEM "${SECRET_FILE}"><!ENTITY % more SYSTEM "${SECRET_FILE}">%more;`;
    const outcome = await check(
      format,
      `file-${format.id}`,
      format.withEntities?.(declaration, "350명 &secret;") ?? "",
    );
    expectDecent(outcome);
    expect(outcome.stdout + outcome.stderr).not.toContain(SECRET);
  });
});

describe.concurrent("an archive that is not what it says", () => {
  const docx = hostileFormats.find(({ id }) => id === "docx") as HostileFormat;
  const bomb = deflatedMegabytes(WORD_HEAD, 1100);
  const small = deflateRawSync(`${WORD_HEAD}</w:body></w:document>`);

  it.each([
    ["of a gigabyte, as it says", bomb, 1_100_000_000],
    ["of a gigabyte, said to be of one kilobyte", bomb, 1000],
    ["of a gigabyte, said to be of four", bomb, 0xffff_fffe],
    ["of some bytes, said to be of a gigabyte", small, 1_000_000_000],
    ["of some bytes, said to be of fewer", small, 20],
    ["of some bytes, said to be of none", small, 0],
  ])("%s", async (name, deflated, size) => {
    expect(deflated.length).toBeLessThan(2_000_000);
    const outcome = await check(docx, name.replaceAll(/\W/g, "-"), archiveOf("word/document.xml", deflated, size));
    expectDecent(outcome);
    expect(outcome.code).toBe(2);
  });
});

describe("a line of many megabytes (slow)", () => {
  const SENTENCE = "강당에는 350명이 들어간다. ";
  const filling = SENTENCE.repeat(10_000_000 / Buffer.byteLength(SENTENCE));
  const among = (ids: readonly string[]): HostileFormat[] => hostileFormats.filter(({ id }) => ids.includes(id));

  it.each(among(["json", "docx"]))("$id: 10 MB of sentences are read", { timeout: 180_000 }, async (format) => {
    // What a single message of 270,000 figures takes. A paragraph that has no counterpart takes a third of it.
    const env = { NODE_OPTIONS: "--max-old-space-size=2048" };
    const outcome = await check(format, `line-${format.id}`, format.oneLine(filling), env);
    expectDecent(outcome);
    expect(outcome.code).not.toBe(2);
  });

  it.each(among(["text", "po"]))("$id: 10 MB of one word are read", { timeout: 120_000 }, async (format) => {
    const outcome = await check(format, `word-${format.id}`, format.oneLine("가".repeat(3_300_000)));
    expectDecent(outcome);
    expect(outcome.code).not.toBe(2);
  });

  it.each(among(["text", "html", "json", "po", "docx"]))("$id: 20 MB are refused", async (format) => {
    const file = join(`large-${format.id}`, format.name);
    write(file, format.sound);
    truncateSync(join(cwd, file), 20 * 1024 * 1024);
    const hint = "Split it into chapters and check these one by one.";
    expect(await daejo(["check", "--en", "en.txt", "--ko", file], { cwd })).toEqual(
      complaint(`"${file}" is larger than the limit of 16 MB.`, hint),
    );
  });
});

import { deflateSync, type Zippable, zipSync } from "fflate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DaejoError } from "../../errors.ts";
import { crc32 } from "./crc32.ts";
import { ZipArchive } from "./zip-archive.ts";

const MEGABYTE = 1024 * 1024;
const utf8 = (text: string): Uint8Array => Uint8Array.from(new TextEncoder().encode(text));
const zip = (members: Zippable): Uint8Array => zipSync(members);

function failure(act: () => unknown): DaejoError {
  try {
    act();
  } catch (error) {
    if (error instanceof DaejoError) return error;
    throw error;
  }
  throw new Error("went well");
}

/** Where a record of the archive starts. */
function recordAt(bytes: Uint8Array, signature: number): number {
  const view = new DataView(bytes.buffer);
  for (let at = bytes.length - 4; at >= 0; at--) if (view.getUint32(at, true) === signature) return at;
  throw new Error("no such record");
}

const DIRECTORY = 0x02014b50;
const END = 0x06054b50;

/** The archive with a field of its (last) directory entry or of its end changed. */
function changed(bytes: Uint8Array, record: number, offset: number, value: number, width: 2 | 4): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const view = new DataView(copy.buffer);
  const at = recordAt(copy, record) + offset;
  if (width === 2) view.setUint16(at, value, true);
  else view.setUint32(at, value, true);
  return copy;
}

const LETTER = utf8("도서관은 5월 3일에 쉰다.\n".repeat(40));

describe("members", () => {
  it("are read by their names, in either case", () => {
    const archive = new ZipArchive(
      zip({
        "word/document.xml": LETTER,
        "a.txt": [utf8("stored"), { level: 0 }],
        "가.txt": utf8("x"),
        empty: utf8(""),
      }),
    );
    expect(archive.read("word/document.xml")).toEqual(LETTER);
    expect(archive.read("Word/Document.XML")).toEqual(LETTER);
    expect(archive.read("a.txt")).toEqual(utf8("stored"));
    expect(archive.read("empty")).toHaveLength(0);
    expect([archive.read("b.txt"), archive.read("../a.txt")]).toEqual([undefined, undefined]);
  });

  it("come back whatever they hold", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        fc.constantFrom(0, 1, 6, 9),
        fc.nat(2000),
        (part, level, times) => {
          const bytes = new Uint8Array(part.length * times);
          for (let i = 0; i < times; i++) bytes.set(part, i * part.length);
          expect(new ZipArchive(zipSync({ a: bytes }, { level: level as 0 })).read("a")).toEqual(bytes);
        },
      ),
      { numRuns: 50 },
    );
  });

  it("come in steps where they are long", () => {
    const bytes = Uint8Array.from({ length: 300_000 }, (_, i) => (Math.imul(i, 2654435761) >>> 13) & 0xff);
    expect(crc32(new ZipArchive(zip({ a: bytes })).read("a") ?? utf8(""))).toBe(crc32(bytes));
  });

  it("are found in a part of a larger buffer, behind which there is a comment", () => {
    const plain = zip({ a: LETTER });
    const padded = new Uint8Array(plain.length + 9);
    padded.set(changed(plain, END, 20, 4, 2), 5);
    expect(new ZipArchive(padded.subarray(5)).read("a")).toEqual(LETTER);
  });
});

describe("a bomb", () => {
  it("is refused by what it says", () => {
    const large = failure(() => new ZipArchive(changed(zip({ a: LETTER }), DIRECTORY, 24, 65 * MEGABYTE, 4)).read("a"));
    expect([large.code, large.message]).toEqual([
      "file-too-large",
      '"a" in the file makes it unpack to more than 64 MB.',
    ]);
    const dense = failure(() => new ZipArchive(zip({ a: new Uint8Array(2 * MEGABYTE) })).read("a"));
    expect([dense.code, dense.message]).toEqual([
      "file-too-large",
      '"a" in the file unpacks to more than 200 times its size.',
    ]);
    expect(new ZipArchive(zip({ a: new Uint8Array(MEGABYTE) })).read("a")).toHaveLength(MEGABYTE);
  });

  it("is refused while it is unpacked where its headers lie", () => {
    const bomb = zip({ a: new Uint8Array(8 * MEGABYTE) });
    const error = failure(() => new ZipArchive(changed(bomb, DIRECTORY, 24, 1000, 4)).read("a"));
    expect([error.code, error.message]).toEqual([
      "file-unreadable",
      'The file cannot be unpacked: "a" in it holds more than it says.',
    ]);
  });

  it("is refused where its members are too much together", () => {
    const archive = new ZipArchive(zipSync({ a: new Uint8Array(33 * MEGABYTE) }, { level: 0 }));
    for (let i = 0; i < 3; i++) expect(archive.read("a")).toHaveLength(33 * MEGABYTE);
    expect(failure(() => archive.read("a")).message).toContain("more than 128 MB");
  });
});

describe("an archive that cannot be read", () => {
  const whole = zip({ a: LETTER });

  it.each([
    ["encrypted", changed(whole, DIRECTORY, 8, 1, 2), "is encrypted"],
    ["of another method", changed(whole, DIRECTORY, 10, 12, 2), "method that is not known (12)"],
    ["of another checksum", changed(whole, DIRECTORY, 16, 7, 4), "is damaged"],
    ["longer than it says", changed(whole, DIRECTORY, 24, LETTER.length - 1, 4), "more than it says"],
    ["shorter than it says", changed(whole, DIRECTORY, 24, LETTER.length + 1, 4), "is damaged"],
    ["cut inside", changed(whole, DIRECTORY, 20, 20, 4), "is damaged"],
    ["somewhere else", changed(whole, DIRECTORY, 42, 3, 4), "leads nowhere"],
    ["behind its end", changed(whole, DIRECTORY, 42, 0xfffffff0, 4), "leads nowhere"],
    ["in ZIP64", changed(whole, DIRECTORY, 24, 0xffffffff, 4), "unpack to more"],
    ["placed by ZIP64", changed(whole, DIRECTORY, 42, 0xffffffff, 4), "ZIP64"],
    ["listed by ZIP64", changed(whole, END, 16, 0xffffffff, 4), "ZIP64"],
    ["one of several parts", changed(whole, END, 8, 5, 2), "one part of several"],
    ["without its directory", changed(whole, END, 16, 1, 4), "directory is damaged"],
    ["cut off", whole.subarray(0, whole.length - 30), "its end is missing"],
    ["old", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), "older format or protected"],
    ["none", utf8("도서관은 쉰다."), "not a ZIP archive"],
    ["empty", new Uint8Array(), "not a ZIP archive"],
  ])("is %s", (_, bytes, message) => {
    const error = failure(() => new ZipArchive(bytes).read("a"));
    expect(["file-unreadable", "file-too-large"]).toContain(error.code);
    expect(error.message).toContain(message);
    expect(error.hint).not.toBe("");
  });

  it("holds a name twice, which matters only where that is asked for", () => {
    const twice = zip({ ab: LETTER, aB: utf8("other"), c: utf8("once") });
    expect(failure(() => new ZipArchive(twice).read("ab")).message).toContain("twice");
    expect(new ZipArchive(twice).read("c")).toEqual(utf8("once"));
  });

  it("ends in an error of our own, whatever is wrong with it", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 5 }), (changes) => {
        const bytes = Uint8Array.from(whole);
        for (const [at, byte] of changes) bytes[at] = byte;
        try {
          const read = new ZipArchive(bytes).read("a");
          if (read !== undefined) expect(read).toEqual(LETTER);
        } catch (error) {
          expect(error).toBeInstanceOf(DaejoError);
        }
      }),
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (packed) => {
        const bytes = zip({ a: packed });
        // What was deflated is read as something that never was.
        try {
          new ZipArchive(changed(bytes, DIRECTORY, 10, 8, 2)).read("a");
        } catch (error) {
          expect(error).toBeInstanceOf(DaejoError);
        }
      }),
    );
  });
});

describe("the checksum", () => {
  it("is that of the standard", () => {
    expect(crc32(utf8("123456789"))).toBe(0xcbf43926);
    expect(crc32(deflateSync(new Uint8Array()))).toBeGreaterThan(0);
  });
});

import { mkdirSync, symlinkSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { complaint, daejo, folderWith, HALL } from "./daejo.ts";

const UTF16LE = Buffer.from(`\ufeff${HALL.mixed}`, "utf16le");
/** 강당 in CP949. */
const CP949 = Uint8Array.of(0xb0, 0xad, 0xb4, 0xe7, 0x0a);

/** 강당에는 350명이 들어간다. */
const CP949_SENTENCE = Uint8Array.of(
  0xb0,
  0xad,
  0xb4,
  0xe7,
  0xbf,
  0xa1,
  0xb4,
  0xc2,
  0x20,
  0x33,
  0x35,
  0x30,
  0xb8,
  0xed,
  0xc0,
  0xcc,
  0x20,
  0xb5,
  0xe9,
  0xbe,
  0xee,
  0xb0,
  0xa3,
  0xb4,
  0xd9,
  0x2e,
  0x0a,
);

const cwd = folderWith({
  "cp949-page.txt": Buffer.concat([Buffer.from(`${HALL.en}\n\n`), CP949_SENTENCE]),
  "hall.txt": HALL.mixed,
  "crlf.txt": HALL.mixed.replaceAll("\n", "\r\n"),
  "cr.txt": HALL.mixed.replaceAll("\n", "\r"),
  "bom.txt": `\ufeff${HALL.mixed}`,
  "utf-16le.txt": UTF16LE,
  "utf-16be.txt": Buffer.from(UTF16LE).swap16(),
  "utf-16-unmarked.txt": UTF16LE.subarray(2),
  "utf-16-cut.txt": Uint8Array.of(0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00),
  "cp949.txt": CP949,
  "report.docx": Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0xff, 0xfe),
  "report.hwp": Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1),
  // A member that is stored, not packed, leaves it ASCII.
  "sheet.xlsx": "PK\x03\x04[Content_Types].xml",
  "report.pdf": Uint8Array.of(0x25, 0x50, 0x44, 0x46, 0x2d, 0xe2, 0xe3),
  "empty.txt": "",
  "blank.txt": " \n\t\r\n\u3000\n",
  "bom-only.txt": "\ufeff",
  "en.txt": HALL.en,
  "ko.txt": HALL.ko,
  "digits.txt": "12345\n",
  "한국어 이름.txt": HALL.mixed,
  "big.txt": "",
});
mkdirSync(join(cwd, "folder"));
symlinkSync("loop.txt", join(cwd, "loop.txt"));
const BIG = 20 * 1024 * 1024;
truncateSync(join(cwd, "big.txt"), BIG);

describe("a file that can be read", () => {
  const placesOf = async (file: string): Promise<unknown> => {
    const { code, stdout } = await daejo(["check", "--format", "json", file], { cwd });
    expect(code).toBe(1);
    const { discrepancies } = JSON.parse(stdout) as { discrepancies: { en: object[]; ko: object[] }[] };
    return discrepancies.flatMap(({ en, ko }) => [...en, ...ko]);
  };

  it.each([
    ["hall.txt", 15, 33],
    ["crlf.txt", 15, 35],
    ["cr.txt", 15, 33],
    // The mark stays in the text, so that offsets count in the file as it is; no editor counts it as a column.
    ["bom.txt", 16, 34],
    ["utf-16le.txt", 16, 34],
    ["utf-16be.txt", 16, 34],
    ["한국어 이름.txt", 15, 33],
  ])("%s: offsets, lines and columns are its own", async (file, en, ko) => {
    expect(await placesOf(file)).toEqual([
      { document: file, start: en, end: en + 3, text: "300", line: 1, column: 16 },
      { document: file, start: ko, end: ko + 4, text: "350명", line: 3, column: 6 },
    ]);
  });
});

describe("a text in which nothing can be compared did not run", () => {
  const ONLY_EN =
    "Only English text was found, so there was nothing to compare it with. Give the Korean version as well.";
  const ONLY_KO =
    "Only Korean text was found, so there was nothing to compare it with. Give the English version as well.";
  const NEITHER = "Neither Korean nor English text was found, so nothing was compared.";
  const cases: [string, readonly string[], readonly string[]][] = [
    ["an empty file", ["empty.txt"], [`"empty.txt" holds no text to read.`, NEITHER]],
    ["white space", ["blank.txt"], [`"blank.txt" holds no text to read.`, NEITHER]],
    ["a byte-order mark alone", ["bom-only.txt"], [`"bom-only.txt" holds no text to read.`, NEITHER]],
    ["English alone", ["en.txt"], [ONLY_EN]],
    ["Korean alone", ["ko.txt"], [ONLY_KO]],
    [
      "an empty Korean version",
      ["--en", "en.txt", "--ko", "empty.txt"],
      [`"empty.txt" holds no text to read.`, ONLY_EN],
    ],
    [
      "an empty English version",
      ["--en", "blank.txt", "--ko", "ko.txt"],
      [`"blank.txt" holds no text to read.`, ONLY_KO],
    ],
  ];

  it.each(cases)("%s", async (_, args, messages) => {
    const { code, stdout } = await daejo(["check", "--format", "json", ...args], { cwd });
    const report = JSON.parse(stdout) as {
      verdict: string;
      diagnostics: { message: string }[];
    };
    expect(code).toBe(3);
    expect(report.verdict).toBe("did-not-run");
    expect(report.diagnostics.map((diagnostic) => diagnostic.message)).toEqual(messages);
    expect(report).toMatchObject({ discrepancies: [], summary: { beads: 0, error: 0, warning: 0, info: 0 } });
  });

  it("whatever --fail-on says, and for align too", async () => {
    expect((await daejo(["check", "en.txt", "--fail-on", "never"], { cwd })).code).toBe(3);
    expect((await daejo(["check", "digits.txt", "-q"], { cwd })).stdout).toMatch(/^did not run · /);
    expect((await daejo(["align", "en.txt"], { cwd })).code).toBe(3);
  });

  it("nothing on standard input", async () => {
    const { code, stdout } = await daejo(["check", "-"]);
    expect(code).toBe(3);
    expect(stdout).toContain('input  "stdin" holds no text to read.\n');
  });

  it("is said in the text report, which does not speak of passing", async () => {
    const { code, stdout } = await daejo(["check", "en.txt"], { cwd });
    expect({ code, stdout }).toEqual({
      code: 3,
      stdout: `input  ${ONLY_EN}

did not run · 0 passages compared · unaligned: 1 English, 0 Korean · 0 errors, 0 warnings, 0 info
`,
    });
  });

  it("speaks Korean with --lang ko", async () => {
    const { stdout } = await daejo(["check", "empty.txt", "--lang", "ko"], { cwd });
    expect(stdout).toBe(`입력  ‘empty.txt’에 읽을 내용이 없습니다.

입력  한국어도 영어도 없어 비교하지 못했습니다.

비교하지 못함 · 대응 단락 0쌍 비교 · 오류 0건, 경고 0건, 참고 0건
`);
  });
});

it("two versions that were swapped are told apart from untranslated ones", async () => {
  const { stdout } = await daejo(["check", "--en", "clean.ko.txt", "--ko", "clean.en.txt"]);
  expect(stdout).toMatch(
    /^input {2}The English version is in Korean and the Korean version in English\. Swap the two\.\n/,
  );
  const right = await daejo(["check", "--en", "contract.en.txt", "--ko", "contract.ko.txt"]);
  expect(right.stdout).not.toMatch(/^input/m);
});

describe("an encoding that a file does not name", () => {
  const guessed = (file: string, encoding: string): string =>
    `input  “${file}” is not UTF-8 and was read as ${encoding}. If characters are wrong, save it as UTF-8.\n\n`;
  it.each([
    ["utf-16-unmarked.txt", "UTF-16LE"],
    ["cp949-page.txt", "EUC-KR (CP949)"],
  ])("%s is read as what it looks like, and that is said", async (file, encoding) => {
    const { code, stdout } = await daejo(["check", file], { cwd });
    expect(code).toBe(1);
    expect(stdout.startsWith(guessed(file, encoding))).toBe(true);
    expect(stdout).toContain(`${file}:3:6\n      강당에는 350명이 들어간다.\n               ~~~~~\n`);
  });
});

describe("a file that cannot be read", () => {
  const CONVERT = "convert it first: iconv -f";
  it.each([
    ["missing", "none.txt", 'There is no file "none.txt".', "Check the path; it counts from the current directory."],
    [
      "under a file",
      "en.txt/x",
      'There is no file "en.txt/x".',
      "Check the path; it counts from the current directory.",
    ],
    ["without a name", "", 'There is no file "".', "Check the path; it counts from the current directory."],
    ["a directory", "folder", '"folder" is a directory.', "Name the files in it, for example with a shell pattern."],
    [
      "unreadable",
      "loop.txt",
      '"loop.txt" cannot be read (ELOOP).',
      "Check that it is a file and that you may read it.",
    ],
    [
      "in CP949 with too little Korean to tell",
      "cp949.txt",
      '"cp949.txt" is not valid UTF-8: byte 0 in line 1 belongs to no character.',
      `If it is an old Korean file, ${CONVERT} CP949 -t UTF-8 OLD > NEW`,
    ],
    [
      "damaged UTF-16",
      "utf-16-cut.txt",
      '"utf-16-cut.txt" is not valid UTF-16LE.',
      "It seems to be damaged. Save it again as plain text in UTF-8.",
    ],
    [
      "a damaged Word document",
      "report.docx",
      '"report.docx": The file cannot be unpacked: its end is missing.',
      "Save or download it again.",
    ],
    [
      "an HWP document",
      "report.hwp",
      '"report.hwp" is an HWP document, or an old Word, Excel or PowerPoint one, not a text.',
      "Save it as DOCX, ODT or plain text in UTF-8 and check that.",
    ],
    [
      "a PDF document",
      "report.pdf",
      '"report.pdf" is a PDF document, not a text.',
      "Save its text as DOCX, ODT or plain text in UTF-8 and check that.",
    ],
    [
      "an Excel sheet",
      "sheet.xlsx",
      '"sheet.xlsx" is an Excel, PowerPoint, HWPX or EPUB document, or a ZIP archive, not a text.',
      "A DOCX or ODT file needs a name that ends with .docx or .odt; save a sheet as CSV, other documents as DOCX; unpack an archive.",
    ],
  ])("%s: says so and what to do", async (_, file, message, hint) => {
    expect(await daejo(["check", file], { cwd })).toEqual(complaint(message, hint));
  });

  it("among several stops the run before anything is printed", async () => {
    const hint = "Check the path; it counts from the current directory.";
    const missing = complaint('There is no file "none.txt".', hint);
    expect(await daejo(["check", "hall.txt", "none.txt", "en.txt"], { cwd })).toEqual(missing);
    expect(await daejo(["check", "hall.txt", "--against", "none.txt"], { cwd })).toEqual(missing);
    expect(await daejo(["check", "--en", "en.txt", "--ko", "none.txt"], { cwd })).toEqual(missing);
    expect(await daejo(["spans", "hall.txt", "none.txt"], { cwd })).toEqual(missing);
  });

  it("of 20 MB, from a path and from standard input", async () => {
    const hint = "Split it into chapters and check these one by one.";
    expect(await daejo(["check", "big.txt"], { cwd })).toEqual(
      complaint('"big.txt" is larger than the limit of 16 MB.', hint),
    );
    expect(await daejo(["check", "-"], { input: Buffer.alloc(BIG, "The hall holds 300 people.\n") })).toEqual(
      complaint("Standard input is larger than the limit of 16 MB.", hint),
    );
  });

  it("as standard input", async () => {
    expect(await daejo(["check", "-"], { input: CP949 })).toEqual(
      complaint(
        "Standard input is not valid UTF-8: byte 0 in line 1 belongs to no character.",
        `If it is an old Korean file, ${CONVERT} CP949 -t UTF-8 OLD > NEW`,
      ),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toSource } from "../../text/mapped-text.ts";
import { slice } from "../../text/span.ts";
import type { TranslationUnit } from "../bilingual.ts";
import { gettextPo } from "./po.ts";
import { expectUnitLaws, refusalIn } from "../../../test/formats/unit-laws.ts";

const HEADER =
  'msgid ""\nmsgstr ""\n"Project-Id-Version: bridge 2.1\\n"\n"Language-Team: Korean\\n"\n"Language: ko\\n"\n\n';

/** Each unit as its key and its two texts. */
function read(text: string): string[] {
  return gettextPo.readUnits(text).map(({ key, en, ko }) => `${key} | ${en?.prose.text} | ${ko?.prose.text}`);
}

/** The message where it is refused as it should be, undefined where it is read. */
function refusalOf(text: string): string | undefined {
  return refusalIn(() => gettextPo.readUnits(text));
}

/** Prose is the whole of what stands between the quotation marks. */
function expectLaws(text: string, units: readonly TranslationUnit[]): void {
  expectUnitLaws(text, units);
  for (const { span, prose } of units.flatMap(({ en, ko }) => [en, ko].filter((block) => block !== undefined))) {
    if (prose.text !== "") expect(toSource(prose, { start: 0, end: prose.text.length })).toEqual(span);
  }
}

describe("entries", () => {
  it("reads messages with their contexts and passes over header, comments, previous, obsolete and fuzzy ones", () => {
    const text = `${HEADER}# 옮긴이 말
#. Shown when the bridge opens
#: src/bridge.c:12
#, c-format
msgid "%d people crossed the bridge."
msgstr "%d명이 다리를 건넜습니다."

#, fuzzy, c-format
#| msgid "Close the bridge at 5"
msgid "Close the bridge at 6"
msgstr "5시에 다리를 닫으세요"

msgctxt "menu"
msgid "Open"
msgstr "열기"
#, fuzzy
#~ msgid "The ferry"
#~ msgstr "나룻배"

msgid "Save"
msgstr "저장"
`;
    expect(read(text)).toEqual([
      "%d people crossed the bridge. | %d people crossed the bridge. | %d명이 다리를 건넜습니다.",
      "menu: Open | Open | 열기",
      "Save | Save | 저장",
    ]);
  });

  it("joins the strings of a message, in lines of their own or not", () => {
    const text = `${HEADER}msgid ""\n"The meeting begins\\n"\n"at 3 p.m."\nmsgstr\n"회의는 " "오후 3시에\\n"\n\n"시작합니다."`;
    const [unit] = gettextPo.readUnits(text);
    expect(unit?.en?.prose.text).toBe("The meeting begins\nat 3 p.m.");
    expect(unit?.ko?.prose.text).toBe("회의는 오후 3시에\n시작합니다.");
    expect(unit?.en && slice(text, unit.en.span)).toBe('The meeting begins\\n"\n"at 3 p.m.');
    expect(unit?.ko && slice(text, toSource(unit.ko.prose, { start: 4, end: 10 }))).toBe("오후 3시에");
  });

  it("decodes escapes, bytes as UTF-8, and leaves what is none", () => {
    const text = String.raw`msgid "\"a\"\tb\\n \x41\101 \q"${"\n"}msgstr "\xea\xb0\x80\353\202\230 \xff\xea! 50\% \7"`;
    const [unit] = gettextPo.readUnits(text);
    expect(unit?.en?.prose.text).toBe('"a"\tb\\n AA \\q');
    expect(unit?.ko?.prose.text).toBe("가나 ÿê! 50\\% \x07");
    expect(unit?.ko && slice(text, toSource(unit.ko.prose, { start: 1, end: 2 }))).toBe(String.raw`\353\202\230`);
  });

  it("gives an untranslated message a place without text", () => {
    const text = `${HEADER}msgid "Cancel"\nmsgstr ""\n`;
    const [unit] = gettextPo.readUnits(text);
    const place = text.length - 2;
    expect(unit?.ko).toEqual({ kind: "paragraph", span: { start: place, end: place }, prose: { text: "", runs: [] } });
  });

  it("shortens long keys and puts them on one line", () => {
    const [unit] = gettextPo.readUnits(`msgid "First line\\n${"a".repeat(48)}😀b"\nmsgstr "첫째 줄"`);
    expect(unit?.key).toBe(`First line ${"a".repeat(48)}…`);
  });
});

describe("plurals", () => {
  const message = 'msgid "One file was deleted."\nmsgid_plural "%d files were deleted."\n';

  it("compares the only form with the plural", () => {
    expect(read(`${HEADER}${message}msgstr[0] "파일 %d개를 지웠습니다."`)).toEqual([
      "One file was deleted. | %d files were deleted. | 파일 %d개를 지웠습니다.",
    ]);
  });

  it("compares each of two forms with its own", () => {
    const text = `${HEADER}${message}msgstr[0] "파일 하나를 지웠습니다."\nmsgstr[1] "파일 %d개를 지웠습니다."\nmsgstr[2] "파일들"`;
    expect(read(text)).toEqual([
      "One file was deleted. | One file was deleted. | 파일 하나를 지웠습니다.",
      "One file was deleted. [1] | %d files were deleted. | 파일 %d개를 지웠습니다.",
    ]);
    expectLaws(text, gettextPo.readUnits(text));
  });
});

describe("which side is which", () => {
  const korean = 'msgid "저장했습니다."\nmsgstr "Saved."\n';

  it.each(["en", "en_US", "EN-gb"])("takes Korean for the source of Language: %s", (language) => {
    expect(read(`msgid ""\nmsgstr "Language: ${language}\\n"\n${korean}`)).toEqual([
      "저장했습니다. | Saved. | 저장했습니다.",
    ]);
  });

  it("goes by the script of the whole file where the header is silent", () => {
    const silent = 'msgid ""\nmsgstr "Language: \\nLanguage-Team: fr\\n"\n';
    expect(read(`${silent}msgid "OK"\nmsgstr "확인"\n${korean}`)[1]).toBe("저장했습니다. | Saved. | 저장했습니다.");
    expect(read('msgid "Save"\nmsgstr "저장"')).toEqual(["Save | Save | 저장"]);
    expect(read('msgid "Save"\nmsgstr ""')).toEqual(["Save | Save | "]);
  });

  it("refuses other languages", () => {
    expect(refusalOf('msgid ""\nmsgstr "Language: fr\\n"\nmsgid "Save"\nmsgstr "Enregistrer"')).toContain('into "fr"');
    expect(refusalOf(HEADER.replace(": ko", ": en") + 'msgid "Colour"\nmsgstr "Color"')).toContain(
      "no msgid is Korean",
    );
    expect(refusalOf(HEADER.replace(": ko", ": en"))).toBeUndefined();
  });
});

describe("what it refuses", () => {
  it.each([
    ["The bridge is open.", /^Line 1: .*"The bridge is open\." stands where/],
    ['msgid "a"\nmsgstr "b"\n"c" x', /^Line 3: .*"x" stands where/],
    ['msgid "a"\n# b\n"c"', /^Line 3: /],
    ['msgid "a', /^Line 1: .*no closing quotation mark/],
    ['msgid "a\\', /^Line 1: .*no closing quotation mark/],
    ['msgid "a\nb"', /^Line 1: .*no closing quotation mark/],
    ["\r\n\rmsgid", /^Line 3: .*no string/],
    ['\nmsgid "a"', /^Line 2: .*no msgstr/],
    ['msgstr "a"', /^Line 1: .*no msgid/],
    ['msgid "a"\nmsgid "b"', /^Line 1: .*no msgstr/],
    ['msgctxt "a"\nmsgctxt "b"', /^Line 1: .*no msgid/],
    ['msgid "a"\nmsgstr "b"\nmsgstr "c"', /^Line 3: .*not numbered/],
    ['msgid "a"\nmsgstr[1] "b"', /^Line 2: .*not numbered/],
    ["msgids", /stands where/],
  ])("%j", (text, message) => {
    expect(refusalOf(text)).toMatch(message);
  });

  it("reads an empty file, and a directive", () => {
    expect(read("")).toEqual([]);
    expect(read("\ufeff# 끝")).toEqual([]);
    expect(read('domain "bridge"\nmsgid "Save"\nmsgstr "저장"')).toHaveLength(1);
  });
});

describe("laws", () => {
  const words = fc.string({
    unit: fc.constantFrom("회의", " ", "3", "%s", '"', "\\", "\n", "\t", "\r", "é", "😀", "#", "a"),
  });
  const encode = (part: string): string =>
    part.replaceAll(
      /[\\"\n\t\r]/g,
      (c) => `\\${({ "\n": "n", "\t": "t", "\r": "r" } as Record<string, string>)[c] ?? c}`,
    );
  const entry = fc.record({ id: fc.array(words, { minLength: 1 }), str: fc.array(words, { minLength: 1 }) });
  const strings = (parts: readonly string[]): string => parts.map((part) => `"${encode(part)}"`).join("\n");

  it("writes what it has read as it was", () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 8 }), fc.constantFrom("\n", "\r\n"), (entries, eol) => {
        const held = entries.filter(({ id }) => id.join("") !== "");
        const text = held
          .map(({ id, str }) => `# 말\nmsgid ${strings(id)}\nmsgstr ${strings(str)}\n\n`)
          .join("")
          .replaceAll("\n", eol);
        const units = gettextPo.readUnits(HEADER + text);
        expect(units.map(({ en, ko }) => [en?.prose.text, ko?.prose.text])).toEqual(
          held.map(({ id, str }) => [id.join(""), str.join("")]),
        );
        for (const block of units.flatMap(({ en, ko }) => [en, ko].filter((each) => each !== undefined))) {
          const written = block.prose.runs.map(({ source }) => slice(HEADER + text, source)).join("");
          expect(encode(block.prose.text)).toBe(written);
        }
        expectLaws(HEADER + text, units);
      }),
    );
  });

  it("reads any text or refuses it", () => {
    const piece = fc.constantFrom(
      "msgid ",
      "msgstr",
      "[0]",
      "[1] ",
      "msgctxt ",
      "msgid_plural ",
      '"',
      '"a"',
      '"가\\n"',
      "\\",
      "\\x",
      "\\3",
      "\n",
      "# ",
      "#, fuzzy",
      "#~ ",
      " ",
    );
    const entries = fc.constantFrom('msgid "a"\nmsgstr "가"\n', 'msgid "b"\nmsgid_plural "c"\nmsgstr[0] "나"\n');
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, entries), { maxLength: 20 }).map((parts) => parts.join("")),
        (text) => {
          if (refusalOf(text) === undefined) expectLaws(text, gettextPo.readUnits(text));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("passes over the names of translators", () => {
    const text =
      'msgid "translator-credits"\nmsgstr "홍길동 <gildong@example.org>, 2024"\n\n' +
      'msgctxt "EMAIL OF TRANSLATORS"\nmsgid "Your emails"\nmsgstr "gildong@example.org"\n\nmsgid "Credits"\nmsgstr "만든 이"\n';
    expect(gettextPo.readUnits(text).map(({ key }) => key)).toEqual(["Credits"]);
  });

  it("stands a file cut off at any place", () => {
    const text = `${HEADER}#, fuzzy\nmsgid "a"\nmsgstr "가"\n\nmsgctxt "c"\nmsgid "b\\x41"\nmsgid_plural "bs"\nmsgstr[0] "나\\n"\n"다"\n`;
    for (let end = 0; end < text.length; end++) {
      const part = text.slice(0, end);
      if (refusalOf(part) === undefined) expectLaws(part, gettextPo.readUnits(part));
    }
  });

  it("stands long lines", () => {
    const length = 200_000;
    expect(gettextPo.readUnits(`msgid "a"\nmsgstr "${"가".repeat(length)}"`)[0]?.ko?.prose.runs).toHaveLength(1);
    expect(gettextPo.readUnits(`msgid "a"\nmsgstr ${'"\\n"'.repeat(length)}`)[0]?.ko?.prose.text).toHaveLength(length);
    for (const piece of ['"', "\\", "msgid", "#", "[", " ", "\n", "\\x", '""']) {
      expect(refusalOf(`msgid ${piece.repeat(length)}`)).toBeDefined();
      expect(() => refusalOf(piece.repeat(length))).not.toThrow();
    }
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { slice } from "../../text/span.ts";
import { tmx } from "./tmx.ts";
import { expectUnitLaws, refusalIn } from "../../../test/formats/unit-laws.ts";

function memoryOf(...units: string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4">
<header srclang="en" datatype="plaintext"><note>Bridges</note></header>
<body>
${units.join("\n")}
</body>
</tmx>
`;
}

function unitOf(en: string, ko: string): string {
  return `<tu><tuv xml:lang="en-US"><seg>${en}</seg></tuv><tuv xml:lang="ko-KR"><seg>${ko}</seg></tuv></tu>`;
}

/** Each unit as its key and its two texts. */
function read(text: string): string[] {
  return tmx.readUnits(text).map(({ key, en, ko }) => `${key} | ${en?.prose.text} | ${ko?.prose.text}`);
}

function refusalOf(text: string): string {
  return refusalIn(() => tmx.readUnits(text)) ?? "";
}

describe("units", () => {
  it("takes the first English and the first Korean variant, whatever their order", () => {
    const text = memoryOf(
      `<tu tuid="open"><note>Sign</note><prop type="x">y</prop>
        <tuv xml:lang="ja"><seg>橋は開いています。</seg></tuv>
        <tuv lang="KO"><prop type="z">가</prop><seg>다리가 열렸습니다.</seg></tuv>
        <tuv xml:lang="en_GB"><seg>The bridge is open.</seg></tuv>
        <tuv xml:lang="en-US"><seg>Bridge open.</seg></tuv></tu>`,
      '<tu><tuv xml:lang="en"><seg>English alone</seg></tuv></tu>',
      unitOf("", "<ph/> \n"),
    );
    expect(read(text)).toEqual(["open | The bridge is open. | 다리가 열렸습니다.", "3 |  | "]);
    const units = tmx.readUnits(text);
    expect(units[0]?.ko && slice(text, units[0].ko.span)).toBe("다리가 열렸습니다.");
    expect(units[1]?.en && slice(text, { start: units[1].en.span.start - 5, end: units[1].en.span.end + 6 })).toBe(
      "<seg></seg>",
    );
    expectUnitLaws(text, units);
  });

  it("refuses a memory without a pair, and what is none", () => {
    expect(refusalOf(memoryOf(unitOf("a", "b").replace("ko-KR", "fr")))).toContain("it holds en-US, fr");
    expect(refusalOf(memoryOf())).toContain("it holds no translations");
    expect(refusalOf("<html/>")).toMatch(/^Line 1: .*no TMX/);
    expect(refusalOf(memoryOf(unitOf("R&D", "연구")))).toMatch(/^Line 6: /);
  });
});

describe("content", () => {
  it.each([
    ["the text of marked words", "the <hi>old <hi>stone</hi></hi> bridge", "the old stone bridge"],
    [
      "no native code",
      'a<bpt i="1">{\\b <sub>c</sub></bpt> b<ept i="1">}</ept><it pos="begin">x</it><ut>y</ut>',
      "a b",
    ],
    [
      "a line break for a code that is one",
      'one<ph type="lb"/>two<ph>&lt;br/&gt;</ph>three<ph>\\n</ph>four',
      "one\ntwo\nthree\nfour",
    ],
    ["one line break for a code that says so twice", 'one<ph type="lb">&lt;BR&gt;</ph>two', "one\ntwo"],
    ["nothing for another code", "one<ph>&lt;broken&gt;</ph>two", "onetwo"],
    ["decoded entities and CDATA", "R&amp;D &#x26;<![CDATA[ <b>]]>", "R&D & <b>"],
    ["no blanks at the ends", "\n  The bridge\n  is open.\n", "The bridge\n  is open."],
  ])("gives %s", (_, seg, prose) => {
    const text = memoryOf(unitOf(seg, "다리"));
    const units = tmx.readUnits(text);
    expect(units[0]?.en?.prose.text).toBe(prose);
    expectUnitLaws(text, units);
  });
});

describe("laws", () => {
  const words = fc.string({ unit: fc.constantFrom("회의", " ", "3", "&", "<", ">", "é", "😀", "a", "\n") });
  const encode = (part: string): string =>
    part.replaceAll(/[&<>]/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[c] ?? c);

  it("writes what it has read as it was", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(words, words), { minLength: 1, maxLength: 8 }), (pairs) => {
        const text = memoryOf(...pairs.map(([en, ko]) => unitOf(encode(en), encode(ko))));
        const units = tmx.readUnits(text);
        expect(units.map(({ en, ko }) => [en?.prose.text, ko?.prose.text])).toEqual(
          pairs.map((pair) => pair.map((each) => each.trim())),
        );
        for (const block of units.flatMap(({ en, ko }) => [en, ko].filter((each) => each !== undefined))) {
          expect(encode(block.prose.text)).toBe(slice(text, block.span));
        }
        expectUnitLaws(text, units);
      }),
    );
  });

  it("reads any content or refuses it", () => {
    const piece = fc.constantFrom(
      "가",
      " ",
      "&amp;",
      "<hi>",
      "</hi>",
      "<ph>",
      "</ph>",
      "<ph type='lb'>",
      "<x ctype='lb'/>",
      "&lt;br&gt;",
      "<!-- c -->",
      "</seg>",
      "<seg>",
      "<![CDATA[b]]>",
    );
    const element = fc.constantFrom(
      "<hi>회의</hi>",
      "<ph>&lt;br&gt;</ph>",
      "<it type='lb'>c<sub>d</sub></it>",
      "<hi><ph/></hi>",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(element, piece), { maxLength: 12 }), (parts) => {
        const text = memoryOf(unitOf(parts.join(""), "다리"));
        if (refusalOf(text) === "") expectUnitLaws(text, tmx.readUnits(text));
      }),
      { numRuns: 500 },
    );
  });

  it("stands deep nesting and long segments", () => {
    const depth = 10_000;
    const deep = `${"<hi>".repeat(depth)}다리${"</hi>".repeat(depth)}`;
    expect(tmx.readUnits(memoryOf(unitOf("bridge", deep)))[0]?.ko?.prose.text).toBe("다리");
    const codes = `${"<ph>".repeat(depth)}다리${"</ph>".repeat(depth)}`;
    expect(tmx.readUnits(memoryOf(unitOf("bridge", codes)))[0]?.ko?.prose.text).toBe("");
    expect(tmx.readUnits(memoryOf(unitOf("bridge", "가<ph/>".repeat(depth))))[0]?.ko?.prose.text).toHaveLength(depth);
    expect(refusalOf(memoryOf(unitOf("bridge", "<hi>".repeat(depth))))).toContain("still open");
  });
});

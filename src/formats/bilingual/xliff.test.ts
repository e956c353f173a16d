import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { slice } from "../../text/span.ts";
import { xliff } from "./xliff.ts";
import { expectUnitLaws, refusalIn } from "../../../test/formats/unit-laws.ts";

function version1(body: string, languages = 'source-language="en" target-language="ko-KR"'): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
<file original="bridge.strings" datatype="plaintext" ${languages}>
<header><note>Bridges</note></header>
<body>
${body}
</body></file></xliff>`;
}

function version2(body: string, languages = 'srcLang="ko" trgLang="en-GB"'): string {
  return `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" ${languages}>
<file id="f1">
${body}
</file>
</xliff>`;
}

/** Each unit as its key and its two texts. */
function read(text: string): string[] {
  const units = xliff.readUnits(text);
  expectUnitLaws(text, units);
  return units.map(({ key, en, ko }) => `${key} | ${en?.prose.text ?? "–"} | ${ko?.prose.text ?? "–"}`);
}

function refusalOf(text: string): string {
  return refusalIn(() => xliff.readUnits(text)) ?? "";
}

describe("XLIFF 1.2", () => {
  it("reads units, by name or id", () => {
    const text = version1(`
      <trans-unit id="1" resname="sign.open"><source>The bridge is open.</source><target state="translated">다리가 열렸습니다.</target><note>Sign</note></trans-unit>
      <group><trans-unit id="2"><source>Not yet</source></trans-unit></group>
      <trans-unit id="3"><source>Closed</source><target/></trans-unit>
      <trans-unit id="4"><target>먼저 온 번역</target><source>Translation first</source></trans-unit>`);
    expect(read(text)).toEqual([
      "sign.open | The bridge is open. | 다리가 열렸습니다.",
      "2 | Not yet | –",
      "3 | Closed | ",
      "4 | Translation first | 먼저 온 번역",
    ]);
    const [unit] = xliff.readUnits(text);
    expect(unit?.ko && slice(text, unit.ko.span)).toBe("다리가 열렸습니다.");
  });

  it("passes over what is not to be translated, other suggestions and segmented sources", () => {
    const text = version1(`
      <trans-unit id="1" translate="no"><source>v2.1</source><target>v2.1</target></trans-unit>
      <group translate="no"><trans-unit id="2"><source>a</source></trans-unit>
        <trans-unit id="3" translate="yes"><source>Two people crossed.</source>
          <seg-source><mrk mtype="seg" mid="1">Two people crossed.</mrk></seg-source>
          <target><mrk mtype="seg" mid="1">두 사람이</mrk> <mrk mtype="seg" mid="2">건넜다.</mrk></target>
          <alt-trans><source>Two people</source><target>두 사람</target></alt-trans></trans-unit></group>
      <bin-unit id="4"><bin-source/></bin-unit>`);
    expect(read(text)).toEqual(["3 | Two people crossed. | 두 사람이 건넜다."]);
  });

  it("leaves native code out and keeps marked text", () => {
    const source =
      'The <g id="1">old <mrk mtype="term">bridge</mrk></g><x id="2"/> has <ph id="3">{n}</ph>' +
      '<bpt id="4">&lt;b&gt;</bpt>arches<ept id="4">&lt;/b&gt;</ept>.<x id="LINE_BREAK" ctype="lb" equiv-text="&lt;br/&gt;"/>' +
      'It is closed<x id="BR" equiv-text="&lt;br&gt;"/>today<bx id="5"/>.<ex id="5"/>';
    expect(read(version1(`<trans-unit id="1"><source>${source}</source></trans-unit>`))).toEqual([
      "1 | The old bridge has arches.\nIt is closed\ntoday. | –",
    ]);
  });
});

describe("XLIFF 2", () => {
  it("reads segments", () => {
    const text = version2(`<notes><note>다리</note></notes>
      <group id="g"><unit id="u1" name="greeting"><originalData><data id="d1">&lt;b&gt;</data></originalData>
        <mtc:matches xmlns:mtc="urn:m"><mtc:match ref="#s"><source>안녕</source><target>Hello</target></mtc:match></mtc:matches>
        <segment id="s1" state="translated"><source>안녕하세요.</source><target>Hello.</target></segment>
        <ignorable><source> </source><target> </target></ignorable>
        <segment><source>다리는 <pc id="1">내일</pc> 닫습니다.</source><target>The bridge closes <pc id="1">tomorrow</pc>.</target></segment>
      </unit></group>
      <unit id="u2"><segment><source>둘째</source></segment></unit>
      <unit id="u3" translate="no"><segment><source>v2</source><target>v2</target></segment></unit>
      <unit id="u4"><segment/></unit>`);
    expect(read(text)).toEqual([
      "greeting | Hello. | 안녕하세요.",
      "greeting/2 | The bridge closes tomorrow. | 다리는 내일 닫습니다.",
      "u2 | – | 둘째",
    ]);
  });

  it("leaves placeholders out, but for line breaks", () => {
    const source =
      '하나<ph id="1" dataRef="d1"/>둘<ph id="2" type="fmt" subType="xlf:lb"/>셋<ph id="3" equiv="LINE_BREAK" disp="&lt;br/&gt;"/>' +
      '<sc id="4"/>넷<ec startRef="4"/><cp hex="0001"/><mrk id="m" type="term">다섯</mrk>';
    expect(read(version2(`<unit id="1"><segment><source>${source}</source></segment></unit>`))).toEqual([
      "1 | – | 하나둘\n셋\n넷다섯",
    ]);
  });
});

describe("languages", () => {
  const unit = '<trans-unit id="1"><source>one</source><target>하나</target></trans-unit>';

  it.each([
    ['source-language="en-US" target-language="ko"', "1 | one | 하나"],
    ['source-language="ko_KR" target-language="EN"', "1 | 하나 | one"],
    ['source-language="en"', "1 | one | 하나"],
    ['target-language="ko"', "1 | one | 하나"],
  ])("%s", (languages, expected) => {
    expect(read(version1(unit, languages))).toEqual([expected]);
  });

  it.each([
    ['source-language="en" target-language="fr"', "it holds en → fr"],
    ['source-language="en" target-language="en-GB"', "it holds en → en-GB"],
    ['source-language="de"', "it holds de → ?"],
    ["", "it holds no languages"],
  ])("refuses %s", (languages, message) => {
    expect(refusalOf(version1(unit, languages))).toContain(message);
  });

  it("reads the files in the two languages out of several, and no target in a third", () => {
    const french =
      '<file source-language="en" target-language="fr"><body><trans-unit id="2"><source>two</source></trans-unit></body></file>';
    const text = version1(unit.replace("<target>", '<target xml:lang="ja">')).replace("<file", `${french}<file`);
    expect(read(text)).toEqual(["1 | one | –"]);
    expect(refusalOf(version2("").replace(/<\/?file[^>]*>/g, ""))).toContain("it holds no <file>");
    expect(refusalOf(version2("", 'srcLang="ja" trgLang="ko"'))).toContain("it holds ja → ko");
  });

  it("refuses other XML", () => {
    expect(refusalOf("<tmx/>")).toMatch(/^Line 1: .*no XLIFF/);
    expect(refusalOf(version1("<trans-unit id='1'><source>R&D</source></trans-unit>"))).toMatch(/^Line 6: /);
  });
});

describe("laws", () => {
  const words = fc.string({ unit: fc.constantFrom("회의", " ", "3", "&", "<", ">", "é", "😀", "a", "\n") });
  const encode = (part: string): string =>
    part.replaceAll(/[&<>]/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[c] ?? c);

  it.each([
    ["1.2", (pairs: string): string => version1(pairs, 'source-language="ko" target-language="en"'), "trans-unit"],
    ["2", (pairs: string): string => version2(`<unit id="u">${pairs}</unit>`), "segment"],
  ])("writes what it has read as it was, in version %s", (_, wrap, name) => {
    fc.assert(
      fc.property(fc.array(fc.tuple(words, words), { maxLength: 8 }), (pairs) => {
        const text = wrap(
          pairs
            .map(([ko, en]) => `<${name} id="1"><source>${encode(ko)}</source><target>${encode(en)}</target></${name}>`)
            .join("\n"),
        );
        const units = xliff.readUnits(text);
        expect(units.map(({ en, ko }) => [ko?.prose.text, en?.prose.text])).toEqual(
          pairs.map((pair) => pair.map((each) => each.trim())),
        );
        for (const block of units.flatMap(({ en, ko }) => [en, ko].filter((each) => each !== undefined))) {
          expect(encode(block.prose.text)).toBe(slice(text, block.span));
        }
        expectUnitLaws(text, units);
      }),
    );
  });

  it("reads any structure or refuses it", () => {
    const leaf = fc.constantFrom(
      "가",
      "&amp;",
      "<source>하나</source>",
      "<target>one</target>",
      "<x ctype='lb'/>",
      "<target/>",
    );
    const names = fc.constantFrom("trans-unit", "unit", "segment", "group", "source", "target", "alt-trans", "g", "ph");
    const { tree } = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc.oneof(
        { depthSize: "small" },
        leaf,
        fc
          .tuple(names, fc.array(tie("tree"), { maxLength: 4 }))
          .map(([name, inner]) => `<${name}>${inner.join("")}</${name}>`),
      ),
    }));
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 5 }), (parts) => {
        const text = version1(parts.join(""));
        expectUnitLaws(text, xliff.readUnits(text));
      }),
      { numRuns: 500 },
    );
  });

  it("counts codes at the ends to a text, but no blanks", () => {
    const text = version1(
      '<trans-unit id="1"><source>Hi <x id="1"/></source><target> <x id="1"/> 님, <g id="2">안녕</g>\n</target></trans-unit>',
    );
    const [unit] = xliff.readUnits(text);
    expect(unit?.ko?.prose.text).toBe("님, 안녕");
    expect(unit?.ko && slice(text, unit.ko.span)).toBe('<x id="1"/> 님, <g id="2">안녕</g>');
    expect(unit?.en && slice(text, unit.en.span)).toBe('Hi <x id="1"/>');
  });

  it("stands a file cut off at any place, deep nesting and entities of its own", () => {
    const text = version1(
      '<trans-unit id="1"><source>one</source><target>하나 &amp; <g id="2">둘</g></target></trans-unit>',
    );
    for (let end = 0; end < text.length; end++) expect(refusalOf(text.slice(0, end))).toMatch(/^Line \d+: /);
    const depth = 10_000;
    const groups = "<group>".repeat(depth) + text.slice(text.indexOf("<trans-unit"), text.indexOf("</body>"));
    expect(read(version1(groups + "</group>".repeat(depth)))).toHaveLength(1);
    expect(refusalOf(version1(groups))).toContain("<group>");
    const laughs = '<!DOCTYPE xliff [<!ENTITY a "하하"><!ENTITY b "&a;&a;&a;&a;">]>\n';
    const laughing = laughs + text.slice(text.indexOf("<xliff")).replace("하나", "&b;");
    expect(read(laughing)).toEqual(["1 | one | &b; & 둘"]);
  });
});

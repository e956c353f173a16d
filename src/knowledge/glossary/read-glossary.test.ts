import { describe, expect, it, test } from "vitest";
import { countSteps } from "../../../test/steps.ts";
import { DaejoError } from "../../errors.ts";
import { createGlossary } from "./create-glossary.ts";
import type { Term, TermInput } from "./glossary.ts";
import { readGlossary, type GlossaryFormat } from "./read-glossary.ts";

const NOTHING = {
  en: [],
  ko: [],
  forbiddenEn: [],
  forbiddenKo: [],
  doNotTranslate: false,
  caseSensitive: false,
} satisfies Term;

const DEPLOYMENT: Term = { ...NOTHING, en: ["deployment", "rollout"], ko: ["배포"], forbiddenKo: ["전개", "디플로이"] };
const GITHUB: Term = { ...NOTHING, en: ["GitHub"], doNotTranslate: true };

async function termsOf(text: string, format: GlossaryFormat): Promise<readonly Term[]> {
  return (await readGlossary(text, format)).terms;
}

async function faultOf(text: string, format: GlossaryFormat): Promise<{ code: string; message: string; hint: string }> {
  try {
    await readGlossary(text, format);
  } catch (error) {
    if (error instanceof DaejoError) return { code: error.code, message: error.message, hint: error.hint };
    throw error;
  }
  throw new Error("nothing was wrong");
}

describe("comma-separated values", () => {
  it("are read by the names of their columns", async () => {
    const text = "en,ko,forbidden,do-not-translate\ndeployment|rollout,배포,전개|디플로이,\nGitHub,,,yes\n";
    expect(await termsOf(text, "csv")).toEqual([DEPLOYMENT, GITHUB]);
  });

  it("may have Korean names, a byte-order mark, CRLF, and columns in any order", async () => {
    const text = "\uFEFF금지어,한국어,영어,번역 금지\r\n전개|디플로이,배포,deployment|rollout,\r\n,,GitHub,예\r\n\r\n";
    expect(await termsOf(text, "csv")).toEqual([DEPLOYMENT, GITHUB]);
  });

  it("may quote cells that hold commas, quotation marks and line breaks", async () => {
    const text = 'en,ko,note\n"rock, paper","가위 ""바위"" 보","one\ntwo, ""three"""\nnext,다음,';
    expect(await termsOf(text, "csv")).toEqual([
      { ...NOTHING, en: ["rock, paper"], ko: ['가위 "바위" 보'], note: 'one\ntwo, "three"' },
      { ...NOTHING, en: ["next"], ko: ["다음"] },
    ]);
  });

  it("hold capitals, parts of speech, forbidden English and columns that are passed over", async () => {
    const text =
      "en,case sensitive,pos,forbidden_en,ko,#domain\nPod,x,noun,Pods unit,파드,infra\nset,no,동사,,설정하다,\nset,,명사,,집합\n";
    expect(await termsOf(text, "csv")).toEqual([
      { ...NOTHING, en: ["Pod"], ko: ["파드"], forbiddenEn: ["Pods unit"], caseSensitive: true, partOfSpeech: "noun" },
      { ...NOTHING, en: ["set"], ko: ["설정하다"], partOfSpeech: "동사" },
      { ...NOTHING, en: ["set"], ko: ["집합"], partOfSpeech: "명사" },
    ]);
  });

  it("take repeated entries once and decomposed syllables as they are read", async () => {
    const text = `en,ko\nset,집합\nset,${"집합".normalize("NFD")}\n`;
    expect(await termsOf(text, "csv")).toEqual([{ ...NOTHING, en: ["set"], ko: ["집합"] }]);
  });

  test.each([
    ["nothing", "", "The glossary is empty.", "en, ko"],
    ["no header", "deployment,배포\n", "line 1: the first line does not name the columns.", "en, ko"],
    ["an unknown column", "en,ko,forbiden\n", 'line 1: there is no column "forbiden".', "#"],
    ["a column twice", "en,ko,영어\n", 'line 1: "영어" names the same column as "en".', "|"],
    ["an open quotation", 'en,ko\na,가\n"b,나\n', "line 3: a quotation mark is not closed.", "twice"],
    ["text behind a quotation", 'en,ko\n"a" b,가\n', "line 2: something stands behind a quoted cell.", "twice"],
    ["a cell too many", "en,ko\nrock, paper,가위\n", "line 2 has 3 cells, but 2 columns are named.", "quotation"],
    ["no Korean", "en,ko\n\ndeployment,\n", 'line 3 ("deployment") has an English form but no Korean one.', "Add it"],
    ["no English", "en,ko\n,배포\n", 'line 2 ("배포") has a Korean form but no English one.', "Add it"],
    ["no word", "en,ko\n---,배포\n", 'line 2: "---" holds no letter.', "word"],
    ["neither yes nor no", "en,dnt\nGitHub,maybe\n", 'line 2: "maybe" is neither yes nor no.', "yes"],
    ["a form given and forbidden", "en,ko,forbidden\na b,가 나,가나\n", 'line 2 both gives and forbids "가나".', "one"],
    ["kept and translated", "en,ko,dnt\nGitHub,깃허브,yes\n", 'the Korean form "깃허브".', "one of the two"],
    [
      "an entry twice",
      "en,ko\nlabel,레이블\nx,엑스\nLabel,라벨\n",
      'line 4 has "Label", which the glossary, line 2 has too.',
      "|",
    ],
    [
      "a contradiction",
      "en,ko,forbidden,pos\nlabel,레이블,라벨,noun\nlabel,라벨,,verb\n",
      'contradict each other: one gives "라벨" for "label", one forbids it.',
      "one of them",
    ],
  ])("are refused with %s", async (_, text, message, hint) => {
    const fault = await faultOf(text, "csv");
    expect(fault).toEqual({
      code: "bad-input",
      message: expect.stringContaining(message) as string,
      hint: expect.stringContaining(hint) as string,
    });
  });

  it("are read in proportion to their length where entries are repeated", () => {
    const steps = (count: number): number => {
      const entries = Array.from({ length: count }, () => ({ en: "hall|auditorium", ko: "강당", forbiddenKo: "홀" }));
      return countSteps(() => expect(createGlossary(entries).terms).toHaveLength(1));
    };
    expect(steps(800)).toBeLessThan(steps(400) * 2.2);
  });

  it("may spell one form with other capitals", () => {
    const [term, ...others] = createGlossary([{ en: "Hall|hall", ko: "강당" }]).terms;
    expect(term?.en).toEqual(["Hall", "hall"]);
    expect(others).toEqual([]);
  });

  it("count lines inside quoted cells", async () => {
    const { message } = await faultOf('en,ko,note\na,가,"1\r\n2\r\n3"\nb,,\n', "csv");
    expect(message).toContain("The glossary, line 5");
  });
});

test("tab-separated values may hold commas, and quotation marks as spreadsheets write them", async () => {
  const text = 'en\tko\tforbidden\r\n"say ""hi"""\t인사, 안녕\t\r\ndeployment|rollout\t배포\t전개|디플로이';
  expect(await termsOf(text, "tsv")).toEqual([{ ...NOTHING, en: ['say "hi"'], ko: ["인사, 안녕"] }, DEPLOYMENT]);
});

describe("JSON", () => {
  it("is a list of objects, or an object that holds one", async () => {
    const list = `[{"en":["deployment","rollout"],"ko":"배포","forbidden":["전개","디플로이"]},{"en":"GitHub","doNotTranslate":true}]`;
    expect(await termsOf(list, "json")).toEqual([DEPLOYMENT, GITHUB]);
    expect(await termsOf(`{"terms":${list}}`, "json")).toEqual([DEPLOYMENT, GITHUB]);
  });

  test.each([
    ["no JSON", "[{", "is not JSON"],
    ["no list", '{"en":"a"}', "is no list of terms"],
    ["an entry that is no object", "[1]", "term 0 is no object."],
    ["an unknown key", '[\n{"en":"a","ko":"가"},\n{"en":"b","kr":"나"}\n]', 'line 3: there is no key "kr".'],
    ["a number for a form", '[\n\n{"en":"a","ko":1}]', 'line 3: "ko" is no text.'],
    [
      "a word for a flag",
      '{"terms":\n[{"en":"a","dnt":"perhaps"}]}',
      'line 2: "doNotTranslate" is neither true nor false.',
    ],
  ])("is refused with %s", async (_, text, message) => {
    expect(await faultOf(text, "json")).toMatchObject({
      code: "bad-input",
      message: expect.stringContaining(message) as string,
    });
  });
});

const TBX2 = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
<martif type="TBX" xml:lang="en"><text><body>
  <termEntry id="c1">
    <descrip type="definition">Putting a version into use.</descrip>
    <langSet xml:lang="en-US">
      <tig><term>rollout</term><termNote type="administrativeStatus">admittedTerm-admn-sts</termNote></tig>
      <ntig><termGrp><term>deploy<hi>ment</hi></term>
        <termNote type="partOfSpeech">noun</termNote>
        <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termGrp></ntig>
    </langSet>
    <langSet xml:lang="ko">
      <tig><term>배포</term></tig>
      <tig><term>전개</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig>
      <tig><term>디플로이</term><termNote type="administrativeStatus">supersededTerm-admn-sts</termNote></tig>
    </langSet>
    <langSet xml:lang="ja"><tig><term>配備</term></tig></langSet>
  </termEntry>
  <termEntry id="c2"><langSet xml:lang="en"><tig><term>alone</term></tig></langSet></termEntry>
</body></text></martif>`;

const TBX3 = `<tbx style="dca" type="TBX-Basic" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:basic="http://www.tbxinfo.net/ns/basic"><text><body>
  <conceptEntry id="1"><langSec xml:lang="en"><termSec><term>bank</term></termSec></langSec>
    <langSec xml:lang="ko-KR"><termSec><term>은행</term><basic:administrativeStatus>preferredTerm-admn-sts</basic:administrativeStatus></termSec></langSec></conceptEntry>
  <conceptEntry id="2"><langSec xml:lang="en"><termSec><term>bank</term></termSec></langSec>
    <langSec xml:lang="ko"><termSec><term>강둑 &amp; 둑</term></termSec></langSec></conceptEntry>
</body></text></tbx>`;

describe("TBX", () => {
  it("of the older kind gives preferred, admitted and deprecated terms", async () => {
    expect(await termsOf(TBX2, "tbx")).toEqual([
      { ...DEPLOYMENT, partOfSpeech: "noun", note: "Putting a version into use." },
    ]);
  });

  it("of the newer kind may have two concepts of one word", async () => {
    const glossary = await readGlossary(TBX3, "tbx");
    expect(glossary.terms).toEqual([
      { ...NOTHING, en: ["bank"], ko: ["은행"] },
      { ...NOTHING, en: ["bank"], ko: ["강둑 & 둑"] },
    ]);
    expect(createGlossary(glossary)).toBe(glossary);
  });

  test.each([
    ["broken XML", "<martif>\n<body>\n</martif>", /^The glossary, line 3: the XML is broken \(.*\)\.$/],
    ["an entity of its own", "<martif>&e;</martif>", /the XML is broken/],
    ["no XML", "en,ko", /the XML is broken/],
    ["other XML", "<html></html>", /is XML, but no TBX/],
  ])("is refused with %s", async (_, text, message) => {
    expect(await faultOf(text, "tbx")).toMatchObject({
      code: "bad-input",
      message: expect.stringMatching(message) as string,
    });
  });
});

describe("terms as objects", () => {
  it("may hold lists, or variants separated by |", () => {
    expect(createGlossary([{ en: "deployment | rollout", ko: ["배포"], forbiddenKo: "전개|디플로이" }]).terms).toEqual([
      DEPLOYMENT,
    ]);
  });

  test.each([
    ["no list", {}, 'The option "glossary" is neither a list of terms nor a glossary.'],
    ["nothing", null, 'The option "glossary" is neither a list of terms nor a glossary.'],
    ["an entry that is no object", ["배포"], "Term 0 of the glossary is no object."],
    [
      "an unknown key",
      [
        { en: "a", ko: "가" },
        { en: "b", kr: "나" },
      ],
      'Term 1 of the glossary has a key "kr"',
    ],
    ["a number", [{ en: 1, ko: "가" }], 'Term 0 of the glossary: "en" is no text.'],
    ["nothing in an entry", [{}], "Term 0 of the glossary is empty."],
    ["a word for a flag", [{ en: "a", doNotTranslate: "yes" }], '"doNotTranslate" is neither true nor false.'],
    ["a note that is no text", [{ en: "a", ko: "가", note: 1 }], '"note" is no text.'],
  ])("are refused with %s", (_, given, message) => {
    expect(() => createGlossary(given as readonly TermInput[])).toThrow(
      expect.objectContaining({ code: "bad-option", message: expect.stringContaining(message) as string }),
    );
  });
});

test("a format that there is not is refused", async () => {
  expect(await faultOf("", "xlsx" as GlossaryFormat)).toMatchObject({ code: "bad-option" });
  expect(await faultOf(undefined as unknown as string, "csv")).toMatchObject({ code: "bad-input" });
});

import { describe, expect, it } from "vitest";
import { toSource } from "../../text/mapped-text.ts";
import { slice } from "../../text/span.ts";
import type { BilingualFormat } from "../bilingual.ts";
import { csv, tsv } from "./separated.ts";

/** What each unit of a text says, in order. */
function read(format: BilingualFormat, text: string): (string | undefined)[][] {
  return format.readUnits(text).map(({ key, en, ko }) => [key, en?.prose.text, ko?.prose.text]);
}

const refusal = (message: RegExp): unknown =>
  expect.objectContaining({ code: "file-unreadable", message: expect.stringMatching(message) });

describe("records", () => {
  it("are read as Excel saves them: byte-order mark, semicolons, CRLF, empty rows", () => {
    const text =
      '\ufeffID;English;Korean\r\nA-1;"Open; closed";"열림; 닫힘"\r\nA-2;Save;저장\r\n;;\r\n\r\nA-3;"Two\r\nlines";"두\r\n줄"\r\n';
    expect(read(csv, text)).toEqual([
      ["A-1", "Open; closed", "열림; 닫힘"],
      ["A-2", "Save", "저장"],
      ["A-3", "Two\r\nlines", "두\r\n줄"],
    ]);
  });

  it("may be separated by tabs, or by what the first line says", () => {
    expect(read(csv, "Yes, and no, or maybe\t그렇기도, 아니기도\n")).toEqual([
      ["1", "Yes, and no, or maybe", "그렇기도, 아니기도"],
    ]);
    expect(read(csv, "sep=|\r\nen|ko\r\nYes, sir|네\r\n")).toEqual([["1", "Yes, sir", "네"]]);
    expect(read(csv, '"en,US";"ko"\n"Yes, sir";"네"')).toEqual([["1", "Yes, sir", "네"]]);
  });

  it("hold quotation marks that are written twice", () => {
    const text = 'en,ko\n"""Wait,"" she said.","""기다려,""라고 했다."\n"","빈칸"\n';
    expect(read(csv, text)).toEqual([
      ["1", '"Wait," she said.', '"기다려,"라고 했다.'],
      ["2", "", "빈칸"],
    ]);
  });

  it("forgive blanks beside quotation marks, and marks inside other cells", () => {
    expect(read(csv, 'en, ko\n "Yes, sir" , "네"\n5" disk,5인치 디스크')).toEqual([
      ["1", "Yes, sir", "네"],
      ["2", '5" disk', "5인치 디스크"],
    ]);
  });

  it("may be shorter or longer than the first", () => {
    expect(read(csv, "key,en,ko\na,One\nb,Two,둘,spare\nc\n\nd,,넷")).toEqual([
      ["a", "One", undefined],
      ["b", "Two", "둘"],
      ["c", undefined, undefined],
      ["d", "", "넷"],
    ]);
  });

  it("end at any kind of line break", () => {
    expect(read(tsv, "en\tko\rOne\t하나\rTwo\t둘\n\rThree\t셋\t")).toEqual([
      ["1", "One", "하나"],
      ["2", "Two", "둘"],
      ["3", "Three", "셋"],
    ]);
  });

  it("between tabs may hold quotation marks that enclose no cell", () => {
    const text =
      '"Go," he said.\t"가," 그가 말했다.\n"Unfinished\t"끝나지 않은\n"Quoted ""cell"""\t"여러\n줄"\n"End\t끝"';
    expect(read(tsv, text)).toEqual([
      ["1", '"Go," he said.', '"가," 그가 말했다.'],
      ["2", '"Unfinished', '"끝나지 않은'],
      ["3", 'Quoted "cell"', "여러\n줄"],
      ["4", '"End', '끝"'],
    ]);
  });

  it("are refused where quoting is broken, with the line", () => {
    expect(() => read(csv, 'en,ko\n"He said "yes" twice","네"')).toThrow(refusal(/^Line 2 .*behind a quoted cell/));
    expect(() => read(csv, 'en,ko\nOne,하나\n"Two,둘\nThree,셋')).toThrow(refusal(/^Line 3 .*not closed/));
  });
});

describe("columns", () => {
  const en = "The shop opens at nine.";
  const ko = "가게는 아홉 시에 연다.";

  it.each([
    "en,ko",
    "EN,KO",
    "eng,kor",
    "en-US,ko-KR",
    "en_US,ko_KR",
    "English,Korean",
    "English (United States),Korean (South Korea)",
    "English [en],Korean [ko]",
    "source,target",
    "Source text,Target text",
    "source_en,target_ko",
    "영어,한국어",
    "영문,국문",
    "영문명,국문명",
    "원문,번역문",
    "영어 원문,한국어 번역",
    "원문(영어),번역(한국어)",
    "text,ko",
    "en text,한글",
  ])("are told by their names: %s", (names) => {
    expect(read(csv, `${names}\n${en},${ko}`)).toEqual([["1", en, ko]]);
  });

  it("of source and target are told by their letters", () => {
    expect(read(csv, `source,target,comment\n${ko},${en},제목에 쓰는 아주 긴 한국어 설명이 여기에 있다`)).toEqual([
      ["1", en, ko],
    ]);
    expect(read(csv, `id,source,target\nx,${en},\n`)).toEqual([["x", en, ""]]);
    expect(read(csv, `id,source,target\nx,,${en}\n`)).toEqual([["x", en, ""]]);
    expect(read(csv, `key,en,translation\nx,${en},Ladenzeiten\n`)).toEqual([["x", en, "Ladenzeiten"]]);
  });

  it("without names are told by their letters", () => {
    expect(read(tsv, `shop.open.time\t${ko}\t${en}\t2024-03-05\nshop.save\t저장\tSave`)).toEqual([
      ["1", en, ko],
      ["2", "Save", "저장"],
    ]);
    expect(read(csv, "btn_ok,OK,확인\nbtn_no,Cancel,취소")).toEqual([
      ["1", "OK", "확인"],
      ["2", "Cancel", "취소"],
    ]);
  });

  it("take no text for names", () => {
    expect(read(csv, "Korean,한국인\nname,이름\n")).toEqual([
      ["1", "Korean", "한국인"],
      ["2", "name", "이름"],
    ]);
    expect(read(csv, "English,영어\nKorean,한국어\n")).toHaveLength(2);
    expect(read(csv, "Learn Korean with us,한국어를 배우세요\n")).toHaveLength(1);
    expect(read(csv, "No,아니요\nYes,네\n")).toHaveLength(2);
  });

  it("give keys, where one is named so and filled", () => {
    for (const name of ["key", "ID", "name", "String ID", "resource_key", "키", "번호"]) {
      expect(read(csv, `${name},en,ko\nmenu.open,Open,열기\n"a ""b""",Close,닫기\n,Save,저장`)).toEqual([
        ["menu.open", "Open", "열기"],
        ['a "b"', "Close", "닫기"],
        ["3", "Save", "저장"],
      ]);
    }
    expect(read(csv, "key,text,번역된 말\nhome,Home,홈")).toHaveLength(2);
  });

  it("are found wherever they stand, and their cells are messages, not a table", () => {
    const source = `ko,ja,en\n${ko},店,${en}`;
    const [unit] = csv.readUnits(source);
    expect(unit?.ko).toMatchObject({ kind: "paragraph", span: { start: 9, end: 9 + ko.length } });
    expect(unit?.en).toMatchObject({
      kind: "paragraph",
      span: { start: source.length - en.length, end: source.length },
    });
  });

  it("are refused where a language has none, saying which are there", () => {
    expect(() => read(csv, "key,en,ja\nhome,Home,ホーム")).toThrow(refusal(/no Korean column.*"key", "en", "ja"/));
    expect(() => read(csv, "키,한국어\nhome,홈")).toThrow(refusal(/no English column.*"키", "한국어"/));
    expect(() => read(csv, "1,2\n3,4")).toThrow(refusal(/no English and no Korean column.*"1", "2"/));
    expect(() => read(tsv, "")).toThrow(refusal(/columns are none/));
    expect(read(csv, "key,en,ko\n")).toEqual([]);
  });
});

it("leads back to the characters of the file", () => {
  const text = '\ufeffen,ko\r\n"The ""A"" ticket\r\nis $5. ", "「A」표는 7,000원" \r\n';
  const [unit] = csv.readUnits(text);
  const blocks = [unit?.en, unit?.ko].map(
    (block) => block ?? { prose: { text: "", runs: [] }, span: { start: 0, end: 0 } },
  );
  expect(blocks.map(({ span }) => slice(text, span))).toEqual(['The ""A"" ticket\r\nis $5.', "「A」표는 7,000원"]);
  const at = (index: number, part: string): string => {
    const prose = blocks[index]?.prose ?? { text: "", runs: [] };
    const start = prose.text.indexOf(part);
    return slice(text, toSource(prose, { start, end: start + part.length }));
  };
  expect(at(0, '"A"')).toBe('""A""');
  expect(at(0, "$5")).toBe("$5");
  expect(at(1, "7,000원")).toBe("7,000원");
});

describe("a title above the names of the columns", () => {
  it("is passed over", () => {
    expect(read(csv, "Product strings 2026,,\n,,\nid,en,ko\na,5 items,5개\n")).toEqual([["a", "5 items", "5개"]]);
  });

  it("is none where other records stand there", () => {
    expect(read(csv, "Open,열기\nen,ko\n")).toEqual([
      ["1", "Open", "열기"],
      ["2", "en", "ko"],
    ]);
  });
});

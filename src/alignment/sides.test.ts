import { describe, expect, it } from "vitest";
import { readDocument } from "../formats/index.ts";
import { detectSpans } from "../spans/index.ts";
import { readPassages } from "./passages.ts";
import { sidesOf } from "./sides.ts";
import { finish } from "../text/work.ts";

/** The texts of both sides of a document, with the rows that cells share, numbered from 0 through all tables. */
function read(text: string): { en: [string, number | undefined][]; ko: [string, number | undefined][] } {
  const { en, ko } = sidesOf(finish(readPassages(readDocument({ id: "d", text }), detectSpans(text))), text);
  const [enCells, koCells] = [en, ko].map((side) =>
    side.map(({ segment, row }): [string, number | undefined] => [segment.prose.text, row]),
  );
  return { en: enCells ?? [], ko: koCells ?? [] };
}

const table = (...rows: readonly (readonly string[])[]): string =>
  rows
    .toSpliced(
      1,
      0,
      (rows[0] ?? []).map(() => "---"),
    )
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");

describe("the sides of a document", () => {
  it("are its passages by their language, in order", () => {
    const { en, ko } = read("# The bridge\n\n# 다리\n\nThe bridge is closed.\n\n다리는 통제되고 있다.");
    expect(en.map(([text]) => text)).toEqual(["The bridge", "The bridge is closed."]);
    expect(ko.map(([text]) => text)).toEqual(["다리", "다리는 통제되고 있다."]);
    expect([...en, ...ko].every(([, row]) => row === undefined)).toBe(true);
  });

  it("of a table that sets English beside Korean are its columns, whatever a cell holds", () => {
    const { en, ko } = read(
      table(
        ["Term", "뜻"],
        ["Open file", "파일 열기"],
        ["Cloud", "Cloud"],
        ["`git push`", "`git push`"],
        ["42", "42"],
        ["Log out", "로그아웃"],
      ),
    );
    expect(en).toEqual([
      ["Term", 0],
      ["Open file", 1],
      ["Cloud", 2],
      ["`git push`", 3],
      ["42", 4],
      ["Log out", 5],
    ]);
    expect(ko).toEqual([
      ["뜻", 0],
      ["파일 열기", 1],
      ["Cloud", 2],
      ["`git push`", 3],
      ["42", 4],
      ["로그아웃", 5],
    ]);
  });

  it("may have the Korean column first", () => {
    const { en, ko } = read(table(["파일 열기", "Open file"], ["로그아웃", "Log out"], ["새로 고침", "Refresh"]));
    expect(en).toEqual([
      ["Open file", 0],
      ["Log out", 1],
      ["Refresh", 2],
    ]);
    expect(ko).toEqual([
      ["파일 열기", 0],
      ["로그아웃", 1],
      ["새로 고침", 2],
    ]);
  });

  it("stay its columns where a cell of the English one holds Hangul too", () => {
    const rows = [
      ["Open file", "파일 열기"],
      ["Log out", "로그아웃"],
      ["Help", "도움말"],
      ["Refresh", "새로 고침"],
      ["Hanbok (한복)", "한복"],
      ["Search", "검색"],
    ] as const;
    const { en, ko } = read(table(...rows));
    expect(en).toEqual(rows.map(([text], row) => [text, row]));
    expect(ko).toEqual(rows.map(([, text], row) => [text, row]));
  });

  it("of a Korean table with a column of measures are no columns", () => {
    const { ko } = read(table(["12 kg", "무게"], ["30 A", "전류"], ["5 V", "전압"], ["2 m", "길이"]));
    expect(ko.map(([text]) => text)).toEqual(expect.arrayContaining(["무게", "전류", "전압", "길이"]));
    expect(ko.every(([, row]) => row === undefined)).toBe(true);
  });

  it("keep the rows of one table apart from those of the next", () => {
    const first = table(["Open file", "파일 열기"], ["Log out", "로그아웃"]);
    const second = table(["Monday", "월요일"], ["Sunday", "일요일"]);
    const { en, ko } = read(`${first}\n\nThe days of the week\n\n요일\n\n${second}`);
    expect(en.map(([, row]) => row)).toEqual([0, 1, undefined, 2, 3]);
    expect(ko.map(([, row]) => row)).toEqual([0, 1, undefined, 2, 3]);
  });

  it("of a table in one language are one side, without rows", () => {
    const english = read(table(["Name", "Meaning"], ["Save", "keeps the file"], ["Open", "opens a file"]));
    expect(english.en.map(([text]) => text)).toEqual([
      "Name",
      "Meaning",
      "Save",
      "keeps the file",
      "Open",
      "opens a file",
    ]);
    expect(english.en.every(([, row]) => row === undefined)).toBe(true);
    expect(english.ko).toEqual([]);
    const korean = read(table(["이름", "뜻"], ["저장", "파일을 저장한다"], ["열기", "파일을 연다"]));
    expect(korean.ko).toHaveLength(6);
    expect([...korean.en, ...korean.ko].every(([, row]) => row === undefined)).toBe(true);
  });
});

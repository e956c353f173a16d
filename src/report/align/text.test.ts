import { describe, expect, it } from "vitest";
import { LIBRARY, reportOf } from "../../../test/report/alignments.ts";
import { columnsOf } from "../../text/columns.ts";
import type { Paint } from "../paint.ts";
import type { AlignSettings } from "./settings.ts";
import { toAlignText } from "./text.ts";

const SETTINGS: AlignSettings = { language: "en", unit: "paragraph", version: "1.2.3", width: 72 };

describe("the beads for a person", () => {
  it("stand side by side", () => {
    expect(toAlignText([LIBRARY], SETTINGS)).toBe(`b0  1–1  91%
  Library hours                       도서관 이용 시간

b1  1–1  99%
  The library opens at 9 a.m.         도서관은 오전 9시에 열고 책은
  Borrow up to 5 books. Return them   5권까지 빌릴 수 있습니다. 14일
  within 14 days.                     안에 반납하세요.

b2  1–0  80%
  Parking is free. The gate closes    (none)
  at 10 p.m.

b3  1–1  95%  moved
  Please be quiet. Thank you.         조용히 해 주세요. 감사합니다.

b4  0–1  70%
  (none)                              월요일은 쉽니다.

3 passages compared · unaligned: 1 English, 1 Korean
`);
  });

  it("stand one above the other where there is no room, by sentence, in Korean, with reasons", () => {
    const settings: AlignSettings = { ...SETTINGS, width: 40, unit: "sentence", language: "ko", isExplained: true };
    expect(toAlignText([LIBRARY], settings)).toContain(`b1.0  2–1  98%
  en  The library opens at 9 a.m. Borrow
      up to 5 books.
  ko  도서관은 오전 9시에 열고 책은
      5권까지 빌릴 수 있습니다.
    날짜·숫자  9 a.m. = 오전 9시

b1.1  1–1  97%
  en  Return them within 14 days.
  ko  14일 안에 반납하세요.
    공통된 표현이 없어 위치와 길이로
    짝지음

b2  1–0  80%
  en  Parking is free. The gate closes
      at 10 p.m.
  ko  (없음)

b3.0  1–1  96%  순서 바뀜
`);
  });

  it("have their reasons below them, a line for each kind and no pair broken", () => {
    expect(toAlignText([LIBRARY], { ...SETTINGS, width: 60, isExplained: true })).toContain(`
    facts  9 a.m. = 오전 9시
    words  library = 도서관 · books = 책

`);
    const anchors = ["one", "two", "three", "four", "five"].map((en) => ({
      kind: "word" as const,
      en,
      ko: `${en} 개`,
    }));
    const report = reportOf({ en: [["A."]], ko: [["가."]], beads: [{ en: [0], ko: [0], anchors }] });
    expect(toAlignText([report], { ...SETTINGS, width: 60, isExplained: true })).toContain(`
    words  one = one 개 · two = two 개 · three = three 개 ·
           four = four 개 · five = five 개

`);
  });

  it("name once what is the same on both sides, and break what is wider than a line", () => {
    const path = "src/a/rather/long/path.ts";
    const anchors = [
      { kind: "latin" as const, en: "CNN", ko: "CNN" },
      { kind: "fact" as const, en: path, ko: `${path} 파일` },
    ];
    const report = reportOf({ en: [["A."]], ko: [["가."]], beads: [{ en: [0], ko: [0], anchors }] });
    expect(toAlignText([report], { ...SETTINGS, width: 60, isExplained: true })).toContain(`
    facts  src/a/rather/long/path.ts =
           src/a/rather/long/path.ts 파일
    Latin  CNN

`);
  });

  it("mark where a further paragraph begins", () => {
    const report = reportOf({ en: [["One."], ["Two."]], ko: [["하나, 둘."]], beads: [{ en: [0, 1], ko: [0] }] });
    expect(toAlignText([report], SETTINGS)).toContain(`b0  2–1  90%
  One.                                하나, 둘.
  ¶ Two.

`);
  });

  it("fit the width, which is 100 where nobody says, and never less than 20", () => {
    const widest = (width: number | undefined): number => {
      const { width: _, ...others } = SETTINGS;
      const text = toAlignText([LIBRARY], { ...others, ...(width === undefined ? {} : { width }) });
      // The last line is the summary.
      return Math.max(...text.split("\n").slice(0, -2).map(columnsOf));
    };
    expect(widest(undefined)).toBeLessThanOrEqual(100);
    expect(widest(undefined)).toBeGreaterThan(80);
    for (const width of [20, 30, 59, 60, 61, 80]) expect(widest(width)).toBeLessThanOrEqual(width);
    expect(widest(1)).toBe(widest(20));
  });

  it("are painted without being moved", () => {
    const mark = (name: string) => (text: string) => `<${name}>${text}</${name}>`;
    const names = ["bold", "dim", "red", "yellow", "blue", "green"] as const;
    const paint = Object.fromEntries(names.map((name) => [name, mark(name)])) as unknown as Paint;
    for (const width of [40, 72]) {
      const painted = toAlignText([LIBRARY, LIBRARY], { ...SETTINGS, width, paint, isExplained: true });
      expect(painted).toContain("<dim>b3  1–1  95%</dim>  <yellow>moved</yellow>\n");
      expect(painted).toContain("<yellow>(none)</yellow>");
      expect(painted.replaceAll(/<\/?\w+>/g, "")).toBe(
        toAlignText([LIBRARY, LIBRARY], { ...SETTINGS, width, isExplained: true }),
      );
    }
  });

  it("of several reports are told apart, and counted alone where that is asked for", () => {
    const brief = toAlignText([LIBRARY, LIBRARY], { ...SETTINGS, isBrief: true });
    const line = "library.en.txt · 3 passages compared · unaligned: 1 English, 1 Korean\n";
    expect(brief).toBe(line + line);
    expect(toAlignText([LIBRARY, LIBRARY], SETTINGS)).toContain(`${line}\nb0 `);
  });
});

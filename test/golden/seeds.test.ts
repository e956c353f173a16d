import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { createChecker, detectSpans } from "../../src/index.ts";
import type { Report } from "../../src/report/report.ts";
import { dataFolder } from "../benchmark/data.ts";

const folder = dataFolder();
const checker = await createChecker();

/** A saved web page, by the number its name starts with. */
function seed(number: string): { id: string; text: string } {
  const name = readdirSync(`${folder}/seeds`).find((file) => file.startsWith(number)) as string;
  return { id: number, text: readFileSync(`${folder}/seeds/${name}`, "utf8") };
}

function languagesOf(text: string): [string, number, number][] {
  return detectSpans(text).map(({ language, start, end }) => [language, start, end]);
}

/** For each paragraph of the English summary, the numbers of the Korean paragraphs in its bead. */
function counterparts(report: Report): Map<string, string[]> {
  return new Map(report.beads.flatMap((bead) => bead.en.map((id) => [id, [...bead.ko]] as const)));
}

describe.skipIf(folder === undefined)("saved web pages (needs the development data, see CONTRIBUTING)", () => {
  test("000: English, Korean, English", () => {
    const { text } = seed("000");
    const korean = text.indexOf("2023년 6월 19일");
    const last = text.indexOf("Previous Post");
    expect(languagesOf(text)).toEqual([
      ["en", 0, korean],
      ["ko", korean, last],
      ["en", last, text.length],
    ]);
  });

  test.each(["001", "002", "003"])("%s: the page furniture is Korean, the article English", (number) => {
    const { text } = seed(number);
    for (const [language, start, end] of languagesOf(text)) {
      expect(/\p{Script=Hangul}/u.test(text.slice(start, end)) ? "ko" : "en").toBe(language);
    }
    expect(new Set(languagesOf(text).map(([language]) => language))).toEqual(new Set(["en", "ko"]));
  });

  test("004: English throughout", () => {
    const { text } = seed("004");
    expect(languagesOf(text)).toEqual([["en", 0, text.length]]);
  });

  test("000: every paragraph of the summary meets what reports the same, and nothing that agrees is an error", () => {
    const report = checker.check({ text: seed("000") });
    const met = counterparts(report);
    const ids = [...met.keys()];
    const [title = "", ...rest] = ids;
    const furniture = rest.pop() ?? "";
    expect(met.get(title)).toEqual([]);
    expect(met.get(furniture)).toEqual([]);
    expect(rest).toHaveLength(7);
    const korean = report.documents[0]?.segments.filter((each) => each.language === "ko" && each.kind === "paragraph");
    const place = new Map(korean?.map(({ id }, index) => [id, index]));
    const numbers = rest.map((id) => (met.get(id) ?? []).map((each) => place.get(each)));
    // The fourth Korean paragraph after the caption tells of another video, which the summary leaves out.
    expect(numbers).toEqual([[1], [2, 3], [5, 6, 7], [8, 9], [11, 12, 13], [14, 15], [16, 17]]);
    expect(report.discrepancies.filter(({ severity }) => severity !== "info")).toEqual([]);
  });

  test("000 against 003: the caption's year", () => {
    const [text, reference] = [seed("000"), seed("003")];
    const report = checker.check({ text, against: [reference] });
    const errors = report.discrepancies.filter(({ severity }) => severity === "error");
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject({
      rule: "date/value",
      suggestion: "2024년 6월 19일",
      en: [{ document: "003", start: reference.text.indexOf("June 19, 2024"), text: "June 19, 2024" }],
      ko: [{ document: "000", start: text.text.indexOf("2023년 6월 19일"), text: "2023년 6월 19일" }],
    });
  });
});

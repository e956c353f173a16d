import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { defaultChecks } from "../../src/checks/index.ts";
import { createChecker } from "../../src/index.ts";
import { docx } from "../../src/formats/office/docx.ts";
import { odt } from "../../src/formats/office/odt.ts";
import { readJson } from "../../src/knowledge/glossary/read-json.ts";
import { readTable } from "../../src/knowledge/glossary/read-table.ts";
import { readTbx } from "../../src/knowledge/glossary/read-tbx.ts";
import { readCommaRows, readTabRows } from "../../src/knowledge/glossary/separated-rows.ts";
import { ALIGN_FORMATS } from "../../src/report/align/formats.ts";
import { toJson } from "../../src/report/json.ts";
import { outputs } from "../../src/report/outputs/outputs.ts";
import { partsOfPage } from "../../src/report/page/page.ts";
import { toPagePair, toProject } from "../../src/report/page/project.ts";
import type { Report } from "../../src/report/report.ts";
import { toText } from "../../src/report/text.ts";
import { diffWording } from "../../src/report/wording-diff.ts";
import { countSteps } from "../steps.ts";

/** Steps of what is twice as large, at most. */
const MOST_GROWTH = 2.5;

/** How many times as many steps each doubling of an input takes. */
function growthOf<T>(inputs: readonly T[], run: (input: T) => unknown): number[] {
  // What is made ready once is no part of what grows.
  run(inputs[0] as T);
  const steps = inputs.map((input) => countSteps(() => run(input)));
  return steps.slice(1).map((many, index) => many / (steps[index] as number));
}

function expectLinear<T>(inputs: readonly T[], run: (input: T) => unknown): void {
  for (const growth of growthOf(inputs, run)) expect(growth).toBeLessThanOrEqual(MOST_GROWTH);
}

const SIZES = [400, 800, 1600];
const repeated = (unit: string): readonly string[] => SIZES.map((size) => unit.repeat(size));

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const OPEN_DOCUMENT = ["office", "text", "table", "style", "draw"]
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name === "draw" ? "drawing" : name}:1.0"`)
  .join(" ");

function docxOf(body: string): Uint8Array {
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  return zipSync(
    {
      "_rels/.rels": strToU8(
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
          `<Relationship Id="r" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
      ),
      "word/document.xml": strToU8(`<w:document ${WORD}><w:body>${body}</w:body></w:document>`),
    },
    { level: 0 },
  );
}

function odtOf(body: string): Uint8Array {
  const content =
    `<office:document-content ${OPEN_DOCUMENT}><office:body><office:text>${body}` +
    `</office:text></office:body></office:document-content>`;
  return zipSync(
    { mimetype: strToU8("application/vnd.oasis.opendocument.text"), "content.xml": strToU8(content) },
    { level: 0 },
  );
}

describe("packed documents", () => {
  test.each([
    ["paragraphs", "<w:p><w:r><w:t>The hall holds 300 people.</w:t></w:r></w:p>"],
    ["empty paragraphs", "<w:p/>"],
    ["changes", "<w:p><w:ins><w:r><w:t>a</w:t></w:r></w:ins><w:del><w:r><w:delText>b</w:delText></w:r></w:del></w:p>"],
    ["cells", "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"],
    [
      "fields",
      '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
    ],
  ])("of Word: %s", (_, unit) => {
    expectLinear(repeated(unit).map(docxOf), docx.readBytes);
  });

  test.each([
    ["one paragraph of many runs", "<w:r><w:t>a </w:t></w:r>", "<w:p>", "</w:p>"],
    ["one row of many cells", "<w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc>", "<w:tbl><w:tr>", "</w:tr></w:tbl>"],
    ["one long run", "The hall holds 300 people. ", "<w:p><w:r><w:t>", "</w:t></w:r></w:p>"],
    ["one run of references", "&amp;", "<w:p><w:r><w:t>", "</w:t></w:r></w:p>"],
  ])("of Word: %s", (_, unit, head, tail) => {
    expectLinear(
      repeated(unit).map((body) => docxOf(head + body + tail)),
      docx.readBytes,
    );
  });

  test.each([
    ["paragraphs", "<text:p>The hall holds 300 people.</text:p>", "", ""],
    ["headings", '<text:h text:outline-level="1">a</text:h>', "", ""],
    ["spans in one paragraph", "<text:span>a </text:span>", "<text:p>", "</text:p>"],
    ["spaces", '<text:s text:c="3"/>', "<text:p>a", "</text:p>"],
    ["items", "<text:list-item><text:p>a</text:p></text:list-item>", "<text:list>", "</text:list>"],
    [
      "rows",
      "<table:table-row><table:table-cell><text:p>a</text:p></table:table-cell></table:table-row>",
      "<table:table>",
      "</table:table>",
    ],
    ["notes", "<text:note><text:note-body><text:p>a</text:p></text:note-body></text:note>", "<text:p>b", "</text:p>"],
  ])("of OpenDocument: %s", (_, unit, head, tail) => {
    expectLinear(
      repeated(unit).map((body) => odtOf(head + body + tail)),
      odt.readBytes,
    );
  });
});

describe("glossaries", () => {
  const rows = SIZES.map((size) => Array.from({ length: size }, (_, at) => [`hall ${at}`, `강당 ${at}`] as const));
  const tableOf = (mark: string): string[] =>
    rows.map((pairs) => ["en,ko", ...pairs.map((pair) => pair.join(","))].join("\n").replaceAll(",", mark));

  test("CSV", () => {
    expectLinear(tableOf(","), (text) => readTable(readCommaRows(text, "a"), "a"));
  });

  test("TSV", () => {
    expectLinear(tableOf("\t"), (text) => readTable(readTabRows(text), "a"));
  });

  test.each([
    ["quoted cells", '"a ""b""\n",c\n'],
    ["blank lines", "\n"],
    ["cells of one row", "a,"],
    ["signs of one cell", "a"],
  ])("rows: %s", (_, unit) => {
    expectLinear(repeated(unit), (text) => readCommaRows(text, "a"));
    expectLinear(repeated(unit), readTabRows);
  });

  test("JSON", () => {
    const texts = rows.map((pairs) => JSON.stringify(pairs.map(([en, ko]) => ({ en, ko: [ko, `${ko}실`] }))));
    expectLinear(texts, (text) => readJson(text, "a"));
  });

  test("TBX", () => {
    const entry = ([en, ko]: readonly [string, string]): string =>
      `<termEntry><langSet xml:lang="en"><tig><term>${en}</term></tig></langSet>` +
      `<langSet xml:lang="ko"><tig><term>${ko}</term></tig></langSet></termEntry>`;
    const texts = rows.map(
      (pairs) => `<martif type="TBX"><text><body>${pairs.map(entry).join("")}</body></text></martif>`,
    );
    expectLinear(texts, (text) => readTbx(text, "a"));
  });
});

const checker = await createChecker({ rules: { "align/*": "warning" } });
/** Reports of texts in which every third paragraph has another figure in Korean, and every eighth has no Korean. */
const reports: readonly Report[] = [40, 80, 160].map((size) => {
  const numbers = Array.from({ length: size }, (_, at) => 200 + at);
  const en = numbers.map((each) => `Hall ${each} holds ${each * 3} people. It opens at 9 a.m.`);
  const ko = numbers.flatMap((each, at) =>
    at % 8 === 7 ? [] : [`${each}호 강당에는 ${at % 3 === 0 ? each * 4 : each * 3}명이 들어간다. 오전 9시에 연다.`],
  );
  return checker.check({ en: en.join("\n\n"), ko: ko.join("\n\n") });
});
const settings = { language: "en", version: "1.0.0" } as const;

describe("what is written of a report", () => {
  test("there is something to write, twice as much each time", () => {
    const counts = reports.map(({ discrepancies }) => discrepancies.length);
    for (const [index, count] of counts.entries()) expect(count).toBeGreaterThan(10 * 2 ** index);
  });

  test.each(outputs.map((output) => [output.id, output] as const))("%s", (_, output) => {
    expectLinear(reports, (report) => output.write(report, { ...settings, checks: defaultChecks }));
  });

  test("text, and the report as data", () => {
    expectLinear(reports, (report) => toText(report, { language: "ko", diff: diffWording }));
    expectLinear(reports, toJson);
  });

  test.each(Object.entries(ALIGN_FORMATS))("an alignment as %s", (_, write) => {
    for (const unit of ["paragraph", "sentence"] as const) {
      expectLinear(reports, (report) => write([report], { ...settings, unit, isExplained: true, width: 80 }));
    }
  });

  test("the data of a page, and the page", () => {
    const assets = { script: "", style: "", scriptHash: "a", styleHash: "b" };
    const pageSettings = { ...settings, checks: defaultChecks, diagnostics: [] };
    expectLinear(reports, toPagePair);
    expectLinear(reports, (report) => toProject([report], pageSettings));
    expectLinear(reports, (report) => [
      ...partsOfPage(toProject([report], pageSettings), [toPagePair(report)], assets),
    ]);
  });

  test("the overview of many comparisons", () => {
    const [report] = reports as [Report];
    const many = [10, 20, 40].map((count) => Array.from({ length: count }, () => report));
    expectLinear(many, (each) => toProject(each, { ...settings, checks: defaultChecks, diagnostics: [] }));
  });
});

test("what is quadratic is found", () => {
  const lists = SIZES.map((size) => Array.from({ length: size }, (_, at) => String(at)));
  const growth = growthOf(lists, (list) => list.map((each) => list.indexOf(each)));
  expect(Math.min(...growth)).toBeGreaterThan(MOST_GROWTH);
});

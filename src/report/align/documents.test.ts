import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LIBRARY, reportOf } from "../../../test/report/alignments.ts";
import { childrenOf, elementsIn, readXml, textOf, type Element } from "../../../test/report/read-xml.ts";
import { anyText } from "../../../test/properties/texts.ts";
import { mergeReports, numberThrough } from "../merge.ts";
import type { Report } from "../report.ts";
import { ALIGN_FORMATS } from "./formats.ts";
import type { AlignSettings } from "./settings.ts";

const SETTINGS: AlignSettings = { language: "en", unit: "paragraph", version: "1.2.3" };
const EMPTY: Report = reportOf({ name: "empty", en: [], ko: [], beads: [] });
const XLIFF_TEXT = "The library opens at 9 a.m. Borrow up to 5 books. Return them within 14 days.";

function write(format: "tmx" | "xliff" | "html", reports: readonly Report[], settings = SETTINGS): Element {
  const written = ALIGN_FORMATS[format](reports, settings);
  return readXml(written.replace(/^<!DOCTYPE html>\n/, ""));
}

/** A table of what stands on the two sides of each row. */
function sidesOf(rows: readonly Element[], ...names: readonly string[]): string[][] {
  return rows.map((row) => names.flatMap((name) => elementsIn(row, name)).map(textOf));
}

describe("TMX", () => {
  const tmx = write("tmx", [LIBRARY]);
  const [header, body] = childrenOf(tmx) as [Element, Element];

  it("has the header that TMX 1.4b asks for, and no date", () => {
    expect([tmx.name, tmx.attributes]).toEqual(["tmx", { version: "1.4" }]);
    expect(childrenOf(tmx).map(({ name }) => name)).toEqual(["header", "body"]);
    expect(header.attributes).toEqual({
      creationtool: "daejo",
      creationtoolversion: "1.2.3",
      segtype: "paragraph",
      "o-tmf": "daejo",
      adminlang: "en",
      srclang: "en",
      datatype: "plaintext",
    });
    expect(ALIGN_FORMATS.tmx([LIBRARY], SETTINGS)).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<tmx /);
  });

  it("has a unit for each bead with two sides and counts the others", () => {
    expect(sidesOf(childrenOf(body), "seg")).toEqual([
      ["Library hours", "도서관 이용 시간"],
      [XLIFF_TEXT, "도서관은 오전 9시에 열고 책은 5권까지 빌릴 수 있습니다. 14일 안에 반납하세요."],
      ["Please be quiet. Thank you.", "조용히 해 주세요. 감사합니다."],
    ]);
    expect(childrenOf(header).map((note) => [note.name, textOf(note)])).toEqual([
      ["note", "Left out for want of a counterpart: 1 English, 1 Korean."],
    ]);
  });

  it("names language, confidence and crossing in the order that TMX asks for", () => {
    for (const unit of childrenOf(body)) {
      expect(unit.name).toBe("tu");
      expect(
        childrenOf(unit)
          .map(({ name }) => name)
          .join(" "),
      ).toMatch(/^prop( prop)? tuv tuv$/);
      expect(elementsIn(unit, "tuv").map(({ attributes }) => attributes["xml:lang"])).toEqual(["en", "ko"]);
    }
    expect(childrenOf(body).map(({ attributes }) => attributes["tuid"])).toEqual(["b0", "b1", "b3"]);
    expect(elementsIn(body, "prop").map((prop) => [prop.attributes["type"], textOf(prop)])).toEqual([
      ["x-confidence", "0.91"],
      ["x-confidence", "0.99"],
      ["x-confidence", "0.95"],
      ["x-crossing", "true"],
    ]);
  });

  it("takes sentences apart, which run on where a bead joins them", () => {
    const sentences = write("tmx", [LIBRARY], { ...SETTINGS, unit: "sentence" });
    expect(elementsIn(sentences, "header")[0]?.attributes["segtype"]).toBe("sentence");
    expect(sidesOf(elementsIn(sentences, "tu"), "seg")).toEqual([
      ["Library hours", "도서관 이용 시간"],
      ["The library opens at 9 a.m. Borrow up to 5 books.", "도서관은 오전 9시에 열고 책은 5권까지 빌릴 수 있습니다."],
      ["Return them within 14 days.", "14일 안에 반납하세요."],
      ["Please be quiet.", "조용히 해 주세요."],
      ["Thank you.", "감사합니다."],
    ]);
    // The sentences of a paragraph that has moved have moved.
    expect(elementsIn(sentences, "prop").filter(({ attributes }) => attributes["type"] === "x-crossing")).toHaveLength(
      2,
    );
  });

  it("joins paragraphs by a line break and writes a wrapped one on one line", () => {
    const report = reportOf({
      en: [["One,\r\nwrapped."], ["Two."]],
      ko: [["하나, 둘."]],
      beads: [{ en: [0, 1], ko: [0] }],
    });
    expect(sidesOf(elementsIn(write("tmx", [report]), "tu"), "seg")).toEqual([["One, wrapped.\nTwo.", "하나, 둘."]]);
  });
});

describe("XLIFF", () => {
  const xliff = write("xliff", [LIBRARY]);

  it("is a 2.1 document with a file for the report", () => {
    expect([xliff.name, xliff.attributes]).toEqual([
      "xliff",
      { xmlns: "urn:oasis:names:tc:xliff:document:2.0", version: "2.1", srcLang: "en", trgLang: "ko" },
    ]);
    expect(childrenOf(xliff).map(({ name, attributes }) => [name, attributes])).toEqual([
      ["file", { id: "f0", original: "library.en.txt", "xml:space": "preserve" }],
    ]);
  });

  it("has a unit for each bead: English alone without target, Korean alone with an empty source", () => {
    const units = elementsIn(xliff, "unit");
    expect(units.map(({ attributes }) => attributes["id"])).toEqual(["b0", "b1", "b2", "b3", "b4"]);
    for (const unit of units) {
      expect(childrenOf(unit).map(({ name }) => name)).toEqual(["notes", "segment"]);
      expect(childrenOf(elementsIn(unit, "segment")[0] as Element)[0]?.name).toBe("source");
    }
    expect(sidesOf(units, "source", "target")).toEqual([
      ["Library hours", "도서관 이용 시간"],
      [XLIFF_TEXT, "도서관은 오전 9시에 열고 책은 5권까지 빌릴 수 있습니다. 14일 안에 반납하세요."],
      ["Parking is free. The gate closes at 10 p.m."],
      ["Please be quiet. Thank you.", "조용히 해 주세요. 감사합니다."],
      ["", "월요일은 쉽니다."],
    ]);
    expect(elementsIn(xliff, "segment").map(({ attributes }) => attributes["state"])).toEqual([
      "translated",
      "translated",
      undefined,
      "translated",
      undefined,
    ]);
  });

  it("notes confidence and crossing", () => {
    expect(
      elementsIn(xliff, "notes").map((notes) =>
        childrenOf(notes).map((note) => `${note.attributes["category"]} ${textOf(note)}`),
      ),
    ).toEqual([
      ["confidence 0.91"],
      ["confidence 0.99"],
      ["confidence 0.80"],
      ["confidence 0.95", "crossing true"],
      ["confidence 0.70"],
    ]);
  });

  it("has no file without a unit or a group", () => {
    expect(childrenOf(elementsIn(write("xliff", [EMPTY]), "file")[0] as Element)).toEqual([
      { name: "group", attributes: { id: "none" }, children: [] },
    ]);
  });
});

describe("HTML", () => {
  const html = write("html", [LIBRARY]);
  const rows = elementsIn(elementsIn(html, "tbody")[0] as Element, "tr");

  it("is named after its documents and needs nothing from elsewhere", () => {
    expect(elementsIn(html, "title").map(textOf)).toEqual([
      "English–Korean alignment · library.en.txt · library.ko.txt",
    ]);
    expect(["script", "link", "img"].flatMap((name) => elementsIn(html, name))).toEqual([]);
    expect(textOf(elementsIn(html, "style")[0] as Element)).not.toMatch(/url|@import|[<&]/);
    expect(ALIGN_FORMATS.html([LIBRARY], SETTINGS)).toMatch(/^<!DOCTYPE html>\n<html lang="en">/);
  });

  it("says which language each cell is in and what each heading is for", () => {
    expect(elementsIn(html, "caption").map(textOf)).toEqual([
      "library.en.txt · library.ko.txt3 passages compared · unaligned: 1 English, 1 Korean",
    ]);
    expect(elementsIn(html, "th").map(({ attributes }) => attributes["scope"])).toEqual([
      "col",
      "col",
      "col",
      ...rows.map(() => "row"),
    ]);
    expect(rows.map((row) => elementsIn(row, "td").map(({ attributes }) => attributes["lang"]))).toEqual([
      ["en", "ko"],
      ["en", "ko"],
      ["en", undefined],
      ["en", "ko"],
      [undefined, "ko"],
    ]);
  });

  it("shows gaps and what has moved", () => {
    expect(rows.map(({ attributes }) => attributes["class"])).toEqual([undefined, undefined, "gap", "moved", "gap"]);
    expect(sidesOf([rows[2], rows[3]] as Element[], "th", "td")).toEqual([
      ["b280%", "Parking is free. The gate closes at 10 p.m.", "(none)"],
      ["b395%moved", "Please be quiet. Thank you.", "조용히 해 주세요. 감사합니다."],
    ]);
    const korean = write("html", [LIBRARY], { ...SETTINGS, language: "ko", unit: "sentence" });
    expect(korean.attributes).toEqual({ lang: "ko" });
    const korRows = elementsIn(elementsIn(korean, "tbody")[0] as Element, "tr");
    expect(sidesOf(korRows, "th").flat()).toEqual([
      "b091%",
      "b1.098%",
      "b1.197%",
      "b280%",
      "b3.096%순서 바뀜",
      "b3.194%순서 바뀜",
      "b470%",
    ]);
  });
});

describe("several reports", () => {
  const reports = numberThrough([LIBRARY, EMPTY, { ...LIBRARY, documents: LIBRARY.documents }]);

  it.each(["tmx", "xliff", "html"] as const)("are one %s document, in which no id comes twice", (format) => {
    const document = write(format, reports);
    const ids = elementsIn(document, { tmx: "tu", xliff: "unit", html: "tr" }[format]).map(
      ({ attributes, children }) =>
        format === "html"
          ? textOf({ name: "", attributes: {}, children: children.slice(0, 1) })
          : (attributes["tuid"] ?? attributes["id"]),
    );
    const named = ids.filter((id) => id !== "Bead");
    expect(named).toHaveLength({ tmx: 6, xliff: 10, html: 10 }[format]);
    expect(new Set(named).size).toBe(named.length);
    for (const id of format === "html" ? [] : named) expect(id).toMatch(/^[\w.:-]+$/);
  });

  it("number their beads as the one JSON report does", () => {
    expect(reports.flatMap(({ beads }) => beads)).toEqual(mergeReports([LIBRARY, EMPTY, LIBRARY]).beads);
  });
});

it("whatever stands in the texts or is their name, the documents are well-formed and hold it", () => {
  fc.assert(
    fc.property(anyText, anyText, anyText, (en, ko, name) => {
      const report = reportOf({ name, en: [[`<en>&${en}`]], ko: [[`]]>${ko}`]], beads: [{ en: [0], ko: [0] }] });
      const one = (text: string): string =>
        text.replaceAll(/[\t-\r \u2028\u2029]+/g, " ").replaceAll(FORBIDDEN, "\ufffd");
      const sides = [`<en>&${en}`, `]]>${ko}`];
      expect(sidesOf([write("tmx", [report])], "seg")).toEqual([sides.map(one)]);
      expect(sidesOf([write("html", [report])], "td")).toEqual([sides.map(one)]);
      const xliff = write("xliff", [report]);
      expect(sidesOf([xliff], "source", "target")).toEqual([sides.map((side) => side.replaceAll(FORBIDDEN, "\ufffd"))]);
      expect(elementsIn(xliff, "file")[0]?.attributes["original"]).toBe(
        `${name}.en.txt`.replaceAll(FORBIDDEN, "\ufffd"),
      );
    }),
  );
});

// oxlint-disable-next-line no-control-regex -- these are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]/gu;

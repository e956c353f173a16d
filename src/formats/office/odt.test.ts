import { zipSync } from "fflate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DaejoError } from "../../errors.ts";
import { toSource } from "../../text/mapped-text.ts";
import { contains, slice } from "../../text/span.ts";
import type { ReadFile } from "../binary.ts";
import { odt } from "./odt.ts";

const utf8 = (text: string): Uint8Array => Uint8Array.from(new TextEncoder().encode(text));
const SPACES = ["office", "text", "table", "style"]
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(" ");
const DRAWING =
  'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"';

const contentOf = (body: string, styles = ""): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<office:document-content ${SPACES} ${DRAWING}>` +
  `<office:automatic-styles>${styles}</office:automatic-styles>` +
  `<office:body><office:text>${body}</office:text></office:body></office:document-content>`;

function pack(content: string): Uint8Array {
  return zipSync(
    { mimetype: utf8("application/vnd.oasis.opendocument.text"), "content.xml": utf8(content) },
    { level: 0 },
  );
}

function read(body: string, styles = ""): ReadFile {
  const found = odt.readBytes(pack(contentOf(body, styles)));
  let last = 0;
  for (const { span, prose } of found.blocks) {
    expect(span.start).toBeGreaterThanOrEqual(last);
    last = span.end;
    for (const run of prose.runs) expect(run.copied && contains(span, run.source)).toBe(true);
    expect(prose.text).toBe(slice(found.text, span));
    expect(toSource(prose, { start: 0, end: prose.text.length })).toEqual(span);
  }
  return found;
}

const blocksOf = ({ text, blocks }: ReadFile): string[] =>
  blocks.map(({ kind, level, span }) => `${kind}${level === undefined ? "" : ` ${level}`}: ${slice(text, span)}`);

const escape = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
const p = (content: string, style = ""): string => `<text:p text:style-name="${style}">${content}</text:p>`;
const list = (...items: readonly string[]): string =>
  `<text:list>${items.map((item) => `<text:list-item>${item}</text:list-item>`).join("")}</text:list>`;
const row = (...cells: readonly string[]): string =>
  `<table:table-row>${cells.map((cell) => (cell.startsWith("<table") ? cell : `<table:table-cell>${cell}</table:table-cell>`)).join("")}</table:table-row>`;
const table = (...rows: readonly string[]): string =>
  `<table:table><table:table-column/>${rows.join("")}</table:table>`;
const note = (kind: string, content: string): string =>
  `<text:note text:note-class="${kind}"><text:note-citation>1</text:note-citation><text:note-body>${p(content)}</text:note-body></text:note>`;

describe("paragraphs", () => {
  it("are lines of the text", () => {
    const found = read(
      p("위원회는 <text:span>5월 3일</text:span>에 모였다.") + p("") + p("The committee met on May 3."),
    );
    expect(found.text).toBe("위원회는 5월 3일에 모였다.\n\nThe committee met on May 3.");
    expect(found.blocks).toHaveLength(2);
  });

  it("read back as they were written but for blanks", () => {
    const paragraph = fc
      .string({ unit: "grapheme", maxLength: 30 })
      .map((text) => text.replace(/[^\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, ""));
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 8 }), (texts) => {
        const lines = texts.map((text) => text.replace(/ +/g, " ").replace(/^ | $/g, ""));
        expect(read(texts.map((text) => p(escape(text))).join("")).text).toBe(lines.join("\n"));
      }),
    );
  });

  it("hold blanks, tabs and line breaks as elements", () => {
    const found = read(
      p(' \n 가<text:s text:c="3"/>나<text:s/><text:tab/>다<text:line-break/>라 <text:span> 마</text:span>\n ') +
        p("바<text:soft-page-break/>사"),
    );
    expect(found.text).toBe("가   나 \t다\n라 마\n바사");
  });

  it("keep links and fields, not comments, readings and descriptions", () => {
    const body = p(
      '<text:a>누리집</text:a>에서 <text:page-number>7</text:page-number>쪽<office:annotation><text:p>확인</text:p></office:annotation>' +
        "<text:ruby><text:ruby-base>韓國</text:ruby-base><text:ruby-text>한국</text:ruby-text></text:ruby>" +
        "<draw:frame><svg:title>그림</svg:title><svg:desc>설명</svg:desc></draw:frame>",
    ); // prettier-ignore
    expect(read(body).text).toBe("누리집에서 7쪽韓國");
  });

  it("are read with all changes accepted", () => {
    const deleted = `<text:tracked-changes><text:changed-region><text:deletion>${p("지운 글")}</text:deletion></text:changed-region></text:tracked-changes>`;
    expect(read(`${deleted}${p('요금은 <text:change text:change-id="c1"/>5,000원이다.')}`).text).toBe(
      "요금은 5,000원이다.",
    );
  });

  it("leave hidden text out", () => {
    const styles =
      '<style:style style:name="T1" style:family="text"><style:text-properties text:display="none"/></style:style>';
    const body =
      p('보이는 <text:span text:style-name="T1">숨은 </text:span>글') +
      `<text:section text:display="none">${p("숨은 절")}</text:section>` +
      p('<text:hidden-text text:is-hidden="true">숨음</text:hidden-text>끝');
    expect(read(body, styles).text).toBe("보이는 글\n끝");
  });
});

describe("headings and lists", () => {
  it("have their levels", () => {
    const styles = '<style:style style:name="P1" style:parent-style-name="Title"/>';
    const body =
      p("표제", "P1") +
      '<text:h text:outline-level="2">절</text:h><text:h text:outline-level="9">끝</text:h><text:h>첫</text:h>' +
      p("인용", "Quotations") +
      list(p("하나") + p("이어서"), p("둘") + list(p("둘의 하나")), '<text:h text:outline-level="3">번호</text:h>') +
      "<text:list><text:list-header><text:p>머리</text:p></text:list-header></text:list>" +
      p("본문");
    expect(blocksOf(read(body, styles))).toEqual([
      "heading 1: 표제",
      "heading 2: 절",
      "heading 6: 끝",
      "heading 1: 첫",
      "quote: 인용",
      "list-item 1: 하나",
      "paragraph: 이어서",
      "list-item 1: 둘",
      "list-item 2: 둘의 하나",
      "heading 3: 번호",
      "paragraph: 머리",
      "paragraph: 본문",
    ]);
  });
});

describe("tables", () => {
  it("are lines of cells with their columns", () => {
    const wide =
      `<table:table-cell table:number-columns-spanned="2">${p("넓은")}</table:table-cell>` +
      `<table:covered-table-cell>${p("가려진")}</table:covered-table-cell>`;
    const found = read(
      p("앞") +
        table(
          `<table:table-header-rows>${row(p("항목"), p("Item"), p("비고"))}</table:table-header-rows>`,
          `<table:table-row>${wide}<table:table-cell>${p("가") + p("나")}</table:table-cell></table:table-row>`,
          row('<table:table-cell table:number-columns-repeated="2"/>', p("셋째")),
        ) +
        p("뒤"),
    );
    expect(found.text).toBe("앞\n항목\tItem\t비고\n넓은\t가\n나\n\t셋째\n뒤");
    expect(blocksOf(found)).toEqual([
      "paragraph: 앞",
      "table-cell 1: 항목",
      "table-cell 2: Item",
      "table-cell 3: 비고",
      "table-cell 1: 넓은",
      "table-cell 3: 가\n나",
      "table-cell 3: 셋째",
      "paragraph: 뒤",
    ]);
  });

  it("flatten what is nested, and are frames where they have one column", () => {
    expect(blocksOf(read(table(row(p("밖") + table(row(p("안 1"), p("안 2"))), p("옆")))))).toEqual([
      "table-cell 1: 밖\n안 1\n안 2",
      "table-cell 2: 옆",
    ]);
    expect(blocksOf(read(list(table(row(list(p("칸")))) + p("항목"))))).toEqual([
      "list-item 1: 칸",
      "list-item 1: 항목",
    ]);
  });
});

describe("notes and text boxes", () => {
  it("come behind the text, footnotes first", () => {
    const found = read(
      p(`가${note("endnote", "미주")}나${note("footnote", "각주")}다`) +
        list(p(`라${note("footnote", "둘째")}`)) +
        p("마"),
    );
    expect(found.text).toBe("가나다\n라\n마\n각주\n둘째\n미주");
    expect(blocksOf(found)[1]).toBe("list-item 1: 라");
  });

  it("come behind their paragraph", () => {
    const box = `<draw:frame><draw:text-box>${p("상자")}</draw:text-box></draw:frame>`;
    expect(read(p(`앞 ${box}뒤`) + p("다음")).text).toBe("앞 뒤\n상자\n다음");
  });
});

describe("what cannot be read", () => {
  function failure(bytes: Uint8Array): DaejoError {
    try {
      odt.readBytes(bytes);
    } catch (error) {
      if (error instanceof DaejoError) return error;
      throw error;
    }
    throw new Error("was read");
  }

  it("is encrypted, or no text", () => {
    const manifest = utf8('<manifest:manifest><manifest:encryption-data manifest:checksum="x"/></manifest:manifest>');
    expect(failure(zipSync({ "META-INF/manifest.xml": manifest })).message).toContain("encrypted");
    expect(failure(zipSync({ "word/document.xml": utf8("<x/>") })).message).toContain("no OpenDocument text");
    const sheet = contentOf("").replaceAll("office:text", "office:spreadsheet");
    expect(failure(pack(sheet)).message).toContain("no OpenDocument text");
  });

  it("breaks off, is nested without end, or declares entities", () => {
    const whole = contentOf(p("도서관은 5월 3일에 쉰다."));
    for (let end = 0; end < whole.length - 1; end += 11) {
      expect(failure(pack(whole.slice(0, end))).message).toMatch(
        /^"content\.xml" in the file cannot be read: .* \(line/,
      );
    }
    expect(failure(pack(contentOf("<text:list><text:list-item>".repeat(20_000)))).message).toContain("levels deep");
    const doctype = whole.replace("\n", '\n<!DOCTYPE x [<!ENTITY a "하">]>');
    expect(failure(pack(doctype)).message).toContain("document type (line 2)");
  });

  it("takes time and room by its length only", () => {
    const blanks = p(`가${" ".repeat(200_000)}나`) + p('<text:s text:c="999999999"/>나'.repeat(1000));
    expect(read(blanks).text.length).toBeLessThan(100_000);
    expect(
      read(
        table(
          `<table:table-row>${'<table:table-cell table:number-columns-repeated="999999999"/>'.repeat(99)}</table:table-row>`,
        ),
      ).text,
    ).toBe("");
  });
});

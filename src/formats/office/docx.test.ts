import { zipSync } from "fflate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DaejoError } from "../../errors.ts";
import { toSource } from "../../text/mapped-text.ts";
import { contains, slice } from "../../text/span.ts";
import type { ReadFile } from "../binary.ts";
import { docx } from "./docx.ts";

const utf8 = (text: string): Uint8Array => Uint8Array.from(new TextEncoder().encode(text));
const TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const SPACES =
  `xmlns:w="${TRANSITIONAL}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ` +
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:v="urn:schemas-microsoft-com:vml" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"';

type Parts = Readonly<Record<string, string>>;

const documentOf = (body: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document ${SPACES}><w:body>${body}<w:sectPr/></w:body></w:document>`;

function pack(body: string, parts: Parts = {}): Uint8Array {
  const all: Parts = { "word/document.xml": documentOf(body), ...parts };
  // Unpacked, because an archive of the same paragraph many times over looks like a bomb.
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, text]) => [name, utf8(text)])), { level: 0 });
}

function read(body: string, parts: Parts = {}): ReadFile {
  const found = docx.readBytes(pack(body, parts));
  mustLeadBack(found);
  return found;
}

function mustLeadBack({ text, blocks }: ReadFile): void {
  let last = 0;
  for (const { span, prose } of blocks) {
    expect(span.start).toBeGreaterThanOrEqual(last);
    expect(span.end).toBeGreaterThan(span.start);
    last = span.end;
    for (const [i, run] of prose.runs.entries()) {
      expect(run.copied && contains(span, run.source)).toBe(true);
      const end = prose.runs[i + 1]?.at ?? prose.text.length;
      expect(prose.text.slice(run.at, end)).toBe(slice(text, run.source));
    }
    expect(toSource(prose, { start: 0, end: prose.text.length })).toEqual(span);
  }
}

/** Each block as `kind level: text`. */
const blocksOf = ({ text, blocks }: ReadFile): string[] =>
  blocks.map(({ kind, level, span }) => `${kind}${level === undefined ? "" : ` ${level}`}: ${slice(text, span)}`);

const escape = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
const t = (text: string): string => `<w:t xml:space="preserve">${escape(text)}</w:t>`;
const r = (text: string, properties = ""): string =>
  `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}${t(text)}</w:r>`;
const p = (content: string, properties = ""): string =>
  `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
const cell = (content: string, properties = ""): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const row = (cells: readonly string[], properties = ""): string =>
  `<w:tr><w:trPr>${properties}</w:trPr>${cells.join("")}</w:tr>`;
const table = (...rows: readonly string[]): string => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join("")}</w:tbl>`;
const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const code = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`;

describe("paragraphs", () => {
  it("are lines of the text", () => {
    const found = read(p(r("위원회는 5월 3일에 ") + r("모였다.")) + p("") + p(r("The committee met on May 3.")));
    expect(found.text).toBe("위원회는 5월 3일에 모였다.\n\nThe committee met on May 3.");
    expect(blocksOf(found)).toEqual([
      "paragraph: 위원회는 5월 3일에 모였다.",
      "paragraph: The committee met on May 3.",
    ]);
  });

  it("read back as they were written", () => {
    const paragraph = fc
      .string({ unit: "grapheme", maxLength: 30 })
      .map((text) => text.replace(/[^\t\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, ""));
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 8 }), (texts) => {
        expect(read(texts.map((text) => p(r(text))).join("")).text).toBe(texts.join("\n"));
      }),
    );
  });

  it("hold characters that are elements", () => {
    const found = read(
      p(`<w:r>${t("첫째")}<w:tab/>${t("줄")}<w:br/>${t("둘째")}<w:cr/>${t("e")}<w:noBreakHyphen/>${t("mail")}</w:r>`) +
        p(`<w:r>${t("지방")}<w:softHyphen/>${t("자치")}<w:sym w:font="Wingdings" w:char="F0FC"/></w:r>`),
    );
    expect(found.text).toBe("첫째\t줄\n둘째\ne\u2011mail\n지방자치");
    expect(found.blocks).toHaveLength(2);
  });

  it("take tab stops for no tabs, line ends of the file for blanks, and outer blanks only where they are kept", () => {
    const body =
      p(r("가"), '<w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs>') + p("<w:r><w:t>  one\n  two </w:t></w:r>");
    expect(read(body).text).toBe("가\none   two");
  });

  it("decode references and CDATA", () => {
    expect(read(p("<w:r><w:t>A&amp;B &#xAC00;<![CDATA[<나>]]></w:t></w:r>")).text).toBe("A&B 가<나>");
  });

  it("keep the text of links, of controls and of older markup", () => {
    const body = p(
      `<w:hyperlink>${r("누리집")}</w:hyperlink>${r("에서 ")}<w:sdt><w:sdtPr><w:rPr><w:vanish/></w:rPr></w:sdtPr>` +
        `<w:sdtContent>${r("신청")}</w:sdtContent></w:sdt><w:smartTag>${r("한다")}</w:smartTag>${r(".")}`,
    );
    expect(read(body).text).toBe("누리집에서 신청한다.");
  });

  it("leave formulas and readings above a word out", () => {
    const ruby = `<w:r><w:ruby><w:rt>${r("한국")}</w:rt><w:rubyBase>${r("韓國")}</w:rubyBase></w:ruby></w:r>`;
    expect(read(p(`${ruby}${r("의 ")}<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>${r("값")}`)).text).toBe("韓國의 값");
  });
});

describe("headings and lists", () => {
  const STYLES = `<w:styles ${SPACES}>
    <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="a2"><w:name w:val="heading 2"/></w:style>
    <w:style w:type="paragraph" w:styleId="own"><w:name w:val="Chapter"/><w:basedOn w:val="1"/></w:style>
    <w:style w:type="paragraph" w:styleId="toc"><w:name w:val="TOC Heading"/><w:basedOn w:val="1"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="a3"><w:name w:val="Title"/></w:style>
    <w:style w:type="paragraph" w:styleId="cap"><w:name w:val="caption"/></w:style>
    <w:style w:type="paragraph" w:styleId="bul"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="4"/></w:numPr></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="loop"><w:name w:val="Loop"/><w:basedOn w:val="loop"/></w:style>
    <w:style w:type="character" w:styleId="hid"><w:name w:val="Hidden"/><w:rPr><w:vanish/></w:rPr></w:style>
    <w:style w:type="table" w:styleId="tab"><w:tblStylePr w:type="firstRow"><w:rPr><w:vanish/></w:rPr><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:tblStylePr></w:style>
  </w:styles>`;
  const styled = (id: string, more = ""): string => `<w:pStyle w:val="${id}"/>${more}`;
  const numbered = (depth: number, id: number): string =>
    `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${id}"/></w:numPr>`;

  it("are told by their styles and what these are based on", () => {
    const ids = ["1", "a2", "own", "toc", "a3", "cap", "bul", "loop", "tab", "none"];
    const found = read(ids.map((id) => p(r(id), styled(id))).join(""), { "word/styles.xml": STYLES });
    expect(blocksOf(found)).toEqual([
      "heading 1: 1",
      "heading 2: a2",
      "heading 1: own",
      "paragraph: toc",
      "heading 1: a3",
      "caption: cap",
      "list-item 2: bul",
      "paragraph: loop",
      "paragraph: tab",
      "paragraph: none",
    ]);
  });

  it("are told by the paragraph itself before its style", () => {
    const body =
      p(r("가"), '<w:outlineLvl w:val="2"/>') +
      p(r("나"), styled("1", '<w:outlineLvl w:val="9"/>')) +
      p(r("다"), numbered(0, 7)) +
      p(r("라"), numbered(2, 7)) +
      p(r("마"), styled("bul", numbered(0, 0))) +
      p(r("바"), '<w:outlineLvl w:val="8"/>');
    expect(blocksOf(read(body, { "word/styles.xml": STYLES }))).toEqual([
      "heading 3: 가",
      "paragraph: 나",
      "list-item 1: 다",
      "list-item 3: 라",
      "paragraph: 마",
      "heading 6: 바",
    ]);
  });

  it("are told by ids where there is no table of styles", () => {
    const ids = ["Heading2", "제목1", "제목 3", "Title", "1"];
    expect(blocksOf(read(ids.map((id) => p(r(id), styled(id))).join("")))).toEqual([
      "heading 2: Heading2",
      "heading 1: 제목1",
      "heading 3: 제목 3",
      "heading 1: Title",
      "paragraph: 1",
    ]);
  });

  it("do not change by what was there before a tracked change", () => {
    const changed = `<w:pPrChange w:id="1"><w:pPr>${styled("1")}</w:pPr></w:pPrChange>`;
    expect(blocksOf(read(p(r("가"), changed), { "word/styles.xml": STYLES }))).toEqual(["paragraph: 가"]);
  });

  it("hide text by the run, by its style, or by that of the paragraph", () => {
    const body = p(
      r("보이는 ") +
        r("숨은 ", "<w:vanish/>") +
        r("숨은 ", '<w:rStyle w:val="hid"/>') +
        r("글", '<w:rStyle w:val="hid"/><w:vanish w:val="0"/>') +
        r("자", '<w:rPrChange w:id="1"><w:rPr><w:vanish/></w:rPr></w:rPrChange>'),
    );
    expect(read(body, { "word/styles.xml": STYLES }).text).toBe("보이는 글자");
  });
});

describe("tables", () => {
  const cells = (...texts: readonly string[]): string => row(texts.map((text) => cell(p(r(text)))));

  it("are lines of cells with their columns", () => {
    const found = read(p(r("앞")) + table(cells("항목", "Item"), cells("요금", "Fee")) + p(r("뒤")));
    expect(found.text).toBe("앞\n항목\tItem\n요금\tFee\n뒤");
    expect(blocksOf(found)).toEqual([
      "paragraph: 앞",
      "table-cell 1: 항목",
      "table-cell 2: Item",
      "table-cell 1: 요금",
      "table-cell 2: Fee",
      "paragraph: 뒤",
    ]);
  });

  it("count the columns that wide cells and gaps take up", () => {
    const wide = row([cell(p(r("가")), '<w:gridSpan w:val="2"/>'), cell(p("")), cell(p(r("나")))]);
    const late = row([cell(p(r("다")))], '<w:gridBefore w:val="1"/>');
    expect(blocksOf(read(table(wide, late)))).toEqual(["table-cell 1: 가", "table-cell 4: 나", "table-cell 2: 다"]);
  });

  it("make one block of a cell with several paragraphs", () => {
    const found = read(table(row([cell(p(r("첫째")) + p("") + p(r("둘째"))), cell(p(r("first, second")))])));
    expect(blocksOf(found)).toEqual(["table-cell 1: 첫째\n둘째", "table-cell 2: first, second"]);
  });

  it("flatten tables inside tables", () => {
    const inner = table(cells("안 1", "안 2"), cells("안 3", "안 4"));
    expect(blocksOf(read(table(row([cell(p(r("밖")) + inner), cell(p(r("옆")))]), cells("아래", "below"))))).toEqual([
      "table-cell 1: 밖\n안 1\n안 2\n안 3\n안 4",
      "table-cell 2: 옆",
      "table-cell 1: 아래",
      "table-cell 2: below",
    ]);
  });

  it("are frames around paragraphs where they have one column", () => {
    const found = read(table(row([cell(p(r("알림"), '<w:outlineLvl w:val="0"/>') + p(r("도서관은 쉰다.")))])));
    expect(blocksOf(found)).toEqual(["heading 1: 알림", "paragraph: 도서관은 쉰다."]);
  });

  it("lose rows and cells that were deleted", () => {
    const gone = row([cell(p(r("옛"))), cell(p(r("old")))], '<w:del w:id="1"/>');
    const part = row([cell(p(r("가"))), cell(p(r("나")), '<w:cellDel w:id="2"/>'), cell(p(r("다")))]);
    expect(blocksOf(read(table(gone, part)))).toEqual(["table-cell 1: 가", "table-cell 3: 다"]);
  });
});

describe("tracked changes", () => {
  it("are read as accepted", () => {
    const body = p(
      `${r("요금은 ")}<w:del w:id="1"><w:r><w:delText>3,000</w:delText></w:r></w:del>` +
        `<w:ins w:id="2">${r("5,000")}<w:del w:id="3"><w:r><w:t>9</w:t></w:r></w:del></w:ins>${r("원이다.")}` +
        `<w:moveFrom w:id="4">${r(" 어른은")}</w:moveFrom><w:moveTo w:id="5">${r(" 아이는 무료다.")}</w:moveTo>`,
    );
    expect(read(body).text).toBe("요금은 5,000원이다. 아이는 무료다.");
  });

  it("join paragraphs whose mark was deleted or hidden", () => {
    const mark = (property: string): string => `<w:rPr>${property}</w:rPr>`;
    const body =
      p(r("하나 "), `<w:outlineLvl w:val="0"/>${mark('<w:ins w:id="1"/><w:del w:id="2"/>')}`) +
      p(r("둘 "), mark('<w:moveFrom w:id="3"/>')) +
      p(r("셋")) +
      p(r("제목. "), mark("<w:vanish/><w:specVanish/>")) +
      p(r("본문")) +
      p(r("끝"), mark('<w:del w:id="4"/>'));
    expect(blocksOf(read(body))).toEqual(["paragraph: 하나 둘 셋", "paragraph: 제목. 본문", "paragraph: 끝"]);
  });
});

describe("fields", () => {
  it("show their results", () => {
    const body = p(
      r("쪽 ") + field("begin") + code(" PAGE ") + field("separate") + r("7") + field("end") + r(" / ") +
        `<w:fldSimple w:instr=" NUMPAGES ">${r("12")}</w:fldSimple>`,
    ); // prettier-ignore
    expect(read(body).text).toBe("쪽 7 / 12");
  });

  it("show nothing of fields inside their instructions", () => {
    const inner = field("begin") + code("MERGEFIELD x") + field("separate") + r("숨음") + field("end");
    const body = p(
      field("begin") + code("IF ") + inner + code(" = 1") + field("separate") + r("보임") + field("end") + r("."),
    );
    expect(read(body).text).toBe("보임.");
  });

  it("hide no more than a paragraph where their end is missing", () => {
    expect(
      read(p(r("가") + field("begin") + code("TOC") + r("나")) + p(r("다")) + p(field("end") + r("라"))).text,
    ).toBe("가\n다\n라");
  });
});

describe("text boxes", () => {
  const box = (content: string): string => `<w:txbxContent>${content}</w:txbxContent>`;

  it("come behind their paragraph, once", () => {
    const both =
      `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box(p(r("상자"), "<w:tabs><w:tab/></w:tabs>"))}` +
      `</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box(p(r("상자")))}</v:textbox></w:pict>` +
      "</mc:Fallback></mc:AlternateContent>";
    expect(read(p(`${r("앞 ")}<w:r>${both}</w:r>${r("뒤")}`) + p(r("다음"))).text).toBe("앞 뒤\n상자\n다음");
  });

  it("are read from the fallback where that is all there is", () => {
    const only = `<mc:AlternateContent><mc:Fallback><w:pict>${box(p(r("상자")))}</w:pict></mc:Fallback></mc:AlternateContent>`;
    expect(read(p(`<w:r>${only}</w:r>`)).text).toBe("\n상자");
    expect(read(p(`<w:r><w:pict>${box(p(r("상자")))}</w:pict></w:r>`)).text).toBe("\n상자");
  });
});

describe("notes", () => {
  const note = (kind: string, id: number, content: string, type = ""): string =>
    `<w:${kind} ${type} w:id="${id}">${p(`<w:r><w:${kind}Ref/></w:r>${content}`)}</w:${kind}>`;
  const refer = (kind: string, id: number): string => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
  const footnotes = (content: string): string => `<w:footnotes ${SPACES}>${content}</w:footnotes>`;

  it("come last, in the order of the text", () => {
    const found = read(
      p(r("가") + refer("endnote", 2) + refer("footnote", 3)) +
        p(r("나") + refer("footnote", 2) + refer("footnote", 3)),
      {
        "word/footnotes.xml": footnotes(
          note("footnote", -1, r("---"), 'w:type="separator"') +
            note("footnote", 2, r(" 둘째 주")) +
            note("footnote", 3, r(" 첫째 주")),
        ),
        "word/endnotes.xml": `<w:endnotes ${SPACES}>${note("endnote", 2, r("미주"))}</w:endnotes>`,
      },
    );
    expect(found.text).toBe("가\n나\n 첫째 주\n 둘째 주\n미주");
    expect(blocksOf(found).slice(2)).toEqual(["paragraph: 첫째 주", "paragraph: 둘째 주", "paragraph: 미주"]);
  });

  it("are left out with the text that referred to them", () => {
    const body = p(`${r("가")}<w:del w:id="9">${refer("footnote", 2)}</w:del>`);
    expect(read(body, { "word/footnotes.xml": footnotes(note("footnote", 2, r("주"))) }).text).toBe("가");
    expect(read(p(r("가") + refer("footnote", 5))).text).toBe("가");
  });
});

describe("the package", () => {
  it("says where its parts are", () => {
    const relation = (type: string, target: string): string =>
      `<Relationship Id="r${type}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
    const relations = (content: string): Uint8Array =>
      utf8(
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`,
      );
    const bytes = zipSync({
      "_rels/.rels": relations(relation("officeDocument", "/word/document2.xml")),
      "word/document2.xml": utf8(documentOf(p(r("가"), '<w:pStyle w:val="x"/>'))),
      "word/_rels/document2.xml.rels": relations(relation("styles", "../Styles/own.xml")),
      "styles/own.xml": utf8(
        `<w:styles ${SPACES}><w:style w:styleId="x"><w:name w:val="heading 4"/></w:style></w:styles>`,
      ),
    });
    expect(blocksOf(docx.readBytes(bytes))).toEqual(["heading 4: 가"]);
  });

  it("may use other prefixes, the strict namespace and UTF-16", () => {
    const strict = documentOf(p(r("가나")))
      .replaceAll("w:", "x:")
      .replace("xmlns:w=", "xmlns:x=");
    const xml = strict.replace(TRANSITIONAL, "http://purl.oclc.org/ooxml/wordprocessingml/main");
    expect(read("", { "word/document.xml": xml }).text).toBe("가나");
    const bytes = new Uint8Array(2 + xml.length * 2);
    const view = new DataView(bytes.buffer);
    for (const [i, unit] of [..."\ufeff", ...xml].entries()) view.setUint16(i * 2, unit.charCodeAt(0), true);
    expect(docx.readBytes(zipSync({ "word/document.xml": bytes })).text).toBe("가나");
  });
});

describe("what cannot be read", () => {
  function failure(bytes: Uint8Array): DaejoError {
    try {
      docx.readBytes(bytes);
    } catch (error) {
      if (error instanceof DaejoError) return error;
      throw error;
    }
    throw new Error("was read");
  }

  it("is no document of Word", () => {
    expect(failure(zipSync({ "xl/workbook.xml": utf8("<workbook/>") })).message).toContain("no Word document");
    expect(failure(zipSync({ "word/document.xml": utf8("<other/>") })).message).toContain("no Word document");
  });

  it("is XML that breaks off, says where, and is nothing of the XML library", () => {
    const whole = documentOf(p(r("도서관은 5월 3일에 쉰다.")));
    for (let end = 0; end < whole.length - 1; end += 7) {
      const error = failure(zipSync({ "word/document.xml": utf8(whole.slice(0, end)) }));
      expect(error.code).toBe("file-unreadable");
      expect(error.message).toMatch(/^"word\/document\.xml" in the file cannot be read: .+ \(line \d\)\.$/);
    }
  });

  it("declares entities", () => {
    const laughs = `<!DOCTYPE x [<!ENTITY a "하하하"><!ENTITY b "&a;&a;">]>${documentOf(p("<w:r><w:t>&b;</w:t></w:r>")).replace(/^<\?.*\n/, "")}`;
    expect(failure(pack("", { "word/document.xml": laughs })).message).toContain("document type");
    expect(failure(pack(p("<w:r><w:t>&nbsp;</w:t></w:r>"))).message).toContain("undefined entity");
  });

  it("is nested without end, or has elements without end of attributes", () => {
    for (const depth of [10_000, 100_000]) {
      const tables = "<w:tbl><w:tr><w:tc>".repeat(depth / 3);
      expect(failure(pack(tables)).message).toContain("levels deep");
    }
    const attributes = Array.from({ length: 5000 }, (_, i) => `a${i}=""`).join(" ");
    expect(failure(pack(`<w:p ${attributes}/>`)).message).toContain("too many attributes");
  });

  it("takes time by its length only", () => {
    const textOf = (body: string): string => docx.readBytes(pack(body)).text;
    const blanks = " ".repeat(400_000);
    expect(textOf(p(`<w:r><w:t>${blanks}가${blanks}나</w:t></w:r>`))).toHaveLength(400_002);
    const fields = p(field("begin")).repeat(20_000);
    expect(textOf(fields + p(r("끝"))).trim()).toBe("끝");
    const marks = p(r("가"), '<w:rPr><w:del w:id="1"/></w:rPr>').repeat(20_000);
    expect(textOf(marks)).toHaveLength(20_000);
  });

  it("never ends in anything but an error of our own, wherever a byte is wrong", () => {
    const whole = pack(p(r("도서관은 쉰다.")) + table(row([cell(p(r("가")))])));
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), fc.nat(whole.length), (at, byte, end) => {
        const bytes = whole.slice();
        bytes[at] = byte;
        for (const part of [bytes, whole.subarray(0, end)]) {
          try {
            expect(docx.readBytes(part).text).toContain("도서관");
          } catch (error) {
            expect(error).toBeInstanceOf(DaejoError);
          }
        }
      }),
    );
  });
});

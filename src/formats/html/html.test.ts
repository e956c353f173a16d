import { describe, expect, it } from "vitest";
import { toSource } from "../../text/mapped-text.ts";
import { slice } from "../../text/span.ts";
import { html, readHtmlFragment } from "./html.ts";

/** Each block as `kind level: prose`. */
function read(text: string): string[] {
  return html
    .read(text)
    .map(({ kind, level, prose }) => `${kind}${level === undefined ? "" : ` ${level}`}: ${prose.text}`);
}

describe("blocks", () => {
  it("are what begins a line of its own", () => {
    const page =
      "<!DOCTYPE html><html lang=ko><head><title>요금 안내</title>" +
      '<meta name="description" content="2024년 요금 &amp; 할인"></head><body>' +
      "<h1>요금</h1><p>어른은 <b>3만</b> 원이다.</p><div>어린이는 <i>무료</i>다.<p>단체는 따로</div>" +
      "<ul><li>월요일<ul><li>오전<li>오후</ul><li><p>화요일</p><p>휴관</p></ul>" +
      "<dl><dt>어른<dd>19세 이상</dl><blockquote><p>좋았다.</p></blockquote>" +
      "<figure><img src=a.png alt='평면도'><figcaption>그림 1</figcaption></figure>" +
      "<pre>\nlet a = 1 &lt; 2;\n  b();\n</pre>끝</body></html>";
    expect(read(page)).toEqual([
      "heading 1: 요금 안내",
      "paragraph: 2024년 요금 & 할인",
      "heading 1: 요금",
      "paragraph: 어른은 3만 원이다.",
      "paragraph: 어린이는 무료다.",
      "paragraph: 단체는 따로",
      "list-item 1: 월요일",
      "list-item 2: 오전",
      "list-item 2: 오후",
      "list-item 1: 화요일",
      "list-item 1: 휴관",
      "list-item 1: 어른",
      "list-item 1: 19세 이상",
      "quote: 좋았다.",
      "caption: 평면도",
      "caption: 그림 1",
      "code: let a = 1 < 2;\n  b();",
      "paragraph: 끝",
    ]);
  });

  it("are the cells of tables, each in its column, whatever is left unclosed", () => {
    const table =
      "<table><caption>표 1<tr><th>구분<th colspan=2>요금<th>비고<tr><td>어른<td><p>3만<p>원<td>" +
      "<table><tr><td>안</table>밖</table><p>뒤";
    expect(read(table)).toEqual([
      "caption: 표 1",
      "table-cell 1: 구분",
      "table-cell 2: 요금",
      "table-cell 4: 비고",
      "table-cell 1: 어른",
      "table-cell 2: 3만",
      "table-cell 2: 원",
      "table-cell 1: 안",
      "table-cell 3: 밖",
      "paragraph: 뒤",
    ]);
  });

  it("stay where they stand in the source, however wrongly", () => {
    expect(read("<table>앞<tr><td>안</table><b><p>하나</b> 둘</p></p></li>셋 </> <p class='열린")).toEqual([
      "paragraph: 앞",
      "table-cell 1: 안",
      "paragraph: 하나 둘",
      "paragraph: 셋 </>",
    ]);
  });

  it("end at two line breaks, not at one", () => {
    expect(read("<p>하나<br>\n둘<br> &nbsp;<br>셋<br></p><li>가<br><br>나")).toEqual([
      "paragraph: 하나\n둘",
      "paragraph: 셋",
      "list-item 1: 가\n나",
    ]);
  });

  it("hold the text of attributes only where no other text stands", () => {
    expect(
      read(
        "<p>보기 <img alt='톱니'> 단추</p><p><img alt='가'><img alt=나&amp;다></p><input placeholder='이름 &copy=1'>",
      ),
    ).toEqual(["paragraph: 보기 단추", "caption: 가", "caption: 나&다", "caption: 이름 &copy=1"]);
  });
});

describe("text", () => {
  it("collapses white space to its first character and keeps it a copy", () => {
    const text = "<p>\r\n  첫 줄\r\n   둘째😀  줄 <b> 셋</b>\r\n</p>";
    const [block] = html.read(text);
    expect(block?.prose.text).toBe("첫 줄\n둘째😀 줄 셋");
    expect(block?.prose.runs.every(({ copied }) => copied)).toBe(true);
    expect(slice(text, block?.span ?? { start: 0, end: 0 })).toBe("첫 줄\r\n   둘째😀  줄 <b> 셋");
  });

  it.each([
    ["&#44032;격", "가격", "&#44032;"],
    ["&nbsp;&#x1F600; 웃음", "😀 웃음", "&#x1F600;"],
    ["&copy 2024", "© 2024", "&copy"],
    ["&notit;", "¬it;", "&not"],
    ["&NotEqualTilde;", "≂̸", "&NotEqualTilde;"],
    ["&#128; 5", "€ 5", "&#128;"],
    ["AT&T", "AT&T", "AT&T"],
    ["&bogus;", "&bogus;", "&bogus;"],
  ])("decodes %s and leads back to the source", (source, decoded, first) => {
    const text = `\r\n<p>${source}</p>`;
    const [block] = html.read(text);
    expect(block?.prose.text).toBe(decoded);
    const end = first === source ? source.length : 1;
    expect(slice(text, toSource(block?.prose ?? { text: "", runs: [] }, { start: 0, end }))).toBe(first);
  });

  it("keeps the place of a figure behind line ends, astral letters and references", () => {
    const text = "<p>값\r\n😀&amp;\r\n<b>3</b>만 원</p>";
    const [block] = html.read(text);
    const prose = block?.prose ?? { text: "", runs: [] };
    const at = prose.text.indexOf("3만");
    expect(slice(text, toSource(prose, { start: at, end: at + 2 }))).toBe("3</b>만");
  });

  it("leaves out what no reader sees", () => {
    const hidden =
      "<script>if (a<b) '<p>가</p>'</script><style>p{}</style><template><p>가</template><svg><text>가</text></svg>" +
      "<textarea>가</textarea><select><option>가</select><noscript><p>가</noscript><!-- 가 --><?php 가 ?>" +
      "<p hidden>가<p translate=no>가<p lang=ja>東京</p><div lang=de><p lang=ko-KR>서울</p>Haus</div>";
    expect(
      read(`${hidden}<p>漢<ruby>字<rp>(<rt>자<rp>)</ruby> <span hidden>가<span>나</span></span><code>x</code>`),
    ).toEqual(["paragraph: 서울", "paragraph: 漢字 x"]);
  });

  it("takes a drawing's empty elements for what they are, and XHTML's", () => {
    expect(read("<p>가<svg/>나<svg><path/><title>a</title></svg>다")).toEqual(["paragraph: 가나다"]);
    expect(read("<p>가<template><p>나<li>다</template>라<p>마")).toEqual(["paragraph: 가라", "paragraph: 마"]);
    expect(read('<?xml version="1.0"?><title/><p>가</p><script src="a"/><p>나</p>')).toEqual([
      "paragraph: 가",
      "paragraph: 나",
    ]);
  });
});

describe("what speaks to daejo", () => {
  it("is no part of the text", () => {
    const text =
      "<p>하나 <!-- daejo-disable-line number/value --> 둘\n# daejo-disable-next-line\n셋 {/* daejo-enable */}";
    expect(read(text)).toEqual(["paragraph: 하나 둘\n셋"]);
  });
});

describe("fragments", () => {
  it("count in the whole text", () => {
    const text = "# 제목 😀\r\n\r\n<div>\r\n<p>값 &amp; 수</p>\r\n</div>\r\n\r\n끝";
    const start = text.indexOf("<div>");
    const blocks = readHtmlFragment(text, { start, end: text.indexOf("\r\n\r\n끝") });
    expect(blocks.map(({ span, prose }) => [slice(text, span), prose.text])).toEqual([["값 &amp; 수", "값 & 수"]]);
  });
});

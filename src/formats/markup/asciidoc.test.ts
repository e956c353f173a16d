import { describe, expect, it } from "vitest";
import { slice } from "../../text/span.ts";
import { asciidoc } from "./asciidoc.ts";

/** Each block as `kind level: text`, its text being what the document holds at its span. */
function read(text: string): string[] {
  return asciidoc.read(text).map(({ kind, level, span }) => {
    return `${kind}${level === undefined ? "" : ` ${level}`}: ${slice(text, span)}`;
  });
}

describe("titles and paragraphs", () => {
  it("leaves authors, revisions and attributes out", () => {
    const text =
      "// 초안\n= 설명서\n홍길동 <hong@example.org>\nv1.0, 2024-03-05\n:toc:\n:desc: 긴 값 \\\n  계속\n\n" +
      "머리말은\n두 줄이다.\n\n== 설치 ==\n\n제목 둘\n~~~~~~~\n본문";
    expect(read(text)).toEqual([
      "heading 1: 설명서",
      "paragraph: 머리말은\n두 줄이다.",
      "heading 2: 설치",
      "heading 3: 제목 둘",
      "paragraph: 본문",
    ]);
  });

  it("drops the mark of a hard break and keeps labels and links", () => {
    const [first, second] = asciidoc.read("첫 줄 +\r\n둘째 줄\r\n\r\nNOTE: https://example.org[여기]를 *꼭* 보라.");
    expect(first?.prose.text).toBe("첫 줄\r\n둘째 줄");
    expect(second?.prose.text).toBe("NOTE: https://example.org[여기]를 *꼭* 보라.");
  });

  it("skips lines that stand for something else", () => {
    expect(
      read(
        "[[a]]\n[.lead]\n하나\n// 주석\n둘\n\nimage::a.png[그림]\ninclude::b.adoc[]\nifdef::c[]\n셋\nendif::[]\n\n'''\n\n<<<\n넷",
      ),
    ).toEqual(["paragraph: 하나\n// 주석\n둘", "paragraph: 셋", "paragraph: 넷"]);
  });
});

describe("lists", () => {
  it("nest by their marks, whatever the indentation", () => {
    expect(read("* 하나\n** 둘\n이어진다\n  . 셋\n* [x] 넷\n+\n덧붙인 글\n\n밖의 글\n\n<1> 다섯")).toEqual([
      "list-item 1: 하나",
      "list-item 2: 둘\n이어진다",
      "list-item 3: 셋",
      "list-item 1: 넷",
      "list-item 1: 덧붙인 글",
      "paragraph: 밖의 글",
      "list-item 1: 다섯",
    ]);
  });

  it("are terms with what they mean", () => {
    expect(read("CPU:: 두뇌\n램::\n  기억\n  장치\n\nstd::vector 는 그릇이다.")).toEqual([
      "list-item 1: CPU",
      "list-item 1: 두뇌",
      "list-item 1: 램",
      "list-item 1: 기억\n  장치",
      "paragraph: std::vector 는 그릇이다.",
    ]);
  });
});

describe("blocks between lines", () => {
  it("are code, quotes, containers, or nothing", () => {
    const text =
      ".보기\n[source,js]\n----\nlet a;\n\nlet b;\n----\n\n....\n그대로\n....\n\n```rb\nputs 1\n```\n\n" +
      "====\n예시 글\n====\n\n____\n인용 글\n____\n\n[verse]\n시 한 줄\n\n////\n숨은 글\n////\n\n++++\n<b>x</b>\n++++\n\n 들여 쓴 코드\n\n[stem]\nx^2\n\n> 인용\n> 계속\n\n----\n끝없음";
    expect(read(text)).toEqual([
      "caption: 보기",
      "code: let a;\n\nlet b;",
      "code: 그대로",
      "code: puts 1",
      "paragraph: 예시 글",
      "quote: 인용 글",
      "quote: 시 한 줄",
      "code: 들여 쓴 코드",
      "quote: 인용\n> 계속",
      "code: 끝없음",
    ]);
  });
});

describe("tables", () => {
  it("count columns by the first row or by `cols`", () => {
    expect(read("|===\n|항목 |요금\n\n|어른\n|3만\n원\n\n2+|합계 a| 끝 \\| 끝\n|===")).toEqual([
      "table-cell 1: 항목",
      "table-cell 2: 요금",
      "table-cell 1: 어른",
      "table-cell 2: 3만\n원",
      "table-cell 1: 합계",
      "table-cell 1: 끝 \\| 끝",
    ]);
    expect(read('[%header,cols="1,2*"]\n|===\n|가\n|나\n|다\n|라\n|===')).toEqual([
      "table-cell 1: 가",
      "table-cell 2: 나",
      "table-cell 3: 다",
      "table-cell 1: 라",
    ]);
    expect(read(",===\n가,나\n,===\n끝")).toEqual(["code: 가,나", "paragraph: 끝"]);
  });
});

it("leaves out what speaks to daejo", () => {
  const [first, second] = asciidoc.read(
    "하나\n// daejo-disable-next-line number/value\n둘\n\n셋 <!-- daejo-disable-line -->\n넷",
  );
  expect(first?.prose.text).toBe("하나\n둘");
  expect(second?.prose.text).toBe("셋\n넷");
});

import { describe, expect, it } from "vitest";
import { slice } from "../../text/span.ts";
import { restructuredText } from "./restructured-text.ts";

/** Each block as `kind level: text`, its text being what the document holds at its span. */
function read(text: string): string[] {
  return restructuredText.read(text).map(({ kind, level, span }) => {
    return `${kind}${level === undefined ? "" : ` ${level}`}: ${slice(text, span)}`;
  });
}

describe("titles", () => {
  it("take their level from the order of their lines", () => {
    const text =
      "=======\n설명서\n=======\n\n글\n\n설치\n====\n\n준비\n----\n글\n\n사용\n====\n\n긴제목\n--\n\n----\n\n끝";
    expect(read(text)).toEqual([
      "heading 1: 설명서",
      "paragraph: 글",
      "heading 2: 설치",
      "heading 3: 준비",
      "paragraph: 글",
      "heading 2: 사용",
      "paragraph: 긴제목\n--",
      "paragraph: 끝",
    ]);
  });
});

describe("lists", () => {
  it("nest by indentation", () => {
    expect(
      read("- 하나\n  이어진다\n\n  - 둘\n\n    둘의 글\n\n- 1. 셋\n#. 넷\n\n(a) 다섯\n\nJ. Kim came\nhome."),
    ).toEqual([
      "list-item 1: 하나\n  이어진다",
      "list-item 2: 둘",
      "list-item 2: 둘의 글",
      "list-item 2: 셋",
      "list-item 1: 넷",
      "list-item 1: 다섯",
      "paragraph: J. Kim came\nhome.",
    ]);
  });

  it("are definitions, fields and options", () => {
    expect(
      read(
        "용어\n  뜻풀이.\n\n  둘째 글.\n\n:저자: 홍길동\n:param x: 설명\n   계속\n\n:ref:`a` 를 보라.\n\n-v, --verbose  자세히 쓴다.\n--quiet\n   조용히.",
      ),
    ).toEqual([
      "list-item 1: 용어",
      "list-item 1: 뜻풀이.",
      "list-item 1: 둘째 글.",
      "list-item 1: 홍길동",
      "list-item 1: 설명\n   계속",
      "paragraph: :ref:`a` 를 보라.",
      "list-item 1: 자세히 쓴다.",
      "list-item 1: --quiet",
      "list-item 1: 조용히.",
    ]);
  });
});

describe("code and quotes", () => {
  it("are told by `::`, `>>>` and indentation", () => {
    const text =
      "보기::\n\n  code\n\n    more\n\n다음 ::\n\n  x\n\n::\n\n  y\n\n>>> 1 + 1\n2\n\n  인용한 글\n\n| 시 한 줄\n| 둘째 줄";
    expect(read(text)).toEqual([
      "paragraph: 보기:",
      "code: code\n\n    more",
      "paragraph: 다음",
      "code: x",
      "code: y",
      "code: >>> 1 + 1\n2",
      "quote: 인용한 글",
      "paragraph: 시 한 줄\n| 둘째 줄",
    ]);
    expect(restructuredText.read(text).at(-1)?.prose.text).toBe("시 한 줄\n둘째 줄");
  });
});

describe("explicit markup", () => {
  it("is read where it holds prose", () => {
    const text =
      ".. note:: 조심할\n   것이다.\n\n   둘째 글.\n\n   - 하나\n\n.. warning::\n   :class: a\n\n   뜨겁다.\n\n.. admonition:: 제목\n\n   본문.\n\n" +
      ".. figure:: a.png\n   :alt: b\n\n   그림 설명\n\n.. versionadded:: 3.2\n   새 기능.\n\n.. deprecated:: 3.5 쓰지 말 것.\n\n" +
      ".. py:function:: f(x)\n\n   값을 준다.\n\n.. [1] 각주의\n   글.\n\n밖의 글";
    expect(read(text)).toEqual([
      "paragraph: 조심할\n   것이다.",
      "paragraph: 둘째 글.",
      "list-item 1: 하나",
      "paragraph: 뜨겁다.",
      "caption: 제목",
      "paragraph: 본문.",
      "caption: 그림 설명",
      "paragraph: 새 기능.",
      "paragraph: 쓰지 말 것.",
      "paragraph: 값을 준다.",
      "paragraph: 각주의\n   글.",
      "paragraph: 밖의 글",
    ]);
  });

  it("is code or nothing elsewhere", () => {
    const text =
      ".. code-block:: python\n   :linenos:\n\n   x = 1\n\n   y = 2\n\n.. 주석\n   계속\n\n   또\n.. _a: http://b\n.. |c| replace:: d\n__ http://e\n\n" +
      ".. toctree::\n\n   a\n   b\n\n.. image:: a.png\n   :alt: 그림\n\n.. math::\n\n   x^2\n\n..\n\n  인용\n\n끝";
    expect(read(text)).toEqual(["code: x = 1\n\n   y = 2", "quote: 인용", "paragraph: 끝"]);
  });
});

describe("tables", () => {
  it("of a grid are read cell by cell in columns of letters", () => {
    const text =
      "+--------+---------+\n| 이름   | Name    |\n+========+=========+\n| 어른   | 3만 원, |\n|        | 부가세  |\n" +
      "+--------+---------+\n| 합계 없음        |\n+--------+---------+";
    expect(restructuredText.read(text).map(({ level, prose }) => `${level}: ${prose.text}`)).toEqual([
      "1: 이름",
      "2: Name",
      "1: 어른",
      "2: 3만 원,\n부가세",
      "1: 합계 없음",
    ]);
  });

  it("that are simple are read by the columns of their rules", () => {
    const text =
      "=====  ======\n이름   Name\n=====  ======\n어른   3만 원보다 길다\n아이   무료\n       아님\n=====  ======\n\n끝";
    expect(restructuredText.read(text).map(({ level, prose }) => `${level}: ${prose.text}`)).toEqual([
      "1: 이름",
      "2: Name",
      "1: 어른",
      "2: 3만 원보다 길다",
      "1: 아이",
      "2: 무료\n아님",
      "undefined: 끝",
    ]);
  });

  it("whose cells stand side by side on several lines, or without an end, are code", () => {
    expect(read("+----+----+\n| 가 | 나 |\n| 다 | 라 |\n+----+----+\n\n+---+\n| a |\n| b |\n\n끝")).toEqual([
      "code: 가 | 나 |\n| 다 | 라",
      "code: +---+\n| a |\n| b |",
      "paragraph: 끝",
    ]);
  });
});

it("leaves out what speaks to daejo", () => {
  const text = "하나\n# daejo-disable-next-line number/value\n둘\n\n- 셋 <!-- daejo-disable-line -->\n  넷";
  expect(restructuredText.read(text).map(({ prose }) => prose.text)).toEqual(["하나\n둘", "셋\n넷"]);
});

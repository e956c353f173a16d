import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toSource } from "../../text/mapped-text.ts";
import { contains, slice } from "../../text/span.ts";
import type { Block } from "../document.ts";
import { markdown } from "./markdown.ts";
import { countSteps } from "../../../test/steps.ts";

function describeBlock({ kind, level, prose }: Block): string {
  return `${kind}${level === undefined ? "" : ` ${level}`}: ${prose.text}`;
}

/** Each block as `kind level: prose`. */
function read(text: string): string[] {
  return markdown.read(text).map(describeBlock);
}

describe("paragraphs and headings", () => {
  it("joins the lines of a paragraph, lazy ones of quotes and items too, and parts them at hard breaks", () => {
    expect(read("하나\n  둘\n\nthree  \nfour\\\nfive")).toEqual([
      "paragraph: 하나\n둘",
      "paragraph: three",
      "paragraph: four",
      "paragraph: five",
    ]);
    expect(read("> one\ntwo\n\n- a\nb  \nc")).toEqual(["quote: one\ntwo", "list-item 1: a\nb", "paragraph: c"]);
  });

  it("reads headings without their marks and identifiers", () => {
    const text = "# 하나 #\n###### C#\n####### no\n#no\n\n## 둘 {#second}\n\n### 셋 {/*three*/}\n\n# Four[[four]]\n\n#";
    expect(read(text)).toEqual([
      "heading 1: 하나",
      "heading 6: C#",
      "paragraph: ####### no\n#no",
      "heading 2: 둘",
      "heading 3: 셋",
      "heading 1: Four",
    ]);
    expect(read("## Use {count} {.class #id}\n## Use {count}")).toEqual([
      "heading 2: Use {count}",
      "heading 2: Use {count}",
    ]);
  });

  it("reads underlined headings", () => {
    expect(read("제목\n===\n\n두 줄\n제목\n---\n\n[a]: /b\n---\n\n끝")).toEqual([
      "heading 1: 제목",
      "heading 2: 두 줄\n제목",
      "paragraph: 끝",
    ]);
  });

  it("draws no block from rules and link definitions", () => {
    const text = "a\n\n---\n* * *\n━━━━\n[x]: <http://a b> 'Title'\n[y]:\n  /url\n  \"Title\"\nb\n[z]: is text here";
    expect(read(text)).toEqual(["paragraph: a", "paragraph: b\n[z]: is text here"]);
  });

  it("leaves what stands inside a line as it is", () => {
    const line = '**굵게** `code` [글](url "t") ![alt](a.png) <b>x</b> &amp; \\* ~~y~~ <https://a.b>';
    expect(read(line)).toEqual([`paragraph: ${line}`]);
  });
});

describe("lists and quotes", () => {
  it("tells depth, and further paragraphs of an item", () => {
    expect(read("* 사과\n\n  더\n  1. 배\n     - 감\n2) 새\n- [x] 했음\n-\n  빈 줄")).toEqual([
      "list-item 1: 사과",
      "paragraph: 더",
      "list-item 2: 배",
      "list-item 3: 감",
      "list-item 1: 새",
      "list-item 1: 했음",
      "list-item 1: 빈 줄",
    ]);
  });

  it("reads the marks of Korean documents, and no dates and initials", () => {
    const lines = ["2024. 3. 5. 회의", "1995. 그해", "3. 5. 회의", "J. K. Rowling", "#tag", "-5 degrees"];
    expect(read(lines.join("\n\n"))).toEqual(lines.map((line) => `paragraph: ${line}`));
    expect(read("앞\n• 하나\n① 둘\n가. 셋\n(4) 넷\n(c) five")).toEqual([
      "paragraph: 앞",
      "list-item 1: 하나",
      "list-item 1: 둘",
      "list-item 1: 셋",
      "list-item 1: 넷\n(c) five",
    ]);
  });

  it("lets no number but 1 begin a list inside a paragraph", () => {
    expect(read("in the year\n3. and so on\n1. first")).toEqual([
      "paragraph: in the year\n3. and so on",
      "list-item 1: first",
    ]);
  });

  it("tells blocks inside quotes", () => {
    expect(read("> # 제목\n> 글\n>\n> - 하나\n>> 둘\n\n> [!NOTE]\n> 알림")).toEqual([
      "heading 1: 제목",
      "quote: 글",
      "list-item 1: 하나",
      "quote: 둘",
      "quote: 알림",
    ]);
  });

  it("reads footnotes", () => {
    expect(read("글[^1]\n\n[^1]: 각주\n    이어짐\n\n    둘째 단락")).toEqual([
      "paragraph: 글[^1]",
      "paragraph: 각주\n이어짐",
      "paragraph: 둘째 단락",
    ]);
  });
});

describe("code", () => {
  it("keeps its own indentation, also in containers", () => {
    expect(
      read("```js title=x\nif (a) {\n  b\n\n}\n```\n- c\n\n  ~~~\n    d\n  e\n  ~~~\n> ```\n> f\n>  g\n> ```"),
    ).toEqual(["code: if (a) {\n  b\n\n}", "list-item 1: c", "code: d\ne", "code: f\n g"]);
  });

  it("has no part in the indentation of its container, on lines of blanks either", () => {
    expect(read("- x\n\n  ```\n  a\n  \n     \n  b\n  ```")).toEqual(["list-item 1: x", "code: a\n\n   \nb"]);
    expect(read("> 1. - x\n>\n>          y\n>           \n>          z")).toEqual(["list-item 2: x", "code: y\n \nz"]);
  });

  it("is what is indented, unless it goes on with a paragraph", () => {
    expect(read("    code\n\n\tmore\n글\n    이어짐\n\n- a\n\n      code")).toEqual([
      "code: code\n\nmore",
      "paragraph: 글\n이어짐",
      "list-item 1: a",
      "code: code",
    ]);
  });

  it("ends at its own fence only, and is text where none follows", () => {
    expect(read("````md\n```\n    ````\n````\n끝")).toEqual(["code: ```\n    ````", "paragraph: 끝"]);
    expect(read("```js\n글\n\n# 제목")).toEqual(["paragraph: 글", "heading 1: 제목"]);
    expect(read("```inline``` code")).toEqual(["paragraph: ```inline``` code"]);
    expect(read("- ~~~\n  # x\n  ~~~\n  글\n* ---\n- * * *")).toEqual(["code: # x", "list-item 1: 글"]);
    expect(read("- ```\n  x\n\n글")).toEqual(["code: x", "paragraph: 글"]);
  });

  it("is what formulas are", () => {
    expect(read("글\n$$\nx^2\n$$\n끝\n\n$$ a $$ is text")).toEqual([
      "paragraph: 글",
      "code: x^2",
      "paragraph: 끝",
      "paragraph: $$ a $$ is text",
    ]);
  });
});

describe("tables", () => {
  it("gives a block for each cell that is filled", () => {
    expect(read("| 이름 | Name |\n|---|:-:|\n| 값 \\| 수 | |\n| | b |\n글")).toEqual([
      "table-cell 1: 이름",
      "table-cell 2: Name",
      "table-cell 1: 값 \\| 수",
      "table-cell 2: b",
      "paragraph: 글",
    ]);
    expect(read("앞\n이름 | Name\n--- | ---\n값 | Value\n\n- | a | b |\n  |---|---|")).toEqual([
      "paragraph: 앞",
      "table-cell 1: 이름",
      "table-cell 2: Name",
      "table-cell 1: 값",
      "table-cell 2: Value",
      "table-cell 1: a",
      "table-cell 2: b",
    ]);
    expect(read("> a | b\n> --- | ---")).toEqual(["table-cell 1: a", "table-cell 2: b"]);
  });

  it("takes a pipe in prose for a letter", () => {
    expect(read("|x| is the size of x\n`a | b` and c")).toEqual(["paragraph: |x| is the size of x\n`a | b` and c"]);
  });
});

describe("HTML", () => {
  it("reads the text of blocks and keeps Markdown between their tags", () => {
    expect(
      read("<div>\n\n**글**\n\n</div>\n<p>Hello <b>x</b> &amp; y</p>\n\n<table><tr><td>칸</td></tr></table>"),
    ).toEqual(["paragraph: **글**", "paragraph: Hello x & y", "table-cell 1: 칸"]);
    expect(read("<details>\n<summary>요약</summary>\n```js\nx\n```\n</details>")).toEqual([
      "paragraph: 요약",
      "code: x",
    ]);
  });

  it("leaves out comments, scripts and anchors, and a comment without an end is text", () => {
    expect(read('<!-- a\n\nb -->\nc\n<!-- d -->\n<script>\n\nx\n</script>\n<a id="e"></a>\nf')).toEqual([
      "paragraph: c",
      "paragraph: f",
    ]);
    expect(read("<!-- a -->\n<!-- b --> c")).toEqual(["paragraph: <!-- b --> c"]);
    expect(read("a\n\n<!-- b\n\nc")).toEqual(["paragraph: a", "paragraph: <!-- b", "paragraph: c"]);
  });

  it("keeps pictures and inline tags in the prose", () => {
    expect(read('<img src="a.png" alt="그림">\n\n<b>굵게</b> 씀\n<br>\n끝')).toEqual([
      'paragraph: <img src="a.png" alt="그림">',
      "paragraph: <b>굵게</b> 씀\n<br>\n끝",
    ]);
  });
});

describe("directives", () => {
  it("are no text and part nothing", () => {
    const text =
      "one <!-- daejo-disable-line date -->\n<!-- daejo-disable-next-line date -->\ntwo\n\n# 제목 {/* daejo-ignore x */}";
    expect(read(text)).toEqual(["paragraph: one\ntwo", "heading 1: 제목"]);
  });
});

/** Every promise that a block makes about offsets. */
function checkBlocks(text: string): void {
  let end = 0;
  for (const { span, prose } of markdown.read(text)) {
    expect(span.start).toBeGreaterThanOrEqual(end);
    expect(span.end).toBeGreaterThan(span.start);
    end = span.end;
    expect(contains(span, toSource(prose, { start: 0, end: prose.text.length }))).toBe(true);
    for (let i = 0; i < prose.runs.length; i++) {
      const run = prose.runs[i] as (typeof prose.runs)[number];
      const derived = prose.text.slice(run.at, prose.runs[i + 1]?.at ?? prose.text.length);
      expect(contains(span, run.source)).toBe(true);
      if (run.copied) expect(derived).toBe(slice(text, run.source));
    }
  }
  expect(end).toBeLessThanOrEqual(text.length);
}

const SIGNS = "\n\n\n\n  \t>#-*+`~|=_:!{}[]()<>/\\$\"'&.1가나 a\u0000\ufeff\u3000😀\r";
const MARKS =
  '\r\n|    |- |1. |> |```|---\n|+++\n|title: |title = "|%{\n|"""|<!-- |-->|<div>|</div>|<Tabs a={|<!-- daejo-disable -->|' +
  "{% raw %}|{{< note >}}|{/* |*/}|:::tip |!!! note \"|[^1]: |[a]: b|import x from 'y'|export {|$$|<pre>|</pre>|" +
  "{% highlight %}|endhighlight|  \n";
const PIECES = [...SIGNS, ...MARKS.split("|"), "|---|---|", "| a | b |"];

describe("any text", () => {
  it("gives blocks in order whose prose leads back to it", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }), (pieces) => checkBlocks(pieces.join(""))),
      { numRuns: 2000 },
    );
    fc.assert(fc.property(fc.string({ unit: "binary" }), checkBlocks));
  });

  it("is read in the same way with any kind of line break, behind a byte-order mark", () => {
    const text =
      "---\ntitle: 제목\n---\n# 가\n\n- 나\n  다\n\n> 라\n\n| 마 | 바 |\n|--|--|\n\n```\n사\n```\n\n😀 <b>아\u0000</b>";
    const [plain, windows] = [markdown.read(text), markdown.read(`\ufeff${text.replaceAll("\n", "\r\n")}`)];
    expect(windows.map(describeBlock).map((block) => block.replaceAll("\r", ""))).toEqual(plain.map(describeBlock));
    for (const block of windows) expect(block.prose.text.replaceAll(/\r|\n/g, "")).not.toMatch(/^\s|\s$/);
    checkBlocks(`\ufeff${text.replaceAll("\n", "\r\n")}`);
  });

  it.each([
    ["quotes", ">".repeat(20_000)],
    ["lists", "- ".repeat(20_000)],
    ["nested items", Array.from({ length: 300 }, (_, i) => `${"  ".repeat(i)}- a`).join("\n")],
    ["blank lines in lists", `${"- ".repeat(500)}a${"\n".repeat(50_000)}`],
    ["brackets", "[".repeat(50_000)],
    ["stars", "*a ".repeat(50_000)],
    ["backticks", "`".repeat(50_000)],
    ["fences", Array.from({ length: 300 }, (_, i) => `${"`".repeat(303 - i)}x\n`).join("")],
    ["comments", `${"<!-- a\n".repeat(10_000)}--> x`],
    ["tags", '<A b="\n'.repeat(10_000)],
    ["braces", "{\n".repeat(20_000)],
    ["statements", "export {\n\n".repeat(5_000)],
    ["regions", "{% highlight a %}\n".repeat(5_000)],
    ["definitions", "[a]:\n".repeat(10_000)],
    ["underlines", `${"a\n".repeat(20_000)}---`],
    ["boxes", "!!! note\n".repeat(5_000)],
    ["front matter", `---\n${'title: "x\n'.repeat(5_000)}---\n`],
  ])("is read in steps that grow with its length: %s", (_, text) => {
    // Looking at all that follows from each line would be hundreds of times as many.
    expect(countSteps(() => checkOrder(text)) / text.length).toBeLessThan(100);
  });
});

function checkOrder(text: string): void {
  let end = 0;
  for (const { span } of markdown.read(text)) {
    if (span.start < end) throw new Error(`The block at ${span.start} overlaps the one before.`);
    end = span.end;
  }
}

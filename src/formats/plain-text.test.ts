import { describe, expect, it } from "vitest";
import { slice } from "../text/span.ts";
import { createFormats, readDocument } from "./index.ts";
import { plainText } from "./plain-text.ts";
import { knownFormats, loadFormats } from "./known.ts";

/** Each block as `kind level: text`, its text being what the document holds at its span. */
function read(text: string): string[] {
  return plainText.read(text).map((block) => {
    const level = block.level === undefined ? "" : ` ${block.level}`;
    return `${block.kind}${level}: ${slice(text, block.span)}`;
  });
}

describe("paragraphs", () => {
  it("parts them at blank lines and at single line breaks", () => {
    expect(read("하나다.\n\n둘이다.\n셋이다.\n \t\n넷이다.")).toEqual(
      ["하나다.", "둘이다.", "셋이다.", "넷이다."].map((text) => `paragraph: ${text}`),
    );
  });

  it("knows every kind of line break", () => {
    expect(read("a b\r\nc d\re f\u2028g h\u2029i")).toHaveLength(5);
  });

  it("leaves the byte-order mark, zero-width and control characters outside", () => {
    expect(read("\ufeffa\n\u0000\n\u200b b \u200b\n")).toEqual(["paragraph: a", "paragraph: b"]);
  });

  it("joins lines that were broken to fit a column", () => {
    const wrapped =
      "The committee met on the first day of the month to talk about\n" +
      "the bridge that had been closed since the spring floods, and the\n" +
      "engineers explained at some length what would have to be done.";
    expect(read(wrapped)).toEqual([`paragraph: ${wrapped}`]);
  });

  it("counts Hangul as two columns", () => {
    const wrapped =
      "위원회는 이달 첫날에 모여 봄 홍수 뒤로 닫혀 있던 다리를 어떻게\n" +
      "할지 이야기하였고 기술자들은 앞으로 무엇을 해야 하는지를 길게\n" +
      "설명하였으며 주민들은 공사가 언제 끝나는지를 물었다.";
    expect(read(wrapped)).toEqual([`paragraph: ${wrapped}`]);
  });

  it.each([
    ["an address", "Hong Gildong\n12 Bridge Road\nSeoul 03000\nKorea"],
    ["verses", "The moon is on the river now\nand nobody is awake\nexcept the one who rows the boat\nacross the lake"],
    ["labels", "Top story\nWorld\nNext article\nA rather long headline that fills its line\nMenu"],
    [
      "sentences",
      "This line is a sentence of its own and ends.\nThis one is as long as the other one is, too.\nSo is this.",
    ],
  ])("leaves %s as they are", (_, text) => {
    expect(read(text)).toHaveLength(text.split("\n").length);
  });
});

describe("marks", () => {
  it("tells headings, lists and quotes", () => {
    const text =
      "# 하나 #\n## 둘\n\n제목\n====\n\n- 사과\n  - 배\n* [ ] 감\n1. 첫째\n가. 둘째\n(3) 셋째\n① 넷째\n\n> 인용";
    expect(read(text)).toEqual([
      "heading 1: 하나",
      "heading 2: 둘",
      "heading 1: 제목",
      "list-item 1: 사과",
      "list-item 2: 배",
      "list-item 1: 감",
      "list-item 1: 첫째",
      "list-item 1: 둘째",
      "list-item 1: 셋째",
      "list-item 1: 넷째",
      "quote: 인용",
    ]);
  });

  it("does not take dates, initials, figures and hashtags for marks", () => {
    const lines = ["2024. 3. 5. 회의", "3. 5. 회의", "J. K. Rowling", "3.5 litres", "#tag", "-5 degrees"];
    expect(read(lines.join("\n\n"))).toEqual(lines.map((line) => `paragraph: ${line}`));
  });

  it("keeps what hangs under a list mark together", () => {
    expect(read("- first line\n  and the rest\nafter")).toEqual([
      "list-item 1: first line\n  and the rest",
      "paragraph: after",
    ]);
  });

  it("draws no block from rules", () => {
    expect(read("a\n\n---\n\n* * *\n\n━━━━\n\nb")).toEqual(["paragraph: a", "paragraph: b"]);
  });

  it("reads fenced code, and an unclosed fence as text", () => {
    expect(read("```js\nlet a;\n\nlet b;\n```\n끝")).toEqual(["code: let a;\n\nlet b;", "paragraph: 끝"]);
    expect(read("~~~\na\n\n# b")).toContain("heading 1: b");
  });

  it("reads the lines of a quote without their marks", () => {
    const text =
      "> The committee met on the first day of the month to talk about\n" +
      "> the bridge that had been closed since the spring floods, and the\n" +
      "> engineers explained at some length what would have to be done.";
    const [block] = plainText.read(text);
    expect(block?.prose.text).toBe(text.replaceAll("> ", ""));
    expect(block?.span).toEqual({ start: 2, end: text.length });
  });
});

describe("tables", () => {
  it("gives a block for each cell", () => {
    expect(read("| 이름 | Name |\n|---|:-:|\n| 값 \\| 수 | |\n")).toEqual([
      "table-cell 1: 이름",
      "table-cell 2: Name",
      "table-cell 1: 값 \\| 수",
    ]);
    expect(read("이름 | Name\n--- | ---\n값 | Value")).toHaveLength(4);
  });

  it("takes tabs for columns only where two rows agree", () => {
    expect(read("en\tko\none\t하나")).toEqual([
      "table-cell 1: en",
      "table-cell 2: ko",
      "table-cell 1: one",
      "table-cell 2: 하나",
    ]);
    expect(read("one\ttab")).toEqual(["paragraph: one\ttab"]);
  });
});

describe("formats", () => {
  it("chooses by the file name and falls back on text", async () => {
    const formats = createFormats(await loadFormats(["markdown", "android"]));
    expect(formats.of({ id: "README.MD" }).format.id).toBe("markdown");
    expect(formats.of({ id: "res/values-ko/strings.xml" }).format.id).toBe("android");
    expect(formats.of({ id: "x.unknown" }).format.id).toBe("text");
    expect(formats.of({ id: "x.md", format: "text" }).format.id).toBe("text");
    expect(readDocument({ id: "a.txt", text: "가" })).toMatchObject({ id: "a.txt", format: "text" });
  });

  it("refuses what is not loaded, rather than read it as something else", () => {
    const refusal = expect.objectContaining({
      code: "bad-option",
      message: '"a.po" is read as po, which is not loaded.',
    });
    expect(() => createFormats().of({ id: "a.po" })).toThrow(refusal as Error);
    expect(() => createFormats().of({ id: "a", format: "po" })).toThrow(/not loaded/);
  });

  it("loads every format it knows, under its name and with its endings", async () => {
    const loaded = await loadFormats(knownFormats.map(({ id }) => id));
    expect(loaded.map(({ format }) => format.id)).toEqual(knownFormats.map(({ id }) => id));
    expect(loaded.map(({ format }) => [...format.extensions].toSorted())).toEqual(
      knownFormats.map(({ extensions }) => [...extensions].toSorted()),
    );
    await expect(loadFormats(["pdf"])).rejects.toThrow(/no document format "pdf"/);
  });

  it("refuses a format that does not exist", () => {
    expect(() => readDocument({ id: "a", text: "", format: "none" })).toThrow(
      expect.objectContaining({ code: "bad-option" }),
    );
  });
});

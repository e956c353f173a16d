import { parse } from "@fluent/syntax";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toSource } from "../../text/mapped-text.ts";
import { slice } from "../../text/span.ts";
import { fluent } from "./fluent.ts";

function read(text: string): Record<string, string> {
  return Object.fromEntries(fluent.readMessages(text).map(({ key, block }) => [key, block.prose.text]));
}

describe("messages", () => {
  it("are messages, their attributes and terms", () => {
    const text =
      "### 파일\n\n-brand = 파이어폭스\n    .gender = masculine\n\n# 주석\nopen = { -brand } 열기\n" +
      "search =\n    .placeholder = 검색어를 넣으세요\n    .title = 검색\n";
    expect(read(text)).toEqual({
      "-brand": "파이어폭스",
      open: "{ -brand } 열기",
      "search.placeholder": "검색어를 넣으세요",
      "search.title": "검색",
    });
  });

  it("show the variant that every language has", () => {
    const text =
      "left = You have { $n ->\n    [0] nothing\n    [one] one day\n   *[other] { $n } days in { $place ->\n" +
      "        [home] your home\n       *[other] { $place }\n    }\n} left\n";
    expect(read(text)).toEqual({ left: "You have { $n } days in { $place } left" });
  });

  it("show what literals say", () => {
    expect(read('a = {"{"}{ $x }{ "\\u00A0\\"" }{ 3 }{ { "끝" } }{ LEN($x, style: "long") }{ other.title }\n')).toEqual(
      {
        a: '{{ $x }\u00a0"{ 3 }끝{ LEN($x, style: "long") }{ other.title }',
      },
    );
  });
});

describe("offsets", () => {
  const text = "long =   \r\n    첫 줄\r\n      둘째 { $x }\r\n\r\n    { $y } 셋째 😀  \r\nshort = 짧다\r\n";

  it("lead back over lines without their indentation", () => {
    const [long, short] = fluent.readMessages(text);
    const prose = long?.block.prose ?? { text: "", runs: [] };
    expect(prose.text).toBe("첫 줄\n  둘째 { $x }\n\n{ $y } 셋째 😀");
    const at = (part: string): string => {
      const start = prose.text.indexOf(part);
      return slice(text, toSource(prose, { start, end: start + part.length }));
    };
    expect(at("둘째 { $x }")).toBe("둘째 { $x }");
    expect(at("줄\n  둘째")).toBe("줄\r\n      둘째");
    expect(at("{ $y } 셋째 😀")).toBe("{ $y } 셋째 😀");
    expect(slice(text, long?.block.span ?? { start: 0, end: 0 })).toBe(
      text.slice(text.indexOf("첫"), text.indexOf("  \r\nshort")),
    );
    expect(slice(text, short?.block.span ?? { start: 0, end: 0 })).toBe("짧다");
  });
});

it("a carriage return without a line feed is text, also at the ends", () => {
  const text = "s=\r{ e }\r\n";
  const [message] = fluent.readMessages(text);
  expect(message?.block.prose.text).toBe("\r{ e }");
  expect(slice(text, message?.block.span ?? { start: 0, end: 0 })).toBe("\r{ e }");
});

// The library's own value is the judge, apart from white space at the ends, which a message has no use for.
it("reads the text that programs show", () => {
  const part = fc.constantFrom("글 ", "text", "{ $x }", "\n    ", "\r\n   ", "\n\n     ", " \n ", "  ", "\r", "}", "#");
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const text = `m = ${parts.join("")}`;
      const [entry] = parse(text, {}).body;
      if (entry?.type !== "Message") return;
      const shown = entry.value?.elements.map((element) =>
        element.type === "TextElement" ? element.value : slice(text, element.span ?? { start: 0, end: 0 }),
      );
      expect(read(text)["m"]?.trim()).toBe(shown?.join("").trim());
    }),
    { numRuns: 500 },
  );
  expect(read("m = 글\n   ")).toEqual({ m: "글" });
});

describe("what cannot be read", () => {
  it("is passed over beside what can", () => {
    expect(read("a = { $x\nb = 글\n?? \nc\n")).toEqual({ b: "글" });
  });

  it("is refused where there is nothing else", () => {
    expect(() => fluent.readMessages("# 주석\n\njust a text\nof two lines")).toThrow(
      expect.objectContaining({
        code: "file-unreadable",
        message: expect.stringMatching(/^Line 3 cannot be read as Fluent: /),
      }),
    );
    expect(fluent.readMessages("# 주석\n")).toEqual([]);
    expect(fluent.readMessages("")).toEqual([]);
  });

  it("is what nests too deeply", () => {
    const deep = "{".repeat(10_000);
    const calls = `{ ${"F(".repeat(10_000)}`;
    const selections = "{ $x ->\n *[other] ".repeat(10_000);
    expect(read(`a = ${deep}\nb = ${calls}\nc = ${selections}\nd = 글\n`)).toEqual({ d: "글" });
  });
});

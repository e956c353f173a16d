import { describe, expect, it } from "vitest";
import { slice } from "../../text/span.ts";
import { toSource } from "../../text/mapped-text.ts";
import { properties, readUnicodeEscape } from "./properties.ts";

/** What each message of a text says, by its key, in order. */
function read(text: string): [key: string, value: string][] {
  return properties.readMessages(text).map(({ key, block }) => [key, block.prose.text]);
}

describe("java.util.Properties", () => {
  it("parts keys from values by =, : or white space", () => {
    expect(read("save=저장\nopen: 열기\nclose 닫기\nprint \t = \t 인쇄\nempty\nblank=\n")).toEqual([
      ["save", "저장"],
      ["open", "열기"],
      ["close", "닫기"],
      ["print", "인쇄"],
      ["empty", ""],
      ["blank", ""],
    ]);
  });

  it("takes only the first sign as the separator", () => {
    expect(read("time=오전 9:00 = 개장")).toEqual([["time", "오전 9:00 = 개장"]]);
    expect(read(String.raw`a\ key\:with\=signs = The door is open.`)).toEqual([
      ["a key:with=signs", "The door is open."],
    ]);
  });

  it("passes over comments and blank lines, however they end", () => {
    expect(read("\ufeff# 설정 = 1 \\\r\n  ! saved\r\r\n \t\f\r\n  save = Save\r\n")).toEqual([["save", "Save"]]);
  });

  it("goes on in the next line behind a backslash", () => {
    const text = "welcome = Welcome to \\\n          the library.\\\r\n\t  Please sign in.\nnext=다음";
    expect(read(text)).toEqual([
      ["welcome", "Welcome to the library.Please sign in."],
      ["next", "다음"],
    ]);
    expect(read("a = one \\\\\nb = two")).toEqual([
      ["a", "one \\"],
      ["b", "two"],
    ]);
    expect(read("a\\\n  b \\\n = \\\n c")).toEqual([["ab", "c"]]);
    expect(read("a = b\\")).toEqual([["a", "b"]]);
    expect(read("list = one,\\\n\nnext = two")).toEqual([
      ["list", "one,"],
      ["next", "two"],
    ]);
  });

  it("decodes escapes", () => {
    expect(read(String.raw`m=\uC548\ub155\t\uD83D\uDE00\n\q\😀 \ud83d! \u12 C:\\`)).toEqual([
      ["m", "안녕\t😀\nq😀 \ufffd! u12 C:\\"],
    ]);
  });

  it("leaves placeholders and their apostrophes", () => {
    expect(read("count = You don''t have {0,number} messages.")).toEqual([
      ["count", "You don''t have {0,number} messages."],
    ]);
  });

  it("reads the last value of a key that stands twice", () => {
    expect(read("a=1\nb=2\na=3")).toEqual([
      ["b", "2"],
      ["a", "3"],
    ]);
  });

  it("leads back to the characters of the file", () => {
    const text = "price = \\uAC00\\uACA9은 30,000\\\n    원입니다.\n";
    const [message] = properties.readMessages(text);
    const { prose, span } = message?.block ?? { prose: { text: "", runs: [] }, span: { start: 0, end: 0 } };
    expect(prose.text).toBe("가격은 30,000원입니다.");
    expect(slice(text, span)).toBe("\\uAC00\\uACA9은 30,000\\\n    원입니다.");
    const at = (part: string): string => {
      const start = prose.text.indexOf(part);
      return slice(text, toSource(prose, { start, end: start + part.length }));
    };
    expect(at("격")).toBe("\\uACA9");
    expect(at("30,000")).toBe("30,000");
    expect(at("30,000원")).toBe("30,000\\\n    원");
  });
});

describe("unicode escapes", () => {
  it("are four digits, two of them a pair", () => {
    expect(readUnicodeEscape(String.raw`\u00e9!`, 0)).toEqual({ value: "é", end: 6 });
    expect(readUnicodeEscape(String.raw`\Ud83d\UDE00`, 0)).toEqual({ value: "😀", end: 12 });
    expect(readUnicodeEscape(String.raw`\ud83d\ud83d`, 0)).toEqual({ value: "\ufffd", end: 6 });
    expect(readUnicodeEscape(String.raw`\ude00\ud83d`, 0)).toEqual({ value: "\ufffd", end: 6 });
    expect(readUnicodeEscape(String.raw`\u00g9`, 0)).toBeUndefined();
    expect(readUnicodeEscape(String.raw`\u00`, 0)).toBeUndefined();
  });
});

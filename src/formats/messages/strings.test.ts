import { describe, expect, it } from "vitest";
import { toSource } from "../../text/mapped-text.ts";
import { slice } from "../../text/span.ts";
import { appleStrings } from "./strings.ts";

/** What each message of a text says, by its key, in order. */
function read(text: string): [key: string, value: string][] {
  return appleStrings.readMessages(text).map(({ key, block }) => [key, block.prose.text]);
}

describe("strings files", () => {
  it("are read as Xcode exports them", () => {
    const text = [
      "\ufeff/* Title of the list.\n   Shown at the top. */",
      '"library.title" = "내 서재";',
      "",
      "/* No comment provided by engineer. */",
      '"%@ books" = "책 %@권";',
      "",
      '// Buttons: "old" = "옛것";',
      '"Say \\"yes\\"" = "\\"예\\"라고 하세요.";',
      "",
    ].join("\r\n");
    expect(read(text)).toEqual([
      ["library.title", "내 서재"],
      ["%@ books", "책 %@권"],
      ['Say "yes"', '"예"라고 하세요.'],
    ]);
  });

  it("may do without quotation marks, spaces and values", () => {
    expect(read("CFBundleName=Lamp;NSCameraUsageDescription = '사진을 찍을 때 씁니다.';\"Cancel\";")).toEqual([
      ["CFBundleName", "Lamp"],
      ["NSCameraUsageDescription", "사진을 찍을 때 씁니다."],
      ["Cancel", "Cancel"],
    ]);
    expect(read('{\n  a = "하나";\n  b = "둘";\n}\n')).toEqual([
      ["a", "하나"],
      ["b", "둘"],
    ]);

    expect(read('a /* key */ = /* value */ "하나" // end\n ; b = "둘"')).toEqual([
      ["a", "하나"],
      ["b", "둘"],
    ]);
    expect(read("")).toEqual([]);
    expect(read("/* nothing */\n")).toEqual([]);
  });

  it("holds escapes and line breaks", () => {
    expect(read(String.raw`"a" = "one\ntwo\t\U00e9\uAC00\UD83D\UDE00\\ \101\251 \'\q";`)).toEqual([
      ["a", "one\ntwo\té가😀\\ A\ufffd 'q"],
    ]);
    expect(read('"a" = "첫째 줄\n둘째 줄";')).toEqual([["a", "첫째 줄\n둘째 줄"]]);
  });

  it("reads the last value of a key that stands twice", () => {
    expect(read('a = "1"; b = "2"; a = "3";')).toEqual([
      ["b", "2"],
      ["a", "3"],
    ]);
  });

  it("leads back to the characters of the file", () => {
    const text = '"fee" = "The \\"late\\" fee is $5.";';
    const [message] = appleStrings.readMessages(text);
    const { prose, span } = message?.block ?? { prose: { text: "", runs: [] }, span: { start: 0, end: 0 } };
    expect(slice(text, span)).toBe('The \\"late\\" fee is $5.');
    const start = prose.text.indexOf('"late"');
    expect(slice(text, toSource(prose, { start, end: start + 6 }))).toBe('\\"late\\"');
    const price = prose.text.indexOf("$5");
    expect(slice(text, toSource(prose, { start: price, end: price + 2 }))).toBe("$5");
  });
});

describe("what is refused, with its line", () => {
  it.each([
    ["a quotation mark that is not closed", '"a" = "하나";\n"b" = "둘;\n', /^Line 2 .*quotation mark is not closed/],
    ["a comment that is not closed", '"a" = "하나";\n/* 끝', /^Line 2 .*comment/],
    ["a missing semicolon", '"a" = "하나"\n"b" = "둘";', /^Line 1 .*semicolon/],
    ["a missing value", '\n"a" = ;', /^Line 2 .*no value/],
    ["a list", '"a" = ("하나", "둘");', /^Line 1 .*no value/],
    ["text that is none", "안녕하세요.", /^Line 1 .*no key/],
    ["XML", '\ufeff<?xml version="1.0"?><plist/>', /^Line 1 .*XML/],
    ["a binary property list", "bplist00\u0000", /^Line 1 .*binary/],
  ])("%s", (_, text, message) => {
    expect(() => read(text)).toThrow(
      expect.objectContaining({ code: "file-unreadable", message: expect.stringMatching(message) }),
    );
  });
});

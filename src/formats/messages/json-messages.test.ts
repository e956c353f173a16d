import { describe, expect, it } from "vitest";
import { toSource } from "../../text/mapped-text.ts";
import { slice } from "../../text/span.ts";
import { jsonMessages } from "./json-messages.ts";

function read(text: string): Record<string, string> {
  return Object.fromEntries(jsonMessages.readMessages(text).map(({ key, block }) => [key, block.prose.text]));
}

describe("messages", () => {
  it("are the strings under the keys that lead to them", () => {
    const text = `{ "cart": { "title": "장바구니", "steps": ["담기", "결제", 3] }, "a.b": "점", "c\\\\d": "빗금", "": { "cart": "빈 이름" },
      "size": 12, "on": true, "off": null, "empty": "" }`;
    expect(read(text)).toEqual({
      "cart.title": "장바구니",
      "cart.steps.0": "담기",
      "cart.steps.1": "결제",
      "a\\.b": "점",
      "c\\\\d": "빗금",
      '"".cart': "빈 이름",
      empty: "",
    });
  });

  it("may be noted down with comments, trailing commas and a byte-order mark", () => {
    expect(read('\ufeff// 첫 줄\n{ /* 둘 */ "ok": "확인", // "no": "아니요"\n "list": ["하나",], }\n')).toEqual({
      ok: "확인",
      "list.0": "하나",
    });
  });

  it("are those that programs use where a key stands twice", () => {
    expect(read('{"save": "Save", "open": "Open", "save": "Save as"}')).toEqual({ open: "Open", save: "Save as" });
  });

  it("are none in a file of something else", () => {
    expect(
      ["[1, 2, 3]", '"text"', "12", "null", "{}", "", " \n"].flatMap((text) => jsonMessages.readMessages(text)),
    ).toEqual([]);
  });
});

describe("offsets", () => {
  it("lead back through escapes", () => {
    const text = String.raw`{"a": "첫 줄\n\ud55c\uAE00 \"3\" \ud83d\ude00\/끝"}`;
    const [message] = jsonMessages.readMessages(text);
    const prose = message?.block.prose ?? { text: "", runs: [] };
    expect(prose.text).toBe('첫 줄\n한글 "3" 😀/끝');
    const at = (part: string): string => {
      const start = prose.text.indexOf(part);
      return slice(text, toSource(prose, { start, end: start + part.length }));
    };
    expect(at("\n")).toBe(String.raw`\n`);
    expect(at("한글")).toBe(String.raw`\ud55c\uAE00`);
    expect(at('"3"')).toBe(String.raw`\"3\"`);
    expect(at("😀")).toBe(String.raw`\ud83d\ude00`);
    expect(at("끝")).toBe("끝");
    expect(slice(text, message?.block.span ?? { start: 0, end: 0 })).toBe(text.slice(7, -2));
  });

  it("keep halves of pairs apart that are none", () => {
    expect(read(String.raw`{"a": "\ud83d \ude00 \ud83d\u0041"}`)).toEqual({ a: "\ud83d \ude00 \ud83dA" });
  });
});

describe("what is no message", () => {
  it("is left out: notes and the attributes of resource bundles", () => {
    const text = `{ "$schema": "https://example.org/s.json", "_comment": "사람용", "@@locale": "ko", "@@x": { "y": "z" },
      "title": "제목", "@title": { "description": "위의 글" }, "@handle": "이름표" }`;
    expect(read(text)).toEqual({ title: "제목", "@handle": "이름표" });
  });

  it("is a plural variant beside the one that Korean has", () => {
    expect(read('{"item_one": "{{count}} item", "item_other": "{{count}} items", "step_one": "First"}')).toEqual({
      item_other: "{{count}} items",
      step_one: "First",
    });
    expect(
      read('{"day": {"one": "%d day", "other": "%d days"}, "pick": {"one": "One", "other": "Other", "all": "All"}}'),
    ).toEqual({ "day.other": "%d days", "pick.one": "One", "pick.other": "Other", "pick.all": "All" });
  });

  it("is what a browser extension tells its translators", () => {
    const text = `{"quit": {"message": "Quit now", "description": "Button", "placeholders": {"x": {"content": "$1"}}},
      "stay": {"message": "Stay"}}`;
    expect(read(text)).toEqual({ "quit.message": "Quit now", "stay.message": "Stay" });
    expect(read('{"title": "Error", "page": {"message": "Gone", "description": "It has moved."}}')).toEqual({
      title: "Error",
      "page.message": "Gone",
      "page.description": "It has moved.",
    });
  });

  it("is the language above all of them", () => {
    expect(read('{"en": {"yes": "Yes"}}')).toEqual(read('{"en-US": {"yes": "Yes"}}'));
    expect(read('{"ko": {"yes": "네"}, "note": "글"}')).toEqual({ yes: "네", note: "글" });
    expect(read('{"ko": {"yes": "네"}, "en": {"yes": "Yes"}}')).toEqual({ "ko.yes": "네", "en.yes": "Yes" });
    expect(read('{"en": "English", "ko": "한국어"}')).toEqual({ en: "English", ko: "한국어" });
  });
});

it("reads ICU messages as they are shown", () => {
  const text = '{"left": "{n, plural, one {One day} other {{n} days}} left", "@left": {"placeholders": {"n": {}}}}';
  expect(read(text)).toEqual({ left: "{n} days left" });
});

it.each([
  ['{\n  "a": "b"\n  "c": "d"\n}', 3],
  ['{"a": "열린 글\n"}', 1],
  ['{"a": "b",\n', 2],
  ['{"a"\n "b"}', 2],
  ["[1 2]", 1],
  ["{,}", 1],
  ['{"a": maybe}', 1],
  ['{"a": "\\q"}', 1],
  ['{"a": "\\u12"}', 1],
  ["{} []", 1],
  ["{}\n/ ", 2],
  ["{}\n/* ", 2],
  ["plain text", 1],
])("says in which line it cannot be read: %j", (text, line) => {
  expect(() => jsonMessages.readMessages(text)).toThrow(
    expect.objectContaining({
      code: "file-unreadable",
      message: expect.stringMatching(`^Line ${line} cannot be read as JSON: `),
      hint: "Make the file valid JSON.",
    }),
  );
});

it("refuses keys that grow with every level", () => {
  const text = `{"${"k".repeat(2000)}": {"a": "b"}}`;
  expect(() => jsonMessages.readMessages(text)).toThrow(expect.objectContaining({ code: "file-unreadable" }));
});

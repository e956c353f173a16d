import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDocument } from "yaml";
import { toSource } from "../../text/mapped-text.ts";
import { slice } from "../../text/span.ts";
import { yamlMessages } from "./yaml-messages.ts";

function read(text: string): Record<string, string> {
  return Object.fromEntries(yamlMessages.readMessages(text).map(({ key, block }) => [key, block.prose.text]));
}

describe("messages", () => {
  it("are read from under the language, as Rails has it", () => {
    const en = "en:\n  cart:\n    title: Your cart\n    steps:\n      - Choose\n      -\n      - Pay\n";
    const ko = "---\n# 주석\nko-KR:\n  cart:\n    title: 장바구니 # 주석\n    steps: [고르기, ~, 내기]\n";
    expect(read(en)).toEqual({ "cart.title": "Your cart", "cart.steps.0": "Choose", "cart.steps.2": "Pay" });
    expect(read(ko)).toEqual({ "cart.title": "장바구니", "cart.steps.0": "고르기", "cart.steps.2": "내기" });
  });

  it("are strings and nothing else", () => {
    const text =
      "int: 12\nfloat: -1.5e3\nhex: 0xFF\nyes: true\nnone: null\ntilde: ~\nempty:\nnan: .nan\nquoted: '12'\n" +
      'tagged: !!int "3"\ntext: !!str 3\nday: 2024-03-05\nlong: 3 days\nblank: ""\n"quoted key": 값\n? 물음\n: 대답\n';
    expect(read(text)).toEqual({
      quoted: "12",
      text: "3",
      day: "2024-03-05",
      long: "3 days",
      blank: "",
      "quoted key": "값",
      물음: "대답",
    });
  });

  it("are not repeated by aliases", () => {
    const text = "shared: &shared\n  ok: 확인\nform:\n  <<: *shared\n  send: &send 보내기\n  again: *send\n";
    expect(read(text)).toEqual({ "shared.ok": "확인", "form.send": "보내기" });
  });

  it("of further documents have their number before their keys", () => {
    expect(read("a: 하나\n---\na: 둘\n...\n---\na: 셋\n")).toEqual({ a: "하나", "#2.a": "둘", "#3.a": "셋" });
  });

  it("skip the plural categories that Korean lacks", () => {
    expect(read("en:\n  day:\n    one: '%{count} day'\n    other: '%{count} days'\n")).toEqual({
      "day.other": "%{count} days",
    });
  });

  it("may be in flow collections and in ICU syntax", () => {
    expect(read("a: {b: 글, c: [x: 하나, 둘], 'd': \"{n, plural, one {# day} other {# days}}\"}\n")).toEqual({
      "a.b": "글",
      "a.c.0.x": "하나",
      "a.c.1": "둘",
      "a.d": "# days",
    });
  });

  it("are none in a file of something else", () => {
    expect(
      ["- 1\n- 2\n", "just a text\n", "", "# 주석\n", "---\n"].flatMap((text) => yamlMessages.readMessages(text)),
    ).toEqual([]);
  });
});

describe("offsets", () => {
  it("lead back through escapes and folded lines", () => {
    const text =
      "plain: 첫 줄\r\n  둘째 줄\r\n\r\n  셋째 줄\r\n" +
      "single: 'It''s on\n  two lines'\n" +
      'double: "tab\\there \\\n   joined \\u26A0\\uD83D\\uDE00 \\x41"\n' +
      "literal: |-\n    하나\n      둘\n\n    셋\n" +
      "folded: >\n    one\n    two\n\n    three\n\n\n";
    const messages = yamlMessages.readMessages(text);
    const at = (key: string, part: string): string => {
      const prose = messages.find((message) => message.key === key)?.block.prose ?? { text: "", runs: [] };
      const start = prose.text.indexOf(part);
      return slice(text, toSource(prose, { start, end: start + part.length }));
    };
    expect(read(text)).toEqual({
      plain: "첫 줄 둘째 줄\n셋째 줄",
      single: "It's on two lines",
      double: "tab\there joined ⚠😀 A",
      literal: "하나\n  둘\n\n셋",
      folded: "one two\nthree",
    });
    expect(at("plain", "줄 둘째")).toBe("줄\r\n  둘째");
    expect(at("single", "'")).toBe("''");
    expect(at("single", "on two")).toBe("on\n  two");
    expect(at("double", "\t")).toBe("\\t");
    expect(at("double", "joined")).toBe("joined");
    expect(at("double", "😀")).toBe("\\uD83D\\uDE00");
    expect(at("literal", "  둘")).toBe("  둘");
    expect(at("literal", "셋")).toBe("셋");
    expect(at("folded", "three")).toBe("three");
    expect(messages.map(({ block }) => slice(text, block.span).at(-1))).toEqual(["줄", "s", "1", "셋", "e"]);
  });

  // The parser of values is the judge; blank lines around the text of a block scalar are no text.
  const trim = (value: string): string => value.replace(/^(?: *\n)+/, "").replace(/(?:\n *)+$/, "");

  it("belong to the text that programs read", () => {
    const word = fc.constantFrom(
      "one",
      "둘",
      "it''s",
      "\\n",
      "\\u0041",
      "\\\n",
      "\\x",
      "#",
      "😀",
      ",",
      "\t",
      '\\"',
      "\\\\",
    );
    const gap = fc.constantFrom(" ", "  ", "\n  ", "\n   ", "\n\n  ", "\r\n  ", " \n \n\t\n  ", "");
    const words = fc.array(fc.tuple(word, gap), { minLength: 1, maxLength: 8 }).map((pairs) => pairs.flat().join(""));
    const head = fc.constantFrom("", "'", '"', "|\n  ", ">\n  ", "|+\n\n  ", ">-\n   ", "|1-\n  ", ">2\n   ");
    fc.assert(
      fc.property(head, words, (start, body) => {
        const quote = start.length === 1 ? start : "";
        const text = `k: ${start}${body}${quote}\nl: end\n`;
        const document = parseDocument(text);
        const value = document.errors.length === 0 ? document.get("k") : undefined;
        if (typeof value !== "string") return;
        expect(read(text)["k"]).toBe(/^[|>]/.test(start) ? trim(value) : value);
      }),
      { numRuns: 1000 },
    );
  });
});

it.each([
  ['a: ok\nb: "열린 글\nc: d\n', 2],
  ['a: "끝이 없다\\"', 1],
  ["a: 'it''", 1],
  ["a: [하나, 둘\n", 1],
  ["a: {b: c]\n", 1],
  ["a: 1\n} \n", 2],
])("says in which line it cannot be read: %j", (text, line) => {
  expect(() => yamlMessages.readMessages(text)).toThrow(
    expect.objectContaining({
      code: "file-unreadable",
      message: expect.stringMatching(`^Line ${line} cannot be read as YAML: `),
      hint: "Make the file valid YAML.",
    }),
  );
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DaejoError } from "../../errors.ts";
import { toSource } from "../../text/mapped-text.ts";
import { contains, slice } from "../../text/span.ts";
import type { Block } from "../document.ts";
import { fluent } from "./fluent.ts";
import { jsonMessages } from "./json-messages.ts";
import { xcstrings } from "../bilingual/xcstrings.ts";
import { yamlMessages } from "./yaml-messages.ts";

const words = [
  "저장했습니다",
  "Saved",
  "{n, plural, one {# day} other {# days}}",
  "{name}",
  "it''s",
  "😀",
  "{ $x }",
  ": ",
];
const word = fc.constantFrom(...words, ..."{}[],.*-|>&#' \t");
const value = fc.array(word, { maxLength: 6 }).map((parts) => parts.join(""));
const key = fc.constantFrom("a", "b_one", "b_other", "c.d", "@a", "en", "other", "키");
const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    value,
    fc.constantFrom(1, true, null),
    fc.dictionary(key, tie("tree"), { maxKeys: 4 }),
    fc.array(tie("tree"), { maxLength: 3 }),
  ),
}));
const json = fc.tuple(tree, fc.constantFrom(0, 2)).map(([made, indent]) => JSON.stringify(made, undefined, indent));
const escaped = json.map((text) =>
  text.replaceAll("저", String.raw`\uc800`).replaceAll("😀", String.raw`\ud83d\ude00`),
);
const catalog = fc.dictionary(value, fc.dictionary(fc.constantFrom("en", "ko", "fr"), value)).map((strings) => {
  const entries = Object.entries(strings).map(([name, texts]) => {
    const localizations = Object.entries(texts).map(([code, text]) => [code, { stringUnit: { value: text } }]);
    return [name, { localizations: Object.fromEntries(localizations) }];
  });
  return JSON.stringify({ sourceLanguage: "en", strings: Object.fromEntries(entries) });
});
const starts = [
  "",
  "a: ",
  "'b': ",
  "? ",
  "c: |\n  ",
  "d: >-\n    ",
  "e: '",
  'f: "',
  "g = ",
  "h =\n  ",
  "  .i = ",
  "*[other] ",
  "-j = ",
];
const line = fc.tuple(
  fc.constantFrom("", "  ", "    ", "\t", "- "),
  fc.constantFrom(...starts),
  value,
  fc.constantFrom("\n", "\r\n", "'\n", '"\n', "\n\n"),
);
const lines = fc.array(line, { maxLength: 8 }).map((made) => made.flat().join(""));
const yamlLine = fc.tuple(
  fc.constantFrom("", "  ", "    "),
  key,
  fc.constantFrom("plain: ", "'", '"', "|", ">-"),
  value,
);
const yaml = fc.array(yamlLine, { maxLength: 6 }).map((made) =>
  made
    .map(([indent, name, notation, text], index) => {
      const body =
        notation.length > 2 ? text : `${notation}${notation.length === 1 && notation !== "|" ? text + notation : ""}`;
      const below = notation === "|" || notation === ">-" ? `\n${indent}  ${text}\n\n${indent}   ${text}` : "";
      return `${indent}"${name}${index}": ${body}${below}\n`;
    })
    .join(""),
);
const ftlValue = fc.array(
  fc.constantFrom("글 ", "text", "{ $x }", "\n    ", "\r\n   ", "\n\n     ", '{"{"}', "{ $n ->\n *[other] days }"),
);
const ftl = fc
  .array(ftlValue, { maxLength: 5 })
  .map((made) => made.map((parts, index) => `m${index} = ${parts.join("")}\n`).join(""));

const formats = [
  { id: "json", blocksOf: messageBlocks(jsonMessages.readMessages), texts: fc.oneof(json, escaped, value) },
  { id: "yaml", blocksOf: messageBlocks(yamlMessages.readMessages), texts: fc.oneof(yaml, lines, json, value) },
  { id: "fluent", blocksOf: messageBlocks(fluent.readMessages), texts: fc.oneof(ftl, lines, value) },
  { id: "xcstrings", blocksOf: unitBlocks, texts: fc.oneof(catalog, json) },
];

function messageBlocks(read: typeof jsonMessages.readMessages): (text: string) => Block[] {
  return (text) => read(text).map(({ block }) => block);
}

/** In document order: a unit may have its Korean text before the English one. */
function unitBlocks(text: string): Block[] {
  const blocks = xcstrings.readUnits(text).flatMap(({ en, ko }) => [en, ko].filter((block) => block !== undefined));
  return blocks.toSorted((a, b) => a.span.start - b.span.start);
}

/** The blocks, or none where the text is refused as it should be. */
function blocksOrNone(read: (text: string) => Block[], text: string): Block[] {
  try {
    return read(text);
  } catch (error) {
    if (!(error instanceof DaejoError)) throw error;
    expect(error).toMatchObject({ code: "file-unreadable", message: expect.stringMatching(/^Line \d+ /) });
    return [];
  }
}

function expectLaws(text: string, blocks: readonly Block[]): void {
  let last = 0;
  for (const { span, prose } of blocks) {
    expect(span.start).toBeGreaterThanOrEqual(last);
    expect(span.end).toBeGreaterThanOrEqual(span.start);
    expect(span.end).toBeLessThanOrEqual(text.length);
    last = span.end;
    for (const [index, run] of prose.runs.entries()) {
      const end = prose.runs[index + 1]?.at ?? prose.text.length;
      // One comparison for all that is asked of a run: there may be a hundred thousand.
      const isLawful = contains(span, run.source) && end > run.at;
      const isCopy = !run.copied || prose.text.slice(run.at, end) === slice(text, run.source);
      if (!isLawful || !isCopy) expect({ span, run, end, text }).toBe("lawful");
    }
    if (prose.text !== "") expect(contains(span, toSource(prose, { start: 0, end: prose.text.length }))).toBe(true);
  }
}

describe.each(formats)("$id", ({ blocksOf, texts }) => {
  it("leads back to the file, wherever that is cut off", () => {
    let read = 0;
    fc.assert(
      fc.property(texts, fc.nat(), (text, at) => {
        const blocks = blocksOrNone(blocksOf, text);
        read += blocks.length;
        expectLaws(text, blocks);
        const part = text.slice(0, at % (text.length + 1));
        expectLaws(part, blocksOrNone(blocksOf, part));
      }),
      { numRuns: 300 },
    );
    expect(read).toBeGreaterThan(50);
  });

  it.each([
    ["{", "}"],
    ["[", "]"],
    ['{"strings":', "}"],
    ["- ", ""],
    ["a: ", ""],
    ["a = { $x ->\n *[o] ", "\n}"],
    ["? ", ""],
    ["{a: ", "}"],
  ])("reads or refuses 10,000 times %j", (open, close) => {
    for (const text of [open.repeat(10_000), open.repeat(10_000) + close.repeat(10_000)]) {
      expectLaws(text, blocksOrNone(blocksOf, text));
    }
  });

  it.each([
    ["spaces", " ".repeat(300_000)],
    ["breaks", "\n".repeat(300_000)],
    ["one value", `a: "${"한".repeat(300_000)}"`],
    ["spaces inside", `a = b${" ".repeat(300_000)}c`],
    ["backslashes", `{"a": "${"\\".repeat(100_000)}`],
    ["apostrophes", `{"a": "{b}${"''".repeat(50_000)}"}`],
    ["keys", `{${'"k":"v",'.repeat(20_000)}}`],
  ])("takes its time in proportion to the length: %s", (_, text) => {
    expectLaws(text, blocksOrNone(blocksOf, text));
  });
});

it("refuses YAML with more in it than memory holds", () => {
  const text = `a: b${"\n".repeat(1_100_000)}`;
  expect(() => yamlMessages.readMessages(text)).toThrow(expect.objectContaining({ code: "file-unreadable" }));
});

it.each(["- ".repeat(10_000), "? ".repeat(10_000), "[".repeat(10_000)])(
  "refuses YAML of 10,000 levels: %.4s…",
  (open) => {
    const refusal = {
      code: "file-unreadable",
      message: expect.stringContaining("more than 100 levels deep") as string,
    };
    expect(() => yamlMessages.readMessages(`${open}글`)).toThrow(expect.objectContaining(refusal));
  },
);

it("expands no alias", () => {
  const bomb = ["a0: &a0 [웃음]"];
  for (let level = 1; level < 40; level++) bomb.push(`a${level}: &a${level} [${`*a${level - 1},`.repeat(9)}]`);
  expect(yamlMessages.readMessages(bomb.join("\n")).map(({ key: name }) => name)).toEqual(["a0.0"]);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { copyOf, type MappedText, toSource } from "../../text/mapped-text.ts";
import { slice } from "../../text/span.ts";
import { readIcuMessage } from "./icu-message.ts";

function mapped(text: string): MappedText {
  return copyOf(text, { start: 0, end: text.length });
}

function read(text: string): string {
  return readIcuMessage(mapped(text)).text;
}

test.each([
  ["{count, plural, one {# item was removed} other {# items were removed}}.", "# items were removed."],
  [
    "{count,plural,=0{No files}one{{name} shared a file}other{{name} shared {count} files}}",
    "{name} shared {count} files",
  ],
  ["{n, plural, offset:1 =0 {nobody} one {you and # other} other {you and # others}}", "you and # others"],
  ["{n, plural, offset: 2\n  other {# 명}\n}", "# 명"],
  ["{gender, select, female {She left} male {He left} other {They left}} early", "They left early"],
  ["Finished {place, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}!", "Finished #th!"],
  [
    "{gender, select, male {his} other {{n, plural, one {their file} other {their {n, number} files}}}}",
    "their {n, number} files",
  ],
  ["{count, plural, other {항목 {count}개}}를 지웠습니다", "항목 {count}개를 지웠습니다"],
])("only the branch that every language has is shown: %s", (message, shown) => {
  expect(read(message)).toBe(shown);
});

test.each([
  "Hello, {name}!",
  "Due {day, date, ::yMMMd} at {hour, time, short}",
  "{{count}} items",
  "Delete '{{name}}' for good?",
  "Delete '{name}' from {place}?",
  "{count, plural, one {# item}}",
  "{count, plural, one {# item} other {# items}",
  "{count, plural}",
  "{count, plural, other # items}",
  "} {",
  "Don't stop",
  "",
])("what holds no branches or is not well-formed stays: %s", (message) => {
  const prose = mapped(message);
  expect(readIcuMessage(prose)).toBe(prose);
});

test("apostrophes quote the signs of the syntax", () => {
  expect(read("{n, plural, other {It''s '{braces}' and '#' for '#'''#, don't}}")).toBe(
    "It's {braces} and # for #'#, don't",
  );
  expect(read("We don''t know {name}")).toBe("We don't know {name}");
  expect(read("{n, plural, other {a}} 'b '{open")).toBe("a 'b {open");
});

test("what is shown leads back through what was replaced before", () => {
  const source = String.raw`{n, plural, one {\u0031} other {둘\n셋}}`;
  const at = source.indexOf(String.raw`\n`);
  const prose: MappedText = {
    text: "{n, plural, one {1} other {둘\n셋}}",
    runs: [
      { at: 0, source: { start: 0, end: 17 }, copied: true },
      { at: 17, source: { start: 17, end: 23 }, copied: false },
      { at: 18, source: { start: 23, end: at }, copied: true },
      { at: 28, source: { start: at, end: at + 2 }, copied: false },
      { at: 29, source: { start: at + 2, end: source.length }, copied: true },
    ],
  };
  const shown = readIcuMessage(prose);
  expect(shown.text).toBe("둘\n셋");
  expect(slice(source, toSource(shown, { start: 0, end: 3 }))).toBe(String.raw`둘\n셋`);
  expect(slice(source, toSource(shown, { start: 1, end: 2 }))).toBe(String.raw`\n`);
});

test("copied characters are those of the source, in order", () => {
  const part = fc.constantFrom(
    "{",
    "}",
    "'",
    "''",
    ",",
    "n",
    "plural",
    "select",
    "other",
    "one",
    "#",
    " ",
    "한글",
    "=1",
    "x {",
  );
  const branches = fc.constantFrom("{n, plural, one {# a} other {", "{g, select, other {", "}}", "{n}");
  fc.assert(
    fc.property(fc.array(fc.oneof(part, branches), { maxLength: 30 }), (parts) => {
      const text = parts.join("");
      const shown = readIcuMessage(mapped(text));
      let last = 0;
      for (const [index, run] of shown.runs.entries()) {
        expect(run.source.start).toBeGreaterThanOrEqual(last);
        last = run.source.end;
        const end = shown.runs[index + 1]?.at ?? shown.text.length;
        if (run.copied) expect(shown.text.slice(run.at, end)).toBe(slice(text, run.source));
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});

test("branches without an end are neither followed down nor read twice", () => {
  const deep = `${"{n, plural, other {".repeat(10_000)}x${"}}".repeat(10_000)}`;
  expect(read(deep)).toBe(deep);
  const many = "{n, plural, one {# mile} other {# miles}} ".repeat(20_000);
  expect(read(many)).toBe("# miles ".repeat(20_000));
  const open = "{".repeat(300_000);
  expect(read(open)).toBe(open);
});

import * as fc from "fast-check";
import { expect, test } from "vitest";
import { poolOf, tableOf } from "../../corpus/train/string-pool.ts";
import { utf16 } from "../../test/knowledge/utf16.ts";
import { HASH_START, hashNext, openStringTable } from "./string-table.ts";

/** Few letters, so that strings begin alike and contain each other; Hangul; halves of surrogate pairs on their own. */
const dense = fc.array(fc.constantFrom("a", "b", "가", "각", "\ud83d", "\ude00", "\0"), { maxLength: 5 });
const anyString = fc.oneof(
  dense.map((letters) => letters.join("")),
  utf16(8),
);
const strings = fc.uniqueArray(anyString, { maxLength: 60 });

test("finds what a Map finds, and gives the strings back", () => {
  fc.assert(
    fc.property(strings, fc.array(anyString), (held, asked) => {
      const table = tableOf(held);
      const map = new Map(held.map((text, id) => [text, id]));
      expect(table.size).toBe(held.length);
      held.forEach((text, id) => {
        expect(table.at(id)).toBe(text);
      });
      for (const text of [...held, ...asked, ""]) expect(table.find(text, 0, text.length)).toBe(map.get(text) ?? -1);
    }),
  );
});

test("finds every stretch of a text as if it were cut out", () => {
  fc.assert(
    fc.property(
      strings,
      fc.array(dense, { maxLength: 4 }),
      fc.array(fc.nat(59), { maxLength: 4 }),
      (held, a, picks) => {
        const table = tableOf(held);
        const map = new Map(held.map((text, id) => [text, id]));
        const text = [...a.flat(), ...picks.map((pick) => held[pick] ?? "")].join("");
        for (let start = 0; start <= text.length; start++) {
          let hash = HASH_START;
          for (let end = start; end <= text.length; end++) {
            const expected = map.get(text.slice(start, end)) ?? -1;
            expect(table.find(text, start, end)).toBe(expected);
            expect(table.findHashed(hash, text, start, end)).toBe(expected);
            hash = hashNext(hash, text.charCodeAt(end));
          }
        }
      },
    ),
  );
});

test("knows what strings begin with, and is seldom wrong about what none does", () => {
  const held = Array.from({ length: 300 }, (_, i) => `${(i * 7919).toString(36)} ${i}`);
  const table = tableOf(held);
  const hashOf = (text: string): number =>
    Array.from(text).reduce((hash, letter) => hashNext(hash, letter.charCodeAt(0)), HASH_START);
  for (const text of held) {
    for (let end = 1; end <= text.length; end++) expect(table.mayBegin(hashOf(text.slice(0, end)))).toBe(true);
  }
  const others = Array.from({ length: 1000 }, (_, i) => `?${i}`);
  expect(others.filter((text) => table.mayBegin(hashOf(text))).length).toBeLessThan(300);
});

test("the empty string is one like others", () => {
  expect(tableOf(["a", ""]).find("xyz", 1, 1)).toBe(1);
  expect(tableOf(["a"]).find("xyz", 1, 1)).toBe(-1);
  expect(tableOf([]).find("", 0, 0)).toBe(-1);
  expect(tableOf([]).size).toBe(0);
});

test("a pair of surrogates is not its halves", () => {
  const table = tableOf(["😀", "\ud83d", "\ude00"]);
  expect(table.find("😀", 0, 2)).toBe(0);
  expect(table.find("😀", 0, 1)).toBe(1);
  expect(table.find("😀", 1, 2)).toBe(2);
});

test("what reaches beyond the text is not found", () => {
  expect(tableOf(["ab"]).find("a", 0, 2)).toBe(-1);
});

test("thousands of strings of one length are all told apart", () => {
  const held = Array.from({ length: 11_172 }, (_, i) => String.fromCharCode(0xac00 + i));
  const { pool, starts } = poolOf(held);
  const table = openStringTable(pool, starts);
  const text = held.join("");
  for (let i = 0; i < held.length; i++) expect(table.find(text, i, i + 1)).toBe(i);
  expect(table.find("한국", 0, 2)).toBe(-1);
});

// A table of a damaged file could else begin anywhere, and lead through billions of characters that are not there.
test.each([
  ["beyond the pool", Uint32Array.of(0, 2, 5)],
  ["backwards", Uint32Array.of(0, 3, 1)],
])("a table that runs %s is refused", (_, starts) => {
  expect(() => openStringTable(Uint16Array.of(1, 2, 3), starts)).toThrow(
    expect.objectContaining({ code: "model" }) as Error,
  );
});

import fc from "fast-check";
import { expect, it } from "vitest";
import type { Message } from "../src/formats/bilingual.ts";
import { unitsByKey } from "../src/unit-pairs.ts";

function message(key: string, at?: number): Message {
  const block = { kind: "paragraph", span: { start: 0, end: 0 }, prose: { text: key, runs: [] } } as const;
  return { key, block, ...(at === undefined ? {} : { at }) };
}

function paired(en: readonly Message[], ko: readonly Message[]): (string | undefined)[][] {
  return unitsByKey(en, ko).map((unit) => [unit.en?.prose.text, unit.ko?.prose.text]);
}

it("pairs messages by their keys, those of the Korean alone last", () => {
  expect(paired([message("a"), message("b")], [message("c"), message("b")])).toEqual([
    ["a", undefined],
    ["b", "b"],
    [undefined, "c"],
  ]);
});

it("pairs what is shown at nearly the same time", () => {
  const en = [1000, 4000, 8000].map((at) => message(`en${at}`, at));
  const ko = [1200, 4200, 20_000].map((at) => message(`ko${at}`, at));
  expect(paired(en, ko)).toEqual([
    ["en1000", "ko1200"],
    ["en4000", "ko4200"],
    ["en8000", undefined],
    [undefined, "ko20000"],
  ]);
});

it("pairs what is shown a moment before or after, and no farther off", () => {
  const times = [-1501, -1500, 1500, 1501].map((apart) => {
    return paired([message("en", 5000)], [message("ko", 5000 + apart)])[0]?.[1];
  });
  expect(times).toEqual([undefined, "ko", "ko", undefined]);
});

it("looks at no more than a few of very many at once", () => {
  const ko = Array.from({ length: 30 }, (_, index) => message(`ko${index}`, 1000 + index));
  expect(paired([message("en", 1029)], ko)[0]).toEqual(["en", "ko16"]);
});

it("takes the nearest of several", () => {
  const [en, ko] = [[message("en", 2000)], [message("far", 1000), message("near", 2100), message("next", 3000)]];
  expect(paired(en, ko)[0]).toEqual(["en", "near"]);
});

it("names every message exactly once", () => {
  const times = fc.uniqueArray(fc.nat(20_000), { maxLength: 30 }).map((list) => list.toSorted((a, b) => a - b));
  fc.assert(
    fc.property(times, times, (first, second) => {
      const [en, ko] = [first, second].map((list) => list.map((at) => message(String(at), at))) as [
        Message[],
        Message[],
      ];
      const units = unitsByKey(en, ko);
      expect(units.flatMap((unit) => unit.en ?? []).map(({ prose }) => prose.text)).toEqual(first.map(String));
      expect(
        units
          .flatMap((unit) => unit.ko ?? [])
          .map(({ prose }) => Number(prose.text))
          .toSorted((a, b) => a - b),
      ).toEqual(second);
    }),
  );
});

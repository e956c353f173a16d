import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import {
  areAlmostEqual,
  soundCodeOfHangul,
  soundCodesOfLatin,
  soundKeyOfHangul,
  soundKeysOfLatin,
  soundsOf,
  withoutSound,
} from "./sound-key.ts";

/** A syllable for each class, without a sound that has one beside it. */
const SYLLABLES: Readonly<Record<string, string>> = { K: "가", N: "나", T: "다", L: "라", M: "마", P: "바", S: "사" };

const hangul = fc.string({
  unit: fc.integer({ min: 0xac00, max: 0xd7a3 }).map((code) => String.fromCharCode(code)),
  maxLength: 30,
});
const latin = fc.string({ unit: fc.constantFrom(..."abcdefghijklmnopqrstuvwxyzABCÉß'-"), maxLength: 45 });

describe("skeletons", () => {
  it.each([
    ["신화", "SN"],
    ["베이징", "PSN"],
    ["이라크", "LK"],
    ["아이", ""],
    ["김정은", "KMSN"],
  ])("of %s are %s", (word, key) => {
    expect(soundKeyOfHangul(word)).toBe(key);
  });

  it.each([
    ["Xinhua", "신화"],
    ["Beijing", "베이징"],
    ["Iraq", "이라크"],
    ["Schwarzenegger", "슈워제네거"],
    ["Knight", "나이트"],
  ])("of %s and %s meet", (en, ko) => {
    expect(soundKeysOfLatin(en)).toContain(soundKeyOfHangul(ko));
  });
});

describe("codes", () => {
  test("are equal where the keys are, and as long", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            hangul.map((word) => [[soundKeyOfHangul(word), soundCodeOfHangul(word)]] as const),
            latin.map((word) =>
              soundKeysOfLatin(word).map((key, i) => [key, soundCodesOfLatin(word)[i] ?? -1] as const),
            ),
          ),
        ),
        (words) => {
          const codes = new Map<string, string | number>();
          for (const [key, code] of words.flat()) {
            expect(soundsOf(code)).toBe(key.length);
            expect(codes.get(key) ?? code).toBe(code);
            codes.set(key, code);
          }
          expect(new Set(codes.values()).size).toBe(codes.size);
        },
      ),
    );
  });

  test("lose one sound at a time, however many they have", () => {
    const key = fc.array(fc.constantFrom(..."KNTLMPS"), { minLength: 1, maxLength: 25 });
    fc.assert(
      fc.property(key, fc.nat(24), (classes, at) => {
        const place = at % classes.length;
        const rest = classes.filter((_, i) => i !== place);
        fc.pre([classes, rest].every((each) => each.every((sound, i) => sound !== each[i + 1])));
        const codeOf = (each: readonly string[]): string | number =>
          soundCodeOfHangul(each.map((sound) => SYLLABLES[sound]).join(""));
        expect(withoutSound(codeOf(classes), place)).toBe(codeOf(rest));
      }),
    );
  });

  test("are almost equal where at most one sound of each must be left out", () => {
    const key = fc.array(fc.constantFrom(..."KNTLMPS"), { maxLength: 12 });
    const codeOf = (each: readonly string[]): string | number =>
      soundCodeOfHangul(each.map((sound) => SYLLABLES[sound]).join(""));
    const withoutOne = (code: string | number): (string | number)[] => {
      const sounds = soundsOf(code);
      return sounds < 2 ? [code] : [code, ...Array.from({ length: sounds }, (_, place) => withoutSound(code, place))];
    };
    const edited = fc.tuple(key, fc.nat(12), fc.nat(12), fc.constantFrom(..."KNTLMPS"));
    fc.assert(
      fc.property(edited, fc.option(key), ([classes, from, to, sound], other) => {
        const moved = classes.toSpliced(from, 1).toSpliced(to, 0, sound);
        const [a, b] = [codeOf(classes), codeOf(other ?? moved)];
        const expected = withoutOne(a).some((code) => withoutOne(b).includes(code));
        expect([areAlmostEqual(a, b), areAlmostEqual(b, a)]).toEqual([expected, expected]);
      }),
      { numRuns: 2000 },
    );
  });
});

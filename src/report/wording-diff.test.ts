import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffWording } from "./wording-diff.ts";

function shown(before: string, after: string): string {
  const marks = { same: ["", ""], removed: ["[-", "-]"], added: ["{+", "+}"] } as const;
  return diffWording({ before, after })
    .map(({ kind, text }) => marks[kind][0] + text + marks[kind][1])
    .join("");
}

describe("diffWording", () => {
  it.each([
    ["You have 30 days.", "You have 14 days.", "You have [-30-]{+14+} days."],
    ["책은 30일 동안 빌린다.", "책은 14일 동안 빌린다.", "책은 [-30일-]{+14일+} 동안 빌린다."],
    ["You can go.", "Members with a card can go.", "[-You -]{+Members with a card +}can go."],
    ["Same.", "Same.", "Same."],
    ["", "New.", "{+New.+}"],
    ["Gone.", "", "[-Gone.-]"],
  ])("%s → %s", (before, after, expected) => {
    expect(shown(before, after)).toBe(expected);
  });

  it("leaves out what is far from the change, word by word", () => {
    const long = "word ".repeat(40);
    expect(shown(`${long}one ${long}`, `${long}two ${long}`)).toMatch(
      /^…(?:word ){7,8}\[-one-\]\{\+two\+\} (?:word ){7}…$/,
    );
    const unbroken = "가".repeat(200);
    expect(shown(`one ${unbroken}`, `two ${unbroken}`)).toBe(`[-one-]{+two+} …`);
    expect(shown(`${unbroken} one`, `${unbroken} two`)).toMatch(/^…가{0,39} \[-one-\]\{\+two\+\}$/);
  });

  it("cuts no character of a word that is longer than what is shown", () => {
    const [faces, shownFaces] = ["😀".repeat(50), "😀".repeat(19)];
    expect(shown(`one a${faces}`, `a${faces}`)).toBe(`[-one -]a${shownFaces}…`);
    expect(shown(`${faces}a one`, `${faces}a`)).toBe(`…${shownFaces}a[- one-]`);
  });

  it("takes what is all another for one change, in no time", () => {
    const words = (from: number): string => Array.from({ length: 20_000 }, (_, index) => `w${from + index}`).join(" ");
    expect(diffWording({ before: words(0), after: words(20_000) })).toEqual([
      { kind: "removed", text: words(0) },
      { kind: "added", text: words(20_000) },
    ]);
  });

  it("holds all that changed", () => {
    const text = fc
      .array(fc.constantFrom("a", "b", "가", "나", "1"), { maxLength: 12 })
      .map((words) => words.join(" "));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = diffWording({ before, after });
        const without = (kind: "added" | "removed"): string =>
          parts.map((part) => (part.kind === kind ? "" : part.text)).join("");
        expect([without("added"), without("removed")]).toEqual([before, after]);
      }),
    );
  });
});

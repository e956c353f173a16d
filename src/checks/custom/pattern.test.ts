import { describe, expect, test } from "vitest";
import { fillWording, mustReferTo, readPattern, withoutReferences } from "./pattern.ts";

const WHERE = 'The pattern "en" of the rule "custom/x"';
const groups = readPattern(/(?<year>\d+)-(\d+)/, WHERE, false).groups;

function found(pattern: string | RegExp, text: string, ignoreCase = false): string[] {
  return readPattern(pattern, WHERE, ignoreCase)
    .matchesIn(text)
    .map((match) => match[0]);
}

describe("a pattern", () => {
  test("finds all its matches, time after time", () => {
    const pattern = readPattern(/\d+/y, WHERE, false);
    for (const _ of [1, 2]) expect(pattern.matchesIn("1, 22 and 333").map(({ index }) => index)).toEqual([0, 3, 10]);
  });

  test("reads strings with the flag u, and RegExps with their own flags", () => {
    expect(found(String.raw`\p{Lu}+`, "abCD")).toEqual(["CD"]);
    expect(found(/cd/i, "abCD")).toEqual(["CD"]);
    expect(found(new RegExp(String.raw`[\p{L}--[a-z]]`, "v"), "abC")).toEqual(["C"]);
    expect(found("cd", "abCD")).toEqual([]);
    expect(found("cd", "abCD", true)).toEqual(["CD"]);
    expect(found(/cd/i, "abCD", true)).toEqual(["CD"]);
  });

  test("leaves empty matches out", () => {
    expect(found("(?=a)|b", "aab")).toEqual(["b"]);
  });

  test("does not search a text without end", () => {
    const text = `${"a".repeat(19_999)}bb`;
    expect(found("b", text)).toEqual(["b"]);
  });

  test.each<[string, unknown, string]>([
    ["no pattern", 5, `${WHERE} is no pattern.`],
    ["a bracket left open", "(VAT", `${WHERE} is no regular expression: Unterminated group.`],
    ["an escape that the flag u does not know", String.raw`\Q`, `${WHERE} is no regular expression: Invalid escape.`],
    ["an empty one", "", `${WHERE} fits an empty text, so it would be found everywhere.`],
    ["one that may be empty", "a*", `${WHERE} fits an empty text, so it would be found everywhere.`],
    ["a long one", "a".repeat(1001), `${WHERE} has 1001 characters.`],
    [
      "a runaway",
      "x(a+)+b",
      `${WHERE} repeats (a+)+, which reads some texts in several ways, so that it can take for ever.`,
    ],
  ])("refuses %s", (_, pattern, message) => {
    expect(() => readPattern(pattern, WHERE, false)).toThrow(expect.objectContaining({ code: "bad-option", message }));
  });
});

describe("a pattern that refers to another", () => {
  const asks = readPattern(String.raw`Article (?<number>\d+)(\.)?`, WHERE, false);
  const answers = readPattern(String.raw`제\s?$1조`, WHERE, false, asks.groups);
  const fill = (text: string): ReturnType<typeof answers.filledFrom> => {
    const [match] = asks.matchesIn(text);
    if (match === undefined) throw new Error(`Nothing found in ${text}`);
    return answers.filledFrom(match);
  };

  test("looks for what the other has found", () => {
    expect(answers.isOpen).toBe(true);
    expect(
      fill("Article 12")
        .matchesIn("제1조와 제12조")
        .map(({ index }) => index),
    ).toEqual([5]);
    expect(fill("Article 1").matchesIn("제12조")).toEqual([]);
  });

  test("takes it letter by letter", () => {
    const sign = readPattern(/\[(.+)\]/, WHERE, false);
    const same = readPattern("<$1>", WHERE, false, sign.groups);
    const [match] = sign.matchesIn("[a.c(/+]");
    expect(
      same
        .filledFrom(match as RegExpExecArray)
        .matchesIn("<abc> <a.c(/+>")
        .map(([text]) => text),
    ).toEqual(["<a.c(/+>"]);
  });

  test("may name a group, and escape its dollar", () => {
    expect(readPattern("제$<number>조", WHERE, false, asks.groups).isOpen).toBe(true);
    expect(readPattern(String.raw`\$1`, WHERE, false, asks.groups).isOpen).toBe(false);
  });

  test("may refer to what does not run away with what was captured", () => {
    const sign = readPattern(/(?<letter>[a-c])=(\d+)/, WHERE, false);
    expect(readPattern(String.raw`제\s*$2\s*조`, WHERE, false, sign.groups).isOpen).toBe(true);
    expect(() => readPattern("(?:$<letter>|a)+!", WHERE, false, sign.groups)).toThrow(
      "repeats (?:$<letter>|a)+, which reads some texts in several ways",
    );
  });

  test("says what there is to refer to", () => {
    expect(() => readPattern("제$3조", WHERE, false, asks.groups)).toThrow(
      expect.objectContaining({
        message: `${WHERE} says $3, which nothing captures.`,
        hint: "What can be referred to is $0, $1, $2, $<number>.",
      }),
    );
    expect(() => readPattern("제$<no>조", WHERE, false, asks.groups)).toThrow("says $<no>, which nothing captures");
  });
});

describe("a message", () => {
  const [match] = readPattern(/(?<year>\d+)-(\d+)?/, WHERE, false).matchesIn("in 2024-");

  test("shows what was found", () => {
    expect(fillWording("$0: $1, $<year>, “$2”, $$5, $ 6", match as RegExpExecArray)).toBe(
      "2024-: 2024, 2024, “”, $5, $ 6",
    );
    expect(withoutReferences("$0 costs $$5")).toBe("… costs $5");
  });

  test("may refer only to what there is", () => {
    expect(() => mustReferTo("$2 $<year> $$9", groups, "A text")).not.toThrow();
    expect(() => mustReferTo("$3", groups, "A text")).toThrow("A text says $3, which nothing captures.");
  });
});

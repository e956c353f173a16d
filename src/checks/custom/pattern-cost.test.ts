import { describe, expect, test } from "vitest";
import { costOf } from "./pattern-cost.ts";
import { readSyntax } from "./pattern-syntax.ts";

function problemOf(source: string, flags = "gu"): string | undefined {
  return costOf(readSyntax(source, flags), source, flags)?.problem;
}

const TWICE = "which reads some texts in several ways, so that it can take for ever";
const SHARED = "which can share out the same characters in many ways, so that it can take very long";

describe("what takes too long is refused, and the part is named", () => {
  test.each<[string, string]>([
    ["(a|a)+$", `repeats (a|a)+, ${TWICE}`],
    [String.raw`x(\w|\d)+!`, String.raw`repeats (\w|\d)+, ${TWICE}`],
    ["(?:a{1,9})+$", `repeats (?:a{1,9})+, ${TWICE}`],
    ["(a+)+b", `repeats (a+)+, ${TWICE}`],
    ["(x+x+)+y", `repeats (x+x+)+, ${TWICE}`],
    ["(.*)*x", `repeats (.*)*, ${TWICE}`],
    [String.raw`^(?:[\w.]*)*$`, String.raw`repeats (?:[\w.]*)*, ${TWICE}`],
    [String.raw`(?:-?\w+\s?)+$`, String.raw`repeats (?:-?\w+\s?)+, ${TWICE}`],
    [String.raw`(\p{L}+){2,}x`, String.raw`repeats (\p{L}+){2,}, ${TWICE}`],
    [String.raw`(?:\p{Script=Hangul}|[가-나])+x`, String.raw`repeats (?:\p{Script=Hangul}|[가-나])+, ${TWICE}`],
    ["(?:ab|a|b)+x", `repeats (?:ab|a|b)+, ${TWICE}`],
    ["(?=(a|a)+$)b", `repeats (a|a)+, ${TWICE}`],
    ["(?<=(?:a|a){1,50})b", `repeats (?:a|a){1,50}, ${TWICE}`],
    [String.raw`\s*\s*\s*x`, String.raw`has \s* and \s* and \s*, ${SHARED}`],
    ["a*a*$", `has a* and a*, ${SHARED}`],
    [".*foo.*bar", `has .* and .*, ${SHARED}`],
    [String.raw`(\w+)\1x`, String.raw`has \w+ and \w+, ${SHARED}`],
    ["(?:(?=.*x)a)+b", `has (?:(?=.*x)a)+ and .*, ${SHARED}`],
    ["(a?){50}b", "repeats what may be empty, (a?){50}, so that it can take for ever"],
    ["(?<=a*)b", "looks back without end, (?<=a*), so that it can take very long"],
    [
      `${"(a|a)".repeat(13)}b`,
      "goes on in two ways with the same character at 25 places, so that it can take for ever",
    ],
    ["(((a{20}b){20}c){20}d){20}", "is too large for its time to be foreseen"],
  ])("%s", (source, problem) => {
    expect(problemOf(source)).toBe(problem);
  });

  test("a chain of repetitions with an end, where their product is large", () => {
    expect(problemOf("(?:a{1,9}){1,9}")).toContain(SHARED);
    expect(problemOf(".{0,100}x?.{0,100}x?.{0,100}!")).toContain(SHARED);
  });

  test("capitals, classes of the flag v and lines are read as the pattern reads them", () => {
    expect(problemOf("(?:a|A)+!", "giu")).toContain(TWICE);
    expect(problemOf("(?:a|A)+!", "gu")).toBeUndefined();
    expect(problemOf(String.raw`(?:[\p{L}--[a-z]]|[a-z])+!`, "gv")).toBeUndefined();
    expect(problemOf(String.raw`(?:[\p{L}--[a-z]]|[b-z]|É)+!`, "gv")).toContain(TWICE);
    expect(problemOf("(?:a+$)+", "gu")).toBeUndefined();
    expect(problemOf(String.raw`(?:[a\n]+$)+`, "gmu")).toContain(TWICE);
  });
});

describe("what takes no longer than the square of its text passes", () => {
  test.each([
    "(?:foo|bar)+",
    String.raw`(?:\d{1,3},)+\d{3}`,
    String.raw`\d+(?:,\d{3})*`,
    "(?:[가-힣]+ )+",
    String.raw`(?:, \w+)+`,
    String.raw`\(a+\)+`,
    "(a+|b)?c",
    // Nothing but `ab` is read as a and b, and nothing but one round as an a.
    "(a|ab)*c",
    // A round that takes nothing is the last.
    "(a?){1,50}b",
    "(?=a)b",
    String.raw`(?<!\p{L})당신(?!\p{L})|당신의`,
    "(?:(?!foo).)*x",
    String.raw`\b(\w+)\s+\1\b`,
    String.raw`(?<word>\w+)-\k<word>`,
    String.raw`(?:\d{1,2}[.-]?){3}`,
    String.raw`(?:\b\w+\b\W*)+`,
    ".{0,80}foo.{0,80}bar",
    String.raw`[^.]+\.`,
    String.raw`(?:[A-Z][a-z]+\s)+[A-Z][a-z]+`,
    String.raw`(?:🍎|🍏)+\u{1F600}`,
    String.raw`[(|)*+]+\[\]`,
  ])("%s", (source) => {
    expect(problemOf(source)).toBeUndefined();
  });
});

test("what to write instead is said", () => {
  const hints = ["(a+)+b", "a*a*b", "(?:a?){9}b", `${"a?".repeat(20)}b`].map(
    (source) => costOf(readSyntax(source, "gu"), source, "gu")?.hint,
  );
  expect(hints).toEqual([
    expect.stringContaining("Let each round begin with a character that the round before cannot take"),
    expect.stringContaining("give them an end, for example {0,80}"),
    expect.stringContaining("a{0,9} finds what (a?){9} finds"),
    expect.stringContaining("Write a{0,9} for a?a?…"),
  ]);
});

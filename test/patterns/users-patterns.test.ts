import fc from "fast-check";
import { analyse } from "scslre";
import { describe, expect, test } from "vitest";
import { costOf, type Costly } from "../../src/checks/custom/pattern-cost.ts";
import { readSyntax } from "../../src/checks/custom/pattern-syntax.ts";
import { stepsOfSearch } from "./backtracking.ts";

function verdictOf(source: string): Costly | undefined {
  return costOf(readSyntax(source, "gu"), source, "gu");
}

/** What scslre says against a pattern, but for a search that starts anew at each sign, which is allowed. */
function slowParts(source: string): { readonly isExponential: boolean }[] {
  return analyse({ source, flags: "u" }, { reportTypes: { Move: false } }).reports.map(({ exponential }) => ({
    isExponential: exponential,
  }));
}

const atom = fc.constantFrom("a", "b", "c", "[ab]", "[bc]", "[^a]", String.raw`\w`, String.raw`\d`, "1", "가", ".");
const quantifier = fc.constantFrom("*", "+", "?", "{2}", "{1,3}", "{2,}", "{0,40}", "*?", "+?");
const { pattern } = fc.letrec<{ pattern: string; piece: string }>((tie) => ({
  pattern: fc.oneof(
    { maxDepth: 4 },
    fc.array(tie("piece"), { minLength: 1, maxLength: 3 }).map((pieces) => pieces.join("")),
    fc.array(tie("piece"), { minLength: 2, maxLength: 3 }).map((pieces) => pieces.join("|")),
  ),
  piece: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    atom,
    fc.tuple(atom, quantifier).map((parts) => parts.join("")),
    fc.tuple(tie("pattern"), quantifier).map(([inner, sign]) => `(?:${inner})${sign}`),
    tie("pattern").map((inner) => `(${inner})`),
    tie("pattern").map((inner) => `(?=${inner})`),
  ),
}));

describe("of generated patterns", () => {
  test("none is accepted in which scslre sees two ways to share out a text", () => {
    let accepted = 0;
    fc.assert(
      fc.property(pattern, (source) => {
        if (verdictOf(source) !== undefined) return;
        accepted += 1;
        // Of lookaheads in a round scslre also reports some whose characters no round can take.
        const slow = slowParts(source).filter(({ isExponential }) => isExponential || !source.includes("(?="));
        expect(slow).toEqual([]);
      }),
      { numRuns: 3000 },
    );
    expect(accepted).toBeGreaterThan(1000);
  });

  test("those that are accepted look at each character a fixed number of times from one place", () => {
    const units = fc.constantFrom("a", "b", "ab", "abc", "aab", "1a", "가", "bc", "bab");
    fc.assert(
      fc.property(pattern, units, (source, unit) => {
        if (verdictOf(source) !== undefined) return;
        const { whole } = readSyntax(source, "gu");
        const [few, many] = [120, 240].map((length) =>
          stepsOfSearch(whole, unit.repeat(length / unit.length), 1_000_000),
        ) as [number, number];
        expect(many).toBeLessThanOrEqual(2.5 * few);
      }),
      { numRuns: 3000 },
    );
  });

  test("hardly any is refused as exponential in which neither scslre nor a count of steps finds that", () => {
    const signs = ["a", "b", "c", "1", "가", "d"];
    const pairs = signs.flatMap((one) => signs.map((other) => one + other));
    const texts = [...signs, ...pairs, ...pairs.flatMap((pair) => signs.map((sign) => pair + sign))].map((unit) =>
      unit.repeat(60 / unit.length),
    );
    const refused: string[] = [];
    const unfounded: string[] = [];
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(atom, quantifier).map((parts) => parts.join("")),
          { minLength: 1, maxLength: 3 },
        ),
        atom,
        (inner, other) => {
          // A sign that is not there makes it fail.
          const failing = `(?:${inner.join("")}|${other})+!`;
          if (verdictOf(failing)?.problem.startsWith("repeats (") !== true) return;
          refused.push(failing);
          if (slowParts(failing).length > 0) return;
          const { whole } = readSyntax(failing, "gu");
          if (!texts.some((text) => stepsOfSearch(whole, text, 50_000) === 50_000)) unfounded.push(failing);
        },
      ),
      { numRuns: 600 },
    );
    expect(refused.length).toBeGreaterThan(200);
    expect(unfounded.length).toBeLessThan(0.05 * refused.length);
  });
});

test.each([
  ["(a|a)+!", "a"],
  ["(?:a{1,9})+!", "a"],
  ["(x+x+)+y", "x"],
  ["(.*)*!", "a"],
  [String.raw`(\w|\d)+!`, "1"],
  ["(?:ab|a|b)+!", "ab"],
  ["(a?){30}!", "a"],
  ["a?".repeat(30) + "!", "a"],
])("%s is refused and does take for ever", (source, unit) => {
  expect(verdictOf(source)).toBeDefined();
  expect(stepsOfSearch(readSyntax(source, "gu").whole, unit.repeat(30), 1_000_000)).toBe(1_000_000);
});

import { analyse } from "scslre";
import { describe, expect, test } from "vitest";
import { BOUNDED } from "./bounded.ts";
import { OF_USERS, patternsComposed } from "./composed-patterns.ts";
import { patternsWritten, sourceFiles, type WrittenPattern } from "./written-patterns.ts";

const { written, composed } = patternsWritten();
const made = await patternsComposed(composed);
const all = [...written, ...made];

/** Why a pattern takes longer than its text is long, for each repetition that does: the sign that has to be repeated. */
function slowParts({ source, flags }: Pick<WrittenPattern, "source" | "flags">): string[] {
  return analyse({ source, flags }).reports.map(({ type, character }) => `${type} ${JSON.stringify(character.pick)}`);
}

function isBounded({ file, source }: WrittenPattern): boolean {
  return BOUNDED.some((row) => row.file === file && row.source === source);
}

describe("what is found", () => {
  test("every file of the sources is read, and most patterns are literals", () => {
    expect(sourceFiles.length).toBeGreaterThan(700);
    expect(written.length).toBeGreaterThan(1000);
    expect(written).toContainEqual(expect.objectContaining({ file: "src/text/wording.ts", source: String.raw`\s+` }));
  });

  test("every call of RegExp makes its patterns when it is imported, or its patterns are the user's", () => {
    const unseen = composed.filter(({ file }) => {
      if (OF_USERS[file] !== undefined) return false;
      const calls = composed.filter((call) => call.file === file).length;
      return made.filter((pattern) => pattern.file === file).length < calls;
    });
    expect(unseen.map(({ file, line }) => `${file}:${line}`)).toEqual([]);
    expect(Object.keys(OF_USERS).filter((file) => !composed.some((call) => call.file === file))).toEqual([]);
  });
});

describe("the tool", () => {
  test.each([
    ["a search that starts anew at each sign", String.raw`\s+$`, ""],
    ["the same behind a class", "a+b", ""],
    ["two repetitions that exchange signs", String.raw`^\d*\.?\d*x`, "y"],
    ["a repetition of a repetition", "^(?:a+)+b", ""],
    ["properties", String.raw`\p{L}+$`, "u"],
    ["sets of the flag v", String.raw`[\p{L}--[a-z]]+$`, "v"],
    ["what a look-behind cannot keep from starting", "(?<=x?)a+b", ""],
  ])("finds %s", (_, source, flags) => {
    expect(slowParts({ source, flags })).not.toEqual([]);
  });

  test.each([
    ["a sticky pattern", "a+b", "y"],
    ["one that is anchored", "^a+b", ""],
    ["one that starts where a run starts", String.raw`(?<!\s)\s+$`, ""],
    ["one whose repetition has an end", "a{1,20}b", ""],
    ["sets of the flag v", String.raw`(?<![\p{L}--[a-z]])[\p{L}--[a-z]]+$`, "v"],
  ])("passes %s", (_, source, flags) => {
    expect(slowParts({ source, flags })).toEqual([]);
  });
});

test("every pattern takes time in proportion to its text, or its text is bounded", () => {
  const slow = all
    .filter((pattern) => !isBounded(pattern) && slowParts(pattern).length > 0)
    .map(
      (pattern) => `${pattern.file}:${pattern.line} /${pattern.source}/${pattern.flags} ${slowParts(pattern).join()}`,
    );
  expect(slow).toEqual([]);
});

describe("the table of exceptions", () => {
  test.each(BOUNDED)("$file still has $source, which is not linear", ({ file, source, bound, why }) => {
    const pattern = all.find((each) => each.file === file && each.source === source);
    expect(pattern).toBeDefined();
    expect(pattern === undefined ? [] : slowParts(pattern)).not.toEqual([]);
    expect(bound).toBeLessThanOrEqual(2500);
    expect(why).not.toBe("");
  });
});

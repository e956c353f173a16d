import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readJson } from "./json.ts";

function faultOf(text: string): string | undefined {
  const read = readJson(text);
  return "fault" in read ? read.fault : undefined;
}

describe("what is JSON", () => {
  it("is read, with a byte-order mark or without", () => {
    expect(readJson('{"a": [1, "나", null]}')).toEqual({ value: { a: [1, "나", null] } });
    expect(readJson("\uFEFF[]\n")).toEqual({ value: [] });
  });
});

describe("what is none", () => {
  it.each([
    ["", "the text ends too early at line 1, column 1"],
    ["[1,\n 2", "the text ends too early at line 2, column 3"],
    ["nothing", "a value is missing at line 1, column 1"],
    ["[1,]", "a value is missing at line 1, column 4"],
    ["[,", 'a value or "]" is missing at line 1, column 2'],
    ["{'id': 7}", 'a name in double quotes or "}" is missing at line 1, column 2'],
    ['{"a": 1,}', "a name in double quotes is missing at line 1, column 9"],
    ['{"a" 1}', "a colon is missing at line 1, column 6"],
    ['{"가나": 1\n  "b": 2}', "a comma is missing at line 2, column 3"],
    ["[1 }", "a comma is missing at line 1, column 4"],
    ['{"a": 1} {}', "there is something behind the value at line 1, column 10"],
    ['["a\n"]', "a line break or control character stands in a string at line 1, column 4"],
    [String.raw`["\x"]`, "a backslash begins no escape at line 1, column 3"],
    [String.raw`["\u12"]`, "a backslash begins no escape at line 1, column 3"],
    ['["abc', "a string does not end at line 1, column 2"],
    ["[012]", 'a value or "]" is missing at line 1, column 2'],
    ["[1.]", 'a value or "]" is missing at line 1, column 2'],
    ["[nullable]", 'a value or "]" is missing at line 1, column 2'],
    ["\uFEFF[", "the text ends too early at line 1, column 2"],
    ["[\u00a01]", 'a value or "]" is missing at line 1, column 2'],
  ])("%j is told by its first fault", (text, fault) => {
    expect(faultOf(text)).toBe(fault);
  });

  it("is never without a fault of its own", () => {
    const piece = fc.constantFrom(
      "{",
      "}",
      "[",
      "]",
      ",",
      ":",
      '"',
      '"a"',
      "1",
      "-",
      ".",
      "e",
      "null",
      " ",
      "\n",
      "\\",
      "\\u00",
      "가",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        expect(faultOf(pieces.join("")) ?? "").not.toContain("nested");
      }),
      { numRuns: 5000 },
    );
  });

  it("is told of a text that is nested without end", () => {
    expect(faultOf("[".repeat(1_000_000))).toBe("the text ends too early at line 1, column 1000001");
  });
});

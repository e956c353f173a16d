import { expect, test } from "vitest";
import { nearest } from "./nearest.ts";

const RULES = ["number/value", "number/scale", "percent/value", "text/omission", "date/value", "date/weekday"];

test.each<[string, string, readonly string[]]>([
  ["letters swapped", "number/vlaue", ["number/value"]],
  ["a letter left out, and capitals", "Text/Omision", ["text/omission"]],
  ["the kind alone", "omission", ["text/omission"]],
  ["the kind under another family", "quantity/value", ["number/value", "percent/value", "date/value"]],
  ["another kind of a family", "date/wrong", ["date/value", "date/weekday"]],
  ["a family misspelt", "numbr/*", ["number/*"]],
  ["the family alone", "number", ["number/value", "number/scale"]],
  ["nothing like it", "zzz/qqqqqq", []],
  ["nothing", "", []],
])("%s: %s may be %j", (_, rule, expected) => {
  expect(nearest(rule, RULES)).toEqual(expected);
});

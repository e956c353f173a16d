import { expect, test } from "vitest";
import { isJosa, stemsOf } from "./josa.ts";

test.each([
  ["러시아에서는", "러시아"],
  ["군인들이", "군인"],
  ["서울로부터의", "서울로부터"],
  ["책", "책"],
])("%s may be a form of %s", (eojeol, stem) => {
  expect(stemsOf(eojeol)).toContain(stem);
});

test("no stem is empty, and the word itself comes first", () => {
  for (const word of ["은", "에서", "은은", "이이이"]) {
    expect(stemsOf(word)[0]).toBe(word);
    expect(stemsOf(word).every((stem) => stem.length > 0)).toBe(true);
  }
  expect(isJosa("에게서")).toBe(true);
  expect(isJosa("나라")).toBe(false);
});

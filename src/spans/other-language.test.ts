import { describe, expect, it } from "vitest";
import { otherExamples } from "./other-language.examples.ts";
import { otherLanguage } from "./other-language.ts";

describe("otherLanguage", () => {
  it.each(Object.entries(otherExamples))("%s", (language, examples) => {
    expect(examples.map((example) => otherLanguage(example).language)).toEqual(examples.map(() => language));
  });

  it("goes by the letters of the script, not by Latin names between them", () => {
    const names = "abcdefghij ".repeat(20);
    expect(otherLanguage(`${names} и ${names}`).language).toBe("und");
    expect(otherLanguage(`${names} สวัสดี ${names}`).language).toBe("tha");
  });
});

import { describe, expect, test } from "vitest";
import { CONSONANT, finalsOf, RIEUL, VOWEL } from "./korean-reading.ts";

describe("how a reading ends", () => {
  test.each([
    ["나무", VOWEL],
    ["파일", RIEUL],
    ["책", CONSONANT],
    ["10%", VOWEL],
    ["3㎏", CONSONANT],
  ])("of %s", (text, finals) => {
    expect(finalsOf(text)).toBe(finals);
  });

  test.each([
    ["3", CONSONANT],
    ["2", VOWEL],
    ["1,000", CONSONANT],
    ["0.7", RIEUL],
    ["5 km", VOWEL],
    ["10GB", VOWEL],
  ])("of the figure %s", (text, finals) => {
    expect(finalsOf(text)).toBe(finals);
  });

  test.each([
    ["URL", RIEUL],
    ["API", VOWEL],
    ["ESM", CONSONANT],
    ["HTTP", VOWEL],
    ["IDE", VOWEL],
    ["innerHTML", RIEUL],
    ["macOS", VOWEL],
    ["PR", VOWEL | RIEUL],
    ["png", VOWEL],
    ["LLMs", VOWEL | CONSONANT],
  ])("of the letters %s", (text, finals) => {
    expect(finalsOf(text)).toBe(finals);
  });

  test.each([
    ["Python", CONSONANT],
    ["Docker", VOWEL],
    ["Google", RIEUL],
    ["Rust", VOWEL],
    ["spring", CONSONANT],
    ["Datasets", 0],
    ["Tables", RIEUL | VOWEL],
    ["policies", VOWEL],
  ])("of the word %s", (text, finals) => {
    expect(finalsOf(text)).toBe(finals);
  });

  test.each(["Git", "GET", "JPEG", "stack", "template", "attr", "$5", "café", ""])("is not known of %j", (text) => {
    expect(finalsOf(text)).toBe(0);
  });

  test.each(["0", "Vue 3", "헬름 3", "spawn/3", "iOS 8", "v3.0"])("may be one or the other of %s", (text) => {
    expect(finalsOf(text) & VOWEL).toBe(VOWEL);
    expect(finalsOf(text) & (CONSONANT | RIEUL)).not.toBe(0);
  });
});

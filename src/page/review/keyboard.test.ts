import { describe, expect, it } from "vitest";
import { letterOf } from "./keyboard.ts";

describe("the letter of a key", () => {
  it.each([
    ["j", "KeyJ", "j"],
    ["J", "KeyJ", "j"],
    ["ㅓ", "KeyJ", "j"],
    ["ㅕ", "KeyU", "u"],
    ["Process", "KeyK", "k"],
    ["?", "Slash", "?"],
    ["/", "Slash", "/"],
    ["Process", "Slash", "/"],
    ["Process", "Slash", "?"],
    // Where the letters are elsewhere on the keyboard, what is written on them counts.
    ["j", "KeyC", "j"],
  ])("%s on %s is %s", (key, code, letter) => {
    expect(letterOf({ key, code, shiftKey: letter === "?" })).toBe(letter);
  });

  it("is none of a key that writes nothing", () => {
    for (const key of ["Enter", "Tab", "ArrowDown", " "])
      expect(letterOf({ key, code: key, shiftKey: false })).toBe("");
  });
});

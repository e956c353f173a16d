import { describe, expect, it } from "vitest";
import { formatShare, PICTURE_WORDS } from "./words.ts";

describe("a share", () => {
  it.each([
    [1, "100%"],
    [0.9999, "99%"],
    [0.29, "29%"],
    [0, "0%"],
  ])("of %f is %s: what is not complete does not look so", (share, shown) => {
    expect(formatShare(share)).toBe(shown);
  });
});

it("a picture is told in the language of the page", () => {
  const counts = { pair: 1, moved: 2, gap: 1200 };
  expect(PICTURE_WORDS.en.parts(counts)).toBe("1 part corresponds, 2 moved, 1,200 gaps");
  expect(PICTURE_WORDS.ko.parts(counts)).toBe("대응하는 부분 1개, 순서가 바뀐 부분 2개, 짝이 없는 부분 1,200개");
});

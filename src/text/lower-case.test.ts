import { expect, test } from "vitest";
import { lowerCase } from "./lower-case.ts";

test("every character keeps its place", () => {
  expect(lowerCase("Not Ours")).toBe("not ours");
  expect(lowerCase("İzmir, ΟΔΟΣ 한글 NOT")).toBe("izmir, οδος 한글 not");
  const moved = Array.from({ length: 0x3_0000 }, (_, code) => String.fromCodePoint(code)).filter(
    (character) => lowerCase(character).length !== character.length,
  );
  expect(moved).toEqual([]);
});

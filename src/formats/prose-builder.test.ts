import { expect, test } from "vitest";
import { toSource } from "../text/mapped-text.ts";
import { ProseBuilder } from "./prose-builder.ts";

test("stretches that follow each other are one run, what was replaced leads back as a whole", () => {
  const source = "a &amp; b";
  const prose = new ProseBuilder(source);
  prose.copy(0, 1);
  prose.copy(1, 2);
  prose.replace(2, 7, "&");
  prose.copy(7, 9);
  prose.copy(9, 9);
  prose.replace(9, 9, "");
  expect(prose.length).toBe(5);
  const built = prose.build();
  expect(built.text).toBe("a & b");
  expect(built.runs).toHaveLength(3);
  expect(toSource(built, { start: 2, end: 3 })).toEqual({ start: 2, end: 7 });
  expect(toSource(built, { start: 4, end: 5 })).toEqual({ start: 8, end: 9 });
});

test("nothing is an empty text", () => {
  expect(new ProseBuilder("x").build()).toEqual({ text: "", runs: [] });
});

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { loadKnowledge } from "./load.ts";
import { writeModel } from "./model.ts";

const bytes = new Uint8Array(readFileSync(new URL("../../corpus/model/model.bin", import.meta.url)));

test("what ships is read once and shared, by calls at the same time too", async () => {
  const [first, second] = await Promise.all([loadKnowledge(), loadKnowledge()]);
  expect(second).toBe(first);
  expect(await loadKnowledge()).toBe(first);
});

test("bytes that are given are opened for themselves", async () => {
  const shipped = await loadKnowledge();
  const own = await loadKnowledge(bytes);
  expect(own).not.toBe(shipped);
  expect(own.model.version).toBe(shipped.model.version);
  expect(own.lexicon.gain).toEqual(shipped.lexicon.gain);
  expect(await loadKnowledge()).toBe(shipped);
});

test("the bytes that are given stay as they were", async () => {
  const before = bytes.slice();
  const knowledge = await loadKnowledge(bytes);
  knowledge.korean.tokenise("정부의", 0, 3);
  expect(Buffer.compare(before, bytes)).toBe(0);
});

test.each([
  ["no bytes", new Uint8Array(0)],
  ["zeros", new Uint8Array(64)],
  ["the first half", bytes.slice(0, bytes.length / 2)],
  ["a model without sections", writeModel("1", {})],
])("%s are refused, and leave what ships alone", async (_, broken) => {
  await expect(loadKnowledge(broken)).rejects.toMatchObject({
    name: "DaejoError",
    code: "model",
    hint: expect.stringContaining("daejo") as string,
  });
  await expect(loadKnowledge()).resolves.toHaveProperty("lexicon");
});

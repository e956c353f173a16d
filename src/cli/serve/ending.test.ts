import { expect, it } from "vitest";
import { createEnding } from "./ending.ts";

const listeners = (): number => process.listenerCount("SIGINT");

it("signals are heard while nothing else is done, once, and end the process by themselves otherwise", async () => {
  const before = listeners();
  const { told, deaf } = createEnding();
  await deaf(async () => {
    expect(listeners()).toBe(before);
  });
  expect(listeners()).toBe(before);
  const ended = told();
  expect(listeners()).toBe(before + 1);
  await expect(
    deaf(async () => {
      expect(listeners()).toBe(before);
      throw new Error("a file is gone");
    }),
  ).rejects.toThrow("a file is gone");
  expect(listeners()).toBe(before + 1);
  process.emit("SIGINT");
  await ended;
  expect(listeners()).toBe(before);
  await deaf(async () => {});
  expect(listeners()).toBe(before);
});

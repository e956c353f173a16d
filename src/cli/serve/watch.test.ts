import { describe, expect, it, onTestFinished } from "vitest";
import { type Garden, gardenFolder } from "../../../test/cli/serving.ts";
import { createWatcher, type Watcher } from "./watch.ts";

const later = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A folder with a watcher of one of its files, and when it told of a change. */
async function watched(): Promise<{ garden: Garden; file: string; watcher: Watcher; told: number[] }> {
  const garden = gardenFolder();
  const file = garden.path("garden.ko.txt");
  const told: number[] = [];
  const watcher = createWatcher(() => told.push(performance.now()));
  await watcher.follow([file]);
  onTestFinished(() => watcher.end());
  return { garden, file, watcher, told };
}

describe("a watcher", () => {
  it("takes what comes in a row as one change", async () => {
    const { garden, told } = await watched();
    for (let time = 0; time < 3; time++) {
      garden.write("garden.ko.txt", `${time}`);
      await later(20);
    }
    await later(300);
    expect(told).toHaveLength(1);
  });

  it("does not wait for ever for a file that is written all the time", async () => {
    const { garden, told } = await watched();
    for (const end = performance.now() + 2500; performance.now() < end; await later(30)) {
      garden.write("garden.ko.txt", `${performance.now()}`);
    }
    expect(told.length).toBeGreaterThanOrEqual(1);
  });

  it("follows nothing any more once it has ended, whoever still asks it to", async () => {
    const { garden, file, watcher, told } = await watched();
    garden.write("garden.ko.txt", "1");
    await watcher.end();
    await watcher.follow([file, garden.path("garden.en.txt")]);
    garden.write("garden.en.txt", "2");
    await later(300);
    expect(told).toEqual([]);
  });
});

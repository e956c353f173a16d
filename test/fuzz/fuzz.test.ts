import { rmSync } from "node:fs";
import { dirname } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readArguments, WrongCall } from "./arguments.ts";
import { campaign, type Found, type TargetResult } from "./campaign.ts";
import { drawFrom } from "./draw.ts";
import { BOUNDS, type Bounds, Executor } from "./executor.ts";
import { type FuzzInput, readInput, sizeOf, writeInput } from "./input.ts";
import { nextInput } from "./inputs.ts";
import { KeptInputs } from "./kept.ts";
import { readMaterial } from "./material.ts";
import { resultsTable } from "./results-table.ts";
import { shrink } from "./shrink.ts";
import { chooseTargets, targets } from "./targets/index.ts";
import type { Target } from "./targets/target.ts";

const material = readMaterial();
const folders = new Set<string>();

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** So many runs of each target, with inputs that are the same every time. */
async function tryTargets(chosen: readonly Target[], runs: number, bounds: Bounds = BOUNDS): Promise<TargetResult[]> {
  const executor = new Executor(bounds);
  try {
    return await campaign({
      targets: chosen,
      material,
      executor,
      seed: 20_261_128,
      largest: 1500,
      tries: { quick: 120, slow: 0 },
      goesOn: (done) => done < runs,
      onFound: ({ file }) => folders.add(dirname(file)),
    });
  } finally {
    executor.end();
  }
}

/** What was found in a target with a defect of its own. */
async function foundIn(name: string, runs: number, bounds?: Bounds): Promise<Found | undefined> {
  const [result] = await tryTargets(chooseTargets([name]), runs, bounds);
  return result?.found[0];
}

describe("the fuzzer", () => {
  it("finds nothing in a few runs of every target", { timeout: 120_000 }, async () => {
    const results = await tryTargets(targets, 4);
    expect(results.flatMap(({ found }) => found.map(({ target, message }) => `${target}: ${message}`))).toEqual([]);
    expect(results.every(({ runs, reached }) => runs === 4 && reached > 0)).toBe(true);
    expect(resultsTable(results).split("\n")).toHaveLength(targets.length + 1);
  });

  it("finds what throws, and makes its input small", { timeout: 60_000 }, async () => {
    const found = await foundIn("planted-throw", 1500);
    expect(found?.message).toContain("TypeError");
    expect(found?.characters).toBeLessThan(100);
    const { parts } = readInput(found?.file ?? "");
    expect(parts[0]).toContain("\u200b");
  });

  it("finds what gives another answer the second time", { timeout: 60_000 }, async () => {
    expect((await foundIn("planted-change", 1))?.key).toContain("the same input gives the same output");
  });

  it("finds a loop without an end, and goes on in another process", { timeout: 60_000 }, async () => {
    const impatient = { ...BOUNDS, milliseconds: 100, loading: 500 };
    const [loop, other] = await tryTargets(chooseTargets(["planted-loop", "nameSimilarity"]), 200, impatient);
    expect(loop?.found.map(({ key }) => key)).toEqual(["hang"]);
    expect(readInput(loop?.found[0]?.file ?? "").parts[0]).toContain("\0");
    expect(other?.runs).toBe(200);
  });

  it("finds what takes all memory", { timeout: 60_000 }, async () => {
    const found = await foundIn("planted-memory", 300, { ...BOUNDS, megabytes: 160 });
    expect(found?.key).toBe("memory");
  });
});

describe("inputs", () => {
  const inputsOf = (target: Target, seed: number, count: number): FuzzInput[] => {
    const [draw, kept] = [drawFrom(seed), new KeptInputs()];
    return Array.from({ length: count }, (_, at) => {
      const input = nextInput(target, material, kept, draw, 20_000);
      kept.offer(input, [String(at % 7)], draw);
      return input;
    });
  };

  it.each(targets.map((target) => [target.name, target] as const))(
    "of %s are the same for the same seed",
    (_, target) => {
      const inputs = inputsOf(target, 5, 20);
      expect(inputsOf(target, 5, 20)).toEqual(inputs);
      expect(inputsOf(target, 6, 20)).not.toEqual(inputs);
    },
  );

  it("are read as they were written", () => {
    const [found] = inputsOf(targets[0] as Target, 1, 1);
    const folder = dirname(new URL(import.meta.url).pathname);
    const file = `${folder}/.written.json`;
    const input = { salt: 7, parts: ["half \ud83d\0", new Uint8Array([0, 255]), ...(found?.parts ?? [])] };
    try {
      writeInput(file, input);
      expect(readInput(file)).toEqual(input);
    } finally {
      rmSync(file, { force: true });
    }
  });

  it("are made smaller as long as they fail", async () => {
    const input = { salt: 1, parts: ["a".repeat(500) + "!" + "b".repeat(300), "c".repeat(90)] };
    const smallest = await shrink(input, ({ parts }) => Promise.resolve(String(parts[0]).includes("!")), 200);
    expect(smallest.parts[0]).toContain("!");
    expect(sizeOf(smallest)).toBeLessThan(20);
  });

  it("are kept where they reach something new", () => {
    const [kept, draw] = [new KeptInputs(), drawFrom(1)];
    for (const features of [["a"], ["a"], ["b"], ["a", "b"], ["b", "a"]])
      kept.offer({ salt: 0, parts: [""] }, features, draw);
    expect(kept.reached).toBe(3);
  });
});

describe("arguments", () => {
  it("have what is usual where they are left out", () => {
    expect(readArguments([])).toEqual({ seconds: 60, seed: 1, targets: [], largest: 120_000, isList: false });
    expect(readArguments(["--target", "a", "--target", "b", "--list"])).toMatchObject({
      targets: ["a", "b"],
      isList: true,
    });
  });

  it.each([
    [["--seconds", "0"], '--seconds is "0"; give a whole number from 1 to'],
    [["--seed", "x"], '--seed is "x"'],
    [["--sed", "1"], "--sed"],
    [["now"], 'What is "now"?'],
    [["--input", "a"], "--input needs one --target"],
  ])("%j is refused", (given, message) => {
    expect(() => readArguments(given)).toThrow(WrongCall);
    expect(() => readArguments(given)).toThrow(message);
  });

  it("name targets that there are", () => {
    expect(chooseTargets(["format:"]).length).toBeGreaterThan(20);
    expect(() => chooseTargets(["nothing"])).toThrow('There is no target "nothing"');
  });
});

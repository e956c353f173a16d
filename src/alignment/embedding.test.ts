import { describe, expect, it } from "vitest";
import { conceptsOf, createEmbedder, say } from "../../test/alignment/concepts.ts";
import { DaejoError } from "../errors.ts";
import type { Unit } from "./bead.ts";
import {
  checkEmbedder,
  createCloseness,
  embedTexts,
  stretchTexts,
  type Embedder,
  type Embedding,
} from "./embedding.ts";
import { finish } from "../text/work.ts";

const unitsOf = (texts: readonly string[]): Unit[] => texts.map((text) => ({ text, facts: [], kind: "paragraph" }));

const answering = (answer: unknown): Embedder => ({ embed: () => Promise.resolve(answer as number[][]) });

/** What is thrown at once or later. */
async function faultOf(run: () => unknown): Promise<unknown> {
  try {
    await run();
  } catch (error) {
    return error;
  }
  return undefined;
}

describe("an embedder", () => {
  it.each([
    ["nothing", undefined, /no embed function/],
    ["an object without the function", {}, /no embed function/],
    ["a list of vectors", [[1, 0]], /no embed function/],
    ["another use", { embed: async () => [], use: "only" }, /"use" is "only"/],
    ["no width", { embed: async () => [], widest: 0 }, /"widest" is 0/],
    ["a width beyond any bead", { embed: async () => [], widest: 6 }, /"widest" is 6/],
    ["half a width", { embed: async () => [], widest: 1.5 }, /"widest" is 1.5/],
  ])("is refused where it is %s", async (_, embedder, message) => {
    const fault = (await faultOf(() => checkEmbedder(embedder as unknown as Embedder))) as DaejoError;
    expect(fault).toBeInstanceOf(DaejoError);
    expect(fault.code).toBe("bad-option");
    expect(fault.message).toMatch(message);
    expect(fault.hint).not.toBe("");
  });

  it("may leave out what it does not choose", () => {
    expect(() => checkEmbedder({ embed: async () => [] })).not.toThrow();
    expect(() => checkEmbedder({ embed: async () => [], use: "replace", widest: 5 })).not.toThrow();
  });
});

describe("what an embedder answers", () => {
  it.each([
    ["too few vectors", [[1, 0]]],
    [
      "too many vectors",
      [
        [1, 0],
        [0, 1],
        [1, 1],
      ],
    ],
    ["no list", "vectors"],
    ["nothing", undefined],
    [
      "vectors of two lengths",
      [
        [1, 0],
        [1, 0, 0],
      ],
    ],
    ["empty vectors", [[], []]],
    ["a missing vector", [[1, 0], null]],
    [
      "what is no number",
      [
        [1, 0],
        [Number.NaN, 1],
      ],
    ],
    [
      "what has no end",
      [
        [1, 0],
        [Number.POSITIVE_INFINITY, 1],
      ],
    ],
    [
      "words",
      [
        [1, 0],
        ["a", "b"],
      ],
    ],
  ])("is refused where it is %s", async (_, answer) => {
    const fault = (await faultOf(() => embedTexts(answering(answer), ["a", "b"]))) as DaejoError;
    expect(fault).toBeInstanceOf(DaejoError);
    expect(fault.code).toBe("bad-input");
    expect(fault.hint).not.toBe("");
  });

  it("may be typed arrays of any kind, and vectors of nothing but zeros", async () => {
    const { vectors } = await embedTexts(answering([Float64Array.of(3, 4), Int8Array.of(0, 0)]), ["a", "b"]);
    expect([...(vectors.get("a") ?? [])]).toEqual([0.6, 0.8].map(Math.fround));
    expect([...(vectors.get("b") ?? [])]).toEqual([0, 0]);
  });

  it("is asked for once a text, and not at all for none", async () => {
    const embedder = createEmbedder();
    await embedTexts(embedder, ["a", "b", "a", "b", "c"]);
    expect(embedder.asked).toEqual(["a", "b", "c"]);
    const { vectors } = await embedTexts({ embed: () => Promise.reject(new Error("asked")) }, []);
    expect(vectors.size).toBe(0);
  });

  it("is what it throws, where it throws", async () => {
    const own = new Error("The model is not loaded.");
    expect(await faultOf(() => embedTexts({ embed: () => Promise.reject(own) }, ["a"]))).toBe(own);
  });
});

describe("the texts to embed", () => {
  it("are the segments and runs of them, as long as the embedder takes them", () => {
    const units = unitsOf(["a", "b", "c", "d"]);
    const asked = (widest?: number): string[] =>
      stretchTexts(units, { embed: async () => [], ...(widest === undefined ? {} : { widest }) });
    expect(asked(1)).toEqual(["a", "b", "c", "d"]);
    expect(asked(2)).toEqual(["a", "a b", "b", "b c", "c", "c d", "d"]);
    expect(asked()).toEqual(asked(3));
    expect(asked(5)).toContain("a b c d");
  });
});

const SIZE = 30;
const pairs = Array.from({ length: SIZE }, (_, sentence) => say(conceptsOf(sentence)));
const [en, ko] = [unitsOf(pairs.map(([text]) => text)), unitsOf(pairs.map(([, text]) => text))];
const embed = (widest: number): Promise<Embedding> => {
  const embedder = createEmbedder({ widest });
  return embedTexts(
    embedder,
    [en, ko].flatMap((side) => stretchTexts(side, embedder)),
  );
};

describe("closeness", () => {
  it("speaks for what says the same and against what does not, within bounds", async () => {
    const { odds } = finish(createCloseness(en, ko, await embed(3)));
    for (let e = 0; e < SIZE; e++) {
      for (let k = 0; k < SIZE; k++) {
        const value = odds(e, 1, k, 1);
        expect(Math.abs(value)).toBeLessThanOrEqual(12);
        if (e === k) expect(value).toBeGreaterThan(3);
        else expect(value).toBeLessThan(0);
      }
    }
  });

  it("is greatest for the stretch that holds all of a text's counterparts", async () => {
    for (const widest of [1, 3]) {
      const joined = unitsOf([`${ko[4]?.text ?? ""} ${ko[5]?.text ?? ""}`]);
      const texts = [...ko.slice(0, 4), ...joined, ...ko.slice(6)];
      const embedder = createEmbedder({ widest });
      const embedding = await embedTexts(embedder, [...stretchTexts(en, embedder), ...stretchTexts(texts, embedder)]);
      // Unbounded, as a scale of no great slope leaves it.
      const { margin, cosine } = finish(createCloseness(en, texts, embedding)).scale;
      const scale = { margin: { ...margin, slope: 1 }, cosine };
      const { odds } = finish(createCloseness(en, texts, { ...embedding, scale }));
      const both = odds(4, 2, 4, 1);
      expect(both).toBeGreaterThan(odds(4, 1, 4, 1));
      expect(both).toBeGreaterThan(odds(5, 1, 4, 1));
      expect(both).toBeGreaterThan(odds(4, 3, 4, 1));
    }
  });

  it("names the closest segment first", async () => {
    const { closest } = finish(createCloseness(en, ko.toReversed(), await embed(1)));
    expect(en.map((_, e) => closest(e)[0])).toEqual(en.map((_, e) => SIZE - 1 - e));
  });

  it("is not misled by a sentence that is close to everything", () => {
    // Each text has a direction of its own and all of them share one; the first Korean sentence has nothing but that.
    const along = (own: number, shared: number, direction: number): Float32Array =>
      Float32Array.from({ length: SIZE + 1 }, (_, at) => (at === SIZE ? shared : at === direction ? own : 0));
    const texts = unitsOf(["그렇다고 한다.", ...ko.map(({ text }) => text)]);
    const vectors = new Map<string, Float32Array>([
      ...en.map(({ text }, i) => [text, along(0.6, 0.8, i)] as const),
      ...ko.map(({ text }, i) => [text, along(1, 0, i)] as const),
      [texts[0]?.text ?? "", along(0, 1, 0)],
    ]);
    const { odds, closest } = finish(createCloseness(en, texts, { vectors, use: "join" }));
    for (let e = 0; e < SIZE; e++) {
      expect(odds(e, 1, e + 1, 1)).toBeGreaterThan(odds(e, 1, 0, 1));
      expect(closest(e)[0]).toBe(e + 1);
    }
  });

  it("has no opinion where the embedder tells no text from another", async () => {
    const embedding = await embedTexts(
      { embed: async (texts) => texts.map(() => [1, 2]) },
      [...en, ...ko].map(({ text }) => text),
    );
    const { odds } = finish(createCloseness(en, ko, embedding));
    const all = en.flatMap((_, e) => ko.map((__, k) => odds(e, 1, k, 1)));
    expect(Math.max(...all) - Math.min(...all)).toBeLessThan(0.01);
    expect(Math.abs(all[0] as number)).toBeLessThan(1);
  });

  it("of a few sentences is judged on the scale of their document", async () => {
    const embedding = await embed(1);
    const { scale } = finish(createCloseness(en, ko, embedding));
    const { odds } = finish(createCloseness(en.slice(2, 4), ko.slice(2, 4), { ...embedding, scale }));
    expect([odds(0, 1, 0, 1), odds(1, 1, 1, 1)].every((value) => value > 3)).toBe(true);
    expect([odds(0, 1, 1, 1), odds(1, 1, 0, 1)].every((value) => value < 0)).toBe(true);
  });
});

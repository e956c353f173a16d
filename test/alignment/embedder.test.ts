import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Bead } from "../../src/alignment/bead.ts";
import type { Embedder } from "../../src/alignment/embedding.ts";
import { createChecker } from "../../src/create-checker.ts";
import type { ReportedBead } from "../../src/report/report.ts";
import { conceptsOf, createEmbedder, say } from "./concepts.ts";
import { numbered, numberedText, sidesOf, type SentencePair } from "./texts.ts";

const SEED = 20240619;
const checker = await createChecker();

/** Sentences of which no word is known, `size` of them. */
const strange = (size: number): SentencePair[] => Array.from({ length: size }, (_, i) => say(conceptsOf(i)));

/** Each bead by what it holds, `×` before those outside the ladder. */
const namesOf = (beads: readonly Bead[]): string[] =>
  beads.map((bead) => `${bead.crossing === true ? "×" : ""}${bead.en.join("+")}–${bead.ko.join("+")}`);

const diagonal = (size: number): string[] => Array.from({ length: size }, (_, i) => `${i}–${i}`);

describe("texts whose words say nothing", () => {
  const { en, ko } = sidesOf(strange(24));
  /** The sixth sentence is left out in English, the 20th in Korean, where the 12th and the 13th are one. */
  const edited = {
    en: en.toSpliced(5, 1),
    ko: [...ko.slice(0, 11), `${ko[11] ?? ""} ${ko[12] ?? ""}`, ...ko.slice(13, 19), ...ko.slice(20)],
  };
  const expected = [
    "0–0 1–1 2–2 3–3 4–4 –5 5–6 6–7 7–8 8–9 9–10 10+11–11 12–12 13–13",
    "14–14 15–15 16–16 17–17 18– 19–18 20–19 21–20 22–21",
  ].flatMap((beads) => beads.split(" "));

  it.each(["join", "replace"] as const)("are aligned by their vectors (%s)", async (use) => {
    expect(namesOf(checker.align(edited))).not.toEqual(expected);
    for (const widest of [1, 3, 5]) {
      expect(namesOf(await checker.alignWith(createEmbedder({ use, widest }), edited))).toEqual(expected);
    }
  });

  it("show what has moved, wherever it stands", async () => {
    const moved = { en, ko: [...ko.slice(0, 4), ...ko.slice(5, 19), ko[4] as string, ...ko.slice(19)] };
    const beads = await checker.alignWith(createEmbedder({ use: "replace" }), moved);
    expect(namesOf(beads)).toContain("×4–18");
    expect(beads.every((bead) => bead.confidence > 0.5)).toBe(true);
    const backwards = await checker.alignWith(createEmbedder({ use: "replace" }), { en, ko: ko.toReversed() });
    expect(backwards.map((bead) => [bead.en, bead.ko])).toEqual(en.map((_, i) => [[i], [en.length - 1 - i]]));
  });
});

describe("facts", () => {
  it("still count where words are set aside", async () => {
    const embedder: Embedder = { embed: async (texts) => texts.map(() => [1, 0]), use: "replace" };
    const { en, ko } = sidesOf(numberedText(12));
    const beads = namesOf(await checker.alignWith(embedder, { en, ko: ko.toSpliced(6, 1) }));
    expect(beads).toEqual([...diagonal(6), "6–", "7–6", "8–7", "9–8", "10–9", "11–10"]);
  });
});

describe("words", () => {
  it("say nothing where vectors replace them, and still do where vectors join them", async () => {
    // Two neighbours have changed places; the embedder does not see it, and no figure tells one sentence from another.
    const { en, ko } = sidesOf(Array.from({ length: 12 }, (_, matter) => numbered(matter, 7)));
    const swapped = { en, ko: ko.with(4, ko[5] as string).with(5, ko[4] as string) };
    const alike: Embedder["embed"] = async (texts) => texts.map(() => [1, 0]);
    expect(namesOf(await checker.alignWith({ embed: alike, use: "replace" }, swapped))).toEqual(diagonal(12));
    const joined = await checker.alignWith({ embed: alike, use: "join" }, swapped);
    expect(joined.slice(4, 6).map((bead) => [bead.en, bead.ko])).toEqual([
      [[4], [5]],
      [[5], [4]],
    ]);
  });
});

/** A text of known and of strange sentences, some left out on one side or joined, and its beads. */
const versions = fc.array(
  fc.tuple(
    fc.constantFrom("known", "strange"),
    fc.constantFrom("kept", "kept", "kept", "en only", "ko only", "joined"),
  ),
  { minLength: 8, maxLength: 20 },
);

function versionsOf(parts: readonly (readonly [string, string])[]): { en: string[]; ko: string[]; gold: Set<string> } {
  const [en, ko]: [string[], string[]] = [[], []];
  const gold = new Set<string>();
  parts.forEach(([kind, edit], i) => {
    const pairOf = (at: number): SentencePair => (kind === "known" ? numbered(at, 101 + at * 7) : say(conceptsOf(at)));
    const [first, second] = [pairOf(i * 2), pairOf(i * 2 + 1)];
    if (edit === "joined") {
      gold.add(`${en.length}–${ko.length}+${ko.length + 1}`);
      en.push(`${first[0]} ${second[0]}`);
      ko.push(first[1], second[1]);
      return;
    }
    gold.add(`${edit === "ko only" ? "" : en.length}–${edit === "en only" ? "" : ko.length}`);
    if (edit !== "ko only") en.push(first[0]);
    if (edit !== "en only") ko.push(first[1]);
  });
  return { en, ko, gold };
}

describe("vectors beside words", () => {
  it("find many beads that words alone do not", async () => {
    let [without, joined] = [0, 0];
    await fc.assert(
      fc.asyncProperty(versions, async (parts) => {
        const { en, ko, gold } = versionsOf(parts);
        const right = (beads: readonly Bead[]): number => namesOf(beads).filter((name) => gold.has(name)).length;
        const [plain, better] = [
          right(checker.align({ en, ko })),
          right(await checker.alignWith(createEmbedder(), { en, ko })),
        ];
        without += plain;
        joined += better;
      }),
      { seed: SEED, numRuns: 20 },
    );
    expect(joined).toBeGreaterThan(without * 1.2);
  });

  it("that say the same of every text change no bead of a faithful one", async () => {
    const lists = sidesOf(numberedText(30));
    const beads = await checker.alignWith({ embed: async (texts) => texts.map(() => [1, 1, 1]) }, lists);
    expect(namesOf(beads)).toEqual(diagonal(30));
    expect(namesOf(beads)).toEqual(namesOf(checker.align(lists)));
  });

  it("leave every segment in one bead, whatever they are", async () => {
    const vectors = fc.array(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 3, maxLength: 3 }), {
      minLength: 5,
      maxLength: 5,
    });
    const lists = fc.array(fc.constantFrom("", "The end.", "Hall 121 is open.", "끝.", "121호는 열려 있다."), {
      maxLength: 9,
    });
    await fc.assert(
      fc.asyncProperty(lists, lists, vectors, fc.constantFrom("join", "replace"), async (en, ko, made, use) => {
        const embed: Embedder["embed"] = async (texts) =>
          texts.map((text) => made[text.length % made.length] as number[]);
        const beads = await checker.alignWith({ embed, use }, { en, ko });
        const indices = (side: "en" | "ko"): number[] => beads.flatMap((bead) => bead[side]).toSorted((a, b) => a - b);
        expect(indices("en")).toEqual([...en.keys()]);
        expect(indices("ko")).toEqual([...ko.keys()]);
        expect(await checker.alignWith({ embed, use }, { en, ko })).toEqual(beads);
        for (const { confidence } of beads) expect(confidence >= 0 && confidence <= 1).toBe(true);
      }),
      { seed: SEED, numRuns: 60 },
    );
  });
});

describe("alignWith", () => {
  it("asks for each text once, runs of segments too", async () => {
    const embedder = createEmbedder({ widest: 2 });
    await checker.alignWith(embedder, { en: ["Yes.", "No.", "Yes."], ko: ["네.", "아니요."] });
    expect(embedder.asked.toSorted()).toEqual(
      ["No.", "No. Yes.", "Yes.", "Yes. No.", "네.", "네. 아니요.", "아니요."].toSorted(),
    );
  });

  it("has gaps where a side is empty, and asks for nothing where both are", async () => {
    const embedder = createEmbedder();
    expect(await checker.alignWith(embedder, { en: [], ko: [] })).toEqual([]);
    expect(embedder.asked).toEqual([]);
    expect(namesOf(await checker.alignWith(embedder, { en: ["One.", "Two."], ko: [] }))).toEqual(["0–", "1–"]);
    expect(namesOf(await checker.alignWith(embedder, { en: [], ko: ["하나."] }))).toEqual(["–0"]);
  });

  it("refuses what is no embedder, and passes on what one throws", async () => {
    const lists = sidesOf(numberedText(3));
    const bad = { embed: async () => [[1]] };
    await expect(checker.alignWith(bad, lists)).rejects.toMatchObject({ name: "DaejoError", code: "bad-input" });
    await expect(checker.alignWith({} as Embedder, lists)).rejects.toMatchObject({
      name: "DaejoError",
      code: "bad-option",
    });
    const own = new Error("The model is not loaded.");
    await expect(checker.alignWith({ embed: () => Promise.reject(own) }, lists)).rejects.toBe(own);
    await expect(checker.checkWith({ embed: () => Promise.reject(own) }, { en: "One.", ko: "하나." })).rejects.toBe(
      own,
    );
  });
});

describe("checkWith", () => {
  const paragraphs = Array.from({ length: 9 }, (_, i) => [say(conceptsOf(i * 2)), say(conceptsOf(i * 2 + 1))] as const);
  const textOf = (side: 0 | 1): string[] =>
    paragraphs.map((sentences) => sentences.map((pair) => pair[side]).join(" "));
  const [en, ko] = [textOf(0), textOf(1)];
  const shapesOf = (beads: readonly ReportedBead[]): string[] =>
    beads.map((bead) => `${bead.en.join("+")}–${bead.ko.join("+")}`);

  it("aligns paragraphs and the sentences in them by their vectors", async () => {
    // The second sentence of the third paragraph is left out, and so is the sixth paragraph.
    const shortened = ko.with(2, say(conceptsOf(4))[1]).toSpliced(5, 1);
    const input = { en: en.join("\n\n"), ko: shortened.join("\n\n") };
    const { beads } = await checker.checkWith(createEmbedder({ use: "replace" }), input);
    expect(shapesOf(beads)).toEqual(
      "en#0–ko#0 en#1–ko#1 en#2–ko#2 en#3–ko#3 en#4–ko#4 en#5– en#6–ko#5 en#7–ko#6 en#8–ko#7".split(" "),
    );
    expect(shapesOf(beads[2]?.within ?? [])).toEqual(["en#2.0–ko#2", "en#2.1–"]);
  });

  it("asks for each paragraph and each sentence once, over all documents", async () => {
    const embedder = createEmbedder({ widest: 1 });
    const reference = `${en[0] ?? ""}\n\n${ko[3] ?? ""}`;
    const text = paragraphs.map((_, i) => `${en[i] ?? ""}\n\n${ko[i] ?? ""}`).join("\n\n");
    await checker.checkWith(embedder, { text, against: [reference] });
    const sentences = paragraphs.flat(2);
    expect(embedder.asked.toSorted()).toEqual([...en, ...ko, ...sentences].toSorted());
  });
});

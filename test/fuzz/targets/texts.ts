import { agree, type Fact } from "../../../src/facts/index.ts";
import { detectSpans, type Embedder, extractFacts } from "../../../src/index.ts";
import { bucket, featuresOfBeads, featuresOfFacts } from "../features.ts";
import type { Draw } from "../draw.ts";
import { beadsHold, factsHold, must, spansCover } from "../laws.ts";
import { usualChecker } from "./checkers.ts";
import { reached, type Target } from "./target.ts";

const MEGABYTE = 1_000_000;

const language = (draw: Draw): "en" | "ko" => draw.pick(["en", "ko"]);
export const day = (draw: Draw): { date?: string } =>
  draw.chance(0.5)
    ? {}
    : { date: draw.pick(["2026-09-03", "2024-02-29", "0001-01-01", "9999-12-31", "1900-13-01", "x"]) };

/** Every comparison of one value with another. */
const MOST_PAIRS = 2000;

/** Functions of one text or two. */
export const textTargets: readonly Target[] = [
  {
    name: "detectSpans",
    parts: ["text"],
    largest: MEGABYTE,
    run: (parts) => {
      const text = parts.text(0);
      const spans = detectSpans(text);
      spansCover(text, spans);
      return reached(spans, [
        ...spans.map((span) => `${span.language} ${span.inline.length > 0}`),
        bucket("spans", spans.length),
      ]);
    },
  },
  {
    name: "extractFacts",
    parts: ["text"],
    largest: MEGABYTE,
    run: (parts, draw) => {
      const text = parts.text(0);
      const facts = extractFacts(text, language(draw), day(draw));
      factsHold(text, facts);
      return reached(facts, featuresOfFacts(facts));
    },
  },
  {
    name: "checker.facts",
    parts: ["text"],
    largest: MEGABYTE / 4,
    run: async (parts, draw) => {
      const checker = await usualChecker();
      const text = parts.text(0);
      const facts = checker.facts(text, language(draw), day(draw));
      factsHold(text, facts);
      return reached(facts, featuresOfFacts(facts));
    },
  },
  {
    name: "agree",
    parts: ["en", "ko"],
    largest: 5000,
    run: (parts, draw) => {
      const [en, ko] = [extractFacts(parts.text(0), "en", day(draw)), extractFacts(parts.text(1), "ko", day(draw))];
      const all = [...en.slice(0, 40), ...ko.slice(0, 40)];
      const pairs = all.flatMap((a) => all.map((b): [Fact, Fact] => [a, b])).slice(0, MOST_PAIRS);
      const answers = pairs.map(([a, b]) => agree(a, b));
      for (const [index, [a, b]] of pairs.entries()) {
        must(ANSWERS.has(answers[index] as string), "agree gives an agreement", answers[index]);
        must(agree(b, a) === answers[index], "agree is symmetrical", [a, b, answers[index], agree(b, a)]);
      }
      return reached(
        answers,
        pairs.map(([a, b], index) => `${a.kind} ${b.kind} ${answers[index]}`),
      );
    },
  },
  {
    name: "similarity",
    parts: ["en", "ko"],
    largest: 50_000,
    run: async (parts) => {
      const checker = await usualChecker();
      const [en, ko] = [parts.text(0), parts.text(1)];
      const explained = checker.explainSimilarity(en, ko);
      const value = checker.similarity(en, ko);
      must(value >= 0 && value <= 1, "a similarity is 0 to 1", value);
      return reached(
        [value, explained],
        [
          bucket("similarity", Math.round(value * 100)),
          ...Object.entries(explained).map(([key, of]) => bucket(key, Array.isArray(of) ? of.length : 0)),
        ],
      );
    },
  },
  {
    name: "nameSimilarity",
    parts: ["en", "ko"],
    largest: 20_000,
    run: async (parts, draw) => {
      const checker = await usualChecker();
      const cut = (text: string): string => (draw.chance(0.9) ? text.slice(0, draw.size(60)) : text);
      const [en, ko] = [cut(parts.text(0)), cut(parts.text(1))];
      const value = checker.nameSimilarity(en, ko);
      must(value >= 0 && value <= 1, "a similarity is 0 to 1", value);
      return reached(value, [bucket("similarity", Math.round(value * 100)), bucket("length", en.length)]);
    },
  },
  {
    name: "checker.align",
    parts: ["en", "ko"],
    largest: 60_000,
    run: async (parts, draw) => {
      const checker = await usualChecker();
      const [en, ko] = [segments(parts.text(0), draw), segments(parts.text(1), draw)];
      const beads = checker.align({ en, ko, ...day(draw) });
      beadsHold(beads, en, ko);
      return reached(beads, featuresOfBeads(beads));
    },
  },
  {
    name: "checker.alignWith",
    parts: ["en", "ko"],
    largest: 10_000,
    run: async (parts, draw) => {
      const checker = await usualChecker();
      const [en, ko] = [segments(parts.text(0), draw), segments(parts.text(1), draw)];
      const beads = await checker.alignWith(embedder(draw), { en, ko });
      beadsHold(beads, en, ko);
      return reached(beads, featuresOfBeads(beads));
    },
  },
];

const ANSWERS: ReadonlySet<string> = new Set(["equal", "compatible", "contradict", "incomparable"]);

/** A text as a list of segments, cut at one sign. */
export function segments(text: string, draw: Draw): string[] {
  return text.split(draw.pick(["\n", "\n", ".", " ", "\n\n"])).slice(0, 2000);
}

/** Vectors of the letters of a text, or what a broken embedder gives. */
export function embedder(draw: Draw): Embedder {
  const wrong = draw.chance(0.2) ? draw.pick([Number.NaN, Infinity, 0, 1e38]) : undefined;
  const shorter = draw.chance(0.05) ? 1 : 0;
  const embed = (texts: readonly string[]): Promise<number[][]> =>
    Promise.resolve(
      texts
        .slice(shorter)
        .map((text) =>
          Array.from({ length: 8 }, (_, at) =>
            wrong !== undefined && at === 3 ? wrong : (text.charCodeAt(at * 2) || 1) % 31,
          ),
        ),
    );
  return {
    embed,
    ...(draw.chance(0.5) ? { use: draw.pick(["join", "replace"]) } : {}),
    ...(draw.chance(0.3) ? { widest: draw.below(7) } : {}),
  };
}

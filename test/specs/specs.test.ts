import { describe, expect, test } from "vitest";
import { dataFolder, sentencePairs } from "../benchmark/data.ts";
import { contradictionIn, factsOf, newsLabels, type JudgedLabel } from "./agreement.ts";
import { specFigures, type Count } from "./figures.ts";

const folder = dataFolder();

function share([part, whole]: Count): number {
  return part / whole;
}

/** Least shares of rows read as their tables expect, without those kept aside. */
const LEAST: Readonly<Record<string, number>> = { values: 0.95, date: 0.93, time: 0.85 };

/** At most one row in twelve may be put aside as unfair. */
const MOST_UNFAIR = 0.08;

describe.skipIf(folder === undefined)("other extractors' rows (needs the development data, see CONTRIBUTING)", () => {
  const figures = folder === undefined ? [] : specFigures(folder);

  test.each(figures.filter(({ name }) => name in LEAST))("$language $name", ({ name, built, unfair }) => {
    expect(share(built)).toBeGreaterThanOrEqual(LEAST[name] ?? 1);
    expect(share(unfair)).toBeLessThanOrEqual(MOST_UNFAIR);
  });

  test("rows that hold nothing are silent", () => {
    const [silent, all] = figures
      .filter(({ name }) => name !== "values")
      .reduce<Count>(([part, whole], { silent: own }) => [part + own[0], whole + own[1]], [0, 0]);
    expect(all).toBeGreaterThan(100);
    expect(silent / all).toBeGreaterThanOrEqual(0.95);
  });
});

describe.skipIf(folder === undefined)("facts of two versions (needs the development data, see CONTRIBUTING)", () => {
  const labels = folder === undefined ? { equivalent: [], flawed: [] } : newsLabels(folder);
  const rightShare = (judged: readonly JudgedLabel[]): number =>
    judged.filter(({ isRight }) => isRight).length / judged.length;

  test("what a reviser found equivalent agrees", () => {
    expect(labels.equivalent.length).toBeGreaterThan(300);
    expect(rightShare(labels.equivalent)).toBeGreaterThanOrEqual(0.96);
  });

  test("what a reviser found wrong does not", () => {
    expect(labels.flawed.length).toBeGreaterThan(30);
    expect(rightShare(labels.flawed)).toBeGreaterThanOrEqual(0.7);
  });

  test.each(["ruby-lang", "tatoeba-kor-eng"])("%s: contradictions in at most 0.3 % of the pairs", (name) => {
    const pairs = sentencePairs(folder as string, name);
    const count = pairs.filter((pair) => contradictionIn(factsOf(pair)) !== undefined).length;
    expect(count / pairs.length).toBeLessThanOrEqual(0.003);
  });
});

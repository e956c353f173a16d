import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { areaUnderCurve, chanceOf, fitLogistic, logitOf, type Observation } from "../../corpus/train/logistic.ts";

function observe(isRight: boolean, ...features: readonly number[]): Observation {
  return { features: Float64Array.of(1, ...features), isRight };
}

describe("fitLogistic", () => {
  const right = Array.from({ length: 20 }, (_, i) => observe(true, 5 + (i % 5), 100 * ((i * 7) % 3)));
  const wrong = Array.from({ length: 20 }, (_, i) => observe(false, (i % 5) - 5, 100 * ((i * 5) % 3)));

  test("separates what can be separated", () => {
    const weights = fitLogistic([...right, ...wrong]);
    for (const { features } of right) expect(chanceOf(weights, features)).toBeGreaterThan(0.9);
    for (const { features } of wrong) expect(chanceOf(weights, features)).toBeLessThan(0.1);
    expect(weights[1]).toBeGreaterThan(0);
    // In its own unit the second feature says next to nothing.
    expect(Math.abs(100 * (weights[2] as number))).toBeLessThan(Math.abs(weights[1] as number));
  });

  test("is not led astray by a shift or another unit of a feature", () => {
    const moved = ({ features: [, a = 0, b = 0], isRight }: Observation): Observation =>
      observe(isRight, 1000 * a + 50_000, b);
    const plain = fitLogistic([...right, ...wrong]);
    const weights = fitLogistic([...right, ...wrong].map(moved));
    for (const observation of [...right, ...wrong]) {
      expect(chanceOf(weights, moved(observation).features)).toBeCloseTo(chanceOf(plain, observation.features), 6);
    }
  });

  test("turned round it is the other chance", () => {
    const weights = fitLogistic([...right, ...wrong]);
    const turned = fitLogistic([...right, ...wrong].map(({ features, isRight }) => ({ features, isRight: !isRight })));
    for (const { features } of right)
      expect(chanceOf(turned, features)).toBeCloseTo(1 - chanceOf(weights, features), 6);
  });

  test("says the share where features say nothing", () => {
    const same = [observe(true, 3), observe(true, 3), observe(true, 3), observe(false, 3)];
    const weights = fitLogistic(same);
    expect(chanceOf(weights, Float64Array.of(1, 3))).toBeCloseTo(0.75, 3);
  });

  test("is the same each time", () => {
    expect(fitLogistic([...right, ...wrong])).toEqual(fitLogistic([...right, ...wrong]));
  });

  test("the chance is that of the logit", () => {
    expect(logitOf(Float64Array.of(1, 2), Float64Array.of(1, -3))).toBe(-5);
    expect(chanceOf(Float64Array.of(0, 0), Float64Array.of(1, 9))).toBe(0.5);
  });
});

describe("areaUnderCurve", () => {
  test.each([
    ["all above", [3, 4], [1, 2], 1],
    ["all below", [1, 2], [3, 4], 0],
    ["all equal", [1, 1], [1, 1, 1], 0.5],
    ["one tie of four", [2, 3], [1, 2], 0.875],
    ["ties and both orders", [1, 2, 3], [2], 0.5],
    ["a tie of several", [2, 2], [2, 1], 0.75],
    ["one each", [0], [0], 0.5],
  ])("%s", (_, right, wrong, area) => {
    expect(areaUnderCurve(right, wrong)).toBeCloseTo(area, 12);
  });

  test("is the share of pairs in the right order, ties by half", () => {
    const scores = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(scores, scores, (right, wrong) => {
        let won = 0;
        for (const r of right) for (const w of wrong) won += r > w ? 1 : r === w ? 0.5 : 0;
        expect(areaUnderCurve(right, wrong)).toBeCloseTo(won / (right.length * wrong.length), 12);
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { offChain } from "./heaviest-chain.ts";

const even = (starts: readonly number[]): number[] =>
  offChain(
    starts,
    starts.map(() => 1),
  );

/** The same by looking at every set of places. */
function offChainSlowly(starts: readonly number[], weights: readonly number[]): number[] {
  const all = [...starts.keys()];
  const chains = Array.from({ length: 2 ** starts.length }, (_, bits) => all.filter((i) => (bits >> i) & 1)).filter(
    (chain) => chain.every((i, at) => at === 0 || (starts[chain[at - 1] as number] as number) < (starts[i] as number)),
  );
  const weigh = (chain: readonly number[]): number => chain.reduce((sum, i) => sum + (weights[i] as number), 0);
  const most = Math.max(...chains.map(weigh));
  const heaviest = chains.filter((chain) => weigh(chain) === most);
  return all.filter((i) => !heaviest.every((chain) => chain.includes(i)));
}

describe("what is off the chain", () => {
  it("is nothing where all is in order", () => {
    expect(even([])).toEqual([]);
    expect(even([0, 1, 2, 5, 9])).toEqual([]);
  });

  it("is what has moved, and both of two that have changed places", () => {
    expect(even([1, 2, 3, 0, 4])).toEqual([3]);
    expect(even([0, 2, 1, 3])).toEqual([1, 2]);
  });

  it("is the lighter of two", () => {
    expect(offChain([1, 0], [3, 2])).toEqual([1]);
  });

  it("is what some heaviest chain does without", () => {
    const places = fc
      .uniqueArray(fc.nat(20), { maxLength: 9 })
      .chain((starts) =>
        fc.tuple(fc.constant(starts), fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 9, maxLength: 9 })),
      );
    fc.assert(
      fc.property(places, ([starts, all]) => {
        const weights = all.slice(0, starts.length);
        expect(offChain(starts, weights)).toEqual(offChainSlowly(starts, weights));
      }),
      { numRuns: 300 },
    );
  });

  it("is found among very many", () => {
    const size = 50_000;
    const starts = Array.from({ length: size }, (_, i) => size - i);
    expect(even(starts)).toHaveLength(size);
  });
});

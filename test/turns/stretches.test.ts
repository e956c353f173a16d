import { afterEach, expect, it, vi } from "vitest";
import { createChecker } from "../../src/index.ts";
import { startCounting } from "../steps.ts";
import { listsOf, reportOf } from "./paragraphs.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

/** What a call counts in all, and in the longest stretch after which others could have had their turn. */
async function stretchesOf(call: () => Promise<unknown>): Promise<{ readonly all: number; readonly longest: number }> {
  let now = 0;
  const { steps, stop } = startCounting();
  let [last, longest] = [0, 0];
  const mark = (): void => {
    longest = Math.max(longest, steps() - last);
    last = steps();
  };
  // Every stretch asks the clock at its end, and finds that its time is over.
  vi.spyOn(performance, "now").mockImplementation(() => {
    mark();
    return (now += 1000);
  });
  try {
    await call();
    mark();
    return { all: steps(), longest };
  } finally {
    stop();
  }
}

it.each(["check", "checkSegments", "checkPairs", "align"] as const)(
  "%s does nowhere more than a few hundredths of its work in one go",
  async (name) => {
    const checker = await createChecker();
    const lists = listsOf(400);
    const pairs = lists.en.map((en, index) => ({ en, ko: lists.ko[index] as string }));
    const calls = {
      check: () => checker.async.check(reportOf(400)),
      checkSegments: () => checker.async.checkSegments(lists),
      checkPairs: () => checker.async.checkPairs(pairs),
      align: () => checker.async.align(lists),
    };
    const { all, longest } = await stretchesOf(calls[name]);
    expect(all).toBeGreaterThan(100_000);
    expect(longest / all).toBeLessThan(0.04);
  },
);

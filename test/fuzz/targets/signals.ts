import type { CallOptions, Signal } from "../../../src/index.ts";
import { DaejoError } from "../../../src/index.ts";
import { featuresOfReport } from "../features.ts";
import type { Draw } from "../draw.ts";
import { must } from "../laws.ts";
import { usualChecker } from "./checkers.ts";
import { reached, type Target } from "./target.ts";
import { segments } from "./texts.ts";

/** A signal that speaks when it has been asked so many times; the calls ask it before each of their turns. */
function countedSignal(times: number): Signal {
  let asked = 0;
  return {
    get aborted() {
      return asked++ >= times;
    },
    addEventListener: () => {},
    removeEventListener: () => {},
  };
}

/** What a call comes to: its result, or the code of its error. */
async function outcomeOf(call: Promise<unknown>): Promise<string> {
  try {
    return JSON.stringify(await call) ?? "";
  } catch (error) {
    if (error instanceof DaejoError) return error.code;
    throw error;
  }
}

function optionsFrom(draw: Draw): CallOptions {
  return draw.chance(0.3) ? {} : { signal: countedSignal(draw.size(40)) };
}

/** Calls that are under way at once, some of which are stopped: each ends as it would alone, or as stopped. */
export const signalTarget: Target = {
  name: "checker.async",
  parts: ["en", "ko", "text"],
  largest: 20_000,
  run: async (parts, draw) => {
    const checker = await usualChecker();
    const versions = { en: parts.text(0), ko: parts.text(1) };
    const lists = { en: segments(versions.en, draw), ko: segments(versions.ko, draw) };
    const pairs = lists.en.map((en, at) => ({ en, ko: lists.ko[at] ?? "" }));
    const calls = [
      [() => checker.check(versions), (options: CallOptions) => checker.async.check(versions, options)],
      [
        () => checker.check({ text: parts.text(2) }),
        (o: CallOptions) => checker.async.check({ text: parts.text(2) }, o),
      ],
      [() => checker.align(lists), (options: CallOptions) => checker.async.align(lists, options)],
      [() => checker.checkSegments(lists), (options: CallOptions) => checker.async.checkSegments(lists, options)],
      [() => checker.checkPairs(pairs), (options: CallOptions) => checker.async.checkPairs(pairs, options)],
    ] as const;
    const chosen = draw.some(4, () => draw.pick(calls));
    const started = chosen.map(([alone, inTurns]) => {
      const options = optionsFrom(draw);
      return { alone, options, outcome: outcomeOf(inTurns(options)) };
    });
    for (const { alone, options, outcome } of started) {
      const found = await outcome;
      if (found === "aborted" && options.signal !== undefined) continue;
      must(found === (await outcomeOf((async () => alone())())), "turns change nothing", found.slice(0, 200));
    }
    return reached(chosen.length, featuresOfReport(checker.check(versions)));
  },
};

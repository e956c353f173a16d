import { describe, expect, test } from "vitest";
import { DaejoError } from "../../src/errors.ts";
import { countSteps } from "../steps.ts";
import { hostileText, type Hostile } from "./hostile.ts";
import { scanners, type Scanner } from "./scanners.ts";

/** UTF-16 code units: long enough that what is bounded shows its bound. */
const SHORT = 4000;
const DOUBLINGS = 3;
/** Steps of a text of twice the length, at most. */
const MOST_GROWTH = 2 * 1.25;
/** Fewer steps than this for each code unit grow from a bound that was not yet reached, or hardly at all. */
const FEW = 1;

function stepsOf({ run }: Scanner, hostile: Hostile, length: number): number {
  const text = hostileText(hostile, length);
  return countSteps(() => {
    try {
      run(text);
    } catch (error) {
      // A reader may refuse a text, but has to do so in time.
      if (!(error instanceof DaejoError)) throw error;
    }
  });
}

/** Each text whose steps grow faster than it does, with its steps. */
function growing(scanner: Scanner): string[] {
  return scanner.texts.flatMap((hostile) => {
    const [few, many] = [stepsOf(scanner, hostile, SHORT), stepsOf(scanner, hostile, SHORT * 2 ** DOUBLINGS)];
    const isLinear = many <= few * MOST_GROWTH ** DOUBLINGS || many <= FEW * SHORT * 2 ** DOUBLINGS;
    return isLinear ? [] : [`${JSON.stringify(hostile)}: ${few}, ${many}`];
  });
}

describe("twice the text takes twice the steps", () => {
  test.each(scanners)("$name", (scanner) => {
    expect(growing(scanner)).toEqual([]);
  });
});

test("what is quadratic is found", () => {
  const oftenIn = (look: (text: string, at: number) => void): Scanner => ({
    name: "looking at all that follows, every so often",
    run: (text) => {
      for (let at = 0; at < text.length; at += 50) look(text, at);
    },
    texts: [{ unit: "a" }],
  });
  const looks = [
    oftenIn((text, at) => text.indexOf("!", at)),
    oftenIn((text, at) => /b/.test(text.slice(at))),
    oftenIn((text, at) => Array.from(text.slice(at), String)),
    oftenIn((text, at) => new Uint8Array(text.length).fill(1, at)),
  ];
  for (const scanner of looks) expect(growing(scanner)).toHaveLength(1);
});

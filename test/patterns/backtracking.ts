import type { Part } from "../../src/checks/custom/pattern-syntax.ts";

/**
 * How many characters an engine that backtracks looks at, from the first place of a text, until it gives up; at most `most`. It tries
 * what ECMAScript says, in its order, without any of the shortcuts of a real engine.
 */
export function stepsOfSearch(pattern: Part, text: string, most: number): number {
  const signs = [...text];
  let steps = 0;

  type Next = (at: number) => boolean;

  function run(part: Part, at: number, next: Next): boolean {
    if (steps >= most) return true;
    switch (part.kind) {
      case "character": {
        steps += 1;
        const sign = signs[at];
        return sign !== undefined && part.sources.some((source) => fits(source, sign)) && next(at + 1);
      }
      case "sequence":
        return part.parts.reduceRight<Next>((after, each) => (from) => run(each, from, after), next)(at);
      case "choice":
        return part.options.some((option) => run(option, at, next));
      case "repeat":
        return repeat(part, at, 0, next);
      case "look":
        // The patterns that are tried have lookaheads that hold or fail alike, so both are tried to their end.
        run(part.body, at, () => false);
        return next(at);
      case "edge":
        return next(at);
    }
  }

  function repeat(part: Extract<Part, { kind: "repeat" }>, at: number, rounds: number, next: Next): boolean {
    const again: Next = (from) => (from > at || rounds < part.least) && repeat(part, from, rounds + 1, next);
    if (rounds < part.most && run(part.body, at, again)) return true;
    return rounds >= part.least && next(at);
  }

  run(pattern, 0, () => false);
  return steps;
}

const shapes = new Map<string, RegExp>();

function fits(source: string, sign: string): boolean {
  const shape = shapes.get(source) ?? new RegExp(`^(?:${source})$`, "u");
  shapes.set(source, shape);
  return shape.test(sign);
}

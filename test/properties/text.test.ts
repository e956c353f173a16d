import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compose, copyOf, type MappedText, toSource } from "../../src/text/mapped-text.ts";
import { normalise } from "../../src/text/normalise.ts";
import { contains, slice, type Span, trimSpan } from "../../src/text/span.ts";
import { anyText } from "./texts.ts";

const RUNS = { numRuns: 1500 };

/** A span of a text of that length, from two numbers that fast-check may choose. */
function spanIn(length: number, a: number, b: number): Span {
  const [one, other] = [a % (length + 1), b % (length + 1)];
  return { start: Math.min(one, other), end: Math.max(one, other) };
}

function expectSound(mapped: MappedText, source: string): void {
  let at = 0;
  for (const [index, run] of mapped.runs.entries()) {
    expect(run.at).toBe(at);
    at = mapped.runs[index + 1]?.at ?? mapped.text.length;
    expect(at).toBeGreaterThan(run.at);
    expect(contains({ start: 0, end: source.length }, run.source)).toBe(true);
    if (run.copied) expect(mapped.text.slice(run.at, at)).toBe(slice(source, run.source));
  }
  expect(at).toBe(mapped.text.length);
}

describe("normalise", () => {
  it("copies letter by letter what it does not replace", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expectSound(normalise(text), text);
      }),
      RUNS,
    );
  });

  it("has nothing left to do on what it returns", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = normalise(text).text;
        expect(normalise(once).text).toBe(once);
      }),
      RUNS,
    );
  });

  it("leads every part back into the source, wider parts to wider ones", () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
        const mapped = normalise(text);
        const span = spanIn(mapped.text.length, a, b);
        const source = toSource(mapped, span);
        expect(contains({ start: 0, end: text.length }, source)).toBe(true);
        expect(contains(toSource(mapped, { start: 0, end: mapped.text.length }), source)).toBe(true);
        // What it came from reads the same.
        if (span.start < span.end) expect(normalise(slice(text, source)).text).toContain(slice(mapped.text, span));
      }),
      RUNS,
    );
  });
});

describe("compose", () => {
  it("leads where the two steps lead", () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), fc.nat(), fc.nat(), (text, a, b, c, d) => {
        const inner = normalise(text);
        const part = copyOf(inner.text, spanIn(inner.text.length, a, b));
        const both = compose(inner, part);
        expect(both.text).toBe(part.text);
        expectSound(both, text);
        const span = spanIn(both.text.length, c, d);
        if (span.start < span.end) expect(toSource(both, span)).toEqual(toSource(inner, toSource(part, span)));
      }),
      RUNS,
    );
  });

  it("changes nothing when one step is a copy of everything", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const mapped = normalise(text);
        expect(compose(copyOf(text, { start: 0, end: text.length }), mapped)).toEqual(mapped);
      }),
      RUNS,
    );
  });
});

describe("trimSpan", () => {
  it("takes away white space and nothing else", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { start, end } = trimSpan(text, { start: 0, end: text.length });
        expect((text.slice(0, start) + text.slice(end)).replaceAll(/[\s\u0085\u200b-\u200f\u2060\ufeff]/g, "")).toBe(
          "",
        );
        expect(trimSpan(text, { start, end })).toEqual({ start, end });
      }),
      RUNS,
    );
  });
});

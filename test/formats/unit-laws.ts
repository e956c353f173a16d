import { expect } from "vitest";
import { DaejoError } from "../../src/errors.ts";
import type { TranslationUnit } from "../../src/formats/bilingual.ts";
import { toSource } from "../../src/text/mapped-text.ts";
import { contains, slice } from "../../src/text/span.ts";

/** The message with which a reader refuses a text, always with a hint; undefined where it reads it. */
export function refusalIn(read: () => unknown): string | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    if (!(error instanceof DaejoError) || error.code !== "file-unreadable" || error.hint === "") throw error;
    return error.message;
  }
}

/** The laws of offsets: blocks in order, apart from each other, and prose that leads back into them. */
export function expectUnitLaws(text: string, units: readonly TranslationUnit[]): void {
  const blocks = units.flatMap(({ en, ko }) => [en, ko].filter((block) => block !== undefined));
  let last = 0;
  for (const { span, prose } of blocks.toSorted((a, b) => a.span.start - b.span.start)) {
    expect(span.start).toBeGreaterThanOrEqual(last);
    last = span.end;
    expect(contains({ start: 0, end: text.length }, span)).toBe(true);
    prose.runs.forEach(({ at, source, copied }, index) => {
      expect(contains(span, source)).toBe(true);
      const derived = prose.text.slice(at, prose.runs[index + 1]?.at ?? prose.text.length);
      if (copied) expect(slice(text, source)).toBe(derived);
    });
    if (prose.text !== "") expect(contains(span, toSource(prose, { start: 0, end: prose.text.length }))).toBe(true);
  }
}

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/formats/index.ts";
import { segmentDocument, splitSentences } from "../../src/segments/index.ts";
import { detectSpans } from "../../src/spans/index.ts";
import { contains, isBlank, slice, type Span } from "../../src/text/span.ts";
import { anyText, graphemeBorders } from "./texts.ts";
import { finish } from "../../src/text/work.ts";

const RUNS = { numRuns: 1500 };

describe("language spans", () => {
  it("cover the text, in order, without overlap", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let at = 0;
        for (const span of detectSpans(text)) {
          expect(span.start).toBe(at);
          expect(span.end).toBeGreaterThan(span.start);
          at = span.end;
        }
        expect(at).toBe(text.length);
      }),
      RUNS,
    );
  });

  it("never part what is seen as one character", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const borders = graphemeBorders(text);
        for (const { end } of detectSpans(text)) expect(borders).toContain(end);
      }),
      RUNS,
    );
  });

  it("hold their inline words in order, and are never as sure as certainty", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const span of detectSpans(text)) {
          expect(span.confidence).toBeGreaterThanOrEqual(0);
          expect(span.confidence).toBeLessThan(1);
          inOrder(span.inline, span);
        }
      }),
      RUNS,
    );
  });

  // The paragraph in front ends in Korean and the text starts in English, so that no span grows together with it.
  it("move by exactly the length of a paragraph put in front", () => {
    fc.assert(
      fc.property(anyText, anyText, (front, rest) => {
        const paragraph = `${front}\n\n어제는 비가 왔다.\n\n`;
        const text = `It was the last day of the year.\n${rest}`;
        const moved = detectSpans(paragraph + text).filter(({ start }) => start >= paragraph.length);
        const shift = (span: Span): Span => ({
          start: span.start + paragraph.length,
          end: span.end + paragraph.length,
        });
        const expected = detectSpans(text).map((span) => {
          return Object.assign(shift(span), {
            language: span.language,
            confidence: span.confidence,
            inline: span.inline.map(shift),
          });
        });
        expect(moved).toEqual(expected);
      }),
      RUNS,
    );
  });
});

describe("blocks", () => {
  it("stand in order inside the text and lead back to it", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { blocks } = readDocument({ id: "d", text });
        inOrder(
          blocks.map(({ span }) => span),
          { start: 0, end: text.length },
        );
        for (const { prose, span } of blocks) {
          expect(prose.text).not.toBe("");
          for (const run of prose.runs) expect(contains(span, run.source)).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it("leave out no letter and no figure but those of list marks and of fences", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        // Marks and fences are announced by these; without them every letter must be in a block.
        const plain = text.replaceAll(/[`~#>*+\-|().]|[①-⑳가나다라마바사아자차카타파하ㅇ]/g, "x");
        const covered = readDocument({ id: "d", text: plain }).blocks.map(({ span }) => slice(plain, span));
        expect(covered.join(" ").replaceAll(/[^\p{L}\p{N}]/gu, "")).toBe(plain.replaceAll(/[^\p{L}\p{N}]/gu, ""));
      }),
      RUNS,
    );
  });
});

describe("sentences", () => {
  it.each(["ko", "en", "fra"])("hold every character that is not blank, in order (%s)", (language) => {
    fc.assert(
      fc.property(anyText, (text) => {
        const sentences = splitSentences(text, language);
        inOrder(sentences, { start: 0, end: text.length });
        for (const { start, end } of sentences) {
          expect(isBlank(text.charCodeAt(start)) || isBlank(text.charCodeAt(end - 1))).toBe(false);
        }
        expect(visible(sentences.map((span) => slice(text, span)).join(""))).toBe(visible(text));
      }),
      RUNS,
    );
  });

  it("never part what is seen as one character", () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom("ko", "en"), (text, language) => {
        const borders = graphemeBorders(text);
        const sentences = splitSentences(text, language);
        // White space may carry a mark; a sentence begins with the mark then.
        for (const { start } of sentences.slice(1)) {
          if (!borders.has(start)) expect(isBlank(text.charCodeAt(start - 1))).toBe(true);
        }
      }),
      RUNS,
    );
  });
});

describe("segments", () => {
  it("are paragraphs in order, each followed by sentences inside it", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const document = readDocument({ id: "d", text });
        const segments = finish(segmentDocument(document, detectSpans(text)));
        const paragraphs = segments.filter(({ kind }) => kind === "paragraph");
        inOrder(
          paragraphs.map(({ span }) => span),
          { start: 0, end: text.length },
        );
        expect(new Set(segments.map(({ id }) => id)).size).toBe(segments.length);
        let parent = segments[0];
        for (const segment of segments) {
          if (segment.kind === "paragraph") parent = segment;
          else {
            expect(segment.parent).toBe(parent?.id);
            expect(segment.language).toBe(parent?.language);
            expect(parent !== undefined && contains(parent.span, segment.span)).toBe(true);
          }
          expect(segment.prose.text.trim()).not.toBe("");
        }
      }),
      RUNS,
    );
  });

  it("are given as characters of the document where the prose is a copy", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { span, prose } of finish(segmentDocument(readDocument({ id: "d", text }), detectSpans(text)))) {
          const [run, ...others] = prose.runs;
          if (others.length === 0 && run?.copied === true) expect(prose.text).toBe(slice(text, span));
        }
      }),
      RUNS,
    );
  });
});

function inOrder(spans: readonly Span[], outer: Span): void {
  let at = outer.start;
  for (const span of spans) {
    expect(span.start).toBeGreaterThanOrEqual(at);
    expect(span.end).toBeGreaterThan(span.start);
    at = span.end;
  }
  expect(at).toBeLessThanOrEqual(outer.end);
}

function visible(text: string): string {
  let out = "";
  for (let i = 0; i < text.length; i++) if (!isBlank(text.charCodeAt(i))) out += text[i];
  return out;
}

import { describe, expect, it } from "vitest";
import { readDocument } from "../formats/index.ts";
import { detectSpans } from "../spans/index.ts";
import { slice } from "../text/span.ts";
import { segmentDocument } from "./index.ts";
import type { Segment } from "./segment.ts";
import { finish } from "../text/work.ts";

function segment(text: string): Segment[] {
  return finish(segmentDocument(readDocument({ id: "d", text }), detectSpans(text)));
}

describe("segmentDocument", () => {
  it("puts the sentences of a paragraph behind it", () => {
    const text = "# 제목\n\n비가 왔다. 눈도 왔다.\n\nIt rained.";
    expect(
      segment(text).map(({ id, parent, kind, language, span }) => [id, parent, kind, language, slice(text, span)]),
    ).toEqual([
      ["d#0", undefined, "paragraph", "ko", "제목"],
      ["d#0.0", "d#0", "sentence", "ko", "제목"],
      ["d#1", undefined, "paragraph", "ko", "비가 왔다. 눈도 왔다."],
      ["d#1.0", "d#1", "sentence", "ko", "비가 왔다."],
      ["d#1.1", "d#1", "sentence", "ko", "눈도 왔다."],
      ["d#2", undefined, "paragraph", "en", "It rained."],
      ["d#2.0", "d#2", "sentence", "en", "It rained."],
    ]);
  });

  it("parts a block at the border of two languages", () => {
    const text = "나는 왔다. I came.";
    const paragraphs = segment(text).filter(({ kind }) => kind === "paragraph");
    expect(paragraphs.map(({ language, span }) => [language, slice(text, span)])).toEqual([
      ["ko", "나는 왔다."],
      ["en", "I came."],
    ]);
  });

  it("leaves out what only parts a label from its translation", () => {
    const text = "# Our rules / 우리의 규칙";
    const sentences = segment(text).filter(({ kind }) => kind === "sentence");
    expect(sentences.map(({ span }) => slice(text, span))).toEqual(["Our rules", "우리의 규칙"]);
  });

  it("keeps headings whole and code without sentences", () => {
    const segments = segment("# 왜? 그냥. 그래서!\n\n```\n하나. 둘.\n```\n");
    expect(segments.map(({ id, block, level }) => [id, block, level])).toEqual([
      ["d#0", "heading", 1],
      ["d#0.0", "heading", 1],
      ["d#1", "code", undefined],
    ]);
  });

  it("leads from a quote's prose back to its lines", () => {
    const text =
      "> The committee met on the first day of the month to talk about\n" +
      "> the bridge. It had been closed since the spring floods, and the\n" +
      "> engineers explained at some length what would have to be done.";
    const [paragraph, first, second] = segment(text);
    expect(paragraph?.prose.text).not.toContain("> ");
    expect(slice(text, first?.span ?? { start: 0, end: 0 })).toMatch(/^The committee[^]*\n> the bridge\.$/);
    expect(second?.prose.text.startsWith("It had")).toBe(true);
    expect(second?.span.end).toBe(text.length);
  });
});

import { describe, expect, it } from "vitest";
import { detectSpans } from "./detect-spans.ts";
import { spanExamples } from "./detect-spans.examples.ts";

/** The text with its spans written as the examples write them. */
function show(text: string): string {
  let out = "";
  for (const span of detectSpans(text)) {
    let at = span.start;
    out += `⟦${span.language} `;
    for (const inline of span.inline) {
      out += `${text.slice(at, inline.start)}‹${text.slice(inline.start, inline.end)}›`;
      at = inline.end;
    }
    out += `${text.slice(at, span.end)}⟧`;
  }
  return out;
}

function confidence(text: string): number {
  return detectSpans(text)[0]?.confidence ?? 0;
}

describe("detectSpans", () => {
  it.each(spanExamples)("%s", (example) => {
    expect(show(example.replaceAll(/⟦\w+ |[⟧‹›]/g, ""))).toBe(example);
  });

  it("has no spans for an empty text", () => {
    expect(detectSpans("")).toEqual([]);
  });

  it("judges each stretch, however many there are", () => {
    const pair = "Der Hund läuft über die Straße und bellt laut, weil er seit gestern Hunger hat.\n개가 짖는다.\n";
    const languages = detectSpans(pair.repeat(500)).map(({ language }) => language);
    expect(languages).toHaveLength(1000);
    expect(new Set(languages)).toEqual(new Set(["deu", "ko"]));
  });

  it("is surer of long pure text than of short and mixed text", () => {
    expect(confidence("우리는 내일 아침에 산에 오르기로 했다.")).toBeGreaterThan(0.97);
    expect(confidence("Go on")).toBeLessThan(confidence("We have all been waiting for the answer of the court."));
    expect(confidence("CNN은")).toBeLessThan(confidence("방송은"));
    expect(confidence("123")).toBe(0);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createChecker } from "../../src/create-checker.ts";
import { suppressionsOf } from "../../src/index.ts";
import { blankDirectives } from "../../src/formats/directives.ts";
import { createFormats, readDocument } from "../../src/formats/index.ts";
import { loadFormats } from "../../src/formats/known.ts";
import { detectSpans } from "../../src/spans/index.ts";
import { contains, slice } from "../../src/text/span.ts";
import { anyText } from "./texts.ts";

const SEED = 20251128;
const checker = await createChecker();
const formats = createFormats(await loadFormats(["markdown"]));

/** Sentences whose number may differ, so that there is something to suppress. */
const figure = fc.integer({ min: 11, max: 99 });
const pair = fc.array(fc.tuple(figure, figure), { minLength: 1, maxLength: 6 }).map((figures) => ({
  en: figures.map(([n], i) => `Hall ${String.fromCharCode(65 + i)} of the museum holds ${n} people.`).join("\n\n"),
  ko: figures.map(([, n], i) => `박물관의 ${String.fromCharCode(65 + i)} 강당에는 ${n}명이 들어간다.`).join("\n\n"),
}));

describe("suppressions", () => {
  it("of everything leave nothing, and keep all of it in sight", async () => {
    await fc.assert(
      fc.asyncProperty(pair, async (texts) => {
        const report = checker.check(texts);
        const suppressions = suppressionsOf(report);
        const rest = (await createChecker({ suppressions })).check(texts);
        expect(rest.discrepancies).toEqual([]);
        expect(rest.verdict).not.toBe("failed");
        expect(rest.suppressed.map(({ suppression: _, ...each }) => each)).toEqual(report.discrepancies);
        expect(rest.summary).toMatchObject({ error: 0, warning: 0, info: 0, suppressed: report.discrepancies.length });
      }),
      { seed: SEED, numRuns: 25 },
    );
  });

  it("are unused exactly where they name nothing that was found", async () => {
    await fc.assert(
      fc.asyncProperty(pair, fc.infiniteStream(fc.boolean()), async (texts, isKept) => {
        const report = checker.check(texts);
        const suppressions = suppressionsOf(report).map((entry) =>
          isKept.next().value === true ? entry : { ...entry, fingerprint: `${entry.fingerprint}-` },
        );
        const suppressing = await createChecker({ suppressions });
        const unused = suppressing.unusedSuppressions([suppressing.check(texts)]);
        expect(unused).toEqual(suppressions.filter(({ fingerprint }) => fingerprint.endsWith("-")));
      }),
      { seed: SEED, numRuns: 25 },
    );
  });

  it("by a comment in a file, on either side, leave nothing either", () => {
    fc.assert(
      fc.property(pair, fc.constantFrom("en", "ko"), fc.boolean(), (texts, side, isLast) => {
        const comment = "<!-- daejo-disable-file -->";
        const own = isLast ? `${texts[side]}\n\n${comment}` : `${comment}\n\n${texts[side]}`;
        const found = checker.check(texts).discrepancies.length;
        const report = checker.check({ ...texts, [side]: own });
        expect(report.discrepancies).toEqual([]);
        expect(report.suppressed).toHaveLength(found);
      }),
      { seed: SEED, numRuns: 60 },
    );
  });
});

const COMMENTS = [
  "<!-- daejo-disable-line -->",
  "<!-- daejo-disable-next-line number/value -- 까닭 -->",
  "{/* daejo-ignore-pair */}",
  "\n# daejo-disable-file\n",
  "\n// daejo-enable number/*\n",
  "<!-- daejo-\n disable -->",
  "<!-- daejo-disable",
  "`",
  "```\n",
  "- ",
  "| ",
];
const commented = fc
  .array(fc.oneof(anyText, fc.constantFrom(...COMMENTS)), { maxLength: 8 })
  .map((pieces) => pieces.join(""));

describe("a text with comments in it", () => {
  it("keeps its length and its lines, and every prose leads back to it", () => {
    fc.assert(
      fc.property(commented, (text) => {
        const blanked = blankDirectives(text);
        expect(blanked).toHaveLength(text.length);
        expect(blanked.replaceAll(/[^\n\r]/g, "")).toBe(text.replaceAll(/[^\n\r]/g, ""));
        for (const { prose, span } of readDocument({ id: "a.md", text }, formats).blocks) {
          expect(prose.text).not.toBe("");
          for (const [index, run] of prose.runs.entries()) {
            expect(contains(span, run.source)).toBe(true);
            expect(prose.text.slice(run.at, prose.runs[index + 1]?.at ?? prose.text.length)).toBe(
              slice(text, run.source),
            );
          }
        }
        expect(detectSpans(text).at(-1)?.end ?? 0).toBe(text.length);
      }),
      { seed: SEED, numRuns: 1_000 },
    );
  });

  it("throws nothing", () => {
    fc.assert(
      fc.property(commented, commented, (a, b) => {
        checker.check({ en: a, ko: b });
        checker.check({ text: a, against: [b] });
      }),
      { seed: SEED, numRuns: 200 },
    );
  });
});

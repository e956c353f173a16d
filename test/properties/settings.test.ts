import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createChecker, defineConfig, patternCheck, readGlossary, readPatternRules } from "../../src/index.ts";
import { testCheck } from "../../src/testing.ts";
import { anyText } from "./texts.ts";

const SEED = 20261128;
const checker = await createChecker();

/** A word that no other one of its list is. */
const word = (letters: readonly string[]): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...letters), { minLength: 3, maxLength: 8 }).map((all) => all.join(""));
const terms = fc.uniqueArray(
  fc.record({ en: word([..."bdfgklmnprstvaeiou"]), ko: word([..."가나다라마바사아자차"]) }),
  {
    minLength: 1,
    maxLength: 8,
    selector: ({ en }) => en,
  },
);

describe("readGlossary", () => {
  it("reads the same terms from a table and from JSON", async () => {
    await fc.assert(
      fc.asyncProperty(terms, async (list) => {
        const rows = list.map(({ en, ko }) => [en, ko]);
        const written = {
          csv: [["en", "ko"], ...rows].map(([en, ko]) => `"${en}",${ko}`).join("\r\n"),
          tsv: [["en", "ko"], ...rows].map((row) => row.join("\t")).join("\n"),
          json: JSON.stringify(list),
        };
        const expected = list.map(({ en, ko }) => ({ en: [en], ko: [ko] }));
        for (const format of ["csv", "tsv", "json"] as const) {
          expect((await readGlossary(written[format], format)).terms).toMatchObject(expected);
        }
      }),
      { seed: SEED, numRuns: 60 },
    );
  });
});

describe("a pattern rule", () => {
  const rule = { rule: "custom/figure", en: "\\d+", ko: "$0", message: "$0 is missing." };

  it("finds the figures that the other side does not have, and no others", async () => {
    const check = patternCheck(rule);
    const figure = fc.integer({ min: 1000, max: 9999 }).map(String);
    await fc.assert(
      fc.asyncProperty(figure, figure, async (a, b) => {
        const differ: [string, string][] = a === b ? [] : [[`They saw «${a}» birds.`, `새 ${b}마리를 보았다.`]];
        const agreeing: [string, string][] = [[`They saw ${a} birds.`, `새 ${a}마리를 보았다.`]];
        expect(await testCheck(check, { rule: check.rule, agree: agreeing, differ })).toEqual([]);
      }),
      { seed: SEED, numRuns: 30 },
    );
  });

  it("is the same as it is read from JSON", async () => {
    const [read] = await readPatternRules(JSON.stringify([rule]), "json");
    const known = JSON.stringify(patternCheck(rule));
    expect(JSON.stringify(read)).toBe(known);
  });
});

describe("explainSimilarity", () => {
  it("gives what similarity gives, and names places in both texts", () => {
    fc.assert(
      fc.property(anyText, anyText, (en, ko) => {
        const { similarity, met, alone } = checker.explainSimilarity(en, ko);
        expect(similarity).toBe(checker.similarity(en, ko));
        const places = {
          en: [...alone.en, ...met.map((each) => each.en)],
          ko: [...alone.ko, ...met.map((each) => each.ko)],
        };
        for (const [text, spans] of [
          [en, places.en],
          [ko, places.ko],
        ] as const) {
          for (const { start, end } of spans) expect(start >= 0 && start <= end && end <= text.length).toBe(true);
        }
      }),
      { seed: SEED, numRuns: 200 },
    );
  });
});

describe("defineConfig", () => {
  it("gives back what it was given", () => {
    const config = { pairs: ["en/** => ko/**"], rules: { "number/*": "error" } } as const;
    expect(defineConfig(config)).toBe(config);
  });
});

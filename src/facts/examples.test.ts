import { describe, expect, test } from "vitest";
import type { FactExample } from "./fact-example.ts";
import type { Fact } from "./index.ts";
import { AGREEMENTS } from "./agreement.examples.ts";
import { agree, extractFacts } from "./index.ts";
import { NEGATIVES } from "./negatives.examples.ts";
import { EXAMPLES, RANGES, type SingleKind } from "./tables.examples.ts";

/** Texts per kind and language that the tables must hold, so that an emptied table cannot pass. */
const FEWEST = 45;

const KINDS = ["number", "percent", "money", "measure", "date", "time", "duration", "literal"] as const;
const LANGUAGES = ["ko", "en"] as const;

const rows = KINDS.flatMap((kind) =>
  LANGUAGES.flatMap((language) => {
    const examples: readonly FactExample<SingleKind>[] = EXAMPLES[kind][language];
    return examples.flatMap(({ value, bound = "exact", date, texts }) =>
      texts.map((marked) => ({ kind, language, value, bound, date, marked })),
    );
  }),
);

const ranges = LANGUAGES.flatMap((language) =>
  RANGES[language].flatMap(({ texts, bound = "exact", ...row }) =>
    texts.map((marked) => ({ ...row, language, bound, marked })),
  ),
);

/** The text without its marks, and where the marked part (else the whole) stands in it. */
function unmark(marked: string): { readonly text: string; readonly start: number; readonly end: number } {
  const open = marked.indexOf("«");
  const text = marked.replace("«", "").replace("»", "");
  return open < 0 ? { text, start: 0, end: text.length } : { text, start: open, end: marked.indexOf("»") - 1 };
}

function brief({ kind, value, start, end, bound }: Fact): unknown {
  return { kind, value, start, end, bound };
}

describe("examples", () => {
  test.each(rows)("$language $kind: $marked", ({ kind, language, value, bound, date, marked }) => {
    const { text, start, end } = unmark(marked);
    const facts = extractFacts(text, language, { date });
    expect(facts.map(brief)).toEqual([{ kind, value, start, end, bound }]);
    expect(facts[0]?.text).toBe(text.slice(facts[0]?.start, facts[0]?.end));
  });

  test.each(ranges)("$language range: $marked", ({ language, kind, from, to, bound, marked }) => {
    const { text, start, end } = unmark(marked);
    const facts = extractFacts(text, language);
    expect(facts.map((fact) => [fact.kind, fact.start, fact.end, fact.bound])).toEqual([["range", start, end, bound]]);
    const [found] = facts;
    if (found?.kind !== "range") throw new Error("no range");
    const ends = [found.value.from, found.value.to];
    expect(ends.map((each) => [each.kind, each.value])).toEqual([
      [kind, from],
      [kind, to],
    ]);
    for (const each of [found, ...ends]) expect(each.text).toBe(text.slice(each.start, each.end));
  });

  test.each([...KINDS, "range"])("the tables of %s are filled", (kind) => {
    for (const language of LANGUAGES) {
      const own = kind === "range" ? ranges : rows.filter((row) => row.kind === kind);
      const texts = own.filter((row) => row.language === language).map(({ marked }) => marked);
      expect(new Set(texts).size).toBeGreaterThanOrEqual(FEWEST);
    }
  });
});

describe.each(LANGUAGES)("no facts in %s", (language) => {
  test("the table is filled", () => {
    expect(new Set(NEGATIVES[language]).size).toBeGreaterThanOrEqual(100);
  });

  test.each(NEGATIVES[language])("%s", (text) => {
    expect(extractFacts(text, language).map(brief)).toEqual([]);
  });
});

const agreements = Object.entries(AGREEMENTS).flatMap(([kind, answers]) =>
  Object.entries(answers).flatMap(([answer, pairs]) => pairs.map(([ko, en]) => ({ kind, answer, ko, en }))),
);

describe("agree", () => {
  test.each(agreements)("$kind: $ko / $en are $answer", ({ answer, ko, en }) => {
    const left = extractFacts(ko, "ko");
    const right = extractFacts(en, "en");
    expect([left.length, right.length]).toEqual([1, 1]);
    for (const a of left) {
      for (const b of right) expect([agree(a, b), agree(b, a)]).toEqual([answer, answer]);
    }
  });

  test("every kind has a table", () => {
    expect(Object.keys(AGREEMENTS).toSorted()).toEqual([...KINDS, "range"].toSorted());
    expect(agreements.length).toBeGreaterThan(80);
  });
});

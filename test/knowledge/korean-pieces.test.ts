import { expect, test } from "vitest";
import { buildPieces, type KoreanInventory } from "../../corpus/train/korean-pieces.ts";
import { ABSENT, createKoreanTokeniser } from "../../src/knowledge/korean-tokens.ts";

const EOJEOLS: readonly (readonly [string, number])[] = [
  ["정부의", 40],
  ["정부가", 30],
  ["예산을", 20],
  ["예산의", 10],
  ["돕고", 8],
  ["도왔다", 12],
  ["마셨다", 9],
];

function build(order: readonly (readonly [string, number])[] = EOJEOLS): KoreanInventory {
  const turned = order !== EOJEOLS;
  const counts = (entries: readonly (readonly [string, number])[]): Map<string, number> =>
    new Map(turned ? entries.toReversed() : entries);
  return buildPieces(
    {
      nouns: counts([
        ["정부", 70],
        ["예산", 30],
        ["정", 2],
        ["국회", 1],
      ]),
      verbs: counts([
        ["돕", 20],
        ["마시", 9],
      ]),
      verbForms: new Map(),
      nounTails: counts([
        ["의", 50],
        ["가", 30],
        ["을", 20],
      ]),
      verbTails: counts([
        ["고", 8],
        ["다", 21],
      ]),
    },
    new Map(order),
  );
}

const { pieces, forms, lemmas } = build();
const read = (eojeol: string): string[] =>
  createKoreanTokeniser(pieces)
    .tokenise(eojeol, 0, eojeol.length)
    .map(({ lemma }) => lemmas[lemma] ?? "?");

test.each([
  ["정부의", ["정부"]],
  ["예산을", ["예산"]],
  ["정부예산의", ["정부", "예산"]],
  ["돕고", ["돕다"]],
  ["도왔다", ["돕다"]],
  ["도와", ["돕다"]],
  ["마셨다", ["마시다"]],
  ["국회가", ["국회"]],
])("%s is read as %j", (eojeol, words) => {
  expect(read(eojeol)).toEqual(words);
});

test("what the texts use more costs less, and what they never use has a cost too", () => {
  const costOf = (word: string): number => pieces.noun[forms.indexOf(word)] as number;
  expect(costOf("정부")).toBeLessThan(costOf("예산"));
  expect(costOf("예산")).toBeLessThan(costOf("국회"));
  expect(costOf("국회")).toBeLessThan(ABSENT);
  expect(costOf("도왔")).toBe(ABSENT);
});

test("does not depend on the order in which words were counted", () => {
  const turned = build(EOJEOLS.toReversed());
  expect(turned.forms).toEqual(forms);
  expect(turned.lemmas).toEqual(lemmas);
  for (const table of ["noun", "verb", "nounTail", "verbTail", "nounLemma", "verbLemma"] as const) {
    expect(turned.pieces[table]).toEqual(pieces[table]);
  }
});

import * as fc from "fast-check";
import { expect, test } from "vitest";
import { agree, extractFacts, isAgreeing } from "../../facts/index.ts";
import type { SingleFact } from "../../facts/fact.ts";
import { counterpartsIn } from "./counterparts.ts";

const figure = fc.oneof(
  fc.integer({ min: 0, max: 30 }).map(String),
  fc.integer({ min: 1, max: 12 }).map((thousands) => `${thousands * 500}`),
  fc.constantFrom("1.5 million", "1,487,000", "1,500,000", "2/3", "0.5", "-2", "3:1", "1000"),
);
const fact = fc
  .tuple(
    fc.constantFrom("", "$", "€", "about ", "about $", "more than "),
    figure,
    fc.constantFrom("", "%", " days", "th floor", " km"),
  )
  .map((parts) => parts.join(""));

test("a long list gives the same facts as asking each", () => {
  const facts = (parts: readonly string[]): SingleFact[] =>
    parts
      .flatMap((part) => extractFacts(part, "en"))
      .filter((each): each is SingleFact => each.kind !== "range" && each.kind !== "name");
  fc.assert(
    fc.property(fc.array(fact, { minLength: 90, maxLength: 120 }), fc.array(fact, { maxLength: 20 }), (many, few) => {
      const list = facts(many);
      const asked = counterpartsIn(list);
      const turned = counterpartsIn(list, true);
      for (const each of facts(few)) {
        const expected = list.flatMap((other, index) => (isAgreeing(agree(each, other)) ? [index] : []));
        if (expected.length <= 64) expect(asked.of(each, 0.5).map(([index]) => index)).toEqual(expected);
        expect(asked.has(each)).toBe(expected.length > 0);
        expect(turned.has(each)).toBe(list.some((other) => isAgreeing(agree(other, each))));
      }
    }),
    { numRuns: 60 },
  );
});

test("of very many equal facts those near the place are given", () => {
  const list = extractFacts(Array.from({ length: 1000 }, () => "7").join("; "), "en") as SingleFact[];
  const [seven] = list as [SingleFact];
  const asked = counterpartsIn(list);
  const found = asked.of(seven, 0.5).map(([index]) => index);
  expect(found.length).toBeLessThan(100);
  expect(found).toContain(500);
  expect(asked.of(seven, 0)[0]?.[0]).toBe(0);
  expect(asked.of(seven, 1).at(-1)?.[0]).toBe(999);
});

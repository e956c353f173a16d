import * as fc from "fast-check";
import { expect, test } from "vitest";
import { growthOfSteps, LINEAR } from "../../test/steps.ts";
import { readDocument } from "../formats/index.ts";
import { detectSpans } from "../spans/index.ts";
import type { Passage } from "./bitext.ts";
import { compareRevisions, readRevision } from "./revisions.ts";
import { finish } from "../text/work.ts";

function read(text: string): Passage[] {
  return finish(readRevision(readDocument({ id: "a", text }), detectSpans(text), "version"));
}

interface Shown {
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly isNew?: true;
  readonly goneAt?: number;
  readonly goneBehind?: readonly string[];
  readonly goneBefore?: readonly string[];
}

/** What changed, by the number of the passage. */
function changes(before: string, after: string): Record<string, Shown> {
  const texts = (side: readonly Passage[]): string[] => side.map(({ segment }) => segment.prose.text);
  return Object.fromEntries(
    Array.from(
      compareRevisions(read(before), read(after)),
      ([id, { isNew, goneAt, goneBehind, goneBefore, ...change }]) => [
        id.slice(2),
        {
          before: texts(change.before),
          after: texts(change.after),
          ...(isNew ? { isNew } : {}),
          ...(goneAt === undefined ? {} : { goneAt }),
          ...(goneBehind === undefined ? {} : { goneBehind: texts(goneBehind) }),
          ...(goneBefore === undefined ? {} : { goneBefore: texts(goneBefore) }),
        },
      ],
    ),
  );
}

const A = "The tenant pays the rent within 30 days.";
const B = "The landlord keeps the deposit.";
const C = "Pets are not allowed in the building.";
const D = "The lease ends on December 31.";

function join(...texts: readonly string[]): string {
  return texts.join("\n\n");
}

test.each([
  ["the same", `${A} ${B}\n\n${C}`, `${A} ${B}\n\n${C}`],
  ["moved", `${A}\n\n${B}\n\n${C}`, `${C}\n\n${A}\n\n${B}`],
  ["parted", `${A} ${B}\n\n${C}`, `${A}\n\n${B}\n\n${C}`],
  ["joined", `${A}\n\n${B}\n\n${C}`, `${A} ${B} ${C}`],
  ["moved into another paragraph", `${A} ${B}\n\n${C} ${D}`, `${A}\n\n${C} ${D} ${B}`],
  [
    "wrapped in another way",
    `The tenant pays\nthe rent within\n30 days. ${B}`,
    `${A} The landlord\nkeeps the deposit.`,
  ],
  ["cut into sentences in another way", "Pets are welcome; they stay outside.", "Pets are welcome. They stay outside."],
  ["said twice, in another order", `${A}\n\n${B}\n\n${A}\n\n${C}`, `${A}\n\n${A}\n\n${C}\n\n${B}`],
  ["with other punctuation", `${A} “${B}”`, `${A} "${B.replace(".", "!")}"`],
  ["nothing", "", ""],
])("what is %s has not changed", (_, before, after) => {
  expect(changes(before, after)).toEqual({});
});

test("code is not compared", () => {
  const code = (line: string): string => `${A}\n\n\`\`\`\n${line}\n\`\`\`\n\n${B}`;
  expect(changes(code("let limit = 30"), code("let limit = 14"))).toEqual({});
});

test("a sentence that was reworded is shown with its old wording", () => {
  const now = A.replace("30", "14");
  expect(changes(`${C}\n\n${A} ${B}`, `${C}\n\n${now} ${B}`)).toEqual({ 1: { before: [A], after: [now] } });
});

test("one that was moved and reworded is found by its words", () => {
  const now = A.replace("30", "14");
  expect(changes(`${A} ${B}\n\n${C}\n\n${D}`, `${B}\n\n${C}\n\n${D} ${now}`)).toEqual({
    2: { before: [A], after: [now] },
  });
});

test("one that shares no word with the old one is found by its place", () => {
  expect(changes(`${A}\n\n${B}\n\n${C}`, `${A}\n\nSmoking is forbidden.\n\n${C}`)).toEqual({
    1: { before: [B], after: ["Smoking is forbidden."] },
  });
});

test("a sentence that came, and one that went", () => {
  expect(changes(`${A}\n\n${C}`, `${A} ${B}\n\n${C}`)).toEqual({ 0: { before: [], after: [B] } });
  expect(changes(`${A} ${B}\n\n${C}`, `${A}\n\n${C}`)).toEqual({ 0: { before: [B], after: [], goneAt: A.length } });
  expect(changes(`${B} ${A}\n\n${C}`, `${A}\n\n${C}`)).toEqual({ 0: { before: [B], after: [], goneAt: 0 } });
});

test("a paragraph that came is new", () => {
  expect(changes(`${A}\n\n${C}`, `${A}\n\n${B}\n\n${C}`)).toEqual({ 1: { before: [], after: [B], isNew: true } });
  expect(changes("", A)).toEqual({ 0: { before: [], after: [A], isNew: true } });
});

test("paragraphs that went are known beside what they stood beside, if that still stands together", () => {
  const [none, all] = [{ before: [], after: [] }, join(A, B, C, D)];
  expect(changes(all, join(A, C, D))).toEqual({ 0: { ...none, goneBehind: [B] } });
  expect(changes(all, join(A, D))).toEqual({ 0: { ...none, goneBehind: [B, C] } });
  expect(changes(all, join(C, D))).toEqual({ 0: { ...none, goneBefore: [A, B] } });
  expect(changes(all, join(A, B, C))).toEqual({ 2: { ...none, goneBehind: [D] } });
  expect(changes(all, join(C, D, A))).toEqual({});
  expect(changes(all, join(`${A} ${C}`, D))).toEqual({});
  expect(changes(all, "")).toEqual({});
});

test("two sentences that became one are both its old wording", () => {
  const now = "The landlord keeps the deposit and pets are not allowed in the building.";
  expect(changes(`${A}\n\n${B} ${C}\n\n${D}`, `${A}\n\n${now}\n\n${D}`)).toEqual({
    1: { before: [B, C], after: [now] },
  });
});

const sentence = fc
  .array(fc.constantFrom("rent", "deposit", "30", "14", "tenant", "pays", "보증금은", "한다", "not"), {
    minLength: 1,
    maxLength: 6,
  })
  .map((words) => `${words.join(" ")}.`);
const paragraphs = fc.array(
  fc.array(sentence, { minLength: 1, maxLength: 4 }).map((each) => each.join(" ")),
  { maxLength: 8 },
);

test("no text has changed against itself, nor against its paragraphs in another order", () => {
  const shuffled = paragraphs.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
  );
  fc.assert(
    fc.property(shuffled, ([list, other]) => {
      expect(changes(list.join("\n\n"), list.join("\n\n"))).toEqual({});
      expect(changes(list.join("\n\n"), other.join("\n\n"))).toEqual({});
    }),
    { seed: 20261128 },
  );
});

test("of any two texts each sentence is kept, new, or gone, and none twice", () => {
  fc.assert(
    fc.property(paragraphs, paragraphs, (before, after) => {
      const [old, now] = [read(before.join("\n\n")), read(after.join("\n\n"))];
      const own = new Set(now.map(({ segment }) => segment.id));
      const seen: Passage[] = [];
      for (const [id, change] of compareRevisions(old, now)) {
        expect(own.has(id)).toBe(true);
        const gone = [...(change.goneBefore ?? []), ...(change.goneBehind ?? [])];
        expect(change.before.length + change.after.length + gone.length).toBeGreaterThan(0);
        for (const { segment } of change.after) expect(segment.parent ?? segment.id).toBe(id);
        seen.push(...change.before, ...change.after, ...gone);
      }
      expect(new Set(seen).size).toBe(seen.length);
    }),
    { seed: 20261128 },
  );
});

test.each<[string, (index: number) => string, (index: number) => string]>([
  ["a word in each", (i) => `Item ${i} costs ${i * 7} won.`, (i) => `Item ${i} now costs ${i * 7} won.`],
  ["all words", (i) => `Old ${i} alpha.`, (i) => `${i + 1_000_000} beta.`],
  ["one sentence again and again", () => "Not in use.", (i) => (i % 2 === 0 ? "Not in use." : "Not used.")],
])("two long revisions take steps in proportion: %s", (_, old, now) => {
  const compare = (length: number): void => {
    const indices = Array.from({ length }, (__, i) => i);
    compareRevisions(read(indices.map(old).join("\n\n")), read(indices.map(now).join("\n\n")));
  };
  expect(growthOfSteps(compare, 800)).toBeLessThan(LINEAR);
});

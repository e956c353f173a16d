import type { PlacedFinding } from "../check.ts";
import { groupBy } from "../group.ts";
import type { Rendering } from "./renderings.ts";

/** Shorter family names sound like too many others. */
const SHORTEST = 5;
const CONFIDENCE = { majority: 0.6, tie: 0.45 } as const;

/** Persons whom the Korean calls by one name and the English by two: Zelensky, Zelenskyy. */
export function strayRomanisations(renderings: readonly Rendering[]): PlacedFinding[] {
  const persons = renderings.filter(
    ({ name, word, isLast }) => name.value.type === "person" && isLast && word.length >= SHORTEST,
  );
  const bySpelling = groupBy(
    persons.flatMap((rendering) => rendering.heard.map((heard) => ({ rendering, heard }))),
    ({ heard }) => heard.text,
  );
  return [...bySpelling.values()].flatMap((group) => {
    const words = groupBy(group, ({ rendering }) => plain(rendering.word));
    if (words.size < 2) return [];
    const ordered = [...words.entries()].toSorted(([, a], [, b]) => b.length - a.length);
    const [[usual, most], ...others] = ordered as [(typeof ordered)[number], ...typeof ordered];
    return others.flatMap(([word, own]) => {
      if (!areAlike(usual, word) || doMeet(most, own) || !most.some((a) => own.some((b) => mayBeOne(a, b)))) return [];
      const isTie = own.length === most.length;
      const expected = most[0]?.rendering.name.text.split(" ").at(-1) ?? usual;
      return own.map(({ rendering: { bead, part, name, en, ko }, heard }): PlacedFinding => {
        const written = name.text.split(" ").at(-1) ?? word;
        return {
          bead,
          finding: {
            en: [bead.evidenceOf(en, name)],
            ko: [bead.evidenceOf(ko, heard)],
            message: {
              en: `‘${heard.text}’ is “${written}” here and “${expected}” elsewhere in the English text. Choose one spelling.`,
              ko: `‘${heard.text}’의 영어 표기가 여기서는 ‘${written}’, 다른 곳에서는 ‘${expected}’입니다. 표기를 통일하세요.`,
            },
            confidence: Math.min(isTie ? CONFIDENCE.tie : CONFIDENCE.majority, part.bead.confidence),
          },
        };
      });
    });
  });
}

interface HeardName {
  readonly rendering: Rendering;
}

function plain(word: string): string {
  return word.normalize("NFD").replaceAll(/[^\p{L}]/gu, "");
}

/** Two names in one sentence are two persons. */
function doMeet(some: readonly HeardName[], others: readonly HeardName[]): boolean {
  const parts = new Set(some.map(({ rendering }) => rendering.part));
  return others.some(({ rendering }) => parts.has(rendering.part));
}

/** Whether nothing but the family name's spelling tells them apart: the same given name, or none on one side. */
function mayBeOne({ rendering: a }: HeardName, { rendering: b }: HeardName): boolean {
  const [left, right] = [a, b].map(({ name }) => name.value.key.split(" ").slice(0, -1)) as [string[], string[]];
  return left.length === 0 || right.length === 0 || left.some((word) => right.includes(word));
}

/** The same but for some letters, and not one with an ending: Obama, Obamas. */
function areAlike(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.startsWith(short) && /^(?:s|es|n|an|ian|ese|i|ite|ism|ist)$/.test(long.slice(short.length))) return false;
  return a[0] === b[0] || a.at(-1) === b.at(-1);
}

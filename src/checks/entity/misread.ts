import { partsOf } from "../../alignment/bitext.ts";
import type { FactOf } from "../../facts/fact.ts";
import type { CheckContext } from "../check.ts";

/** A Korean person's name of which one syllable differs. */
export interface Misread {
  readonly en: { readonly name: FactOf<"name">; readonly document: string };
  readonly ko: { readonly name: FactOf<"name">; readonly document: string };
}

/** Chun Yung-woo, Yung-woo Chun: a family name and two syllables. */
const ROMANISED = /^(?:([A-Z][a-z]+) ([A-Z][a-z]+)-([A-Za-z][a-z]*)|([A-Z][a-z]+)-([A-Za-z][a-z]*) ([A-Z][a-z]+))$/;
const HANGUL = /^[가-힣]{3}$/;
/** From this similarity on a syllable is rendered, and below the other it is another one: hardly one in a hundred right pairs has such. */
const [ALIKE, UNLIKE] = [0.5, 0.15];
/** From this on two spellings of the whole are one name. */
const ONE_NAME = 0.75;

/** Names of Korean persons that agree in all syllables but one: Chun Yung-woo, 전영수. */
export function misreadNames({ aligned, namesOf, knowledge }: CheckContext): Misread[] {
  const similarity = knowledge.transliteration.nameSimilarity;
  return partsOf(aligned).flatMap((part) => {
    const [en, ko] = [part.en, part.ko].map((side, index) =>
      side.flatMap((passage) =>
        namesOf(passage)
          .filter(({ text }) => (index === 0 ? ROMANISED : HANGUL).test(text))
          .map((name) => ({ name, document: passage.segment.document })),
      ),
    ) as [Misread["en"][], Misread["ko"][]];
    return en.flatMap((left) => {
      const syllables = syllablesOf(left.name.text);
      if (ko.some(({ name }) => similarity(left.name.text, name.text) >= ONE_NAME)) return [];
      const right = ko.filter(({ name }) => {
        const [family, ...given] = syllables.map((syllable, i) => similarity(syllable, name.text.charAt(i)));
        return (family ?? 0) >= ALIKE && Math.max(...given) >= ALIKE && Math.min(...given) < UNLIKE;
      });
      const isRendered = en.some(
        (other) => other !== left && right.some(({ name }) => similarity(other.name.text, name.text) >= ONE_NAME),
      );
      return right.length === 1 && !isRendered ? [{ en: left, ko: right[0] as Misread["ko"] }] : [];
    });
  });
}

/** The family name first. */
function syllablesOf(text: string): string[] {
  const [, family, first, second, before, behind, last] = ROMANISED.exec(text) ?? [];
  return (family === undefined ? [last, before, behind] : [family, first, second]) as string[];
}

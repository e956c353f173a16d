import { isFilled, partsOf, type AlignedPassages, type Passage } from "../../alignment/bitext.ts";
import type { FactOf } from "../../facts/fact.ts";
import { englishTokens } from "../../knowledge/english-tokens.ts";
import { RARITY_STEP } from "../../knowledge/lexicon.ts";
import { latinWords } from "../../knowledge/words.ts";
import type { CheckContext } from "../check.ts";
import { createHearing, type Heard, type Hearing } from "./heard.ts";
import { mapWork, type Work } from "../../text/work.ts";

/** How a Korean text writes a word of an English name, in one pair of sentences. */
export interface Rendering {
  readonly bead: CheckContext;
  readonly part: AlignedPassages;
  readonly name: FactOf<"name">;
  readonly en: string;
  readonly ko: string;
  /** The word of the name that is heard: the family name, a place; lower case. */
  readonly word: string;
  /** Whether the name ends with that word. */
  readonly isLast: boolean;
  readonly heard: readonly Heard[];
}

/** From which likeness of sound a stretch is the name, with no other name of the sentence in question. */
const LEAST = 0.5;
const SHORTEST_WORD = 4;
/** A word so often written small is none of a name: New, National. */
const MOSTLY_SMALL = 0.6;
/** How rare a Korean word is, in nats, that is no ordinary word for all that it sounds like a name. */
const RARE = 8.5;

interface Unit {
  readonly bead: CheckContext;
  readonly part: AlignedPassages;
  readonly name: FactOf<"name">;
  readonly en: string;
  readonly word: string;
  readonly isLast: boolean;
}

/** The renderings of the words of names that stand in more than one sentence of a document. */
export function* renderingsIn(beads: readonly CheckContext[]): Work<Rendering[]> {
  const filled = beads.filter(({ aligned }) => isFilled(aligned));
  const own = yield* mapWork(filled, (bead) => partsOf(bead.aligned).flatMap((part) => unitsOf(part, bead)));
  const read = own.flat();
  const all = [...read, ...(yield* unreadUnits(filled, read))];
  const uses = new Map<string, Set<AlignedPassages>>();
  const note = (key: string, part: AlignedPassages): void => {
    uses.set(key, (uses.get(key) ?? new Set()).add(part));
  };
  for (const { part, en, name, word } of all) {
    note(`${en}\n${name.value.key}\n${word}`, part);
    note(en, part);
  }
  const countUses = (key: string): number => uses.get(key)?.size ?? 0;
  // Family names of persons whose whole names differ may still be one: Zelensky, Zelenskyy.
  const units = all.filter(({ en, name, word, isLast }) =>
    isLast && name.value.type === "person" ? countUses(en) > 1 : countUses(`${en}\n${name.value.key}\n${word}`) > 1,
  );
  const hearings = new Map<Passage, Hearing>();
  const found = yield* mapWork(units, (unit): Rendering[] => {
    const { bead, part } = unit;
    const heard = part.ko.flatMap((passage) => {
      const known = hearings.get(passage) ?? hearingOf(passage, bead);
      hearings.set(passage, known);
      return known.hear(unit.word, LEAST);
    });
    // Of a person's name in several Korean words each is heard by itself.
    const isPersons = unit.name.value.type === "person" && unit.word === unit.name.text.toLowerCase();
    const sure = heard.filter(
      ({ text }) => !(isPersons && text.includes(" ")) && !isOrdinary(text, bead) && !isAnother(text, unit),
    );
    const ko = part.ko[0]?.segment.document;
    return sure.length === 0 || ko === undefined ? [] : [{ ...unit, ko, heard: sure }];
  });
  return found.flat();
}

function hearingOf({ segment: { document, span } }: Passage, { textOf, knowledge }: CheckContext): Hearing {
  return createHearing(textOf(document).slice(span.start, span.end), span.start, knowledge);
}

function unitsOf(part: AlignedPassages, bead: CheckContext): Unit[] {
  return part.en.flatMap((passage) =>
    bead.namesOf(passage).flatMap((name): Unit[] => {
      if (name.value.type === "other") return [];
      const shared = { bead, part, name, en: passage.segment.document };
      // Xi Jinping is one word in Korean, and so may a place be: New York.
      const isWhole = /[ -]/.test(name.text);
      const words = latinWords(name.text).filter(({ text }) => isTelling(text, bead));
      return [
        ...(isWhole ? [{ ...shared, word: name.text.toLowerCase(), isLast: false }] : []),
        ...words.map(({ text, end }) => ({ ...shared, word: text.toLowerCase(), isLast: end === name.text.length })),
      ];
    }),
  );
}

/** Clinton waved: at the beginning of a sentence a word is a name where the document has it as one elsewhere. */
function* unreadUnits(beads: readonly CheckContext[], read: readonly Unit[]): Work<Unit[]> {
  const known = new Map<string, Unit | undefined>();
  for (const unit of read) {
    if (!unit.isLast || unit.word.includes(" ")) continue;
    const id = `${unit.en}\n${unit.word}`;
    const other = known.get(id);
    // One word of two names is told by neither.
    known.set(id, known.has(id) && other?.name.value.key !== unit.name.value.key ? undefined : unit);
  }
  if (known.size === 0) return [];
  const found = yield* mapWork(beads, (bead) =>
    partsOf(bead.aligned).flatMap((part) =>
      part.en.flatMap((passage): Unit[] => {
        const { document: en, span } = passage.segment;
        const [first] = latinWords(bead.textOf(en).slice(span.start, span.end));
        const unit = first === undefined ? undefined : known.get(`${en}\n${first.text.toLowerCase()}`);
        if (first === undefined || unit === undefined || !first.isCapitalised) return [];
        const place = { start: span.start + first.start, end: span.start + first.end };
        if (bead.namesOf(passage).some((name) => name.start < place.end && place.start < name.end)) return [];
        return [{ ...unit, bead, part, name: { ...unit.name, ...place, text: first.text } }];
      }),
    ),
  );
  return found.flat();
}

function isTelling(word: string, { knowledge: { lexicon, names } }: CheckContext): boolean {
  if (word.length < SHORTEST_WORD || !/^\p{Lu}/u.test(word) || /^\p{Lu}[\p{Lu}.]+$/u.test(word)) return false;
  const [token] = englishTokens(word, lexicon.english);
  return token === undefined || token.id < 0 || (names.capitalShare(token.id) ?? 1) >= MOSTLY_SMALL;
}

/** 말리는, 바로: an ordinary word that happens to sound like a name. */
function isOrdinary(stretch: string, { knowledge: { korean, lexicon, names } }: CheckContext): boolean {
  const compact = stretch.replaceAll(" ", "");
  if (names.korean(compact, 0, compact.length) >= 0) return false;
  const [first, second] = korean.tokenise(compact, 0, compact.length);
  if (first === undefined || second !== undefined || first.lemma < 0) return false;
  return (lexicon.koRarity[first.lemma] as number) * RARITY_STEP < RARE;
}

/** Whether a stretch may as well be another name of the sentence: 미하엘 of Michael Schumacher where Michael Jackson stands, too. */
function isAnother(stretch: string, { bead, part, name, word }: Unit): boolean {
  return part.en.some((passage) =>
    bead.namesOf(passage).some((other) => {
      if (other.value.key === name.value.key) return false;
      return latinWords(other.text).some(
        ({ text }) =>
          bead.knowledge.transliteration.nameSimilarity(text, stretch) >= LEAST && text.toLowerCase() !== word,
      );
    }),
  );
}

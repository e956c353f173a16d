import type { Knowledge } from "../../knowledge/knowledge.ts";
import type { Cue } from "../../knowledge/polarity/cue.ts";
import { englishCues } from "../../knowledge/polarity/english-cues.ts";
import { koreanCues } from "../../knowledge/polarity/korean-cues.ts";
import { OPPOSITE_PHRASES } from "../../knowledge/polarity/opposite-phrases.ts";
import { OPPOSITES, type Pole } from "../../knowledge/polarity/opposites.ts";
import { latinWords, type Word } from "../../knowledge/words.ts";
import { lowerCase } from "../../text/lower-case.ts";
import type { Span } from "../../text/span.ts";
import { pairWords, type WordPairs } from "./word-pairs.ts";

/** A word of one text and the opposite of its translation in the other. Offsets count in the two texts. */
export interface Opposed {
  readonly en: Span;
  readonly ko: Span;
  readonly pair: number;
}

/** A pole of the table by the index of its opposites: `2 * index`, and one more for the second. */
type PoleId = number;

interface EnglishTable {
  readonly exact: ReadonlyMap<string, readonly PoleId[]>;
  readonly stems: ReadonlyMap<string, readonly PoleId[]>;
}

const SHORTEST_STEM = 3;
const LONGEST_STEM = 10;

let tables:
  | {
      readonly english: EnglishTable;
      /** What stands for a pole and accuses; what says it, whether it accuses or not; the phrase that it needs. */
      readonly korean: readonly RegExp[];
      readonly alike: readonly RegExp[];
      readonly phrases: readonly (RegExp | undefined)[];
      readonly poles: readonly Pole[];
    }
  | undefined;

function openTables(): NonNullable<typeof tables> {
  const exact = new Map<string, PoleId[]>();
  const stems = new Map<string, PoleId[]>();
  const poles: readonly Pole[] = [...OPPOSITES, ...OPPOSITE_PHRASES].flat();
  poles.forEach(({ en }, id) => {
    for (const word of en.split(" ")) {
      const [table, key] = word.endsWith("*") ? [stems, word.slice(0, -1)] : [exact, word];
      const known = table.get(key);
      if (known === undefined) table.set(key, [id]);
      else known.push(id);
    }
  });
  return {
    english: { exact, stems },
    korean: poles.map(({ ko }) => new RegExp(ko)),
    alike: poles.map(({ ko, alike }) => new RegExp(alike === undefined ? ko : `${ko}|${alike}`)),
    phrases: poles.map(({ phrase }) =>
      phrase === undefined ? undefined : new RegExp(`(?:${phrase})(?![a-zà-ɏ])`, "uy"),
    ),
    poles,
  };
}

/** Words of two texts that say the same which mean the contrary of each other, and neither of which has a better counterpart. */
export function opposedWords(en: string, ko: string, knowledge: Knowledge): Opposed[] {
  tables ??= openTables();
  const { english, korean, alike, phrases, poles } = tables;
  const places = new Map<PoleId, Span>();
  for (const word of latinWords(en)) {
    // non-public is private.
    if (NON.test(en.slice(Math.max(0, word.start - NON_LENGTH), word.start))) continue;
    for (const pole of polesOf(word.text, english)) {
      if (places.has(pole)) continue;
      const end = endOfPhrase(phrases[pole], en, word);
      if (end !== undefined) places.set(pole, { start: word.start, end });
    }
  }
  const found: Opposed[] = [];
  let pairs: WordPairs | undefined;
  let denied: { readonly en: number; readonly ko: number } | undefined;
  for (const [pole, word] of places) {
    const contrary = pole ^ 1;
    if (places.has(contrary)) continue;
    const match = (korean[contrary] as RegExp).exec(ko);
    if (match === null || ko.search(alike[pole] as RegExp) >= 0) continue;
    const place = { start: match.index, end: match.index + match[0].length };
    // 잊지 마세요 is remember.
    if (DENIED.test(ko.slice(place.end - 1, place.end + DENIED_LENGTH))) continue;
    // A denied word may well be rendered by its opposite (`not increase` ↔ 줄다).
    if (poles[pole]?.isFixed !== true) {
      denied ??= { en: denials(englishCues(en)), ko: denials(koreanCues(ko)) };
      if (denied.en !== denied.ko) continue;
      // `not legal` ↔ 불법: both negations are in the words themselves.
      if (denied.en > 0 && NEGATIVE.test(match[0])) continue;
    }
    pairs ??= pairWords(en, ko, knowledge);
    if (!areAlone(word, place, pairs)) continue;
    // `Turn left` and its `left` are one.
    if (found.some(({ ko: known }) => overlap(known, place))) continue;
    found.push({ en: { start: word.start, end: word.end }, ko: place, pair: pole >> 1 });
  }
  return found;
}

/** Where what means a pole ends: with its word, or with the phrase that the word must begin. */
function endOfPhrase(phrase: RegExp | undefined, en: string, { start, end }: Word): number | undefined {
  if (phrase === undefined) return end;
  phrase.lastIndex = start;
  return phrase.test(lowerCase(en)) ? phrase.lastIndex : undefined;
}

const NON = /\bnon-$/i;
const NON_LENGTH = 5;
const DENIED = /^.{0,2}지(?:는|도)? ?(?:마|말|않|못)/;
const DENIED_LENGTH = 6;

/** The poles of words that were met before: a text says the same few thousand again and again. */
const polesByWord = new Map<string, readonly PoleId[]>();
const MOST_KEPT = 4096;
/** Longer words are parts of the text that they were cut from, and would keep all of it. */
const LONGEST_KEPT = 12;

function polesOf(word: string, table: EnglishTable): readonly PoleId[] {
  const known = polesByWord.get(word);
  if (known !== undefined) return known;
  const poles = lookUp(word.toLowerCase(), table);
  if (word.length > LONGEST_KEPT) return poles;
  if (polesByWord.size === MOST_KEPT) polesByWord.clear();
  polesByWord.set(word, poles);
  return poles;
}

function lookUp(word: string, { exact, stems }: EnglishTable): readonly PoleId[] {
  const poles = [...(exact.get(word) ?? [])];
  for (let length = Math.min(word.length, LONGEST_STEM); length >= SHORTEST_STEM; length--) {
    poles.push(...(stems.get(word.slice(0, length)) ?? []));
  }
  return poles;
}

/** Korean words that begin with a prefix of negation. */
const NEGATIVE = /^[불비무미]/;

function denials(cues: readonly Cue[]): number {
  return cues.filter(({ kind }) => kind === "plain").length;
}

/** Whether neither word has a counterpart other than the other one. */
function areAlone(en: Span, ko: Span, { en: enTokens, ko: koTokens, enOf, koOf }: WordPairs): boolean {
  // National in the name of a board is rendered beside the board: 국제 교통안전위원회.
  const isIn = (token: Span, other: Span): boolean =>
    overlap(other, ko) || (token.end > en.end && other.start <= ko.end + 1 && ko.start <= other.end + 1);
  // Of a phrase the last word says which of the two it is (`turn left`).
  return (
    enTokens.every((token, e) => {
      const other = koTokens[koOf[e] as number];
      return (
        !overlap(token, en) ||
        (token.end < en.end && token.start >= en.start) ||
        other === undefined ||
        isIn(token, other)
      );
    }) &&
    koTokens.every((token, k) => {
      const e = enOf[k] as number;
      const other = enTokens[e];
      // Another English word has it for its counterpart only where it has no better one.
      return !overlap(token, ko) || other === undefined || koOf[e] !== k || overlap(other, en);
    })
  );
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

import type { Language } from "../text/span.ts";
import { hasHangul, scriptOf } from "../text/characters.ts";
import type { Bitext, Passage } from "./bitext.ts";

/**
 * The two sides of a document that holds both languages: each passage by its own language, except in a table of which
 * one column is English and another Korean. There a cell belongs to its column, so that one left untranslated stands
 * beside its original.
 */
export function sidesOf(passages: readonly Passage[]): Bitext {
  const en: Passage[] = [];
  const ko: Passage[] = [];
  for (const [passage, language] of assignLanguages(passages)) {
    if (language === "en") en.push(passage);
    else if (language === "ko") ko.push(passage);
  }
  return { en, ko };
}

function assignLanguages(passages: readonly Passage[]): [Passage, string][] {
  const assigned: [Passage, string][] = [];
  let rows = 0;
  for (let i = 0; i < passages.length;) {
    let end = i;
    while (end < passages.length && passages[end]?.segment.block === "table-cell") end++;
    if (end === i) {
      const passage = passages[i++] as Passage;
      assigned.push([passage, passage.segment.language]);
      continue;
    }
    const table = passages.slice(i, end);
    const columns = bilingualColumns(table);
    let last = -1;
    for (const cell of table) {
      const column = cell.segment.level ?? 0;
      if (column <= last) rows++;
      last = column;
      if (columns === undefined) assigned.push([cell, cell.segment.language]);
      else assigned.push([{ ...cell, row: rows }, columns.get(column) ?? cell.segment.language]);
    }
    rows++;
    i = end;
  }
  return assigned;
}

/** Fewest cells that make a column. */
const FEWEST_CELLS = 2;
/** The share of an English column's cells that hold Hangul at most, and of a Korean one's that do at least: much is left as it is. */
const MOST_HANGUL = 0.2;
const LEAST_HANGUL = 0.5;

/**
 * The language of each column that has one, if the table sets English beside Korean. The letters of the cells decide, not the spans of
 * the text: those are of whole lines, and a row is one line.
 */
function bilingualColumns(table: readonly Passage[]): ReadonlyMap<number, Language> | undefined {
  const counts = new Map<number, { hangul: number; letters: number }>();
  for (const { segment } of table) {
    const column = segment.level ?? 0;
    const count = counts.get(column) ?? { hangul: 0, letters: 0 };
    counts.set(column, count);
    const text = segment.prose.text;
    if (hasHangul(text)) count.hangul++;
    if (hasLetters(text)) count.letters++;
  }
  const columns = new Map<number, Language>();
  for (const [column, { hangul, letters }] of counts) {
    if (letters < FEWEST_CELLS) continue;
    if (hangul <= MOST_HANGUL * letters) columns.set(column, "en");
    else if (hangul >= LEAST_HANGUL * letters) columns.set(column, "ko");
  }
  const languages = new Set(columns.values());
  return languages.size === 2 ? columns : undefined;
}

function hasLetters(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const script = scriptOf(text.charCodeAt(i));
    if (script === "latin" || script === "hangul") return true;
  }
  return false;
}

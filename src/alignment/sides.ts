import type { Language } from "../text/span.ts";
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
    for (const cell of table) assigned.push([cell, columns?.get(cell.segment.level ?? 0) ?? cell.segment.language]);
    i = end;
  }
  return assigned;
}

/** Fewest cells that make a column, and the share of them that must be in its language. */
const FEWEST_CELLS = 2;
const CLEAR_SHARE = 0.7;

/** The language of each column that has one, if the table sets English beside Korean. */
function bilingualColumns(table: readonly Passage[]): ReadonlyMap<number, Language> | undefined {
  const counts = new Map<number, { en: number; ko: number; all: number }>();
  for (const { segment } of table) {
    const column = segment.level ?? 0;
    const count = counts.get(column) ?? { en: 0, ko: 0, all: 0 };
    counts.set(column, count);
    count.all++;
    if (segment.language === "en" || segment.language === "ko") count[segment.language]++;
  }
  const columns = new Map<number, Language>();
  for (const [column, { en, ko, all }] of counts) {
    if (all < FEWEST_CELLS) continue;
    if (en / all >= CLEAR_SHARE) columns.set(column, "en");
    else if (ko / all >= CLEAR_SHARE) columns.set(column, "ko");
  }
  const languages = new Set(columns.values());
  return languages.size === 2 ? columns : undefined;
}

import type { Language } from "../text/span.ts";
import { hasHangul, scriptOf } from "../text/characters.ts";
import type { Bitext, Passage } from "./bitext.ts";

/**
 * The two sides of a document that holds both languages: each passage by its own language, except in a table of which
 * one column is English and another Korean. There a cell belongs to its column, so that one left untranslated stands
 * beside its original, and cells of numbers and codes belong to neither. `text` is the document's.
 */
export function sidesOf(passages: readonly Passage[], text: string): Bitext {
  const en: Passage[] = [];
  const ko: Passage[] = [];
  for (const [passage, language] of assignLanguages(passages, text)) {
    if (language === "en") en.push(passage);
    else if (language === "ko") ko.push(passage);
  }
  return { en, ko };
}

function assignLanguages(passages: readonly Passage[], text: string): [Passage, string][] {
  const assigned: [Passage, string][] = [];
  let row = 0;
  for (let i = 0; i < passages.length;) {
    let end = i;
    while (end < passages.length && passages[end]?.segment.block === "table-cell") end++;
    if (end === i) {
      const passage = passages[i++] as Passage;
      assigned.push([passage, passage.segment.language]);
      continue;
    }
    const cells = passages.slice(i, end).map((cell, index, table): Cell => {
      // A row is a line.
      const before = table[index - 1]?.segment.span.end ?? cell.segment.span.start;
      if (index > 0 && text.slice(before, cell.segment.span.start).includes("\n")) row++;
      return { cell: { ...cell, row }, row, column: cell.segment.level ?? 0, ...lettersOf(cell.segment.prose.text) };
    });
    const columns = bilingualColumns(cells);
    for (const each of cells) {
      const language = columns?.get(each.column);
      if (language !== undefined) assigned.push([each.cell, language]);
      else if (columns === undefined || each.isWordy || each.hasHangul) {
        const { row: _, ...cell } = each.cell;
        assigned.push([cell, cell.segment.language]);
      }
    }
    row++;
    i = end;
  }
  return assigned;
}

/** A cell of a table, and what it is written in. */
interface Cell extends Letters {
  readonly cell: Passage & { readonly row: number };
  readonly row: number;
  readonly column: number;
}

interface Letters {
  readonly hasHangul: boolean;
  readonly hasLetters: boolean;
  /** It holds a word of Latin letters, not only a unit, a type or a number of a model. */
  readonly isWordy: boolean;
  /** It begins like a sentence or a title, or holds several words. */
  readonly isPhrase: boolean;
}

function lettersOf(text: string): Letters {
  const korean = hasHangul(text);
  return {
    hasHangul: korean,
    hasLetters: korean || hasLatin(text),
    isWordy: /[A-Za-z]?[a-z]{2}/.test(text) && !isCode(text),
    isPhrase: /^[^A-Za-z]*[A-Z][a-z]|[A-Za-z] [A-Za-z]/.test(text),
  };
}

/** `--port`, `file.open`, `max_size`: one name of a program's. */
function isCode(text: string): boolean {
  return !text.includes(" ") && /^[-/$@.]|[a-z0-9][._/\\:][A-Za-z0-9]|`/.test(text);
}

/** Fewest cells that make a column. */
const FEWEST_CELLS = 2;
/** The share of an English column's cells that hold Hangul at most, and of a Korean one's that do at least: much is left as it is. */
const MOST_HANGUL = 0.2;
const LEAST_HANGUL = 0.5;
/** The share of an English column's cells that hold words, and beside further columns, phrases: columns of types and units do not. */
const LEAST_WORDS = 0.5;

interface Column {
  readonly column: number;
  readonly language: Language;
}

/**
 * The language of the English and the Korean column, if the table sets the one beside the other. The letters of the cells decide, not
 * the spans of the text: those are of whole lines, and a row is one line. Of several columns the two that stand nearest count.
 */
function bilingualColumns(cells: readonly Cell[]): ReadonlyMap<number, Language> | undefined {
  const rows = new Set(cells.map(({ row }) => row));
  const [header] = rows;
  // The heads of both columns are often in one language.
  const body = rows.size > 2 ? cells.filter(({ row }) => row !== header) : cells;
  const lettered = new Map<number, Cell[]>();
  for (const cell of body) {
    if (!cell.hasLetters) continue;
    const column = lettered.get(cell.column);
    if (column === undefined) lettered.set(cell.column, [cell]);
    else column.push(cell);
  }
  const isCrowded = lettered.size > 2;
  const found = [...lettered].flatMap(([column, held]): Column[] => {
    if (held.length < FEWEST_CELLS) return [];
    const share = (is: (cell: Cell) => boolean): number => held.filter(is).length / held.length;
    const hangul = share((cell) => cell.hasHangul);
    if (hangul >= LEAST_HANGUL) return [{ column, language: "ko" }];
    const words = share((cell) => (isCrowded ? cell.isPhrase : cell.isWordy));
    return hangul <= MOST_HANGUL && words >= LEAST_WORDS ? [{ column, language: "en" }] : [];
  });
  const pairs = found.flatMap((en) =>
    found.filter(({ language }) => en.language === "en" && language === "ko").map((ko) => [en, ko] as const),
  );
  const distance = ([en, ko]: readonly [Column, Column]): number => Math.abs(en.column - ko.column);
  const [nearest] = pairs.toSorted((a, b) => distance(a) - distance(b));
  return nearest && new Map(nearest.map(({ column, language }) => [column, language]));
}

function hasLatin(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (scriptOf(text.charCodeAt(i)) === "latin") return true;
  return false;
}

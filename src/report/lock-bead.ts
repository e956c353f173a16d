import type { LockedBead, LockedSegment } from "../alignment/locked-bead.ts";
import { DaejoError, shown } from "../errors.ts";
import { beginningOf } from "../text/graphemes.ts";
import type { Language } from "../text/span.ts";
import { identify, wordingOf } from "../text/wording.ts";
import type { BeadOfIds } from "./alignment-edit.ts";
import { mustBeReport } from "./must-be-report.ts";
import { splitBeads } from "./own-beads.ts";
import type { Report, ReportedBead, ReportedDocument } from "./report.ts";

/**
 * Names paragraphs of a report by what they say, so that `check` puts them together from now on (`locked`), whatever changes around them.
 * Throws `bad-input` for ids that are no paragraphs of the side, or of a reference.
 */
export function lockBead(report: Report, bead: BeadOfIds): LockedBead {
  return createLocker(report)(bead);
}

/** The same for many beads of one report. */
export function createLocker(report: Report): (bead: BeadOfIds) => LockedBead {
  mustBeReport(report, "documents", "beads");
  const own = splitBeads(report.beads).own;
  const sides = { en: readSide(report, own, "en"), ko: readSide(report, own, "ko") };
  return (bead) => {
    const { en, ko } = (bead ?? {}) as Partial<BeadOfIds>;
    if (!Array.isArray(en) || !Array.isArray(ko)) throw badBead("The bead has no two lists of ids.");
    if (en.length + ko.length === 0) throw badBead("The bead holds nothing.");
    return { en: lockAll(en, sides.en, "an English"), ko: lockAll(ko, sides.ko, "a Korean") };
  };
}

/** A paragraph of a side, and which of the side's paragraphs it is. */
interface Paragraph {
  readonly locked: LockedSegment;
  readonly place: number;
}

/** In the order of the document, each once, so that the same bead always looks the same. */
function lockAll(ids: readonly string[], side: ReadonlyMap<string, Paragraph>, article: string): LockedSegment[] {
  const paragraphs = ids.map((id) => {
    const paragraph = side.get(id);
    if (paragraph !== undefined) return paragraph;
    throw badBead(`${shown(id)} is not the id of ${article} paragraph of the report's text.`);
  });
  return [...new Set(paragraphs)].toSorted((a, b) => a.place - b.place).map(({ locked }) => locked);
}

/** The paragraphs of a side by their ids. */
function readSide(report: Report, own: readonly ReportedBead[], side: Language): ReadonlyMap<string, Paragraph> {
  const ids = new Set(own.flatMap((bead) => bead[side]));
  const paragraphs = report.documents.flatMap(lockParagraphs).filter(([id]) => ids.has(id));
  return new Map(paragraphs.map(([id, locked], place) => [id, { locked, place }]));
}

function lockParagraphs({ text, segments }: ReportedDocument): [id: string, locked: LockedSegment][] {
  if (typeof text !== "string") {
    throw new DaejoError(
      "bad-input",
      "The report has no texts.",
      "Pass a report of check; its JSON leaves the texts out.",
    );
  }
  const paragraphs = segments.filter(({ kind }) => kind === "paragraph");
  const texts = paragraphs.map(({ start, end }) => text.slice(start, end));
  return identify(texts).map(({ hash, nth }, index) => {
    const begins = beginningOf(wordingOf(texts[index] as string), BEGINNING);
    const id = (paragraphs[index] as { readonly id: string }).id;
    return [id, { hash, ...(nth === 0 ? {} : { nth }), begins }];
  });
}

/** About so many characters tell a reader which paragraph is meant. */
const BEGINNING = 40;

function badBead(message: string): DaejoError {
  return new DaejoError("bad-input", message, "Name paragraphs by their ids in the report: { en: [ids], ko: [ids] }.");
}

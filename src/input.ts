import { mustBeLocked, type LockedBead } from "./alignment/locked-bead.ts";
import { DaejoError } from "./errors.ts";
import type { TranslationUnit } from "./formats/bilingual.ts";
import type { Block, Document } from "./formats/document.ts";
import { earlierUnits } from "./formats/earlier-units.ts";
import type { Formats } from "./formats/index.ts";
import { formatIdFor, knownFormats } from "./formats/known.ts";
import { unitsByKey } from "./unit-pairs.ts";
import { badInput, readText, type ReadText } from "./read-text.ts";
import type { Limits } from "./text/limits.ts";
import type { Work } from "./text/work.ts";

/**
 * A text, or a text with a name (used in reports), a format id (`text`) and the day it is of (`2026-09-03`), from which
 * its relative dates count. `previous` is the text of an earlier revision, for the rule `drift/stale`: the same text where nothing
 * has changed since. A DOCX or ODT file is given as its bytes. Of two versions a side without one has not
 * changed; of a new text it is empty.
 */
export type TextInput =
  | string
  | {
      /** Its name in reports. Its ending tells the format where none is given. */
      readonly id?: string;
      /** The text, or the bytes of a file that is packed. */
      readonly text: string | Uint8Array;
      /** The id of its format: `text`, `markdown`, `html` … */
      readonly format?: string;
      /** The day it is of, as in `2026-09-03`. */
      readonly date?: string;
      /** The text of an earlier revision. */
      readonly previous?: string | Uint8Array;
    };

/**
 * What `check` takes: a mixed document, two versions, or a mixed document with references. A document of a bilingual format (PO,
 * XLIFF, TMX, CSV) and two files of messages are aligned by themselves: they are only checked, and no bead of them can be locked.
 * `locked` beads stand as they are given; of two that share a paragraph the later one does.
 */
export type CheckInput =
  | {
      readonly text: TextInput;
      /** As in a text that is an object; so are the three below. */
      readonly id?: string;
      /** The id of its format. */
      readonly format?: string;
      /** The day of all texts that have none of their own. */
      readonly date?: string;
      /** The text of an earlier revision. */
      readonly previous?: string | Uint8Array;
      /** References, with which it is compared as well. */
      readonly against?: readonly TextInput[];
      readonly locked?: readonly LockedBead[];
    }
  | {
      readonly en: TextInput;
      readonly ko: TextInput;
      /** The day of both where they have none of their own. */
      readonly date?: string;
      readonly locked?: readonly LockedBead[];
    };

/** A block in its document. */
export interface PlacedBlock {
  readonly document: Document;
  readonly block: Block;
}

/** What a file, or two files of messages by their keys, set against each other. */
export interface PlacedUnit extends PlacedBlocks {
  /** What it was in the earlier revision, if there is one; empty where it is new. */
  readonly previous?: PlacedBlocks;
}

interface PlacedBlocks {
  readonly en?: PlacedBlock;
  readonly ko?: PlacedBlock;
}

/** The documents of an input, read, by the part they play. */
export type Sources =
  | {
      readonly kind: "mixed";
      readonly locked: readonly LockedBead[];
      readonly text: Document;
      readonly against: readonly Document[];
      /** The earlier revision, under the id of the later one. */
      readonly previous?: Document;
    }
  | {
      readonly kind: "versions";
      readonly locked: readonly LockedBead[];
      readonly en: Document;
      readonly ko: Document;
      readonly previous?: { readonly en: Document; readonly ko: Document };
    }
  | { readonly kind: "units"; readonly documents: readonly Document[]; readonly units: readonly PlacedUnit[] };

/** The formats beside plain text that the texts of an input name, or that their names tell; unknown ones are left out. */
export function formatsIn(input: CheckInput): string[] {
  const parts: unknown[] = [input, ...Object.values(input ?? {}).flat()];
  const named = new Set(
    parts.map((each) => {
      const { id, format } = (each ?? {}) as { id?: unknown; format?: unknown };
      return typeof format === "string" ? format : typeof id === "string" ? formatIdFor(id) : undefined;
    }),
  );
  return knownFormats.map(({ id }) => id).filter((id) => named.has(id));
}

/** Reads an input's texts into documents with ids of their own; throws `bad-input` where it is none. */
export function* readSources(input: CheckInput, formats: Formats, limits: Limits): Work<Sources> {
  if (typeof input !== "object" || input === null) throw badInput("The input is not an object.");
  const { locked = [] } = input;
  mustBeLocked(locked);
  const ids = new Set<string>();
  const read = (given: unknown, fallback: string): ReadText =>
    readText(given, fallback, { ids, formats, limits, date: input.date });
  if ("en" in input || "ko" in input) {
    if ("text" in input) throw badInput('The input has "text" beside "en" and "ko".');
    const en = read(input.en, "en");
    yield;
    const ko = read(input.ko, "ko");
    yield;
    for (const { document, units } of [en, ko]) {
      if (units === undefined) continue;
      throw new DaejoError(
        "bad-input",
        `"${document.id}" holds both languages itself.`,
        "Check it alone: daejo check FILE, check({ text }).",
      );
    }
    const previous = (en.previous ?? ko.previous) && {
      en: (en.previous ?? en).document,
      ko: (ko.previous ?? ko).document,
    };
    if (en.messages !== undefined && ko.messages !== undefined) {
      refuseLocked(locked, en.document);
      const earlier = previous && {
        units: unitsByKey((en.previous ?? en).messages ?? [], (ko.previous ?? ko).messages ?? []),
        homes: previous,
      };
      const units = placeUnits(unitsByKey(en.messages, ko.messages), { en: en.document, ko: ko.document }, earlier);
      return { kind: "units", documents: [en.document, ko.document], units };
    }
    const known = previous === undefined ? {} : { previous };
    return { kind: "versions", en: en.document, ko: ko.document, locked, ...known };
  }
  const { text, id, format, previous: earlierText, against = [] } = input;
  const named =
    typeof text === "string"
      ? {
          text,
          ...(id === undefined ? {} : { id }),
          ...(format === undefined ? {} : { format }),
          ...(earlierText === undefined ? {} : { previous: earlierText }),
        }
      : text;
  if (!Array.isArray(against)) throw badInput('"against" is not a list.');
  const { document, units, previous } = read(named, "text");
  const references: Document[] = [];
  for (const [index, reference] of against.entries()) {
    yield;
    references.push(read(reference, `reference-${index + 1}`).document);
  }
  if (units === undefined) {
    const known = previous === undefined ? {} : { previous: previous.document };
    return { kind: "mixed", text: document, against: references, locked, ...known };
  }
  refuseLocked(locked, document);
  if (references.length > 0) {
    throw badInput(`"${document.id}" sets its two languages against each other itself; leave out the references.`);
  }
  const homesOf = (home: Document): Homes => ({ en: home, ko: home });
  const earlier = previous && { units: previous.units ?? [], homes: homesOf(previous.document) };
  return { kind: "units", documents: [document], units: placeUnits(units, homesOf(document), earlier) };
}

/** What a file aligns itself cannot be settled otherwise. */
function refuseLocked(locked: readonly LockedBead[], { id }: Document): void {
  if (locked.length === 0) return;
  throw new DaejoError(
    "bad-input",
    `"${id}" says itself what belongs together, so no bead of it can be locked.`,
    "Leave its locked beads out; change the file where it sets the wrong texts together.",
  );
}

/** The documents that the two sides of a file of units stand in. */
type Homes = Readonly<Record<"en" | "ko", Document>>;

/** Units with the documents they stand in, each with what it was in the earlier revision. */
function placeUnits(
  units: readonly TranslationUnit[],
  homes: Homes,
  previous: { readonly units: readonly TranslationUnit[]; readonly homes: Homes } | undefined,
): PlacedUnit[] {
  if (previous === undefined) return units.map((unit) => placedBlocks(unit, homes));
  const earlier = earlierUnits(units, previous.units);
  return units.map((unit, index) => ({
    ...placedBlocks(unit, homes),
    previous: placedBlocks(earlier[index] ?? {}, previous.homes),
  }));
}

function placedBlocks({ en, ko }: Partial<TranslationUnit>, homes: Homes): PlacedBlocks {
  return {
    ...(en === undefined ? {} : { en: { document: homes.en, block: en } }),
    ...(ko === undefined ? {} : { ko: { document: homes.ko, block: ko } }),
  };
}

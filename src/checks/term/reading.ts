import { partsOf, type AlignedPassages, type Passage, type Side } from "../../alignment/bitext.ts";
import type { Term } from "../../knowledge/glossary/glossary.ts";
import type { TermUse } from "../../knowledge/glossary/term-use.ts";
import { hasHangul } from "../../text/characters.ts";
import { toSource } from "../../text/mapped-text.ts";
import { contains, type Language } from "../../text/span.ts";
import type { CheckContext, Evidence, Finding } from "../check.ts";
import { groupBy } from "../group.ts";

/** A term in a document. */
export interface PlacedUse extends TermUse {
  readonly document: string;
}

/** The terms of a sentence bead, or of a paragraph bead that has none. */
export interface TermPart {
  readonly aligned: AlignedPassages;
  /** English terms, those that stand at one place as one list: they are alternatives. */
  readonly en: readonly (readonly PlacedUse[])[];
  readonly ko: readonly PlacedUse[];
  /** English terms that the Korean has kept, not counting code and addresses. */
  readonly kept: readonly PlacedUse[];
}

/** The terms of a bead, as a whole and by its parts. */
export interface TermReading {
  readonly parts: readonly TermPart[];
  readonly ko: readonly PlacedUse[];
  readonly kept: readonly PlacedUse[];
}

const NOTHING: TermReading = { parts: [], ko: [], kept: [] };
const readings = new WeakMap<CheckContext, TermReading>();

/** What the glossary finds in a bead; read once for all rules. */
export function readTerms(context: CheckContext): TermReading {
  if (context.glossary.terms.length === 0) return NOTHING;
  const known = readings.get(context);
  if (known !== undefined) return known;
  const { aligned } = context;
  const en = usesOn(context, aligned.en, "en").filter(({ use, passage }) => !isInLiteral(context, use, passage));
  const ko = usesOn(context, aligned.ko, "ko").map(({ use }) => use);
  const keptUses = usesOn(context, aligned.ko, "en");
  const kept = keptUses.map(({ use }) => use);
  const shown = keptUses.filter(({ use, passage }) => !isInLiteral(context, use, passage)).map(({ use }) => use);
  const parts = partsOf(aligned).map((part): TermPart => {
    const own = en.map(({ use }) => use).filter((use) => isOn(part.en, use) && !isLeftOut(part, use));
    return {
      aligned: part,
      en: [...groupBy(own, (use) => `${use.document}:${use.start}`).values()],
      ko: ko.filter((use) => isOn(part.ko, use)),
      kept: shown.filter((use) => isOn(part.ko, use)),
    };
  });
  const reading = { parts, ko, kept };
  readings.set(context, reading);
  return reading;
}

interface FoundUse {
  readonly use: PlacedUse;
  readonly passage: Passage;
}

function usesOn({ termsOf }: CheckContext, side: Side, forms: Language): FoundUse[] {
  return side.flatMap((passage) => {
    const { document, block } = passage.segment;
    if (block === "code") return [];
    return termsOf(passage, forms).map((use) => ({ passage, use: { ...use, document } }));
  });
}

/** Inside code, an address, a tag: what stands there is no word of the text. A term that is itself such a name is. */
function isInLiteral({ textOf }: CheckContext, use: PlacedUse, { facts }: Passage): boolean {
  const isInFact = facts.some(
    (fact) => fact.kind === "literal" && contains(fact, use) && fact.end - fact.start > use.end - use.start,
  );
  return isInFact || isInAddress(use, textOf(use.document));
}

const LONGEST_ADDRESS = 200;

/** Inside the target of a link, the name of an anchor, or an address that was not told as such: `](/learn/hooks)`, `{#hooks}`. */
function isInAddress({ start }: PlacedUse, text: string): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_ADDRESS), start);
  const chunk = /(?<!\S)\S*$/.exec(before)?.[0] ?? "";
  const isInTarget = chunk.lastIndexOf("](") > chunk.lastIndexOf(")");
  return isInTarget || chunk.startsWith("/") || ["{/*", "{#", "://"].some((mark) => chunk.includes(mark));
}

function isOn(side: Side, use: PlacedUse): boolean {
  return side.some(({ segment }) => segment.document === use.document && contains(segment.span, use));
}

/** Whether a term stands in half a sentence that the Korean leaves out: that is said by another rule. */
function isLeftOut({ bead, en }: AlignedPassages, use: PlacedUse): boolean {
  const { partial } = bead;
  if (partial?.side !== "en") return false;
  const prose = en[partial.segment]?.segment.prose;
  return prose !== undefined && contains(toSource(prose, partial), use);
}

/** What is said of the terms that the Korean of a bead lacks, of each once. */
export function findMissing(
  context: CheckContext,
  missingOf: (uses: readonly PlacedUse[], reading: TermReading) => PlacedUse | undefined,
  findingsOf: (part: TermPart, missing: PlacedUse) => readonly Finding[],
): Finding[] {
  if (context.rendering === "reference") return [];
  const reading = readTerms(context);
  const said = new Set<Term>();
  return reading.parts.filter(isComparable).flatMap((part) =>
    part.en.flatMap((uses): readonly Finding[] => {
      const missing = missingOf(uses, reading);
      if (missing === undefined || said.has(missing.term)) return [];
      const findings = findingsOf(part, missing);
      if (findings.length > 0) said.add(missing.term);
      return findings;
    }),
  );
}

/** Whether the Korean of a part can be held against its English at all. */
export function isComparable({ aligned }: TermPart): boolean {
  return (
    aligned.en.length > 0 && aligned.ko.some(({ segment }) => segment.block !== "code" && hasHangul(segment.prose.text))
  );
}

/** Where a term would stand that a side of a part lacks: behind its last sentence. */
export function placeIn(context: CheckContext, { aligned }: TermPart, side: "en" | "ko"): Evidence {
  const last = aligned[side].at(-1)?.segment;
  if (last === undefined) return context.place[side];
  return context.evidenceOf(last.document, { start: last.span.end, end: last.span.end });
}

export function evidenceOf(context: CheckContext, use: PlacedUse): Evidence {
  return context.evidenceOf(use.document, use);
}

/** Below this confidence of its bead nothing more than a note is made. */
const DOUBTFUL_BEAD = 0.5;

/** `info` where the texts are hardly held against each other sentence by sentence. */
export function severityIn(context: CheckContext): { readonly severity?: "info" } {
  const isSure = context.rendering === "close" && context.aligned.bead.confidence >= DOUBTFUL_BEAD;
  return isSure ? {} : { severity: "info" };
}

/** What the entry's author says about it. */
export function reasonOf({ term }: TermUse): { readonly reason?: { readonly en: string; readonly ko: string } } {
  return term.note === undefined ? {} : { reason: { en: term.note, ko: term.note } };
}

import type { Passage } from "../../alignment/bitext.ts";
import type { LiteralValue } from "../../facts/fact.ts";
import type { MappedText } from "../../text/mapped-text.ts";
import type { Span } from "../../text/span.ts";
import type { CheckContext, Evidence } from "../check.ts";
import { groupBy } from "../group.ts";

/** Something that both versions write letter by letter: a tag, an address, a piece of code. */
export interface Literal extends Span {
  readonly document: string;
  /** As it stands in the document. */
  readonly text: string;
  /** What must be equal. */
  readonly key: string;
}

/** The text of a passage as it stands in its document, from `start` on, and what of it is read. */
export interface Source {
  readonly document: string;
  readonly start: number;
  readonly text: string;
  readonly prose: MappedText;
}

/** What stands on one side of a bead without a counterpart on the other. */
export interface Leftovers {
  readonly en: readonly Literal[];
  readonly ko: readonly Literal[];
}

/** The passages of a side that are read as text: what a listing holds is compared by nobody. */
export function readable(side: readonly Passage[]): readonly Passage[] {
  return side.filter(({ segment }) => segment.block !== "code" && !IMPORT.test(segment.prose.text));
}

/** A statement that stands outside a listing, as in pages that are programs themselves. */
const IMPORT = /^(?:import|export)\s(?:[^"'\n]{0,200}\sfrom\s|["']|const |default )/;

/** Whether both sides of the bead hold text, as parts of a translation rather than of two texts about one matter. */
export function isComparable({ aligned, rendering }: CheckContext): boolean {
  return rendering !== "reference" && readable(aligned.en).length > 0 && readable(aligned.ko).length > 0;
}

/** The literals of one sort that the facts of a side hold, in reading order. */
export function literalsOf(context: CheckContext, side: "en" | "ko", type: LiteralValue["type"]): Literal[] {
  return readable(context.aligned[side]).flatMap(({ segment, facts }) =>
    facts.flatMap((fact): Literal[] => {
      if (fact.kind !== "literal" || fact.value.type !== type) return [];
      const { start, end } = fact;
      return [{ document: segment.document, start, end, text: fact.text, key: fact.value.key }];
    }),
  );
}

/**
 * The text of each passage of a side as it stands in its document, marks included, and where it starts there. Letters,
 * figures and blanks that are written as entities or escapes read as what they are, in as many characters: the n of \n is no letter.
 */
export function sourcesOf(context: CheckContext, side: "en" | "ko"): Source[] {
  return readable(context.aligned[side]).map(({ segment: { document, span, prose } }) => {
    const source = context.textOf(document);
    const inside = withTagsBeside(source, span);
    // A sign at which something is found to begin or to end stays as it is: no place may lie inside an entity.
    const text = unescaped(source, inside, prose, (shown, length) =>
      shown.length > length || /[^\p{L}\p{N}\s]/u.test(shown) ? undefined : shown.padEnd(length),
    );
    return { document, start: inside.start, text, prose };
  });
}

/** The text of a passage with its marks, but each entity and each escape as what it stands for. */
export function writtenText(context: CheckContext, { segment: { document, span, prose } }: Passage): string {
  return unescaped(context.textOf(document), span, prose, (shown) => shown);
}

/** A stretch of a source with another text for what its prose replaces, where `write` gives one for as many characters. */
function unescaped(
  source: string,
  { start, end }: Span,
  { text, runs }: MappedText,
  write: (shown: string, length: number) => string | undefined,
): string {
  let written = "";
  let at = start;
  runs.forEach(({ at: from, source: place, copied }, index) => {
    if (copied || place.start < at || place.end > end) return;
    const shown = write(text.slice(from, runs[index + 1]?.at ?? text.length), place.end - place.start);
    if (shown === undefined) return;
    written += source.slice(at, place.start) + shown;
    at = place.end;
  });
  return written + source.slice(at, end);
}

const OPENING_TAG =
  /<(?:[abisuq]|em|strong|code|kbd|samp|var|mark|del|ins|small|sub|sup|cite|abbr)(?: [^<>]{0,400})?>$/i;
const CLOSING_TAG = /^<\/(?:[abisuq]|em|strong|code|kbd|samp|var|mark|del|ins|small|sub|sup|cite|abbr)>/i;

/** The span of a passage with the tags around its first and last words, which are no part of what is read. */
function withTagsBeside(text: string, span: Span): Span {
  let { start, end } = span;
  for (let tag: string | undefined = ""; tag !== undefined; start -= tag?.length ?? 0) {
    tag = text[start - 1] === ">" ? OPENING_TAG.exec(text.slice(Math.max(0, start - 420), start))?.[0] : undefined;
  }
  for (let tag: string | undefined = ""; tag !== undefined; end += tag?.length ?? 0) {
    tag = text[end] === "<" ? CLOSING_TAG.exec(text.slice(end, end + 20))?.[0] : undefined;
  }
  return { start, end };
}

/** The text of a side, passage by passage. */
export function textOfSide(context: CheckContext, side: "en" | "ko"): string {
  return sourcesOf(context, side)
    .map(({ text }) => text)
    .join("\n");
}

/** How often a text matters: as often as the other side has it, or once however often it is repeated. */
export type Counting = "each" | "once";

type Agrees = (en: Literal, ko: Literal) => boolean;

/** So many leftovers are compared one by one; where there are more, the two sides say different things anyway. */
const MOST_COMPARED = 100;

/** Pairs equal keys first, then what agrees in another way, and returns what is left of both sides. */
export function leftoversOf(
  en: readonly Literal[],
  ko: readonly Literal[],
  agrees: Agrees,
  counting: Counting = "each",
): Leftovers {
  const [enAlone, koAlone] =
    counting === "each" ? [withoutEqual(en, ko), withoutEqual(ko, en)] : [withoutKeys(en, ko), withoutKeys(ko, en)];
  const [enLeft, koLeft] = [enAlone.slice(0, MOST_COMPARED), koAlone.slice(0, MOST_COMPARED)];
  if (counting === "once") {
    return {
      en: enLeft.filter((a) => !ko.slice(0, MOST_COMPARED).some((b) => agrees(a, b))),
      ko: koLeft.filter((b) => !en.slice(0, MOST_COMPARED).some((a) => agrees(a, b))),
    };
  }
  const [enRest, koRest] = [new Set(enLeft), new Set(koLeft)];
  for (const a of enLeft) {
    const partner = [...koRest].find((b) => agrees(a, b));
    if (partner === undefined) continue;
    enRest.delete(a);
    koRest.delete(partner);
  }
  return { en: [...enRest], ko: [...koRest] };
}

/** The literals that are left when each takes one of the same key from the other side. */
function withoutEqual(own: readonly Literal[], others: readonly Literal[]): Literal[] {
  const counts = new Map<string, number>();
  for (const { key } of others) counts.set(key, (counts.get(key) ?? 0) + 1);
  return own.filter(({ key }) => {
    const count = counts.get(key) ?? 0;
    if (count > 0) counts.set(key, count - 1);
    return count === 0;
  });
}

/** The literals whose keys the other side does not have at all. */
function withoutKeys(own: readonly Literal[], others: readonly Literal[]): Literal[] {
  const keys = new Set(others.map(({ key }) => key));
  return own.filter(({ key }) => !keys.has(key));
}

/** Leftovers where each side has a single one are one thing written in two ways; all others stand alone. */
export function clashOf({
  en: [en, ...enRest],
  ko: [ko, ...koRest],
}: Leftovers): readonly [Literal, Literal] | undefined {
  return en !== undefined && ko !== undefined && enRest.length + koRest.length === 0 ? [en, ko] : undefined;
}

/** Whether the sentence that holds a literal has no counterpart: then the whole sentence is missing, not the literal. */
export function isInGap({ aligned }: CheckContext, side: "en" | "ko", literal: Literal): boolean {
  const own = aligned.within.find((part) =>
    part[side].some(
      ({ segment }) =>
        segment.document === literal.document && segment.span.start <= literal.start && literal.end <= segment.span.end,
    ),
  );
  return own !== undefined && own[side === "en" ? "ko" : "en"].length === 0;
}

/** Whether two texts are one but for a slip: at most two letters, or four of a long one, differ in a row. */
export function isSlip(a: string, b: string): boolean {
  let start = 0;
  const shorter = Math.min(a.length, b.length);
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const differing = Math.max(a.length, b.length) - start - end;
  return differing <= Math.max(2, Math.min(4, shorter / 8)) && start + end > 0;
}

/** The place of a literal in its document. */
export function evidenceOf(context: CheckContext, { document, start, end }: Literal): Evidence {
  return context.evidenceOf(document, { start, end });
}

/** The literals that share no character with any of the covers. */
export function outside(literals: readonly Literal[], covers: readonly Literal[]): Literal[] {
  if (covers.length === 0) return [...literals];
  const byDocument = groupBy(covers, ({ document }) => document);
  for (const own of byDocument.values()) own.sort((a, b) => a.start - b.start);
  return literals.filter(({ document, start, end }) => {
    const own = byDocument.get(document) ?? [];
    let [low, high] = [0, own.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((own[middle] as Literal).start < end) low = middle + 1;
      else high = middle;
    }
    const last = own[low - 1];
    return last === undefined || last.end <= start;
  });
}

import { isRuleNamed } from "../../checks/rule-names.ts";
import { blankDirectives } from "../../formats/directives.ts";
import { type Line, linesOf } from "../../formats/lines.ts";
import type { Span } from "../../text/span.ts";
import type { ReportedDocument, ReportedSegment } from "../report.ts";
import type { Directive } from "./comments.ts";

/** What a directive keeps from being reported: a stretch of its document, or all of some beads. */
export interface Reach {
  readonly directive: Directive;
  /** The rules it does so for. */
  readonly pattern: string;
  readonly span?: Span;
  readonly beads?: readonly string[];
}

/** How far the directives of one document reach. `beadsOf` names the beads that hold a segment. */
export class Reaches {
  readonly #directives: readonly Directive[];
  readonly #document: ReportedDocument;
  readonly #beadsOf: (segment: string) => readonly string[];
  readonly #lines: readonly Line[];
  /** For each line the first from it on that holds text. */
  readonly #nextText: readonly number[];
  readonly #paragraphs: readonly ReportedSegment[];
  readonly #byRule = new Map<string, readonly Reach[]>();

  constructor(
    document: ReportedDocument,
    directives: readonly Directive[],
    beadsOf: (segment: string) => readonly string[],
  ) {
    this.#document = document;
    this.#directives = directives;
    this.#beadsOf = beadsOf;
    this.#lines = linesOf(blankDirectives(document.text));
    this.#paragraphs = document.segments.filter(({ kind }) => kind === "paragraph");
    this.#nextText = this.#nextTextOf(this.#lines);
  }

  /** What reaches a place of the document, or the bead that a finding of it belongs to. */
  over(place: Span, bead: string, rule: string): Reach[] {
    return this.#of(rule).filter(
      ({ span, beads }) => (span !== undefined && touches(span, place)) || beads?.includes(bead) === true,
    );
  }

  #of(rule: string): readonly Reach[] {
    let reaches = this.#byRule.get(rule);
    if (reaches === undefined) {
      reaches = this.#reachesFor(rule);
      this.#byRule.set(rule, reaches);
    }
    return reaches;
  }

  #reachesFor(rule: string): Reach[] {
    const reaches: Reach[] = [];
    let end = this.#document.text.length;
    // From the last to the first, so that each `disable` knows the `enable` that ends it.
    for (const directive of this.#directives.toReversed()) {
      const pattern = directive.rules.find((each) => isRuleNamed(each, rule));
      if (pattern === undefined) continue;
      if (directive.kind === "enable") end = directive.span.start;
      else reaches.push({ directive, pattern, ...this.#targetOf(directive, end) });
    }
    return reaches.toReversed();
  }

  #targetOf({ kind, span }: Directive, end: number): Pick<Reach, "span" | "beads"> {
    switch (kind) {
      case "disable-file":
        return { span: { start: 0, end: this.#document.text.length } };
      case "disable":
        return { span: { start: span.end, end } };
      case "disable-line":
        return { span: this.#lines[this.#lineAt(span.start)] as Line };
      case "disable-next-line":
        return this.#nextLine(span);
      case "ignore-pair":
        return this.#pairAt(span);
      case "enable":
        return {};
    }
  }

  /** The next line with text, and to their ends the paragraphs that begin on it; of a message file (PO) the whole entry. */
  #nextLine(comment: Span): Pick<Reach, "span"> {
    const line = this.#lines[this.#nextText[this.#lineAt(comment.end - 1) + 1] ?? this.#lines.length];
    if (line === undefined) return {};
    let end = this.#entryEnd(line);
    for (let i = this.#firstParagraph(line.start); i < this.#paragraphs.length; i++) {
      const paragraph = this.#paragraphs[i] as ReportedSegment;
      if (paragraph.start >= line.end) break;
      if (paragraph.start >= line.start) end = Math.max(end, paragraph.end);
    }
    return { span: { start: line.start, end } };
  }

  #entryEnd({ start, end }: Line): number {
    if (!ENTRY.test(this.#document.text.slice(start, end))) return end;
    let index = this.#lineAt(start);
    for (let next = this.#lines[index + 1]; next !== undefined && next.start < next.end; next = this.#lines[index + 1])
      index++;
    return (this.#lines[index] as Line).end;
  }

  /** The beads of the paragraph on whose lines a comment stands, or of the next one. */
  #pairAt(comment: Span): Pick<Reach, "beads"> {
    const line = this.#lineAt(comment.start);
    const paragraph = this.#paragraphs[this.#firstParagraph(line === 0 ? 0 : (this.#lines[line - 1] as Line).next)];
    return paragraph === undefined ? {} : { beads: this.#beadsOf(paragraph.id) };
  }

  #nextTextOf(lines: readonly Line[]): number[] {
    const next: number[] = [];
    for (let i = lines.length - 1; i >= 0; i--) {
      next[i] = this.#holdsText(lines[i] as Line) ? i : (next[i + 1] ?? lines.length);
    }
    return next;
  }

  /** Tags in a line of their own only open or close what stands on others. */
  #holdsText({ start, end }: Line): boolean {
    if (start === end) return false;
    if (!TAGS.test(this.#document.text.slice(start, end))) return true;
    const next = this.#paragraphs[this.#firstParagraph(start)];
    return next !== undefined && next.start < end;
  }

  #lineAt(offset: number): number {
    return firstIndex(this.#lines, (line) => line.next > offset);
  }

  /** The first paragraph that does not end before an offset. */
  #firstParagraph(offset: number): number {
    return firstIndex(this.#paragraphs, (paragraph) => paragraph.end > offset);
  }
}

/** A line of tags. */
const TAGS = /^(?:<[^<>!][^<>]*>\s*)+$/;
/** How a message begins in a PO file, or one of its comments. */
const ENTRY = /^(?:msg(?:ctxt|id|str)\b|#[,.:|~])/;

/** Whether a place lies on a stretch; an empty place, where something is missing, may stand at its ends. */
function touches(stretch: Span, place: Span): boolean {
  if (place.start === place.end) return stretch.start <= place.start && place.end <= stretch.end;
  return place.start < stretch.end && stretch.start < place.end;
}

/** Where a list, in which what holds is behind what does not, begins to hold. */
function firstIndex<T>(list: readonly T[], holds: (item: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(list[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}

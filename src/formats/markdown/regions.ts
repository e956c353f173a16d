import { isLineBreak } from "../../text/characters.ts";
import type { Span } from "../../text/span.ts";
import type { Line } from "../lines.ts";

/** Lines that Markdown is not read in, blank ones among them, from a mark that opens them to one that closes them. */
export interface Region {
  /** Index of the first line behind it. */
  readonly next: number;
  readonly kind: "skipped" | "code" | "html";
  /** From the first character of the opening mark to behind the closing one. */
  readonly span: Span;
  /** What stands between the marks. */
  readonly inside: Span;
}

interface RegionMark {
  readonly opening: RegExp;
  readonly closing: string;
  readonly kind: Region["kind"];
  /** Whether text behind the closing mark makes the line one of text after all. */
  readonly mustEndLine?: boolean;
}

/** Looked at no further than this: names and attributes of an opening mark, as far as it matters. */
const LONGEST_OPENING = 80;

/** HTML blocks of the kinds 1 to 5 (CommonMark 0.31, section 4.6), code between calls of Liquid and Hugo, formulas, MDX comments. */
const REGIONS: readonly RegionMark[] = [
  { opening: /^<!--/, closing: "-->", kind: "skipped", mustEndLine: true },
  { opening: /^\{\/\*/, closing: "*/}", kind: "skipped", mustEndLine: true },
  { opening: /^<script(?=[\s>])/i, closing: "</script>", kind: "skipped" },
  { opening: /^<style(?=[\s>])/i, closing: "</style>", kind: "skipped" },
  { opening: /^<textarea(?=[\s>])/i, closing: "</textarea>", kind: "skipped" },
  { opening: /^<svg(?=[\s>])/i, closing: "</svg>", kind: "skipped" },
  { opening: /^<pre(?=[\s>])/i, closing: "</pre>", kind: "html" },
  { opening: /^<\?/, closing: "?>", kind: "skipped" },
  { opening: /^<!\[CDATA\[/, closing: "]]>", kind: "skipped" },
  { opening: /^<![A-Za-z]/, closing: ">", kind: "skipped" },
  { opening: /^\{%-? ?highlight\b/, closing: "endhighlight", kind: "code" },
  { opening: /^\{%-? ?codeblock\b/, closing: "endcodeblock", kind: "code" },
  { opening: /^\{%-? ?mermaid\b/, closing: "endmermaid", kind: "code" },
  { opening: /^\{%-? ?comment\b/, closing: "endcomment", kind: "skipped" },
  { opening: /^\{\{< ?highlight\b/, closing: "{{< /highlight", kind: "code" },
  { opening: /^\{\{< ?mermaid\b/, closing: "{{< /mermaid", kind: "code" },
  { opening: /^\{\{< ?comment\b/, closing: "{{< /comment", kind: "skipped" },
  { opening: /^\{\{< ?tab [^>]*codelang=/, closing: "{{< /tab", kind: "code" },
  { opening: /^\$\$/, closing: "$$", kind: "code", mustEndLine: true },
];

/** Where a mark was found to close, for as long as the search goes on before it. */
interface Closing {
  readonly at: number;
  readonly next: number;
  readonly endsLine: boolean;
}

/** Finds regions. To be asked about lines in document order. */
export class Regions {
  readonly #text: string;
  readonly #lines: readonly Line[];
  /** The closings found last, so that no stretch is searched twice however often a mark is opened in it. */
  readonly #closings = new Map<RegionMark, Closing>();

  constructor(text: string, lines: readonly Line[]) {
    this.#text = text;
    this.#lines = lines;
  }

  /** The region that opens at `start` in a line; undefined where none does, or it has no end. */
  at(index: number, start: number): Region | undefined {
    const text = this.#text;
    const first = text.charCodeAt(start);
    if (first !== 0x3c && first !== 0x7b && first !== 0x24) return undefined;
    const head = text.slice(start, Math.min((this.#lines[index] as Line).end, start + LONGEST_OPENING));
    const mark = REGIONS.find(({ opening }) => opening.test(head));
    if (mark === undefined) return undefined;
    const from = start + (mark.opening.exec(head)?.[0].length ?? 0);
    const closing = this.#closingOf(mark, index, from);
    if (closing.at < 0 || (mark.mustEndLine === true && !closing.endsLine)) return undefined;
    const end = (this.#lines[closing.next - 1] as Line).end;
    const inside = this.#inside(mark, index, from, closing.at);
    return { next: closing.next, kind: mark.kind, span: { start, end }, inside };
  }

  #closingOf(mark: RegionMark, index: number, from: number): Closing {
    const known = this.#closings.get(mark);
    if (known !== undefined && (known.at < 0 || known.at >= from)) return known;
    const at = this.#text.indexOf(mark.closing, from);
    let next = index;
    let endsLine = false;
    if (at >= 0) {
      const end = at + mark.closing.length;
      while (next < this.#lines.length && (this.#lines[next] as Line).start < end) next++;
      endsLine = end >= (this.#lines[next - 1] as Line).end;
    }
    const closing = { at, next, endsLine };
    this.#closings.set(mark, closing);
    return closing;
  }

  /** Code between calls stands on lines of its own, so that what else the calls say does not matter. */
  #inside({ closing, kind }: RegionMark, index: number, from: number, end: number): Span {
    if (kind !== "code" || closing === "$$") return { start: from, end };
    const start = (this.#lines[index] as Line).next;
    let lineStart = end;
    while (lineStart > start && !isLineBreak(this.#text.charCodeAt(lineStart - 1))) lineStart--;
    return { start: Math.min(start, lineStart), end: lineStart };
  }
}

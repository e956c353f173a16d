import type { Span } from "../../text/span.ts";
import { beforeBlanks } from "../blanks.ts";
import { isBlankLine, type Line } from "../lines.ts";
import { ProseBuilder } from "../prose-builder.ts";

/** What a value of front matter says. */
export interface ScalarProse {
  readonly span: Span;
  readonly prose: ProseBuilder;
}

/** Lines without their indentation, a comment behind the last one left out. */
export function plain(text: string, lines: readonly Line[]): ScalarProse {
  const prose = new ProseBuilder(text);
  let end = (lines[0] as Line).start;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (isBlankLine(line)) continue;
    const comment = text.slice(line.start, line.end).search(/[ \t]#/);
    if (i > 0) prose.copy((lines[i - 1] as Line).end, (lines[i - 1] as Line).next);
    end = beforeBlanks(text, line.start, comment < 0 ? line.end : line.start + comment);
    prose.copy(line.start, end);
    if (comment >= 0) break;
  }
  return { span: { start: (lines[0] as Line).start, end }, prose };
}

/** The paragraphs of a text of several lines, without their indentation. */
export function paragraphs(text: string, lines: readonly Line[]): ScalarProse[] {
  const found: ScalarProse[] = [];
  let open: Line[] = [];
  for (const line of [...lines, undefined]) {
    if (line !== undefined && !isBlankLine(line)) {
      open.push(line);
      continue;
    }
    const [first, last] = [open[0], open.at(-1)];
    if (first !== undefined && last !== undefined) {
      const prose = new ProseBuilder(text);
      prose.copyLines(open);
      found.push({ span: { start: first.start, end: last.end }, prose });
    }
    open = [];
  }
  return found;
}

/** What stands between the quotes that open at `start`, escapes as what they stand for. */
export function quoted(text: string, start: number, limit: number, sign: string): ScalarProse {
  const quote = text[start] as string;
  const prose = new ProseBuilder(text);
  const from = start + 1;
  let at = from;
  for (let copied = from; ; at++) {
    const isEnd = at >= limit || text[at] === quote;
    // '' is an apostrophe in YAML; in TOML nothing is escaped between single quotes.
    const isDoubled = isEnd && quote === "'" && sign === ":" && at + 1 < limit && text[at + 1] === "'";
    if (isEnd && !isDoubled) {
      const end = Math.min(at, limit);
      prose.copy(copied, end);
      return { span: { start: from, end }, prose };
    }
    const escaped = isDoubled ? { length: 2, by: "'" } : escapeAt(text, at, limit, quote);
    if (escaped !== undefined) {
      prose.copy(copied, at);
      prose.replace(at, at + escaped.length, escaped.by);
      at += escaped.length - 1;
      copied = at + 1;
    } else if (text[at] === "\n" || text[at] === "\r") {
      // The indentation of the next line is not said.
      while (at < limit && (text[at] === "\n" || text[at] === "\r")) at++;
      prose.copy(copied, at);
      while (at < limit && (text[at] === " " || text[at] === "\t")) at++;
      copied = at;
      at--;
    }
  }
}

const ESCAPES: Readonly<Record<string, string>> = {
  n: "\n",
  t: "\t",
  r: "\r",
  " ": " ",
  '"': '"',
  "\\": "\\",
  "/": "/",
};
const CODE_DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/** The escape at a place between double quotes: YAML 1.2.2 section 5.7, TOML 1.0 "String". */
function escapeAt(
  text: string,
  at: number,
  limit: number,
  quote: string,
): { readonly length: number; readonly by: string } | undefined {
  const letter = text[at + 1];
  if (text[at] !== "\\" || quote !== '"' || letter === undefined || at + 1 >= limit) return undefined;
  const by = ESCAPES[letter];
  if (by !== undefined) return { length: 2, by };
  const digits = CODE_DIGITS[letter];
  if (digits === undefined || at + 2 + digits > limit) return undefined;
  const written = text.slice(at + 2, at + 2 + digits);
  const code = /^[\dA-Fa-f]+$/.test(written) ? Number.parseInt(written, 16) : Infinity;
  return code > 0x10ffff ? undefined : { length: 2 + digits, by: String.fromCodePoint(code) };
}

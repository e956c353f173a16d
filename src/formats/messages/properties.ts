import type { Message, MessageFormat } from "../bilingual.ts";
import { ProseBuilder } from "../prose-builder.ts";

/**
 * Java resource bundles, as `java.util.Properties.load(Reader)` reads them. Of a key that stands twice the last value is
 * the one that the program shows, and the only one that is read. Placeholders (`{0}`) and their doubled apostrophes are
 * left as they are. No text is refused: what is no valid escape is the character behind the backslash.
 */
export const properties: MessageFormat = {
  id: "properties",
  extensions: [".properties"],
  readMessages: (text) => new PropertiesReader(text).read(),
};

/** What an escape stands for, and where it ends. */
export interface Escape {
  readonly value: string;
  readonly end: number;
}

/**
 * Reads `\uXXXX` or `\UXXXX` whose backslash is at `at`; undefined where four hexadecimal digits do not follow. Two that
 * make a surrogate pair are one escape; half of a pair alone is U+FFFD.
 */
export function readUnicodeEscape(text: string, at: number): Escape | undefined {
  const unit = readUnit(text, at);
  if (unit === undefined) return undefined;
  if (!isSurrogate(unit)) return { value: String.fromCharCode(unit), end: at + 6 };
  const next = readUnit(text, at + 6) ?? 0;
  const isPair = unit < 0xdc00 && next >= 0xdc00 && isSurrogate(next);
  return isPair ? { value: String.fromCharCode(unit, next), end: at + 12 } : { value: "\ufffd", end: at + 6 };
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}

function readUnit(text: string, at: number): number | undefined {
  const escape = text.slice(at, at + 6);
  return /^\\u[\da-f]{4}$/i.test(escape) ? Number.parseInt(escape.slice(2), 16) : undefined;
}

const LF = 0x0a;
const CR = 0x0d;
const BACKSLASH = 0x5c;
const CONTROLS: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", f: "\f" };

class PropertiesReader {
  readonly #text: string;
  #at: number;

  constructor(text: string) {
    this.#text = text;
    this.#at = text.startsWith("\ufeff") ? 1 : 0;
  }

  read(): Message[] {
    const messages = new Map<string, Message>();
    while (this.#skipToMessage()) {
      const key = this.#readKey();
      this.#skipSeparator();
      const start = this.#at;
      const prose = this.#readUntil(isLineEnd);
      // Deleted first, so that the messages stay in the order of the document.
      messages.delete(key);
      messages.set(key, { key, block: { kind: "paragraph", span: { start, end: this.#at }, prose: prose.build() } });
    }
    return [...messages.values()];
  }

  /** Goes to the next line that is neither blank nor a comment; false at the end of the text. */
  #skipToMessage(): boolean {
    const text = this.#text;
    for (; this.#at < text.length; this.#at++) {
      this.#skipWhiteSpace();
      const code = text.charCodeAt(this.#at);
      if (code === 0x23 || code === 0x21)
        while (this.#at < text.length && !isLineEnd(text.charCodeAt(this.#at))) this.#at++;
      else if (!isLineEnd(code)) break;
    }
    return this.#at < text.length;
  }

  #readKey(): string {
    return this.#readUntil((code) => code === 0x3d || code === 0x3a || isWhiteSpace(code) || isLineEnd(code)).build()
      .text;
  }

  #skipSeparator(): void {
    this.#skipWhiteSpace();
    const code = this.#text.charCodeAt(this.#at);
    if (code !== 0x3d && code !== 0x3a) return;
    this.#at++;
    this.#skipWhiteSpace();
  }

  #skipWhiteSpace(): void {
    while (this.#at < this.#text.length) {
      const next = isWhiteSpace(this.#text.charCodeAt(this.#at)) ? this.#at + 1 : continuationEnd(this.#text, this.#at);
      if (next === undefined) return;
      this.#at = next;
    }
  }

  /** Reads up to the first character that is an end and stands behind no backslash. */
  #readUntil(isEnd: (code: number) => boolean): ProseBuilder {
    const text = this.#text;
    const prose = new ProseBuilder(text);
    let from = this.#at;
    while (this.#at < text.length) {
      const code = text.charCodeAt(this.#at);
      if (isEnd(code)) break;
      if (code !== BACKSLASH) {
        this.#at++;
        continue;
      }
      prose.copy(from, this.#at);
      const { value, end } = this.#readEscape();
      prose.replace(this.#at, end, value);
      this.#at = end;
      from = end;
    }
    prose.copy(from, this.#at);
    return prose;
  }

  #readEscape(): Escape {
    const at = this.#at;
    const continued = continuationEnd(this.#text, at);
    if (continued !== undefined) return { value: "", end: continued };
    const unicode = this.#text[at + 1] === "u" ? readUnicodeEscape(this.#text, at) : undefined;
    if (unicode !== undefined) return unicode;
    const character = String.fromCodePoint(this.#text.codePointAt(at + 1) as number);
    return { value: CONTROLS[character] ?? character, end: at + 1 + character.length };
  }
}

/** Where a line goes on whose end is escaped by the backslash at `at`; undefined where there is no such backslash. */
function continuationEnd(text: string, at: number): number | undefined {
  if (text.charCodeAt(at) !== BACKSLASH) return undefined;
  let end = at + 1;
  if (end === text.length) return end;
  if (!isLineEnd(text.charCodeAt(end))) return undefined;
  end += text.startsWith("\r\n", end) ? 2 : 1;
  while (isWhiteSpace(text.charCodeAt(end))) end++;
  return end;
}

function isLineEnd(code: number): boolean {
  return code === LF || code === CR;
}

/** What Java skips on a line, and no more: a blank of another script is text. */
function isWhiteSpace(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0c;
}

import { DaejoError } from "../../errors.ts";
import { isLineBreak } from "../../text/characters.ts";
import { LineIndex } from "../../text/line-index.ts";
import type { MappedText } from "../../text/mapped-text.ts";
import type { Span } from "../../text/span.ts";
import type { Message, MessageFormat } from "../bilingual.ts";
import { type Escape, readUnicodeEscape } from "./properties.ts";
import { ProseBuilder } from "../prose-builder.ts";

/**
 * Apple's strings files (`Localizable.strings`): a property list in the old style of NeXTSTEP whose values are strings, as
 * Foundation reads it. Of a key that stands twice the last value is read. `"key";` alone is its own value.
 * The XML and binary forms of property lists are refused.
 */
export const appleStrings: MessageFormat = {
  id: "strings",
  extensions: [".strings"],
  readMessages: (text) => new StringsReader(text).read(),
};

interface ReadString {
  readonly prose: MappedText;
  /** Without the quotation marks. */
  readonly span: Span;
}

const CONTROLS: Readonly<Record<string, string>> = {
  n: "\n",
  t: "\t",
  r: "\r",
  f: "\f",
  v: "\v",
  a: "\u0007",
  b: "\b",
};

class StringsReader {
  readonly #text: string;
  #at: number;

  constructor(text: string) {
    this.#text = text;
    this.#at = text.startsWith("\ufeff") ? 1 : 0;
    if (
      text.startsWith("<?xml", this.#at) ||
      text.startsWith("<!DOCTYPE", this.#at) ||
      text.startsWith("bplist", this.#at)
    ) {
      throw this.#refuse(
        this.#at,
        "the property list is XML or binary",
        'Give the file with lines of "key" = "text"; that it was built from.',
      );
    }
  }

  read(): Message[] {
    const messages = new Map<string, Message>();
    this.#skipSpace();
    const closing = this.#take("{") ? "}" : "";
    for (this.#skipSpace(); this.#at < this.#text.length && this.#text[this.#at] !== closing; this.#skipSpace()) {
      const message = this.#readMessage();
      // Deleted first, so that the messages stay in the order of the document.
      messages.delete(message.key);
      messages.set(message.key, message);
    }
    return [...messages.values()];
  }

  #readMessage(): Message {
    const start = this.#at;
    const name = this.#readString("key");
    this.#skipSpace();
    let value = name;
    if (this.#take("=")) {
      this.#skipSpace();
      value = this.#readString("value");
      this.#skipSpace();
    }
    if (!this.#take(";") && this.#at < this.#text.length && this.#text[this.#at] !== "}") {
      throw this.#refuse(
        start,
        "a semicolon is missing behind the entry",
        'End every entry with a semicolon, as in "key" = "text";',
      );
    }
    return { key: name.prose.text, block: { kind: "paragraph", ...value } };
  }

  #readString(role: "key" | "value"): ReadString {
    const quote = this.#text[this.#at];
    if (quote === '"' || quote === "'") return this.#readQuoted(quote);
    const start = this.#at;
    while (isBareCharacter(this.#text.charCodeAt(this.#at))) this.#at++;
    const span = { start, end: this.#at };
    if (span.start === span.end) {
      throw this.#refuse(
        start,
        `there is no ${role}`,
        'Write entries as "key" = "text"; with a backslash before a quotation mark inside them.',
      );
    }
    const prose = new ProseBuilder(this.#text);
    prose.copy(span.start, span.end);
    return { prose: prose.build(), span };
  }

  #readQuoted(quote: string): ReadString {
    const text = this.#text;
    const prose = new ProseBuilder(text);
    const start = this.#at + 1;
    let from = start;
    let at = start;
    for (; at < text.length && text[at] !== quote;) {
      if (text[at] !== "\\" || at + 1 === text.length) {
        at++;
        continue;
      }
      prose.copy(from, at);
      const { value, end } = readEscape(text, at);
      prose.replace(at, end, value);
      at = end;
      from = end;
    }
    if (at >= text.length) {
      throw this.#refuse(
        this.#at,
        "a quotation mark is not closed",
        "Close it, and put a backslash before quotation marks inside a text.",
      );
    }
    prose.copy(from, at);
    this.#at = at + 1;
    return { prose: prose.build(), span: { start, end: at } };
  }

  /** White space and comments. */
  #skipSpace(): void {
    const text = this.#text;
    for (;;) {
      while (isWhiteSpace(text.charCodeAt(this.#at))) this.#at++;
      if (text.startsWith("//", this.#at)) {
        while (this.#at < text.length && !isLineBreak(text.charCodeAt(this.#at))) this.#at++;
      } else if (text.startsWith("/*", this.#at)) {
        const end = text.indexOf("*/", this.#at + 2);
        if (end < 0) throw this.#refuse(this.#at, "a comment is not closed", "Close it with */.");
        this.#at = end + 2;
      } else return;
    }
  }

  #take(sign: string): boolean {
    const isThere = this.#text[this.#at] === sign;
    if (isThere) this.#at++;
    return isThere;
  }

  #refuse(at: number, problem: string, hint: string): DaejoError {
    const { line } = new LineIndex(this.#text).positionAt(at);
    return new DaejoError("file-unreadable", `Line ${line} cannot be read as a strings file: ${problem}.`, hint);
  }
}

/** Reads the escape whose backslash is at `at`; something has to stand behind it. */
function readEscape(text: string, at: number): Escape {
  const next = text[at + 1] as string;
  // Foundation knows \U alone; a \u that it would show as a letter u was meant all the same.
  const unicode = next === "U" || next === "u" ? readUnicodeEscape(text, at) : undefined;
  if (unicode !== undefined) return unicode;
  const octal = /^[0-7]{1,3}/.exec(text.slice(at + 1, at + 4))?.[0];
  if (octal !== undefined) {
    const code = Number.parseInt(octal, 8);
    // Above ASCII they count in the NeXTSTEP encoding, which nothing has written for decades.
    return { value: code < 0x80 ? String.fromCharCode(code) : "\ufffd", end: at + 1 + octal.length };
  }
  const character = String.fromCodePoint(text.codePointAt(at + 1) as number);
  return { value: CONTROLS[character] ?? character, end: at + 1 + character.length };
}

function isWhiteSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0x2028 || code === 0x2029;
}

/** What may stand without quotation marks: letters, digits and `_ $ / : . -`. */
function isBareCharacter(code: number): boolean {
  return (
    (code >= 0x2d && code <= 0x3a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a) ||
    code === 0x5f ||
    code === 0x24
  );
}

import { createScanner, type JSONScanner } from "jsonc-parser";
import { copyOf, type MappedText } from "../../text/mapped-text.ts";
import type { Block } from "../document.ts";
import { type MessageEntry, type MessageTree, mustBeShallow } from "./message-tree.ts";
import { ProseBuilder } from "../prose-builder.ts";
import { unreadable } from "../unreadable.ts";

/**
 * Reads JSON (RFC 8259) with the comments and trailing commas of jsonc; null where nothing stands in the text. The block of
 * a text is what stands between its quotes, escapes (`\n`, `\u00e9`) being replaced runs.
 * @throws DaejoError `file-unreadable` where it is no JSON or nested too deeply.
 */
export function readJsonTree(text: string): MessageTree {
  return new JsonReader(text).read();
}

/** The block of what stands between two quotes of a JSON text. */
export function jsonBlock(text: string, start: number, end: number): Block {
  return { kind: "paragraph", span: { start, end }, prose: proseOf(text, start, end) };
}

const on: MessageTree = { kind: "switch", isOn: true };
const off: MessageTree = { kind: "switch", isOn: false };

// The parser and the visitor of jsonc-parser recurse without a limit, so that only its scanner is used.
class JsonReader {
  readonly #text: string;
  readonly #scanner: JSONScanner;
  /** The token that is read next, by its first character; empty at the end of the text. */
  #sign = "";

  constructor(text: string) {
    this.#text = text;
    this.#scanner = createScanner(text);
    this.#advance(text.startsWith("\ufeff") ? 1 : 0);
  }

  read(): MessageTree {
    if (this.#is("")) return null;
    const tree = this.#readValue(0);
    if (!this.#is("")) this.#fail("something follows after the end of the value");
    return tree;
  }

  #readValue(depth: number): MessageTree {
    const start = this.#scanner.getTokenOffset();
    switch (this.#sign) {
      case "{":
        mustBeShallow(this.#text, start, depth, "JSON");
        return { kind: "map", entries: this.#readEntries(depth + 1) };
      case "[":
        mustBeShallow(this.#text, start, depth, "JSON");
        return { kind: "list", items: this.#readItems(depth + 1) };
      case '"': {
        const block = jsonBlock(this.#text, start + 1, this.#scanner.getPosition() - 1);
        this.#advance();
        return { kind: "text", block };
      }
      default:
        return this.#readLiteral();
    }
  }

  #readLiteral(): MessageTree {
    const literal = this.#scanner.getTokenValue();
    if (!/^(?:true|false|null|-?\d)/.test(literal)) this.#fail("a value is expected here");
    this.#advance();
    if (literal === "true") return on;
    return literal === "false" ? off : null;
  }

  #readEntries(depth: number): MessageEntry[] {
    const entries: MessageEntry[] = [];
    this.#advance();
    while (!this.#is("}")) {
      if (!this.#is('"')) this.#fail('a key in quotes or "}" is expected here');
      const key = this.#scanner.getTokenValue();
      const keySpan = { start: this.#scanner.getTokenOffset() + 1, end: this.#scanner.getPosition() - 1 };
      this.#advance();
      if (!this.#is(":")) this.#fail('":" is expected here');
      this.#advance();
      entries.push({ key, keySpan, value: this.#readValue(depth) });
      this.#readComma("}");
    }
    this.#advance();
    return entries;
  }

  #readItems(depth: number): MessageTree[] {
    const items: MessageTree[] = [];
    this.#advance();
    while (!this.#is("]")) {
      items.push(this.#readValue(depth));
      this.#readComma("]");
    }
    this.#advance();
    return items;
  }

  #readComma(close: string): void {
    if (this.#is(",")) this.#advance();
    else if (!this.#is(close)) this.#fail(`"," or "${close}" is expected here`);
  }

  /** Goes on to the next token that is no comment. */
  #advance(from: number = this.#scanner.getPosition()): void {
    const scanner = this.#scanner;
    let at = from;
    do {
      // The scanner would collect white space character by character.
      while (isWhiteSpace(this.#text.charCodeAt(at))) at++;
      scanner.setPosition(at);
      scanner.scan();
      at = scanner.getPosition();
      this.#sign = this.#text.charAt(scanner.getTokenOffset());
      this.#refuseBroken();
    } while (this.#is("/"));
  }

  #is(sign: string): boolean {
    return this.#sign === sign;
  }

  #refuseBroken(): void {
    switch (this.#scanner.getTokenError() as number) {
      case 0:
      // A tab as it is inside a string: not allowed, but nothing is unclear about it.
      case 6:
        if (this.#is("/") && this.#scanner.getTokenLength() === 1) this.#fail('a "/" begins no comment');
        return;
      case 1:
        this.#fail("a comment begins that does not end");
      case 2:
        this.#fail("a string begins that does not end on its line");
      default:
        this.#fail("an escape or a number is not complete");
    }
  }

  #fail(problem: string): never {
    throw unreadable(this.#text, this.#scanner.getTokenOffset(), "JSON", problem, "Make the file valid JSON.");
  }
}

function isWhiteSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

const escapes: Readonly<Record<string, string>> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };

function proseOf(text: string, start: number, end: number): MappedText {
  const value = text.slice(start, end);
  let at = value.indexOf("\\");
  if (at < 0) return copyOf(text, { start, end });
  const prose = new ProseBuilder(text);
  let from = 0;
  while (at >= 0) {
    prose.copy(start + from, start + at);
    const sign = value.charAt(at + 1);
    from = at + (sign === "u" ? 6 : 2);
    let by = sign === "u" ? unicode(value, at) : (escapes[sign] ?? sign);
    // A pair of surrogates is one character and must not be taken apart.
    if (
      /^[\ud800-\udbff]$/.test(by) &&
      value.startsWith("\\u", from) &&
      /^[\udc00-\udfff]$/.test(unicode(value, from))
    ) {
      by += unicode(value, from);
      from += 6;
    }
    prose.replace(start + at, start + from, by);
    at = value.indexOf("\\", from);
  }
  prose.copy(start + from, end);
  return prose.build();
}

/** The code unit of `\u1234`. */
function unicode(value: string, at: number): string {
  return String.fromCharCode(Number.parseInt(value.slice(at + 2, at + 6), 16));
}

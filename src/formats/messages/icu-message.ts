import { compose, type MappedText } from "../../text/mapped-text.ts";
import { ProseBuilder } from "../prose-builder.ts";

/**
 * The prose of a message in ICU MessageFormat: of plural, select and selectordinal only the branch for "other", the one that
 * Korean has, too. Arguments (`{name}`, `{day, date, short}`) and `#` stay as they are. Quoting by apostrophes is undone, in
 * messages without such branches only `''`: there an apostrophe before a brace may as well be a quotation mark. What is
 * no well-formed message (`{{name}}`, a brace without its other) is left as it is.
 * https://unicode-org.github.io/icu/userguide/format_parse/messages/
 */
export function readIcuMessage(prose: MappedText): MappedText {
  if (!prose.text.includes("{")) return prose;
  const shown = new IcuReader(prose.text).read();
  return shown === undefined ? prose : compose(prose, shown);
}

/** How deep branches may stand in each other; messages have one or two levels. */
const deepest = 20;

/** A stretch that is shown: as it is, an apostrophe written as two, an apostrophe that begins or ends a quotation. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly kind: "copy" | "apostrophe" | "quote";
}

class IcuReader {
  readonly #text: string;
  readonly #pieces: Piece[] = [];
  #at = 0;
  #hasArguments = false;
  #hasBranches = false;

  constructor(text: string) {
    this.#text = text;
  }

  /** What is shown, derived from the text; undefined where the text is no well-formed message or nothing in it changes. */
  read(): MappedText | undefined {
    if (!this.#readMessage(0, false, true)) return undefined;
    const hasDoubled = this.#hasArguments && this.#pieces.some(({ kind }) => kind === "apostrophe");
    if (!hasDoubled && !this.#hasBranches) return undefined;
    const shown = new ProseBuilder(this.#text);
    for (const { start, end, kind } of this.#pieces) {
      if (kind === "apostrophe") shown.replace(start, end, "'");
      else if (kind === "copy" || !this.#hasBranches) shown.copy(start, end);
    }
    return shown.build();
  }

  /** Reads up to the end of the text or, in a branch, to its "}". Whether it is well-formed. */
  #readMessage(depth: number, isPlural: boolean, isShown: boolean): boolean {
    let from = this.#at;
    const show = (end: number): void => {
      if (isShown && end > from) this.#pieces.push({ start: from, end, kind: "copy" });
    };
    while (this.#at < this.#text.length) {
      const sign = this.#text[this.#at];
      if (sign === "}" && depth > 0) break;
      if (sign === "{") {
        show(this.#at);
        if (!this.#readArgument(depth, isShown)) return false;
        from = this.#at;
      } else if (sign === "'") {
        show(this.#at);
        this.#readApostrophe(isPlural, isShown);
        from = this.#at;
      } else {
        this.#at++;
      }
    }
    show(this.#at);
    return depth === 0 || this.#at < this.#text.length;
  }

  /** Two apostrophes are one; one that stands before a sign of the syntax quotes up to the next single one. */
  #readApostrophe(isPlural: boolean, isShown: boolean): void {
    const text = this.#text;
    const add = (end: number, kind: Piece["kind"]): void => {
      if (isShown && end > this.#at) this.#pieces.push({ start: this.#at, end, kind });
      this.#at = end;
    };
    const next = text[this.#at + 1];
    if (next === "'") return add(this.#at + 2, "apostrophe");
    if (next !== "{" && next !== "}" && !(isPlural && next === "#")) return add(this.#at + 1, "copy");
    add(this.#at + 1, "quote");
    while (this.#at < text.length) {
      const found = text.indexOf("'", this.#at);
      add(found < 0 ? text.length : found, "copy");
      if (found < 0) return;
      if (text[found + 1] !== "'") return add(found + 1, "quote");
      add(found + 2, "apostrophe");
    }
  }

  /** Reads `{…}`; whether it is well-formed. */
  #readArgument(depth: number, isShown: boolean): boolean {
    const start = this.#at++;
    this.#skipWhiteSpace();
    if (this.#readWord() === "") return false;
    this.#skipWhiteSpace();
    if (this.#take(",")) {
      this.#skipWhiteSpace();
      const type = this.#readWord();
      this.#skipWhiteSpace();
      if (type === "plural" || type === "select" || type === "selectordinal") {
        this.#hasBranches = true;
        return this.#take(",") && this.#readBranches(depth + 1, type !== "select", isShown);
      }
      if (!this.#skipStyle()) return false;
    }
    if (!this.#take("}")) return false;
    this.#hasArguments = true;
    if (isShown) this.#pieces.push({ start, end: this.#at, kind: "copy" });
    return true;
  }

  /** Reads `one {…} other {…}}`; well-formed only with an "other". */
  #readBranches(depth: number, isPlural: boolean, isShown: boolean): boolean {
    if (depth > deepest) return false;
    let hasOther = false;
    for (;;) {
      this.#skipWhiteSpace();
      if (this.#take("}")) return hasOther;
      let selector = this.#readWord();
      if (isPlural && selector.startsWith("offset:")) {
        this.#skipWhiteSpace();
        if (selector === "offset:") this.#readWord();
        this.#skipWhiteSpace();
        selector = this.#readWord();
      }
      this.#skipWhiteSpace();
      if (selector === "" || !this.#take("{")) return false;
      const isOther: boolean = selector === "other" && !hasOther;
      if (!this.#readMessage(depth, isPlural, isShown && isOther) || !this.#take("}")) return false;
      hasOther ||= isOther;
    }
  }

  /** What follows the type of a simple argument: to the "}" that closes it. */
  #skipStyle(): boolean {
    let open = 0;
    for (; this.#at < this.#text.length; this.#at++) {
      const sign = this.#text[this.#at];
      if (sign === "{") open++;
      else if (sign === "}" && open-- === 0) return true;
    }
    return false;
  }

  #take(sign: string): boolean {
    if (this.#text[this.#at] !== sign) return false;
    this.#at++;
    return true;
  }

  #readWord(): string {
    const start = this.#at;
    while (this.#at < this.#text.length && !isSyntax(this.#text[this.#at] as string)) this.#at++;
    return this.#text.slice(start, this.#at);
  }

  #skipWhiteSpace(): void {
    while (isWhiteSpace(this.#text[this.#at])) this.#at++;
  }
}

function isSyntax(sign: string): boolean {
  return "{},'#|".includes(sign) || isWhiteSpace(sign);
}

// Pattern_White_Space of Unicode.
function isWhiteSpace(sign: string | undefined): boolean {
  return sign !== undefined && " \t\n\v\f\r\u0085\u200e\u200f\u2028\u2029".includes(sign);
}

import { isAsciiLetter, isDigit, isHangulSyllable, isSpace, isZeroWidth } from "../../text/characters.ts";

/** Stands for one character of something that is not read as language: code, an address, a placeholder. */
export const OPAQUE = "\uFFFC";
/** Stands for one character that a reader does not see: an emphasis mark, a tag, the target of a link. */
export const UNSEEN = "\uFFF9";

const LONGEST_TAG = 300;
const LONGEST_PLACEHOLDER = 80;
const LONGEST_FORMULA = 200;
const LONGEST_TARGET = 500;
/** What may hold markup; most sentences hold none of it. */
const MARKUP = /[`<>{}%*_~\\&$\]|^]|:\/\/|www\.|@|[\u200b-\u200f\u2060\ufeff\u00ad]/;

/**
 * The text as a reader sees it, character for character: what is not language is replaced by `OPAQUE`, what is not seen by
 * `UNSEEN`. It is as long as the given text, so places in one are places in the other.
 */
export function readable(text: string): string {
  return MARKUP.test(text) ? new Masker(text).read() : text;
}

class Masker {
  readonly #text: string;
  readonly #out: string[];
  readonly #brackets: number[] = [];

  constructor(text: string) {
    this.#text = text;
    this.#out = text.split("");
  }

  read(): string {
    for (let i = 0; i < this.#text.length;) i = this.#readFrom(i);
    return this.#out.join("");
  }

  #readFrom(at: number): number {
    const text = this.#text;
    switch (text[at]) {
      case "`":
        return this.#code(at);
      case "<":
        return this.#tag(at);
      case "{":
        return this.#until(at, text[at + 1] === "{" ? "}}" : "}", LONGEST_PLACEHOLDER, OPAQUE);
      case "%":
        return this.#format(at);
      case "&":
        return this.#match(at, /^&(?:#\d{1,6}|#x[0-9a-f]{1,6}|[a-z]{2,8});/i, OPAQUE);
      case "$":
        return this.#formula(at);
      case "[":
        this.#brackets.push(at);
        return this.#match(at, /^\[\^?[0-9]{1,3}\](?!\()/, UNSEEN);
      case "]":
        return this.#closeBracket(at);
      case "*":
      case "~":
      case "_":
        return this.#emphasis(at);
      case "\\":
        return this.#mask(at, at + (text[at + 1] === "n" || text[at + 1] === "t" ? 2 : 1), UNSEEN);
      case "|":
      case "^":
        return this.#mask(at, at + 1, UNSEEN);
      case ":":
        return text.startsWith("://", at) ? this.#address(at) : at + 1;
      case "@":
      case "w":
        return text[at] === "@" || text.startsWith("www.", at) ? this.#address(at) : at + 1;
      default:
        return isZeroWidth(text.charCodeAt(at)) ? this.#mask(at, at + 1, UNSEEN) : at + 1;
    }
  }

  #mask(start: number, end: number, by: string): number {
    for (let i = start; i < Math.min(end, this.#out.length); i++) this.#out[i] = by;
    return end;
  }

  /** Masks up to and with a closing sign that stands near enough. */
  #until(at: number, closing: string, longest: number, by: string): number {
    const end = this.#text.slice(at + 1, at + longest).indexOf(closing);
    return end < 0 ? at + 1 : this.#mask(at, at + 1 + end + closing.length, by);
  }

  #match(at: number, pattern: RegExp, by: string): number {
    const found = pattern.exec(this.#text.slice(at, at + LONGEST_PLACEHOLDER));
    return found === null ? at + 1 : this.#mask(at, at + found[0].length, by);
  }

  /** Code between equal runs of back quotes, with the role in front of it that reStructuredText has. */
  #code(at: number): number {
    const text = this.#text;
    let open = at;
    while (text[open] === "`") open++;
    const fence = text.slice(at, open);
    const close = text.indexOf(fence, open);
    if (close < 0) return this.#mask(at, open, UNSEEN);
    const role = /(?::[a-z+.-]{1,20}){1,3}:$/i.exec(text.slice(Math.max(0, at - 60), at));
    let end = close + fence.length;
    while (text[end] === "_") end++;
    return this.#mask(at - (role?.[0].length ?? 0), end, OPAQUE);
  }

  #tag(at: number): number {
    const next = this.#text[at + 1] ?? "";
    return /[a-z/!]/i.test(next) ? this.#until(at, ">", LONGEST_TAG, UNSEEN) : at + 1;
  }

  /** `%s`, `%(name)s`, `%1$s`; `%` behind a figure is a percent sign. */
  #format(at: number): number {
    if (isDigit(this.#text.charCodeAt(at - 1))) return at + 1;
    return this.#match(at, /^%(?:\(\w{1,40}\)|\d{1,2}\$)?[-+0 #]?\d{0,3}(?:\.\d{1,3})?[a-z]/i, OPAQUE);
  }

  /** `$x + 1$`; a dollar sign before a figure is money. */
  #formula(at: number): number {
    const text = this.#text;
    if (text.startsWith("$$", at)) return this.#until(at, "$$", LONGEST_FORMULA, OPAQUE);
    if (isDigit(text.charCodeAt(at + 1)) || isSpace(text.charCodeAt(at + 1))) return at + 1;
    const length = text.slice(at + 1, at + LONGEST_FORMULA).indexOf("$");
    return length <= 0 ? at + 1 : this.#mask(at, at + length + 2, OPAQUE);
  }

  /** The end of a link's text: its target is not seen, and the brackets are no brackets of the sentence. */
  #closeBracket(at: number): number {
    const text = this.#text;
    const open = this.#brackets.pop();
    const next = text[at + 1];
    if (open === undefined || (next !== "(" && next !== "[")) return at + 1;
    const end = behindClosing(text, at + 1);
    if (end < 0) return at + 1;
    this.#mask(open, open + 1, UNSEEN);
    if (text[open - 1] === "!") this.#mask(open - 1, open, UNSEEN);
    return this.#mask(at, end, UNSEEN);
  }

  #emphasis(at: number): number {
    const text = this.#text;
    const sign = text[at] as string;
    let end = at;
    while (text[end] === sign) end++;
    const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(end)];
    if (sign === "_" && isWordUnit(before) && isWordUnit(after)) return end;
    if (sign === "~" && end - at < 2) return end;
    if (isBlankUnit(before) && isBlankUnit(after)) return end;
    return this.#mask(at, end, UNSEEN);
  }

  /** An address from its scheme, or from the start of its word, to where its letters end. */
  #address(at: number): number {
    const text = this.#text;
    let start = at;
    while (start > 0 && isAddressUnit(text.charCodeAt(start - 1)) && this.#out[start - 1] === text[start - 1]) start--;
    let end = at + 1;
    while (end < text.length && (isAddressUnit(text.charCodeAt(end)) || "/:?=#&%~+@$*,;!".includes(text[end] ?? " ")))
      end++;
    while (end > at + 1 && ".,:;!?".includes(text[end - 1] as string)) end--;
    return this.#mask(start, end, OPAQUE);
  }
}

/** Behind the bracket that closes the one at a place, or -1. */
function behindClosing(text: string, at: number): number {
  const [open, close] = text[at] === "(" ? ["(", ")"] : ["[", "]"];
  let depth = 0;
  for (let i = at; i < Math.min(text.length, at + LONGEST_TARGET); i++) {
    if (text[i] === open) depth++;
    else if (text[i] === close && --depth === 0) return i + 1;
  }
  return -1;
}

function isWordUnit(code: number): boolean {
  return isAsciiLetter(code) || isDigit(code) || code === 0x5f;
}

function isBlankUnit(code: number): boolean {
  return Number.isNaN(code) || isSpace(code);
}

function isAddressUnit(code: number): boolean {
  return isWordUnit(code) || code === 0x2d || code === 0x2e;
}

/** Whether a character is a Hangul syllable. */
export function isHangulAt(text: string, at: number): boolean {
  return isHangulSyllable(text.charCodeAt(at));
}

import { Tokenizer, TokenizerMode } from "parse5";

/** A character reference of HTML: `&amp;`, `&#44032;`, `&nbsp` without its semicolon. */
export interface CharacterReference {
  /** How many characters of the source it takes. */
  readonly length: number;
  readonly by: string;
}

/** No name of HTML is longer than 32 characters, the semicolon included; of digits there may be any number. */
const REFERENCE = /&(?:#[xX][0-9a-fA-F]+|#[0-9]+|[A-Za-z][A-Za-z0-9]{0,31});?/y;
/** Longer ones have leading zeros. */
const LONGEST_REMEMBERED = 40;

/**
 * Reads character references; the names are those that parse5 knows
 * (https://html.spec.whatwg.org/multipage/named-characters.html).
 */
export class CharacterReferences {
  readonly #text: string;
  readonly #known = new Map<string, CharacterReference | undefined>();

  constructor(text: string) {
    this.#text = text;
  }

  /** The reference at the `&` at an offset, or undefined where that is only an `&`. */
  at(offset: number): CharacterReference | undefined {
    REFERENCE.lastIndex = offset;
    const candidate = REFERENCE.exec(this.#text)?.[0];
    if (candidate === undefined) return undefined;
    if (candidate.length > LONGEST_REMEMBERED) return decode(candidate);
    if (!this.#known.has(candidate)) this.#known.set(candidate, decode(candidate));
    return this.#known.get(candidate);
  }

  /** The same in the value of an attribute, where `&copy=1` is part of an address. */
  inAttributeAt(offset: number): CharacterReference | undefined {
    const found = this.at(offset);
    if (found === undefined || this.#text[offset + 1] === "#") return found;
    const end = offset + found.length;
    if (this.#text[end - 1] === ";") return found;
    return /[=A-Za-z0-9]/.test(this.#text[end] ?? "") ? undefined : found;
  }
}

function decode(candidate: string): CharacterReference | undefined {
  const decoded = textOf(candidate);
  if (decoded === candidate) return undefined;
  // A name with a semicolon stands for one or two units, and so does any number. Without it a name stands for one
  // unit, and what follows the name is text: `&ltx;`.
  const isWhole = decoded.length < 3 && (candidate.endsWith(";") || candidate[1] === "#");
  if (isWhole) return { length: candidate.length, by: decoded };
  return { length: candidate.length - (decoded.length - 1), by: decoded[0] as string };
}

function textOf(source: string): string {
  let text = "";
  const add = ({ chars }: { readonly chars: string }): void => {
    text += chars;
  };
  const ignore = (): void => {};
  const tokenizer = new Tokenizer(
    {},
    {
      onCharacter: add,
      onNullCharacter: add,
      onWhitespaceCharacter: add,
      onComment: ignore,
      onDoctype: ignore,
      onEof: ignore,
      onStartTag: ignore,
      onEndTag: ignore,
    },
  );
  tokenizer.state = TokenizerMode.RCDATA;
  tokenizer.write(source, true);
  return text;
}

import type { MappedText } from "../../text/mapped-text.ts";
import { type Span, trimSpan } from "../../text/span.ts";
import type { Message, MessageFormat } from "../bilingual.ts";
import { readUnicodeEscape } from "./properties.ts";
import { ProseBuilder } from "../prose-builder.ts";
import { readXml, unreadable, type XmlCharacters, type XmlClose, type XmlOpen } from "../xml/xml-text.ts";

/**
 * Android string resources (`res/values-ko/strings.xml`), their texts as the resource compiler AAPT2 makes them. Keys: the
 * name of a string, `name[0]` for the items of an array, `name[other]` for a plural, `name@tablet` for what is of one product
 * alone. Of a plural only `other` is read, the one form that Korean has, or all forms where it is lacking. Left out is
 * what is marked `translatable="false"` and what only refers to another resource (`@string/app_name`). Tags inside a text
 * are dropped, what stands in them is kept; CDATA is text, tags in it too.
 */
export const androidStrings: MessageFormat = {
  id: "android",
  // Too many other files end with .xml: the name strings.xml tells these.
  extensions: [],
  readMessages: (text) => new ResourceReader(text).read(),
};

const REFERENCE = /^@(?:null|empty|[\w.+:]+\/[\w.]+)$/;
const CONTROLS: Readonly<Record<string, string>> = { n: "\n", t: "\t" };

/** An array or a plural whose items are being read. */
interface Group {
  readonly key: string;
  readonly isPlural: boolean;
  readonly messages: Message[];
  items: number;
}

/** A text that is being read. */
interface Value {
  readonly key: string;
  readonly depth: number;
  readonly start: number;
  readonly characters: ResourceText;
}

class ResourceReader {
  readonly #text: string;
  readonly #messages = new Map<string, Message>();
  #group: Group | undefined;
  #value: Value | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  read(): Message[] {
    for (const token of readXml(this.#text)) {
      if (token.kind === "open") this.#open(token);
      else if (token.kind === "close") this.#close(token);
      else this.#value?.characters.add(token);
    }
    return [...this.#messages.values()];
  }

  #open(tag: XmlOpen): void {
    if (this.#value !== undefined) {
      if (tag.name === "br") this.#value.characters.addBreak(tag);
      return;
    }
    if (tag.depth === 1 && tag.name !== "resources") {
      const hint = "Give a strings.xml of Android, or name the format that the file is in.";
      throw unreadable(this.#text, tag.start, "its outermost element is not <resources> but another", hint);
    }
    const key = this.#keyOf(tag);
    if (key === undefined) return;
    if (tag.depth === 2 && (tag.name === "string-array" || tag.name === "plurals")) {
      this.#group = { key, isPlural: tag.name === "plurals", messages: [], items: 0 };
      return;
    }
    this.#value = { key, depth: tag.depth, start: tag.end, characters: new ResourceText(this.#text) };
  }

  /** The key of what a tag opens; undefined where that is not read. */
  #keyOf({ depth, name, attributes }: XmlOpen): string | undefined {
    if (depth === 3 && name === "item" && this.#group !== undefined) {
      const { key, isPlural, items } = this.#group;
      this.#group.items++;
      return `${key}[${isPlural ? (attributes.get("quantity") ?? items) : items}]`;
    }
    const isText = name === "string" || (name === "item" && attributes.get("type") === "string");
    if (depth !== 2 || !(isText || name === "string-array" || name === "plurals")) return undefined;
    if (attributes.get("translatable") === "false") return undefined;
    const product = attributes.get("product") ?? "default";
    const key = attributes.get("name");
    return key === undefined || product === "default" ? key : `${key}@${product}`;
  }

  #close(tag: XmlClose): void {
    if (this.#value?.depth === tag.depth) {
      this.#finish(this.#value, tag.start);
      this.#value = undefined;
    } else if (tag.depth === 2 && this.#group !== undefined) {
      const { key, messages } = this.#group;
      const other = messages.find((message) => message.key === `${key}[other]`);
      for (const message of other === undefined ? messages : [other]) this.#keep(message);
      this.#group = undefined;
    }
  }

  #finish({ key, start, characters }: Value, end: number): void {
    const trimmed = trimSpan(this.#text, { start, end });
    if (REFERENCE.test(this.#text.slice(trimmed.start, trimmed.end))) return;
    const prose = characters.build();
    // White space at the ends that is quoted or escaped belongs to the text.
    const span = {
      start: Math.min(trimmed.start, prose.runs[0]?.source.start ?? Infinity),
      end: Math.max(trimmed.end, prose.runs.at(-1)?.source.end ?? 0),
    };
    const message: Message = { key, block: { kind: "paragraph", span, prose } };
    if (this.#group === undefined) this.#keep(message);
    else this.#group.messages.push(message);
  }

  /** Of two with one name the later one holds, where it stands. */
  #keep(message: Message): void {
    this.#messages.delete(message.key);
    this.#messages.set(message.key, message);
  }
}

/**
 * The text of a resource: white space outside quotation marks is one space, and none at the ends; a backslash takes the
 * character behind it as it is, but for `\n`, `\t` and `\uXXXX`. As in AAPT2 entities are decoded before that.
 */
class ResourceText {
  readonly #text: string;
  readonly #prose: ProseBuilder;
  #isQuoted = false;
  /** White space that is a space if something follows it. */
  #space: Span | undefined;
  /** Where a backslash stands whose character is still to come. */
  #backslash: number | undefined;

  constructor(text: string) {
    this.#text = text;
    this.#prose = new ProseBuilder(text);
  }

  build(): MappedText {
    return this.#prose.build();
  }

  add({ start, end, decoded }: XmlCharacters): void {
    if (decoded !== undefined) {
      this.#addCharacter(decoded, start, end);
      return;
    }
    for (let at = start; at < end;) {
      const stop = this.#backslash === undefined ? plainEnd(this.#text, at, end) : at;
      if (stop > at) {
        this.#addSpace();
        this.#prose.copy(at, stop);
        at = stop;
      } else at = this.#addSign(at, end);
    }
  }

  addBreak({ start, end }: XmlOpen): void {
    this.#space = undefined;
    this.#backslash = undefined;
    this.#prose.replace(start, end, "\n");
  }

  /** Adds white space, an escape or a quotation mark of the file; where it ends. */
  #addSign(at: number, end: number): number {
    const text = this.#text;
    const escape = this.#backslash === at - 1 && text[at] === "u" ? readUnicodeEscape(text, at - 1) : undefined;
    if (escape !== undefined) {
      this.#addReplaced(escape.value, at - 1, escape.end);
      return escape.end;
    }
    if (this.#backslash === undefined && isWhiteSpace(text.charCodeAt(at))) {
      let stop = at + 1;
      while (stop < end && isWhiteSpace(text.charCodeAt(stop))) stop++;
      if (this.#isQuoted) {
        this.#addSpace();
        this.#prose.copy(at, stop);
      } else this.#space ??= { start: at, end: stop };
      return stop;
    }
    const character = String.fromCodePoint(text.codePointAt(at) as number);
    this.#addCharacter(character, at, at + character.length);
    return at + character.length;
  }

  /** Adds one character, which the file may hold as an entity. */
  #addCharacter(character: string, start: number, end: number): void {
    if (this.#backslash !== undefined) this.#addReplaced(CONTROLS[character] ?? character, this.#backslash, end);
    else if (character === "\\") this.#backslash = start;
    else if (character === '"') this.#isQuoted = !this.#isQuoted;
    else if (!this.#isQuoted && isWhiteSpace(character.charCodeAt(0))) this.#space ??= { start, end };
    else this.#addReplaced(character, start, end);
  }

  #addReplaced(value: string, start: number, end: number): void {
    this.#addSpace();
    this.#prose.replace(start, end, value);
    this.#backslash = undefined;
  }

  #addSpace(): void {
    const space = this.#space;
    this.#space = undefined;
    if (space === undefined || this.#prose.length === 0) return;
    const { start, end } = space;
    if (this.#text.slice(start, end) === " ") this.#prose.copy(start, end);
    else this.#prose.replace(start, end, " ");
  }
}

/** Where a stretch ends that is text as it stands, single spaces between its words too. */
function plainEnd(text: string, start: number, end: number): number {
  let at = start;
  while (at < end) {
    if (isPlain(text.charCodeAt(at))) at++;
    else if (at > start && text[at] === " " && at + 1 < end && isPlain(text.charCodeAt(at + 1))) at += 2;
    else break;
  }
  return at;
}

function isPlain(code: number): boolean {
  return code !== 0x22 && code !== 0x5c && !isWhiteSpace(code);
}

/** The white space of ASCII: wider spaces are meant as such. */
function isWhiteSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}

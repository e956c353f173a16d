import { DaejoError } from "../../errors.ts";
import { LineIndex } from "../../text/line-index.ts";
import { isBlank, type Span } from "../../text/span.ts";
import { afterBlanks } from "../blanks.ts";

/** A tag that opens an element. An empty element (`<x/>`) opens and then closes where its tag ends. */
export interface XmlOpen extends Span {
  readonly kind: "open";
  /** Without its prefix; that of the element around it is `parent`, empty for the outermost. */
  readonly name: string;
  readonly parent: string;
  /** 1 for the outermost element. */
  readonly depth: number;
  /** By their names as written (`xml:lang`), entities decoded. */
  readonly attributes: ReadonlyMap<string, string>;
}

/** A tag that closes an element; name and depth are those of what it closes. */
export interface XmlClose extends Span {
  readonly kind: "close";
  readonly name: string;
  readonly depth: number;
}

/** Characters of an element: as they stand in the file, or what an entity there stands for. */
export interface XmlCharacters extends Span {
  readonly kind: "text";
  readonly decoded?: string;
}

/** What an XML text consists of, comments and processing instructions aside. */
export type XmlToken = XmlOpen | XmlClose | XmlCharacters;

const PREDEFINED: ReadonlyMap<string, string> = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
]);
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();
const NUMERIC = /^#(?:x[\dA-Fa-f]+|\d+)$/;

/**
 * The elements and the characters of an XML text (XML 1.0), with exact offsets, in one walk. Comments and processing
 * instructions are passed over; CDATA is characters. Only predefined and numeric entities are decoded: the document type
 * declaration is passed over, so that an entity of its own stays as it is written (`&product;`) and nothing can grow.
 *
 * A walk of our own, because the events of saxes come after the fact: text arrives in one piece, entities decoded and line
 * breaks normalised, and only the place of the tag behind it is known. What is checked on the way (tags nest, one outermost
 * element, attributes are quoted and unique, entities are known) is what a damaged or cut file breaks.
 * @throws DaejoError `file-unreadable` where the text is not well-formed, while being walked over.
 */
export function* readXml(text: string): Generator<XmlToken, void, void> {
  const names: string[] = [];
  const opened: number[] = [];
  let hasRoot = false;
  let hasDoctype = false;
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (at < text.length) {
    const isInside = names.length > 0;
    if (text.charCodeAt(at) !== 0x3c) {
      if (isInside && text.charCodeAt(at) === 0x26) {
        const { end, decoded } = readEntity(text, at, hasDoctype);
        yield { kind: "text", start: at, end, ...(decoded === undefined ? {} : { decoded }) };
        at = end;
        continue;
      }
      const start = at;
      if (isInside) while (at < text.length && !isMarkup(text.charCodeAt(at))) at++;
      else at = afterBlanks(text, at);
      if (at === start) throw unreadable(text, at, "text stands outside the outermost element");
      if (isInside) yield { kind: "text", start, end: at };
    } else if (text.startsWith("<!--", at)) at = after("-->", text, at, 4);
    else if (text.charCodeAt(at + 1) === 0x3f) at = after("?>", text, at, 2);
    else if (isInside && text.startsWith("<![CDATA[", at)) {
      const end = after("]]>", text, at, 9);
      if (end - 3 > at + 9) yield { kind: "text", start: at + 9, end: end - 3 };
      at = end;
    } else if (!hasRoot && text.startsWith("<!DOCTYPE", at)) {
      at = afterDoctype(text, at);
      hasDoctype = true;
    } else if (text.charCodeAt(at + 1) === 0x2f) {
      const { full, end } = readCloseTag(text, at);
      if (full !== names.at(-1)) throw unbalanced(text, at, full, names.at(-1), opened.at(-1));
      yield { kind: "close", name: localName(full), depth: names.length, start: at, end };
      names.pop();
      opened.pop();
      at = end;
    } else {
      if (!isInside && hasRoot) throw unreadable(text, at, "there is a second outermost element");
      const { full, attributes, isEmpty, end } = readOpenTag(text, at, hasDoctype);
      const depth = names.length + 1;
      const name = localName(full);
      yield { kind: "open", name, parent: localName(names.at(-1) ?? ""), depth, attributes, start: at, end };
      hasRoot = true;
      if (isEmpty) yield { kind: "close", name, depth, start: end, end };
      else {
        names.push(full);
        opened.push(at);
      }
      at = end;
    }
  }
  if (names.length > 0) throw unbalanced(text, at, undefined, names.at(-1), opened.at(-1));
  if (!hasRoot) throw unreadable(text, at, "it holds no element");
}

/** The error for XML that cannot be read: what is wrong at a place, said with its line. */
export function unreadable(text: string, at: number, problem: string, hint?: string): DaejoError {
  const { line } = new LineIndex(text).positionAt(at);
  return new DaejoError(
    "file-unreadable",
    `Line ${line}: the XML cannot be read, ${problem}.`,
    hint ?? "Mend the place, or export the file again: it may have been cut off.",
  );
}

function unbalanced(text: string, at: number, found: string | undefined, open = "", from = 0): DaejoError {
  const what = found === undefined ? "it ends" : `</${shown(found)}> stands`;
  if (open === "") return unreadable(text, at, `${what} where no element is open`);
  const { line } = new LineIndex(text).positionAt(from);
  return unreadable(text, at, `${what} where <${shown(open)}> of line ${line} is still open`);
}

/** A message must not hold half a damaged file. */
function shown(name: string): string {
  return name.length > 40 ? `${name.slice(0, 40)}…` : name;
}

/** After the mark that ends a construct. */
function after(mark: string, text: string, start: number, length: number): number {
  const end = text.indexOf(mark, start + length);
  if (end < 0) throw unreadable(text, start, `${text.slice(start, start + length)} is never closed by ${mark}`);
  return end + mark.length;
}

/** Its literals and comments may hold any sign, so they are stepped over as wholes. */
function afterDoctype(text: string, start: number): number {
  let isInternal = false;
  for (let at = start + 9; at < text.length;) {
    const letter = text[at] as string;
    if (letter === '"' || letter === "'") at = after(letter, text, at, 1);
    else if (text.startsWith("<!--", at)) at = after("-->", text, at, 4);
    else if (text.startsWith("<?", at)) at = after("?>", text, at, 2);
    else if (letter === ">" && !isInternal) return at + 1;
    else {
      if (letter === "[") isInternal = true;
      else if (letter === "]") isInternal = false;
      at++;
    }
  }
  throw unreadable(text, start, "the document type declaration has no end");
}

function readCloseTag(text: string, start: number): { readonly full: string; readonly end: number } {
  const nameEnd = afterName(text, start + 2);
  const end = afterBlanks(text, nameEnd);
  if (text[end] !== ">") throw unreadable(text, start, "a closing tag has no >");
  return { full: text.slice(start + 2, nameEnd), end: end + 1 };
}

interface OpenTag {
  readonly full: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly isEmpty: boolean;
  readonly end: number;
}

function readOpenTag(text: string, start: number, hasDoctype: boolean): OpenTag {
  const nameEnd = afterName(text, start + 1);
  const full = text.slice(start + 1, nameEnd);
  let attributes: Map<string, string> | undefined;
  for (let at = afterBlanks(text, nameEnd); ; at = afterBlanks(text, at)) {
    const isEmpty = text.startsWith("/>", at);
    if (isEmpty || text[at] === ">") {
      return { full, attributes: attributes ?? NO_ATTRIBUTES, isEmpty, end: at + (isEmpty ? 2 : 1) };
    }
    if (at >= text.length) throw unreadable(text, start, `the tag <${shown(full)} has no end`);
    const keyEnd = afterName(text, at);
    const key = text.slice(at, keyEnd);
    const equals = afterBlanks(text, keyEnd);
    const quoteAt = afterBlanks(text, equals + 1);
    const quote = text[quoteAt];
    if (text[equals] !== "=" || (quote !== '"' && quote !== "'")) {
      throw unreadable(text, at, `the attribute ${shown(key)} has no value in quotation marks`);
    }
    const end = after(quote, text, quoteAt, 1);
    const value = text.slice(quoteAt + 1, end - 1);
    if (value.includes("<")) throw unreadable(text, at, `the value of the attribute ${shown(key)} holds a <`);
    attributes ??= new Map();
    if (attributes.has(key)) throw unreadable(text, at, `the attribute ${shown(key)} stands twice`);
    attributes.set(key, value.includes("&") ? decodeValue(text, quoteAt + 1, end - 1, hasDoctype) : value);
    at = end;
  }
}

function decodeValue(text: string, start: number, stop: number, hasDoctype: boolean): string {
  let value = "";
  for (let at = start; at < stop;) {
    if (text[at] === "&") {
      const { end, decoded } = readEntity(text, at, hasDoctype);
      value += decoded ?? text.slice(at, end);
      at = end;
    } else value += text[at++] as string;
  }
  return value;
}

function readEntity(text: string, start: number, hasDoctype: boolean): { end: number; decoded: string | undefined } {
  let end = start + 1;
  while (end < text.length && (isNameCode(text.charCodeAt(end)) || text[end] === "#")) end++;
  const name = text.slice(start + 1, end);
  if (text[end] !== ";" || name === "") {
    throw unreadable(text, start, "an & begins no entity", "Write &amp; for an & that is meant as such.");
  }
  if (NUMERIC.test(name)) {
    const code = Number(name.startsWith("#x") ? `0${name.slice(1)}` : name.slice(1));
    const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    if (isCharacter) return { end: end + 1, decoded: String.fromCodePoint(code) };
  }
  const decoded = PREDEFINED.get(name);
  // Any other may be declared, here or in a file of its own, wherever there is a declaration.
  if (decoded === undefined && (name.includes("#") || !hasDoctype)) {
    throw unreadable(text, start, `there is no entity &${shown(name)};`, "Write the character itself.");
  }
  return { end: end + 1, decoded };
}

function localName(full: string): string {
  return full.slice(full.indexOf(":") + 1);
}

function afterName(text: string, start: number): number {
  let end = start;
  while (end < text.length && isNameCode(text.charCodeAt(end))) end++;
  if (end === start) throw unreadable(text, start, "a name is missing", "Write &lt; for a < that is meant as such.");
  return end;
}

/** Letters, digits and - . : _; beyond ASCII all that is not blank, which is more than the standard lets be. */
function isNameCode(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x2d && code <= 0x3a && code !== 0x2f) ||
    code === 0x5f ||
    (code > 0x7f && !isBlank(code))
  );
}

function isMarkup(code: number): boolean {
  return code === 0x3c || code === 0x26;
}

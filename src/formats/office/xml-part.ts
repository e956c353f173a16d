import { strFromU8 } from "fflate";
import { SaxesParser, type SaxesTagPlain } from "saxes";
import { DaejoError } from "../../errors.ts";

/** Real documents stay below a hundred. */
const DEEPEST = 1000;
const MOST_ATTRIBUTES = 1000;

/** Prefixes that a reader knows namespaces by, whatever prefixes the file uses: `{ "urn:…:text:1.0": "text" }`. */
export type Namespaces = Readonly<Record<string, string>>;

/** An element as it opens. */
export interface XmlElement {
  /** With the reader's prefix: `text:p`; without one where the namespace is not among those it knows: `:p`. */
  readonly name: string;
  /** An attribute by its name with the reader's prefix; without any where the file has none. */
  readonly get: (attribute: string) => string | undefined;
}

/** Is told of what stands in a part, in its order. */
export interface XmlVisitor {
  readonly open: (element: XmlElement) => void;
  /** `name` as that of the element. */
  readonly close: (name: string) => void;
  /** Characters with their references decoded; a stretch of text may come in pieces. */
  readonly text: (text: string) => void;
}

/**
 * Walks over a part of a document file once: UTF-8, or UTF-16 with a byte-order mark. A DOCTYPE is refused, so that there
 * are no entities but those of XML itself. Sources: XML 1.0, Namespaces in XML 1.0.
 * @throws DaejoError `file-unreadable` with the line
 */
export function visitXml(bytes: Uint8Array, part: string, namespaces: Namespaces, visitor: XmlVisitor): void {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  const fail = (what: string, cause?: unknown): never => {
    throw new DaejoError(
      "file-unreadable",
      `"${part}" in the file cannot be read: ${what} (line ${parser.line}).`,
      "Open the document in its program and save it again.",
      cause === undefined ? undefined : { cause },
    );
  };
  const scopes = new Scopes(namespaces);
  const names: string[] = [];
  let attributes = 0;
  parser.on("error", (cause) => fail(cause.message.replace(/\.$/, ""), cause));
  parser.on("doctype", () => fail("it declares a document type"));
  parser.on("opentagstart", () => (attributes = 0));
  parser.on("attribute", () => {
    if (++attributes > MOST_ATTRIBUTES) fail("an element has too many attributes");
  });
  parser.on("opentag", (tag) => {
    if (names.length >= DEEPEST) fail(`it is nested more than ${DEEPEST} levels deep`);
    scopes.open(tag);
    const name = scopes.nameOf(tag.name, true);
    names.push(name);
    visitor.open({ name, get: (attribute) => scopes.attribute(tag, attribute) });
  });
  parser.on("closetag", () => {
    visitor.close(names.pop() as string);
    scopes.close();
  });
  parser.on("text", visitor.text);
  parser.on("cdata", visitor.text);
  parser.write(decode(bytes)).close();
}

/** Which prefix of the file stands for which of the reader. */
class Scopes {
  readonly #known: Namespaces;
  /** For each prefix of the file what it has stood for, innermost last. */
  readonly #bound = new Map<string, string[]>([["xml", ["xml"]]]);
  /** The prefixes that each open element declares. */
  readonly #declared: (readonly string[])[] = [];

  constructor(known: Namespaces) {
    this.#known = known;
  }

  open({ attributes }: SaxesTagPlain): void {
    const declared: string[] = [];
    for (const name of Object.keys(attributes)) {
      if (name !== "xmlns" && !name.startsWith("xmlns:")) continue;
      const prefix = name.slice(6);
      const uri = attributes[name] as string;
      const own = Object.hasOwn(this.#known, uri) ? (this.#known[uri] as string) : "";
      const bound = this.#bound.get(prefix);
      if (bound === undefined) this.#bound.set(prefix, [own]);
      else bound.push(own);
      declared.push(prefix);
    }
    this.#declared.push(declared);
  }

  close(): void {
    for (const prefix of this.#declared.pop() ?? []) this.#bound.get(prefix)?.pop();
  }

  /** Elements without a prefix are of the default namespace, attributes of none. */
  nameOf(name: string, isElement: boolean): string {
    const colon = name.indexOf(":");
    if (colon < 0 && !isElement) return name;
    const bound = this.#bound.get(colon < 0 ? "" : name.slice(0, colon));
    return `${bound?.at(-1) ?? ""}:${name.slice(colon + 1)}`;
  }

  attribute({ attributes }: SaxesTagPlain, wanted: string): string | undefined {
    for (const name of Object.keys(attributes)) if (this.nameOf(name, false) === wanted) return attributes[name];
    return undefined;
  }
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(bytes, true);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes, false);
  return strFromU8(bytes);
}

/** Without the mark. */
function utf16(bytes: Uint8Array, isLittle: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  for (let at = 2; at + 1 < bytes.length;) {
    const units: number[] = [];
    for (; at + 1 < bytes.length && units.length < 4096; at += 2) units.push(view.getUint16(at, isLittle));
    parts.push(String.fromCharCode(...units));
  }
  return parts.join("");
}

import type { BlockKind } from "../document.ts";
import { type Namespaces, visitXml, type XmlElement } from "./xml-part.ts";

/** Of transitional and of strict documents. Source: ECMA-376 (ISO/IEC 29500), parts 1, 3 and 4. */
export const WORD_NAMESPACES: Namespaces = {
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
  "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
  "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
  "http://purl.oclc.org/ooxml/officeDocument/math": "m",
  "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
};

/** What a style, or a paragraph itself, says; what it leaves open its base decides. */
export interface WordProperties {
  /** 0 to 8 for headings, 9 for body text. */
  outline?: number;
  /** The numbering that it is in; "0" for none. */
  numbering?: string;
  /** The depth in it, from 0. */
  depth?: number;
  isHidden?: boolean;
}

/** What a style makes of a paragraph; `level` as in `Block`. */
export interface BlockRole {
  readonly kind: BlockKind;
  readonly level?: number;
}

interface Style extends WordProperties {
  name: string;
  base?: string;
  role?: BlockRole;
}

/** Longest chain of styles that are followed to their base; Word knows ten. */
const LONGEST_CHAIN = 20;
const BODY_TEXT = 9;

/** The styles of a document: what paragraphs and runs are by them. */
export class WordStyles {
  readonly #styles = new Map<string, Style>();

  /** @throws DaejoError `file-unreadable` where a part that is there is no XML */
  constructor(bytes: Uint8Array | undefined, part: string) {
    if (bytes !== undefined) this.#read(bytes, part);
  }

  /** What a paragraph of this style is that says `own` of itself. */
  roleOf(id: string | undefined, own: WordProperties): BlockRole {
    const chain = this.#chainOf(id);
    const all: readonly WordProperties[] = [own, ...chain];
    const outline = firstOf(all, ({ outline: value }) => value);
    if (outline !== undefined && outline < BODY_TEXT) return { kind: "heading", level: Math.min(outline + 1, 6) };
    // Without a table of styles their ids must do.
    const names = chain.length > 0 ? chain.map(({ name }) => name) : [id ?? ""];
    const named = outline === undefined ? firstOf(names, roleNamed) : undefined;
    if (named !== undefined) return named;
    const numbering = firstOf(all, ({ numbering: value }) => value);
    if (numbering === undefined || numbering === "0") return { kind: "paragraph" };
    const depth = firstOf(all, ({ depth: value }) => value) ?? 0;
    return { kind: "list-item", level: depth + 1 };
  }

  /** Whether text of this style is not shown; undefined where the style says nothing of it. */
  isHidden(id: string | undefined): boolean | undefined {
    return firstOf(this.#chainOf(id), ({ isHidden }) => isHidden);
  }

  #chainOf(id: string | undefined): Style[] {
    const chain: Style[] = [];
    let next = id === undefined ? undefined : this.#styles.get(id);
    while (next !== undefined && chain.length < LONGEST_CHAIN) {
      chain.push(next);
      next = next.base === undefined ? undefined : this.#styles.get(next.base);
    }
    return chain;
  }

  #read(bytes: Uint8Array, part: string): void {
    const path: string[] = [];
    let style: Style | undefined;
    visitXml(bytes, part, WORD_NAMESPACES, {
      open: (element) => {
        const parent = path.at(-1);
        path.push(element.name);
        if (element.name === "w:style") {
          style = { name: "" };
          this.#styles.set(element.get("w:styleId") ?? "", style);
        } else if (style === undefined) return;
        else if (parent === "w:style" && element.name === "w:name") style.name = element.get("w:val") ?? "";
        else if (parent === "w:style" && element.name === "w:basedOn") style.base = element.get("w:val") ?? "";
        // Those of parts of a table stand deeper.
        else if (path.at(-3) === "w:style" || (parent === "w:numPr" && path.at(-4) === "w:style"))
          readProperty(style, element, parent);
      },
      close: (name) => {
        path.pop();
        if (name === "w:style") style = undefined;
      },
      text: () => {},
    });
  }
}

/** Takes over what an element inside `w:pPr` or `w:rPr` says. */
export function readProperty(into: WordProperties, element: XmlElement, parent: string | undefined): void {
  if (parent === "w:pPr" && element.name === "w:outlineLvl") setNumber(into, "outline", element);
  else if (parent === "w:numPr" && element.name === "w:ilvl") setNumber(into, "depth", element);
  else if (parent === "w:numPr" && element.name === "w:numId") into.numbering = element.get("w:val") ?? "0";
  else if (parent === "w:rPr" && element.name === "w:vanish") into.isHidden = isOn(element);
}

/** Levels run from 0 to 9. */
function setNumber(into: WordProperties, property: "outline" | "depth", element: XmlElement): void {
  const value = element.get("w:val") ?? "";
  if (/^\d$/.test(value)) into[property] = Number(value);
}

/** A property that is on unless it says that it is off. */
export function isOn(element: XmlElement): boolean {
  return !["0", "false", "off"].includes(element.get("w:val") ?? "");
}

/** Built-in styles keep these names in every language; other programs write their own into the file. */
const HEADING_NAME = /^(?:heading|제목|überschrift|titre) ?([1-9])$/i;
const ROLES: Readonly<Record<string, BlockRole>> = {
  title: { kind: "heading", level: 1 },
  subtitle: { kind: "heading", level: 2 },
  caption: { kind: "caption" },
  quote: { kind: "quote" },
  "intense quote": { kind: "quote" },
  intensequote: { kind: "quote" },
};

function roleNamed(name: string): BlockRole | undefined {
  const level = HEADING_NAME.exec(name)?.[1];
  if (level !== undefined) return { kind: "heading", level: Math.min(Number(level), 6) };
  const key = name.toLowerCase();
  return Object.hasOwn(ROLES, key) ? ROLES[key] : undefined;
}

function firstOf<T, R>(items: readonly T[], read: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const value = read(item);
    if (value !== undefined) return value;
  }
  return undefined;
}

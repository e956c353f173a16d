import { DaejoError } from "../../errors.ts";
import type { Language } from "../../text/span.ts";
import type { BilingualFormat, TranslationUnit } from "../bilingual.ts";
import type { Block } from "../document.ts";
import { languageOf } from "../language-tag.ts";
import { readContent } from "./tmx.ts";
import { readXml, unreadable, type XmlOpen } from "../xml/xml-text.ts";

/**
 * XLIFF 1.2 and 2.0 to 2.2 (OASIS, XML Localisation Interchange File Format). A unit is a `<trans-unit>` of 1.2 or a
 * `<segment>` of 2; without its `<target>` it has one side only. The languages are those of `<file>` or `<xliff>`; where only
 * one is named the other is the other of the two. Passed over are `translate="no"`, notes, `<alt-trans>` and matches, a
 * `<seg-source>` (its text is that of the source), and files in other languages. The key is the name of the unit or its id,
 * with the number of the segment from the second on (`greeting/2`).
 * @throws DaejoError `file-unreadable` also where no part of it is a translation between Korean and English.
 */
export const xliff: BilingualFormat = { id: "xliff", extensions: [".xlf", ".xliff"], readUnits };

/** The languages of a file, as it names them. */
interface Direction {
  readonly source: string;
  readonly target: string;
}

function readUnits(text: string): readonly TranslationUnit[] {
  const units: TranslationUnit[] = [];
  const others = new Set<string>();
  let isRead = false;
  let direction: Direction = { source: "", target: "" };
  let source: Language | undefined;
  // By depth; an element takes over what the one around it says.
  const translatable: boolean[] = [true];
  let key = "";
  let segments = 0;
  let sides: { en?: Block; ko?: Block } = {};
  const tokens = readXml(text);
  for (const token of tokens) {
    if (token.kind === "text") continue;
    if (token.kind === "close") {
      if (!isPair(token.name) || source === undefined || translatable[token.depth] === false) continue;
      segments++;
      if (sides.en === undefined && sides.ko === undefined) continue;
      units.push({ key: segments === 1 ? key : `${key}/${segments}`, ...sides });
      sides = {};
      continue;
    }
    const { name, attributes, depth } = token;
    const own = attributes.get("translate");
    translatable[depth] = own === undefined ? translatable[depth - 1] !== false : own !== "no";
    if (depth === 1 && name !== "xliff") {
      throw unreadable(text, token.start, "it is no XLIFF", "The outermost element of an XLIFF file is <xliff>.");
    }
    if (depth === 1 || name === "file") {
      direction = directionOf(token, direction);
      source = sourceOf(direction);
      if (name === "file" && source === undefined) others.add(described(direction));
      if (name === "file" && source !== undefined) isRead = true;
    }
    if (name === "unit" || name === "trans-unit") {
      key = attributes.get("resname") ?? attributes.get("name") ?? attributes.get("id") ?? "";
      segments = 0;
    }
    if (isPair(name)) sides = {};
    if (source === undefined || !isPair(token.parent) || !translatable[depth]) continue;
    if (name === "source") sides[source] ??= readContent(text, tokens, token);
    else if (name === "target") {
      const side = source === "en" ? "ko" : "en";
      const named = attributes.get("xml:lang");
      const block = readContent(text, tokens, token);
      if (named === undefined || languageOf(named) === side) sides[side] ??= block;
    }
  }
  if (isRead) return units;
  const held = [...others].join(", ").slice(0, 100) || "no <file>";
  throw new DaejoError(
    "file-unreadable",
    `The XLIFF file is no translation between Korean and English: it holds ${held}.`,
    "Its language attributes must name one as the source and the other as the target (en, ko, with or without a region).",
  );
}

/** Whether an element holds a source and its target. */
function isPair(name: string): boolean {
  return name === "trans-unit" || name === "segment";
}

/** XLIFF 2 names the languages once on `<xliff>`, 1.2 on each `<file>`. */
function directionOf({ attributes }: XmlOpen, around: Direction): Direction {
  return {
    source: attributes.get("source-language") ?? attributes.get("srcLang") ?? around.source,
    target: attributes.get("target-language") ?? attributes.get("trgLang") ?? around.target,
  };
}

/** The language of the sources; undefined where the two are not Korean and English. */
function sourceOf({ source, target }: Direction): Language | undefined {
  const [from, to] = [languageOf(source), languageOf(target)];
  if (from !== undefined && target === "") return from;
  if (to !== undefined && source === "") return to === "en" ? "ko" : "en";
  return to === undefined || from === to ? undefined : from;
}

function described({ source, target }: Direction): string {
  return source === "" && target === "" ? "no languages" : `${source || "?"} → ${target || "?"}`;
}

import { DaejoError } from "../../errors.ts";
import { compose, copyOf } from "../../text/mapped-text.ts";
import { trimSpan, type Language } from "../../text/span.ts";
import type { BilingualFormat, TranslationUnit } from "../bilingual.ts";
import type { Block } from "../document.ts";
import { languageOf } from "../language-tag.ts";
import { ProseBuilder } from "../prose-builder.ts";
import { readXml, unreadable, type XmlOpen, type XmlToken } from "../xml/xml-text.ts";

/**
 * TMX 1.4 (LISA/GALA, Translation Memory eXchange). Of each `<tu>` the first English and the first Korean `<tuv>`, by
 * `xml:lang` or the older `lang`; other languages, notes and properties are passed over, and so are units in one of the
 * two languages alone: a memory owes no translation. The key is the `tuid`, or the number of the unit from 1.
 * @throws DaejoError `file-unreadable` also where no unit is in both languages.
 */
export const tmx: BilingualFormat = { id: "tmx", extensions: [".tmx"], readUnits };

function readUnits(text: string): readonly TranslationUnit[] {
  const units: TranslationUnit[] = [];
  const languages = new Set<string>();
  let count = 0;
  let key = "";
  let language: Language | undefined;
  let unit: { en?: Block; ko?: Block } = {};
  const tokens = readXml(text);
  for (const token of tokens) {
    if (token.kind === "open") {
      if (token.depth === 1 && token.name !== "tmx") {
        throw unreadable(text, token.start, "it is no TMX", "The outermost element of a TMX file is <tmx>.");
      }
      if (token.name === "tu") {
        count++;
        key = token.attributes.get("tuid") ?? String(count);
        unit = {};
      } else if (token.name === "tuv") {
        const named = token.attributes.get("xml:lang") ?? token.attributes.get("lang") ?? "";
        language = languageOf(named);
        languages.add(named);
      } else if (token.name === "seg" && token.parent === "tuv") {
        const block = readContent(text, tokens, token);
        if (language !== undefined) unit[language] ??= block;
      }
    } else if (token.kind === "close" && token.name === "tu") {
      if (unit.en !== undefined && unit.ko !== undefined) units.push({ key, ...unit });
      unit = {};
    }
  }
  if (units.length > 0) return units;
  const held = [...languages].join(", ").slice(0, 100) || "no translations";
  throw new DaejoError(
    "file-unreadable",
    `No unit of the TMX file is in Korean and English: it holds ${held}.`,
    "Export the memory with both languages (en, ko, with or without a region).",
  );
}

/** Elements of TMX 1.4 and XLIFF 1.2 that hold native code, not text. Of all others the content is text. */
const CODES: ReadonlySet<string> = new Set(["bpt", "ept", "ph", "it", "ut"]);
/** Attributes that name what a code is (TMX `type`, XLIFF 1.2 `ctype`, XLIFF 2 `subType`) or what it stands for. */
const CODE_ATTRIBUTES: readonly string[] = ["ctype", "type", "subType", "equiv-text", "equiv", "disp"];
const LINE_BREAK = /^(?:lb$|pb$|xlf:[lp]b$|\n|\\n$|LINE_BREAK|<br\b)/i;

/**
 * What a reader reads of an element, and the tokens up to its end: text, without blanks at its ends, and that of elements
 * inside which mark text (`<g>`, `<hi>`, `<mrk>`, `<pc>`). XLIFF took its inline elements over from TMX, so both read the same.
 * Native code is left out; where it is a line break, a line break stands for it, so that two words do not become one.
 */
export function readContent(text: string, tokens: Iterator<XmlToken>, element: XmlOpen): Block {
  const prose = new ProseBuilder(text);
  let code: XmlOpen | undefined;
  let native = "";
  let end = element.end;
  for (let next = tokens.next(); next.done !== true; next = tokens.next()) {
    const token = next.value;
    if (token.kind === "close") {
      if (token.depth === element.depth) {
        end = token.start;
        break;
      }
      if (token.depth !== code?.depth) continue;
      if (LINE_BREAK.test(native)) prose.replace(code.start, token.end, "\n");
      code = undefined;
    } else if (code !== undefined) {
      // The first characters tell a line break.
      if (token.kind === "text" && native.length < 8) native += token.decoded ?? text.slice(token.start, token.end);
    } else if (token.kind === "open") {
      const breaksLine = isLineBreak(token);
      if (CODES.has(token.name)) [code, native] = [token, breaksLine ? "\n" : ""];
      else if (breaksLine) prose.replace(token.start, token.end, "\n");
    } else if (token.decoded === undefined) prose.copy(token.start, token.end);
    else prose.replace(token.start, token.end, token.decoded);
  }
  const whole = prose.build();
  const visible = trimSpan(whole.text, { start: 0, end: whole.text.length });
  // A place inside an element that is empty or blank: where its content would begin.
  if (visible.end === visible.start) {
    return { kind: "paragraph", span: { start: element.end, end: element.end }, prose: { text: "", runs: [] } };
  }
  const hasBlankEnds = visible.end - visible.start < whole.text.length;
  const trimmed = hasBlankEnds ? compose(whole, copyOf(whole.text, visible)) : whole;
  // Codes at the ends belong to it: the translation may have them elsewhere.
  return { kind: "paragraph", span: trimSpan(text, { start: element.end, end }), prose: trimmed };
}

function isLineBreak({ attributes }: XmlOpen): boolean {
  if (attributes.size === 0) return false;
  return CODE_ATTRIBUTES.some((name) => LINE_BREAK.test(attributes.get(name) ?? ""));
}

import type { Language } from "../../text/span.ts";
import type { BilingualFormat, TranslationUnit } from "../bilingual.ts";
import type { Block } from "../document.ts";
import { withReadProse } from "../messages/json-messages.ts";
import { jsonBlock, readJsonTree } from "../messages/json-tree.ts";
import type { MessageEntry, MessageTree } from "../messages/message-tree.ts";
import { unreadable } from "../unreadable.ts";

/**
 * Apple String Catalogs: the Korean and English texts of each key; of texts that vary by number or device those for "other".
 * A key without a text in the source language is that text itself. Texts that are put into others ("%#@files@") are units
 * of their own. What shall not be translated is left out.
 * https://developer.apple.com/documentation/xcode/localizing-and-varying-text-with-a-string-catalog
 */
export const xcstrings: BilingualFormat = {
  id: "xcstrings",
  extensions: [".xcstrings"],
  readUnits: (text) => {
    const catalog = readJsonTree(text);
    const strings = childOf(catalog, "strings");
    if (strings?.kind !== "map") {
      const hint = "Pass a String Catalog as Xcode saves it.";
      throw unreadable(text, 0, "a String Catalog", 'the object "strings" is missing', hint);
    }
    const source = languageOf(textOf(childOf(catalog, "sourceLanguage"))?.prose.text ?? "");
    return strings.entries.flatMap((entry) => unitsOf(text, entry, source));
  },
};

type Sides = Partial<Record<Language, Block>>;

function unitsOf(text: string, entry: MessageEntry, source: Language | undefined): TranslationUnit[] {
  const { key, keySpan, value } = entry;
  const should = childOf(value, "shouldTranslate");
  if (key.trim() === "" || (should?.kind === "switch" && !should.isOn)) return [];
  const units = new Map<string, Sides>([[key, {}]]);
  const put = (name: string, language: Language, block: Block | undefined): void => {
    if (block === undefined) return;
    const sides = units.get(name) ?? {};
    units.set(name, sides);
    sides[language] ??= withReadProse({ key, block }).block;
  };
  for (const localization of entriesOf(childOf(value, "localizations"))) {
    const language = languageOf(localization.key);
    if (language === undefined) continue;
    put(key, language, otherOf(localization.value));
    for (const part of entriesOf(childOf(localization.value, "substitutions"))) {
      put(`${key} %#@${part.key}@`, language, otherOf(part.value));
    }
  }
  if (source !== undefined) put(key, source, jsonBlock(text, keySpan.start, keySpan.end));
  return [...units].flatMap(([name, sides]) => ((sides.en ?? sides.ko) ? [{ key: name, ...sides }] : []));
}

/** The text of a localization, below any variations by plural category and device. */
function otherOf(localization: MessageTree | undefined): Block | undefined {
  const own = textOf(childOf(childOf(localization, "stringUnit"), "value"));
  if (own !== undefined) return own;
  const variations = childOf(localization, "variations");
  const varying = childOf(variations, "plural") ?? childOf(variations, "device");
  const other = childOf(varying, "other");
  return other === undefined ? undefined : otherOf(other);
}

function entriesOf(tree: MessageTree | undefined): readonly MessageEntry[] {
  return tree?.kind === "map" ? tree.entries : [];
}

function childOf(tree: MessageTree | undefined, key: string): MessageTree | undefined {
  return entriesOf(tree).findLast((entry) => entry.key === key)?.value;
}

function textOf(tree: MessageTree | undefined): Block | undefined {
  return tree?.kind === "text" ? tree.block : undefined;
}

function languageOf(code: string): Language | undefined {
  const [language] = code.toLowerCase().split(/[-_]/, 1);
  return language === "en" || language === "ko" ? language : undefined;
}

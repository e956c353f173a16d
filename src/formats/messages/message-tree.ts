import type { Span } from "../../text/span.ts";
import type { Message } from "../bilingual.ts";
import type { Block } from "../document.ts";
import { unreadable } from "../unreadable.ts";

/** What a file of nested keys holds: texts under names and numbers; null for what is none of that (numbers, aliases). */
export type MessageTree = MessageText | MessageMap | MessageList | MessageSwitch | null;

/** A text that may be a message. */
export interface MessageText {
  readonly kind: "text";
  readonly block: Block;
}

/** Values under names. */
export interface MessageMap {
  readonly kind: "map";
  /** In document order; a key may stand more than once. */
  readonly entries: readonly MessageEntry[];
}

/** A name with its value. */
export interface MessageEntry {
  readonly key: string;
  /** The key in the file, without its quotes. */
  readonly keySpan: Span;
  readonly value: MessageTree;
}

/** Values one after the other; their names are their places, from 0. */
export interface MessageList {
  readonly kind: "list";
  readonly items: readonly MessageTree[];
}

/** True or false. */
export interface MessageSwitch {
  readonly kind: "switch";
  readonly isOn: boolean;
}

/** How deep maps and lists may stand in each other. Files of messages have a handful of levels. */
const deepest = 100;
/** How long the keys that lead to a map or list may be together, in UTF-16 code units: each message in it repeats them. */
const longestPath = 1000;

/** Throws `file-unreadable` where a map or list at an offset is nested too deeply, so that trees can be walked by recursion. */
export function mustBeShallow(text: string, offset: number, depth: number, format: string): void {
  if (depth < deepest) return;
  throw unreadable(
    text,
    offset,
    format,
    `it stands more than ${deepest} levels deep`,
    "Pass files of messages, which are nested a few levels deep.",
  );
}

/**
 * The texts of a tree with the keys that lead to them, joined by "."; a "." or "\" inside a key has a "\" before it and an
 * empty key is `""`, so that different paths stay different keys. Items of lists count from 0. Notes to translators and tools are left out.
 * @throws DaejoError `file-unreadable` where the keys around a message are longer than any file of messages has them.
 */
export function messagesOf(text: string, tree: MessageTree, prefix = ""): Message[] {
  const messages: Message[] = [];
  const isExtension = tree?.kind === "map" && tree.entries.every(({ value }) => isExtensionMessage(value));
  const collect = (value: MessageTree, path: string): void => {
    if (value === null) return;
    if (value.kind === "text") {
      messages.push({ key: path, block: value.block });
    } else if (value.kind === "list") {
      for (const [index, item] of value.items.entries()) collect(item, join(path, String(index)));
    } else if (value.kind === "map") {
      for (const entry of messageEntries(value)) {
        if (isExtension && path !== prefix && entry.key !== "message") continue;
        const key = join(path, entry.key);
        const isNested = entry.value?.kind === "map" || entry.value?.kind === "list";
        if (isNested && key.length > longestPath) throw tooLong(text, entry);
        collect(entry.value, key);
      }
    }
  };
  // A text without a key around it cannot be paired.
  if (tree?.kind === "map") for (const root of rootsOf(tree)) collect(root, prefix);
  if (tree?.kind === "list") collect(tree, prefix);
  return messages;
}

function join(path: string, key: string): string {
  const escaped = key.includes(".") || key.includes("\\") ? key.replaceAll(/[.\\]/g, String.raw`\$&`) : key;
  const name = escaped === "" ? '""' : escaped;
  return path === "" ? name : `${path}.${name}`;
}

function tooLong(text: string, { keySpan }: MessageEntry): Error {
  return unreadable(
    text,
    keySpan.start,
    "messages",
    `the keys that lead here have more than ${longestPath} characters`,
    "Pass files of messages, in which a message is found by a few short keys.",
  );
}

/**
 * The map itself; where a language code stands above its messages, as Rails and vue-i18n write it, what stands under the
 * code: else `en.yml` and `ko.yml` had no key in common. A file that holds both languages is left as it is.
 */
function rootsOf(tree: MessageMap): MessageMap[] {
  const named = tree.entries.filter(({ key, value }) => value?.kind === "map" && isLanguageCode(key));
  const [root] = named;
  if (root?.value?.kind !== "map" || named.length > 1) return [tree];
  // What stands beside the code (shared anchors, say) comes along, in document order.
  const at = tree.entries.indexOf(root);
  const around = [tree.entries.slice(0, at), tree.entries.slice(at + 1)];
  const [before, after] = around.map((entries): MessageMap => ({ kind: "map", entries })) as [MessageMap, MessageMap];
  return [before, root.value, after];
}

function isLanguageCode(key: string): boolean {
  return /^(?:en|ko)(?:[-_][A-Za-z]{4})?(?:[-_](?:[A-Za-z]{2}|\d{3}))?$/.test(key);
}

const notes: ReadonlySet<string> = new Set(["$schema", "$comment", "_comment", "_comments", "//", "@metadata"]);

function messageEntries({ entries }: MessageMap): readonly MessageEntry[] {
  // Of a key that stands twice programs use the last.
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  const isPlural = byKey.has("other") && entries.every(({ key }) => key === "other" || categories.has(key));
  return entries.filter((entry) => {
    const { key } = entry;
    if (byKey.get(key) !== entry || notes.has(key)) return false;
    return !isAttribute(key, byKey) && !(isPlural ? key !== "other" : isPluralVariant(key, byKey));
  });
}

/** Application Resource Bundles: "@@locale" speaks of the file, "@title" of the message "title". */
function isAttribute(key: string, byKey: ReadonlyMap<string, MessageEntry>): boolean {
  return key.startsWith("@@") || (key.startsWith("@") && byKey.get(key.slice(1))?.value?.kind === "text");
}

/** The plural categories of Unicode CLDR beside "other". */
const categories: ReadonlySet<string> = new Set(["zero", "one", "two", "few", "many"]);

/**
 * Whether `item_one` stands beside `item_other` (i18next). Korean has no category but "other", so that a Korean file has
 * nothing for the others to be compared with, and they are not missing there.
 */
function isPluralVariant(key: string, byKey: ReadonlyMap<string, MessageEntry>): boolean {
  const at = key.lastIndexOf("_");
  return at > 0 && categories.has(key.slice(at + 1)) && byKey.has(`${key.slice(0, at)}_other`);
}

/** Browser extensions put each message beside a note for its translator and the texts of its placeholders. */
function isExtensionMessage(value: MessageTree): boolean {
  if (value?.kind !== "map" || value.entries.length === 0) return false;
  return value.entries.every((entry) => {
    if (entry.key === "message") return entry.value?.kind === "text";
    return entry.key === "description" || entry.key === "placeholders";
  });
}

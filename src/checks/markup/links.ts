import type { CheckContext } from "../check.ts";
import { literalsOf, outside, sourcesOf, type Literal } from "./literals.ts";

/** Where a link leads, without what each language writes in its own way. */
interface Target {
  /** Empty for links inside a site. */
  readonly host: string;
  readonly path: string;
  readonly hasAnchor: boolean;
  /** The folder of a language in it; empty where there is none. */
  readonly language: string;
}

/** The links of a side in reading order: those of Markdown, of HTML, and bare addresses. The key is the address. */
export function linksOf(context: CheckContext, side: "en" | "ko"): Literal[] {
  const code = literalsOf(context, side, "code");
  const written = outside(
    sourcesOf(context, side).flatMap(({ document, start, text }) =>
      linksIn(text, () => definitionsOf(context, document), document, start),
    ),
    code,
  );
  const bare = literalsOf(context, side, "url")
    .filter(({ key, document, end }) => !/[{}]/.test(key + context.textOf(document).charAt(end)))
    .filter((url) => !isOfAddress(context, url));
  return [...written, ...outside(bare, written)].toSorted((a, b) => a.start - b.start);
}

/** `](target "title")`, `<https://…>`, `href="target"`; what an image shows is its own rule's. */
const MARKED =
  /(?<lead>\]\(\s{0,2}<?)(?<target>[^\s()<>]*(?:\([^\s()<>]*\)[^\s()<>]*)*)|href=["'](?<href>[^"'\s]+)["']|\]\[(?<label>[^\][\n]{1,80})\]/g;

function linksIn(
  text: string,
  definitions: () => ReadonlyMap<string, string>,
  document: string,
  start: number,
): Literal[] {
  const found: Literal[] = [];
  for (const { 0: whole, index, groups = {} } of text.matchAll(MARKED)) {
    const { lead, target, href, label } = groups;
    if (lead !== undefined && isImage(text, index)) continue;
    const written = target ?? href ?? label ?? "";
    const key = label === undefined ? written : definitions().get(label.toLowerCase());
    // {{< relref … >}} and other calls of a template are no addresses, and ](…) is none when it is empty.
    if (key === undefined || key === "" || /[{}]/.test(key) || !isAddress(key)) continue;
    const from = start + index + whole.indexOf(written, lead?.length ?? 0);
    found.push({ document, start: from, end: from + written.length, text: written, key });
  }
  return found;
}

/** environ['HOME'](in Windows …) is no link: an address in other letters begins like one. */
function isAddress(key: string): boolean {
  return /^[\x21-\x7e]+$/.test(key) || /^(?:[a-z]+:|[/.#?])/i.test(key) || /\.[a-z]{2,5}(?:#|$)/i.test(key);
}

/** Whether the `]` at `at` closes the text of an image: ![a view](…). */
function isImage(text: string, at: number): boolean {
  let depth = 1;
  for (let i = at - 1; i >= Math.max(0, at - 400); i--) {
    const code = text.charCodeAt(i);
    if (code === 0x5d) depth++;
    else if (code === 0x5b && --depth === 0) return text.charCodeAt(i - 1) === 0x21;
  }
  return false;
}

const DEFINITION = /^ {0,3}\[(?<label>[^\]\n^][^\]\n]{0,79})\]:[ \t]*<?(?<target>[^\s<>]+)/gm;
const definitionsByText = new WeakMap<CheckContext["textOf"], Map<string, ReadonlyMap<string, string>>>();

/** The addresses that a document gives to the labels of its links; read once for each document of a run. */
function definitionsOf({ textOf }: CheckContext, document: string): ReadonlyMap<string, string> {
  const documents = definitionsByText.get(textOf) ?? new Map<string, ReadonlyMap<string, string>>();
  definitionsByText.set(textOf, documents);
  const known = documents.get(document);
  if (known !== undefined) return known;
  const found = new Map(
    Array.from(textOf(document).matchAll(DEFINITION), ({ groups = {} }) => [
      (groups["label"] ?? "").toLowerCase(),
      groups["target"] ?? "",
    ]),
  );
  documents.set(document, found);
  return found;
}

/** “jo at example.com” is an e-mail address in hiding. */
function isOfAddress({ textOf }: CheckContext, { document, start, key }: Literal): boolean {
  return (
    !key.includes("/") && /(?:\bat|\(at\)|\[at\]|@)\s?$/.test(textOf(document).slice(Math.max(0, start - 6), start))
  );
}

const LANGUAGE = "en|ko|kr|en[-_]us|en[-_]gb|ko[-_]kr|eng|kor|english|korean";
const LANGUAGE_FOLDER = new RegExp(`/(?:${LANGUAGE})(?=/|$)`, "g");
const LANGUAGE_HOST = new RegExp(`^(?:${LANGUAGE})\\.`);
const LANGUAGE_SUFFIX = new RegExp(`[-_.](?:${LANGUAGE})(?=\\.\\w{2,5}$|$)`, "g");
const LANGUAGE_QUERY = new RegExp(`(?<=[?&])(?:hl|lang|language|locale|lng|l|setlang)=(?:${LANGUAGE})(?:&|$)`, "g");

function targetOf(key: string): Target {
  const address = key.toLowerCase().replaceAll("\\", "").replaceAll("&amp;", "&").replace(/^\(/, "");
  const [beforeAnchor = "", anchor] = address.split("#", 2);
  const parts = /^(?:[a-z]+:)?\/\/([^/?]*)([/?].*|)$/.exec(beforeAnchor) ?? hostless(beforeAnchor);
  const host = (parts?.[1] ?? "").replace(/^www\./, "").replace(/:\d+$/, "");
  const written = decoded(parts?.[2] ?? beforeAnchor);
  const path = written
    .replaceAll(LANGUAGE_QUERY, "")
    .replace(/[?&]$/, "")
    .replaceAll(LANGUAGE_FOLDER, "")
    .replaceAll(LANGUAGE_SUFFIX, "")
    .replace(/(?:^|\/)(?:index|readme)\.(?:html?|md|mdx)$/, "")
    .replace(/\.(?:html?|mdx?|rst|png|jpe?g|gif|webp|svg)$/, "")
    .replaceAll(/[\s_-]+/g, "-")
    .replace(/(?<!\/)\/+$/, "");
  const [language = ""] = written.match(LANGUAGE_FOLDER) ?? [];
  return { host, path, hasAnchor: anchor !== undefined, language };
}

/** www.example.com/path, example.co.kr/path: an address without its scheme. */
function hostless(address: string): RegExpExecArray | null {
  return /^((?:[a-z0-9-]+\.)+(?:com|org|net|kr|edu|gov|io|dev|app|ai|me|info|jp|uk|de))(\/.*|)$/.exec(address);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A stray percent sign: the path stays as it was written.
    return path;
  }
}

/** Whether two links inside a site differ in numbers alone: chapters that were numbered anew. */
export function isRenumbered(en: Literal, ko: Literal): boolean {
  const [a, b] = [targetOf(en.key), targetOf(ko.key)];
  if (a.host !== "" || b.host !== "") return false;
  return a.path.replaceAll(/\d+/g, "0") === b.path.replaceAll(/\d+/g, "0");
}

/** Whether two links lead to one place, or to a page and its counterpart in the other language. */
export function leadAlike(en: Literal, ko: Literal): boolean {
  if (en.key === ko.key) return true;
  if (/^mailto:/i.test(en.key)) return en.key.toLowerCase() === ko.key.toLowerCase();
  const [a, b] = [targetOf(en.key), targetOf(ko.key)];
  if (a.host !== b.host && a.host !== "" && b.host !== "") return isOtherEdition(a, b);
  // Sections are named by their headings, which are translated.
  if (a.path === "" && b.path === "") return a.host === b.host || a.hasAnchor === b.hasAnchor;
  if (a.path === b.path) return true;
  // A link inside the page against one to the page and its section.
  if ((a.path === "" || b.path === "") && a.hasAnchor && b.hasAnchor && (a.host === "" || b.host === "")) return true;
  if (isKoreanPath(b.path) || isKoreanPath(a.path)) return a.host === b.host;
  if (isCounterpart(a, b)) return true;
  // Sites move their pages to other folders, and links inside a site count from the page that they stand on.
  const [enFolders, koFolders] = [foldersOf(a.path), foldersOf(b.path)];
  return pageOf(a.path).length > 2 && (isWithin(enFolders, koFolders) || isWithin(koFolders, enFolders));
}

/** en.wikipedia.org and ko.wikipedia.org, react.dev and ko.react.dev, example.com and example.co.kr. */
function isOtherEdition(a: Target, b: Target): boolean {
  const [enHost, koHost] = [a.host.replace(LANGUAGE_HOST, ""), b.host.replace(LANGUAGE_HOST, "")];
  const wasLocalised = koHost !== b.host || enHost !== a.host;
  if (enHost === koHost && wasLocalised) return true;
  if (a.path !== b.path) return false;
  const nameOf = (host: string): string => host.replace(/\.(?:co\.kr|or\.kr|kr|com|org|net|io|dev)$/, "");
  return nameOf(enHost) === nameOf(koHost);
}

function isKoreanPath(path: string): boolean {
  return /[가-힣]/.test(path);
}

/** The last name of a path. */
function pageOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

function foldersOf(path: string): readonly string[] {
  return path.split("/").filter((folder) => folder !== "" && folder !== "." && folder !== "..");
}

/** Whether the other path holds all these names in this order, and the last of them last. */
function isWithin(names: readonly string[], others: readonly string[]): boolean {
  let at = 0;
  for (const name of others) if (name === names[at]) at++;
  return at === names.length && names.at(-1) === others.at(-1);
}

/** docs/site/en/guide and docs-l10n/site/ko/guide: pages of one name in the folders of the two languages. */
function isCounterpart(a: Target, b: Target): boolean {
  const isOtherLanguage = a.language !== "" && b.language !== "" && a.language !== b.language;
  return isOtherLanguage && a.host === b.host && pageOf(a.path) === pageOf(b.path);
}

import { DaejoError } from "../errors.ts";
import type { BilingualFormat, MessageFormat } from "./bilingual.ts";
import type { BinaryFormat } from "./binary.ts";
import type { DocumentFormat } from "./document.ts";

/**
 * A format, by what a file of it holds: one text, one text that is packed, both languages message by message, or the messages of one
 * language.
 */
export type LoadedFormat =
  | { readonly kind: "document"; readonly format: DocumentFormat }
  | { readonly kind: "binary"; readonly format: BinaryFormat }
  | { readonly kind: "bilingual"; readonly format: BilingualFormat }
  | { readonly kind: "messages"; readonly format: MessageFormat };

/** A format whose reader is loaded only when a file of it is there. */
interface KnownFormat {
  readonly id: string;
  readonly extensions: readonly string[];
  /** Whole file names, where the ending is that of another format. */
  readonly names?: readonly string[];
  /** Its files are given as bytes. */
  readonly isPacked?: true;
  readonly load: () => Promise<LoadedFormat>;
}

function document(format: DocumentFormat): LoadedFormat {
  return { kind: "document", format };
}

function binary(format: BinaryFormat): LoadedFormat {
  return { kind: "binary", format };
}

function bilingual(format: BilingualFormat): LoadedFormat {
  return { kind: "bilingual", format };
}

function messages(format: MessageFormat): LoadedFormat {
  return { kind: "messages", format };
}

/** The formats beside plain text, which is always there. */
export const knownFormats: readonly KnownFormat[] = [
  {
    id: "android",
    extensions: [],
    names: ["strings.xml"],
    load: async () => messages((await import("./messages/android-strings.ts")).androidStrings),
  },
  {
    id: "asciidoc",
    extensions: [".adoc", ".asciidoc", ".asc"],
    load: async () => document((await import("./markup/asciidoc.ts")).asciidoc),
  },
  { id: "csv", extensions: [".csv"], load: async () => bilingual((await import("./bilingual/separated.ts")).csv) },
  {
    id: "docx",
    extensions: [".docx", ".docm", ".dotx"],
    isPacked: true,
    load: async () => binary((await import("./office/docx.ts")).docx),
  },
  { id: "fluent", extensions: [".ftl"], load: async () => messages((await import("./messages/fluent.ts")).fluent) },
  {
    id: "html",
    extensions: [".html", ".htm", ".xhtml"],
    load: async () => document((await import("./html/html.ts")).html),
  },
  {
    id: "json",
    extensions: [".json", ".jsonc", ".arb"],
    load: async () => messages((await import("./messages/json-messages.ts")).jsonMessages),
  },
  {
    id: "markdown",
    extensions: [".md", ".markdown", ".mdown", ".mkd", ".mdx"],
    load: async () => document((await import("./markdown/markdown.ts")).markdown),
  },
  {
    id: "odt",
    extensions: [".odt", ".ott"],
    isPacked: true,
    load: async () => binary((await import("./office/odt.ts")).odt),
  },
  { id: "po", extensions: [".po"], load: async () => bilingual((await import("./bilingual/po.ts")).gettextPo) },
  {
    id: "properties",
    extensions: [".properties"],
    load: async () => messages((await import("./messages/properties.ts")).properties),
  },
  {
    id: "rst",
    extensions: [".rst", ".rest"],
    load: async () => document((await import("./markup/restructured-text.ts")).restructuredText),
  },
  { id: "srt", extensions: [".srt"], load: async () => messages((await import("./messages/subtitles.ts")).srt) },
  {
    id: "strings",
    extensions: [".strings"],
    load: async () => messages((await import("./messages/strings.ts")).appleStrings),
  },
  { id: "tmx", extensions: [".tmx"], load: async () => bilingual((await import("./bilingual/tmx.ts")).tmx) },
  {
    id: "tsv",
    extensions: [".tsv", ".tab"],
    load: async () => bilingual((await import("./bilingual/separated.ts")).tsv),
  },
  { id: "vtt", extensions: [".vtt"], load: async () => messages((await import("./messages/subtitles.ts")).webVtt) },
  {
    id: "xcstrings",
    extensions: [".xcstrings"],
    load: async () => bilingual((await import("./bilingual/xcstrings.ts")).xcstrings),
  },
  {
    id: "xliff",
    extensions: [".xlf", ".xliff"],
    load: async () => bilingual((await import("./bilingual/xliff.ts")).xliff),
  },
  {
    id: "yaml",
    extensions: [".yml", ".yaml"],
    load: async () => messages((await import("./messages/yaml-messages.ts")).yamlMessages),
  },
];

/** The id of the format of a file, by its name; undefined for plain text and what no format claims. */
export function formatIdFor(fileName: string): string | undefined {
  return formatFor(fileName)?.id;
}

/** Whether a file, by its name, is no text: it is read from its bytes. */
export function isPacked(fileName: string): boolean {
  return formatFor(fileName)?.isPacked === true;
}

function formatFor(fileName: string): KnownFormat | undefined {
  const name = fileName.toLowerCase();
  const last = name.slice(Math.max(name.lastIndexOf("/"), name.lastIndexOf("\\")) + 1);
  const named = knownFormats.find(({ names }) => names?.includes(last) === true);
  return named ?? knownFormats.find(({ extensions }) => extensions.some((each) => name.endsWith(each)));
}

/**
 * Loads the readers of some formats.
 * @throws DaejoError `bad-option` where there is no such format.
 */
export async function loadFormats(ids: readonly string[]): Promise<LoadedFormat[]> {
  return Promise.all(
    ids.map((id) => {
      const known = knownFormats.find((each) => each.id === id);
      if (known !== undefined) return known.load();
      const all = knownFormats.map((each) => each.id).join(", ");
      throw new DaejoError("bad-option", `There is no document format "${id}" to load.`, `Use some of: ${all}.`);
    }),
  );
}

import type { BlockKind } from "../document.ts";

/** How a directive is read. */
export interface DirectiveReading {
  /** What stands behind its name: text, a title, a version with text behind it, or nothing that is read. */
  readonly argument: "text" | "title" | "version" | "none";
  /** What its body is; undefined where that is not read. */
  readonly body: BlockKind | undefined;
}

const READINGS: readonly (readonly [names: string, reading: DirectiveReading])[] = [
  [
    "attention caution danger error hint important note seealso tip todo warning epigraph highlights pull-quote",
    { argument: "text", body: "paragraph" },
  ],
  [
    "versionadded versionchanged versionremoved deprecated deprecated-removed",
    { argument: "version", body: "paragraph" },
  ],
  ["admonition topic sidebar table list-table tab tab-item dropdown card", { argument: "title", body: "paragraph" }],
  ["rubric centered", { argument: "title", body: undefined }],
  ["compound container glossary hlist only tabs tab-set grid", { argument: "none", body: "paragraph" }],
  // What Sphinx describes: the argument is a signature.
  [
    "attribute cmdoption confval data decorator describe envvar exception function method module object option program " +
      "property class classmethod staticmethod",
    { argument: "none", body: "paragraph" },
  ],
  ["figure", { argument: "none", body: "caption" }],
  [
    "code code-block sourcecode parsed-literal prompt doctest testcode testoutput csv-table productionlist",
    { argument: "none", body: "code" },
  ],
];

const BY_NAME: ReadonlyMap<string, DirectiveReading> = new Map(
  READINGS.flatMap(([names, reading]) => names.split(" ").map((name) => [name, reading] as const)),
);

const UNREAD: DirectiveReading = { argument: "none", body: undefined };

/**
 * How a directive of Docutils or Sphinx is read. One that is not known is not: its body may be anything. Of those of a
 * domain (`py:function`) the body is a description.
 */
export function readingOf(name: string): DirectiveReading {
  const known = BY_NAME.get(name);
  if (known !== undefined) return known;
  return /^(?:py|js|c|cpp|rst|std):/.test(name) ? { argument: "none", body: "paragraph" } : UNREAD;
}

import type { BlockKind } from "../document.ts";

/**
 * What the elements of HTML are to a reader of text, after the standard's chapters on elements and on parsing
 * (https://html.spec.whatwg.org/multipage/). Elements that stand in no list are inline: only their content counts.
 */

const set = (names: string): ReadonlySet<string> => new Set(names.split(" "));

/** Elements without content, and so without an end tag. */
export const VOID: ReadonlySet<string> = set(
  "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr",
);

/** Elements whose text is not that of what stands around them: a browser begins a new line, or draws a box. */
export const BLOCKS: ReadonlySet<string> = set(
  "address article aside blockquote body button caption center colgroup dd details dialog dir div dl dt fieldset " +
    "figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li listing main menu nav ol p " +
    "pre search section summary table tbody td tfoot th thead title tr ul",
);

/** Elements that a reader of the page sees nothing of, or nothing that is its text. */
export const SKIPPED: ReadonlySet<string> = set(
  "audio canvas datalist iframe math noembed noframes noscript object rp rt rtc script select style svg template " +
    "textarea video xmp",
);

/** Elements of which the parts have to be told apart, with those that their start closes where they stand nearest. */
export const CLOSES: ReadonlyMap<string, ReadonlySet<string>> = new Map<string, ReadonlySet<string>>([
  ["caption", set("caption")],
  ["dd", set("dt dd")],
  ["dir", set("")],
  ["dl", set("")],
  ["dt", set("dt dd")],
  ["li", set("li")],
  ["menu", set("")],
  ["ol", set("")],
  ["rb", set("rb rt rp rtc")],
  ["rp", set("rb rt rp")],
  ["rt", set("rb rt rp")],
  ["rtc", set("rb rt rp rtc")],
  ["ruby", set("")],
  ["table", set("")],
  ["tbody", set("caption td th tr tbody thead tfoot")],
  ["td", set("caption td th")],
  ["template", set("")],
  ["tfoot", set("caption td th tr tbody thead tfoot")],
  ["th", set("caption td th")],
  ["thead", set("caption td th tr tbody thead tfoot")],
  ["tr", set("caption td th tr")],
  ["ul", set("")],
]);

/** Elements that make what is inside them a list one level deeper. */
export const LISTS: ReadonlySet<string> = set("dir dl menu ol ul");

/** Elements that an end tag inside them does not reach out of, unless it is that of a part of a table. */
export const CELLS: ReadonlySet<string> = set("caption table td th template");
/** Elements whose end tags reach out of a cell, but not of the table. */
export const TABLE_PARTS: ReadonlySet<string> = set("caption tbody td tfoot th thead tr");

/** What the text in an element is, and in all elements inside that stand not in this list. */
export const KINDS: ReadonlyMap<string, BlockKind> = new Map<string, BlockKind>([
  ["blockquote", "quote"],
  ["caption", "caption"],
  ["dd", "list-item"],
  ["dt", "list-item"],
  ["figcaption", "caption"],
  ["h1", "heading"],
  ["h2", "heading"],
  ["h3", "heading"],
  ["h4", "heading"],
  ["h5", "heading"],
  ["h6", "heading"],
  ["legend", "caption"],
  ["li", "list-item"],
  ["listing", "code"],
  ["pre", "code"],
  ["td", "table-cell"],
  ["th", "table-cell"],
  ["title", "heading"],
]);

/** Elements whose content holds no tags, by whether character references count in it. */
export const RAW_TEXT: ReadonlyMap<string, "SCRIPT_DATA" | "RAWTEXT" | "RCDATA"> = new Map<
  string,
  "SCRIPT_DATA" | "RAWTEXT" | "RCDATA"
>([
  ["iframe", "RAWTEXT"],
  ["noembed", "RAWTEXT"],
  ["noframes", "RAWTEXT"],
  ["noscript", "RAWTEXT"],
  ["script", "SCRIPT_DATA"],
  ["style", "RAWTEXT"],
  ["textarea", "RCDATA"],
  ["title", "RCDATA"],
  ["xmp", "RAWTEXT"],
]);

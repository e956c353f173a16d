// oxlint-disable-next-line no-control-regex -- these are what is looked for
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g;
const REPLACED: Readonly<Record<string, string>> = { "\t": " ", "\ufeff": "" };

/**
 * A document's text as it may be shown on a terminal: control characters would move the cursor or hide text,
 * bidirectional overrides would reorder it. A tab becomes a space, so that columns can be counted.
 */
export function printable(text: string): string {
  return text.replaceAll(UNPRINTABLE, (mark) => REPLACED[mark] ?? "\u00b7");
}

/** The same on one line, however many the text has. */
export function printableLine(text: string): string {
  return printable(text.replaceAll(/\s+/g, " ").trim());
}

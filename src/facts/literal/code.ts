import type { LiteralValue } from "../fact.ts";
import type { Candidate } from "../numeral.ts";
import { isDigit } from "../../text/characters.ts";
import { isLetterOrDigit, isOneOf } from "../words.ts";

const LONGEST_CODE = 300;
const LONGEST_PLACEHOLDER = 64;
const LONGEST_MESSAGE = 600;
const BACKTICK = 0x60;

/** Code between equal runs of backticks (`` `a` ``, ``` ``a`b`` ```). */
export function readBackticks(text: string, start: number): Candidate | undefined {
  const open = runEnd(text, start) - start;
  const limit = Math.min(text.length, start + LONGEST_CODE);
  for (let at = start + open; at < limit; at++) {
    const code = text.charCodeAt(at);
    // A line may be broken inside of code, a paragraph may not.
    if (code === 0x0a && open < 3 && endsParagraph(text, at + 1)) return undefined;
    if (code !== BACKTICK) continue;
    const end = runEnd(text, at);
    if (end - at === open)
      return literal(
        "code",
        text
          .slice(start + open, at)
          .trim()
          .replaceAll(/(?<!\s)\s*\n\s*/g, " "),
        start,
        end,
      );
    at = end - 1;
  }
  return undefined;
}

/** Whether the line that begins at `at` is blank or opens an item of a list. */
function endsParagraph(text: string, at: number): boolean {
  let next = at;
  while (isOneOf(text, next, " \t\r>")) next++;
  return (
    next >= text.length ||
    text.charCodeAt(next) === 0x0a ||
    (isOneOf(text, next, "-*+#") && text.charAt(next + 1) === " ")
  );
}

/** Where a run of backticks ends. */
export function runEnd(text: string, at: number): number {
  let end = at;
  while (text.charCodeAt(end) === BACKTICK) end++;
  return end;
}

function literal(type: LiteralValue["type"], key: string, start: number, end: number): Candidate | undefined {
  return key === "" ? undefined : { kind: "literal", value: { key, type }, start, end };
}

/** `{name}`, `{{x}}`, `${x}`, `%s`, `%1$s`, `%(name)s`, `%@`, `{count, plural, …}`. */
export function readPlaceholder(text: string, start: number): Candidate | undefined {
  const sign = text.charCodeAt(start);
  const message = sign === 0x7b ? readMessage(text, start) : undefined;
  if (message !== undefined) return message;
  const end = sign === 0x25 ? percentEnd(text, start) : braceEnd(text, sign === 0x24 ? start + 1 : start);
  return end < 0 ? undefined : literal("placeholder", text.slice(start, end), start, end);
}

/** The name and sort of an argument in ICU's syntax of messages, and what stands behind: `{count, plural,`. */
const ARGUMENT = /^\{ ?(\w{1,40}) ?, ?(plural|select|selectordinal|number|date|time|spellout|ordinal|duration) ?[,}]/;

/** `{count, plural, one {# item} other {# items}}` as a whole; its words are the translator's, its key `{count, plural}`. */
function readMessage(text: string, start: number): Candidate | undefined {
  const [, name, sort] = ARGUMENT.exec(text.slice(start, start + LONGEST_PLACEHOLDER)) ?? [];
  if (name === undefined) return undefined;
  const limit = Math.min(text.length, start + LONGEST_MESSAGE);
  let depth = 0;
  for (let at = start; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x7b) depth++;
    else if (code === 0x7d && --depth === 0) return literal("placeholder", `{${name}, ${sort}}`, start, at + 1);
  }
  return undefined;
}

function braceEnd(text: string, at: number): number {
  if (text.charCodeAt(at) !== 0x7b) return -1;
  const double = text.charCodeAt(at + 1) === 0x7b;
  const from = at + (double ? 2 : 1);
  let end = from;
  const limit = Math.min(text.length, from + LONGEST_PLACEHOLDER);
  while (end < limit && isNameCode(text.charCodeAt(end), double)) end++;
  if (end === from || text.charCodeAt(end) !== 0x7d) return -1;
  if (!double) return end + 1;
  return text.charCodeAt(end + 1) === 0x7d ? end + 2 : -1;
}

/** Letters, digits and . _ - $ [ ] : | ; inside double braces a space as well. */
function isNameCode(code: number, spaces: boolean): boolean {
  if (isLetterOrDigit(code)) return true;
  return (
    code === 0x5f ||
    code === 0x2e ||
    code === 0x2d ||
    code === 0x24 ||
    code === 0x5b ||
    code === 0x5d ||
    (spaces && code === 0x20)
  );
}

/** The end of a printf conversion at `start`, or -1. A percent sign after a figure is a percentage. */
function percentEnd(text: string, start: number): number {
  if (isDigit(text.charCodeAt(start - 1))) return -1;
  let at = start + 1;
  if (text.charCodeAt(at) === 0x28) {
    const limit = Math.min(text.length, at + LONGEST_PLACEHOLDER);
    at++;
    while (at < limit && isNameCode(text.charCodeAt(at), false)) at++;
    if (text.charCodeAt(at) !== 0x29) return -1;
    at++;
  } else {
    while (
      at < start + 6 &&
      (isDigit(text.charCodeAt(at)) || text.charCodeAt(at) === 0x24 || text.charCodeAt(at) === 0x2e)
    )
      at++;
  }
  const conversion = text.charAt(at);
  if (conversion === "" || !"sdifgxXucr@".includes(conversion)) return -1;
  // %0dm for minutes; %discount is a word.
  const isFormatted = text.charCodeAt(start + 1) === 0x30 || text.charCodeAt(start + 1) === 0x2e;
  return !isFormatted && isLetterOrDigit(text.charCodeAt(at + 1)) ? -1 : at + 1;
}

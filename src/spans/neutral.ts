import type { Span } from "../text/span.ts";

/** Letters stand in these without being words: addresses of the web and of mail, tags, names of files and variables. */
const NEUTRAL =
  /(?:https?|ftp|file):\/\/[^\s<>"'()[\]{}|\u3000\u3131-\u318e\uac00-\ud7a3]+|www\.[\w.\-/%?=&#~+:;,@!]+|(?<![\w.+-])[A-Za-z0-9][\w.+-]{0,63}@[A-Za-z0-9][\w.-]{0,252}|<\/?[A-Za-z!][^<>\n]{0,300}>|&(?:#\d{1,7}|#x[\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});|\$?\{\{?[\w.$ -]{1,64}\}?\}|(?<![A-Za-z0-9_])[A-Za-z0-9]{1,64}(?:_[A-Za-z0-9]{1,64}){1,16}(?:\.[A-Za-z]{1,5})?/g;

/** Whether a line may hold anything neutral: a quick look that spares most lines the search. */
export function mayHoldNeutral(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x5f || unit === 0x40 || unit === 0x3c || unit === 0x26 || unit === 0x7b) return true;
    if (unit === 0x3a && text.charCodeAt(i + 1) === 0x2f) return true;
    if (unit === 0x77 && text.charCodeAt(i + 1) === 0x77 && text.charCodeAt(i + 2) === 0x77) return true;
  }
  return false;
}

/** The stretches of a line that belong to no language, in order. */
export function neutralSpans(text: string, start: number, end: number): Span[] {
  if (!mayHoldNeutral(text, start, end)) return [];
  const spans: Span[] = [];
  for (const match of text.slice(start, end).matchAll(NEUTRAL)) {
    spans.push({ start: start + match.index, end: start + match.index + match[0].length });
  }
  return spans;
}

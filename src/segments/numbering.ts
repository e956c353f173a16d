import { isDigit } from "../text/characters.ts";
import { isBlank } from "../text/span.ts";

/** Whether the number in front of a full stop opens its sentence, as that of a list does: `3.`, `1.2.`, `(4).`. */
export function isListNumber(text: string, start: number, stop: number): boolean {
  return stop - start <= 8 && /^[([]?\d{1,3}(?:\.\d{1,3}){0,2}[)\]]?$/.test(text.slice(start, stop));
}

/** Whether the full stop stands inside or at the end of a date like `2024. 3. 5.`. */
export function isInNumberChain(text: string, stop: number, next: number): boolean {
  let start = stop;
  while (start > 0 && isDigit(text.charCodeAt(start - 1))) start--;
  if (start === stop || stop - start > 4) return false;
  if (isDigit(text.charCodeAt(next)) && startsWithNumberAndStop(text, next)) return true;
  let before = start;
  while (before > 0 && before > start - 2 && isBlank(text.charCodeAt(before - 1))) before--;
  return before < start && text[before - 1] === "." && isDigit(text.charCodeAt(before - 2));
}

function startsWithNumberAndStop(text: string, at: number): boolean {
  return /^\d{1,2}\s?\./.test(text.slice(at, at + 4));
}

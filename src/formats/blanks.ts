import { isBlank } from "../text/span.ts";

/** The first place from `start` on that is not blank; `end` where all is. */
export function afterBlanks(text: string, start: number, end: number = text.length): number {
  let at = start;
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** Where what stands before `end` stops, blanks left out; `start` where all from there on is blank. */
export function beforeBlanks(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isBlank(text.charCodeAt(at - 1))) at--;
  return at;
}

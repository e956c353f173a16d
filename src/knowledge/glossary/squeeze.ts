import { isSpace } from "../../text/characters.ts";

/** A text without the spaces and hyphens between its words, in lower case, and where each of its characters stood. */
export interface Squeezed {
  readonly text: string;
  /** The place in the text as it was of each character; one more, for the end. */
  readonly places: Uint32Array;
}

/** `데이터 베이스` and `데이터베이스` give one text, and so do `E-mail` and `email`. */
export function squeeze(text: string): Squeezed {
  const places = new Uint32Array(text.length + 1);
  let out = "";
  for (let i = 0; i < text.length; i++) {
    if (isJoint(text.charCodeAt(i))) continue;
    places[out.length] = i;
    out += lower(text[i] as string);
  }
  places[out.length] = text.length;
  return { text: out, places: places.subarray(0, out.length + 1) };
}

/** What may stand between the words of one term, or be left out there: spaces and hyphens. */
export function isJoint(code: number): boolean {
  return isSpace(code) || code === 0x2d || code === 0x2010 || code === 0x2011;
}

/** A few letters grow when they are made small, and offsets would no longer count. */
function lower(letter: string): string {
  const small = letter.toLowerCase();
  return small.length === 1 ? small : letter;
}

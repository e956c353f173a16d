import type { Candidate } from "../numeral.ts";
import { readPlaceholder } from "./code.ts";
import { readSignedPath } from "./path.ts";
import { readTag } from "./tag.ts";

/** A placeholder, tag or path at one of the signs that begin them: { % $ < / . ~ * */
export function readSigned(text: string, start: number): Candidate | undefined {
  const sign = text.charCodeAt(start);
  if (sign === 0x3c) return readTag(text, start);
  return sign === 0x7b || sign === 0x25 || sign === 0x24 ? readPlaceholder(text, start) : readSignedPath(text, start);
}

/** How far bytes are UTF-8. */
export interface Utf8Survey {
  /** Well-formed characters of more than one byte. */
  readonly characters: number;
  /** Places that belong to no character. */
  readonly faults: number;
  /** The first such place: bytes from the file's start, from 0; lines from 1. */
  readonly firstFault: { readonly byte: number; readonly line: number } | undefined;
}

/** Looks at all bytes, going on behind each fault. */
export function surveyUtf8(bytes: Uint8Array): Utf8Survey {
  let characters = 0;
  let faults = 0;
  let first = -1;
  for (let i = 0; i < bytes.length;) {
    if ((bytes[i] as number) < 0x80) {
      i++;
      continue;
    }
    const length = characterLength(bytes, i);
    if (length > 0) characters++;
    else if (faults++ === 0) first = i;
    i += Math.max(length, 1);
  }
  return { characters, faults, firstFault: first < 0 ? undefined : { byte: first, line: lineOf(bytes, first) } };
}

/** The length of the well-formed character at a place, 0 where there is none. Source: table 3-7 of the Unicode Standard. */
function characterLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] as number;
  const length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  // Overlong forms, surrogates and what lies beyond Unicode are ruled out by the second byte.
  const lowest = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const highest = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  for (let i = 1; i < length; i++) {
    const byte = bytes[at + i] ?? 0;
    if (byte < (i === 1 ? lowest : 0x80) || byte > (i === 1 ? highest : 0xbf)) return 0;
  }
  return length;
}

/** Lines end at LF, CR LF or a lone CR. */
function lineOf(bytes: Uint8Array, at: number): number {
  let line = 1;
  for (let i = 0; i < at; i++) {
    if (bytes[i] === 0x0a || (bytes[i] === 0x0d && bytes[i + 1] !== 0x0a)) line++;
  }
  return line;
}

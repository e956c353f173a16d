/** How many rows and columns the table of KS X 1001 has; both bytes of a character count from 0xA1. */
const SIDE = 94;
const FIRST = 0xa1;

/**
 * Signs that KS X 1001 got in 1998 and some decoders still lack: the euro and the registered mark.
 * Source: index-euc-kr of the WHATWG Encoding Standard.
 */
const LATE_SIGNS: readonly (readonly [number, string])[] = [
  [0xa2e6, "€"],
  [0xa2e7, "®"],
];

interface CodePage {
  /** The characters of KS X 1001 by row and column; empty where there is none. */
  readonly standard: readonly string[];
  /** The Hangul syllables that are not among them, in the order of Unicode, which is also that of their codes. */
  readonly further: readonly string[];
}

let codePage: CodePage | undefined;

/**
 * Text in CP949 (windows-949, UHC), of which EUC-KR is a part; undefined where some byte belongs to no character.
 * What `TextDecoder` calls "euc-kr" lacks the syllables that CP949 adds (똠, 펲) under Node 20, and puts control
 * characters in their place, so only the table of the standard comes from it.
 */
export function decodeCp949(bytes: Uint8Array): string | undefined {
  const parts: string[] = [];
  let plain = 0;
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i] as number;
    if (lead < 0x80) continue;
    if (i > plain) parts.push(asciiOf(bytes.subarray(plain, i)));
    const character = characterOf(lead, bytes[++i] ?? 0);
    if (character === undefined) return undefined;
    parts.push(character);
    plain = i + 1;
  }
  if (plain < bytes.length) parts.push(asciiOf(bytes.subarray(plain)));
  return parts.join("");
}

function characterOf(lead: number, trail: number): string | undefined {
  if (lead === 0xff || trail === 0xff) return undefined;
  const { standard, further } = (codePage ??= readCodePage());
  if (lead >= FIRST && trail >= FIRST) return standard[(lead - FIRST) * SIDE + (trail - FIRST)] || undefined;
  const column = furtherColumn(trail);
  if (lead < 0x81 || column < 0) return undefined;
  // From 0xA1 on the columns from 0xA1 on belong to the standard.
  const before = lead < FIRST ? (lead - 0x81) * 178 : 32 * 178 + (lead - FIRST) * 84;
  return further[before + column];
}

/** The trail bytes of the added syllables run through A–Z, a–z and all from 0x81 on. */
function furtherColumn(trail: number): number {
  if (trail >= 0x41 && trail <= 0x5a) return trail - 0x41;
  if (trail >= 0x61 && trail <= 0x7a) return trail - 0x61 + 26;
  return trail >= 0x81 && trail <= 0xfe ? trail - 0x81 + 52 : -1;
}

function readCodePage(): CodePage {
  const bytes = new Uint8Array(SIDE * SIDE * 3);
  for (let cell = 0; cell < SIDE * SIDE; cell++) {
    bytes[cell * 3] = FIRST + Math.floor(cell / SIDE);
    bytes[cell * 3 + 1] = FIRST + (cell % SIDE);
    bytes[cell * 3 + 2] = 0x0a;
  }
  const cells = new TextDecoder("euc-kr").decode(bytes).split("\n");
  const standard = cells.map((cell) => (/^[^\p{Co}\p{Cc}\ufffd]$/u.test(cell) ? cell : ""));
  for (const [code, sign] of LATE_SIGNS) standard[((code >> 8) - FIRST) * SIDE + ((code & 0xff) - FIRST)] = sign;
  const known = new Set(standard);
  const further: string[] = [];
  for (let code = 0xac00; code <= 0xd7a3; code++) {
    const syllable = String.fromCharCode(code);
    if (!known.has(syllable)) further.push(syllable);
  }
  return { standard, further };
}

const ascii = new TextDecoder("utf-8", { ignoreBOM: true });

function asciiOf(bytes: Uint8Array): string {
  return ascii.decode(bytes);
}

import { DaejoError } from "../errors.ts";
import { decodeCp949 } from "./cp949.ts";
import { signatureOf } from "./file-signatures.ts";
import { isPlausibleKorean, isPlausibleUtf16 } from "./plausible-text.ts";
import { surveyUtf8 } from "./utf8-survey.ts";

export type TextEncoding = "utf-8" | "utf-16le" | "utf-16be" | "euc-kr";

export interface DecodedText {
  /** With the byte-order mark, if there is one, so that offsets count in the file as it is. */
  readonly text: string;
  /** `euc-kr` stands for CP949 (windows-949), of which EUC-KR is a part. */
  readonly encoding: TextEncoding;
  /** Whether nothing but the look of the text speaks for the encoding: it has no mark and is not UTF-8. */
  readonly guessed: boolean;
}

/**
 * A file's bytes as text: by the byte-order mark, else UTF-8 where the bytes are valid, else UTF-16 or CP949 where they
 * read as text. UTF-8 that is damaged in some places stays an error, and so does what begins as a file of another kind. `name` begins the message.
 * @throws DaejoError `file-undecodable`
 */
export function decodeText(bytes: Uint8Array, name = "The text"): DecodedText {
  const marked = markedEncoding(bytes);
  if (marked !== undefined) return decodeMarked(bytes, marked, name);
  const signature = signatureOf(bytes);
  if (signature !== undefined) throw undecodable(`${name} is ${signature.name}, not a text.`, signature.hint);
  const survey = surveyUtf8(bytes);
  const isValid = survey.firstFault === undefined;
  const isDamaged = !isValid && survey.characters >= survey.faults;
  // UTF-16 of ASCII characters alone is valid UTF-8, but no text holds so many zeros.
  const guess = guessUtf16(bytes) ?? (isValid || isDamaged ? undefined : guessKorean(bytes));
  if (guess !== undefined) return guess;
  if (isValid) return { text: decodeAs("utf-8", bytes), encoding: "utf-8", guessed: false };
  const { byte, line } = survey.firstFault;
  throw undecodable(
    `${name} is not valid UTF-8: byte ${byte} in line ${line} belongs to no character.`,
    hintFor(bytes, isDamaged),
  );
}

function markedEncoding(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" | undefined {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return "utf-8";
  if (startsWith(bytes, [0xff, 0xfe])) return "utf-16le";
  return startsWith(bytes, [0xfe, 0xff]) ? "utf-16be" : undefined;
}

function decodeMarked(bytes: Uint8Array, encoding: "utf-8" | "utf-16le" | "utf-16be", name: string): DecodedText {
  try {
    return { text: decodeAs(encoding, bytes), encoding, guessed: false };
  } catch (cause) {
    const fault = encoding === "utf-8" ? surveyUtf8(bytes).firstFault : undefined;
    const place = fault === undefined ? "" : `: byte ${fault.byte} in line ${fault.line} belongs to no character`;
    throw undecodable(`${name} is not valid ${encoding.toUpperCase()}${place}.`, DAMAGED, cause);
  }
}

/** Throws a `TypeError` where the bytes are not in that encoding. */
export function decodeAs(encoding: "utf-8" | "utf-16le" | "utf-16be", bytes: Uint8Array): string {
  return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
}

/** ASCII characters have a zero in one half, 가 (AC00) and the like in the other; only the right order makes sense. */
function guessUtf16(bytes: Uint8Array): DecodedText | undefined {
  if (bytes.length % 2 === 1 || !bytes.includes(0)) return undefined;
  for (const encoding of ["utf-16le", "utf-16be"] as const) {
    const text = decodedOrNone(encoding, bytes);
    if (text !== undefined && isPlausibleUtf16(text)) return { text, encoding, guessed: true };
  }
  return undefined;
}

function decodedOrNone(encoding: "utf-16le" | "utf-16be", bytes: Uint8Array): string | undefined {
  try {
    return decodeAs(encoding, bytes);
  } catch {
    return undefined;
  }
}

function guessKorean(bytes: Uint8Array): DecodedText | undefined {
  if (bytes.includes(0)) return undefined;
  const text = decodeCp949(bytes);
  const isDeclared = KOREAN_LABEL.test(declaredEncoding(bytes) ?? "");
  if (text === undefined || !isPlausibleKorean(text, isDeclared)) return undefined;
  return { text, encoding: "euc-kr", guessed: true };
}

/** Labels of the WHATWG Encoding Standard, and what iconv and Java call the same. */
const KOREAN_LABEL =
  /^(?:euc-?kr|cp949|ms949|x-windows-949|windows-949|uhc|ks_?c_?5601(?:-19\d\d)?|ksc_?5601|korean)$/i;

/** The encoding that an XML declaration or an HTML page claims for itself. It is often wrong, so bytes go before it. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 1024));
  const found =
    /^\s{0,64}<\?xml\s[^>]{0,200}?encoding\s{0,8}=\s{0,8}["']([\w.:-]{1,40})/i.exec(start) ??
    /<meta\s[^>]{0,200}?charset\s{0,8}=\s{0,8}["']?([\w.:-]{1,40})/i.exec(start);
  return found?.[1];
}

const DAMAGED = "It seems to be damaged. Save it again as plain text in UTF-8.";

function hintFor(bytes: Uint8Array, isDamaged: boolean): string {
  if (isDamaged) return DAMAGED;
  const convert = (encoding: string): string => `convert it first: iconv -f ${encoding} -t UTF-8 OLD > NEW`;
  if (bytes.includes(0)) return `If it is UTF-16 without a byte-order mark, ${convert("UTF-16LE")}`;
  const declared = declaredEncoding(bytes);
  if (declared !== undefined && !/^utf-?8$/i.test(declared)) {
    return `It says that it is in ${declared}; ${convert(declared)}`;
  }
  return `If it is an old Korean file, ${convert("CP949")}`;
}

function undecodable(message: string, hint: string, cause?: unknown): DaejoError {
  return new DaejoError("file-undecodable", message, hint, cause === undefined ? undefined : { cause });
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

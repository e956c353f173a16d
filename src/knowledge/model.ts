import { DaejoError } from "../errors.ts";

interface Kinds {
  readonly b: Int8ArrayConstructor;
  readonly B: Uint8ArrayConstructor;
  readonly H: Uint16ArrayConstructor;
  readonly i: Int32ArrayConstructor;
  readonly I: Uint32ArrayConstructor;
  readonly f: Float32ArrayConstructor;
}

/** The numbers that a section may hold, by the letter that the header names them with. */
const KINDS: Kinds = { b: Int8Array, B: Uint8Array, H: Uint16Array, i: Int32Array, I: Uint32Array, f: Float32Array };
type Kind = keyof Kinds;

export type Section = Int8Array | Uint8Array | Uint16Array | Int32Array | Uint32Array | Float32Array;

/** What was learned, as named arrays that lie in the bytes as they were read: opening copies and parses nothing. */
export interface Model {
  readonly version: string;
  /** The section of that name. Throws a `DaejoError` `model` where the file has none of that name and kind. */
  readonly section: <K extends Kind>(name: string, kind: K) => InstanceType<Kinds[K]>;
}

const MAGIC = "daejo-model";
/** Grows when a reader of before would misread the sections. */
export const MODEL_FORMAT = 1;
const ALIGNMENT = 8;

interface Header {
  readonly magic: string;
  readonly format: number;
  readonly version: string;
  /** Of the bytes behind the header. */
  readonly checksum: number;
  readonly sections: Readonly<Record<string, readonly [kind: Kind, start: number, length: number]>>;
}

/**
 * Opens a model: four bytes with the length of the header, the header as JSON, then the sections, each on a border of eight
 * bytes, numbers in little-endian order. Throws a `DaejoError` `model` for bytes that are none, cut short or of another format.
 */
export function openModel(bytes: Uint8Array): Model {
  const header = readHeader(bytes);
  const { sections } = header;
  for (const [name, section] of Object.entries(sections)) {
    if (!isPlace(section, bytes.length)) throw brokenModel(`the part "${name}" does not lie within it`);
  }
  // Views of wider numbers need a border of their size.
  const aligned = bytes.byteOffset % ALIGNMENT === 0 ? bytes : new Uint8Array(bytes);
  if (checksumOf(aligned, headerEnd(aligned)) !== header.checksum) throw brokenModel("its parts are damaged");
  return {
    version: header.version,
    section: (name, kind) => {
      const found = sections[name];
      if (found?.[0] !== kind) throw brokenModel(`the part "${name}" is missing`);
      const [, start, length] = found;
      return new KINDS[kind](aligned.buffer as ArrayBuffer, aligned.byteOffset + start, length) as InstanceType<
        (typeof KINDS)[typeof kind]
      >;
    },
  };
}

function headerEnd(bytes: Uint8Array): number {
  const end = 4 + new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0, true);
  if (end % ALIGNMENT !== 0) throw brokenModel("its header is not readable");
  return end;
}

/** FNV-1a over the words of four bytes from a border on: a millisecond, and a bit that flipped does not become a wrong answer. */
function checksumOf(bytes: Uint8Array, start: number): number {
  const words = new Uint32Array(bytes.buffer as ArrayBuffer, bytes.byteOffset + start, (bytes.length - start) >> 2);
  let sum = 0x811c9dc5;
  for (let i = 0; i < words.length; i++) sum = Math.imul(sum ^ (words[i] as number), 0x01000193);
  return sum >>> 0;
}

function readHeader(bytes: Uint8Array): Header {
  if (bytes.length < ALIGNMENT) throw brokenModel("it is empty or cut short");
  const size = new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0, true);
  if (size === 0 || size + 4 > bytes.length) throw brokenModel("its header is not readable");
  let text = "";
  for (let i = 4; i < 4 + size; i++) text += String.fromCharCode(bytes[i] as number);
  let header: Partial<Header> | null;
  try {
    header = JSON.parse(text) as Partial<Header> | null;
  } catch (cause) {
    throw brokenModel("its header is not readable", cause);
  }
  if (header?.magic !== MAGIC || typeof header.sections !== "object" || (header.sections as unknown) === null) {
    throw brokenModel("its header is not readable");
  }
  if (header.format !== MODEL_FORMAT) {
    throw brokenModel(`its format is ${String(header.format)}, this version of daejo reads format ${MODEL_FORMAT}`);
  }
  return header as Header;
}

/** Whether the header's word on a section is a kind, a place on a border of its numbers, and a length that the bytes hold. */
function isPlace(section: unknown, size: number): boolean {
  if (!Array.isArray(section)) return false;
  const [kind, start, length] = section as unknown[];
  if (typeof kind !== "string" || !Object.hasOwn(KINDS, kind)) return false;
  if (!Number.isSafeInteger(start) || !Number.isSafeInteger(length)) return false;
  const [from, count] = [start as number, length as number];
  return (
    from >= 0 && count >= 0 && from % ALIGNMENT === 0 && from + count * KINDS[kind as Kind].BYTES_PER_ELEMENT <= size
  );
}

/** The bytes of a model, as `openModel` reads them. The same sections in the same order give the same bytes. */
export function writeModel(version: string, parts: Readonly<Record<string, Section>>): Uint8Array {
  const names = Object.keys(parts);
  const describe = (base: number, checksum: number): string => {
    let start = base;
    const sections: Record<string, readonly [Kind, number, number]> = {};
    for (const name of names) {
      const part = parts[name] as Section;
      sections[name] = [kindOf(part), start, part.length];
      start = upToBorder(start + part.byteLength);
    }
    // One byte a character.
    return JSON.stringify({ magic: MAGIC, format: MODEL_FORMAT, version, checksum, sections }).replaceAll(
      /[^\x20-\x7e]/g,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
    );
  };
  // The header's own length moves the sections: a guess with room to spare, filled up with spaces.
  const base = upToBorder(4 + describe(1_000_000_000, 0xffffffff).length);
  const size = names.reduce((end, name) => upToBorder(end + (parts[name] as Section).byteLength), base);
  const bytes = new Uint8Array(size);
  new DataView(bytes.buffer).setUint32(0, base - 4, true);
  let start = base;
  for (const name of names) {
    const part = parts[name] as Section;
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), start);
    start = upToBorder(start + part.byteLength);
  }
  const header = describe(base, checksumOf(bytes, base)).padEnd(base - 4, " ");
  for (let i = 0; i < header.length; i++) bytes[4 + i] = header.charCodeAt(i);
  return bytes;
}

function kindOf(part: Section): Kind {
  for (const [kind, type] of Object.entries(KINDS)) if (part instanceof type) return kind as Kind;
  throw brokenModel("a part is of no known kind");
}

function upToBorder(place: number): number {
  return Math.ceil(place / ALIGNMENT) * ALIGNMENT;
}

/** For bytes that are no model, or whose parts do not fit each other. */
export function brokenModel(what: string, cause?: unknown): DaejoError {
  return new DaejoError(
    "model",
    `The model cannot be used: ${what}.`,
    "Install daejo again, or pass the bytes of the model of this version.",
    cause === undefined ? undefined : { cause },
  );
}

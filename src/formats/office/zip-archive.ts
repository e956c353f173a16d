import { Inflate } from "fflate";
import { DaejoError } from "../../errors.ts";
import { crc32 } from "./crc32.ts";

const MEGABYTE = 1024 * 1024;
/** Bytes that one member, and all that are read together, may unpack to. */
const LARGEST_MEMBER = 64 * MEGABYTE;
const LARGEST_TOTAL = 128 * MEGABYTE;
/** XML shrinks to a tenth, rarely to a fiftieth. Small members may be of blanks alone. */
const GREATEST_RATIO = 200;
const RATIO_FROM = MEGABYTE;
/** Bytes inflated at a time: DEFLATE makes at most 1,032 of one, so that much can come before it is counted. */
const STEP = 16 * 1024;

const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const HEADER_LENGTH = 30;
const LONGEST_COMMENT = 0xffff;
/** What stands in a field that only ZIP64 has room for. */
const IN_ZIP64 = 0xffffffff;

interface Entry {
  readonly flags: number;
  readonly method: number;
  readonly checksum: number;
  readonly packed: number;
  readonly size: number;
  /** Of the member's own header. */
  readonly header: number;
}

/**
 * The members of a ZIP archive in memory, unpacked one by one when they are asked for. What the archive says of sizes is
 * checked before and while unpacking. ZIP64, encryption and other methods than DEFLATE are refused. Source: APPNOTE.TXT
 * 6.3.10, sections 4.3 and 4.4.
 */
export class ZipArchive {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #entries = new Map<string, Entry>();
  /** Names that stand twice: programs disagree on which of the two counts. */
  readonly #doubled = new Set<string>();
  #unpacked = 0;

  /** @throws DaejoError `file-unreadable` where the bytes are no whole archive. */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#readDirectory(this.#findEnd());
  }

  /**
   * A member unpacked; undefined where there is none of that name. Upper and lower case of ASCII are one, as the Open
   * Packaging Conventions say.
   * @throws DaejoError `file-unreadable`, or `file-too-large` where it unpacks to too much
   */
  read(name: string): Uint8Array | undefined {
    const entry = this.#entries.get(name.toLowerCase());
    if (entry === undefined) return undefined;
    if (this.#doubled.has(name.toLowerCase())) throw broken(`it holds "${name}" twice`);
    if ((entry.flags & 1) !== 0) {
      throw new DaejoError(
        "file-unreadable",
        `"${name}" in the file is encrypted.`,
        "Save the document without a password.",
      );
    }
    this.#checkSize(name, entry);
    const start = this.#dataStart(entry);
    const packed = this.#bytes.subarray(start, start + entry.packed);
    const bytes = unpack(name, entry, packed);
    if (bytes.length !== entry.size || crc32(bytes) !== entry.checksum) throw broken(`"${name}" in it is damaged`);
    this.#unpacked += entry.size;
    return bytes;
  }

  #checkSize(name: string, { size, packed }: Entry): void {
    if (size > LARGEST_MEMBER || this.#unpacked + size > LARGEST_TOTAL) {
      const limit = size > LARGEST_MEMBER ? LARGEST_MEMBER : LARGEST_TOTAL;
      throw tooLarge(`"${name}" in the file makes it unpack to more than ${limit / MEGABYTE} MB.`);
    }
    if (size > RATIO_FROM && size > GREATEST_RATIO * packed) {
      throw tooLarge(`"${name}" in the file unpacks to more than ${GREATEST_RATIO} times its size.`);
    }
  }

  /** Where the end of the directory stands: the last record of the file but for its comment. */
  #findEnd(): number {
    const last = this.#bytes.length - END_LENGTH;
    for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
      if (this.#isSigned(at, 0x06054b50) && at + END_LENGTH + this.#short(at + 20) <= this.#bytes.length) return at;
    }
    if (this.#bytes.length >= 4 && this.#view.getUint32(0) === 0xd0cf11e0) {
      throw new DaejoError(
        "file-unreadable",
        "The file is in an older format or protected by a password.",
        "Save it without a password in the present format.",
      );
    }
    if (this.#bytes.length >= 4 && this.#view.getUint32(0, true) === 0x04034b50) throw broken("its end is missing");
    throw new DaejoError(
      "file-unreadable",
      "The file is not a ZIP archive, as documents of this kind are.",
      "Check that its name ends in what it is, or save it again.",
    );
  }

  #readDirectory(end: number): void {
    const count = this.#short(end + 10);
    const start = this.#long(end + 16);
    if (count === 0xffff || start === IN_ZIP64) throw zip64();
    if (this.#short(end + 8) !== count) throw broken("it is one part of several");
    let at = start;
    for (let i = 0; i < count; i++) {
      if (at + ENTRY_LENGTH > end || !this.#isSigned(at, 0x02014b50)) throw broken("its directory is damaged");
      const nameEnd = at + ENTRY_LENGTH + this.#short(at + 28);
      const name = asciiOf(this.#bytes.subarray(at + ENTRY_LENGTH, Math.min(nameEnd, end))).toLowerCase();
      if (this.#entries.has(name)) this.#doubled.add(name);
      this.#entries.set(name, this.#readEntry(at));
      at = nameEnd + this.#short(at + 30) + this.#short(at + 32);
    }
  }

  #readEntry(at: number): Entry {
    return {
      flags: this.#short(at + 8),
      method: this.#short(at + 10),
      checksum: this.#long(at + 16),
      packed: this.#long(at + 20),
      size: this.#long(at + 24),
      header: this.#long(at + 42),
    };
  }

  #dataStart({ header, packed, size }: Entry): number {
    if (header === IN_ZIP64 || packed === IN_ZIP64 || size === IN_ZIP64) throw zip64();
    if (!this.#isSigned(header, 0x04034b50)) throw broken("its directory leads nowhere");
    const start = header + HEADER_LENGTH + this.#short(header + 26) + this.#short(header + 28);
    if (start + packed > this.#bytes.length) throw broken("its directory leads nowhere");
    return start;
  }

  #isSigned(at: number, signature: number): boolean {
    // The shortest record is that of the end.
    return at + END_LENGTH <= this.#bytes.length && this.#long(at) === signature;
  }

  /** 0 behind the file's end. */
  #short(at: number): number {
    return at + 2 <= this.#bytes.length ? this.#view.getUint16(at, true) : 0;
  }

  #long(at: number): number {
    return at + 4 <= this.#bytes.length ? this.#view.getUint32(at, true) : 0;
  }
}

function unpack(name: string, { method, size }: Entry, packed: Uint8Array): Uint8Array {
  if (method === 0) return packed;
  if (method !== 8) throw broken(`"${name}" in it is packed by a method that is not known (${method})`);
  const bytes = new Uint8Array(size);
  let length = 0;
  const inflate = new Inflate((part) => {
    // A header that promises less than there is.
    if (length + part.length > size) throw broken(`"${name}" in it holds more than it says`);
    bytes.set(part, length);
    length += part.length;
  });
  try {
    for (let at = 0; at < packed.length; at += STEP) {
      inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  } catch (cause) {
    throw cause instanceof DaejoError ? cause : broken(`"${name}" in it is damaged`, cause);
  }
  return bytes.subarray(0, length);
}

/** Names that are asked for are ASCII; what others turn into is of no matter. */
function asciiOf(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

function broken(what: string, cause?: unknown): DaejoError {
  return new DaejoError(
    "file-unreadable",
    `The file cannot be unpacked: ${what}.`,
    "Save or download it again.",
    cause === undefined ? undefined : { cause },
  );
}

function zip64(): DaejoError {
  return new DaejoError(
    "file-unreadable",
    "The file is a ZIP64 archive, which is not read.",
    "Open it in its program and save it again.",
  );
}

function tooLarge(message: string): DaejoError {
  return new DaejoError("file-too-large", message, "Split the document, or save its text alone.");
}

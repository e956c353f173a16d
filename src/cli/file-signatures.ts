/** A kind of file that people try although it is no text. */
export interface Signature {
  /** With its article, for a sentence. */
  readonly name: string;
  /** What to do instead. */
  readonly hint: string;
  /** What such a file begins with, a character for each byte. */
  readonly start: string;
}

const AS_DOCX = "Save it as DOCX, ODT or plain text in UTF-8 and check that.";
const AS_TEXT = "Save its text as DOCX, ODT or plain text in UTF-8 and check that.";
const UNPACKED =
  "A DOCX or ODT file needs a name that ends with .docx or .odt; save a sheet as CSV, other documents as DOCX; unpack an archive.";
const OF_PICTURE = "Pictures are not read: check a file that holds their text.";
const PACKED = "Unpack it and check the files in it.";

/** Source: the published signatures of each format. */
const SIGNATURES: readonly Signature[] = [
  { start: "%PDF-", name: "a PDF document", hint: AS_TEXT },
  { start: "PK\x03\x04", name: "an Excel, PowerPoint, HWPX or EPUB document, or a ZIP archive", hint: UNPACKED },
  { start: "\xd0\xcf\x11\xe0", name: "an HWP document, or an old Word, Excel or PowerPoint one", hint: AS_DOCX },
  { start: "HWP Document File V", name: "an old HWP document", hint: AS_DOCX },
  { start: "{\\rtf1", name: "an RTF document", hint: AS_DOCX },
  { start: "\x89PNG\r\n", name: "a PNG picture", hint: OF_PICTURE },
  { start: "\xff\xd8\xff", name: "a JPEG picture", hint: OF_PICTURE },
  { start: "GIF87a", name: "a GIF picture", hint: OF_PICTURE },
  { start: "GIF89a", name: "a GIF picture", hint: OF_PICTURE },
  { start: "II*\0", name: "a TIFF picture", hint: OF_PICTURE },
  { start: "MM\0*", name: "a TIFF picture", hint: OF_PICTURE },
  { start: "\x1f\x8b", name: "a gzip archive", hint: PACKED },
  { start: "BZh91AY", name: "a bzip2 archive", hint: PACKED },
  { start: "\xfd7zXZ\0", name: "an xz archive", hint: PACKED },
  { start: "7z\xbc\xaf", name: "a 7z archive", hint: PACKED },
  { start: "Rar!\x1a", name: "a RAR archive", hint: PACKED },
];

/** What a file is, where its first bytes say that it is no text. */
export function signatureOf(bytes: Uint8Array): Signature | undefined {
  return SIGNATURES.find(({ start }) => [...start].every((sign, index) => bytes[index] === sign.charCodeAt(0)));
}

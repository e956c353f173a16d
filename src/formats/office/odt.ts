import { strFromU8 } from "fflate";
import { DaejoError } from "../../errors.ts";
import type { BinaryFormat, ReadFile } from "../binary.ts";
import { readOdtContent } from "./odt-content.ts";
import { layOut } from "./text-flow.ts";
import { ZipArchive } from "./zip-archive.ts";

/**
 * OpenDocument texts. The text is what a reader of the document sees with all changes accepted: body, tables and text
 * boxes, then footnotes and endnotes. Comments, headers, footers and the numbers of lists and notes are not read. Source:
 * OpenDocument 1.3, part 3.
 */
export const odt: BinaryFormat = { id: "odt", extensions: [".odt", ".ott"], readBytes: readOdt };

function readOdt(bytes: Uint8Array): ReadFile {
  const archive = new ZipArchive(bytes);
  const manifest = archive.read("META-INF/manifest.xml");
  if (manifest !== undefined && strFromU8(manifest).includes("encryption-data")) {
    throw new DaejoError("file-unreadable", "The document is encrypted.", "Save it without a password.");
  }
  const content = archive.read("content.xml");
  const read = content === undefined ? undefined : readOdtContent(content);
  if (read === undefined) {
    throw new DaejoError(
      "file-unreadable",
      "The file is an archive, but holds no OpenDocument text.",
      "Check that its name ends in what it is.",
    );
  }
  return layOut(read);
}

import { DaejoError } from "../../errors.ts";
import type { BinaryFormat, ReadFile } from "../binary.ts";
import { readStories } from "./docx-story.ts";
import { WordStyles } from "./docx-styles.ts";
import { layOut, type TextFlow } from "./text-flow.ts";
import { visitXml } from "./xml-part.ts";
import { ZipArchive } from "./zip-archive.ts";

/**
 * Word documents (WordprocessingML in an OPC package). The text is what a reader of the document sees with all changes
 * accepted: body, tables and text boxes, then the footnotes and endnotes that it refers to. Comments, headers, footers,
 * formulas and the numbers of lists and notes are not read. Source: ECMA-376 (ISO/IEC 29500), parts 1 and 2.
 */
export const docx: BinaryFormat = { id: "docx", extensions: [".docx", ".docm", ".dotx"], readBytes: readDocx };

function readDocx(bytes: Uint8Array): ReadFile {
  const archive = new ZipArchive(bytes);
  const main = relationsOf(archive, "").get("officeDocument") ?? "word/document.xml";
  const content = archive.read(main);
  if (content === undefined) throw notWord();
  const parts = relationsOf(archive, main);
  const stylesPart = parts.get("styles") ?? "word/styles.xml";
  const styles = new WordStyles(archive.read(stylesPart), stylesPart);
  const document = readStories(content, main, styles);
  if (document.root !== "w:document") throw notWord();
  const notes = (part: string, ids: ReadonlySet<string>): TextFlow[] => {
    const held = ids.size === 0 ? undefined : archive.read(part);
    if (held === undefined) return [];
    const stories = readStories(held, part, styles);
    return [...ids].flatMap((id) => stories.notes.get(id) ?? []);
  };
  return layOut([
    document.body,
    ...notes(parts.get("footnotes") ?? "word/footnotes.xml", document.footnotes),
    ...notes(parts.get("endnotes") ?? "word/endnotes.xml", document.endnotes),
  ]);
}

/** The parts that a part (or the package: "") leads to, by the last word of the kind of relation. */
function relationsOf(archive: ZipArchive, part: string): Map<string, string> {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const name = `${folder}_rels/${part.slice(folder.length)}.rels`;
  const found = new Map<string, string>();
  const bytes = archive.read(name);
  if (bytes === undefined) return found;
  visitXml(bytes, name, RELATION_NAMESPACE, {
    open: (element) => {
      const [type, target] = [element.get("Type"), element.get("Target")];
      if (element.name !== "r:Relationship" || type === undefined || target === undefined) return;
      if (element.get("TargetMode") === "External") return;
      const kind = type.slice(type.lastIndexOf("/") + 1);
      if (!found.has(kind)) found.set(kind, resolve(folder, target));
    },
    close: () => {},
    text: () => {},
  });
  return found;
}

const RELATION_NAMESPACE = { "http://schemas.openxmlformats.org/package/2006/relationships": "r" };

/** Where a relative path leads from a folder; the name of a part has no slash in front. */
function resolve(folder: string, target: string): string {
  const names: string[] = [];
  for (const name of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (name === "..") names.pop();
    else if (name !== "" && name !== ".") names.push(name);
  }
  return names.join("/");
}

function notWord(): DaejoError {
  return new DaejoError(
    "file-unreadable",
    "The file is an archive, but holds no Word document.",
    "Check that its name ends in what it is.",
  );
}

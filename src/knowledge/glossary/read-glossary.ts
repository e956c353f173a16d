import { DaejoError, shown } from "../../errors.ts";
import type { Glossary } from "./glossary.ts";

/** How a glossary is written. */
export type GlossaryFormat = "csv" | "tsv" | "json" | "tbx";

/** The formats a glossary may be written in. */
export const GLOSSARY_FORMATS: readonly GlossaryFormat[] = ["csv", "tsv", "json", "tbx"];

/**
 * Reads the text of a glossary file; `name` is what messages call it. Throws a `DaejoError` `bad-input` that says which line
 * is wrong and what to write there.
 */
export async function readGlossary(text: string, format: GlossaryFormat, name = "The glossary"): Promise<Glossary> {
  const called = typeof name === "string" ? name : shown(name);
  if (typeof text !== "string") {
    throw new DaejoError("bad-input", `${called} is no text.`, "Pass the text of the glossary file.");
  }
  const plain = text.replace(/^\uFEFF/, "");
  switch (format) {
    case "csv":
    case "tsv": {
      const [{ readTable }, { readCommaRows, readTabRows }] = await Promise.all([
        import("./read-table.ts"),
        import("./separated-rows.ts"),
      ]);
      return readTable(format === "csv" ? readCommaRows(plain, called) : readTabRows(plain), called);
    }
    case "json":
      return (await import("./read-json.ts")).readJson(plain, called);
    case "tbx":
      // The parser of XML is loaded only for those who have a term base.
      return (await import("./read-tbx.ts")).readTbx(plain, called);
    default:
      throw new DaejoError(
        "bad-option",
        `There is no glossary format ${shown(format)}.`,
        `The formats are ${GLOSSARY_FORMATS.join(", ")}.`,
      );
  }
}

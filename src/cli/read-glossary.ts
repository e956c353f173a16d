import { DaejoError } from "../errors.ts";
import { NO_GLOSSARY, type Glossary } from "../knowledge/glossary/glossary.ts";
import type { GlossaryFormat } from "../knowledge/glossary/read-glossary.ts";
import { readText } from "./read-file.ts";

const BY_ENDING: ReadonlyMap<string, GlossaryFormat> = new Map(
  Object.entries({
    csv: "csv",
    tsv: "tsv",
    tab: "tsv",
    json: "json",
    tbx: "tbx",
    xml: "tbx",
  }),
);

/** The terms of all glossary files, in their order; the end of a name says its format. */
export async function readGlossaries(paths: readonly string[]): Promise<Glossary> {
  if (paths.length === 0) return NO_GLOSSARY;
  const { readGlossary } = await import("../knowledge/glossary/read-glossary.ts");
  const glossaries: Glossary[] = [];
  for (const path of paths) glossaries.push(await readGlossary(await readText(path), formatOf(path), `"${path}"`));
  return glossaries.length === 1 ? (glossaries[0] as Glossary) : { terms: glossaries.flatMap(({ terms }) => terms) };
}

function formatOf(path: string): GlossaryFormat {
  const format = BY_ENDING.get(path.slice(path.lastIndexOf(".") + 1).toLowerCase());
  if (format !== undefined) return format;
  throw new DaejoError(
    "bad-option",
    `"${path}" is no glossary by its name.`,
    `A glossary ends with .${[...BY_ENDING.keys()].join(", .")}.`,
  );
}

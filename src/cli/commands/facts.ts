import { readPassages } from "../../alignment/passages.ts";
import type { Fact } from "../../facts/fact.ts";
import { readDocument } from "../../formats/index.ts";
import { detectSpans } from "../../spans/index.ts";
import { LineIndex } from "../../text/line-index.ts";
import { writeResult, type CommonOptions } from "../common-options.ts";
import { EXIT, type ExitCode } from "../exit.ts";
import { readNamed } from "../inputs.ts";

export async function factsCommand(files: readonly string[], options: CommonOptions): Promise<ExitCode> {
  const results: Result[] = [];
  for (const file of files) results.push(factsOf(await readNamed(file)));
  await writeResult(options.format === "json" ? toJson(results) : results.map(toText).join("\n"), options);
  return EXIT.ok;
}

interface Result {
  readonly document: string;
  readonly lines: LineIndex;
  readonly facts: readonly (Fact & { readonly language: string })[];
}

function factsOf({ id, text }: { id: string; text: string }): Result {
  const document = readDocument({ id, text });
  const facts = readPassages(document, detectSpans(text)).flatMap((passage) =>
    passage.facts.map((fact) => ({ ...fact, language: passage.segment.language })),
  );
  return { document: id, lines: new LineIndex(text), facts };
}

function toJson(results: readonly Result[]): string {
  const documents = results.map(({ document, lines, facts }) => ({
    document,
    facts: facts.map((fact) => ({ ...fact, ...lines.positionAt(fact.start) })),
  }));
  return `${JSON.stringify(documents.length === 1 ? documents[0] : documents, null, 2)}\n`;
}

function toText({ document, lines, facts }: Result): string {
  if (facts.length === 0) return `${document}: no facts\n`;
  return facts
    .map((fact) => {
      const { line, column } = lines.positionAt(fact.start);
      const bound = fact.bound === "exact" ? "" : `  ${fact.bound}`;
      return `${document}:${line}:${column}  ${fact.language}  ${fact.kind}  “${fact.text}”  ${JSON.stringify(fact.value)}${bound}\n`;
    })
    .join("");
}

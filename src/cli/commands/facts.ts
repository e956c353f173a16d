import { factsOf, namesOf } from "../../alignment/passages.ts";
import type { Fact } from "../../facts/fact.ts";
import { mergeNames } from "../../facts/name/extract.ts";
import type { Document } from "../../formats/document.ts";
import { proseText } from "../../formats/prose-text.ts";
import type { Knowledge } from "../../knowledge/knowledge.ts";
import { loadKnowledge } from "../../knowledge/load.ts";
import type { Paint } from "../../report/paint.ts";
import { printable, printableLine } from "../../report/printable.ts";
import { segmentDocument } from "../../segments/index.ts";
import { detectSpans } from "../../spans/index.ts";
import { LineIndex } from "../../text/line-index.ts";
import type { CommonOptions, DatedOptions } from "../command-options.ts";
import { choosePaint, writeResult } from "../write-result.ts";
import { EXIT, type ExitCode } from "../exit.ts";
import { readDocuments } from "../inputs.ts";
import { finish } from "../../text/work.ts";

export async function factsCommand(files: readonly string[], options: DatedOptions): Promise<ExitCode> {
  const { date } = options;
  const documents = await readDocuments(files, options.lang);
  const knowledge = await loadKnowledge();
  const results = documents.map((document) => resultOf(document, date, knowledge));
  await writeResult(await format(results, options), options);
  return results.some((result) => result.isEmpty) ? EXIT.didNotRun : EXIT.ok;
}

interface Result {
  readonly document: string;
  readonly isEmpty: boolean;
  readonly facts: readonly (Fact & { readonly language: string; readonly line: number; readonly column: number })[];
}

function resultOf(document: Document, date: string | undefined, knowledge: Knowledge): Result {
  const segments = finish(segmentDocument(document, detectSpans(proseText(document)))).filter(
    ({ kind }) => kind === "paragraph",
  );
  const lines = new LineIndex(document.text);
  const names = finish(namesOf(segments, knowledge));
  const facts = segments.flatMap((segment, index) =>
    mergeNames(factsOf(segment, date), names[index] ?? []).map((fact) => ({
      ...fact,
      language: segment.language,
      ...lines.positionAt(fact.start),
    })),
  );
  return { document: document.id, isEmpty: segments.length === 0, facts };
}

const WORDS = {
  en: { empty: "no text", none: "no facts", count: (n: number) => `${n} ${n === 1 ? "fact" : "facts"}` },
  ko: { empty: "글이 없습니다", none: "날짜, 숫자, 이름이 없습니다", count: (n: number) => `날짜·숫자·이름 ${n}개` },
} as const;

async function format(results: readonly Result[], options: CommonOptions): Promise<string> {
  if (options.format === "json") {
    const documents = results.map(({ document, facts }) => ({ id: document, facts }));
    return `${JSON.stringify({ version: 1, documents }, null, 2)}\n`;
  }
  const words = WORDS[options.lang];
  const paint = await choosePaint(options);
  return results
    .map((result) => {
      const { document, isEmpty, facts } = result;
      if (facts.length === 0) return `${printable(document)}: ${isEmpty ? words.empty : words.none}\n`;
      return options.quiet === true ? `${printable(document)}: ${words.count(facts.length)}\n` : toText(result, paint);
    })
    .join(options.quiet === true ? "" : "\n");
}

function toText({ document, facts }: Result, paint: Paint): string {
  return facts
    .map((fact) => {
      const place = paint.dim(`${printable(document)}:${fact.line}:${fact.column}`);
      const kind = paint.bold(fact.kind === "range" ? `range of ${fact.value.from.kind}` : fact.kind);
      return `${place}  ${fact.language}  ${kind}  “${printableLine(fact.text)}”  ${valueOf(fact)}\n`;
    })
    .join("");
}

/** The value and its bound; of a range those of both ends. */
function valueOf(fact: Fact): string {
  const limit = fact.bound === "exact" ? "" : `  ${fact.bound}`;
  if (fact.kind !== "range") return JSON.stringify(fact.value) + limit;
  return `${valueOf(fact.value.from)} – ${valueOf(fact.value.to)}${limit}`;
}

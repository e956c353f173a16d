import { formatIdFor, knownFormats, loadFormats, type LoadedFormat } from "../../../src/formats/known.ts";
import { plainText } from "../../../src/formats/plain-text.ts";
import { readContent } from "../../../src/formats/read.ts";
import type { CheckInput } from "../../../src/input.ts";
import { contains, slice } from "../../../src/text/span.ts";
import { docxOf, hostileFormats, odtOf } from "../../cli/hostile-files.ts";
import type { Draw } from "../draw.ts";
import { bucket, featuresOfReport } from "../features.ts";
import { must, reportHolds } from "../laws.ts";
import { usualChecker } from "./checkers.ts";
import { type Parts, reached, type Target } from "./target.ts";

const PACKED: Readonly<Record<string, (xml: string) => Uint8Array>> = { docx: docxOf, odt: odtOf };

async function formatOf(id: string): Promise<LoadedFormat> {
  return id === "text" ? { kind: "document", format: plainText } : ((await loadFormats([id]))[0] as LoadedFormat);
}

/** A reader of each format; of every third file, checked as well. */
export const formatTargets: readonly Target[] = ["text", ...knownFormats.map(({ id }) => id)].map((id) => {
  const { name, isBilingual } = hostileFormats.find((format) => format.id === id) as (typeof hostileFormats)[number];
  return {
    name: `format:${id}`,
    parts: [`format:${id}`, `format:${id}`],
    largest: 300_000,
    run: async (parts, draw) => {
      const [given, other] = [contentOf(id, parts, 0, draw), contentOf(id, parts, 1, draw)];
      const { text, blocks } = readContent(given, await formatOf(id), name);
      blocksHold(text, blocks);
      const features = [
        ...blocks.map(({ kind, level, prose }) => `${kind} ${level ?? ""} ${Math.min(3, prose.runs.length)}`),
        bucket("blocks", blocks.length),
      ];
      if (text.length > 30_000 || draw.chance(0.66)) return reached([text, blocks], features);
      const named = { id: name, text: given };
      const before = draw.chance(0.2) ? { previous: other } : {};
      const input: CheckInput = isBilingual
        ? { text: { ...named, ...before } }
        : { en: { ...named, ...before }, ko: { id: name, text: other } };
      const report = (await usualChecker()).check(input);
      reportHolds(report);
      return reached(report, [...features, ...featuresOfReport(report)]);
    },
  };
});

/** Files that are packed, with the bytes of the archive as they may come. */
export const packedTarget: Target = {
  name: "format:packed",
  parts: ["bytes"],
  largest: 200_000,
  run: async (parts, draw) => {
    const format = await formatOf(draw.pick(["docx", "odt"]));
    const { text, blocks } = readContent(parts.bytes(0), format, "a");
    blocksHold(text, blocks);
    return reached([text, blocks], [formatIdFor("a.docx") ?? "", bucket("blocks", blocks.length)]);
  },
};

function contentOf(id: string, parts: Parts, at: number, draw: Draw): string | Uint8Array {
  const pack = PACKED[id];
  if (pack === undefined) return parts.text(at);
  return draw.chance(0.02) ? parts.bytes(at) : pack(parts.text(at));
}

/** Blocks in order and apart, and prose that leads back into them. */
function blocksHold(text: string, blocks: ReturnType<typeof readContent>["blocks"]): void {
  let end = 0;
  for (const { span, prose } of blocks) {
    must(span.start >= end && contains({ start: 0, end: text.length }, span), "blocks are in order and apart", span);
    ({ end } = span);
    let at = -1;
    for (const [index, run] of prose.runs.entries()) {
      must(
        run.at > at && run.at <= prose.text.length && contains(span, run.source),
        "prose leads back into its block",
        [span, run],
      );
      ({ at } = run);
      const derived = prose.text.slice(run.at, prose.runs[index + 1]?.at ?? prose.text.length);
      must(!run.copied || slice(text, run.source) === derived, "what is copied is the same", [
        run,
        derived.slice(0, 40),
      ]);
    }
  }
}

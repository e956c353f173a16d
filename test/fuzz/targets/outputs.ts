import { SaxesParser } from "saxes";
import { defaultChecks } from "../../../src/checks/index.ts";
import { ALIGN_FORMATS } from "../../../src/report/align/formats.ts";
import { toJson } from "../../../src/report/json.ts";
import { outputs } from "../../../src/report/outputs/outputs.ts";
import { toPage } from "../../../src/report/page/page.ts";
import { toPagePair, toProject } from "../../../src/report/page/project.ts";
import type { Report } from "../../../src/report/report.ts";
import { formatSuppressionFile, parseSuppressionFile } from "../../../src/report/suppression/file.ts";
import { suppressionsOf } from "../../../src/report/suppression/entries.ts";
import { toText } from "../../../src/report/text.ts";
import { diffWording } from "../../../src/report/wording-diff.ts";
import type { Draw } from "../draw.ts";
import { featuresOfReport } from "../features.ts";
import { must } from "../laws.ts";
import { usualChecker } from "./checkers.ts";
import { reached, type Target } from "./target.ts";

const ASSETS = { script: "", style: "", scriptHash: "sha256-", styleHash: "sha256-" };

/** Every form of a report, of documents whose names are as hostile as their texts. */
export const outputTargets: readonly Target[] = [
  {
    name: "outputs",
    parts: ["en", "ko", "text"],
    largest: 10_000,
    run: async (parts, draw) => {
      const report = await reportOf(parts.text(0), parts.text(1), parts.text(2), draw);
      const language = draw.pick(["en", "ko"] as const);
      const options = {
        language,
        version: "0",
        checks: draw.chance(0.5) ? defaultChecks : [],
        translation: draw.pick(["en", "ko"] as const),
      };
      const written = outputs.map(({ id, write }) => [id, write(report, options)] as const);
      for (const [id, text] of written) mustParse(id, text);
      const text = toText(report, { language, diff: diffWording });
      must(!CONTROLS.test(text), "the terminal gets no control characters", text.match(CONTROLS)?.[0]);
      const entries = suppressionsOf(report);
      const file = formatSuppressionFile(entries);
      must(parseSuppressionFile(file, "a").length === entries.length, "a suppressions file is read back");
      return reached([...written, text, toJson(report), file], featuresOfReport(report));
    },
  },
  {
    name: "align-outputs",
    parts: ["en", "ko", "text"],
    largest: 10_000,
    run: async (parts, draw) => {
      const reports = [await reportOf(parts.text(0), parts.text(1), parts.text(2), draw)];
      const settings = {
        language: draw.pick(["en", "ko"] as const),
        unit: draw.pick(["paragraph", "sentence"] as const),
        version: "0",
        isExplained: draw.chance(0.5),
        width: 20 + draw.below(200),
      };
      const written = Object.entries(ALIGN_FORMATS).map(([id, write]) => [id, write(reports, settings)] as const);
      for (const [id, text] of written) mustParse(id, text);
      return reached(written, reports.flatMap(featuresOfReport));
    },
  },
  {
    name: "page",
    parts: ["en", "ko", "text"],
    largest: 20_000,
    run: async (parts, draw) => {
      const report = await reportOf(parts.text(0), parts.text(1), parts.text(2), draw);
      const settings = {
        language: draw.pick(["en", "ko"] as const),
        version: "0",
        checks: defaultChecks,
        diagnostics: report.diagnostics,
      };
      const pair = toPagePair(report);
      const page = toPage(toProject([report], settings), [pair], ASSETS);
      const data = [...page.matchAll(/<script type="application\/json" id="([\w-]+)">([^<]*)<\/script>/g)];
      must(data.length === 2, "a page holds its data", data.length);
      const [, shown] = data.map(([, , json]) => JSON.parse(json as string) as unknown);
      must(JSON.stringify(shown) === JSON.stringify(pair), "a page holds its data unchanged");
      piecesHold(pair, report);
      return reached(page, featuresOfReport(report));
    },
  },
];

// eslint-disable-next-line no-control-regex
const CONTROLS = /[\0-\x08\x0b-\x1f\x7f-\x9f]/;

async function reportOf(en: string, ko: string, other: string, draw: Draw): Promise<Report> {
  const checker = await usualChecker();
  const id = draw.chance(0.5) ? `${other.slice(0, draw.size(40))}.txt` : "a.txt";
  const before = draw.chance(0.3) ? { previous: other } : {};
  if (draw.chance(0.7))
    return checker.check({ en: { id, text: en, format: "text", ...before }, ko: { id: "ko", text: ko } });
  return checker.check({ id, text: other, format: "text", against: [en, ko] });
}

/** What each paragraph shows is what stands in its document. */
function piecesHold(pair: ReturnType<typeof toPagePair>, { documents }: Report): void {
  const texts = new Map(
    documents.flatMap(({ text, segments }) =>
      segments.map(({ id, start, end }) => [id, text.slice(start, end)] as const),
    ),
  );
  for (const row of pair.sections.flatMap(({ rows }) => rows)) {
    if (row.kind === "elsewhere") continue;
    for (const { id, pieces } of [...row.en, ...row.ko]) {
      must(pieces.map(({ text }) => text).join("") === texts.get(id), "the pieces of a paragraph are its text", id);
    }
  }
}

const PARSERS: Readonly<Record<string, (text: string) => void>> = {
  json: (text) => void JSON.parse(text),
  sarif: (text) => void JSON.parse(text),
  rdjson: (text) => void JSON.parse(text),
  jsonl: (text) => {
    for (const line of text.split("\n").filter((each) => each !== "")) JSON.parse(line);
  },
  junit: parseXml,
  tmx: parseXml,
  xliff: parseXml,
  tsv: (text) => {
    const columns = new Set(
      text
        .replace(/\n$/, "")
        .split("\n")
        .map((line) => line.split("\t").length),
    );
    must(columns.size === 1, "the lines of a table have the same columns", [...columns]);
  },
};

function mustParse(id: string, text: string): void {
  try {
    PARSERS[id]?.(text);
  } catch (error) {
    must(false, `${id} is well-formed`, (error as Error).message);
  }
}

function parseXml(text: string): void {
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(text).close();
}

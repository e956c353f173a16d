import type { Evidence } from "../checks/check.ts";
import { LineIndex } from "../text/line-index.ts";
import type { Language } from "../text/span.ts";
import { excerptOf } from "./excerpt.ts";
import { plain, type Paint } from "./paint.ts";
import type { Discrepancy, Report } from "./report.ts";

export interface TextOptions {
  readonly language: Language;
  readonly paint?: Paint;
  /** Leave out what is below this; counts still say that it is there. */
  readonly isShown?: (discrepancy: Discrepancy) => boolean;
}

const WORDS = {
  en: {
    error: "error",
    warning: "warning",
    info: "info",
    missing: "(missing here)",
    aligned: (n: number) => `${n} ${n === 1 ? "passage" : "passages"} compared`,
    unaligned: (en: number, ko: number) => `${en} English and ${ko} Korean unaligned`,
    counts: (e: number, w: number, i: number) => `${e} ${e === 1 ? "error" : "errors"}, ${w} ${w === 1 ? "warning" : "warnings"}, ${i} info`,
    verdicts: { passed: "passed", failed: "failed", "did-not-run": "did not run" },
  },
  ko: {
    error: "오류",
    warning: "경고",
    info: "정보",
    missing: "(이 자리에 없음)",
    aligned: (n: number) => `${n}개 대목 비교`,
    unaligned: (en: number, ko: number) => `짝 없는 단락 영어 ${en}개, 한국어 ${ko}개`,
    counts: (e: number, w: number, i: number) => `오류 ${e}개, 경고 ${w}개, 정보 ${i}개`,
    verdicts: { passed: "통과", failed: "불일치", "did-not-run": "비교하지 못함" },
  },
} as const;

/** The report for a person at a terminal: each discrepancy with both sides, the evidence underlined. */
export function toText(report: Report, { language, paint = plain, isShown = () => true }: TextOptions): string {
  const words = WORDS[language];
  const documents = new Map(report.documents.map(({ id, text }) => [id, { text, lines: new LineIndex(text) }]));
  const colour = { error: paint.red, warning: paint.yellow, info: paint.blue } as const;
  const out: string[] = [];
  for (const diagnostic of report.diagnostics) {
    out.push(`${paint[diagnostic.level === "error" ? "red" : "yellow"](words[diagnostic.level])}  ${diagnostic.message}`, "");
  }
  for (const discrepancy of report.discrepancies.filter(isShown)) {
    const head = colour[discrepancy.severity](words[discrepancy.severity]);
    out.push(`${paint.bold(head)}  ${paint.bold(discrepancy.rule)}  ${paint.dim(percent(discrepancy.confidence))}`);
    out.push(`  ${discrepancy.message}`);
    if (discrepancy.reason !== undefined) out.push(`  ${discrepancy.reason}`);
    for (const side of ["en", "ko"] as const) {
      for (const evidence of discrepancy[side]) out.push(...sideLines(side, evidence));
    }
    out.push("");
  }
  const { summary } = report;
  const verdict = report.verdict === "passed" ? paint.green : report.verdict === "failed" ? paint.red : paint.yellow;
  out.push(
    `${verdict(words.verdicts[report.verdict])} · ${words.aligned(summary.beads)} · ` +
      `${words.unaligned(summary.unaligned.en, summary.unaligned.ko)} · ${words.counts(summary.error, summary.warning, summary.info)}`,
  );
  return `${out.join("\n")}\n`;

  function sideLines(side: Language, evidence: Evidence): string[] {
    const document = documents.get(evidence.document);
    if (document === undefined) return [];
    const { line, column } = document.lines.positionAt(evidence.start);
    const excerpt = excerptOf(document.text, evidence);
    const isMissing = evidence.start === evidence.end;
    const mark = isMissing ? `^ ${words.missing}` : "~".repeat(Math.max(1, excerpt.width));
    return [
      `  ${paint.dim(`${side}  ${evidence.document}:${line}:${column}`)}`,
      `      ${excerpt.line}`,
      `      ${" ".repeat(excerpt.indent)}${colour.error(mark)}`,
    ];
  }
}

function percent(confidence: number): string {
  return `${Math.round(confidence * 100)}%`;
}

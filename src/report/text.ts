import type { Evidence } from "../checks/check.ts";
import { LineIndex } from "../text/line-index.ts";
import type { Language } from "../text/span.ts";
import { excerptOf } from "./excerpt.ts";
import { OUTPUT_WORDS } from "./outputs/words.ts";
import { plain, type Paint } from "./paint.ts";
import { printable, printableLine } from "./printable.ts";
import type { Diagnostic, Discrepancy, Report, Summary } from "./report.ts";
import type { diffWording } from "./wording-diff.ts";

export interface TextOptions {
  readonly language: Language;
  readonly paint?: Paint;
  /** The summary line alone. */
  readonly isBrief?: boolean;
  /** Stands before the summary, where several reports follow each other. */
  readonly title?: string;
  /** Shows what has changed in a wording; loaded where a report tells of a change. */
  readonly diff?: typeof diffWording;
}

/** What only the terminal says; the rest is shared with the other forms. */
const WORDS = {
  en: {
    changed: "changed:",
    unaligned: (en: number, ko: number) => `unaligned: ${en} English, ${ko} Korean`,
  },
  ko: {
    changed: "바뀐 곳:",
    unaligned: (en: number, ko: number) => `짝이 없는 단락: 영어 ${en}개, 한국어 ${ko}개`,
  },
} as const;

/** The report for a person at a terminal: each discrepancy with both sides, the evidence underlined. */
export function toText(report: Report, options: TextOptions): string {
  const { language, paint = plain, isBrief = false, title, diff } = options;
  const blocks = isBrief
    ? []
    : [...toDiagnosticLines(report, language, paint), ...toDiscrepancyLines(report, language, paint, diff)];
  return `${[...blocks, summaryLine(report, language, paint, title)].join("\n")}\n`;
}

/** `failed · 8 passages compared · unaligned: 1 English, 2 Korean · 3 errors, 1 warning, 3 info` */
export function summaryLine(
  { verdict, summary }: Pick<Report, "verdict" | "summary">,
  language: Language,
  paint: Paint,
  title?: string,
): string {
  const words = OUTPUT_WORDS[language];
  const colour = { passed: paint.green, failed: paint.red, "did-not-run": paint.yellow }[verdict];
  const parts = [
    ...(title === undefined ? [] : [paint.bold(printableLine(title))]),
    colour(words.verdicts[verdict]),
    comparedPart(summary, language),
    words.counts(summary),
    ...(summary.suppressed === 0 ? [] : [words.suppressed(summary.suppressed)]),
  ];
  return parts.join(" · ");
}

/** What stood against what: `8 passages compared`, and how many stand alone where any do. */
export function comparedPart({ beads, unaligned }: Summary, language: Language): string {
  const { en, ko } = unaligned;
  return OUTPUT_WORDS[language].compared(beads) + (en + ko === 0 ? "" : ` · ${WORDS[language].unaligned(en, ko)}`);
}

/** One line for each diagnostic, the place it speaks of where it has one, and an empty line below. */
export function toDiagnosticLines(
  { diagnostics, documents }: Pick<Report, "diagnostics" | "documents">,
  language: Language,
  paint: Paint,
): string[] {
  const colour = (level: Diagnostic["level"]): Paint["red"] => (level === "error" ? paint.red : paint.yellow);
  const lines = new Map<string, LineIndex>();
  const placeOf = ({ document: id, span }: Diagnostic): string[] => {
    const document = documents.find((each) => each.id === id);
    if (document === undefined || span === undefined) return [];
    const index = lines.get(document.id) ?? new LineIndex(document.text);
    lines.set(document.id, index);
    const { line, column } = index.positionAt(span.start);
    return [`  ${paint.dim(`${printable(document.id)}:${line}:${column}`)}`];
  };
  return diagnostics.flatMap((each) => [
    `${paint.bold(colour(each.level)(OUTPUT_WORDS[language].input))}  ${printableLine(each.message)}`,
    ...placeOf(each),
    "",
  ]);
}

function toDiscrepancyLines(report: Report, language: Language, paint: Paint, diff: TextOptions["diff"]): string[] {
  const words = OUTPUT_WORDS[language];
  const colour = { error: paint.red, warning: paint.yellow, info: paint.blue } as const;
  const documents = new Map(report.documents.map(({ id, text }) => [id, { text, lines: new LineIndex(text) }]));
  return report.discrepancies.flatMap((discrepancy) => {
    const { severity, rule, confidence, message, reason } = discrepancy;
    return [
      `${paint.bold(colour[severity](words.levels[severity]))}  ${paint.bold(rule)}  ${paint.dim(percent(confidence))}`,
      `  ${printableLine(message)}`,
      ...(reason === undefined ? [] : [`  ${printableLine(reason)}`]),
      ...(["en", "ko"] as const).flatMap((side) => [
        ...discrepancy[side].flatMap((evidence) => sideLines(side, evidence, discrepancy)),
        ...changeLines(side, discrepancy),
      ]),
      "",
    ];
  });

  function changeLines(side: Language, { change }: Discrepancy): string[] {
    if (change?.side !== side || diff === undefined) return [];
    const shown = diff(change).map(({ kind, text }) => {
      const part = printable(text.replaceAll(/\s+/g, " "));
      if (kind === "same") return part;
      return kind === "removed" ? paint.red(`[-${part}-]`) : paint.green(`{+${part}+}`);
    });
    return [`      ${paint.dim(WORDS[language].changed)} ${shown.join("")}`];
  }

  function sideLines(side: Language, evidence: Evidence, { severity }: Discrepancy): string[] {
    const document = documents.get(evidence.document);
    if (document === undefined) return [];
    const { line, column } = document.lines.positionAt(evidence.start);
    const excerpt = excerptOf(document.text, evidence);
    const isMissing = evidence.start === evidence.end;
    const mark = isMissing ? `^ ${words.missing}` : "~".repeat(Math.max(1, excerpt.width));
    return [
      `  ${paint.dim(`${side}  ${printable(evidence.document)}:${line}:${column}`)}`,
      `      ${excerpt.line}`,
      `      ${" ".repeat(excerpt.indent)}${colour[severity](mark)}`,
    ];
  }
}

export function percent(confidence: number): string {
  return `${Math.round(confidence * 100)}%`;
}

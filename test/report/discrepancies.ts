import { LineIndex } from "../../src/text/line-index.ts";
import type { Evidence, Localised } from "../../src/checks/check.ts";
import type { Discrepancy, Report, ReportedDocument } from "../../src/report/report.ts";
import type { Language } from "../../src/text/span.ts";

/** A discrepancy; each side's evidence as `[start, end]` into the side's text, found by the words that stand there. */
export interface DiscrepancyExample extends Partial<Omit<Discrepancy, "en" | "ko">> {
  readonly en?: readonly Evidence[];
  readonly ko?: readonly Evidence[];
  readonly suppression?: { readonly kind: "comment" | "file"; readonly reason?: string };
}

/** A document in plain text, one paragraph a line, all in one language. */
export function documentOf(id: string, text: string, language: Language, format = "text"): ReportedDocument {
  const lines = new LineIndex(text);
  const segments = text.split("\n").map((line, index) => {
    const start = lines.startOf(index + 1);
    return {
      id: `${id}#${index}`,
      kind: "paragraph",
      block: "paragraph",
      language,
      start,
      end: start + line.length,
    } as const;
  });
  return { id, format, length: text.length, spans: [], segments, text };
}

/** The place of some words in a document; of an empty place behind some words with `behind`. */
export function placeOf({ id, text }: ReportedDocument, words: string, behind = false): Evidence {
  const found = text.indexOf(words);
  if (found < 0) throw new Error(`"${words}" is not in ${id}.`);
  const start = behind ? found + words.length : found;
  const end = found + words.length;
  return { document: id, start, end, text: text.slice(start, end) };
}

export function discrepancyOf(example: DiscrepancyExample): Discrepancy {
  const { message = "The English has 300, the Korean 350.", reason } = example;
  return {
    rule: "number/value",
    severity: "error",
    confidence: 0.97,
    category: "accuracy/mistranslation",
    message,
    localised: { message: both(message), ...(reason === undefined ? {} : { reason: both(reason) }) },
    bead: "b0",
    fingerprint: "00000000ffffffff",
    ...example,
    en: example.en ?? [],
    ko: example.ko ?? [],
  };
}

function both(text: string): Localised {
  return { en: text, ko: text };
}

/** A report on documents whose n-th paragraphs correspond, pair by pair. */
export function foundIn(
  documents: readonly ReportedDocument[],
  discrepancies: readonly Discrepancy[],
  more: Partial<Report> = {},
): Report {
  const count = (severity: Discrepancy["severity"]): number =>
    discrepancies.filter((each) => each.severity === severity).length;
  const [en, ko] = (["en", "ko"] as const).map((side) =>
    documents.flatMap(({ segments }) => segments.filter(({ language }) => language === side)),
  );
  const beads = (en ?? []).map(({ id }, index) => ({
    id: `b${index}`,
    en: [id],
    ko: ko?.[index] === undefined ? [] : [ko[index].id],
    confidence: 0.9,
    anchors: [],
    within: [],
  }));
  return {
    version: 1,
    verdict: count("error") > 0 ? "failed" : "passed",
    documents,
    beads,
    discrepancies,
    suppressed: [],
    diagnostics: [],
    summary: {
      beads: beads.length,
      unaligned: { en: 0, ko: 0 },
      error: count("error"),
      warning: count("warning"),
      info: count("info"),
      suppressed: more.suppressed?.length ?? 0,
    },
    ...more,
  };
}

export const HALL_EN: ReportedDocument = documentOf(
  "hall.en.txt",
  "The hall holds 300 people.\nIt opened on June 19, 2024.\nSmoking is not allowed.",
  "en",
);
export const HALL_KO: ReportedDocument = documentOf(
  "hall.ko.txt",
  "강당에는 350명이 들어간다.\n2023년 6월 19일에 문을 열었다.\n담배를 피울 수 있다.",
  "ko",
);

/** Two versions of a text with an error, a warning about something missing, and an info. */
export const HALL: Report = foundIn(
  [HALL_EN, HALL_KO],
  [
    discrepancyOf({
      severity: "info",
      rule: "style/quotes",
      category: "linguistic-conventions/punctuation",
      message: "Quotation marks are mixed.",
      confidence: 0.5,
      fingerprint: "1111111111111111",
      en: [placeOf(HALL_EN, "hall")],
      ko: [placeOf(HALL_KO, "문")],
    }),
    discrepancyOf({
      suggestion: "300명",
      fingerprint: "2222222222222222",
      en: [placeOf(HALL_EN, "300")],
      ko: [placeOf(HALL_KO, "350명")],
    }),
    discrepancyOf({
      rule: "polarity/negation",
      severity: "warning",
      message: "The Korean lacks the negation.",
      reason: "A negation turns the sentence round.",
      confidence: 0.8,
      fingerprint: "3333333333333333",
      en: [placeOf(HALL_EN, "not allowed")],
      ko: [placeOf(HALL_KO, "피울", true)],
    }),
  ],
);

/** What every test writes with. */
export const OPTIONS = { language: "en", version: "1.2.3" } as const;

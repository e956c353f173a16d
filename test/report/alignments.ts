import type { Anchor } from "../../src/alignment/bead.ts";
import type { Report, ReportedBead, ReportedDocument, ReportedSegment } from "../../src/report/report.ts";
import type { Language } from "../../src/text/span.ts";

/** Each paragraph as its sentences. */
type Paragraphs = readonly (readonly string[])[];

export interface BeadExample {
  /** Paragraphs by number, sentences as in `"1.0"`. */
  readonly en?: readonly (number | string)[];
  readonly ko?: readonly (number | string)[];
  readonly confidence?: number;
  readonly crossing?: true;
  readonly anchors?: readonly Anchor[];
  readonly within?: readonly BeadExample[];
}

/** A report on two versions, `NAME.en.txt` and `NAME.ko.txt`, aligned as the example says. */
export function reportOf(example: {
  readonly name?: string;
  readonly en: Paragraphs;
  readonly ko: Paragraphs;
  readonly beads: readonly BeadExample[];
}): Report {
  const name = example.name ?? "text";
  const documents = (["en", "ko"] as const).map((side) => documentOf(`${name}.${side}.txt`, side, example[side]));
  const beads = example.beads.map((bead, index) => beadOf(bead, `b${index}`, name));
  const alone = (side: Language, other: Language): number =>
    beads.filter((bead) => bead[other].length === 0).flatMap((bead) => bead[side]).length;
  return {
    version: 1,
    verdict: "passed",
    documents,
    beads,
    discrepancies: [],
    suppressed: [],
    diagnostics: [],
    summary: {
      beads: beads.filter((bead) => bead.en.length > 0 && bead.ko.length > 0).length,
      unaligned: { en: alone("en", "ko"), ko: alone("ko", "en") },
      error: 0,
      warning: 0,
      info: 0,
      suppressed: 0,
    },
  };
}

function documentOf(id: string, language: Language, paragraphs: Paragraphs): ReportedDocument {
  let text = "";
  const segments: ReportedSegment[] = [];
  for (const [number, sentences] of paragraphs.entries()) {
    if (number > 0) text += "\n\n";
    const start = text.length;
    const common = { block: "paragraph", language };
    const inside = sentences.map((sentence, index): ReportedSegment => {
      if (index > 0) text += " ";
      text += sentence;
      const span = { start: text.length - sentence.length, end: text.length };
      return { id: `${id}#${number}.${index}`, kind: "sentence", ...common, ...span };
    });
    segments.push({ id: `${id}#${number}`, kind: "paragraph", ...common, start, end: text.length });
    if (inside.length > 1) segments.push(...inside);
  }
  return { id, format: "text", length: text.length, spans: [], segments, text };
}

function beadOf(example: BeadExample, id: string, name: string): ReportedBead {
  const { en = [], ko = [], confidence = 0.9, crossing, anchors = [], within = [] } = example;
  return {
    id,
    en: en.map((number) => `${name}.en.txt#${number}`),
    ko: ko.map((number) => `${name}.ko.txt#${number}`),
    confidence,
    ...(crossing === undefined ? {} : { crossing }),
    anchors,
    within: within.map((inner, index) => beadOf(inner, `${id}.${index}`, name)),
  };
}

/**
 * Two versions with all that can happen: a heading, three sentences against two, a paragraph that only one side has, on
 * each side, and one that has moved. Confidences tell the beads apart.
 */
export const LIBRARY: Report = reportOf({
  name: "library",
  en: [
    ["Library hours"],
    ["The library opens at 9 a.m.", "Borrow up to 5 books.", "Return them within 14 days."],
    ["Parking is free.", "The gate closes at 10 p.m."],
    ["Please be quiet.", "Thank you."],
  ],
  ko: [
    ["도서관 이용 시간"],
    ["조용히 해 주세요.", "감사합니다."],
    ["도서관은 오전 9시에 열고 책은 5권까지 빌릴 수 있습니다.", "14일 안에 반납하세요."],
    ["월요일은 쉽니다."],
  ],
  beads: [
    { en: [0], ko: [0], confidence: 0.91 },
    {
      en: [1],
      ko: [2],
      confidence: 0.99,
      anchors: [
        { kind: "fact", en: "9 a.m.", ko: "오전 9시" },
        { kind: "word", en: "library", ko: "도서관" },
        { kind: "word", en: "books", ko: "책" },
      ],
      within: [
        {
          en: ["1.0", "1.1"],
          ko: ["2.0"],
          confidence: 0.98,
          anchors: [{ kind: "fact", en: "9 a.m.", ko: "오전 9시" }],
        },
        { en: ["1.2"], ko: ["2.1"], confidence: 0.97 },
      ],
    },
    { en: [2], confidence: 0.8 },
    {
      en: [3],
      ko: [1],
      confidence: 0.95,
      crossing: true,
      within: [
        { en: ["3.0"], ko: ["1.0"], confidence: 0.96 },
        { en: ["3.1"], ko: ["1.1"], confidence: 0.94 },
      ],
    },
    { ko: [3], confidence: 0.7 },
  ],
});

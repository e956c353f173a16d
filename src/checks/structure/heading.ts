import type { Segment } from "../../segments/segment.ts";
import type { Check, CheckContext, Finding, PlacedFinding } from "../check.ts";

/** A heading whose counterpart is no heading, or one of another level than the other headings of the document lead to expect. */
export const structureHeading: Check = {
  rule: "structure/heading",
  level: "warning",
  category: "design/markup",
  summary: {
    en: "A heading has another level in the Korean, or is no heading there.",
    ko: "제목의 수준이 서로 다르거나 한쪽만 제목입니다.",
  },
  why: {
    en: "Headings make the table of contents and the places that links lead to. A heading of another level moves everything below it.",
    ko: "제목은 목차와 링크의 기준입니다. 수준이 달라지면 그 아래 내용의 위치가 모두 달라집니다.",
  },
  findAcross: (beads) => {
    const pairs = beads.flatMap(headingPair);
    const usual = usualOffset(pairs);
    return pairs.flatMap((pair): PlacedFinding[] => {
      const finding = headingFinding(pair, usual);
      return finding === undefined ? [] : [{ bead: pair.bead, finding }];
    });
  },
};

interface HeadingPair {
  readonly bead: CheckContext;
  readonly en: Segment;
  readonly ko: Segment;
}

/** Below this confidence of the bead the two may not belong together. */
const LEAST_CONFIDENCE = 0.6;

function headingPair(bead: CheckContext): HeadingPair[] {
  const { aligned, rendering } = bead;
  const [en, ko] = [aligned.en[0]?.segment, aligned.ko[0]?.segment];
  const isSingle = aligned.en.length === 1 && aligned.ko.length === 1;
  if (rendering !== "close" || en === undefined || ko === undefined || !isSingle) return [];
  if (aligned.bead.confidence < LEAST_CONFIDENCE) return [];
  return en.block === "heading" || ko.block === "heading" ? [{ bead, en, ko }] : [];
}

/** How many levels the Korean headings stand below the English: a page may be set into another. */
function usualOffset(pairs: readonly HeadingPair[]): number {
  const times = new Map<number, number>();
  for (const { en, ko } of pairs) {
    if (en.block !== "heading" || ko.block !== "heading") continue;
    const offset = (ko.level ?? 1) - (en.level ?? 1);
    times.set(offset, (times.get(offset) ?? 0) + 1);
  }
  // A single pair tells no habit.
  const [usual] = [...times].filter(([, count]) => count > 1).toSorted((a, b) => b[1] - a[1]);
  return usual?.[0] ?? 0;
}

function headingFinding({ bead, en, ko }: HeadingPair, usual: number): Finding | undefined {
  const shared = {
    en: [bead.evidenceOf(en.document, en.span)],
    ko: [bead.evidenceOf(ko.document, ko.span)],
    confidence: 0.8 * bead.aligned.bead.confidence,
  };
  if (en.block !== "heading" || ko.block !== "heading") {
    const [other, message] =
      en.block === "heading"
        ? [ko, { en: "The English is a heading, the Korean is not.", ko: "영어는 제목인데 한국어는 제목이 아닙니다." }]
        : [en, { en: "The Korean is a heading, the English is not.", ko: "한국어는 제목인데 영어는 제목이 아닙니다." }];
    // A line set in bold or a short item stands for a heading well enough, and a cell or listing has reasons of its own.
    if (other.block !== "paragraph" || !isRead(other.prose.text)) return undefined;
    return { ...shared, message, severity: isBold(other.prose.text) ? "info" : "warning" };
  }
  const [enLevel, koLevel] = [en.level ?? 1, ko.level ?? 1];
  if (koLevel - enLevel === usual) return undefined;
  return {
    ...shared,
    message: {
      en: `The heading has level ${enLevel} in the English and level ${koLevel} in the Korean.`,
      ko: `제목 수준이 영어는 ${enLevel}, 한국어는 ${koLevel}입니다.`,
    },
  };
}

function isBold(text: string): boolean {
  return /^(?:\*\*|__|<(?:b|strong|h[1-6])\b)/i.test(text);
}

/** Whether anything is left to read without the tags. */
function isRead(text: string): boolean {
  return /\p{L}/u.test(text.replaceAll(/<[^<>]*>/g, ""));
}

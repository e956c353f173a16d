import { contains } from "../../text/span.ts";
import type { BeadCheck, CheckContext, Finding } from "../check.ts";
import {
  evidenceOf,
  findMissing,
  placeIn,
  reasonOf,
  severityIn,
  type PlacedUse,
  type TermPart,
  type TermReading,
} from "./reading.ts";
import { spelledOut } from "./rendering.ts";

/** A name that the glossary wants kept in its own letters and that the Korean has not. */
export const termDoNotTranslate: BeadCheck = {
  rule: "term/do-not-translate",
  level: "warning",
  category: "terminology/inconsistent-with-terminology-resource",
  summary: {
    en: "A term that the glossary wants kept as it is does not stand in the Korean.",
    ko: "용어집에서 원문 그대로 두기로 한 말이 한국어에 없습니다.",
  },
  why: {
    en: "Names of products and commands are typed and searched for as they are.",
    ko: "제품 이름이나 명령은 적힌 그대로 입력하고 검색합니다.",
  },
  find: (context) => findMissing(context, missingOf, (part, missing) => keepFinding(context, part, missing)),
};

function missingOf(uses: readonly PlacedUse[], { ko, kept }: TermReading): PlacedUse | undefined {
  const isThere = ({ term }: PlacedUse): boolean => [...ko, ...kept].some((use) => use.term === term);
  if (uses.some(isThere)) return undefined;
  return uses.find((use) => use.term.doNotTranslate && !use.isForbidden && use.isSure);
}

/** Whether a capital proves nothing: any word has one that begins a sentence or a heading. */
function isInitial(
  { textOf }: CheckContext,
  { aligned }: TermPart,
  { form, document, start, end }: PlacedUse,
): boolean {
  if (!/^[A-Z][a-z]+$/.test(form)) return false;
  const holder = aligned.en.find(
    ({ segment }) => segment.document === document && contains(segment.span, { start, end }),
  );
  return holder !== undefined && !/[\p{L}\p{N}]/u.test(textOf(document).slice(holder.segment.span.start, start));
}

/** Whether what follows makes the word a subject, as a name is (Slack shows, Go is), and no order (Zoom in). */
function isSubject({ textOf }: CheckContext, { document, end }: PlacedUse): boolean {
  return /^(?: (?:was|can|will|may|[a-z]+s) |['’]s )/.test(textOf(document).slice(end, end + 20));
}

const CONFIDENCE = { spelledOut: 0.9, missing: 0.6, weak: 0.35 } as const;

function keepFinding(context: CheckContext, part: TermPart, english: PlacedUse): Finding[] {
  const { form } = english;
  const instead = spelledOut(context, part, english);
  const isDoubtful = instead === undefined && isInitial(context, part, english);
  if (isDoubtful && !isSubject(context, english)) return [];
  const certainty = instead !== undefined ? "spelledOut" : isDoubtful ? "weak" : "missing";
  const evidence = instead === undefined ? placeIn(context, part, "ko") : context.evidenceOf(instead.document, instead);
  return [
    {
      en: [evidenceOf(context, english)],
      ko: [evidence],
      message: {
        en: `The glossary keeps “${form}” as it is, but the Korean ${instead === undefined ? "does not have it" : `has “${evidence.text}”`}.`,
        ko: `용어집에서 원문 그대로 쓰기로 한 말입니다: ‘${form}’. ${instead === undefined ? "한국어에는 이 말이 없습니다." : `한국어에는 ‘${evidence.text}’ 형태로 적혀 있습니다.`}`,
      },
      ...reasonOf(english),
      // A particle stays: the two sound alike.
      ...(instead === undefined ? {} : { suggestion: form }),
      confidence: Math.min(CONFIDENCE[certainty], context.aligned.bead.confidence),
      ...(certainty === "weak" ? { severity: "info" } : severityIn(context)),
    },
  ];
}

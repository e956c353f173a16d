import { isFilled } from "../../alignment/bitext.ts";
import type { Segment } from "../../segments/segment.ts";
import { toSource } from "../../text/mapped-text.ts";
import type { Language, Span } from "../../text/span.ts";
import type { Check, CheckContext, Evidence, Finding, Localised } from "../check.ts";
import { groupBy } from "../group.ts";
import { isCorrection, stretchesOf, type Stretch } from "./changed-facts.ts";
import { counterpartsOf, hasCaughtUp } from "./other-side.ts";
import { changeOn, type SideChange } from "./side-change.ts";

const DOUBTFUL_BEAD = 0.5;
/** That a translator would have something to do, where the words of the other side say something else now. */
const LIKELY = 0.9;
/** The same where only a word's spelling is another. */
const UNLIKELY = 0.2;
/** Longer quotations hide what is said of them, in characters. */
const LONGEST_QUOTATION = 60;

/** A passage that was changed since an earlier revision while its counterpart was left as it was. */
export const driftStale: Check = {
  rule: "drift/stale",
  level: "warning",
  category: "accuracy/mistranslation",
  summary: {
    en: "A paragraph changed since the earlier revision, and its counterpart did not.",
    ko: "한쪽 단락은 이전 판 이후 바뀌었는데 대응하는 다른 쪽 단락은 그대로입니다.",
  },
  why: {
    en: "A condition that was added or a step that was dropped reads well in either language, so that the texts as they are now do not show it. The rule needs the text of an earlier revision: `previous` in the library, a revision of git on the command line.",
    ko: "조건이 하나 붙거나 절차가 하나 빠져도 글은 자연스럽게 읽히므로 현재 글만 견주어서는 드러나지 않습니다. 이 규칙에는 이전 판의 글이 필요합니다. 라이브러리에서는 `previous`로, 명령줄에서는 git 리비전으로 지정합니다.",
  },
  find: (context) => {
    const { aligned, rendering, revisions } = context;
    if (revisions === undefined || rendering === "reference" || !isFilled(aligned)) return [];
    const change = staleChange(changeOn("en", context), changeOn("ko", context));
    if (change === undefined || hasCaughtUp(change, context)) return [];
    const old = stretchesOf(change.oldWords, change.side);
    const now = stretchesOf(change.newWords, change.side);
    const counterparts = counterpartsOf(change, context);
    if (isCorrection(change, [old, now], counterparts)) return [];
    const own = evidenceOfChange(change, now, context);
    const other = counterparts.map(({ segment }) => context.evidenceOf(segment.document, segment.span));
    return [
      {
        ...(change.side === "en" ? { en: own, ko: other } : { en: other, ko: own }),
        message: messageOf(change.side, quote(old), quote(now)),
        change: { side: change.side, before: proseOf(change.before), after: proseOf(change.after) },
        ...weightOf(change, context),
      },
    ];
  },
};

/** The change that the other side did not follow: a corrected spelling follows nothing, and what is new on a side is up to date. */
function staleChange(en: SideChange | undefined, ko: SideChange | undefined): SideChange | undefined {
  if (en?.kind === "new" || ko?.kind === "new") return undefined;
  const [enWeight, koWeight] = [weight(en), weight(ko)];
  if (enWeight === koWeight) return undefined;
  return enWeight > koWeight ? en : ko;
}

function weight(change: SideChange | undefined): number {
  return change === undefined ? 0 : change.kind === "minor" ? 1 : 2;
}

/** The smallest spans that hold the changed words, one in each paragraph of the side; where words are only gone, the place. */
function evidenceOfChange({ gone }: SideChange, stretches: readonly Stretch[], context: CheckContext): Evidence[] {
  if (gone !== undefined) return [context.evidenceOf(gone.document, { start: gone.at, end: gone.at })];
  const paragraphs = groupBy(stretches, ({ sentence: { id, parent = id } }) => parent);
  return Array.from(paragraphs.values(), (own) => {
    const spans = own.flatMap(({ sentence, words }) => words.map((word) => toSource(sentence.prose, word)));
    const [first, last] = [spans[0] as Span, spans.at(-1) as Span];
    return context.evidenceOf((own[0] as Stretch).sentence.document, { start: first.start, end: last.end });
  });
}

/** The changed words as they are written, with the rest of the figures and dates that they are part of. */
function quote(stretches: readonly Stretch[]): string {
  const quoted = stretches.map(({ sentence: { prose }, words, facts }, index) => {
    const [first, last] = [words[0] as Span, words.at(-1) as Span];
    // Where the next sentence is quoted as well, so is how this one ends.
    const start = index === 0 ? Math.min(first.start, facts[0]?.start ?? first.start) : 0;
    const end = index < stretches.length - 1 ? prose.text.length : Math.max(last.end, facts.at(-1)?.end ?? 0);
    return prose.text.slice(start, end);
  });
  const text = oneLine(quoted.join(" "));
  if (text.length <= LONGEST_QUOTATION) return text;
  const space = text.lastIndexOf(" ", LONGEST_QUOTATION);
  // Not inside a character of two code units.
  const end =
    space > 0 ? space : LONGEST_QUOTATION - (/[\ud800-\udbff]/.test(text.charAt(LONGEST_QUOTATION - 1)) ? 1 : 0);
  return `${text.slice(0, end)}…`;
}

function proseOf(sentences: readonly Segment[]): string {
  return oneLine(sentences.map(({ prose }) => prose.text).join(" "));
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

const NAMES = { en: { en: "English", ko: "영어" }, ko: { en: "Korean", ko: "한국어" } } as const;

function messageOf(side: Language, before: string, after: string): Localised {
  const [own, other] = [NAMES[side], NAMES[side === "en" ? "ko" : "en"]];
  if (before === "") {
    return {
      en: `The ${own.en} now says more (“${after}”); the ${other.en} was not changed.`,
      ko: `${own.ko}에는 새로운 내용(‘${after}’)이 들어갔는데 ${other.ko}는 그대로입니다.`,
    };
  }
  if (after === "") {
    return {
      en: `The ${own.en} no longer says “${before}”; the ${other.en} was not changed.`,
      ko: `${own.ko}에서는 ‘${before}’ 부분이 빠졌는데 ${other.ko}는 그대로입니다.`,
    };
  }
  return {
    en: `The ${own.en} changed (“${before}” → “${after}”); the ${other.en} did not.`,
    ko: `${own.ko}는 바뀌었는데(‘${before}’ → ‘${after}’) ${other.ko}는 그대로입니다.`,
  };
}

function weightOf(
  { kind }: SideChange,
  { aligned, rendering }: CheckContext,
): Pick<Finding, "confidence" | "severity" | "reason"> {
  const { confidence } = aligned.bead;
  if (kind === "minor") {
    return {
      confidence: Math.min(UNLIKELY, confidence),
      severity: "info",
      reason: {
        en: "Only spelling or capitals changed; the translation may well be right as it is.",
        ko: "철자나 대소문자만 바뀌었으므로 번역은 고칠 필요가 없을 수 있습니다.",
      },
    };
  }
  const isSure = rendering === "close" && confidence >= DOUBTFUL_BEAD;
  return { confidence: Math.min(LIKELY, confidence), ...(isSure ? {} : { severity: "info" }) };
}

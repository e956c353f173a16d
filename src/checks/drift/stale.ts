import { isFilled } from "../../alignment/bitext.ts";
import type { Segment } from "../../segments/segment.ts";
import { toSource } from "../../text/mapped-text.ts";
import type { Span } from "../../text/span.ts";
import type { Check, CheckContext, Evidence, Finding, PlacedFinding } from "../check.ts";
import { groupBy } from "../group.ts";
import { isCorrection, stretchesOf, type Stretch } from "./changed-facts.ts";
import { changeMessage, cutToQuote, oneLine } from "./messages.ts";
import { counterpartsOf, hasCaughtUp } from "./other-side.ts";
import { changeOn, type SideChange } from "./side-change.ts";
import { unfollowedIn } from "./unfollowed.ts";

const DOUBTFUL_BEAD = 0.5;
/** That a translator would have something to do, where the words of the other side say something else now. */
const LIKELY = 0.9;
/** The same where only a word's spelling is another. */
const UNLIKELY = 0.2;

/** A passage that was changed, came or went since an earlier revision while the other side was left as it was. */
export const driftStale: Check = {
  rule: "drift/stale",
  level: "warning",
  category: "accuracy/mistranslation",
  summary: {
    en: "A paragraph was changed, added or taken out since the earlier revision, and the other language did not follow.",
    ko: "이전 판 이후 한쪽 언어에서는 단락이 바뀌거나 새로 생기거나 빠졌는데 다른 쪽은 그대로입니다.",
  },
  why: {
    en: "A condition that was added or a step that was dropped reads well in either language, so that the texts as they are now do not show it.",
    ko: "조건이 하나 붙거나 절차가 하나 빠져도 글은 자연스럽게 읽히므로 현재 글만 견주어서는 드러나지 않습니다.",
  },
  findAcross: (beads) => [
    ...beads.flatMap((bead) => changedIn(bead).map((finding): PlacedFinding => ({ bead, finding }))),
    ...unfollowedIn(beads, (bead) => staleChangeIn(bead)?.side),
  ],
};

/** What changed on one side of a bead whose other side stayed as it was. */
function changedIn(context: CheckContext): Finding[] {
  const { aligned, rendering, revisions } = context;
  if (revisions === undefined || rendering === "reference" || !isFilled(aligned)) return [];
  const change = staleChangeIn(context);
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
      message: changeMessage(change.side, quote(old), quote(now)),
      change: { side: change.side, before: proseOf(change.before), after: proseOf(change.after) },
      ...weightOf(change, context),
    },
  ];
}

function staleChangeIn(context: CheckContext): SideChange | undefined {
  return staleChange(changeOn("en", context), changeOn("ko", context));
}

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
  return cutToQuote(quoted.join(" "));
}

function proseOf(sentences: readonly Segment[]): string {
  return oneLine(sentences.map(({ prose }) => prose.text).join(" "));
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

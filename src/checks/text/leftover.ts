import { partsOf, type AlignedPassages, type Passage } from "../../alignment/bitext.ts";
import { latinWords } from "../../knowledge/words.ts";
import { FUNCTION_WORDS } from "../../spans/latin-words.ts";
import { hasHangul } from "../../text/characters.ts";
import { toSource } from "../../text/mapped-text.ts";
import type { Span } from "../../text/span.ts";
import type { Check, CheckContext, Finding } from "../check.ts";
import { coverKept } from "./leftover-kept.ts";

/** An English phrase inside a Korean sentence that was overlooked in translating. Names, terms and quotations may stay. */
export const textLeftover: Check = {
  rule: "text/leftover",
  level: "warning",
  category: "accuracy/untranslated",
  summary: {
    en: "An English phrase is left inside a Korean sentence.",
    ko: "한국어 문장 안에 번역되지 않은 영어 구절이 남아 있습니다.",
  },
  why: {
    en: "A phrase that is half translated reads as a mistake. Names, terms, code and quotations are not reported.",
    ko: "일부만 번역된 문장은 실수로 보입니다. 이름, 용어, 코드, 인용한 말은 알리지 않습니다.",
  },
  find: (context) => {
    if (context.rendering === "reference") return [];
    return partsOf(context.aligned).flatMap((part) =>
      part.ko
        .filter(({ segment }) => segment.block !== "code" && hasHangul(segment.prose.text))
        .flatMap((passage) => leftoversIn(passage, part).map((span) => leftoverFinding(context, part, passage, span))),
    );
  },
};

/** Words joined by single spaces, commas and hyphens. */
const LATIN_RUN = /[A-Za-z][A-Za-z'’-]*(?:,? [A-Za-z][A-Za-z'’-]*)*/g;

/**
 * Words that no term holds which Korean borrows as it is: articles, pronouns, auxiliary verbs, relatives. Prepositions
 * are no sign (copy on write, single source of truth).
 */
const RUNNING: ReadonlySet<string> = new Set(
  (
    "the a an it they we you he she his her their our your its is are was were been has have had will would could " +
    "should must might did does which who that this these those because however although whether there"
  ).split(" "),
);

/** Words that stand between Korean ones by oversight only; no programming language has them. */
const NEVER_ALONE: ReadonlySet<string> = new Set(
  "the however although because therefore moreover furthermore meanwhile whereas their they would".split(" "),
);

/** Of a text that is half English no more than these are told. */
const MOST_TOLD = 20;

function leftoversIn({ segment }: Passage, part: AlignedPassages): Span[] {
  const { text } = segment.prose;
  // Most Korean sentences hold no such word, whatever terms and code they hold.
  if (!latinWords(text).some((word) => RUNNING.has(word.text) || NEVER_ALONE.has(word.text))) return [];
  const english = part.en.map((passage) => passage.segment.prose.text.toLowerCase()).join("\n");
  const covered = coverKept(text, (inner) => !hasHangul(inner));
  return Array.from(covered.matchAll(LATIN_RUN), ({ 0: run, index }) => {
    return { start: index, end: index + run.length };
  })
    .filter((span) => isLeftover(covered, span, english))
    .slice(0, MOST_TOLD);
}

function isLeftover(text: string, { start, end }: Span, english: string): boolean {
  const run = text.slice(start, end);
  const words = run.split(/,? /);
  const running = words.filter((word) => RUNNING.has(word));
  if (words.length === 1) return NEVER_ALONE.has(run) && standsInKorean(text, start, end);
  if (running.length === 0 || hasVariables(run, words)) return false;
  const content = words.filter((word) => !FUNCTION_WORDS.has(word) && !RUNNING.has(word));
  // The Lord of the Rings, Bank of America: names have no small words but those that join.
  const isLower = content.some((word) => /^[a-z]/.test(word)) || RUNNING.has(words[0] ?? "");
  if (!isLower || !standsInKorean(text, start, end)) return false;
  const isTold = english.includes(run.toLowerCase());
  // A label of a button begins with a capital.
  const fewest = /^[A-Z]/.test(run) ? 2 : 1;
  return words.length === 2
    ? isTold && /^(?:an?|the|this|these|its|their|our|your|his|her) [a-z]+$/.test(run)
    : running.length >= (isTold ? fewest : 2);
}

/** x is y, a in b: single letters are the names of variables, and so is an a without a noun behind it. */
function hasVariables(run: string, words: readonly string[]): boolean {
  return (
    words.some((word) => word.length === 1 && word !== "a" && word !== "I") ||
    /(?:^|\s)a(?:,|$| (?:is|in|or|and|import)\b)| is (?:not|None|True|False)\b|\bimport [A-Za-z]+$/.test(run)
  );
}

/** Whether Korean goes on right behind the run, or leads up to it: a run between other signs is no part of the sentence. */
function standsInKorean(text: string, start: number, end: number): boolean {
  const before = /[가-힣][,.]?\s$/.test(text.slice(Math.max(0, start - 3), start));
  const after = /^,?\s?[가-힣]/.test(text.slice(end, end + 3));
  return start === 0 ? after : before && (after || /^[.,!?]|^$/.test(text.slice(end, end + 1)));
}

function leftoverFinding(context: CheckContext, part: AlignedPassages, { segment }: Passage, span: Span): Finding {
  const { document, prose } = segment;
  const source = part.en.map((each) => context.evidenceOf(each.segment.document, each.segment.span));
  const phrase = prose.text.slice(span.start, span.end);
  return {
    en: source.length > 0 ? source : [context.place.en],
    ko: [context.evidenceOf(document, toSource(prose, span))],
    message: {
      en: `“${phrase}” is left in English inside a Korean sentence. Translate it, or put it in quotes if it must stay.`,
      ko: `한국어 문장에 영어가 남아 있습니다: ‘${phrase}’. 번역하거나, 그대로 두어야 한다면 따옴표로 묶으세요.`,
    },
    confidence: 0.8 * Math.max(0.5, context.aligned.bead.confidence),
  };
}

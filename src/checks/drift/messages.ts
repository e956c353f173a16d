import type { Language } from "../../text/span.ts";
import type { Localised } from "../check.ts";

/** Longer quotations hide what is said of them, in characters. */
const LONGEST_QUOTATION = 60;

/** A text in one line, cut behind a word where it is long. */
export function cutToQuote(text: string): string {
  const line = oneLine(text);
  if (line.length <= LONGEST_QUOTATION) return line;
  const space = line.lastIndexOf(" ", LONGEST_QUOTATION);
  // Not inside a character of two code units.
  const end =
    space > 0 ? space : LONGEST_QUOTATION - (/[\ud800-\udbff]/.test(line.charAt(LONGEST_QUOTATION - 1)) ? 1 : 0);
  return `${line.slice(0, end)}…`;
}

export function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

const NAMES = { en: { en: "English", ko: "영어" }, ko: { en: "Korean", ko: "한국어" } } as const;

interface Sides {
  readonly own: { readonly en: string; readonly ko: string };
  readonly other: { readonly en: string; readonly ko: string };
}

function namesFrom(side: Language): Sides {
  return { own: NAMES[side], other: NAMES[side === "en" ? "ko" : "en"] };
}

/** That words of a passage came, went or became others. */
export function changeMessage(side: Language, before: string, after: string): Localised {
  const { own, other } = namesFrom(side);
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

/** What a new passage is called: a paragraph, or an entry of a file of messages. */
export type PassageKind = "paragraph" | "entry";

const KOREAN_KINDS = { paragraph: "단락", entry: "항목" } as const;

/** That passages came which the other side lacks. */
export function newMessage(side: Language, kind: PassageKind, count: number, text: string): Localised {
  const { own, other } = namesFrom(side);
  const [some, koSome] =
    count === 1
      ? [`a new ${kind} (“${text}”)`, `새 ${KOREAN_KINDS[kind]}(‘${text}’)이`]
      : [`${count} new ${kind}s (“${text}”)`, `새 ${KOREAN_KINDS[kind]} ${count}개(‘${text}’)가`];
  return {
    en: `The ${own.en} has ${some} that the ${other.en} does not have.`,
    ko: `${own.ko}에 ${koSome} 생겼는데 ${other.ko}에는 없습니다.`,
  };
}

/** That passages went which the other side still has. */
export function goneMessage(side: Language, text: string): Localised {
  const { own, other } = namesFrom(side);
  return {
    en: `The ${own.en} no longer has “${text}”; the ${other.en} still does.`,
    ko: `${own.ko}에서는 ‘${text}’ 단락이 빠졌는데 ${other.ko}에는 그대로 있습니다.`,
  };
}

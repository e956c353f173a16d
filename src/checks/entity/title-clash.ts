import type { EnglishTitle } from "./english-title.ts";
import type { KoreanTitle } from "./korean-title.ts";
import {
  ENGLISH_TRACE,
  FIRST_TITLES,
  KOREAN_TRACE,
  MODIFIERS,
  PLAIN_TITLE_TRACE,
  PLAIN_TITLES,
  SECOND_TITLES,
  TRANSLATIONS,
  type Modifier,
} from "./title-words.ts";

/** Two titles of one person that do not say the same. */
export interface TitleClash {
  /** The modifier that one of them lacks, or that the office is another one. */
  readonly kind: Modifier | "office";
  readonly en: EnglishTitle;
  readonly ko: KoreanTitle;
  readonly suggestion?: string;
}

interface Texts {
  readonly en: string;
  readonly ko: string;
}

/** Whether the titles could clash at all: a look at the texts that spares looking for the person in most of them. */
export function mayClash(english: readonly EnglishTitle[], { en, ko }: Texts): boolean {
  return english.some(
    ({ head, modifiers, text }) =>
      [...modifiers].some((modifier) => !KOREAN_TRACE[modifier].test(ko)) ||
      text.endsWith("assistant secretary") ||
      (head !== "none" && !TRANSLATIONS[head].said.test(ko)) ||
      MODIFIERS.some((modifier) => KOREAN_TRACE[modifier].test(ko) && !ENGLISH_TRACE[modifier].test(en)),
  );
}

/** What the titles of one person contradict each other in, where nothing else in the two texts accounts for it. */
export function compareTitles(
  english: readonly EnglishTitle[],
  korean: readonly KoreanTitle[],
  texts: Texts,
): TitleClash | undefined {
  const [ko] = korean;
  if (ko === undefined) return undefined;
  for (const en of english) {
    const clash = dropped(en, korean, texts) ?? added(en, korean, texts) ?? office(en, korean, texts);
    if (clash !== undefined) return clash;
  }
  return undefined;
}

function dropped(en: EnglishTitle, korean: readonly KoreanTitle[], { ko: text }: Texts): TitleClash | undefined {
  const ko = korean[0] as KoreanTitle;
  for (const modifier of en.modifiers) {
    if (korean.some(({ modifiers }) => modifiers.has(modifier))) continue;
    if (modifier === "deputy") {
      // Vice presidents of firms are called by many titles; only the title of the first in office is wrong.
      const first = en.head === "none" ? undefined : FIRST_TITLES[en.head];
      if (first?.test(ko.head) !== true || KOREAN_TRACE.deputy.test(text)) continue;
      return { kind: "deputy", en, ko, ...secondOf(ko.head) };
    }
    // A former minister may be called by the doctorate; nothing is known of the office then.
    if (KOREAN_TRACE[modifier].test(text) || !areOneOffice(en, ko)) continue;
    if (modifier === "former") return { kind: "former", en, ko, suggestion: `전 ${ko.head}` };
    return { kind: modifier, en, ko };
  }
  return undefined;
}

function areOneOffice({ head }: EnglishTitle, ko: KoreanTitle): boolean {
  return head === "none" || TRANSLATIONS[head].said.test(ko.text);
}

function secondOf(first: string): { suggestion?: string } {
  if (first === "대통령") return { suggestion: "부통령" };
  return /^(?:총리|수상|총재|주석|의장|위원장|회장|사장|시장|지사)$/.test(first) ? { suggestion: `부${first}` } : {};
}

function added(en: EnglishTitle, korean: readonly KoreanTitle[], { en: text }: Texts): TitleClash | undefined {
  if (en.head === "none") return undefined;
  for (const ko of korean) {
    for (const modifier of ko.modifiers) {
      if (en.modifiers.has(modifier) || ENGLISH_TRACE[modifier].test(text)) continue;
      const isSame = modifier === "deputy" ? SECOND_TITLES[en.head]?.test(ko.head) === true : areOneOffice(en, ko);
      if (!isSame) continue;
      return { kind: modifier, en, ko, ...(modifier === "former" ? { suggestion: ko.head } : {}) };
    }
  }
  return undefined;
}

function office(en: EnglishTitle, korean: readonly KoreanTitle[], texts: Texts): TitleClash | undefined {
  // An assistant secretary (차관보) ranks below a deputy or under secretary.
  const isAssistant = /(?<!deputy )assistant secretary$/.test(en.text);
  if (isAssistant && !texts.ko.includes("차관보")) {
    const ko = korean.find(({ head }) => /(?<!부)차관$/.test(head));
    if (ko !== undefined) return { kind: "office", en, ko, suggestion: `${ko.head}보` };
  }
  const known = en.head === "none" || en.modifiers.has("deputy") ? undefined : TRANSLATIONS[en.head];
  if (known === undefined || known.said.test(texts.ko)) return undefined;
  for (const ko of korean) {
    // 대통령 후보 is no president.
    if (ko.modifiers.has("elect")) continue;
    const plain = PLAIN_TITLES.find((each) => ko.head.endsWith(each) && !ko.head.endsWith(`부${each.slice(1)}`));
    if (plain === undefined || !known.never.includes(plain) || PLAIN_TITLE_TRACE[plain].test(texts.en)) continue;
    return { kind: "office", en, ko };
  }
  return undefined;
}

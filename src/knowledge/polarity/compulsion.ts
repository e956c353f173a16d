import { lowerCase } from "../../text/lower-case.ts";
import type { Span } from "../../text/span.ts";
import { syllablesEndingIn } from "./cue.ts";

/** `No choice but to act`: a negation that says what must be done. */
const ENGLISH =
  /(?<!\p{L})(?:no (?:other |real )?(?:choice|option|alternative)s? (?:but|other than|except)|little choice but) to \p{L}+/u;

/** What cannot be done, without 밖에 or 않을 수 없다. */
const KOREAN: RegExp = new RegExp(`[가-힣]{0,6}[${syllablesEndingIn("ㄹ")}] 수[가는도]? ?없`, "g");
/** Korean words with which the same ending says what must be done, or that nothing else can. */
const OTHERWISE =
  /밖에|[않말]을|어쩔|부득이|불가피|달리|외에|이외|말고|선택|방[법안도]|도리|대안|여지|길[이은밖]|없이는|해야|[아어]야/;

/** The stretch of an English text that says what it has to be done, there being no choice. */
export function englishCompulsion(text: string): Span | undefined {
  const match = ENGLISH.exec(lowerCase(text));
  return match === null ? undefined : { start: match.index, end: match.index + match[0].length };
}

/** The only stretch of a Korean text that says what cannot be done, where nothing in the text says that it must. */
export function koreanInability(text: string): Span | undefined {
  if (OTHERWISE.test(text)) return undefined;
  const [match, ...others] = text.matchAll(KOREAN);
  if (match === undefined || others.length > 0) return undefined;
  return { start: match.index, end: match.index + match[0].length };
}

import type { Span } from "../../text/span.ts";
import { englishCues } from "../../knowledge/polarity/english-cues.ts";
import { englishLicences } from "../../knowledge/polarity/english-licences.ts";
import { koreanCues } from "../../knowledge/polarity/korean-cues.ts";
import { koreanLicences } from "../../knowledge/polarity/korean-licences.ts";
import { englishModals, koreanModals } from "../../knowledge/polarity/modality.ts";
import type { Turned } from "./turned.ts";

/** Words with which a ban on one thing leaves another: only members may enter is 회원이 아니면 들어갈 수 없다. */
const ENGLISH_LIMIT =
  /\b(?:only|except|unless|until|before|after|if|but|than|other|outside|too|still|a(?:ll|ny\w*))\b|\?/i;
const KOREAN_LIMIT = /만(?= |이)|[밖외후뒤전][에의]|까지|부터|[아어여해]야|면(?= |,)|이[상하내]|지만|대신|모[든두]|\?/;

/** Words that can be said of nothing but an act that is forbidden or allowed; what cannot be done may be too hard. */
const ENGLISH_RULE = /allow|permit|prohib|forbid|bann/i;
const KOREAN_ABILITY = /수.?.?[있없]|못|모/;
/** Of what can be done only what ends a clause: neither 할 수 있는 nor 할 수 있도록. */
const CLAUSE = /^(?:[습됩합]?니|다(?![면는])|어?요|으?며|고|[음.!]|$)/;
/** What is possible is no act that is allowed: it can be dangerous. */
const POSSIBLE = /^ (?:be(?! \p{L}+ed\b)|have)\b/u;

/** As sure as a `not` that its counterpart lacks. */
const SCORE = 3.5;
/** In characters: a longer text says more than what may be done. */
const LONGEST = 160;

/**
 * What one text forbids and the other allows, where each says so once, with no condition: is prohibited, 할 수 있습니다;
 * you can, 금지.
 */
export function turnedPermission(en: string, ko: string): Turned | undefined {
  if (en.length > LONGEST || ENGLISH_LIMIT.test(en) || KOREAN_LIMIT.test(ko)) return undefined;
  const [english, ...otherEnglish] = englishModals(en);
  const [korean, ...otherKorean] = english === undefined ? [] : koreanModals(ko);
  if (english === undefined || korean === undefined || otherEnglish.length + otherKorean.length > 0) return undefined;
  const isBan = english.modality === "ban";
  if ([english.modality, korean.modality].toSorted().join() !== "ban,leave") return undefined;
  if (!ENGLISH_RULE.test(en) && KOREAN_ABILITY.test(ko.slice(korean.start, korean.end))) return undefined;
  if (isBan ? !CLAUSE.test(ko.slice(korean.end)) : POSSIBLE.test(en.slice(english.end))) return undefined;
  // What else either text denies must be denied by both: not allowed without a ticket, 표 없이. A leave holds no negation.
  const [enCues, koCues] = [englishCues(en), koreanCues(ko)];
  const denied = isBan
    ? outside(enCues, english).length - koCues.length
    : enCues.length - outside(koCues, korean).length;
  const others = [...outside(englishLicences(en), english), ...outside(koreanLicences(ko), korean)];
  if (denied !== 0 || others.some(({ strength }) => strength === "strong")) return undefined;
  const by = isBan ? "en" : "ko";
  return { by, en: withAct(en, english), ko: { start: actBefore(ko, korean), end: korean.end }, score: SCORE };
}

/** `may not` with what may not be done; `not allowed` stands for itself. */
function withAct(en: string, { start, end }: Span): Span {
  const act = /(?:not|n['’]t)$/.test(en.slice(start, end)) ? /^ [a-z]+/i.exec(en.slice(end)) : null;
  return { start, end: end + (act?.[0].length ?? 0) };
}

/** Where the act begins that 수 있다 or 도 된다 is said of. */
function actBefore(ko: string, { start }: Span): number {
  return ko.lastIndexOf(" ", start - (ko[start] === "수" ? 2 : 0)) + 1;
}

function outside<T extends Span>(found: readonly T[], { start, end }: Span): T[] {
  return found.filter((each) => each.end <= start || each.start >= end);
}

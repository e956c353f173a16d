import type { EnglishToken } from "../../knowledge/english-tokens.ts";
import type { KoreanToken } from "../../knowledge/korean-tokens.ts";
import type { Cue } from "../../knowledge/polarity/cue.ts";
import { englishLicence } from "../../knowledge/polarity/english-licences.ts";
import { koreanLicences } from "../../knowledge/polarity/korean-licences.ts";
import type { WordPairs } from "./word-pairs.ts";

/** One statement of what is not done. */
const STATEMENT = /^[^,;:?!()]{1,60}$/;
/** What is done for somebody, and so is no state that a denial may be put as: 돌려드립니다, 고쳐 준다. */
const SERVICE = /[아어여해려켜쳐져겨와워봐내대매꿔] ?(?:드[립린려렸]|줍니|준다|줬)[가-힣]{0,3}\.?$/;
/** The verbs that say so. */
const HELPING = /^(?:드|줍|준|줬)/;
/** What one gains by its not being done, beside the words that deny by themselves. */
const TAKING = /^(?:forfeit|charg)/i;

/**
 * The verb that a short English statement denies and the service that the Korean offers instead (refunded, 돌려드립니다), where
 * all other Korean words have counterparts: they translate each other, though the lexicon does not know it.
 */
export function deniedService(
  en: string,
  ko: string,
  cue: Cue,
  { en: words, ko: tokens, enOf }: WordPairs,
): { readonly en: EnglishToken; readonly ko: KoreanToken } | undefined {
  const verb = words.find(({ start }) => start === cue.end + 1);
  if (verb === undefined || !STATEMENT.test(en) || !SERVICE.test(ko) || koreanLicences(ko).length > 0) return undefined;
  const word = en.slice(verb.start, verb.end);
  if (TAKING.test(word) || englishLicence(word.toLowerCase()) !== undefined) return undefined;
  const last = tokens.findLastIndex(({ start, end }) => !HELPING.test(ko.slice(start, end)));
  const service = tokens[last];
  const isAlone = last > 0 && enOf.every((index, k) => index < 0 === k >= last);
  return isAlone && service !== undefined ? { en: verb, ko: service } : undefined;
}

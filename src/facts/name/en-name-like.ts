import { isCamel, personScore } from "./en-person.ts";
import type { Reading } from "./en-reading.ts";
import type { Token } from "./en-tokens.ts";
import { appositionType } from "./en-type.ts";
import { ACRONYMS, COMPANY_FOLLOWERS, COMPANY_NOUNS, FUNCTION_WORDS, WORK_NOUNS } from "./en-words.ts";

/** A word that is surely no ordinary one and no acronym. */
export function isUnknown({ tokens, word }: Reading, index: number): boolean {
  const token = tokens[index] as Token;
  return word(token).ordinary < 0.3 && !isTerm(token) && token.text.length > 2;
}

/** Acronyms and single letters: terms unless something else makes them names. */
function isTerm({ text, lower }: Token): boolean {
  return (
    ACRONYMS.has(lower) ||
    text.length === 1 ||
    (text === text.toUpperCase() && /^[\p{Lu}\p{Nd}]+$/u.test(text) && !/^\p{Nd}{2,}\p{Lu}$/u.test(text))
  );
}

/** Among other words one that is written small now and then makes no name of them (Academic Affairs). */
function isOrdinary({ word }: Reading, token: Token, hasMore: boolean): boolean {
  if (isCamel(token.text)) return false;
  const { ordinary, isUnseen } = word(token);
  return ordinary >= (hasMore && !isUnseen ? 0.25 : 0.5);
}

/** Whether capitals that no list knows are a name here. */
export function isNameLike(reading: Reading, from: number, to: number, hasTitle: boolean): boolean {
  const { tokens, word, text } = reading;
  const first = tokens[from] as Token;
  const last = tokens[to - 1] as Token;
  const { isTechnical, isLegal } = reading.kindOf(first);
  const isOne = to - from === 1;
  const alone = word(first);
  if (hasTitle) return !isOne || (!isTerm(first) && alone.ordinary < 0.98) || alone.first + alone.later > 0;
  let [ordinary, terms, capitals] = [0, 0, 0];
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    if (FUNCTION_WORDS.has(token.lower) && !token.isCapital) continue;
    capitals++;
    if (isTerm(token)) terms++;
    else if (isOrdinary(reading, token, !isOne)) ordinary++;
  }
  const noun = reading.before(from);
  const isAfterArticle = reading.isAfterArticle(from);
  if (/^(?:this|these|our|your|my|each|any|every|such|no)$/.test(noun) && to - from <= 2) return false;
  // The Purchaser, the Licensee: roles, whether a list has them or not.
  if (isOne && isAfterArticle && /(?:ee|[eo]r|ant)$/.test(first.lower)) return false;
  if (isLegal) {
    if (isAfterArticle && !first.isFirst) return false;
    if (first.isFirst && (ordinary + terms > 0 || (isOne && /(?:ee|[eo]r|[ae]nt)s?$/.test(first.lower)))) return false;
  }
  if (terms === capitals) {
    if (isOne && isTechnical && alone.isTechnicalName && !ACRONYMS.has(first.lower))
      return /^ \d/.test(text.slice(first.end, first.end + 2));
    return isOne && isMemberAcronym(reading, from);
  }
  if (ordinary + terms < capitals) return true;
  // From here on all words are ordinary ones, and something else must make a name of them.
  if (appositionType(text.slice(last.end, last.end + 60)) === "other") return true;
  if (isTechnical || isLegal || isAfterArticle) {
    // Words of technical texts that are written small as well, but not mostly: Kafka, Vim.
    if (isTechnical && isOne && !first.isFirst && !isAfterArticle && terms === 0) return alone.ordinary < 0.75;
    return false;
  }
  if (first.isFirst)
    return isOne && !first.lower.endsWith("s") && /^, who(?:se)? /.test(text.slice(first.end, first.end + 8));
  if (WORK_NOUNS.has(noun) || COMPANY_NOUNS.has(noun)) return true;
  // A bare singular with a capital that running text never shows small: nouns would have an article there.
  if (isOne && terms === 0 && alone.isUnseen && alone.ordinary < 1 && !/(?:s|ed|ing|ly)$/.test(first.lower))
    return true;
  // Capitals of ordinary words in running text are emphasis or terms unless they act as companies do.
  return !isOne && COMPANY_FOLLOWERS.has(reading.after(to)) && !last.lower.endsWith("s");
}

/** Jennie of BLACKPINK: an acronym that a person is of. */
function isMemberAcronym(reading: Reading, at: number): boolean {
  const token = reading.tokens[at] as Token;
  const member = reading.tokens[at - 2];
  const { isTechnical, isLegal } = reading.kindOf(token);
  if (token.text.length < 3 || ACRONYMS.has(token.lower) || isTechnical || isLegal) return false;
  if (reading.before(at) !== "of" || member?.isCapital !== true) return false;
  return member.text.length === 1 || personScore(reading, Math.max(0, at - 3), at - 1) > 1;
}

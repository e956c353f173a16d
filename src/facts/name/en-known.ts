import type { NameType } from "../../knowledge/names.ts";
import { OTHER_HEADS, WEAK_OTHER_HEADS } from "./en-head-words.ts";
import { isCamel } from "./en-person.ts";
import type { Reading } from "./en-reading.ts";
import type { Token } from "./en-tokens.ts";
import { DEMONYM, FUNCTION_WORDS, PARTICLES } from "./en-words.ts";

/** A stretch of words that the gazetteer knows. */
export interface Known {
  readonly to: number;
  readonly entity: number;
  readonly type: NameType;
  /** One word that is not the entity's own name: an adjective or a people (Korean, French). */
  readonly isDemonym: boolean;
}

const LONGEST = 9;

/** The longest name of the gazetteer that begins at a word and ends before `limit`. */
export function knownAt(reading: Reading, from: number, limit: number): Known | undefined {
  const { tokens, word, knowledge } = reading;
  const first = tokens[from];
  if (first === undefined || !first.isCapital || first.text.length < 2) return undefined;
  let key = "";
  let best: Known | undefined;
  for (let i = from; i < Math.min(limit, tokens.length, from + LONGEST); i++) {
    const token = tokens[i] as Token;
    if (i > from && token.gap === "break") break;
    const isInner = FUNCTION_WORDS.has(token.lower) || PARTICLES.has(token.lower);
    // SK hynix: a company may write its second word small.
    const isSmall = !token.isCapital && token.gap !== "hyphen";
    const isStyled =
      isSmall &&
      i === from + 1 &&
      first.text === first.text.toUpperCase() &&
      word(token).ordinary < 0.95 &&
      reading.text[token.end] !== "-";
    if (isSmall && !isInner && !isStyled && !/^\p{Nd}/u.test(token.text)) break;
    const { stem } = word(token);
    if (stem !== "") key = key === "" ? stem : `${key} ${stem}`;
    if ((isSmall && !isStyled) || stem === "") continue;
    const entity = knowledge.names.english(key);
    if (entity < 0) continue;
    const known = acceptable(reading, from, i + 1, entity);
    if (known !== undefined) best = known;
  }
  return best;
}

/** Whether the words, whose stems the gazetteer has, are written as that name is. */
function acceptable(reading: Reading, from: number, to: number, entity: number): Known | undefined {
  const { tokens, word, knowledge, text } = reading;
  const { key, type } = knowledge.names.entity(entity);
  const first = tokens[from] as Token;
  const written = text.slice(first.start, (tokens[to - 1] as Token).end);
  // Keys are stems of letters: `t` is T1, `offic` is Office 39. The figures must be there as well.
  const figures = key.match(/\p{Nd}+/gu) ?? [];
  if (figures.some((figure) => !written.includes(figure)) && !key.includes(" ")) return undefined;
  if (figures.length > 0 && !/\p{Nd}/u.test(written) && written.toLowerCase() !== key && to - from === 1)
    return undefined;
  if (to - from > 1) {
    if (type === "other" && reading.kindOf(first).isTitle && isPlain(reading, from, to)) {
      const { lower } = tokens[to - 1] as Token;
      if (!OTHER_HEADS.has(lower) && !WEAK_OTHER_HEADS.has(lower)) return undefined;
    }
    // `The Hill`, `The Times`: at the beginning the article is more likely one.
    const isThe = first.lower === "the" && first.isFirst;
    return isThe && to - from === 2 && word(tokens[from + 1] as Token).ordinary > 0.5
      ? undefined
      : { to, entity, type, isDemonym: isAdjective(key, written, type) };
  }
  const { ordinary } = word(first);
  const { lower } = first;
  const isAcronym = first.text.length > 1 && first.text === first.text.toUpperCase();
  const isDemonym =
    lower !== key && isAdjective(key, lower, type) && (ordinary < 0.5 || key.slice(0, 3) === lower.slice(0, 3));
  // Acronyms of things are terms (GDP, WMD); those of treaties and the like cannot be told from them.
  if (isAcronym && type === "other" && key.includes(" ") && key !== lower) return undefined;
  // KIM JONG UN VISITS RUSSIA: in a headline of capitals two letters behind a word are no acronym.
  const before = tokens[from - 1]?.text ?? "";
  const isShouted = before.length > 2 && before === before.toUpperCase() && reading.kindOf(first).isTitle;
  if (isAcronym && first.text.length === 2 && isShouted) return undefined;
  if (isAcronym && key.includes(" ")) return { to, entity, type, isDemonym: false };
  if (ordinary > 0.5 && !isAcronym && !isCamel(first.text)) {
    // Stems meet where words do not: Main and Maine, Gang and Ganges.
    if (lower !== key && !isDemonym && !key.split(" ").includes(lower) && !lower.endsWith("s")) return undefined;
    const isTitle = reading.kindOf(first).isTitle;
    if ((first.isFirst && (ordinary > 0.7 || lower !== key)) || isTitle)
      return isDemonym ? { to, entity, type, isDemonym } : undefined;
    if (ordinary > 0.9 && (reading.kindOf(first).isLegal || reading.kindOf(first).isTechnical) && !isDemonym)
      return undefined;
    if (reading.isAfterArticle(from) && !isDemonym) return undefined;
  }
  return { to, entity, type, isDemonym };
}

/** Whether all words are ordinary ones: a heading may only talk of such a thing (Candlelight Vigil). */
function isPlain({ tokens, word }: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (word(tokens[i] as Token).ordinary < 0.5) return false;
  return true;
}

function isAdjective(key: string, written: string, type: NameType): boolean {
  const lower = written.toLowerCase();
  return type === "place" && lower !== key && !/[A-Z]{2}|\./.test(written) && DEMONYM.test(lower);
}

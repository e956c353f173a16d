import { englishTokens } from "../../knowledge/english-tokens.ts";
import type { CheckContext } from "../check.ts";
import type { UnmatchedName } from "./unmatched.ts";

/** Where a line that names place and agency ends at the latest, in UTF-16 units from the paragraph's start. */
const LONGEST_DATELINE = 60;
const DATELINE =
  /^[^()]{0,50}?\((?:[A-Z]{2,}|Reuters|Yonhap|Xinhua)[^()]{0,12}\)|^\p{Lu}[\p{Lu}\s.,]{2,}[\p{L}\s.,]{0,24} (?:--|—|–) /u;

/** BAGHDAD, Iraq (CNN): what stands before the text proper is left out by custom. */
export function isInDateline({ name, passage, document }: UnmatchedName, context: CheckContext): boolean {
  const { start } = passage.segment.span;
  const opening = context.textOf(document).slice(start, start + LONGEST_DATELINE);
  const length = DATELINE.exec(opening)?.[0].length ?? 0;
  return name.start < start + length;
}

/** 뉴욕 타임스(NYT), Special Court (SCSL): another form of the name before the bracket. */
export function isGloss({ name, document }: UnmatchedName, context: CheckContext): boolean {
  const text = context.textOf(document);
  return text[name.start - 1] === "(" && /[)·,:;]/.test(text[name.end] ?? "");
}

/** TxTypeSmartContract, useState, IPv6, but not McCain: a name of code stays as it is; whether it does is for `markup/code` to say. */
export function isIdentifier({ name }: UnmatchedName): boolean {
  return /(?:\p{Lu}\p{Ll}+){3}|^\p{Ll}+\p{Lu}|\p{L}\d|[_/]/u.test(name.text);
}

/** There've, Who's: a contraction that begins a sentence is no name. */
export function isContraction({ name }: UnmatchedName): boolean {
  return /['’](?:ve|re|ll|m|d|t)$/u.test(name.text);
}

/** Western, Foodborne at the beginning of a sentence: a word that is written small elsewhere. */
export function isOrdinary({ name }: UnmatchedName, { knowledge }: CheckContext): boolean {
  if (name.text.includes(" ")) return false;
  if (REGIONS.test(name.text)) return true;
  const { first, later } = knowledge.names.englishPerson(name.text.toLowerCase());
  if (first + later >= MANY_BEARERS) return false;
  const [token] = englishTokens(name.text, knowledge.lexicon.english);
  if (token === undefined || token.id < 0) return false;
  // Of a place that is seldom spoken of few mentions are known, and few capitals.
  const least = name.value.type === "place" ? SELDOM_SMALL : MOSTLY_SMALL;
  return (knowledge.names.capitalShare(token.id) ?? 1) < least;
}

const REGIONS = /^(?:West|East|North|South)(?:ern(?:ers?)?)?$/;
const MOSTLY_SMALL = 0.6;
const SELDOM_SMALL = 0.25;
/** Rice, Bush, Brown: ordinary words and common names. */
const MANY_BEARERS = 8;

/** inter-Korean, U.S.-led, non-Muslim: a name inside a word that is translated as a whole. */
export function isPartOfWord({ name, document }: UnmatchedName, context: CheckContext): boolean {
  const text = context.textOf(document);
  return text[name.start - 1] === "-" || text[name.end] === "-";
}

/** … told CNN: whom somebody spoke to is left out by custom. */
export function isAttribution({ name, document }: UnmatchedName, context: CheckContext): boolean {
  const before = context.textOf(document).slice(Math.max(0, name.start - "told the ".length), name.start);
  return /\btold (?:the )?$/.test(before);
}

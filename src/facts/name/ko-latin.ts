/** Names in Latin letters inside Korean text. */
import { englishKey } from "../../knowledge/english-tokens.ts";
import type { Candidate } from "./ko-candidate.ts";
import type { KoreanText, Piece } from "./ko-text.ts";
import { PRODUCT_KEYS } from "./ko-words.ts";

const MOST_WORDS = 5;
const CAPITALISED = /^[A-Z\u00c0-\u00de][\p{L}\p{N}.&'+-]*$/u;
/** GitHub, macOS, iPhone, JavaScript: capitals inside a word that is no identifier. */
const MIXED =
  /^(?:[A-Z][a-z]+(?:[A-Z][a-z]*)+|(?:mac|i|iPad|watch|tv)OS|i(?:Phone|Pad|Cloud|Mac|Pod)|[A-Z][a-z]+\.js|[a-z]+SQL)$/;
/** Classes and types of programs, by their last word: EventObject, SystemError. */
const IDENTIFIER =
  /(?:Object|Error|Exception|Info|Loader|Dict|Arguments|Args|List|Map|Set|Type|Types|Node|Handler|Provider|Factory|Manager|Service|Controller|Model|View|State|Props|Event|Config|Options|Option|Client|Server|Value|Key|Id|Data|Builder|Context|Component|Element|Function|Class|Test|Case|Mark|Time|Format)$/;
/** A single word that English writes small more often than this is meant as the word. */
const PROPER = 0.75;

/** What the gazetteer lists of statistics, illnesses and weapons is no name. */
const MEASURES = /\b(?:gross|index|virus|syndrome|disease|weapons?|missiles?|vehicle|rate|test|product)\b/;

/** A known name, a word of mixed case, or a person's first and last name that begins with a Latin piece. */
export function latinNameAt(reading: KoreanText, index: number): Candidate | undefined {
  const { text, pieces, knowledge } = reading;
  const { names } = knowledge;
  const first = pieces[index] as Piece;
  const word = reading.slice(index);
  if (!/^[\p{L}]/u.test(word) || isCode(text, first)) return undefined;
  let last = index;
  while (last + 1 < pieces.length && last - index < MOST_WORDS - 1) {
    const next = pieces[last + 1] as Piece;
    if (next.isHangul || next.gap !== " " || !CAPITALISED.test(reading.slice(last + 1))) break;
    last++;
  }
  const isCapitalised = CAPITALISED.test(word);
  if (isCapitalised || MIXED.test(word)) {
    for (let at = last; at >= index; at--) {
      const end = (pieces[at] as Piece).end;
      const entity = names.english(englishKey(text.slice(first.start, end)));
      if (entity < 0) continue;
      const { key, type } = names.entity(entity);
      // (British Music Rights): a part of a longer name says nothing.
      if (at < last && text[first.start - 1] === "(") break;
      if (at === index && isOrdinary(reading, word)) continue;
      if (MEASURES.test(key)) return undefined;
      // `IT`, `US` inside Korean are no pronouns, but two letters say little.
      if (at === index && word.length < 3 && !/^(?:UN|EU|US|UK|LG|SK|KT|GM|GS|CJ|KB|HP)$/.test(word)) continue;
      return { start: first.start, end, last: at, type: PRODUCT_KEYS.has(key) ? "other" : type, entity };
    }
  }
  if (last === index + 1 || last === index + 2) {
    const [given, family] = [word.toLowerCase(), reading.slice(last).toLowerCase()];
    const isGiven = isCapitalised && given.length >= 3 && names.englishPerson(given).first > 0;
    if (isGiven && (names.englishPerson(family).later > 0 || !isOrdinary(reading, family))) {
      return { start: first.start, end: (pieces[last] as Piece).end, last, type: "person" };
    }
  }
  if (MIXED.test(word) && !IDENTIFIER.test(word))
    return { start: first.start, end: first.end, last: index, type: "other" };
  return undefined;
}

/** Whether a word is one that English sentences mostly write small: Model, Main, Canary. */
function isOrdinary({ knowledge: { lexicon, names } }: KoreanText, word: string): boolean {
  const key = englishKey(word);
  const form = lexicon.english.forms.find(key, 0, key.length);
  return form >= 0 && (names.capitalShare(form) ?? 1) < PROPER && !/^[A-Z]{2,}$/.test(word);
}

/** Whether a piece is part of code, a path or an address. */
function isCode(text: string, { start, end }: Piece): boolean {
  return /[\w@/\\.$#`_=<{[-]/.test(text[start - 1] ?? "") || /[@/\\`_={[(:]/.test(text[end] ?? "");
}

/** The gloss in brackets right behind a name: `세계무역기구(WTO)`, `리용호(Ri Yong Ho)`. Gives the last piece inside. */
export function glossAt(
  reading: KoreanText,
  index: number,
  end: number,
): { start: number; end: number; last: number } | undefined {
  const { text, pieces } = reading;
  const first = pieces[index];
  if (
    first === undefined ||
    first.isHangul ||
    !/^ ?\($/.test(text.slice(end, first.start)) ||
    !CAPITALISED.test(reading.slice(index))
  )
    return undefined;
  let last = index;
  while (last + 1 < pieces.length && last - index < MOST_WORDS) {
    const next = pieces[last + 1] as Piece;
    if (next.isHangul || (next.gap !== " " && next.gap !== "-")) break;
    last++;
  }
  const close = (pieces[last] as Piece).end;
  return /^[),;]/.test(text.slice(close, close + 1)) ? { start: first.start, end: close, last } : undefined;
}

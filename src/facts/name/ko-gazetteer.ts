/** Names that daejo knows, in Korean text. */
import type { NameType } from "../../knowledge/names.ts";
import { isHangulSyllable } from "../../text/characters.ts";
import { isTail, type KoreanText, type Piece } from "./ko-text.ts";
import { isTitleAt } from "./ko-titles.ts";
import { NOT_NAMES, PLACE_TAILS, PRODUCT_KEYS } from "./ko-words.ts";

const LONGEST_FORM = 22;
const COMPOUND_TAIL = 6;
const MOSTLY_ORDINARY = 0.7;
/** A noun cheaper than this is common enough to stand behind a name in one eojeol. */
const RARE_NOUN = 13;

/** A known name in a text, with the number of its entity. Offsets count in the text; ordinariness as in `NameKnowledge`. */
export interface Known {
  readonly start: number;
  readonly end: number;
  /** The piece that it ends in. */
  readonly last: number;
  readonly type: NameType;
  readonly entity: number;
  readonly ordinariness: number;
  /** What follows the name in its eojeol. */
  readonly tail: string;
}

/** The longest known form that begins with a piece and ends where a name can; forms have no spaces, the text may. */
export function knownAt(reading: KoreanText, index: number): Known | undefined {
  const { text, pieces, knowledge, compact } = reading;
  const { names } = knowledge;
  const first = pieces[index] as Piece;
  const from = compact.at[first.start] as number;
  const ends = names.koreanEnds(compact.text, from, Math.min(from + LONGEST_FORM, compact.text.length));
  let piece = index;
  // No form holds the line feed that names do not go across.
  for (let form = ends.length - 1; form >= 0; form--) {
    const length = (ends[form] as number) - from;
    if (length < 2) break;
    const entity = names.korean(compact.text, from, from + length);
    const end = (compact.from[from + length - 1] as number) + 1;
    const known = compact.text.slice(from, from + length);
    if (NOT_NAMES.has(known)) {
      // 국회의원 is no name, and neither is 국회 in it.
      if (end >= first.end) return undefined;
      continue;
    }
    while (piece < pieces.length - 1 && (pieces[piece] as Piece).end < end) piece++;
    while (piece > index && (pieces[piece] as Piece).start >= end) piece--;
    const last = pieces[piece] as Piece;
    let ordinariness = names.ordinariness(compact.text, from, from + length);
    // 지난, 가는: no noun by itself, but a cheap verb.
    if (
      length <= 3 &&
      end <= first.end &&
      reading.wordCost(index) < (end === first.end ? 9.5 : 12) &&
      reading.nounCost(first.start, end) > reading.wordCost(index) + 2
    ) {
      ordinariness = 1;
    }
    const { key, type } = names.entity(entity);
    // 북한군 is listed, but is the army of 북한.
    if (type === "organization" && known.endsWith("군") && names.korean(known, 0, known.length - 1) >= 0) continue;
    // 기자 is a reporter before it is Giza.
    if (ordinariness > MOSTLY_ORDINARY && isTitleAt(reading, first.start, end)) continue;
    // 유엔 사무총장 is a title with a body before it.
    if (last !== first && isTitleAt(reading, last.start, end)) continue;
    if (!endsWell(reading, first, last, end, type, ordinariness)) continue;
    return {
      start: first.start,
      end,
      last: piece,
      type: typeOf(known, key, type),
      entity,
      ordinariness,
      tail: text.slice(end, last.end),
    };
  }
  return undefined;
}

/** Whether what is left of the last eojeol can follow a name. */
function endsWell(
  reading: KoreanText,
  first: Piece,
  last: Piece,
  end: number,
  type: NameType,
  ordinariness: number,
): boolean {
  const { text } = reading;
  if (end === last.end) return true;
  if (!isHangulSyllable(text.charCodeAt(end))) return false;
  // 내포하고 있다
  if (text.startsWith("하고 ", end) && /[있싶나]/.test(text.charAt(end + 3))) return false;
  if (isTail(text, end, last.end)) return true;
  for (let cut = last.end; cut > end; cut--) {
    if (cut !== last.end && !isTail(text, cut, last.end)) continue;
    if (isTitleAt(reading, end, cut)) return true;
    // 윈도우용, 안드로이드판.
    if (/^[용판]$/.test(text.slice(end, cut)) && end - first.start >= 3) return true;
    if (type === "other" && text[end - 1] === "법" && text.slice(end, cut) === "상") return true;
    if (type === "place" && cut - end <= COMPOUND_TAIL && PLACE_TAILS.has(text.slice(end, cut)))
      return ordinariness < 0.7;
  }
  // 삼성전자노조, 서울지역: a common noun behind a name that is no common word, unless the whole is one word.
  if (ordinariness > 0.3 || end - first.start < 3) return false;
  for (let cut = last.end; cut > end + 1; cut--) {
    if (cut !== last.end && !isTail(text, cut, last.end)) continue;
    if (reading.nounCost(end, cut) < RARE_NOUN && reading.nounCost(last.start, cut) === Number.POSITIVE_INFINITY)
      return true;
  }
  return false;
}

function typeOf(form: string, key: string, type: NameType): NameType {
  if (PRODUCT_KEYS.has(key) || /(?:톡|페이)$/.test(form)) return "other";
  if (/(?:홀|공항|경기장|스타디움|돔|궁|공원|광장|다리)$/.test(form)) return "place";
  return type;
}

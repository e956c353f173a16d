/** Names of several eojeols, the last of which is a word for what they are: 클라우드 네이티브 컴퓨팅 재단, 베키오 다리. */
import type { Candidate } from "./ko-candidate.ts";
import type { KoreanText, Piece } from "./ko-text.ts";
import { COMMON_HEADS, NOT_NAMES } from "./ko-words.ts";

const MOST_HEADS = 4;
/** What no organisation or licence is called by: technical acronyms. */
const TECHNICAL = /^(?:API|SDK|UI|UX|IT|AI|OS|PC|USB|PDF|TV|VIP|CD|DVD|IP|ID|URL|CPU|GPU)$/;
/** Words that bodies with loan words in their names end in. */
const LOAN_BODY = /^(?:재단|컨소시엄|협회|연맹|연구소|그룹|필하모닉|오케스트라|유나이티드|대학교|은행|항공)$/;
/** Costs in nats: of a word that the model does not know, of a rare one, and of a noun that is not common. */
const UNKNOWN = 20;
const RARE = 14;
const UNCOMMON = 9;
const LOAN_NOUN = 7.5;

/** A name that begins with a piece and ends in another that is a suffix alone. */
export function spacedAt(reading: KoreanText, index: number): Candidate | undefined {
  const { text, pieces } = reading;
  const { start } = pieces[index] as Piece;
  for (let at = index + 1; at <= index + MOST_HEADS && at < pieces.length; at++) {
    const piece = pieces[at] as Piece;
    if (piece.gap !== " " || !piece.isHangul) return undefined;
    const suffix = reading.suffixAlone(at);
    if (suffix === undefined) continue;
    // Asked last, since few words are such a suffix.
    for (let head = index; head < at; head++) if (!reading.isBare(head)) return undefined;
    const { end, type, kind } = suffix;
    return isNamed(reading, index, at, kind, text.slice(piece.start, end)) ? { start, end, last: at, type } : undefined;
  }
  return undefined;
}

/** Whether the words before a suffix make a name of it: a known name, an acronym, loan words that are not common. */
function isNamed(
  { text, pieces, knowledge: { names }, ...reading }: KoreanText,
  index: number,
  at: number,
  kind: string,
  last: string,
): boolean {
  const heads = pieces.slice(index, at);
  const { start, end, isHangul } = heads[0] as Piece;
  if (heads.length > 1 && !heads.every((head) => head.isHangul)) return false;
  if (
    heads.some(
      (head) => COMMON_HEADS.has(text.slice(head.start, head.end)) || NOT_NAMES.has(text.slice(head.start, head.end)),
    )
  )
    return false;
  const entity = names.ordinariness(text, start, end) < 0.6 ? names.korean(text, start, end) : -1;
  const word = text.slice(start, end);
  if (kind === "treaty") return entity >= 0 && names.entity(entity).type === "place";
  if (kind === "event" && entity >= 0) return true;
  if (kind === "product" && !isHangul) return /^[A-Z]{2,}$/.test(word) && !TECHNICAL.test(word);
  const isLoan =
    heads.every((head) => head.isHangul && head.end - head.start >= 3) &&
    names.foreignness(text, start, (pieces[at] as Piece).start) > -0.3;
  if (!isLoan) return false;
  const cost = reading.wordCost(index);
  const noun = reading.nounCost(start, end);
  if (kind === "event") return cost > RARE;
  if (kind === "place") return cost > UNKNOWN;
  if (kind === "product") return noun > UNCOMMON;
  return LOAN_BODY.test(last) && noun > LOAN_NOUN;
}

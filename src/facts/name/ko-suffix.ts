/** Names that their last words give away: 이촌역, 서울중앙지방법원, 파리 협정; and those behind 주식회사. */
import type { Candidate } from "./ko-candidate.ts";
import { isTail, type KoreanText, type Piece } from "./ko-text.ts";
import { suffixOf } from "./ko-suffixes.ts";
import { COMMON_HEADS, FIRM_ROLES, LAW_CONTEXT, NOT_NAMES, PLACE_TAILS } from "./ko-words.ts";

const USUAL_NOUN = 12;
/** Divisions that stand behind a larger one. */
const DIVISION = /[동면리로길읍구군시]$/;
/** Heads that stand in names of bodies and events only. */
const NATIONAL =
  /^(?:대한|한국|국립|전국|조선|세계|국제|아시아|동아시아|유럽|아프리카|서울|중앙|고려|한양|동양|신한|현대|우리|삼성|롯데|한화|대우|쌍용)/;

/** A name that fills one eojeol but for its ending, and ends in a suffix. `isBehindPlace`: a place with a space stands before it. */
export function suffixedAt(reading: KoreanText, index: number, isBehindPlace: boolean): Candidate | undefined {
  const { text, pieces, knowledge } = reading;
  const { start, end: pieceEnd } = pieces[index] as Piece;
  for (const end of reading.stemEnds(index)) {
    if (end - start < 2) break;
    const suffix = suffixOf(text, start, end);
    if (suffix === undefined || suffix.start === start) continue;
    const { type, kind } = suffix;
    const candidate = { start, end, last: index, type };
    const noun = reading.nounCost(start, end);
    const isKnownWord = noun < Number.POSITIVE_INFINITY;
    const length = suffix.start - start;
    const isWord = noun < USUAL_NOUN;
    if (
      isBehindPlace &&
      DIVISION.test(text.slice(start, end)) &&
      noun > 9.5 &&
      !isTail(text, end - 1, pieceEnd) &&
      reading.nounCost(start, end - 1) > 9
    ) {
      return { ...candidate, type: "place" };
    }
    // 우크라이나군, 이탈리아산: the country alone is the name.
    if (PLACE_TAILS.has(text.slice(suffix.start, end)) && isPlace(reading, start, suffix.start)) continue;
    if (FIRM_ROLES.has(text.slice(start, end))) continue;
    if (kind === "law") {
      if (suffix.start - start >= 2 && !COMMON_HEADS.has(text.slice(start, suffix.start))) return candidate;
      continue;
    }
    if (isWord) continue;
    const head = properness(reading, start, suffix.start, end, index);
    if (head === 0) continue;
    if (kind === "formal" && (head >= 2 || length >= 4)) return candidate;
    if (kind === "organization" && head >= 2 && (end - suffix.start > 1 || head === 3)) return candidate;
    if (
      /^[시군구읍]$/.test(text.slice(suffix.start, end)) &&
      head < 3 &&
      (length > 2 || knowledge.names.foreignness(text, start, suffix.start) > 0.3)
    )
      continue;
    // 해봅시다, 덜컥거리는: verbs.
    if (
      kind === "place" &&
      head < 3 &&
      (reading.wordCost(index) < 15 || /^(?:거리|항$)/.test(text.slice(suffix.start, end)))
    )
      continue;
    if (kind === "weak" && reading.wordCost(index) < 15) continue;
    // 거주지역, 선거구역: words, not stations.
    if (/(?:지|구|영|무|방|통|용|수|권|전|해|광|유)역$/.test(text.slice(start, end)) && head < 3) continue;
    if (kind === "weak" && isTail(text, end - 1, pieceEnd)) continue;
    if (kind === "place" && head >= 2 && !isKnownWord && (length >= 2 || head === 3)) return candidate;
    if (
      kind === "weak" &&
      head >= 2 &&
      !isKnownWord &&
      (isForeignHead(reading, start, suffix.start) || (length >= 2 && isPlace(reading, start, suffix.start)))
    )
      return candidate;
    // 머그컵, 선적항: one syllable says little without a known name.
    if (kind === "event" && end - suffix.start === 1 && head < 3) continue;
    if ((kind === "event" || kind === "treaty") && head >= 2) return candidate;
    if (kind === "product" && head === 3 && end - suffix.start > 1) return candidate;
  }
  // 간호법 개정안: a law by what the text does with it.
  for (const end of reading.stemEnds(index)) {
    if (text[end - 1] !== "법" || end - start < 3 || reading.nounCost(start, end) < USUAL_NOUN) continue;
    if (reading.nounCost(start, end - 1) === Number.POSITIVE_INFINITY && end - start < 5) continue;
    if (COMMON_HEADS.has(text.slice(start, end - 1))) continue;
    if (isLawContext(reading, index, end, pieceEnd)) return { start, end, last: index, type: "other" };
  }
  return undefined;
}

function isPlace({ text, knowledge: { names } }: KoreanText, start: number, end: number): boolean {
  const entity = names.korean(text, start, end);
  return entity >= 0 && names.entity(entity).type === "place";
}

function isForeignHead({ text, knowledge: { names } }: KoreanText, start: number, end: number): boolean {
  return end - start >= 3 && names.foreignness(text, start, end) > 0.5;
}

function isLawContext({ text, pieces }: KoreanText, index: number, end: number, pieceEnd: number): boolean {
  if (/^(?:상|에따라)/.test(text.slice(end, pieceEnd))) return true;
  for (let at = index + 1; at <= index + 2 && at < pieces.length; at++) {
    const piece = pieces[at] as Piece;
    if (piece.gap !== " " && piece.gap !== "·") return /^제?\d/.test(text.slice(piece.start, piece.end));
    const word = text.slice(piece.start, piece.end);
    if (/^(?:제?\d+조?|제)$/.test(word)) return true;
    for (const key of LAW_CONTEXT) if (word.startsWith(key)) return true;
    if (end === pieceEnd || /^(?:이|과|와)$/.test(text.slice(end, pieceEnd))) continue;
    return word.startsWith("따라") || word.startsWith("정한");
  }
  return false;
}

/** How proper the words before a suffix are: 0 common, 1 long or in doubt, 2 with a proper word, 3 a known place or firm. */
function properness(reading: KoreanText, start: number, headEnd: number, end: number, index: number): number {
  const { text, knowledge } = reading;
  const head = text.slice(start, headEnd);
  if (COMMON_HEADS.has(head)) return 0;
  for (let cut = headEnd; cut >= start + 2; cut--) {
    if (knowledge.names.korean(text, start, cut) < 0 || NOT_NAMES.has(text.slice(start, cut))) continue;
    if (knowledge.names.ordinariness(text, start, cut) < (cut === headEnd ? 0.8 : 0.5)) return 3;
  }
  if (headEnd - start >= 2 && NATIONAL.test(head)) return 2;
  const tokens = reading.tokenise(text, start, end);
  for (const token of tokens) {
    if (token.start >= headEnd) break;
    if (token.lemma < 0 && Math.min(token.end, headEnd) - token.start >= 2)
      return reading.nounCost(start, headEnd) < USUAL_NOUN ? 1 : 2;
  }
  const cost = reading.nounCost(start, headEnd);
  if (cost !== Number.POSITIVE_INFINITY && cost >= 13) return 2;
  return (reading.pieces[index] as Piece).end - start >= 4 ? 1 : 0;
}

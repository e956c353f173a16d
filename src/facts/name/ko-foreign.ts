/** Foreign names of any kind, by how foreign their syllables are against the words that the text could hold instead. */
import { BARE, COMPOUND, TAIL, type PersonReading } from "./ko-person.ts";
import type { KoreanText, Piece } from "./ko-text.ts";
import { NAME_PARTICLES } from "./ko-words.ts";

/** What a foreign name costs, and each syllable that is neither foreign nor Korean, in nats. */
const PRIOR = 8;
const SYLLABLE = 4.2;
const FOREIGN_WEIGHT = 0.9;
/** Two foreign syllables are a loan word more often than a name. */
const TWO_SYLLABLES = 2.2;
const LOAN = 4;
/** From so many bearers on a loan word is a name as well. */
const MANY = 20;
const COMMON_NOUN = 11.5;
const GERUND = /[팅싱링딩닝밍킹핑징]$/;
const LONGEST_PART = 8;
const MOST_PARTS = 4;
/** The least that a part behind others must say: by itself, behind what is foreign, and as a rare loan word there. */
const LEAST_PART = -1;
const LEAST_BEHIND = -2;
const LEAST_LOAN = -6;
const CERTAIN = 3;
/** From this share of capitals on a noun is a name, and says at least so much for one. */
export const PROPER = 0.68;
const LEAST_PROPER = 5;
/** English writes these with a capital, too. */
const NO_NAME = /(?:요일|[월일님어교군인산])$|^(?:주님|하느님|인터넷|웹|화요|오전|오후|영문|양력|음력|국문)/;
/** Syllables that stand alone behind a name without being part of it: 부시 미 대통령, 큐빅피트 당. */
const NO_LAST_PART = /^[미중일한북러영독불당성전신현고측등외내각약총원명개장만억조천백]$/;
/** First names of one syllable: 조 바이든, 팀 쿡. */
const FIRST_SYLLABLE = /^[조존톰팀짐잭벤샘밥론댄빌킴진폴칼켄앤릭딕닉돈루얀휴]$/;
/** What Korean nouns of a noun and one syllable more end in: 피란민. */
const COMPOUND_END = /[민석자인원관장실품비료서형률성력식용제법학과부국청계권층대단회사물기지점]$/;

/** How much a stretch speaks for a foreign name that ends at `end`, against the words of its piece, in nats. */
export function foreignScore(reading: KoreanText, index: number, end: number): number {
  const piece = reading.pieces[index] as Piece;
  const { names } = reading.knowledge;
  const length = end - piece.start;
  const compound =
    length >= 3 &&
    COMPOUND_END.test(reading.text.slice(piece.start, end)) &&
    reading.nounCost(piece.start, end - 1) < Number.POSITIVE_INFINITY
      ? 2 * COMPOUND
      : 0;
  const foreign = names.foreignness(reading.text, piece.start, end) * length * FOREIGN_WEIGHT;
  const cost = PRIOR + SYLLABLE * length - foreign + (end === piece.end ? BARE : TAIL);
  return reading.wordCost(index) - cost - compound;
}

/** A foreign name as it may be read: `last` is the piece that it ends in, `parts` how many words it has. */
export interface ForeignReading extends PersonReading {
  readonly last: number;
  readonly parts: number;
  /** Whether persons are known to have one of its words. */
  readonly isPersons: boolean;
}

/** The likeliest foreign name that begins with a piece: one part, or several with spaces between where only the last has an ending. */
export function foreignNameAt(
  reading: KoreanText,
  index: number,
  isStop: (piece: number) => boolean,
): ForeignReading | undefined {
  const { pieces } = reading;
  let best: ForeignReading | undefined;
  let sum = 0;
  let isPersons = false;
  for (let parts = 1; parts <= MOST_PARTS; parts++) {
    const at = index + parts - 1;
    const piece = pieces[at];
    if (piece === undefined || !piece.isHangul || (parts > 1 && piece.gap !== " ") || isStop(at)) break;
    const word = reading.slice(at);
    const part = partAt(reading, at, parts > 1, isPersons || sum > 2);
    if (part === undefined) break;
    const isParticle = NAME_PARTICLES.has(word);
    // 나렌드라 모디: behind what is foreign beyond doubt a rare word is a name too.
    const least =
      isPersons || sum >= CERTAIN
        ? isRareLoan(reading, piece.start, part.end)
          ? LEAST_LOAN
          : LEAST_BEHIND
        : LEAST_PART;
    // 레 티 마이: behind a syllable of a Vietnamese name stands another, whatever it means.
    const isBound = parts > 1 && NAME_PARTICLES.has(reading.slice(at - 1)) && part.end - piece.start <= 3;
    if (parts > 1 && part.score < least && !isParticle && !isBound) break;
    const score = sum + Math.max(part.score, parts > 1 ? -1 : Number.NEGATIVE_INFINITY);
    const isKnown: boolean = isPersons || part.isPersons;
    const isOpen = isParticle && parts > 1 && part.end === piece.end && !/^(?:리|산)$/.test(word);
    if (!isOpen && (parts > 1 || part.end - piece.start > 1))
      best = { end: part.end, score, doubt: 0, last: at, parts, isPersons: isKnown };
    // Only the last part has an ending; the first must be foreign by itself.
    if (part.end < piece.end && !part.isBareToo) break;
    if (parts === 1 && part.bareScore < 0 && !part.isPersons) break;
    sum = part.end < piece.end ? sum + part.bareScore : score;
    isPersons = isKnown;
  }
  return best;
}

/** 셔틀버스, 캐싱: unknown words that end in a common noun, or name what is done. */
export function isLoanCompound(reading: KoreanText, start: number, end: number): boolean {
  if (GERUND.test(reading.text.slice(start, end))) return true;
  for (let from = start + 1; from <= end - 2; from++) {
    if (reading.nounCost(from, end) < COMMON_NOUN && reading.properness(from, end) < 0.5) return true;
  }
  return false;
}

function isRareLoan(reading: KoreanText, start: number, end: number): boolean {
  return reading.nounCost(start, end) > 8.5 && reading.knowledge.names.foreignness(reading.text, start, end) > -0.5;
}

interface Part {
  readonly end: number;
  readonly score: number;
  readonly isPersons: boolean;
  readonly isBareToo: boolean;
  readonly bareScore: number;
}

function partAt(reading: KoreanText, index: number, isLater: boolean, isForeign: boolean): Part | undefined {
  const { text, pieces, knowledge } = reading;
  const { start, end } = pieces[index] as Piece;
  let best: Part | undefined;
  let bare = Number.NEGATIVE_INFINITY;
  for (const cut of reading.stemEnds(index)) {
    const length = cut - start;
    if (length > LONGEST_PART) continue;
    const word = text.slice(start, cut);
    let score: number;
    let isPersons = false;
    if (length === 1) {
      // 제이슨 리, 응우옌 반 민: one syllable stands behind foreign parts only.
      if (
        !isLater &&
        !FIRST_SYLLABLE.test(word) &&
        (cut < end || knowledge.names.surname(word) > 0 || knowledge.names.foreignness(text, start, cut) < 1.5)
      )
        continue;
      if (isLater && (!isForeign || NO_LAST_PART.test(word))) continue;
      if (
        knowledge.names.surname(word) === 0 &&
        isLater &&
        !NAME_PARTICLES.has(word) &&
        knowledge.names.foreignness(text, start, cut) < 0.5
      )
        continue;
      score = isLater ? (NAME_PARTICLES.has(word) ? 0 : 1) : 3;
    } else {
      const { first, later } = knowledge.names.koreanPerson(word);
      const count = isLater ? later + first / 4 : first + later;
      score = foreignScore(reading, index, cut) - (length === 2 && !isLater ? TWO_SYLLABLES : 0);
      const noun = reading.nounCost(start, cut);
      // 클린턴, 오바마: words of the news, but the model knows many who are called so.
      const isUsual =
        count >= 3 &&
        noun > 9.5 &&
        knowledge.names.foreignness(text, start, cut) > -0.5 &&
        noun < Number.POSITIVE_INFINITY &&
        length >= 3;
      if (isUsual) {
        score = Math.max(score, -1) + 3 + Math.log(count);
        isPersons = true;
      } else if (count > 0 && noun > 11 && reading.wordCost(index) > 12.5) {
        score = Math.max(score, -4) + 3 + Math.log(count);
        isPersons = true;
      }
      // 시즌, 스타: loan words of two syllables that some persons are called.
      if (length === 2 && !isLater && noun < Number.POSITIVE_INFINITY && count < MANY) score -= LOAN;
    }
    // 카다피, 후세인: a last syllable that could be a particle is not where persons have the whole word as a name.
    const isWhole = cut === end && isPersons;
    if (
      reading.properness(start, cut) >= PROPER &&
      length >= 2 &&
      knowledge.names.foreignness(text, start, cut) > 0 &&
      !NO_NAME.test(word)
    )
      score = Math.max(score, LEAST_PROPER);
    if (cut === end) bare = score;
    if (best === undefined || score > best.score) best = { end: cut, score, isPersons, isBareToo: false, bareScore: 0 };
    if (isWhole) break;
  }
  if (best === undefined) return undefined;
  // 귀도 반 로섬, 나렌드라 모디: what looks like a particle may be the name's last syllable. 은, 의, 을 and 에서 hardly ever are.
  const tail = text.slice(best.end, end);
  const isPerson = knowledge.names.koreanPerson(text.slice(start, end)).first > 0;
  const isBareToo = best.end === end || isPerson || (/^(?:라|도|로|이|고|야)$/.test(tail) && bare > 1);
  return { ...best, isBareToo, bareScore: best.end === end ? best.score : bare + (isPerson ? 4 : 0) };
}

/** Titles and roles beside the names of persons. */
import type { KoreanText, Piece } from "./ko-text.ts";
import { isTail } from "./ko-text.ts";
import { DOUBTFUL_TITLES, PERSON_ROLES, TITLE_ENDINGS, TITLE_PREFIXES } from "./ko-words.ts";

const LONGEST_TITLE = 9;
/** How much a title behind a name, a role before it, and 씨, 님, 군 speak for a person, in nats. */
const TITLE = 9;
const ROLE = 6;
const SSI = 13;
const NIM = 10;
const OTHER_HONORIFIC = 5;
const LONGEST_ENDING = 4;
/** What may stand behind a title: 박사팀, 의원들. */
const BEHIND_TITLE = /^(?:님|팀|측|실|급|직|께서|네|의원|부부|후보|대행)+/;

/** Whether a stretch of Hangul is a title. */
export function isTitleAt(reading: KoreanText, start: number, end: number): boolean {
  const { text, knowledge } = reading;
  if (end - start < 2 || end - start > LONGEST_TITLE) return false;
  const word = text.slice(start, end);
  if (DOUBTFUL_TITLES.has(word)) return false;
  if (PERSON_ROLES.has(word) || TITLE_ENDINGS.has(word)) return true;
  if (knowledge.names.isKoreanTitle(text, start, end)) return true;
  for (let length = 2; length <= LONGEST_ENDING && length < word.length - 1; length++) {
    if (TITLE_ENDINGS.has(word.slice(-length))) return true;
  }
  return false;
}

/** Whether a piece begins with a title that only an ending follows. */
export function isTitlePiece(reading: KoreanText, index: number): boolean {
  const piece = reading.pieces[index];
  if (piece === undefined || !piece.isHangul) return false;
  // 대표팀 and 대표단 are bodies.
  if (reading.text.startsWith("대표팀", piece.start) || reading.text.startsWith("대표단", piece.start)) return false;
  for (const cut of reading.stemEnds(index)) {
    // 선수들 are no one person's title.
    if (reading.text[cut] === "들") continue;
    if (isTitleAt(reading, piece.start, cut)) return true;
    const behind = endOf(reading.text, piece.start, cut);
    if (behind !== "" && isTitleAt(reading, piece.start, cut - behind.length)) return true;
  }
  return false;
}

/** What `BEHIND_TITLE` ends in: most words end in none of them. */
const ENDS_BEHIND_TITLE: ReadonlySet<string> = new Set("님팀측실급직서네원부보행");

/** The last syllables of a stretch that may be what stands behind a title. */
function endOf(text: string, start: number, end: number): string {
  if (!ENDS_BEHIND_TITLE.has(text.charAt(end - 1))) return "";
  for (let length = Math.min(3, end - start - 2); length >= 1; length--) {
    const tail = text.slice(end - length, end);
    if (BEHIND_TITLE.exec(tail)?.[0] === tail) return tail;
  }
  return "";
}

/** Whether a piece is 씨 or 님 with its ending. */
export function isHonorific(reading: KoreanText, index: number): boolean {
  const { start } = reading.pieces[index] as Piece;
  return /[씨님]/.test(reading.text[start] ?? "") && reading.stemEnds(index).includes(start + 1);
}

const HONORIFIC = /^(?:씨|님|군|양|옹)$/;

/**
 * How much the words behind a name speak for a person, in nats: 씨, a title, `전` with a title, a country or body with a title.
 * `at` is the piece behind the name's last.
 */
export function titleBehind(
  reading: KoreanText,
  at: number,
  isNameAt: (piece: number) => number,
  isTitle: (piece: number) => boolean,
): number {
  const { text, pieces } = reading;
  let index = at;
  let penalty = 0;
  for (let steps = 0; steps < 4; steps++) {
    const piece = pieces[index];
    if (piece === undefined || piece.gap !== " " || !piece.isHangul) return 0;
    for (const cut of reading.stemEnds(index)) {
      const word = cut - piece.start === 1 ? text.charAt(piece.start) : "";
      if (HONORIFIC.test(word)) return steps > 0 ? 0 : word === "씨" ? SSI : word === "님" ? NIM : OTHER_HONORIFIC;
    }
    if (isTitle(index)) return TITLE - penalty;
    const word = text.slice(piece.start, piece.end);
    if (TITLE_PREFIXES.has(word)) {
      penalty = Math.max(0, penalty - 1);
      index++;
      continue;
    }
    // 오스틴 미국 국방장관, 파월 연준 의장.
    const next = isNameAt(index);
    if (next <= index || steps > 1) return 0;
    penalty++;
    index = next;
  }
  return 0;
}

/** How much the word before a name speaks for a person: a title or role without a particle. */
export function titleBefore(reading: KoreanText, index: number): number {
  const piece = reading.pieces[index] as Piece;
  const before = reading.pieces[index - 1];
  if (before === undefined || !before.isHangul || piece.gap !== " ") return 0;
  if (!isTitleAt(reading, before.start, before.end)) return 0;
  return ROLE;
}

/** Whether what follows a name inside its eojeol makes it a person's: 김씨는, 윤석열대통령. */
export function titleInside(reading: KoreanText, start: number, end: number): number {
  const { text } = reading;
  for (let cut = end; cut > start; cut--) {
    if (cut !== end && !isTail(text, cut, end)) continue;
    const word = text.slice(start, cut);
    if (word === "씨" || word === "님") return 9;
    if (isTitleAt(reading, start, cut)) return 7;
  }
  return 0;
}

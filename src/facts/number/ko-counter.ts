import type { Numeral } from "../numeral.ts";
import { endsKoreanWord } from "../particles.ts";
import { createWordList, isOneOf, skipSpace } from "../words.ts";
import { COUNTERS } from "./ko-words.ts";

/** A figure's counter, which may make a rank of it. */
export interface Counted {
  readonly counter: string;
  readonly ordinal?: true;
  readonly end: number;
}

/** The counter of a figure, which stands at `at` or one space further on. */
export function counterAt(text: string, at: number, numeral: Numeral): Counted | undefined {
  const place = skipSpace(text, at);
  const spaced = place !== at;
  const found = COUNTERS(text, place);
  if (found?.value.counter === undefined) return undefined;
  const { counter } = found.value;
  // 1/10인 것처럼: the copula.
  if (counter === "인" && !isDigits(numeral.amount)) return undefined;
  // 3등 is a rank, "1, 2, 3 등" goes on.
  if (spaced && counter === "등") return undefined;
  // With digits and no space a counter is nearly certain; otherwise its word must end as words do.
  const isCertain = !spaced && numeral.written === undefined && counter.length > 1;
  if (!isCertain && !endsKoreanWord(text, found.end)) return undefined;
  if (numeral.written !== undefined && !isSpokenCount(text, numeral, text.slice(place, found.end), spaced))
    return undefined;
  const ordinal = found.value.ordinal === true || (numeral.written === undefined && ranks(text, counter, found.end));
  return { counter, end: found.end, ...(ordinal ? { ordinal: true } : {}) };
}

function isDigits(amount: string): boolean {
  return !amount.includes(".") && !amount.includes("/");
}

/** 10번 출구, 3회 대회: the noun says that the count is a rank. */
function ranks(text: string, counter: string, end: number): boolean {
  if (text.charCodeAt(end) !== 0x20) return false;
  if (counter === "번") return NUMBERED(text, end + 1) !== undefined;
  return counter === "회" && (text.startsWith("대회", end + 1) || text.startsWith("총회", end + 1));
}

const NUMBERED = createWordList(
  "출구 버스 국도 홈 승강장 타자 선수 문제 문항 게이트 트랙 채널 창구 시드 우드 아이언 레인 후보",
);

/** Whether a figure in words counts by the word `counter`, rather than being part of another word. */
function isSpokenCount(text: string, numeral: Numeral, counter: string, spaced: boolean): boolean {
  const length = numeral.end - numeral.start;
  if (numeral.vague === true) return numeral.amount !== "1";
  if (numeral.native === true) {
    if (isOneOf(text, numeral.end - 1, "나둘셋넷")) return counter === "째";
    if (counter === "째" || counter === "번째" || counter === "째번") return true;
    return spaced || counter.length > 1 || length > 1 || isSafeJoint(text, numeral);
  }
  // 구조, 사경: words of their own.
  if (length === 2 && isOneOf(text, numeral.end - 1, "조경")) return counter === "번째";
  if (length > 1) return spaced || length > 2 || counter.length > 1 || GLUED.includes(counter);
  if (numeral.scaled === true && counter === "번째") return true;
  if (numeral.scaled === true) {
    return spaced ? AFTER_SCALE.includes(counter) : text.charAt(numeral.start) === "십" && GLUED.includes(counter);
  }
  return !spaced && isSingleCount(text, numeral, counter);
}

/** Counters of one syllable right behind two Sino-Korean ones (칠십척, 이백명); 십대 and 사천왕 are words. */
const GLUED = "명개척권곳점번장건회위등층편잔병석쪽";
/** What 백, 천 and 만 count after a space. */
const AFTER_SCALE =
  "명 개 권 번 대 척 마리 가지 곳 배 장 그루 송이 채 건 사람 분 점 편 자루 병 잔 번째 회 쪽 표 등 위 층".split(" ");

/** One Sino-Korean digit before a counter is most often another word: 이번, 사건, 일부, 사장, 오대. */
function isSingleCount(text: string, numeral: Numeral, counter: string): boolean {
  if (counter === "등" || counter === "층") return isOneOf(text, numeral.start, "일이삼사오육칠팔구");
  if (counter === "번째") return false;
  return ["개국", "인분", "차례", "학년", "주년", "단계", "호선", "개월분", "개교", "개소"].includes(counter);
}

/** 두명, 세개, 네번, 한명 without a space: common enough, but 한 and 세 also begin other words (한대, 세대, 세장). */
function isSafeJoint(text: string, numeral: Numeral): boolean {
  const letter = text.charAt(numeral.start);
  if (letter === "한") return isOneOf(text, numeral.end, "명개");
  return letter === "세"
    ? isOneOf(text, numeral.end, "명개번")
    : isOneOf(text, numeral.start, "두네") && isOneOf(text, numeral.end, "명개번권마가");
}

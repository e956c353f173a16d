import { isAsciiLetter, isDigit, isHangulSyllable } from "../../text/characters.ts";
import { add, shift } from "../amount.ts";
import { digitsEnd } from "../digits.ts";
import { createSuffixList, createWordList, isHangulEnd, isOneOf, skipSpace, skipSpaceBack } from "../words.ts";

/** Powers of ten of the scales inside a group of four digits. */
export const SMALL: ReadonlyMap<number, number> = new Map([
  [code("십"), 1],
  [code("백"), 2],
  [code("천"), 3],
]);
/** And of those of the groups. */
export const GREAT: ReadonlyMap<number, number> = new Map([
  [code("만"), 4],
  [code("억"), 8],
  [code("조"), 12],
  [code("경"), 16],
]);
const YEO = code("여");

function code(syllable: string): number {
  return syllable.charCodeAt(0);
}

/** Adds up a figure from the left: groups of 조, 억, 만, and inside each 천, 백, 십. */
export class Sum {
  about = false;
  private done = "0";
  private group = "0";
  private lastGreat = 99;
  private lastSmall = 99;

  accepts(item: string, power: number): boolean {
    if (power < 4) return power < this.lastSmall;
    return power < this.lastGreat && (item !== "" || this.group !== "0");
  }

  scale(item: string, power: number): void {
    if (power < 4) {
      this.group = add(this.group, shift(item === "" ? "1" : item, power));
      this.lastSmall = power;
      return;
    }
    const group = item === "" ? this.group : add(this.group, item);
    this.done = add(this.done, shift(group === "0" ? "1" : group, power));
    this.group = "0";
    this.lastGreat = power;
    this.lastSmall = 99;
  }

  /** Whether a part with so many digits, or with the scale after it, still fits below the scales already read. */
  hasRoom(part: string, power: number | undefined): boolean {
    const digits = part.includes(".") ? part.indexOf(".") : part.length;
    if (power !== undefined && power < 4) return digits + power <= Math.min(this.lastSmall, 4);
    return digits <= Math.min(this.lastSmall, this.lastGreat, power === undefined ? 99 : 4);
  }

  total(item: string): string {
    const rest = item === "" ? this.group : add(this.group, item);
    return add(this.done, rest);
  }

  /** Whether the figure ends in thousands or hundreds right below 억 or 조: 2억5천, 1억2천3백. */
  get isClipped(): boolean {
    return this.lastGreat >= 8 && this.lastGreat < 99 && (this.lastSmall === 2 || this.lastSmall === 3);
  }

  /** The total where the last thousands and hundreds are those of the next scale: 2억5천만, 1조5천억. */
  clippedTotal(): string {
    return add(this.done, shift(this.group, this.lastGreat - 4));
  }
}

/** A scale, and whether a 여 stands before it. */
export interface ScalePlace {
  readonly power: number;
  readonly end: number;
  readonly about: boolean;
}

/** The scale that follows a digit at `at`, with a space or 여 before it if need be; the figure begins at `start`. */
export function scaleAt(text: string, start: number, at: number): ScalePlace | undefined {
  let position = at;
  let about = false;
  if (text.charCodeAt(position) === YEO) {
    position = skipSpace(text, position + 1);
    about = true;
  }
  const spaced = !about && text.charCodeAt(position) === 0x20;
  if (spaced) position++;
  const letter = text.charCodeAt(position);
  const power = GREAT.get(letter) ?? (spaced || about ? undefined : SMALL.get(letter));
  if (power === undefined || !isScaleUse(text, start, position, spaced || position !== at)) return undefined;
  return { power, end: position + 1, about };
}

const LAW_BEFORE = createSuffixList("법 헌장 조약 협정 규정 규약 협약 강령 법률 조례");

/** Syllables that may follow 만, 억, 조 when a space (or 여) stands between the digits and the scale. */
const COUNTED = "원여달유엔위파명개건대톤장권마가평배척";

/** Whether the syllable at `at` scales the figure that begins at `start`; `apart` when a space or 여 stands between. */
export function isScaleUse(text: string, start: number, at: number, apart: boolean): boolean {
  const letter = text.charAt(at);
  if (letter === "조" && !isTrillion(text, start, at)) return false;
  if (letter === "만" && isOnly(text, start, at, apart)) return false;
  const hangulNext = isHangulSyllable(text.charCodeAt(at + 1));
  // 3경기 is three games.
  if (letter === "경" && hangulNext && !isOneOf(text, at + 1, "원달분번")) return false;
  // 20만 아니라: the particle; 만 after a space is a scale only with something to count.
  return !apart || !hangulNext || COUNTED.includes(text.charAt(at + 1));
}

/** What is done with the one thing that 만 leaves: TLS 1.3만 지원한다, 0.1만 표시. */
const DONE = createWordList("지원 사용 허용 표시 적용 해당 고려 설치 반환 제공 인정 입력 출력 선택");
const LEFT = createWordList("쓰 쓸 남은 남았 남아 필요 가능 유효 아니");
/** 1 만 있으면: behind a space 만 is hardly ever a scale. */
const THERE = createWordList("있 없");
/** What happens to ten thousands: 3.5만을 넘다. */
const PASSED = createWordList(
  "넘 웃 달 기록 육박 돌파 밑 초과 상회 하회 채 훌쩍 회복 유지 가볍 참가 참여 모이 모였 몰 팔 찾",
);

/** 1만큼 (by one), TLS 1.3만을, 0.1 만 표시: the particle, behind decimals, a name's digits or a space. */
function isOnly(text: string, start: number, at: number, apart: boolean): boolean {
  const letter = text.charAt(at + 1);
  // Nobody counts no ten thousands.
  if (letter === "큼" || text.slice(start, at).trim() === "0") return true;
  const hasParticle = isOneOf(text, at + 1, "을이은") && text.charCodeAt(at + 2) === 0x20;
  if (letter !== " " && !hasParticle) return false;
  const isDecimal = text.slice(start, at).includes(".");
  const behind = text.charCodeAt(skipSpaceBack(text, start) - 1);
  const next = at + (hasParticle ? 3 : 2);
  if (apart && THERE(text, next) !== undefined) return true;
  if (!isDecimal && !apart && !isAsciiLetter(behind) && behind !== 0x5f && behind !== 0x2f) {
    return text.slice(start, at) === "1" && !hasParticle && isDone(text, next);
  }
  if (LEFT(text, next) !== undefined || (isDecimal && hasParticle && PASSED(text, next) === undefined)) return true;
  // 1.2만 사용자: twelve thousand.
  const done = DONE(text, next);
  return done !== undefined && (isHangulEnd(text, done.end) || isOneOf(text, done.end, ENDINGS));
}

const ENDINGS = "하합한할해되됩된될돼";

/** 1만 사용할 수 있다, 1만 쓸 수 있다: the one value that is left. */
function isDone(text: string, at: number): boolean {
  const done = DONE(text, at);
  return done === undefined ? text.startsWith("쓸 수", at) : isOneOf(text, done.end, ENDINGS);
}

/** 29만 천 890, 2만 천 명, 3억 천 5백만: a thousand, hundred or ten without a digit, behind a greater scale and a space. */
export function spacedSmallAt(text: string, at: number): ScalePlace | undefined {
  if (text.charCodeAt(at) !== 0x20) return undefined;
  const power = SMALL.get(text.charCodeAt(at + 1));
  if (power === undefined) return undefined;
  const end = at + 2;
  const next = skipSpace(text, end);
  const isCounting = isDigit(text.charCodeAt(next)) || isOneOf(text, next, next === end ? "여만억원명" : COUNTED);
  return isCounting ? { power, end, about: false } : undefined;
}

function isTrillion(text: string, start: number, at: number): boolean {
  // 제3조, 10조 2항: an article of a law; 3조각: pieces.
  if (text.charAt(start - 1) === "제" || text.charAt(at + 1) === "각") return false;
  const next = skipSpace(text, at + 1);
  // 헌법 9조: after the name of a law, unless money follows.
  const isBehindLaw = text.charCodeAt(start - 1) === 0x20 && LAW_BEFORE(text, start - 1) !== undefined;
  if (isBehindLaw && !isOneOf(text, next, "원달유엔위")) return false;
  const clauseEnd = digitsEnd(text, next);
  return clauseEnd === next || !isOneOf(text, clauseEnd, "항");
}

/** 이십 만 명, 오백 억 원: a scale after a space in figures of words needs something to count behind it. */
export function spacedScaleEnd(text: string, at: number): number {
  if (text.charCodeAt(at) !== 0x20 || !isOneOf(text, at + 1, "만억조")) return -1;
  return isOneOf(text, skipSpace(text, at + 2), COUNTED) ? at + 2 : -1;
}

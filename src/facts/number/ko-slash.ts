import type { Amount } from "../fact.ts";
import type { DigitRun } from "../digits.ts";
import { isDigit } from "../../text/characters.ts";
import { add } from "../amount.ts";
import { createWordList, isHangulEnd, isOneOf, skipSpace, skipSpaceBack, stretchBefore, TILDES } from "../words.ts";
import type { Notation } from "./notation.ts";
import { slashAt, vulgarAt } from "./notation.ts";

/** 3/4, 2 1/4, 2½ from the digits `run` at `start` on. */
export function readShare(text: string, start: number, run: DigitRun): Notation | undefined {
  if (run.plain < 0) return undefined;
  const own = slashAt(text, start);
  if (own !== undefined) return isShare(text, own.end) && !isBehindDay(text, start) ? own : undefined;
  const vulgar = vulgarAt(text, run.end);
  if (vulgar !== undefined) return { amount: add(run.amount, vulgar), end: run.end + 1 };
  if (text.charCodeAt(run.end) !== 0x20) return undefined;
  const place = skipSpace(text, run.end + 1);
  const part = isDigit(text.charCodeAt(place)) && run.plain < 1000 ? slashAt(text, place) : undefined;
  return part !== undefined && isShare(text, part.end)
    ? { amount: add(run.amount, part.amount), end: part.end }
    : undefined;
}

/** What may be written right behind a share: 1/2로, 전체의 3/4이, 1/2컵. Days and ranks end otherwise: 3/4부터, 1/2학년. */
const BEHIND = createWordList(
  "로 으로 을 를 이 가 은 는 만 의 와 과 도 씩 배 인 입 컵 큰 작 인치 마일 파운드 온스 갤런 쿼트 리터 스푼 티스푼 크기 확률 길이 수준 지점 정도 가량 이상 이하 미만 쪽 모 개 초 시간",
);

/** 1/3에 가까운, 1/10에 불과한: 1/3에 alone is a day. */
const NEAR = /^에 ?(?:가까|불과|해당|못 ?미|미치지|지나지|달[하해한]|이르|그치|그쳐|육박|근접|머무|머물)/;
const LONGEST_NEAR = 6;

function isShare(text: string, end: number): boolean {
  if (NEAR.test(text.slice(end, end + LONGEST_NEAR))) return true;
  if (isHangulEnd(text, end)) return !isOneOf(text, end, "(-~%");
  return BEHIND(text, end) !== undefined;
}

/** The 3/5 of 3/1~3/5, where the first pair is no fraction. */
function isBehindDay(text: string, start: number): boolean {
  const end = skipSpaceBack(text, start);
  if (!isOneOf(text, end - 1, TILDES)) return false;
  const [, month, day] = PAIR.exec(stretchBefore(text, skipSpaceBack(text, end - 1), LONGEST_PAIR)) ?? [];
  return month !== undefined && Number(month) >= Number(day);
}

const PAIR = /(?:^|[^\d/])(\d\d?)\/(\d\d?)$/;
const LONGEST_PAIR = 6;

/** The amount of the sign of a fraction that stands alone: ½컵. */
export function signAmount(text: string, at: number): Amount | undefined {
  return isDigit(text.charCodeAt(at - 1)) ? undefined : vulgarAt(text, at);
}

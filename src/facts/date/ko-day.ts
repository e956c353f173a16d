import { isHangulSyllable } from "../../text/characters.ts";
import { isCountedFrom } from "../counted-days.ts";
import { endsKoreanWord } from "../particles.ts";
import { createSuffixTable, createWordList, createWordTable, skipSpace, skipSpaceBack } from "../words.ts";

/** What stands after N일 when it counts days: words of their own, and stems that endings follow. */
const SPAN_AFTER = createWordTable<"word" | "stem">([
  ..."간 동안 째 차 이내 내 안에 안으로 연속 치 이상 이하 미만 초과 가량 정도 남짓 안팎 내내 뒤 후 전 더 단위 주기 간격 여 짜리 씩 당 마다 이용권"
    .split(" ")
    .map((word): [string, "word"] => [word, "word"]),
  ..."만에 밤낮 넘 걸리 걸려 걸렸 걸린 지나 앞당 연장".split(" ").map((stem): [string, "stem"] => [stem, "stem"]),
]);

/** What stands after N일 where days go by, if no word before it makes it a day of the month (매달 5일이 지나면). */
const PASSING = createWordList("이 지나,이 지난,이 지날,이 지났,이 경과,이 넘,경과", ",");
/** What leaves N일 open, unless an event stands before it that the days count from: 구매 후 7일이 되면. */
const COUNTED_AFTER = createWordList("까지,이 되,이 된,이 될,이면", ",");

/** What stands after N일 when it names a day. */
const DAY_AFTER = createWordList(
  "오전 오후 새벽 아침 저녁 밤 낮 정오 자정 (현지 (한국 (이하 (미국 (일본 (중국 자로 자 에는 에도 에야 에 부터 까지 이후 이전 현재 열리 열린 개막 밝혔 발표 보도 전했 말했 " +
    "월요일 화요일 수요일 목요일 금요일 토요일 일요일",
);

/** What stands before a day (지난 3일, 매월 3일) and before a number of days (최대 3일, 2박 3일, 주 5일). */
const BEFORE = createSuffixTable<"day" | "span">([
  ...words("지난 오는 이달 이번달 내달 다음달 지난달 같은달 매월 매달 당월 월 초", "day"),
  ...words("약 최대 최소 총 단 꼬박 불과 무려 하루 박 주 거의 적어도 대략 평균 만", "span"),
]);

function words(list: string, value: "day" | "span"): [string, "day" | "span"][] {
  return list.split(" ").map((word) => [word, value]);
}

/**
 * How a figure with 일 is to be read from what stands beside it: a day of the month, a number of days, or `open`.
 * The figure spans `[start, end)`, 일 included.
 */
export function dayReading(text: string, start: number, end: number): "day" | "span" | "open" {
  const place = skipSpace(text, end);
  // 3일권 is a ticket for three days.
  if (text.charAt(end) === "권" && endsKoreanWord(text, end + 1)) return "span";
  const after = SPAN_AFTER(text, place);
  if (after !== undefined && isSpan(text, place, after.end, after.value)) return "span";
  if (COUNTED_AFTER(text, end) !== undefined && isCountedFrom(text, start)) return "span";
  const before = BEFORE(text, skipSpaceBack(text, start));
  const told = before !== undefined && isWord(text, before.end) ? before.value : undefined;
  // 최대 14일까지, 2박 3일까지
  if (told === "span" && text.startsWith("까지", end)) return "span";
  if (told !== "day" && isPassing(text, end) && text.charAt(skipSpaceBack(text, start) - 1) !== "달") return "span";
  if (DAY_AFTER(text, place) !== undefined) return "day";
  if (told !== undefined) return told;
  return text.startsWith("1일", start) && end === start + 2 && isDaily(text, place) ? "span" : "open";
}

/** 30일이 지나면, 30일 경과 후. */
function isPassing(text: string, end: number): boolean {
  return PASSING(text, skipSpace(text, end)) !== undefined;
}

/** What stands behind 1일 where it means "a day": 3회, 8시간, 최대 4g, 평균 이용자; not 3회초, 3시간 동안. */
const DAILY =
  /^(?:\d{1,2}(?:회|정|알|캡슐)(?! ?[초말])|\d{1,2}번(?:씩| 복용| 섭취| 사용| 먹)|\d{1,2}시간(?! ?(?:동안|만에|넘|가량|여))|1인당|최대 \d|평균|권장|섭취|복용|투여|이용[ 료시객]|사용량)/;
const DAILY_REACH = 12;

function isDaily(text: string, at: number): boolean {
  return DAILY.test(text.slice(at, at + DAILY_REACH));
}

function isSpan(text: string, start: number, end: number, sort: "word" | "stem"): boolean {
  if (sort === "stem") return true;
  // 3일 전국에서, 3일 후보로, 3일 더반에서: other words that begin so.
  return endsKoreanWord(text, end) && !(text.startsWith("전", start) && text.startsWith(" 세계", end));
}

/** 초 and 약 must be words of their own; a digit may stand before them (2박 3일, 10월초 3일). */
function isWord(text: string, start: number): boolean {
  const before = text.charCodeAt(start - 1);
  return !isHangulSyllable(before);
}

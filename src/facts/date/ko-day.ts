import { createWordTable, isOneOf, skipSpace, skipSpaceBack } from "../words.ts";

/** What stands after N일 when it counts days. */
const SPAN_AFTER = createWordTable(
  (
    "간 동안 째 차 만에 만 이내 내에 내로 연속 치 이상 이하 미만 초과 가량 정도 남짓 안팎 내내 뒤 후 전 넘 걸 지나 더 " +
    "앞 앞당 연장 단위 주기 간격 여 짜리 근무 이후에도 씩 당 마다"
  )
    .split(" ")
    .map((word) => [word, true] as const),
);

/** What stands after N일 when it names a day. */
const DAY_AFTER = createWordTable(
  (
    "오전 오후 새벽 아침 저녁 밤 낮 정오 자정 (현지 (한국 (이하 (미국 (일본 (중국 자로 자 에는 에도 에야 에 부터 까지 이후 이전 현재 열리 열린 개막 밝혔 발표 보도 전했 말했 " +
    "월요일 화요일 수요일 목요일 금요일 토요일 일요일"
  )
    .split(" ")
    .map((word) => [word, true] as const),
);

/** What stands before a day: 지난 3일, 오는 3일, 이달 3일, 매월 3일. */
const DAY_BEFORE = [
  "지난",
  "오는",
  "이달",
  "이번달",
  "내달",
  "다음달",
  "지난달",
  "같은달",
  "매월",
  "매달",
  "당월",
  "월",
  "초",
];
/** What stands before a number of days: 약 3일, 최대 3일, 2박 3일, 주 5일. */
const SPAN_BEFORE = [
  "약",
  "최대",
  "최소",
  "총",
  "단",
  "꼬박",
  "불과",
  "무려",
  "하루",
  "박",
  "주",
  "거의",
  "적어도",
  "대략",
  "평균",
  "만",
];

/**
 * How a figure with 일 is to be read from what stands beside it: a day of the month, a number of days, or `open`.
 * The figure spans `[start, end)`, 일 included.
 */
export function dayReading(text: string, start: number, end: number): "day" | "span" | "open" {
  const place = skipSpace(text, end);
  const after = SPAN_AFTER(text, place);
  // 3일 전 세계: "the whole world"; 3일 만나: "met".
  if (after !== undefined && isSpanWord(text, place, after.end)) return "span";
  if (DAY_AFTER(text, place) !== undefined) return "day";
  const before = skipSpaceBack(text, start);
  if (endsWithOneOf(text, before, DAY_BEFORE)) return "day";
  if (endsWithOneOf(text, before, SPAN_BEFORE)) return "span";
  return "open";
}

function isSpanWord(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end);
  if (word === "전") return !isOneOf(text, end, " 국체화격략") || text.charAt(end + 1) !== "세";
  if (word === "만") return isOneOf(text, end, "에");
  if (word === "당") return isOneOf(text, end, " ");
  return !(word === "여" || word === "내내" || word === "차") || end > start;
}

function endsWithOneOf(text: string, end: number, words: readonly string[]): boolean {
  for (const word of words) {
    if (!text.endsWith(word, end)) continue;
    const before = text.charAt(end - word.length - 1);
    if (word.length > 1 || before === "" || before === " " || before === "(" || (before >= "0" && before <= "9"))
      return true;
  }
  return false;
}

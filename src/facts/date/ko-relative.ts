import type { DatePart, Relative, RelativeUnit } from "../fact.ts";
import { isDigit } from "../../text/characters.ts";
import { createWordTable, isHangulEnd, isOneOf, skipSpace, standsAlone } from "../words.ts";
import { dayAfter, monthAt, monthDay, quarterAt, stretchAt, withInside } from "./ko-calendar.ts";
import { dayReading } from "./ko-day.ts";
import { endsTimeWord } from "./ko-ending.ts";
import { withDayPart, withStretchPart, type Piece } from "./ko-part.ts";
import { weekdayAt, withWeekday } from "./ko-weekday.ts";

function offsets(lists: Readonly<Record<number, string>>): [string, number][] {
  return Object.entries(lists).flatMap(([offset, words]) =>
    words.split(" ").map((word): [string, number] => [word.replace("_", " "), Number(offset)]),
  );
}

function units(unit: RelativeUnit, lists: Readonly<Record<number, string>>): [string, Relative][] {
  return offsets(lists).map(([word, offset]) => [word, { unit, offset }]);
}

/** Words that say with one stroke which day, week, month or year is meant; `_` stands for a space. */
const WORDS = createWordTable<Relative>([
  ...units("day", {
    [-3]: "그끄저께 그끄제",
    [-2]: "그제 그저께",
    [-1]: "어제 어저께",
    0: "오늘",
    1: "내일",
    2: "모레 내일모레 내일_모레",
    3: "글피",
  }),
  ...units("week", { 0: "금주", 1: "내주 차주" }),
  ...units("month", { 0: "이달 이_달 금월", 1: "내달" }),
  ...units("year", { [-2]: "재작년", [-1]: "작년", 0: "올해 올_해 금년", 1: "내년 명년", 2: "내후년" }),
  ...units("century", { 0: "금세기" }),
]);

/** Nights that have passed, and 엊저녁. */
const PAST_NIGHTS = createWordTable<DatePart>([
  ["어젯밤", "night"],
  ["간밤", "night"],
  ["지난밤", "night"],
  ["지난 밤", "night"],
  ["엊저녁", "evening"],
]);

/** What stands before 주, 달, 수요일, 3월, 여름. */
const LEADS = createWordTable(
  offsets({
    [-2]: "지지난 지지난번 저저번",
    [-1]: "지난 저번 지난번",
    0: "이번 요번",
    1: "다음 오는 다가오는 담",
    2: "다다음",
  }),
);

const UNITS = createWordTable<RelativeUnit>([
  ["주", "week"],
  ["주말", "weekend"],
  ["주 주말", "weekend"],
  ["달", "month"],
  ["분기", "quarter"],
  ["해", "year"],
  ["세기", "century"],
]);

/** 오늘 아침, 다음 주 월요일, 지난달 3일, 올여름, 지난 3월, 내년 초. */
export function readRelative(text: string, start: number): Piece | undefined {
  const night = PAST_NIGHTS(text, start);
  if (night !== undefined && endsTimeWord(text, night.end)) {
    return { value: { relative: { unit: "day", offset: -1 }, part: night.value }, end: night.end };
  }
  const word = WORDS(text, start);
  if (word !== undefined) return continued(text, word.value, word.end);
  if (text.charAt(start) === "올") return readThisYear(text, start + 1);
  if (text.startsWith("이 ", start)) return readThisSeason(text, start + 2);
  const lead = LEADS(text, start);
  // 그 다음 주 is counted from what is told of.
  return lead === undefined || text.startsWith("그 ", start - 2) ? undefined : readLed(text, lead.value, lead.end);
}

/** 올 3월, 올 상반기, 올여름, 올 들어: 올 is a word of its own here, and the beginning of many others. */
function readThisYear(text: string, at: number): Piece | undefined {
  const relative: Relative = { unit: "year", offset: 0 };
  const place = skipSpace(text, at);
  const stretch = stretchAt(text, place);
  if (stretch !== undefined) return inSeason(stretch, relative);
  if (place === at) return undefined;
  if (text.startsWith("들어", place) || text.startsWith("한 해", place)) return { value: { relative }, end: at };
  const inside = withInside(text, { relative }, at);
  return inside.end > at ? inside : undefined;
}

/** 이 여름: what 이 stands before elsewhere is told of, not of now. */
function readThisSeason(text: string, at: number): Piece | undefined {
  const season = stretchAt(text, at);
  return season?.value.season === undefined ? undefined : inSeason(season, { unit: "season", offset: 0 });
}

/** A season counts from season to season, a half-year inside its year. */
function inSeason(stretch: Piece, relative: Relative): Piece {
  const unit = stretch.value.season === undefined ? relative.unit : "season";
  return { value: { ...stretch.value, relative: { ...relative, unit } }, end: stretch.end };
}

function readLed(text: string, offset: number, at: number): Piece | undefined {
  const place = skipSpace(text, at);
  const weekday = weekdayAt(text, place);
  if (weekday !== undefined) {
    // 이번 금요일 is that of this week, 지난 and 다음 금요일 the nearest one.
    const unit = offset === 0 ? "week" : "weekday";
    return { value: { ...weekday.value, relative: { unit, offset } }, end: weekday.end };
  }
  const season = stretchAt(text, place);
  if (season?.value.season !== undefined) return inSeason(season, { unit: "season", offset });
  // 지난 3분기: a quarter of whichever year.
  const quarter = quarterAt(text, place);
  if (quarter !== undefined) return quarter;
  if (isDigit(text.charCodeAt(place)) || text.charAt(place + 1) === "월") return readLedMonth(text, offset, place);
  const unit = UNITS(text, place);
  if (unit === undefined || !isUsed(unit.value, offset)) return undefined;
  return continued(text, { unit: unit.value, offset }, unit.end);
}

/** 다음 해 is the year after the one that is told of; an 이번 해 is rare, and 이번 해석 is something else. */
function isUsed(unit: RelativeUnit, offset: number): boolean {
  return unit !== "year" || offset < 0 || offset > 1;
}

/** 지난 3월, 오는 11월 초, 지난 9월 3일. */
function readLedMonth(text: string, offset: number, place: number): Piece | undefined {
  const month = offset === 0 ? undefined : monthAt(text, place);
  if (month === undefined) return undefined;
  const { value, end } = monthDay(text, month);
  if (end === month.end && !endsTimeWord(text, end)) return undefined;
  return { value: { ...value, relative: { unit: "month", offset } }, end };
}

/** What follows a relative stretch and narrows it down; nothing at all if the word does not end there. */
function continued(text: string, relative: Relative, end: number): Piece | undefined {
  const bare: Piece = { value: { relative }, end };
  const found = narrowed(text, relative.unit, bare);
  if (found.end > end) return found;
  return endsTimeWord(text, end) && isWholeWord(text, relative, end) ? bare : undefined;
}

function narrowed(text: string, unit: RelativeUnit, bare: Piece): Piece {
  const { value, end } = bare;
  const place = skipSpace(text, end);
  switch (unit) {
    case "day":
      return withDayPart(text, bare);
    case "week": {
      const weekday = weekdayAt(text, place);
      if (weekday !== undefined) return { value: { ...value, ...weekday.value }, end: weekday.end };
      return withStretchPart(text, bare);
    }
    case "month": {
      const day = dayAfter(text, end);
      if (day === undefined || dayReading(text, place, day.end) === "span") return withStretchPart(text, bare);
      return withWeekday(text, { value: { ...value, day: day.value }, end: day.end });
    }
    case "year":
      return withInside(text, value, yearEnd(text, end));
    default:
      return withStretchPart(text, bare);
  }
}

/** Behind the 도 of 내년도; that of 올해도 is a particle. */
function yearEnd(text: string, end: number): number {
  return text.startsWith("년도", end - 1) && endsTimeWord(text, end + 1) ? end + 1 : end;
}

/** Weeks that are no more than the beginning of a word, or may be another word altogether. */
function isWholeWord(text: string, { unit, offset }: Relative, end: number): boolean {
  if (unit !== "week") return true;
  // 다음 주인, 이번 주자, 다음 주요 판, 다음 주의가; 다음 주의 사항.
  if (
    isOneOf(text, end, "인자요일") ||
    (isOneOf(text, end, "의도가") && !isHangulEnd(text, end + 1)) ||
    text.startsWith("의 사항", end)
  )
    return false;
  const isSino = isOneOf(text, end - 2, "금내차") && offset >= 0;
  // 금주 is abstinence, 내주 the stem of a verb, 차주 a borrower.
  if (!isSino || isOneOf(text, end, "에중초") || text.startsWith(" 안", end)) return true;
  return standsAlone(text, end - 2, end);
}

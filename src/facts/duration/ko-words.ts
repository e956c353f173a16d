import type { Candidate, Numeral } from "../numeral.ts";
import { endsKoreanWord } from "../particles.ts";
import { createWordList, createWordTable, isOneOf, skipSpace } from "../words.ts";
import { isWithin, sideBefore, hasTimeAround } from "./ko-around.ts";
import type { Part } from "./value.ts";
import { isoOf } from "./value.ts";
import { NATIVE_DAYS } from "../date/ko-calendar.ts";

/** Spans of time that are words of their own. 하루 (day, daily) is one of them, 매일 and 날 are not. */
const WORDS = createWordTable<Part | undefined>([
  ...NATIVE_DAYS.map(([word, days]): [string, Part] => [word, [String(days), "D"]]),
  ...(
    "하루종일 1 D|하루 종일 1 D|온종일 1 D|보름 15 D|일주일 1 W|반년 6 M|한달 1 M|일년 1 Y|반세기 50 Y|사반세기 25 Y|반나절 12 h|한나절 12 h|" +
    "격일 2 D|격주 2 W|격월 2 M|격년 2 Y|하루걸러 2 D|하루 걸러 2 D|하루건너 2 D|하루 건너 2 D"
  )
    .split("|")
    .map((entry): [string, Part] => {
      const [, word = "", amount = "1", designator] = /^(.+) (\d+) (\w)$/.exec(entry) ?? [];
      return [word, [amount, designator as Part[1]]];
    }),
  // Words that only begin like one, and 하루하루, 하루빨리.
  ..."하루하루 하루빨리 하루아침 하루살이 하루바삐 일년초 일년생 보름달 이레착 한주먹 한달음 한해살이 나흘장"
    .split(" ")
    .map((word): [string, undefined] => [word, undefined]),
]);

/** The first syllables of all that is read here. */
export const WORD_HEADS: readonly string[] = Array.from("하이사나닷엿여아열보일반한온몇수며삼오육칠격");

/** 이삼일, 삼사일: two neighbours with their unit in one word. */
const DAY_PAIRS: readonly string[] = "이삼 삼사 사오 오륙 육칠 칠팔".split(" ");

function readDayPair(text: string, start: number): Candidate | undefined {
  const index = text.charAt(start + 2) === "일" ? DAY_PAIRS.indexOf(text.slice(start, start + 2)) : -1;
  if (index < 0 || !endsKoreanWord(text, start + 3)) return undefined;
  const [from, to] = [index + 2, index + 3].map((days) => placed(text, start, start + 3, { iso: `P${days}D` }, false));
  return from === undefined || to === undefined ? undefined : { ...from, kind: "range", value: { from, to } };
}

/** 사흘, 일주일, 하루 종일, 반나절; 지난 한달. */
export function readWord(text: string, start: number): Candidate | undefined {
  const pair = readDayPair(text, start);
  if (pair !== undefined) return pair;
  const found = WORDS(text, start);
  if (found?.value === undefined) return undefined;
  if (!(endsKoreanWord(text, found.end) || isWithin(text, found.end) || text.startsWith("만", found.end)))
    return undefined;
  const late = text.charAt(found.end) === "여" && endsKoreanWord(text, found.end + 1);
  // 반나절, 한나절: half a day, more or less.
  const about = found.value[1] === "h" || late;
  return placed(text, start, found.end, { iso: isoOf([found.value]) }, about);
}

function placed(
  text: string,
  start: number,
  end: number,
  value: { readonly iso: string; readonly vague?: true },
  about: boolean,
): Candidate {
  const side = sideBefore(text, start);
  const toward = side?.toward ?? (value.vague === true ? sideAfter(text, end) : undefined);
  return {
    kind: "duration",
    value: toward === undefined ? value : { ...value, toward },
    start: side?.start ?? start,
    end,
    ...(about ? { bound: "about" } : isWithin(text, end) ? { bound: "at-most" } : {}),
    written: "words",
  };
}

const AHEAD = createWordList("후 뒤");

/** 몇 주 뒤: with no figure there is no day to count to, but the side is plain. */
function sideAfter(text: string, end: number): "future" | undefined {
  const found = AHEAD(text, skipSpace(text, end));
  return found !== undefined && (endsKoreanWord(text, found.end) || text.startsWith("면", found.end))
    ? "future"
    : undefined;
}

const UNITS = createWordTable<Part>([
  ["년", ["1", "Y"]],
  ["해", ["1", "Y"]],
  ["세기", ["100", "Y"]],
  ["개월", ["1", "M"]],
  ["달", ["1", "M"]],
  ["주", ["1", "W"]],
  ["주일", ["1", "W"]],
  ["주간", ["1", "W"]],
  ["일", ["1", "D"]],
  ["날", ["1", "D"]],
  ["시간", ["1", "h"]],
  ["분", ["1", "m"]],
  ["초", ["1", "s"]],
]);

/** How many: 몇, 수, 여러; with 십, 백, 천 behind the first two. */
const SCALES: Readonly<Record<string, string>> = { 십: "0", 백: "00", 천: "000" };

/** Whether a size is one of those that are read here from their word on, with more care than a figure needs. */
export function isVagueHead(text: string, { vague, start, amount }: Numeral): boolean {
  return vague === true && amount.length <= 4 && (isOneOf(text, start, "몇수") || text.startsWith("여러", start));
}

const VAGUE_HEADS: ReadonlySet<number> = new Set(Array.from("몇수여며", (letter) => letter.charCodeAt(0)));

/** 몇 시간, 수년, 수십 년, 여러 달, 며칠: a size without a figure. */
export function readVague(text: string, start: number): Candidate | undefined {
  if (!VAGUE_HEADS.has(text.charCodeAt(start))) return undefined;
  if (text.startsWith("며칠", start)) return readSomeDays(text, start);
  const head = text.startsWith("여러", start) ? "여러" : text.charAt(start);
  if (head !== "몇" && head !== "수" && head !== "여러") return undefined;
  const zeros = head === "여러" ? undefined : SCALES[text.charAt(start + 1)];
  const at = start + head.length + (zeros === undefined ? 0 : 1);
  const place = skipSpace(text, at);
  const unit = UNITS(text, place);
  if (unit === undefined || !endsKoreanWord(text, unit.end)) return undefined;
  const [amount, designator] = unit.value;
  const name = text.slice(place, unit.end);
  const isCertain = zeros !== undefined ? !isDoubtfulScaled(name) : isVagueUnit(head, name, place !== at);
  if (!isCertain && !hasTimeAround(text, start, unit.end) && !isLater(text, unit.end)) return undefined;
  if (head === "몇" && isQuestion(text, unit.end)) return undefined;
  return placed(text, start, unit.end, { iso: isoOf([[amount + (zeros ?? ""), designator]]), vague: true }, false);
}

/** 수십 분 are persons as well, 수백 주 shares. */
function isDoubtfulScaled(name: string): boolean {
  return name === "분" || name === "주" || name === "날";
}

/** 몇 분 are persons, 여러 주 states, 수주 an order, 수분 moisture, 수초 weeds, 수달 an otter. */
function isVagueUnit(head: string, name: string, spaced: boolean): boolean {
  if (name === "날") return head === "여러";
  if (head === "수") return ["년", "개월", "시간", "세기", "주간"].includes(name) || (name === "일" && !spaced);
  if (name === "일" || name === "분") return false;
  return spaced || head === "몇" ? !(head === "여러" && name === "주") : false;
}

const LATER = createWordList("전 후 뒤 이후");

function isLater(text: string, end: number): boolean {
  const found = LATER(text, skipSpace(text, end));
  return found !== undefined && endsKoreanWord(text, found.end);
}

/** How far behind a question word its mark may stand. */
const QUESTION_REACH = 24;

/** 몇 시간 걸려요? asks for a figure and states none. */
function isQuestion(text: string, end: number): boolean {
  for (let at = end; at < end + QUESTION_REACH && at < text.length; at++) {
    const letter = text.charAt(at);
    if (letter === "?") return true;
    if (letter === "." || letter === "\n") return false;
  }
  return false;
}

/** 며칠인지, 며칠이야, 며칠날. */
const ASKED = /^(?:[인일입날]|이[야지에니냐었])/;

/** 며칠 is some days, and what day of the month it is. */
function readSomeDays(text: string, start: number): Candidate | undefined {
  const end = start + 2;
  if (ASKED.test(text.slice(end, end + 2)) || !endsKoreanWord(text, end) || isQuestion(text, end)) return undefined;
  return placed(text, start, end, { iso: "P1D", vague: true }, false);
}

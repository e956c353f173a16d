import type { DurationValue } from "../fact.ts";
import type { Candidate, Numeral } from "../numeral.ts";
import { manner } from "../numeral.ts";
import { isDigit } from "../../text/characters.ts";
import { endsKoreanWord } from "../particles.ts";
import { createWordList, createWordTable, isOneOf, skipSpace, skipSpaceBack, stretchBefore } from "../words.ts";

const PARTS = createWordTable<NonNullable<DurationValue["part"]>>([
  ["초반", "early"],
  ["중반", "mid"],
  ["후반", "late"],
]);

/** Who or what may be in one's twenties: 20대 남성, 20대들, 20대 때. The 20대 of other nouns are cars, or ranks. */
const PEOPLE = createWordList(
  "들|남|여|청년|청소년|소년|소녀|노인|주부|직장|회사원|부부|가장|엄마|아빠|어머니|아버지|운전자|환자|승객|학생|대학생|아들|딸|이상|이하|연령|시절|때|" +
    "나이|의 나이|유권자|젊은|취업|미혼|기혼|소비자|층|인구|고객|독자|피해자|용의자|피의자|교사|의사|배우|가수|팬|손님|관객|형제|자매|친구|신랑|신부|구직자|응답자|" +
    "에 접어|에 들어|에 결혼|의 젊|의 청",
  "|",
);

/** 30대, 30대 초반, 십대, 삼십 대. */
export function readDecade(text: string, numeral: Numeral): Candidate | undefined {
  const { plain, start, end, written } = numeral;
  if (plain < 10 || plain > 90 || plain % 10 !== 0 || numeral.native === true || numeral.ordinal === true)
    return undefined;
  const place = written === undefined ? end : skipSpace(text, end);
  if (text.charAt(place) !== "대") return undefined;
  const part = PARTS(text, skipSpace(text, place + 1));
  if (part === undefined && !isDecadeOfLife(text, numeral, place + 1)) return undefined;
  const value = {
    iso: `P${plain}Y`,
    age: true,
    decade: true,
    ...(part === undefined ? {} : { part: part.value }),
  } as const;
  return { kind: "duration", value, start, end: part?.end ?? place + 1, ...manner(numeral) };
}

function isDecadeOfLife(text: string, numeral: Numeral, end: number): boolean {
  const next = skipSpace(text, end);
  // 이십 대 1의 경쟁률: twenty to one.
  if (numeral.written !== undefined) return endsKoreanWord(text, end) && !isDigit(text.charCodeAt(next));
  return PEOPLE(text, next) !== undefined || isPaired(text, numeral.start, end);
}

const PAIRED_AFTER = /^(?:와|나|,|·|에서|~|∼|-|–)? ?[1-9]0대/;
const PAIRED_BEFORE = /[1-9]0(?:대(?:와|나|,|에서)? ?|(?:대)?[·~∼–-])$/;
const LONGEST_PAIR = 6;

/** 20대와 30대, 20~30대, 20·30대: ten more than the figure before it. */
function isPaired(text: string, start: number, end: number): boolean {
  if (PAIRED_AFTER.test(text.slice(end, end + LONGEST_PAIR))) return true;
  return PAIRED_BEFORE.test(stretchBefore(text, start, LONGEST_PAIR));
}

/** Young things whose months are counted: 18개월 된 아기, 6개월짜리 강아지. */
const YOUNG = createWordList(
  "아기 아이 딸 아들 강아지 고양이 신생아 영아 유아 태아 갓난 쌍둥이 새끼 젖먹이 손자 손녀 조카",
);

/** Whether a stretch of time is somebody's age: 생후 6개월, 18개월 된 아기. */
export function isLived(text: string, start: number, end: number): boolean {
  const before = skipSpaceBack(text, start);
  if (before !== start && text.endsWith("생후", before)) return true;
  const place = skipSpace(text, end);
  if (!text.startsWith("된", place) && !text.startsWith("짜리", place)) return false;
  const next = skipSpace(text, place + (text.charAt(place) === "된" ? 1 : 2));
  return YOUNG(text, next) !== undefined;
}

/** What people do to their years, and other things seldom: 쉰이 넘는 나라 counts them. */
const PASSED = createWordList(" 넘긴| 넘겨| 넘겼| 넘은| 넘어", "|");

/** 예순을 넘긴, 일흔의 나이, 나이 쉰: a figure in native words that only people reach. */
export function readBareAge(text: string, numeral: Numeral): Candidate | undefined {
  const { plain, start, end } = numeral;
  if (numeral.native !== true || plain < 20 || plain >= 100) return undefined;
  const isOwned = text.startsWith("의 나이", end) || text.endsWith("나이 ", start);
  const isPassed = plain % 10 === 0 && isOneOf(text, end, "이을") && PASSED(text, end + 1) !== undefined;
  if (!isPassed && !(isOwned && endsKoreanWord(text, end))) return undefined;
  return { kind: "duration", value: { iso: `P${plain}Y`, age: true }, start, end, ...manner(numeral) };
}

/** 2030세대, 4050세대: people in their twenties and thirties. */
export function readGenerations(text: string, { start, end, amount, written }: Numeral): Candidate | undefined {
  const pair = written === undefined && text.startsWith("세대", end) ? /^([1-6]0)([2-7]0)$/.exec(amount) : null;
  if (pair === null || Number(pair[1]) >= Number(pair[2])) return undefined;
  const place = { start, end: end + 2, written: "words" } as const;
  const decade = (years = ""): Candidate => ({
    kind: "duration",
    value: { iso: `P${years}Y`, age: true, decade: true },
    ...place,
  });
  return { kind: "range", value: { from: decade(pair[1]), to: decade(pair[2]) }, ...place };
}

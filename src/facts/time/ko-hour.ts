import type { Numeral } from "../numeral.ts";
import { endsKoreanWord } from "../particles.ts";
import { createWordList } from "../words.ts";

/** Words that begin with 시. */
const NOT_HOUR = createWordList(
  "시간 시즌 시절 시도 시리 시설 시장 시민 시작 시험 시스 시속 시기 시대 시범 시선 시위 시청 시트 시점 시행 시드 시그",
);

/** The honorific ending after 두-, which no space parts from it: 받아 두시고, 마음에 두시는. */
const HONORIFIC = createWordList(
  "시고 시며 시니 시지 시겠 시었 시길 시는 시던 시면 시려 시라 시다 시나 시죠 시기 시게 시도",
);

/** 한시가 급하다, 한시도 쉬지 않고, 한시적: no hour, unless what follows makes it one. */
const AFTER_ONE = createWordList("시에 시쯤 시까지 시부터 시경 시께 시정각");

/** Whether the 시 at `place`, behind a figure and with no minutes to follow, is an hour; a half of the day makes it sure. */
export function isHourWord(text: string, numeral: Numeral, place: number, isSure: boolean): boolean {
  if (NOT_HOUR(text, place) !== undefined) return false;
  if (numeral.written === undefined) return true;
  if (numeral.native !== true || !endsKoreanWord(text, place + 1)) return false;
  if (isSure) return true;
  const isJoined = numeral.end === place;
  if (isJoined && HONORIFIC(text, place) !== undefined) return false;
  // 세시 풍속: the customs of the year.
  if (isJoined && text.startsWith("시 풍", place)) return false;
  return numeral.plain !== 1 || AFTER_ONE(text, place) !== undefined;
}

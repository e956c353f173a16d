import type { Numeral } from "../numeral.ts";
import { endsKoreanWord } from "../particles.ts";
import { isOneOf, stretchBefore } from "../words.ts";

/** How far around a figure its subject is looked for. */
const REACH = 12;

/** What is weighed and measured in 근, 되, 말, 돈, 관, right before the figure. */
const GOODS =
  /(?:쌀|보리|곡식|소주|기름|소금|고추|마늘|감자|고구마|배추|고기|겹살|반지|목걸이|인삼|홍삼|한약|사과|(?:^|[^가-힣])(?:콩|팥|깨|밀|벼|술|물|꿀|금|은|순금))[을를이은도]? ?$/;
const THERMAL = /온도|기온|각도|체온|수온|온수|위도|경도|섭씨|화씨|영하|영상|회전|기울|예열|오븐/;
const FIELDS = /논|밭|임야|토지|면적|농지|전답|과수원|땅|산지/;

/** 근, 되, 평, 도, 톤 …: units of one syllable, which also begin other words or are words of their own. */
export function isShortUnit(text: string, numeral: Numeral, place: number, isPrefixed: boolean): boolean {
  const letter = text.charAt(place);
  const spaced = place !== numeral.end && text.charAt(place - 1) === " ";
  const inDigits = numeral.written === undefined;
  if (text.startsWith("정보", place) || text.startsWith("단보", place)) {
    return endsKoreanWord(text, place + 2) && FIELDS.test(before(text, numeral.start));
  }
  if (!endsKoreanWord(text, place + 1) && !(isOneOf(text, place + 1, "급짜반") && letter !== "도")) return false;
  switch (letter) {
    case "톤":
      return true;
    case "도":
      return isDegree(text, numeral, spaced, isPrefixed);
    case "평":
      return inDigits || numeral.native === true || numeral.scaled === true || numeral.amount.length > 1;
    case "리":
      // 십 리, 삼천 리; 이 리 and 수리 are other things, 천 리 길 a proverb.
      if (text.startsWith(" 길", place + 1) && /^10+$/.test(numeral.amount) && numeral.amount.length > 3) return false;
      return inDigits ? !spaced : spaced && numeral.scaled === true && numeral.native !== true;
    case "근":
      return inDigits ? !spaced || isGoods(text, numeral) : isSpokenGeun(text, numeral, spaced);
    case "되":
    case "냥":
      return inDigits
        ? !spaced || isGoods(text, numeral)
        : spaced && (numeral.native === true || numeral.scaled === true);
    case "돈":
      return isGoods(text, numeral) || (inDigits && !spaced);
    case "말":
    case "홉":
    case "관":
      return (inDigits || spaced) && isGoods(text, numeral);
    default:
      return inDigits && !spaced;
  }
}

/** 5도 is a degree, 2026도 "2026 too"; a space makes it a province or the particle, unless warmth or angles are the matter. */
function isDegree(text: string, numeral: Numeral, spaced: boolean, isPrefixed: boolean): boolean {
  if (isPrefixed) return true;
  if (numeral.scaled === true && numeral.written === undefined) return false;
  if (numeral.plain >= 1990 && numeral.plain <= 2050) return false;
  if (numeral.amount.length > 4 && !numeral.amount.includes(".")) return false;
  return (numeral.written === undefined && !spaced) || THERMAL.test(before(text, numeral.start));
}

/** 고기 두 근, 한근; not 두근두근, 가슴이 두근. */
function isSpokenGeun(text: string, numeral: Numeral, spaced: boolean): boolean {
  if (spaced) return numeral.native === true || numeral.scaled === true;
  return (
    numeral.native === true &&
    !text.startsWith("두근", numeral.end + 1) &&
    !/가슴|심장|마음/.test(before(text, numeral.start))
  );
}

function isGoods(text: string, numeral: Numeral): boolean {
  return GOODS.test(before(text, numeral.start));
}

function before(text: string, start: number): string {
  return stretchBefore(text, start, REACH);
}

const ROAD_BEFORE = /(?:거리|도로|코스|구간|반경|길이|마라톤|시속|왕복)[가는은이]? ?(?:약 ?)?$/;
const ROAD_AFTER =
  /^(?:를|을|나|쯤|정도|가량|이상)? ?(?:떨어|달리|달렸|달려|걷|걸어|걸었|뛰|뛴|거리|구간|코스|도로|주행|이동|행군|마라톤|밖|앞|지점)/;

/** 킬로, 키로: kilograms, unless a way is measured (10킬로 떨어진, 5킬로를 달렸다). */
export function isDistance(text: string, start: number, place: number, end: number): boolean {
  if (end - place !== 2) return false;
  return ROAD_BEFORE.test(before(text, start)) || ROAD_AFTER.test(text.slice(end, end + REACH));
}

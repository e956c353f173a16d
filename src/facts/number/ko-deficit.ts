import { createWordList, skipSpace, standsAlone, stretchBefore } from "../words.ts";

/** What may stand before a triangle that is a minus: 영업이익 △3,210, 전년 대비 △3.2%. */
const ACCOUNT =
  /(?:이익|손익|손실|수지|증감|차액|적자|대비|증감률|증가율|성장률|수익률|금액|합계|잔액|매출|매출액)[은는이가]? ?\(?$/;
const REACH = 8;

const UNITS = createWordList("원 백만원 백만 천원 천 달러 % %p %P %포인트");

/**
 * Whether the triangle before the figure at `[start, end)` is the minus of accounts: △1,234억원 alone, (△3.2%), or
 * behind what is accounted. Elsewhere it opens an item of a list (△10억원 이상).
 */
export function isDeficit(text: string, start: number, end: number): boolean {
  const triangle = start - 1;
  if (text.charAt(triangle) !== "△") return false;
  if (ACCOUNT.test(stretchBefore(text, triangle, REACH))) return true;
  const unit = UNITS(text, skipSpace(text, end));
  const isSum = unit !== undefined || "만억조".includes(text.charAt(end - 1));
  const close = unit?.end ?? end;
  const isBracketed = text.charAt(triangle - 1) === "(" && text.charAt(close) === ")";
  return isSum && (isBracketed || standsAlone(text, triangle, close));
}

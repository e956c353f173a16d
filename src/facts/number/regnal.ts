import type { Numeral } from "../numeral.ts";

const NAMES: ReadonlySet<string> = new Set(
  (
    "엘리자베스 찰스 루이 헨리 요한 바오로 베네딕토 에드워드 조지 제임스 니콜라이 나폴레옹 빌헬름 람세스 알렉산드르 펠리페 비오 레오 " +
    "그레고리오 압둘라 모하메드 하마드 카를로스 윌리엄 리처드 프리드리히 필리프 페르디난트 표트르 예카테리나 재벌 이민 교포 동포"
  ).split(" "),
);

const LONGEST_NAME = 12;

/** Monarchs, popes and generations count in 세 as ages do: 루이 14세 is no boy, and English writes XIV. */
export function isRegnal(text: string, numeral: Numeral): boolean {
  if (text.charAt(numeral.end) !== "세" || text.charCodeAt(numeral.start - 1) !== 0x20) return false;
  const end = numeral.start - 1;
  let start = end;
  while (start > 0 && end - start < LONGEST_NAME && text.charCodeAt(start - 1) !== 0x20) start--;
  return NAMES.has(text.slice(start, end));
}

import type { Numeral } from "../numeral.ts";
import { endsKoreanWord } from "../particles.ts";
import { createSuffixList, skipSpaceBack } from "../words.ts";

const NAMES = createSuffixList(
  "엘리자베스 찰스 샤를 루이 헨리 앙리 바오로 베네딕토 에드워드 조지 제임스 니콜라이 나폴레옹 빌헬름 람세스 알렉산드르 펠리페 " +
    "비오 레오 그레고리오 압둘라 모하메드 하마드 카를로스 카를 윌리엄 리처드 프리드리히 필리프 페르디난트 표트르 " +
    "예카테리나 이반 구스타프 알폰소 라마 재벌 이민 교포 동포",
);

/** Monarchs, popes and generations count in 세 as ages do: 루이 14세 is no boy, and English writes XIV. */
export function isRegnal(text: string, { start, end }: Numeral): boolean {
  if (text.charAt(end) !== "세" || NAMES(text, skipSpaceBack(text, start)) === undefined) return false;
  return endsKoreanWord(text, end + 1);
}

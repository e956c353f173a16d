import type { Licence } from "./cue.ts";

const KOREAN_STRONG =
  "거부|거절|부인|실패|부족|금지|제외|배제|싫|꺼려|꺼리|피하|피해[야서]|피할|피한|막[는을아았으]|방지|중단|중지|그만|멈추|멈춰|멈췄|소수의?|말고|아니면|아니요|아니오|아님|" +
  "어렵|어려[우운울워웠]|힘들|빼고|벗은|떨어졌|사라[지진질져졌]|누락|무관|상관|관계없|차단|폐기|모자라|에야|에서야|비로소|무의미|불[가필완충안공분편]|달리|반대|" +
  "무시|불참|결렬|침묵|거짓|가만|정전|굶|무사[하히했한]|멀쩡|기각|각하|반려(?![동견묘])|탈락|단수[가는를됐되돼로 ]|단전|실업|실직|노숙|품절|매진|절판|고갈|두절|전무|무[효죄책단]|(?<![가-힣])무(?:급|인|직|보험|면허|허가|소속|보수|조건|담보|이자|자격|응답|관심|표정|사고|혐의|득점|실점|승부|소득)|미[완정확흡달비납지발등설혼숙개응결]|비[정공현합]|부[적당재주]|자제|삼가|전까지|드물|드문|커녕|기피|결여|결핍|안[돼되들]|놓치|놓친|밖에|뿐|불과";
const KOREAN_WEAK =
  "거의|아직|잃|삭제|제거|틀[리린렸]|다르|다른|달라|잘못|위반|빠[지진져졌뜨]|연기|비어|빈 |계속|최소|최대|이상|이하|미만|초과|유일|나쁘|나쁜|적[은다게으]|덜|처음|최초|까지|반면|한정|한해|" +
  "한하|만 |만으로|만이|무|미|비|부|불|반하|역으|사양|주의|경고|조심|꺼|끄|끝|끊|망가|고장|손실|결석|공백|공석|낯|별개|별도|상반|반박|의심|의문|이견|위험|아쉽|죄송|미안|서툴|서투|솔직|숨[기겨긴]|비밀|" +
  "안전|전에|전부|절대|조차|지나|지만|질색|참[아는을지]|쉽|잠|텅|오류|제한|못|안 |않|없|말|마[세십 ]|모르|몰|아니|외에|이외|대신|생략|해제|보류|오히려|차라리|탈퇴|취소|괜찮|잊|철회|포기|유감|예외|면제|여전|그대로|그렇지|벗|떨어|빼";
const KOREAN: RegExp = new RegExp(`(${KOREAN_STRONG})|${KOREAN_WEAK}`, "g");

/** The words of a Korean text that may render an English negation. */
export function koreanLicences(text: string): Licence[] {
  return [...text.matchAll(KOREAN)].map(({ index, 0: match, 1: strong }) => ({
    start: index,
    end: index + match.length,
    strength: strong === undefined ? "weak" : "strong",
  }));
}

/** Korean words that are negated where English says the same without a negation (`비어 있지 않은` ↔ `non-empty`, `잊지 마세요` ↔ `remember`). */
const TURNED_BY_HABIT: ReadonlySet<string> = new Set(
  (
    "그렇 거의 남 예기치 예기 예상 의도 원 비어 조건 잊 놓치 문제 관련 구분 좋 다르 일반 순서 제약 제한 효과 중복 영향 모호 지나 부담 " +
    "이상 참을성 여력 관심 별 크 멀 오래 어렵 쉽 나쁘 모자라 부족 적 많 빠지 그치 바람직 올바르 옳 익숙 안전 아무것도 아무런 까딱 변하 변함 얼마 시간 가리 개의 아끼 서두르 걱정 염려 흔 흔하 비싸 깊 강하 힘들 무겁 길 짧 드물 피하 피할 대수롭 충분"
  ).split(" "),
);

/** Whether a Korean word is negated by habit: its negation alone proves nothing. */
export function isTurnedByHabit(word: string): boolean {
  return TURNED_BY_HABIT.has(word) || (/[지치]$/.test(word) && TURNED_BY_HABIT.has(word.slice(0, -1)));
}

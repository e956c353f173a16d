import type { WordTable } from "../words.ts";
import { createWordTable } from "../words.ts";

/** Sino-Korean digits by character code. */
export const SINO_DIGITS: ReadonlyMap<number, number> = new Map(
  (
    [
      ["영", 0],
      ["일", 1],
      ["이", 2],
      ["삼", 3],
      ["사", 4],
      ["오", 5],
      ["육", 6],
      ["륙", 6],
      ["칠", 7],
      ["팔", 8],
      ["구", 9],
    ] as const
  ).map(([syllable, value]) => [syllable.charCodeAt(0), value]),
);

export const NATIVE_TENS: WordTable<number> = createWordTable([
  ["열", 10],
  ["스물", 20],
  ["스무", 20],
  ["서른", 30],
  ["마흔", 40],
  ["쉰", 50],
  ["예순", 60],
  ["일흔", 70],
  ["여든", 80],
  ["아흔", 90],
]);

/** The forms before a counter and those that stand alone; 석·서, 넉·너 stand before a few counters only. */
export const NATIVE_ONES: WordTable<number> = createWordTable([
  ["한", 1],
  ["두", 2],
  ["세", 3],
  ["석", 3],
  ["네", 4],
  ["넉", 4],
  ["다섯", 5],
  ["여섯", 6],
  ["일곱", 7],
  ["여덟", 8],
  ["아홉", 9],
  ["둘", 2],
  ["셋", 3],
  ["넷", 4],
]);

/** Syllables with which a Korean figure in words can begin. */
export const KOREAN_NUMERAL_HEADS: string = "일이삼사오육칠팔구십백천만영한두세석네넉다여아열스서마쉰예둘셋넷";

/**
 * Counters, longest match first. `ordinal` ones make the figure a rank. Entries without a counter are words that
 * only begin like one (3대륙, 두 개인): the figure before them has no counter.
 */
export const COUNTERS: WordTable<{ readonly counter?: string; readonly ordinal?: true }> = createWordTable([
  ...(
    "명 개 대 척 발 건 번 차례 배 쪽 권 채 마리 가지 곳 팀 개국 사람 인 분 장 회 점 편 곡 통 병 잔 그루 송이 켤레 벌 자루 줄 칸 " +
    "군데 나라 도시 종 종류 가구 세대 가족 부 판 필지 동 량 기 문 정 골 표 석 자 글자 단어 문장 줄 행 열 바퀴 걸음 모금 방울 " +
    "조각 그릇 접시 상자 봉지 포기 포 꾸러미 묶음 쌍 켤레 다스 호선 경기 승 패 무 연승 연패 게임 세트 라운드 타 홀 안타 홈런 등급 " +
    "개사 개교 개소 개팀 개월분 인분 여단 사단 개사단 개여단 좌석 석 주 호 항 조 절 페이지 차로 차선 비트 배럴당 픽셀 개당 회전 " +
    "회차 계단 단계 가닥 갈래 끼 모 알 톨 술 잔 컵 숟가락 큰술 작은술 군 시간대 주년 학년 반 대대 중대 소대 연대 관왕 선 차원 " +
    "촌 관 마디 군 급 단 평생 세기 살 대차 강 박"
  )
    .split(" ")
    .map((counter) => [counter, { counter }] as const),
  ...["번째", "째", "차", "위", "층", "주차", "일차", "년차", "회차", "세손"].map(
    (counter) => [counter, { counter, ordinal: true }] as const,
  ),
  ...(
    "개인 개발 개막 개별 개최 개념 개성 대통 대학 대륙 대양 대표 대사 대회 대형 대기 대선 대상 대책 대비 대응 대신 대한 명령 명절 명예 명단 회사 " +
    "회원 회의 회담 회장 회견 장관 장군 장소 장면 장기 장비 번호 번지 건물 건설 건강 건너 차량 차이 차관 차세 차장 배터 배달 배경 배치 통신 통화 통해 통과 " +
    "부분 부부 부처 부서 부대 부문 기업 기관 기자 기간 기존 기반 기준 기사 기능 문제 문서 문화 문자열 정부 정당 정상 정보 정권 정책 동네 " +
    "동생 동안 동시 동맹 동료 동아 표현 표시 자리 자녀 자동 자릿 자매 자식 자유 줄기 인물 인권 인구 인간 인종 인기 인수 인자 분야 분석 분류 분당 분리 곳곳 곡선 " +
    "점검 점수 점차 발표 발언 발전 발생 발견 점령 편의 편지 병원 병사 판사 판단 판매 종목 주요 주자 주장 주인 주민 주택 주간 주식 조직 조건 조사 절차 " +
    "항목 항공 항상 행동 행사 행정 열차 열쇠 위원 위치 위협 위해 위한 위기 호텔 호출 도로 도구 도움 도전 관계 관리 관한 관련 선거 선수 선택 단체 단순 " +
    "승리 승객 무리 무역 무기 세트장 세력 세계 세금 세상 급여 급증 군사 군인 군대 층간 강국 강도 반도 반면 반대 반복 살인 살해 알고 알파 모두 모든 모델 모듈 모습 시 시각"
  )
    .split(" ")
    .map((word) => [word, {}] as const),
]);

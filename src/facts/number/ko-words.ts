import type { HeadedTable } from "../words.ts";
import { createWordTable } from "../words.ts";

/** Syllables with which a Korean figure in words can begin. */
export const KOREAN_NUMERAL_HEADS: string =
  "영일이삼사오육칠팔구십백천만억조하한두세석네넉너다대여예엳아열스서마쉰둘셋넷수몇음";

interface CounterEntry {
  readonly counter?: string;
  readonly ordinal?: true;
}

/**
 * Counters, longest match first. `ordinal` ones make the figure a rank. Entries without a counter are words that
 * only begin like one and a particle (두 개인, 3국가): the figure before them has no counter.
 */
export const COUNTERS: HeadedTable<CounterEntry> = createWordTable<CounterEntry>([
  ...(
    "명 개 대 척 발 건 번 차례 배 쪽 권 채 마리 가지 곳 팀 개국 사람 인 분 장 회 점 편 곡 통 병 잔 그루 송이 켤레 벌 자루 줄 칸 " +
    "군데 나라 도시 종 종류 가구 세대 가족 부 판 동 량 기 문 정 골 표 석 자 글자 단어 문장 행 열 바퀴 걸음 모금 방울 " +
    "조각 그릇 접시 상자 봉지 포기 포 꾸러미 묶음 쌍 다스 경기 승 패 무 연승 연패 게임 세트 라운드 타 홀 안타 홈런 등급 " +
    "개사 개교 개소 개팀 개월분 인분 여단 사단 개사단 개여단 좌석 주 호 항 조 절 페이지 차로 차선 비트 배럴당 픽셀 개당 회전 " +
    "계단 단계 가닥 갈래 끼 모 알 술 컵 숟가락 큰술 작은술 군 시간대 주년 반 대대 중대 소대 연대 관왕 선 차원 " +
    "촌 관 마디 급 단 평생 세기 살 대차 강 박 획 국 구 실 매 팩 캔 박스 롤 다발 뭉치 덩이 덩어리 토막 줌 꼬치 개비 겹 " +
    "쌍둥이 남매 부작 연작 악장 단락 문단 문항 교대 인승 인용 이닝 쿼터 타석 표차 점차 골차 승점 스푼 티스푼 " +
    "바가지 수저 필 가마니 사발 개년 개조 개동 개실 개층 개점 배속 " +
    "폭 바구니 트럭"
  )
    .split(" ")
    .map((counter) => [counter, { counter }] as const),
  ...["곱절", "갑절"].map((word) => [word, { counter: "배" }] as const),
  ..."번째 째 째번 차 위 층 주차 일차 년차 회차 세손 등 학년 호선 번지 번가 호실 교시 학기 번길 호봉 순위 번방 번트랙 호기 쪽째 개째"
    .split(" ")
    .map((counter) => [counter, { counter, ordinal: true }] as const),
  ..."개인 대한 회의 장면 장치 차이 배치 통과 부분 기간 정당 정도 정의 동일 인간 분야 분당 분할 발전 편의 판정 주요 주인 주간 조정 행정 위치 위한 관한 단일 세트장 급여 군인 층간 강도 반도 반면 살인 알고 등분 등의 필요 국가 국내 구간 매일 승인 줄임"
    .split(" ")
    .map((word) => [word, {}] as const),
]);

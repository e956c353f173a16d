import { createWordList, isHangulEnd } from "./words.ts";

/** What may follow a counter or unit in the same word: particles, the copula, and suffixes of amount. */
const PARTICLES = createWordList(
  "이 가 은 는 을 를 의 에 와 과 도 로 으로 만 만큼 부터 까지 에서 에게 에는 에도 에만 에서는 에서도 에선 에게는 에게서 나 이나 " +
    "인 이다 다 일 임 씩 당 째 마다 중 간 동안 여 가량 정도 쯤 남짓 이상 이하 미만 초과 이내 안팎 내외 들 뿐 밖에 조차 보다 처럼 " +
    "짜리 분 꼴 치 말 초 밤 전 후 뒤 내 말고 까지의 부터는 까지는 까지도 로는 로도 으로는 으로도 이라도 이든 만에 만의 만이 만을 " +
    "이고 고 이며 며 이자 이지만 지만 이면 면 이란 이라 라 라는 라고 이라고 이라는 인데 인지 예요 이에요 요 야 이야 밖의 " +
    "간의 간에 간은 동안의 째의 중에 중의 중에서 들이 들은 들의 들을 들에게 들과 여의 당한 이상의 이하의 정도의 가량의",
);

/** Beginnings of the inflected copula; whatever follows them is its ending. */
const COPULA = createWordList(
  "이었 였 이시다 이시고 이시며 이시지 이신데 이세요 이셨 이십니다 입니 이어 이에 이던 일까 일지 인가 인지 인데 이냐 이라 이므 이기 하고 하는 하며 하여 한 했 할 된 되 뒤 간",
);

/**
 * Whether a Korean word can end at `at`: no Hangul follows, or only particles do. Tells 두 명이 (two persons) from
 * 두 명령이 (two commands).
 */
export function endsKoreanWord(text: string, at: number): boolean {
  let position = at;
  for (let step = 0; step < 3; step++) {
    if (isHangulEnd(text, position)) return true;
    if (COPULA(text, position) !== undefined) return true;
    const particle = PARTICLES(text, position);
    if (particle === undefined) return false;
    position = particle.end;
  }
  return isHangulEnd(text, position);
}

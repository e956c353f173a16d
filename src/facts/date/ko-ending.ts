import { createWordList, isHangulEnd } from "../words.ts";

/** Particles behind a word of time. There are fewer than behind counters: 이달고 is a name. */
const PARTICLES = createWordList(
  "에 에서 엔 은 는 이 가 을 를 의 도 만 부터 까지 로 으로 와 과 나 이나 보다 처럼 께 쯤 경 무렵 중 내 안 말고 해도 마다 따라 이후 이전 자 인 임 면 " +
    "라면 란 들어 요",
);

/** Beginnings of the copula, whatever its ending. */
const COPULA = createWordList(
  "입니 이었 였 이야 이에요 예요 인데 인지 인가 이고 이며 이라 이면 이지 이니 이죠 이네 이군 이잖 일까 일지",
);

/** Whether a word of time can end at `at`: 오늘은, 오늘이다, but not 오늘날. */
export function endsTimeWord(text: string, at: number): boolean {
  let place = at;
  for (let step = 0; step < 3; step++) {
    if (isHangulEnd(text, place) || COPULA(text, place) !== undefined) return true;
    if (text.charAt(place) === "다" && isHangulEnd(text, place + 1)) return true;
    const particle = PARTICLES(text, place);
    if (particle === undefined) return false;
    place = particle.end;
  }
  return isHangulEnd(text, place);
}

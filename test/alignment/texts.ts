import type { Unit } from "../../src/alignment/bead.ts";
import { readUnit } from "../../src/alignment/unit.ts";
import type { Language } from "../../src/text/span.ts";

/** A sentence and its translation. */
export type SentencePair = readonly [en: string, ko: string];

/** Sentences of as many matters as there are of them, each with a figure, `#`. */
const FIGURED: readonly SentencePair[] = [
  ["The city library lent # books to children last month.", "시립 도서관은 지난달 어린이들에게 책 #권을 빌려주었다."],
  ["Engineers inspected # bridges after the earthquake.", "기술자들은 지진이 난 뒤 다리 #곳을 점검했다."],
  ["The bakery sells # loaves of rye bread every morning.", "그 빵집은 매일 아침 호밀빵 #개를 판다."],
  ["A new ferry carries # passengers to the island.", "새 여객선은 승객 #명을 섬까지 태워 나른다."],
  ["The court heard # witnesses in the smuggling trial.", "법원은 밀수 사건 재판에서 증인 #명의 진술을 들었다."],
  ["Nurses vaccinated # residents against influenza.", "간호사들은 주민 #명에게 독감 예방 주사를 놓았다."],
  ["The orchestra rehearsed the symphony for # minutes.", "교향악단은 교향곡을 #분 동안 연습했다."],
  ["Farmers harvested # tons of potatoes despite the drought.", "농민들은 가뭄에도 감자 #톤을 수확했다."],
  ["The museum restored # paintings from the royal collection.", "박물관은 왕실 소장품 가운데 그림 #점을 복원했다."],
  ["Police recovered # stolen bicycles from a warehouse.", "경찰은 창고에서 도난 자전거 #대를 되찾았다."],
  ["The satellite photographs the glacier # times a year.", "위성은 해마다 빙하를 #번 촬영한다."],
  ["Students planted # cherry trees around the stadium.", "학생들은 경기장 둘레에 벚나무 #그루를 심었다."],
  ["The airline cancelled # flights because of the typhoon.", "항공사는 태풍 때문에 항공편 #편을 취소했다."],
  ["The government will build # kindergartens in rural areas.", "정부는 농촌 지역에 유치원 #곳을 지을 예정이다."],
  ["Divers found # coins inside the sunken ship.", "잠수부들은 가라앉은 배 안에서 동전 #개를 발견했다."],
  ["The factory exported # tractors to Kazakhstan.", "그 공장은 카자흐스탄에 트랙터 #대를 수출했다."],
  ["The choir sold # tickets for the Christmas concert.", "합창단은 성탄절 음악회 표 #장을 팔았다."],
  ["Firefighters rescued # people from the burning hotel.", "소방관들은 불타는 호텔에서 #명을 구조했다."],
  [
    "The telescope discovered # galaxies in a dark corner of the sky.",
    "망원경은 하늘의 어두운 구석에서 은하 #개를 발견했다.",
  ],
  ["The company dismissed # employees after the merger.", "회사는 합병한 뒤 직원 #명을 해고했다."],
  ["Volunteers collected # bags of rubbish on the beach.", "자원봉사자들은 해변에서 쓰레기 #자루를 주웠다."],
  ["The reservoir supplies water to # households.", "저수지는 #가구에 물을 공급한다."],
  ["The novelist received # letters from young readers.", "소설가는 젊은 독자들에게서 편지 #통을 받았다."],
  ["The tunnel shortens the journey by # kilometers.", "그 터널 덕분에 이동 거리가 #킬로미터 줄어든다."],
  ["The laboratory tested # samples of drinking water.", "연구소는 식수 표본 #개를 검사했다."],
  ["The union represents # bus drivers in the capital.", "노동조합은 수도의 버스 기사 #명을 대표한다."],
  ["The zoo keeps # penguins in a cold pool.", "동물원은 차가운 수조에서 펭귄 #마리를 기른다."],
  ["The bank closed # branches in small towns.", "은행은 작은 마을의 지점 #곳을 닫았다."],
  ["The referee stopped the final # times because of fog.", "심판은 안개 때문에 결승전을 #번 중단했다."],
  ["The journal published # articles about rare diseases.", "그 학술지는 희귀 질환에 관한 논문 #편을 실었다."],
  ["The hospital kitchen prepares # meals a day.", "병원 주방은 하루에 #끼를 준비한다."],
  ["The senate rejected # amendments to the tax law.", "상원은 세법 수정안 #건을 부결했다."],
  ["The potter baked # bowls in an old kiln.", "도예가는 오래된 가마에서 그릇 #개를 구웠다."],
  ["The climbers carried # oxygen bottles to the summit.", "등반가들은 산소통 #개를 지고 정상까지 올라갔다."],
  ["The post office delivered # parcels before the holiday.", "우체국은 명절 전에 소포 #개를 배달했다."],
  ["Beekeepers lost # hives to a parasite.", "양봉가들은 기생충 때문에 벌통 #개를 잃었다."],
];

/** How many matters `numbered` speaks of before it comes back to the first. */
export const MATTERS: number = FIGURED.length;

/** A sentence of one of the matters about a figure, and its translation. */
export function numbered(matter: number, figure: number): SentencePair {
  const [en, ko] = FIGURED[matter % MATTERS] as SentencePair;
  return [en.replace("#", String(figure)), ko.replace("#", String(figure))];
}

/** A document of so many sentences, each with a figure of its own that no other passes for. */
export function numberedText(size: number): SentencePair[] {
  return Array.from({ length: size }, (_, i) => numbered(i, 10_001 + i * 13));
}

/** Both sides of a list of pairs. */
export function sidesOf(pairs: readonly SentencePair[]): { readonly en: string[]; readonly ko: string[] } {
  return { en: pairs.map(([en]) => en), ko: pairs.map(([, ko]) => ko) };
}

/** Texts as the aligner sees them. */
export function unitsOf(texts: readonly string[], language: Language): Unit[] {
  return texts.map((text) => readUnit(text, language).unit);
}

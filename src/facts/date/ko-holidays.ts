import type { Candidate, KindReader } from "../numeral.ts";
import { isHangulSyllable } from "../../text/characters.ts";
import { endsKoreanWord } from "../particles.ts";
import { append, createWordList, isOneOf, MIDDLE_DOTS, skipSpace, standsAlone } from "../words.ts";
import { holidayValue, yearBefore } from "./holidays.ts";

/** Keys with their names; a space may be missing. `~`: without a day, which others of that name have too. */
const NAMES =
  "new-years-day=새해 첫날|new-years-eve=새해 전야|seollal=설날,음력 설,춘절|lunar-new-years-eve=섣달그믐날,섣달그믐|daeboreum=정월 대보름,대보름|chuseok=추석,한가위,중추절|dano=단옷날,단오절|chilseok=칠석|" +
  "winter-solstice=동짓날,동지 팥죽|independence-movement-day=삼일절|arbor-day=식목일|childrens-day=어린이날|parents-day=어버이날|teachers-day=스승의 날|memorial-day=현충일,~메모리얼 데이|constitution-day=제헌절|" +
  "liberation-day=광복절|armed-forces-day=국군의 날|national-foundation-day=개천절,~건국기념일|hangul-day=한글날|white-day=화이트 데이|buddhas-birthday=부처님 오신 날,석가 탄신일,사월 초파일|christmas-eve=크리스마스 이브,성탄 전야,성탄절 전야|" +
  "christmas=크리스마스,성탄절|boxing-day=박싱 데이|thanksgiving=추수 감사절|black-friday=블랙 프라이데이|cyber-monday=사이버 먼데이|halloween=핼러윈,할로윈,핼로윈|valentines-day=밸런타인 데이,발렌타인 데이|" +
  "saint-patricks-day=성 패트릭의 날,세인트 패트릭 데이|mothers-day=어머니의 날,어머니날|fathers-day=아버지의 날|labor-day=근로자의 날,~노동절,메이데이|veterans-day=재향군인의 날|independence-day=독립 기념일|" +
  "presidents-day=대통령의 날|columbus-day=콜럼버스의 날|martin-luther-king-day=마틴 루터 킹 데이,마틴 루서 킹 데이,마틴 루터 킹의 날,마틴 루서 킹의 날|juneteenth=준틴스|april-fools-day=만우절|earth-day=지구의 날|" +
  "womens-day=여성의 날|human-rights-day=인권의 날|anzac-day=안작 데이|kings-day=왕의 날|orthodox-easter=정교회 부활절|easter=부활절|good-friday=성금요일|palm-sunday=종려 주일|ash-wednesday=재의 수요일|mardi-gras=마르디 그라|" +
  "holy-week=고난 주간|pentecost=오순절,성령 강림절|ramadan=라마단|eid-al-fitr=이드 알피트르,이드 알 피트르|eid-al-adha=이드 알아드하,이드 알 아드하|hanukkah=하누카|passover=유월절|rosh-hashanah=로쉬 하샤나,로시 하샤나,로슈 하샤나|" +
  "yom-kippur=욤 키푸르|sukkot=초막절|purim=부림절|diwali=디왈리|holi=홀리 축제|songkran=송끄란,송크란|nowruz=노루즈";

/**
 * Short names that are other words as well, each with what must follow: 설을 맞아 but not 그 설을 믿다 (theory), 신정 연휴 but not
 * 신정동 (a district).
 */
const WITH_NEIGHBOUR =
  "seollal=설/ 연휴/ 명절/ 당일/ 대목/ 선물/ 차례/ 차림/ 전날/맞이/빔/ 귀성/을 맞/을 쇠/을 앞/을 지내/ 특선/ 특집/ 민심|seollal=구정/ 연휴/ 명절/ 전날/ 당일/을 맞/을 쇠/을 앞/에 만/에 고향|" +
  "new-years-day=신정/ 연휴/ 휴일/ 당일/과 구정/과 설/을 쇠/에 쉬/이나 구정/ 공휴일|dano=단오/ 때/ 풍습/ 명절/ 씨름/ 부채/를 맞/에는/에 창포";

interface Name {
  readonly key: string;
  readonly name: string;
  readonly hasDay: boolean;
  /** One of these must follow; every name fits without. */
  readonly neighbours: readonly string[];
}

/** The names by their first syllables, longer ones first. */
const BY_HEAD = sortNames();

function sortNames(): ReadonlyMap<string, readonly Name[]> {
  const names = [...plainNames(), ...neighbouredNames()];
  const sorted = new Map<string, Name[]>();
  for (const name of names) append(sorted, name.name.charAt(0), name);
  for (const list of sorted.values()) list.sort((a, b) => b.name.length - a.name.length);
  return sorted;
}

function plainNames(): Name[] {
  return NAMES.split("|").flatMap((row) => {
    const [key = "", names = ""] = row.split("=");
    return names
      .split(",")
      .map((marked) => ({ key, name: marked.replace("~", ""), hasDay: !marked.startsWith("~"), neighbours: [] }));
  });
}

function neighbouredNames(): Name[] {
  return WITH_NEIGHBOUR.split("|").map((row) => {
    const [key = "", rest = ""] = row.split("=");
    const [name = "", ...neighbours] = rest.split("/");
    return { key, name, hasDay: true, neighbours };
  });
}

/** The syllables that stand second in a name, or behind one of a single syllable. */
const SECONDS: ReadonlySet<number> = new Set(
  [...BY_HEAD.values()]
    .flat()
    .flatMap(({ name, neighbours }) => [name.slice(1).trim(), ...neighbours])
    .map((rest) => rest.charCodeAt(0)),
);

/** 추석, 크리스마스이브, 2026년 설날, 3·1절. */
export const koreanHoliday: KindReader = {
  heads: [...BY_HEAD.keys()],
  word: (text, start) => readName(text, start),
  numeral: (text, { start, written }) => {
    // 3·1절, 3.1절
    if (written !== undefined || text.charAt(start) !== "3" || !isOneOf(text, start + 1, `${MIDDLE_DOTS}.`))
      return undefined;
    return text.startsWith("1절", start + 2) ? holidayAt(text, start, start + 4, MARCH_FIRST) : undefined;
  },
};

const MARCH_FIRST: Name = { key: "independence-movement-day", name: "3·1절", hasDay: true, neighbours: [] };

function readName(text: string, start: number): Candidate | undefined {
  const next = text.charCodeAt(start + 1);
  if (isHangulSyllable(next) && !SECONDS.has(next)) return undefined;
  for (const name of BY_HEAD.get(text.charAt(start)) ?? []) {
    const end = endOfName(text, start, name.name);
    if (end >= 0 && isWhole(text, start, end, name)) return holidayAt(text, start, end, name);
  }
  return undefined;
}

/** Where a name that begins at `start` ends, its spaces there or not; -1 if another word stands there. */
function endOfName(text: string, start: number, name: string): number {
  let at = start;
  for (let i = 0; i < name.length; i++) {
    if (name.charAt(i) === " ") at = skipSpace(text, at);
    else if (text.charAt(at) === name.charAt(i)) at++;
    else return -1;
  }
  return at;
}

const COMPOUNDS = createWordList("날 맞이 연휴 선물 특집 특선 용 때");
const OTHER_AFTER = createWordList("섬 달걀 계란");

/** Whether the name is not the beginning of another word: 추석빔, 여성의 날개, 크리스마스섬. */
function isWhole(text: string, start: number, end: number, { name, neighbours }: Name): boolean {
  if (neighbours.length > 0) {
    return neighbours.some((word) => text.startsWith(word, end)) || standsAlone(text, start, end);
  }
  if (OTHER_AFTER(text, skipSpace(text, end)) !== undefined) return false;
  if (name.length > 2 && !name.endsWith("날")) return true;
  return endsKoreanWord(text, end) || COMPOUNDS(text, end) !== undefined;
}

function holidayAt(text: string, start: number, end: number, { key, hasDay }: Name): Candidate {
  const before = yearBefore(text, start);
  return { kind: "date", value: holidayValue(key, before?.year, hasDay), start: before?.start ?? start, end };
}

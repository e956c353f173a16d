import type { HeadedTable, WordTable } from "../words.ts";
import { createFoldedTable, createSuffixTable, createWordList, createWordTable } from "../words.ts";
import type { MoneyUnit } from "./currencies.ts";

/**
 * A line per name of money: English, Korean, then each currency that bears it with its nations in both languages. The
 * first currency is the one meant without a nation; of a name that many nations have, it stands for them all
 * (`isOfOneName`). `+` adds a plural, `_` is a space.
 */
const NAMES = `
dollar+ buck+|달러 불|USD:us,u.s.,american,united_states:미국,미,US CAD:canadian,canada:캐나다 AUD:australian,aussie,australia:호주,오스트레일리아 HKD:hong_kong:홍콩 NZD:new_zealand,kiwi:뉴질랜드 SGD:singapore,singaporean:싱가포르,싱가폴 TWD:taiwan,taiwanese,new_taiwan:대만,타이완
won|원|KRW:korean,south_korean:한국,대한민국 KPW:north_korean:북한
euro+|유로|EUR
yen|엔|JPY:japanese:일본
yuan renminbi|위안|CNY:chinese:중국
pound+|파운드|GBP:british:영국 EGP:egyptian:이집트 LBP:lebanese:레바논
pound+_sterling sterling quid|파운드_스털링 파운드스털링 스털링|GBP
franc+|프랑|CHF:swiss:스위스 XOF:cfa: FRF:french:프랑스
rupee+|루피|INR:indian:인도 PKR:pakistani:파키스탄 LKR:sri_lankan:스리랑카 NPR:nepali,nepalese:네팔
rupiah+|루피아|IDR:indonesian:인도네시아
ruble+ rouble+|루블|RUB:russian:러시아
peso+|페소|MXN:mexican:멕시코 PHP:philippine,filipino:필리핀 ARS:argentine,argentinian:아르헨티나 CLP:chilean:칠레 COP:colombian:콜롬비아
dinar+|디나르|KWD:kuwaiti:쿠웨이트 IQD:iraqi:이라크 JOD:jordanian:요르단 BHD:bahraini:바레인 TND:tunisian:튀니지 RSD:serbian:세르비아
riyal+|리얄|SAR:saudi,saudi_arabian:사우디,사우디아라비아 QAR:qatari:카타르 OMR:omani:오만
rial+|리알|IRR:iranian:이란 OMR:omani:오만
dirham+|디르함|AED:uae,emirati:아랍에미리트 MAD:moroccan:모로코
krona kronor|크로나|SEK:swedish:스웨덴 ISK:icelandic:아이슬란드
krone kroner|크로네|NOK:norwegian:노르웨이 DKK:danish:덴마크
koruna+ koruny|코루나|CZK:czech:체코
lira+|리라|TRY:turkish:튀르키예,터키 ITL:italian:이탈리아
baht|바트 밧|THB:thai:태국
dong||VND:vietnamese:베트남
|동|VND::베트남
zloty+|즈워티 즐로티|PLN:polish:폴란드
forint+|포린트|HUF:hungarian:헝가리
ringgit+|링깃|MYR:malaysian,malaysia:말레이시아
reais|헤알|BRL:brazilian:브라질
|레알|BRL::브라질
real+||BRL:brazilian:
rand||ZAR:south_african:
|랜드|ZAR::남아프리카공화국,남아공
shekel+ sheqel+|셰켈 세켈|ILS:israeli:이스라엘
colon+ colones|콜론|CRC:costa_rican:코스타리카
kip+|킵|LAK:lao,laotian:라오스
tugrik+|투그릭|MNT:mongolian:몽골
hryvnia+|흐리브냐 흐리우냐|UAH:ukrainian:우크라이나
guilder+|길더|NLG:dutch:네덜란드
deutschmark+ deutsche_mark+ german_mark+|마르크|DEM::독일,서독
peseta+|페세타|ESP:spanish:스페인
naira+|나이라|NGN:nigerian:나이지리아
tenge|텡게|KZT:kazakh:카자흐스탄
kyat+|짯|MMK:myanmar,burmese:미얀마
riel+|리엘|KHR:cambodian:캄보디아
shilling+|실링|KES:kenyan:케냐
bitcoin+|비트코인|BTC
ether|이더리움|ETH
`;

/** Hundredths; beside a sum they are its own (3 CHF 4 cents), alone those of the currency named here. */
const HUNDREDTHS = `
cent+|센트|USD
penny pennies|페니|USD
pence|펜스|GBP
kopek+ kopeck+|코페이카|RUB
centime+|상팀|CHF
paise paisa|파이사|INR
centavo+|센타보|MXN
`;

interface Name {
  readonly english: readonly string[];
  readonly korean: readonly string[];
  readonly currencies: readonly { readonly code: string; readonly nations: readonly (readonly string[])[] }[];
}

function readNames(table: string): readonly Name[] {
  return table
    .trim()
    .split("\n")
    .map((line) => {
      const [english = "", korean = "", currencies = ""] = line.split("|");
      return {
        english: english.split(" ").flatMap(plurals).map(spaced),
        korean: korean.split(" ").map(spaced),
        currencies: currencies.split(" ").map((currency) => {
          const [code = "", ...nations] = currency.split(":");
          return { code, nations: nations.map((list) => (list === "" ? [] : list.split(",").map(spaced))) };
        }),
      };
    });
}

function spaced(word: string): string {
  return word.replaceAll("_", " ");
}

/** pound+_sterling: pound sterling, pounds sterling. */
function plurals(word: string): readonly string[] {
  return word.includes("+") ? [word.replace("+", ""), word.replace("+", "s")] : [word];
}

const KINDS = readNames(NAMES);
const PARTS = readNames(HUNDREDTHS);

/** Names that a nation must precede: 레알 is Real (Madrid), 동 a part of a town, a real or a rand a thing. */
const ONLY_WITH_NATION: ReadonlySet<string> = new Set(["레알", "동", "랜드", "real", "reals"]);

function entriesOf(side: 0 | 1): [string, MoneyUnit][] {
  const parts = PARTS.flatMap(({ english, korean, currencies }) =>
    (side === 0 ? english : korean).map((name): [string, MoneyUnit] => [name, unitOf(currencies[0]?.code, -2)]),
  );
  const kinds = KINDS.flatMap(({ english, korean, currencies }) =>
    (side === 0 ? english : korean).flatMap((name) => [
      ...(ONLY_WITH_NATION.has(name) ? [] : [[name, unitOf(currencies[0]?.code, 0)] as [string, MoneyUnit]]),
      ...currencies.flatMap(({ code, nations }) =>
        (nations[side] ?? []).flatMap((nation) => nationalOf(nation, name, code, side)),
      ),
    ]),
  );
  return [...kinds, ...parts].filter(([name]) => name !== "");
}

/** 캐나다 달러, 캐나다달러; canadian dollars. */
function nationalOf(nation: string, name: string, code: string, side: 0 | 1): [string, MoneyUnit][] {
  if (name === "") return [];
  const apart: [string, MoneyUnit] = [`${nation} ${name}`, unitOf(code, 0)];
  return side === 0 ? [apart] : [apart, [nation + name, unitOf(code, 0)]];
}

function unitOf(currency = "", power: number): MoneyUnit {
  return { currency, power };
}

/** In lower case, singular and plural, as they stand after a figure. */
export const ENGLISH_UNITS: WordTable<MoneyUnit> = createFoldedTable(entriesOf(0));

const KOREAN_ENTRIES = entriesOf(1);
/** As they stand after a figure, with their nations or without. */
export const KOREAN_UNITS: HeadedTable<MoneyUnit> = createWordTable(KOREAN_ENTRIES);
/** 호주달러, at the end of a stretch of text. */
export const KOREAN_UNITS_BEFORE: WordTable<MoneyUnit> = createSuffixTable(KOREAN_ENTRIES);

/** A dollar or a won without a nation is a certain one; any other name that many nations have is not. */
const CERTAIN: ReadonlySet<string> = new Set(["USD", "KRW", "GBP"]);

/** 디나르 and Iraqi dinars, 페소 and Philippine pesos: the one may be named without its nation. */
export function isOfOneName(a: string, b: string): boolean {
  return KINDS.some(({ currencies: [first, ...others] }) => {
    if (first === undefined || CERTAIN.has(first.code)) return false;
    const other = first.code === a ? b : first.code === b ? a : "";
    return others.some(({ code }) => code === other);
  });
}

/** 원칙, 원자 …: words that only begin like a unit of money. */
export const NOT_MONEY: WordTable<true> = createWordList(
  "원칙 원색 원소 원자 원전 원형 원점 원인 원가 원고 원내 원본 원문 원리 원정 원격 원서 원어민 불교 불편 불법 불량 불과 불가 엔진 엔터 엔드 " +
    "유로파 유로존 프랑스 밧줄 리라이 킵초",
);

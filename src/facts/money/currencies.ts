import type { WordTable } from "../words.ts";
import { createWordTable } from "../words.ts";

/** Currency signs, ISO 4217. `¥` is the yen: texts about China write 위안, yuan or RMB. */
export const SIGNS: ReadonlyMap<string, string> = new Map([
  ["$", "USD"],
  ["€", "EUR"],
  ["£", "GBP"],
  ["¥", "JPY"],
  ["₩", "KRW"],
  ["₹", "INR"],
  ["₽", "RUB"],
  ["₫", "VND"],
  ["₿", "BTC"],
]);

/** What letters before `$` make of it. */
export const DOLLAR_PREFIXES: ReadonlyMap<string, string> = new Map([
  ["US", "USD"],
  ["A", "AUD"],
  ["AU", "AUD"],
  ["C", "CAD"],
  ["CA", "CAD"],
  ["HK", "HKD"],
  ["NZ", "NZD"],
  ["S", "SGD"],
  ["SG", "SGD"],
  ["NT", "TWD"],
]);

/** Codes that are read beside a figure: 300 USD, USD 300. */
export const CODES: readonly string[] =
  "USD KRW EUR JPY GBP CNY RMB HKD TWD SGD AUD CAD NZD CHF INR RUB BRL MXN VND THB IDR PHP MYR UAH TRY SAR AED ILS SEK NOK DKK PLN BTC ETH".split(
    " ",
  );

/** The ISO code behind a written code. */
export function currencyOfCode(code: string): string {
  return code === "RMB" ? "CNY" : code;
}

/** A unit of money: its currency, and the power of ten that leads from the unit to it (-2 for cents). */
export interface MoneyUnit {
  readonly currency: string;
  readonly power: number;
}

function units(power: number, names: Readonly<Record<string, string>>): [string, MoneyUnit][] {
  return Object.entries(names).flatMap(([currency, list]) =>
    list.split("|").map((name): [string, MoneyUnit] => [name, { currency, power }]),
  );
}

/** Singular and plural, in lower case, as they stand after a figure. */
export const ENGLISH_UNITS: ReadonlyMap<string, MoneyUnit> = new Map([
  ...units(0, {
    USD: "dollar|dollars|buck|bucks|us dollar|us dollars",
    KRW: "won",
    EUR: "euro|euros",
    JPY: "yen",
    CNY: "yuan|renminbi",
    RUB: "ruble|rubles|rouble|roubles",
    INR: "rupee|rupees",
    GBP: "sterling",
    CHF: "franc|francs",
    THB: "baht",
    VND: "dong",
    MXN: "peso|pesos",
    IDR: "rupiah",
    TRY: "lira",
    UAH: "hryvnia|hryvnias",
    BTC: "bitcoin|bitcoins",
  }),
  ...units(-2, { USD: "cent|cents", GBP: "pence" }),
]);

/** Adjectives before "dollars". */
export const DOLLAR_NATIONS: ReadonlyMap<string, string> = new Map([
  ["us", "USD"],
  ["american", "USD"],
  ["canadian", "CAD"],
  ["australian", "AUD"],
  ["singapore", "SGD"],
  ["taiwan", "TWD"],
]);

/** As they stand after a figure; longest match first. */
export const KOREAN_UNITS: WordTable<MoneyUnit> = createWordTable([
  ...units(0, {
    USD: "달러|불|미국 달러|미국달러|미달러|미 달러|US달러|$",
    KRW: "원|₩",
    EUR: "유로|€",
    JPY: "엔|엔화|¥",
    CNY: "위안|위안화",
    GBP: "파운드|£",
    RUB: "루블|루블화",
    INR: "루피",
    CHF: "스위스프랑|스위스 프랑|프랑",
    THB: "바트|밧",
    VND: "베트남동|베트남 동",
    MXN: "페소",
    IDR: "루피아",
    TRY: "리라",
    UAH: "흐리브냐|흐리우냐",
    CAD: "캐나다 달러|캐나다달러",
    AUD: "호주 달러|호주달러",
    HKD: "홍콩 달러|홍콩달러",
    SGD: "싱가포르 달러|싱가포르달러",
    TWD: "대만 달러|대만달러",
    NZD: "뉴질랜드 달러|뉴질랜드달러",
    BTC: "비트코인",
  }),
  ...units(-2, { USD: "센트|센트화", GBP: "펜스" }),
]);

/** 원칙, 원자 …: words that only begin like a unit of money. */
export const NOT_MONEY: WordTable<true> = createWordTable(
  "원칙 원색 원소 원자 원전 원형 원점 원인 원가 원고 원내 원본 원문 원리 원정 원격 원서 원어민 불교 불편 불법 불량 불과 불가 엔진 엔터 엔드 유로파 유로존 유로화로존 페소스 프랑스 밧줄"
    .split(" ")
    .map((word) => [word, true] as const),
);

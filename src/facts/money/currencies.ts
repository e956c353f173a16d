/** Currency signs, ISO 4217. `¥` is the yen: texts about China write 위안, yuan or RMB. */
export const SIGNS: ReadonlyMap<string, string> = new Map(
  "$USD €EUR £GBP ¥JPY ￥JPY ₩KRW ￦KRW ₹INR ₽RUB ₫VND ₿BTC ฿THB ₺TRY ₴UAH ₱PHP ₪ILS ₦NGN ₡CRC ₭LAK ₮MNT ₸KZT ₲PYG ₵GHS ₼AZN ₾GEL"
    .split(" ")
    .map((sign) => [sign.charAt(0), sign.slice(1)]),
);

/** What letters before `$` make of it; codes are read there, too (CAD$, aud$), and their first two letters (US$, HK$). */
export const DOLLAR_PREFIXES: ReadonlyMap<string, string> = new Map(
  "A:AUD C:CAD CAN:CAD S:SGD NT:TWD R:BRL MX:MXN MEX:MXN"
    .split(" ")
    .map((entry) => entry.split(":") as [string, string]),
);

/** Codes that are read beside a figure: 300 USD, USD 300. ALL, CUP and TOP are words in capitals first. */
const CODES: ReadonlySet<string> = new Set(
  (
    "USD KRW EUR JPY GBP CNY HKD TWD SGD AUD CAD NZD CHF INR RUB BRL MXN VND THB IDR PHP MYR UAH TRY SAR AED ILS SEK NOK DKK ISK PLN " +
    "CZK HUF RON BGN KWD QAR OMR BHD JOD IQD IRR LBP SYP EGP LYD DZD TND MAD ZAR NGN KES GHS ETB UGX TZS PKR BDT LKR NPR MMK LAK KHR " +
    "MNT KZT UZS GEL AZN ARS CLP COP PEN UYU CRC DOP KPW BND FJD XAF XOF BTC ETH USDT"
  ).split(" "),
);

/** Codes that are not ISO's, and short forms of names that stand before a figure: Rs. 20, RM 42, Rp 10,000. */
const OTHER_CODES: ReadonlyMap<string, string> = new Map(
  "RMB:CNY rmb:CNY CNH:CNY NTD:TWD ntd:TWD NIS:ILS nis:ILS RM:MYR Rs:INR rs:INR Rp:IDR Php:PHP"
    .split(" ")
    .map((entry) => entry.split(":") as [string, string]),
);

/** Codes that are names of other things, too, and so need a sum of some size: PHP 8.1, CRC-32, ETH 2.0. */
const OTHER_NAMES: ReadonlySet<string> = new Set("PHP CRC ETH BTC COP PEN MAD RON GEL TRY".split(" "));

/** Whether a code beside an amount can be a currency's. One behind its figure is less likely another name. */
export function isLikelyCode({ currency }: MoneyUnit, amount: string, isBehind: boolean): boolean {
  if (!OTHER_NAMES.has(currency) || (isBehind && currency !== "PHP" && currency !== "CRC")) return true;
  return amount.length >= 3 && !amount.includes(".");
}

/** Of MEUR, MSEK, KUSD. */
const LETTERED: ReadonlyMap<string, number> = new Map([
  ["M", 6],
  ["K", 3],
]);
const COUNTED_IN_MILLIONS = "USD EUR GBP AUD CAD CHF SEK NOK DKK KRW JPY";

/** A unit of money: its currency, and the power of ten that leads from the unit to it (-2 for cents). */
export interface MoneyUnit {
  readonly currency: string;
  readonly power: number;
}

/** The unit behind a written code: USD, rmb, Rs, MEUR. */
export function unitOfCode(code: string): MoneyUnit | undefined {
  if (CODES.has(code)) return { currency: code, power: 0 };
  const other = OTHER_CODES.get(code);
  if (other !== undefined) return { currency: other, power: 0 };
  const large = code.toUpperCase();
  // usd, not Usd; and not mad, pen, try
  if (CODES.has(large) && !OTHER_NAMES.has(large) && code === code.toLowerCase()) {
    return { currency: large, power: 0 };
  }
  const power = code.length === 4 ? LETTERED.get(code.charAt(0)) : undefined;
  if (power === undefined || !COUNTED_IN_MILLIONS.includes(code.slice(1))) return undefined;
  return { currency: code.slice(1), power };
}

/** Words in lower case at which a figure with its code before it can begin. */
export const CODE_HEADS: readonly string[] = [
  ...CODES,
  ...OTHER_CODES.keys(),
  ...COUNTED_IN_MILLIONS.split(" ").map((code) => `M${code}`),
].map((code) => code.toLowerCase());

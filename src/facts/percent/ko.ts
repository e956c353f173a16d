import type { Candidate, KindReader, Numeral } from "../numeral.ts";
import { add, shift } from "../amount.ts";
import { isDigit } from "../../text/characters.ts";
import { readDigits } from "../digits.ts";
import { manner, quantity, withApproximation } from "../numeral.ts";
import { endsKoreanWord } from "../particles.ts";
import { createSuffixList, createWordList, createWordTable, isLatinEnd, skipSpace, skipSpaceBack } from "../words.ts";
import { digitAt } from "../number/ko-sino.ts";

interface Unit {
  readonly point?: true;
  /** Of basis points: hundredths of a percentage point. */
  readonly hundredths?: true;
}

const PERCENT: Unit = {};
const POINT: Unit = { point: true };
const BASIS: Unit = { point: true, hundredths: true };

const UNITS = createWordTable<Unit>([
  ["%", PERCENT],
  ["퍼센트", PERCENT],
  ["퍼센티지", PERCENT],
  ["프로", PERCENT],
  ["%p", POINT],
  ["%P", POINT],
  ["%포인트", POINT],
  ["% 포인트", POINT],
  ["퍼센트포인트", POINT],
  ["퍼센트 포인트", POINT],
  ["bp", BASIS],
  ["bps", BASIS],
  ["베이시스포인트", BASIS],
]);

/** 5%, 5퍼센트, 5프로 (not 5 프로젝트), 5%p, 25bp, 3할 5푼. */
export const koreanPercent: KindReader = {
  numeral: (text, numeral) => readPercent(text, numeral) ?? readTenths(text, numeral),
};

function readPercent(text: string, numeral: Numeral): Candidate | undefined {
  const { figure, end } = withApproximation(text, numeral);
  const unit = UNITS(text, skipSpace(text, end));
  if (unit === undefined || !isUnit(text, unit.end) || isModel(text, numeral, unit.end)) return undefined;
  // 이 %s, 이 % 기호: this.
  if (text.charCodeAt(unit.end - 1) === 0x25 && numeral.written !== undefined && numeral.scaled === undefined)
    return undefined;
  const { point, hundredths } = unit.value;
  const amount = hundredths === true ? shift(figure.amount, -2) : figure.amount;
  const open = text.charAt(unit.end) === "대" && endsKoreanWord(text, unit.end + 1);
  return {
    kind: "percent",
    value: { ...quantity({ ...figure, amount }), ...(point === undefined ? {} : { point }) },
    start: numeral.start,
    end: open ? unit.end + 1 : unit.end,
    // 3%대: three point something.
    ...manner(open ? { ...figure, bound: "about" } : figure),
  };
}

/** 프로 also begins 프로그램, 프로젝트, 프로세스, and bp other words. */
function isUnit(text: string, end: number): boolean {
  if (text.startsWith("프로", end - 2)) return text.charAt(end) !== "세" && endsKoreanWord(text, end);
  return text.charCodeAt(end - 1) === 0x25 || isLatinEnd(text, end);
}

const MODELS = createSuffixList(
  "아이폰 아이패드 맥북 에어팟 갤럭시 픽셀 레드미 샤오미 서피스 버즈 iPhone iPad MacBook AirPods Galaxy Pixel Redmi Xiaomi Surface",
);
const CHANGES = createWordList("할인 싸 올 오 내 떨 인상 인하 상승 하락");

/** 아이폰 15 프로: a model's name, unless its price goes up or down. */
function isModel(text: string, { start }: Numeral, end: number): boolean {
  if (!text.startsWith("프로", end - 2)) return false;
  return MODELS(text, skipSpaceBack(text, start)) !== undefined && CHANGES(text, skipSpace(text, end)) === undefined;
}

/** 3할, 3할 5푼, 3할5푼2리: tenths, hundredths and thousandths, as rates are told. */
function readTenths(text: string, numeral: Numeral): Candidate | undefined {
  const { start, plain, written } = numeral;
  // 일할 계산: by the day.
  if (plain < 1 || plain > 10 || text.charAt(numeral.end) !== "할") return undefined;
  let end = numeral.end + 1;
  let amount = `${numeral.amount}0`;
  for (const [unit, power] of PARTS) {
    const part = partAt(text, end, unit);
    if (part === undefined) continue;
    amount = add(amount, shift(part.amount, power));
    end = part.end;
  }
  if (end === numeral.end + 1 && (written !== undefined || !isRate(text, end))) return undefined;
  return { kind: "percent", value: { amount }, start, end, ...manner(numeral) };
}

const PARTS = [
  ["푼", 0],
  ["리", -1],
] as const;

function partAt(text: string, at: number, unit: string): { readonly amount: string; readonly end: number } | undefined {
  const place = skipSpace(text, at);
  const digit = isDigit(text.charCodeAt(place)) ? readDigits(text, place) : spokenDigitAt(text, place);
  if (digit.plain < 1 || digit.plain > 9 || text.charAt(digit.end) !== unit) return undefined;
  return { amount: digit.amount, end: digit.end + 1 };
}

function spokenDigitAt(
  text: string,
  at: number,
): { readonly amount: string; readonly plain: number; readonly end: number } {
  const plain = digitAt(text, at);
  return { amount: String(plain), plain, end: at + 1 };
}

/** 1할의, 3할대 타자; 3할 is no verb behind a digit, but 5할인 may be a discount. */
function isRate(text: string, end: number): boolean {
  return endsKoreanWord(text, end) || text.charAt(end) === "대";
}

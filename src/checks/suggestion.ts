import { partsOf } from "../facts/index.ts";
import type { DateValue, SingleFact, TimeValue } from "../facts/fact.ts";
import { groupDigits, inMyriads } from "./wording.ts";

/**
 * What the Korean text would say in the place of its fact if the English is right, in the manner of the Korean wording; undefined
 * where the wording holds more than the value (화요일 오후, 4월 말, 영하 21도) or is none that daejo writes.
 */
export function koreanFor(en: SingleFact, ko: SingleFact): string | undefined {
  if (!isPlain(ko)) return undefined;
  const words = inWords(en, ko);
  return words ?? figureFor(en, ko);
}

/** Digits with scale words and what is counted, or a date or time in the words that `figureFor` writes it in. */
function isPlain(ko: SingleFact): boolean {
  if (ko.kind === "date" || ko.kind === "time") return bare(figureFor(ko, ko) ?? "") === bare(ko.text);
  return FIGURE.test(ko.text) || nativeNumeral(ko) !== undefined;
}

const FIGURE = /^[\d만억조천백십][\d.,\s만억조천백십]{0,30}[^\d]{0,16}$/;

function bare(text: string): string {
  return text.replaceAll(/[\s,]/g, "");
}

const NATIVE = ["한", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉", "열"];

/** The native numeral that a wording begins with, and what it counts: 두 번. */
function nativeNumeral({ text }: SingleFact): { readonly tail: string } | undefined {
  const numeral = NATIVE.find((word) => text.startsWith(`${word} `));
  return numeral === undefined ? undefined : { tail: text.slice(numeral.length) };
}

function inWords(en: SingleFact, ko: SingleFact): string | undefined {
  const native = nativeNumeral(ko);
  if (native === undefined || en.kind !== "number" || ko.kind !== "number" || en.value.ordinal === true)
    return undefined;
  const numeral = NATIVE[Number(en.value.amount) - 1];
  return numeral === undefined || ko.value.ordinal === true ? undefined : numeral + native.tail;
}

function figureFor(en: SingleFact, ko: SingleFact): string | undefined {
  if (en.kind === "number" && ko.kind === "number") {
    if (en.value.ordinal === true || ko.value.ordinal === true) return undefined;
    const [top, bottom] = en.value.amount.split("/");
    if (top !== undefined && bottom !== undefined) return `${bottom}분의 ${top}`;
    if (ko.text.includes("분의") || ko.value.amount.includes("/")) return undefined;
    return withTail(ko.text, figureLike(en.value.amount, ko.text));
  }
  if (en.kind === "percent" && ko.kind === "percent" && en.value.point === ko.value.point) {
    return withTail(ko.text, groupDigits(en.value.amount));
  }
  if (en.kind === "measure" && ko.kind === "measure" && en.value.unit === ko.value.unit) {
    return withTail(ko.text, figureLike(en.value.amount, ko.text));
  }
  if (en.kind === "duration" && ko.kind === "duration") {
    const [figure, other] = [partsOf(en.value.iso), partsOf(ko.value.iso)];
    const isOneUnit = figure.length === 1 && other.length === 1 && figure[0]?.[1] === other[0]?.[1];
    // Two and a half years are 2년 반.
    if (figure[0]?.[0].includes(".") === true && !ko.text.includes(".")) return undefined;
    return isOneUnit && /\d/.test(ko.text) ? withTail(ko.text, figureLike(figure[0]?.[0] ?? "", ko.text)) : undefined;
  }
  if (en.kind === "money" && ko.kind === "money" && en.value.currency === ko.value.currency) {
    return withTail(ko.text, figureLike(en.value.amount, ko.text));
  }
  if (en.kind === "date" && ko.kind === "date") {
    // Tuesday does not say which day of the month to write.
    const isTold = PARTS.some((part) => en.value[part] !== undefined && ko.value[part] !== undefined);
    return isTold ? koreanDate({ ...ko.value, ...en.value }, ko.value) : undefined;
  }
  if (en.kind === "time" && ko.kind === "time" && (ko.value.zone === undefined || en.value.zone === ko.value.zone))
    return koreanTime(en.value);
  return undefined;
}

/**
 * Digits alone where the Korean text has no scale word, otherwise 만, 억, 조; with commas unless it writes a figure of as many
 * digits without them (a year, a version).
 */
function figureLike(amount: string, text: string): string | undefined {
  if (/^\d{4}$/.test(amount) && /^\D*\d{4}(?!\d)/.test(text)) return amount;
  return /[만억조천백]/.test(text) || amount.length > 7 ? inMyriads(amount) : groupDigits(amount);
}

/** The figure with what follows the figure in the Korean wording: a counter, a unit, a currency. */
function withTail(text: string, figure: string | undefined): string | undefined {
  if (figure === undefined) return undefined;
  const tail = text.split(/[\d.,\s만억조천백십]/).at(-1) ?? "";
  // A figure in words has no tail that can be told from it.
  if (tail.length === text.length) return undefined;
  // 28만 원 but 2만 8,000원: the space stands behind a scale word only.
  const isSpaced = tail !== "" && text.endsWith(` ${tail}`) && !/\d$/.test(figure);
  const space = isSpaced ? " " : "";
  return figure + space + tail;
}

const PARTS = ["year", "month", "day", "weekday"] as const;
const WEEKDAYS = ["월", "화", "수", "목", "금", "토", "일"] as const;

/** Only the parts that the Korean text stated, with the English values; none for quarters, decades and centuries. */
function koreanDate(value: DateValue, stated: DateValue): string | undefined {
  if (stated.quarter !== undefined || stated.decade !== undefined || stated.century !== undefined) return undefined;
  const parts: string[] = [];
  if (stated.year !== undefined && value.year !== undefined) parts.push(`${value.year}년`);
  if (stated.month !== undefined && value.month !== undefined) parts.push(`${value.month}월`);
  if (stated.day !== undefined && value.day !== undefined) parts.push(`${value.day}일`);
  if (stated.weekday !== undefined && value.weekday !== undefined)
    parts.push(`${WEEKDAYS[value.weekday - 1] ?? ""}요일`);
  return parts.length > 0 ? parts.join(" ") : undefined;
}

function koreanTime(value: TimeValue): string | undefined {
  if (value.ambiguous === true) return undefined;
  const half = value.hour < 12 || value.hour === 24 ? "오전" : "오후";
  const hour = value.hour % 12 === 0 ? 12 : value.hour % 12;
  return `${half} ${hour}시${value.minute === undefined || value.minute === 0 ? "" : ` ${value.minute}분`}`;
}

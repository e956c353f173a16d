import type { Span } from "../text/span.ts";

/** How a figure is bounded: 약 20 is `about`, 20 이상 `at-least`, 20 초과 `more-than`. */
export type Bound = "exact" | "about" | "at-least" | "more-than" | "at-most" | "less-than";

/**
 * A canonical decimal: optional `-`, no leading zeros, no trailing zeros after the point (`"20400000"`, `"-3.5"`), or,
 * for a fraction that no decimal writes, a reduced `"2/3"`.
 */
export type Amount = string;

export interface NumberValue {
  readonly amount: Amount;
  /** 제3차, 셋째, third, 21st. */
  readonly ordinal?: true;
  /** The Korean counter (명, 개, 척 …) or the English noun that follows; compared loosely. */
  readonly counter?: string;
}

export interface PercentValue {
  readonly amount: Amount;
  /** Percentage points, not percent. */
  readonly point?: true;
}

export interface MoneyValue {
  readonly amount: Amount;
  /** ISO 4217. */
  readonly currency: string;
}

export interface MeasureValue {
  readonly amount: Amount;
  /** CLDR unit id (`kilometer`, `square-meter`, `celsius`) or one of the Korean units (`pyeong`, `geun`, `don`, `ri`). */
  readonly unit: string;
}

/** Only the parts that the text states. */
export interface DateValue {
  readonly year?: number;
  /** 1…12 */
  readonly month?: number;
  /** 1…31 */
  readonly day?: number;
  /** ISO: 1 = Monday … 7 = Sunday. */
  readonly weekday?: number;
  /** The decade's first year: 1990 for 1990년대, the 1990s. */
  readonly decade?: number;
  /** 21 for 21세기. */
  readonly century?: number;
  /** 1…4 */
  readonly quarter?: number;
  /** Set where a bare `3일` may be the third of the month or three days. */
  readonly ambiguous?: true;
}

export interface TimeValue {
  /** 0…24 on the 24-hour clock. */
  readonly hour: number;
  readonly minute?: number;
  readonly second?: number;
  /** An abbreviation or a place's zone as written, in capitals: `KST`, `ET`, `GMT`. */
  readonly zone?: string;
  /** Set where the text leaves open which half of the day it is (`3:30`, `5시`). */
  readonly ambiguous?: true;
}

export interface DurationValue {
  /** ISO 8601: `P10Y`, `PT36H`. */
  readonly iso: string;
  /** How old somebody or something is. */
  readonly age?: true;
}

/** URLs, e-mail addresses, code, versions, identifiers: they stand in both versions letter by letter. */
export interface LiteralValue {
  /** What must be equal: the URL without its trailing slash, the address in lower case, the code as it is. */
  readonly key: string;
  readonly type: "url" | "email" | "code" | "version" | "identifier" | "placeholder";
}

export interface FactValues {
  readonly number: NumberValue;
  readonly percent: PercentValue;
  readonly money: MoneyValue;
  readonly measure: MeasureValue;
  readonly date: DateValue;
  readonly time: TimeValue;
  readonly duration: DurationValue;
  readonly literal: LiteralValue;
}

export type FactKind = keyof FactValues;

/**
 * How a figure is written when not in digits: `words` (two, 두 명, 사흘), `article` (a year, half a million).
 * Such figures are worth less than digits: translations drop and add them freely.
 */
export type Written = "words" | "article";

/** Something a text states that its translation must state too. Offsets count in the text it was read from. */
export interface FactOf<K extends FactKind> extends Span {
  readonly kind: K;
  readonly value: FactValues[K];
  /** `text.slice(start, end)` */
  readonly text: string;
  readonly bound: Bound;
  /** Absent for figures in digits. No part of the value: `two` and `2` are the same number. */
  readonly written?: Written;
}

export type Fact = { [K in FactKind]: FactOf<K> }[FactKind];

/**
 * Whether two facts of one kind say the same.
 * `equal`: the same value, as far as each states it exactly. `compatible`: nothing in one denies the other (a date with
 * fewer parts, a rounded figure, a fitting conversion). `contradict`: both cannot be true of one thing.
 * `incomparable`: they speak of different things (another kind, another dimension, a year and a month).
 */
export type Agreement = "equal" | "compatible" | "contradict" | "incomparable";

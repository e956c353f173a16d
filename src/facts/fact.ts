import type { Span } from "../text/span.ts";

/** How a figure is bounded: 약 20 is `about`, 20 이상 `at-least`, 20 초과 `more-than`. */
export type Bound = "exact" | "about" | "at-least" | "more-than" | "at-most" | "less-than";

/**
 * A canonical decimal: optional `-`, no leading zeros, no trailing zeros after the point (`"20400000"`, `"-3.5"`), or,
 * for a fraction that no decimal writes, a reduced `"2/3"`.
 */
export type Amount = string;

/** A count, a rank or a score; a part of a whole is an amount below one. */
export interface NumberValue {
  readonly amount: Amount;
  /** 제3차, 셋째, third, 21st. */
  readonly ordinal?: true;
  /** The Korean counter (명, 개, 척 …) or the English noun that follows; compared loosely. */
  readonly counter?: string;
  /** The other side of a score or ratio: 1 in 3대 1, 3-1, 3:1. */
  readonly against?: Amount;
  readonly vague?: Vague;
}

/**
 * Set where a text names no figure but a size: 수십, dozens. The amount then is the order of magnitude (`10` for both),
 * which only another vague amount can meet or contradict.
 */
export type Vague = true;

/** Hundredths of something, or points of a rate. */
export interface PercentValue {
  readonly amount: Amount;
  /** Percentage points, not percent. */
  readonly point?: true;
  readonly vague?: Vague;
}

/** A sum of money, in the currency's main unit. */
export interface MoneyValue {
  readonly amount: Amount;
  /** ISO 4217. */
  readonly currency: string;
  readonly vague?: Vague;
}

/** A length, weight, temperature and so on, in the unit that the text names. */
export interface MeasureValue {
  readonly amount: Amount;
  /** CLDR unit id (`kilometer`, `square-meter`, `celsius`) or one of the Korean units (`pyeong`, `geun`, `don`, `ri`). */
  readonly unit: string;
  readonly vague?: Vague;
}

/** A stretch of the calendar, counted from the day of the text: `{ unit: "week", offset: -1 }` is last week. */
export interface Relative {
  /** `weekday`, `month` or `season` beside a date that names one: the nearest such before or after (last Friday). */
  readonly unit: RelativeUnit;
  /** Whole units; 0 is the one that the text was written in, negative ones lie before it. */
  readonly offset: number;
  /** So much more on the same side: the month and the days of 2 years, 1 month and 21 days ago. */
  readonly plus?: Relative;
  /** No figure but a size (며칠 전, a few days ago): the offset then is -1 or 1 and tells the side only. */
  readonly vague?: Vague;
}

/** The stretches in which relative dates are counted. */
export type RelativeUnit =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "weekday"
  | "weekend"
  | "week"
  | "month"
  | "quarter"
  | "half"
  | "season"
  | "year"
  | "decade"
  | "century";

/** A season; autumn and fall are one. */
export type Season = "spring" | "summer" | "autumn" | "winter";

/** Of a stretch of the calendar its beginning, middle or end; of a day its times. */
export type DatePart = "early" | "mid" | "late" | "dawn" | "morning" | "noon" | "afternoon" | "evening" | "night";

/** Only the parts that the text states, and what follows from them when the day of the text is known. */
export interface DateValue {
  /** Negative before our era: -300 for 기원전 300년. */
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
  /** 1, 2: 상반기, the second half. */
  readonly half?: number;
  readonly season?: Season;
  /** 초, 중순, 말, 아침; early, mid-, the end of, morning. */
  readonly part?: DatePart;
  /** A holiday's key (`seollal`, `christmas`); the other parts say where in the year it falls, if that is fixed or known. */
  readonly holiday?: string;
  /** Month and day are of the Korean lunar calendar. */
  readonly lunar?: true;
  readonly relative?: Relative;
  /** The day of the text, ISO (`2026-09-03`), where the caller gave it and the date alone leaves open which it is. */
  readonly anchor?: string;
  /** Set where a bare `3일` may be the third of the month or three days. */
  readonly ambiguous?: true;
}

/** A time of day on the clock. */
export interface TimeValue {
  /** 0…24 on the 24-hour clock. */
  readonly hour: number;
  /** 0…59; left out where the text names the hour alone. */
  readonly minute?: number;
  /** 0…59 */
  readonly second?: number;
  /** An abbreviation or a place's zone as written, in capitals: `KST`, `ET`, `GMT`. */
  readonly zone?: string;
  /** Set where the text leaves open which half of the day it is (`3:30`, `5시`). */
  readonly ambiguous?: true;
}

/** A stretch of time, or an age. */
export interface DurationValue {
  /** ISO 8601: `P10Y`, `PT36H`. */
  readonly iso: string;
  /** How old somebody or something is. */
  readonly age?: true;
  /** Ten years from there on: 30대, in her thirties. */
  readonly decade?: true;
  /** 30대 초반, in his mid-thirties. */
  readonly part?: "early" | "mid" | "late";
  /** On which side of the moment it lies: 지난 20년간 (past), the next 20 years (future). */
  readonly toward?: "past" | "future";
  readonly vague?: Vague;
}

/** URLs, e-mail addresses, code, versions, identifiers: they stand in both versions letter by letter. */
export interface LiteralValue {
  /** What must be equal: the URL without its trailing slash, the address in lower case, the code as it is. */
  readonly key: string;
  /** What sort of literal it is. */
  readonly type: "url" | "email" | "phone" | "code" | "tag" | "path" | "version" | "identifier" | "placeholder";
}

/** Two figures of one kind with all that lies between them: 10~20명, from 3 to 5 p.m., 두세 차례. */
export interface RangeValue {
  /** The lower or earlier end. */
  readonly from: Fact;
  /** The upper or later end. */
  readonly to: Fact;
}

/** A person, a place, an organization or another thing with a name. */
export interface NameValue {
  /**
   * What names of one thing share: the first English form of one that daejo knows (`south korea` for 한국, Korean and ROK), else the
   * full form that the text gives, in lower case.
   */
  readonly key: string;
  /** What sort of thing has the name. */
  readonly type: "person" | "place" | "organization" | "other";
}

/** What a fact of each kind states. */
export interface FactValues {
  readonly number: NumberValue;
  readonly percent: PercentValue;
  readonly money: MoneyValue;
  readonly measure: MeasureValue;
  readonly date: DateValue;
  readonly time: TimeValue;
  readonly duration: DurationValue;
  readonly range: RangeValue;
  readonly literal: LiteralValue;
  readonly name: NameValue;
}

/** What sort of thing a fact states. */
export type FactKind = keyof FactValues;

/**
 * How a figure is written when not in digits: `words` (two, 두 명, 사흘), `article` (a year, half a million).
 * Such figures are worth less than digits: translations drop and add them freely.
 */
export type Written = "words" | "article";

/** Something a text states that its translation must state too. Offsets count in the text it was read from. */
export interface FactOf<K extends FactKind> extends Span {
  /** What sort of thing is stated; `value` is read by it. */
  readonly kind: K;
  readonly value: FactValues[K];
  /** `text.slice(start, end)` */
  readonly text: string;
  readonly bound: Bound;
  /** Absent for figures in digits. No part of the value: `two` and `2` are the same number. */
  readonly written?: Written;
  /** Set where an end of a range was taken out of it, to be compared by itself. */
  readonly isRangeEnd?: true;
}

/** A fact of any kind. */
export type Fact = { [K in FactKind]: FactOf<K> }[FactKind];

/** A fact that is no range and no name. Ranges stand in their two ends wherever facts are compared one by one. */
export type SingleFact = Exclude<Fact, { readonly kind: "range" | "name" }>;

/**
 * Whether two facts of one kind say the same.
 * `equal`: the same value, as far as each states it exactly. `compatible`: nothing in one denies the other (a date with
 * fewer parts, a rounded figure, a fitting conversion). `contradict`: both cannot be true of one thing.
 * `incomparable`: they speak of different things (another kind, another dimension, a year and a month).
 */
export type Agreement = "equal" | "compatible" | "contradict" | "incomparable";

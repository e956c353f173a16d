import type { FactExample, RangeExample } from "./fact-example.ts";
import type { Language } from "../text/span.ts";
import type { FactKind } from "./index.ts";
import { examples as koreanDate } from "./date/ko.examples.ts";
import { examples as englishDate } from "./date/en.examples.ts";
import { holidayExamples as koreanHolidays } from "./date/ko-holidays.examples.ts";
import { holidayExamples as englishHolidays } from "./date/en-holidays.examples.ts";
import { examples as koreanDuration } from "./duration/ko.examples.ts";
import { examples as englishDuration } from "./duration/en.examples.ts";
import { examples as koreanLiteral } from "./literal/ko.examples.ts";
import { examples as englishLiteral } from "./literal/en.examples.ts";
import { examples as koreanMeasure } from "./measure/ko.examples.ts";
import { examples as englishMeasure } from "./measure/en.examples.ts";
import { examples as koreanMoney } from "./money/ko.examples.ts";
import { examples as englishMoney } from "./money/en.examples.ts";
import { examples as koreanNumber } from "./number/ko.examples.ts";
import { examples as englishNumber } from "./number/en.examples.ts";
import { examples as koreanPercent } from "./percent/ko.examples.ts";
import { examples as englishPercent } from "./percent/en.examples.ts";
import { examples as koreanRange } from "./range/ko.examples.ts";
import { examples as englishRange } from "./range/en.examples.ts";
import { examples as koreanTime } from "./time/ko.examples.ts";
import { examples as englishTime } from "./time/en.examples.ts";

export type SingleKind = Exclude<FactKind, "range" | "name">;

/** Every kind's examples in both languages: what the tests ask for, and what the page about facts shows. */
export const EXAMPLES: { readonly [K in SingleKind]: Readonly<Record<Language, readonly FactExample<K>[]>> } = {
  number: { ko: koreanNumber, en: englishNumber },
  percent: { ko: koreanPercent, en: englishPercent },
  money: { ko: koreanMoney, en: englishMoney },
  measure: { ko: koreanMeasure, en: englishMeasure },
  date: { ko: [...koreanDate, ...koreanHolidays], en: [...englishDate, ...englishHolidays] },
  time: { ko: koreanTime, en: englishTime },
  duration: { ko: koreanDuration, en: englishDuration },
  literal: { ko: koreanLiteral, en: englishLiteral },
};

export const RANGES: Readonly<Record<Language, readonly RangeExample[]>> = { ko: koreanRange, en: englishRange };

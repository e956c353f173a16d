import type { DurationValue, Fact } from "../../../src/index.ts";
import { changeFigure, figureInjector } from "./figures.ts";
import { rewrite, type Change, type Injector, type Meeting, type Place } from "./injector.ts";

/** Whether a fact is somebody's age, or the bare figure of one. */
function isAge({ en, ko }: Meeting): boolean {
  const isYears = (fact: Fact): boolean => fact.kind === "duration" && fact.value.age === true;
  const isBare = (fact: Fact): boolean => fact.kind === "number" && fact.value.ordinal === undefined;
  return (isYears(en) && (isYears(ko) || isBare(ko))) || (isYears(ko) && isBare(en));
}

/** 35세 becomes 53세, 35-year-old 95-year-old. */
export const age: Injector = figureInjector("age", ["age/value", "duration/value"], isAge);

function stretches({ en, ko }: Meeting): readonly [DurationValue, DurationValue] | undefined {
  if (en.kind !== "duration" || ko.kind !== "duration" || isAge({ en, ko })) return undefined;
  return [en, ko].some(({ value }) => value.vague === true || value.decade === true) ? undefined : [en.value, ko.value];
}

const RULES = ["duration/value"];

/** 10년 becomes 12년, three days five days, a year two years. */
export const duration: Injector = {
  name: "duration",
  rules: RULES,
  change: (place) => {
    const { fact, meeting } = place;
    if (stretches(meeting) === undefined) return undefined;
    return changeArticle(place) ?? (/^(?:1|one)(?!\p{L}|\d)/iu.test(fact.text) ? undefined : changeFigure(place));
  },
};

function changeArticle({ fact, side, manner }: Place): Change | undefined {
  if (side === "ko" || manner === "echo") return undefined;
  return rewrite(fact, /^(?:an?|one)\s(year|month|week|day|decade|hour|minute)$/iu, ([, unit = ""]) => {
    return `${manner === "near" ? "two" : "five"} ${unit}s`;
  });
}

const ENGLISH_UNITS = ["second", "minute", "hour", "day", "week", "month", "year"];
const ENGLISH_UNIT = new RegExp(`(?<!\\p{L})(an? )?(${ENGLISH_UNITS.join("|")})(?=s?(?!\\p{L}))`, "u");
const KOREAN_UNITS = ["초", "분", "시간", "일", "주", "개월", "년"];
const KOREAN_UNIT = /(?<=[\d일이삼사오육칠팔구십백천]\s?)(?:초|분|시간|일|주일|주|개월|년)(?=간?$)/u;

/** 3일 becomes 3주, years months. */
export const durationUnit: Injector = {
  name: "duration-unit",
  rules: RULES,
  change: ({ pair, fact, meeting, side, manner }) => {
    if (stretches(meeting) === undefined || manner === "echo") return undefined;
    // A clock of 12 hours (12시간제) is no stretch of time.
    if (pair.ko.startsWith("제", meeting.ko.end)) return undefined;
    const units = side === "en" ? ENGLISH_UNITS : KOREAN_UNITS;
    return rewrite(fact, side === "en" ? ENGLISH_UNIT : KOREAN_UNIT, ([whole, article, name]) => {
      const unit = side === "en" ? (name ?? "") : whole;
      const place = units.indexOf(unit === "주일" ? "주" : unit);
      const step = manner === "near" ? 1 : 2;
      const other = units[place + step] ?? units[place - step];
      return article === undefined ? other : `${other === "hour" ? "an" : "a"} ${other}`;
    });
  },
};

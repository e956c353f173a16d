import type { DateValue } from "../../../src/index.ts";
import { echoOf, otherDigits } from "./figures.ts";
import { choose, rewrite, type Change, type Injector, type Meeting, type Place } from "./injector.ts";

const MONTHS = [
  ..."January February March April May June".split(" "),
  ..."July August September October November December".split(" "),
];
const MONTH = new RegExp(
  `(?<!\\p{L})(?:${MONTHS.flatMap((name) => [name, name.slice(0, 3)]).join("|")})(?!\\p{L})`,
  "u",
);
const RULES = ["date/value"];

/** Whether both sides state this part of a date and state it alike, counted from nowhere. */
function bothState({ en, ko }: Meeting, part: keyof DateValue): boolean {
  if (en.kind !== "date" || ko.kind !== "date") return false;
  return (
    [en, ko].every(
      ({ value }) => value.relative === undefined && value.lunar === undefined && value.ambiguous === undefined,
    ) &&
    en.value[part] !== undefined &&
    en.value[part] === ko.value[part]
  );
}

/** 1992 becomes 1962 or 1993. */
export const dateYear: Injector = {
  name: "year",
  rules: RULES,
  change: (place) => (bothState(place.meeting, "year") ? changeYear(place) : undefined),
};

const YEAR = /(?<!\d)[12]\d{3}(?!\d)/;

function changeYear(place: Place): Change | undefined {
  const { fact, manner, random } = place;
  return rewrite(fact, YEAR, ([year]) => {
    if (manner === "echo") return echoOf(place, YEAR, year);
    if (manner === "near") return String(Number(year) + (random.below(2) === 0 ? 1 : -1));
    return year.slice(0, 2) + otherDigits(year.slice(2), "gross", random);
  });
}

/** March becomes April or August. */
export const dateMonth: Injector = {
  name: "month",
  rules: RULES,
  change: ({ fact, meeting, manner, random }) => {
    if (!bothState(meeting, "month") || fact.kind !== "date" || manner === "echo") return undefined;
    const { month = 0, day = 1 } = fact.value;
    const others = MONTHS.map((_, index) => index + 1).filter((other) => {
      const apart = Math.min(Math.abs(other - month), 12 - Math.abs(other - month));
      return day <= (other === 2 ? 28 : 30) && (manner === "near" ? apart === 1 : apart > 2);
    });
    const other = choose(others, random);
    if (other === undefined) return undefined;
    const named = rewrite(fact, MONTH, ([word]) => {
      const name = MONTHS[other - 1] as string;
      return word.length === 3 && word !== "May" ? name.slice(0, 3) : name;
    });
    const keepWidth = (digits: string): string => String(other).padStart(digits.startsWith("0") ? 2 : 1, "0");
    return (
      named ??
      rewrite(fact, /\d{1,2}(?=\s?월)/u, ([digits]) => keepWidth(digits)) ??
      rewrite(fact, /(?<=\d{4}-)\d\d(?=-\d\d)/u, ([digits]) => keepWidth(digits))
    );
  },
};

/** The 24th becomes the 25th or the 4th. */
export const dateDay: Injector = {
  name: "day",
  rules: RULES,
  change: (place) => {
    const { fact, meeting, manner, random } = place;
    if (!bothState(meeting, "day") || fact.kind !== "date") return undefined;
    const { day = 0 } = fact.value;
    const others = Array.from({ length: 28 }, (_, index) => index + 1).filter((other) =>
      manner === "near" ? Math.abs(other - day) === 1 : Math.abs(other - day) > 4,
    );
    const echo = manner === "echo" ? echoOf(place, DAY, String(day)) : String(choose(others, random) ?? "");
    if (echo === undefined || echo === "") return undefined;
    const pad = (digits: string): string => echo.padStart(digits.startsWith("0") ? 2 : 1, "0");
    return (
      rewrite(fact, ENGLISH_DAY, ([digits, front, behind]) =>
        (front ?? behind) === undefined ? pad(digits) : echo + suffixOf(Number(echo)),
      ) ?? rewrite(fact, DAY, ([digits]) => pad(digits))
    );
  },
};

const DAY = /\d{1,2}(?=\s?일)|(?<=\d{4}-\d\d-)\d\d/u;
const ENGLISH_DAY = new RegExp(
  `(?<![\\d-])\\d{1,2}(st|nd|rd|th)?(?=,?\\s(?:of\\s)?(?:${MONTH.source}|[12]\\d{3}))|(?<=${MONTH.source}\\.?\\s)\\d{1,2}(st|nd|rd|th)?(?![\\d])`,
  "u",
);

/** The letters behind an English ordinal in digits. */
export function suffixOf(rank: number): string {
  if (rank % 100 >= 11 && rank % 100 <= 13) return "th";
  return ["th", "st", "nd", "rd"][rank % 10] ?? "th";
}

const WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");
const KOREAN_WEEKDAYS = "월화수목금토일";

/** Monday becomes Tuesday or Thursday. */
export const dateWeekday: Injector = {
  name: "weekday",
  rules: ["date/weekday", "date/value"],
  change: ({ fact, meeting, side, manner, random }) => {
    const { en, ko } = meeting;
    if (en.kind !== "date" || ko.kind !== "date" || fact.kind !== "date" || manner === "echo") return undefined;
    const { weekday } = fact.value;
    if (weekday === undefined || en.value.weekday !== ko.value.weekday) return undefined;
    const apart = manner === "near" ? choose([1, 6], random) : choose([2, 3, 4, 5], random);
    const other = (weekday - 1 + (apart as number)) % 7;
    return side === "en"
      ? rewrite(fact, new RegExp(WEEKDAYS.join("|"), "u"), () => WEEKDAYS[other])
      : rewrite(fact, /[월화수목금토일](?=요일)/u, () => KOREAN_WEEKDAYS[other]);
  },
};

import type { TimeValue } from "../../../src/index.ts";
import { changeFigure } from "./figures.ts";
import { choose, rewrite, type Injector, type Meeting } from "./injector.ts";

const RULES = ["time/value"];

function timesOf({ en, ko }: Meeting): readonly [TimeValue, TimeValue] | undefined {
  // Two clocks (12:00 UTC, 21:00 KST) say the same with other figures, which is another matter.
  return en.kind === "time" && ko.kind === "time" && en.value.hour % 12 === ko.value.hour % 12
    ? [en.value, ko.value]
    : undefined;
}

/** 8:40 becomes 3:40 or 9:40. */
export const timeHour: Injector = {
  name: "hour",
  rules: RULES,
  change: (place) => {
    const { fact, meeting, manner, random } = place;
    if (timesOf(meeting) === undefined || manner === "echo") return undefined;
    if (!/\d/.test(fact.text))
      return /half|quarter|past|noon|midnight|정오|자정/u.test(fact.text) ? undefined : changeFigure(place);
    return rewrite(fact, /(?<![\d:])\d{1,2}(?=\s?시|:\d\d|\s?[ap]\.?m|\s?o['’]clock|$)/iu, ([digits]) => {
      const hour = Number(digits);
      const [first, last] = hour > 12 || digits.startsWith("0") ? [0, 23] : [1, 12];
      const others = Array.from({ length: last - first + 1 }, (_, index) => first + index).filter((other) => {
        const apart = Math.abs(other - hour) % 12;
        return manner === "near" ? Math.abs(other - hour) === 1 : apart > 1 && apart < 11;
      });
      const other = choose(others, random);
      return other === undefined ? undefined : String(other).padStart(digits.startsWith("0") ? 2 : 1, "0");
    });
  },
};

/** 8:40 becomes 8:15 or 8:45. */
export const timeMinute: Injector = {
  name: "minute",
  rules: RULES,
  change: ({ fact, meeting, manner, random }) => {
    const times = timesOf(meeting);
    if (times === undefined || times.some(({ minute }) => minute === undefined) || manner === "echo") return undefined;
    return rewrite(fact, /(?<=\d:)\d\d|(?<=시\s?)\d{1,2}(?=\s?분)/u, ([digits]) => {
      const steps = manner === "near" ? [5, 55] : [15, 20, 25, 35, 40, 45];
      return String((Number(digits) + (choose(steps, random) as number)) % 60).padStart(digits.length, "0");
    });
  },
};

const OTHER_HALF: Readonly<Record<string, string>> = {
  오전: "오후",
  오후: "오전",
  아침: "저녁",
  저녁: "아침",
  am: "pm",
  pm: "am",
  "a.m.": "p.m.",
  "p.m.": "a.m.",
  AM: "PM",
  PM: "AM",
  "A.M.": "P.M.",
  "P.M.": "A.M.",
};

/** 오전 becomes 오후, p.m. a.m. */
export const timeHalf: Injector = {
  name: "half-of-day",
  rules: RULES,
  change: ({ fact, meeting, manner }) => {
    const times = timesOf(meeting);
    if (times === undefined || times.some(({ ambiguous }) => ambiguous === true) || manner !== "gross")
      return undefined;
    return rewrite(fact, /오[전후]|아침|저녁|(?<!\p{L})[ap]\.?m\.?(?!\p{L})/iu, ([half]) => OTHER_HALF[half]);
  },
};

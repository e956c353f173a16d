/**
 * Writes `src/facts/date/lunar-years.ts`, the months of the Korean lunar years 1900 to 2100, from the calendar that
 * comes with the runtime's ICU. Run: `npx tsx corpus/train/lunar-table.ts`.
 *
 * That calendar works from the moon's mean motion with a few corrections and so misses new moons close to midnight in
 * Seoul. Against the almanac of the Korea Astronomy and Space Science Institute (published to 2050) it errs once, in
 * 2017; against computed new moons (2051 to 2100) once where midnight lies minutes away, in August 2051. The new moon
 * of 3 November 2051 falls within seconds of midnight, closer than the earth's turning can be foretold: there the table
 * says what ICU says.
 */
import { writeFileSync } from "node:fs";

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
const DAY = 86_400_000;

/** Days (ISO) on which a lunar month begins, by the days for which ICU has them. */
const CORRECTIONS: Readonly<Record<string, string>> = {
  // New moon at 23:59 in Seoul.
  "2017-02-27": "2017-02-26",
  // New moon at 00:05 in Seoul.
  "2051-08-06": "2051-08-07",
};

interface Month {
  readonly year: number;
  readonly month: number;
  readonly isLeapMonth: boolean;
  readonly start: number;
}

const dangi = new Intl.DateTimeFormat("en-u-ca-dangi", {
  timeZone: "UTC",
  year: "numeric",
  month: "numeric",
  day: "numeric",
});

/** The months whose first days lie between two instants, in order. */
function monthsBetween(from: number, to: number): Month[] {
  const months: Month[] = [];
  for (let time = from; time < to; time += DAY) {
    const parts = new Map(dangi.formatToParts(time).map(({ type, value }): [string, string] => [type, value]));
    if (parts.get("day") !== "1") continue;
    const iso = new Date(time).toISOString().slice(0, 10);
    const name = parts.get("month") ?? "";
    months.push({
      year: Number(parts.get("relatedYear")),
      month: Number.parseInt(name, 10),
      isLeapMonth: name.endsWith("bis"),
      start: Date.parse(CORRECTIONS[iso] ?? iso),
    });
  }
  return months;
}

/**
 * Four characters: the lengths of the twelve months as three hexadecimal digits, a set bit (the first month's is the
 * highest) for thirty days; then the month that a leap month follows, plus twelve if that has thirty days, in base 36.
 */
function encode(months: readonly Month[], lengthOf: (month: Month) => number): string {
  let lengths = 0;
  let leap = 0;
  for (const month of months) {
    const isLong = lengthOf(month) === 30;
    if (month.isLeapMonth) leap = month.month + (isLong ? 12 : 0);
    else if (isLong) lengths |= 1 << (12 - month.month);
  }
  return lengths.toString(16).padStart(3, "0") + leap.toString(36);
}

const months = monthsBetween(Date.UTC(FIRST_YEAR, 0, 1), Date.UTC(LAST_YEAR + 1, 2, 1));
const lengths = new Map(
  months.map((month, index) => [month, ((months[index + 1]?.start ?? Number.NaN) - month.start) / DAY]),
);
const decades: string[] = [];
for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
  const decade = Math.floor((year - FIRST_YEAR) / 10);
  const ofYear = months.filter((month) => month.year === year);
  decades[decade] = (decades[decade] ?? "") + encode(ofYear, (month) => lengths.get(month) ?? Number.NaN);
}

writeFileSync(
  new URL("../../src/facts/date/lunar-years.ts", import.meta.url),
  `/**
 * The months of the Korean lunar years ${FIRST_YEAR} to ${LAST_YEAR}, four characters a year and ten years a line, written by
 * \`corpus/train/lunar-table.ts\`: three hexadecimal digits for the lengths of the months (a set bit, the first month's
 * being the highest, for thirty days), then in base 36 the month that a leap month follows, plus 12 if that has thirty.
 */
export const LUNAR_YEARS: string =
${decades.map((decade) => `  "${decade}"`).join(" +\n")};
`,
);

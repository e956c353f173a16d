import type { DateValue } from "../fact.ts";
import { isAsciiLetter } from "../../text/characters.ts";
import { digitsEnd } from "../digits.ts";
import { isOneOf, pairsOf, skipSpaceBack } from "../words.ts";
import { calendarDay, dayNumber, weekdayOfDay, type CalendarDay, type DayNumber } from "./day.ts";
import { solarOf } from "./lunar.ts";

/**
 * Where holidays fall: a day of the solar year (`12-25`) or, with an L, of the lunar one; the n-th weekday of a month
 * (month.weekday.n), with days to add behind it; days from Easter (E) or from the Orthodox one (O).
 * Those that other calendars or each country for itself decide are not here.
 */
const PLACES: ReadonlyMap<string, string> = new Map(
  pairsOf(
    "new-years-day 1-1|seollal L1-1|daeboreum L1-15|groundhog-day 2-2|valentines-day 2-14|independence-movement-day 3-1|" +
      "womens-day 3-8|white-day 3-14|saint-patricks-day 3-17|april-fools-day 4-1|arbor-day 4-5|earth-day 4-22|" +
      "anzac-day 4-25|kings-day 4-27|buddhas-birthday L4-8|labor-day 5-1|childrens-day 5-5|cinco-de-mayo 5-5|" +
      "parents-day 5-8|teachers-day 5-15|dano L5-5|memorial-day 6-6|juneteenth 6-19|bastille-day 7-14|constitution-day 7-17|" +
      "chilseok L7-7|liberation-day 8-15|chuseok L8-15|armed-forces-day 10-1|national-foundation-day 10-3|hangul-day 10-9|" +
      "bosss-day 10-16|halloween 10-31|all-saints-day 11-1|all-souls-day 11-2|guy-fawkes-night 11-5|veterans-day 11-11|" +
      "remembrance-day 11-11|christmas-eve 12-24|christmas 12-25|boxing-day 12-26|new-years-eve 12-31|" +
      "martin-luther-king-day 1.1.3|presidents-day 2.1.3|mothers-day 5.7.2|fathers-day 6.7.3|columbus-day 10.1.2|" +
      "thanksgiving 11.4.4|black-friday 11.4.4+1|cyber-monday 11.4.4+4|mardi-gras E-47|ash-wednesday E-46|palm-sunday E-7|" +
      "maundy-thursday E-3|good-friday E-2|holy-saturday E-1|easter E+0|easter-monday E+1|ascension-day E+39|pentecost E+49|" +
      "whit-monday E+50|trinity-sunday E+56|orthodox-good-friday O-2|orthodox-easter O+0|great-lent O-48",
  ),
);

const FIXED = /^(L?)(\d+)-(\d+)$/;
const NTH_WEEKDAY = /^(\d+)\.(\d)\.(\d)(?:\+(\d))?$/;
const FROM_EASTER = /^([EO])([+-]\d+)$/;

/** The day of a year on which a holiday falls, as far as its key and the table of the lunar calendar tell. */
export function holidayIn(key: string, year: number): CalendarDay | undefined {
  const place = PLACES.get(key) ?? "";
  const fixed = FIXED.exec(place);
  if (fixed !== null) {
    const [month, day] = fixed.slice(2).map(Number) as [number, number];
    return fixed[1] === "L" ? solarOf(year, month, day) : { year, month, day };
  }
  const nth = NTH_WEEKDAY.exec(place);
  if (nth !== null) {
    const [month, weekday, rank] = nth.slice(1, 4).map(Number) as [number, number, number];
    return calendarDay(nthWeekday(year, month, weekday, rank) + Number(nth[4] ?? 0));
  }
  const movable = FROM_EASTER.exec(place);
  if (movable === null) return undefined;
  return calendarDay((movable[1] === "O" ? orthodoxEaster(year) : easter(year)) + Number(movable[2]));
}

/**
 * The value of a holiday's name, with the day on which it falls if that is the same every year or the year is known.
 * Names that several days share (Memorial Day, Labour Day) are without a day.
 */
export function holidayValue(key: string, year: number | undefined, hasDay: boolean): DateValue {
  const named = { ...(year === undefined ? {} : { year }), holiday: key };
  if (!hasDay) return named;
  if (year !== undefined) return { ...named, ...holidayIn(key, year) };
  const fixed = FIXED.exec(PLACES.get(key) ?? "");
  if (fixed === null) return named;
  const day = { month: Number(fixed[2]), day: Number(fixed[3]), ...named };
  return fixed[1] === "L" ? { ...day, lunar: true } : day;
}

function nthWeekday(year: number, month: number, weekday: number, rank: number): DayNumber {
  const first = dayNumber(year, month, 1);
  return first + ((weekday - weekdayOfDay(first) + 7) % 7) + (rank - 1) * 7;
}

/** Easter Sunday of the western churches, after the anonymous computus of 1876. */
function easter(year: number): DayNumber {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const shift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + century - Math.floor(century / 4) - shift + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - moon - (year % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * weekday) / 451);
  return dayNumber(year, 3, 22 + moon + weekday - 7 * late);
}

/** Easter Sunday of the eastern churches: of the Julian calendar, which is thirteen days behind from 1900 to 2099. */
function orthodoxEaster(year: number): DayNumber {
  const moon = (19 * (year % 19) + 15) % 30;
  const weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
  return dayNumber(year, 3, 22 + moon + weekday + 13);
}

/** 2026년 추석, 2026 추석, 2026년 음력 1월 1일, the 2026 Lunar New Year. */
export function yearBefore(text: string, start: number): { readonly year: number; readonly start: number } | undefined {
  let end = skipSpaceBack(text, start);
  if (text.charAt(end - 1) === "년") end--;
  else if (end === start) return undefined;
  const from = end - 4;
  if (from < 0 || digitsEnd(text, from) !== end || isOneOf(text, from - 1, "0123456789.,-/")) return undefined;
  const year = Number(text.slice(from, end));
  return isYearOfHoliday(year) && !isAsciiLetter(text.charCodeAt(from - 1)) ? { year, start: from } : undefined;
}

/** Whether a figure beside a holiday's name can be its year. */
export function isYearOfHoliday(year: number): boolean {
  return year >= 1900 && year <= 2100;
}

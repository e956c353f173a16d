import { dateDay, dateMonth, dateWeekday, dateYear } from "./date.ts";
import { decimal } from "./decimal.ts";
import { age, duration, durationUnit } from "./duration.ts";
import { fraction } from "./fraction.ts";
import type { Injector } from "./injector.ts";
import { moneyAmount, moneyCurrency } from "./money.ts";
import { organization, person, placeName } from "./name.ts";
import { number } from "./number.ts";
import { ordinal } from "./ordinal.ts";
import { percentPoint, percentValue } from "./percent.ts";
import { range } from "./range.ts";
import { scale } from "./scale.ts";
import { timeHalf, timeHour, timeMinute } from "./time.ts";
import { measureAmount, unitName } from "./unit.ts";

/** Every error that is made, in the order of the table. */
export const injectors: readonly Injector[] = [
  number,
  scale,
  decimal,
  percentValue,
  percentPoint,
  moneyAmount,
  moneyCurrency,
  measureAmount,
  unitName,
  dateYear,
  dateMonth,
  dateDay,
  dateWeekday,
  timeHour,
  timeMinute,
  timeHalf,
  duration,
  durationUnit,
  age,
  ordinal,
  fraction,
  range,
  person,
  placeName,
  organization,
];

import type { Agreement, TimeValue } from "../fact.ts";
import { offsetsOf } from "./zone.ts";

const DAY = 24 * 60;

/**
 * Clock times by their minutes; a missing minute is a full hour. A time that leaves its half of the day open fits both;
 * two stated zones are converted, with and without summer time. `about` allows half an hour.
 */
export function agreeTimes(a: TimeValue, b: TimeValue, about: boolean): Agreement {
  const zoned = a.zone !== undefined && b.zone !== undefined && a.zone !== b.zone;
  if (zoned) return meetsAcrossZones(a, b) ? "compatible" : "contradict";
  const period = a.ambiguous === true || b.ambiguous === true ? DAY / 2 : DAY;
  const gap = distance(minutesOf(a), minutesOf(b), period);
  if (gap === 0 && (a.second ?? 0) === (b.second ?? 0)) {
    return a.ambiguous === b.ambiguous && a.zone === b.zone ? "equal" : "compatible";
  }
  if (gap === 0 && (a.second === undefined || b.second === undefined)) return "compatible";
  return about && gap <= 30 ? "compatible" : "contradict";
}

function minutesOf(time: TimeValue): number {
  return (time.hour * 60 + (time.minute ?? 0)) % DAY;
}

/** How far apart two moments of a circle are. */
function distance(a: number, b: number, period: number): number {
  const gap = (((a - b) % period) + period) % period;
  return Math.min(gap, period - gap);
}

function meetsAcrossZones(a: TimeValue, b: TimeValue): boolean {
  const period = a.ambiguous === true || b.ambiguous === true ? DAY / 2 : DAY;
  for (const left of offsetsOf(a.zone ?? "")) {
    for (const right of offsetsOf(b.zone ?? "")) {
      if (distance(minutesOf(a) - left, minutesOf(b) - right, period) === 0) return true;
    }
  }
  return false;
}

/** A time with the parts that are stated; `ambiguous` where they leave its half of the day open. */
export function timeOf(hour: number, minute?: number, second?: number, zone?: string, ambiguous = false): TimeValue {
  return {
    hour,
    ...(minute === undefined ? {} : { minute }),
    ...(second === undefined ? {} : { second }),
    ...(zone === undefined ? {} : { zone }),
    ...(ambiguous ? { ambiguous: true } : {}),
  };
}

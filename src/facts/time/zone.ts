import { isDigit } from "../../text/characters.ts";
import { digitsEnd } from "../digits.ts";
import { isLatinEnd, type Place } from "../words.ts";

/** Minutes ahead of UTC; zones with summer time have both. */
const OFFSETS: ReadonlyMap<string, readonly number[]> = new Map(
  Object.entries({
    KST: [540],
    JST: [540],
    UTC: [0],
    GMT: [0],
    BST: [60],
    WET: [0, 60],
    CET: [60, 120],
    CEST: [120],
    EET: [120, 180],
    MSK: [180],
    IST: [330],
    ICT: [420],
    SGT: [480],
    HKT: [480],
    AEST: [600],
    AEDT: [660],
    ET: [-300, -240],
    EST: [-300, -240],
    EDT: [-240],
    CT: [-360, -300],
    CST: [-360, -300],
    CDT: [-300],
    MT: [-420, -360],
    MST: [-420],
    MDT: [-360],
    PT: [-480, -420],
    PST: [-480, -420],
    PDT: [-420],
    AKST: [-540],
    HST: [-600],
  }),
);

/** Abbreviations that are words or names of other things as well: a bare hour before them says nothing (10 MT). */
const DOUBTFUL: ReadonlySet<string> = new Set(["ET", "CT", "MT", "PT", "IST", "ICT", "WET"]);

/** Of the abbreviations, the common ones first. */
const LENGTHS = [3, 2, 4] as const;

/** A zone as `TimeValue` names it. */
export type ZonePlace = Place<string>;

/** The zone in capitals at `at`, with hours and minutes ahead of it: KST, ET, GMT+9, UTC-05:30, UTC +9. */
export function zoneAt(text: string, at: number): ZonePlace | undefined {
  for (const length of LENGTHS) {
    const name = text.slice(at, at + length);
    if (!OFFSETS.has(name)) continue;
    const end = at + name.length;
    const shift = name === "UTC" || name === "GMT" ? shiftAt(text, end) : undefined;
    if (shift !== undefined) return { value: name + shift.value, end: shift.end };
    if (isLatinEnd(text, end)) return { value: name, end };
  }
  return undefined;
}

/** Whether a zone alone makes the figure before it a time: 8 GMT. */
export function isCertainZone({ value }: ZonePlace): boolean {
  return !DOUBTFUL.has(value);
}

/** `+9`, `-05:30`, ` +0900`, `+9h` behind UTC or GMT. */
function shiftAt(text: string, at: number): ZonePlace | undefined {
  const place = text.charCodeAt(at) === 0x20 ? at + 1 : at;
  const sign = text.charAt(place);
  if ((sign !== "+" && sign !== "-" && sign !== "−") || !isDigit(text.charCodeAt(place + 1))) return undefined;
  const hourEnd = digitsEnd(text, place + 1);
  const figure = text.slice(place + 1, hourEnd);
  const hours = Number(figure.length > 2 ? figure.slice(0, -2) : figure);
  if (figure.length > 4 || hours > 14) return undefined;
  const colon = text.charCodeAt(hourEnd) === 0x3a && digitsEnd(text, hourEnd + 1) === hourEnd + 3;
  const minutes = colon ? text.slice(hourEnd + 1, hourEnd + 3) : figure.length > 2 ? figure.slice(-2) : "00";
  const end = colon ? hourEnd + 3 : hourEnd;
  return { value: `${sign === "+" ? "+" : "-"}${hours}${minutes === "00" ? "" : `:${minutes}`}`, end };
}

/** Minutes that a zone may be ahead of UTC; none for zones that are not known. */
export function offsetsOf(zone: string): readonly number[] {
  const known = OFFSETS.get(zone);
  if (known !== undefined) return known;
  const match = /^(?:UTC|GMT)([+-])(\d+)(?::(\d+))?$/.exec(zone);
  if (match === null) return [];
  const [, sign, hours, minutes = "0"] = match;
  const offset = Number(hours) * 60 + Number(minutes);
  return [sign === "-" ? -offset : offset];
}

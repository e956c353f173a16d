import type { Numeral } from "../numeral.ts";
import { isHangulSyllable } from "../../text/characters.ts";
import { skipSpace, skipSpaceBack } from "../words.ts";
import type { UnitPlace } from "./symbols.ts";
import { symbolAt } from "./symbols.ts";
import { UNITS } from "./units.ts";

/** What stands before a figure and decides its unit: 섭씨, 화씨, 영하, 영상, 시속, 초속. */
export interface Prefix {
  /** Where it begins; -1 if another figure stands between (영하 5~10도). */
  readonly start: number;
  readonly isBelow: boolean;
  readonly scale: "celsius" | "fahrenheit" | undefined;
  /** `-per-hour`, `-per-second` for speeds, else empty. */
  readonly time: string;
}

const LONGEST_PREFIX = 18;
/** The prefix, 약, and the first end of a range: 섭씨 영하 5도에서, 시속 50∼. */
const PREFIX =
  /(?:(섭씨|화씨)(?:로)? ?)?(섭씨|화씨|영하|영상|시속|초속) ?(?:약 ?)?(-?\d[\d.,]{0,6} ?(?:도|℃|°C|km|㎞|m|킬로미터|미터)? ?(?:[~∼〜–-]|에서) ?)?$/;

/** The last character before a figure that something stands before: a prefix's end, 약, or a range's sign. */
const ENDS: ReadonlySet<number> = new Set(Array.from("씨하상속약~∼〜–-서로", (end) => end.charCodeAt(0)));

/** The prefix that a figure at `start` belongs to. */
export function prefixBefore(text: string, start: number): Prefix | undefined {
  if (!ENDS.has(text.charCodeAt(skipSpaceBack(text, start) - 1))) return undefined;
  const from = Math.max(0, start - LONGEST_PREFIX);
  const match = PREFIX.exec(text.slice(from, start));
  if (match === null || (match.index > 0 && isHangulSyllable(text.charCodeAt(from + match.index - 1))))
    return undefined;
  const [whole, before, last = "", range] = match;
  const scale = before ?? last;
  return {
    start: range === undefined ? start - whole.length : -1,
    isBelow: last === "영하",
    scale: scale === "화씨" ? "fahrenheit" : scale === "섭씨" ? "celsius" : undefined,
    time: last === "시속" ? "-per-hour" : last === "초속" ? "-per-second" : "",
  };
}

const RESTATED = /(시속|초속) ?(?:약 ?)?\d[\d.,]{0,6} ?[^\s\d()]{1,6} ?\((?:약 ?)?$/;
const LONGEST_SPEED = 26;

/** 시속 30마일(48km): the speed that brackets tell again has its word before the first one. */
export function restatedSpeed(text: string, start: number, found: UnitPlace): UnitPlace | undefined {
  const before = text.charAt(skipSpaceBack(text, start) - 1);
  if (before !== "(" && before !== "약") return undefined;
  const match = RESTATED.exec(text.slice(Math.max(0, start - LONGEST_SPEED), start));
  return match === null ? undefined : atSpeed(found, match[1] === "시속" ? "-per-hour" : "-per-second");
}

/** The unit of a figure with a prefix, and where it ends; `found` is what stands behind the figure. */
export function unitOfPrefix(
  text: string,
  figure: Numeral,
  { time, scale, isBelow, start }: Prefix,
  found: UnitPlace | undefined,
): UnitPlace | undefined {
  if (time !== "") return found === undefined ? undefined : atSpeed(found, time);
  if (found === undefined) {
    // 섭씨 20.3, and 영하 5 of 영하 5~10도.
    const alone =
      scale !== undefined &&
      figure.written === undefined &&
      !isHangulSyllable(text.charCodeAt(skipSpace(text, figure.end)));
    return start >= 0 && (alone || (isBelow && opensRange(text, figure.end)))
      ? { id: scale ?? "celsius", end: figure.end }
      : undefined;
  }
  if (found.id !== "degree" && UNITS.get(found.id)?.dimension !== "temperature") return undefined;
  return { id: scale ?? (found.id === "degree" ? "celsius" : found.id), end: found.end };
}

function atSpeed({ id, end }: UnitPlace, time: string): UnitPlace | undefined {
  const speed = (id === "kilogram" ? "kilometer" : id) + time;
  if (UNITS.has(speed)) return { id: speed, end };
  return UNITS.get(id)?.dimension === "speed" ? { id, end } : undefined;
}

const RANGE = /^ ?[~∼〜–-] ?-?\d[\d.]{0,5} ?/;

/** ~10도 behind the first end of a range. */
function opensRange(text: string, at: number): boolean {
  const range = RANGE.exec(text.slice(at, at + 12));
  if (range === null) return false;
  const end = at + range[0].length;
  return text.charAt(end) === "도" || symbolAt(text, end) !== undefined;
}

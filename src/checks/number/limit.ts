import type { Bound } from "../../facts/fact.ts";
import type { CheckContext, Localised } from "../check.ts";
import type { Placed } from "../matching/placed.ts";
import { withBoundWords } from "./bound-words.ts";

/** Which way a bound points: up, down, or nowhere. */
export const DIRECTION: Readonly<Record<Bound, "up" | "down" | "none">> = {
  exact: "none",
  about: "none",
  "at-least": "up",
  "more-than": "up",
  "at-most": "down",
  "less-than": "down",
};

const NAMES: Readonly<Record<Bound, Localised>> = {
  exact: { en: "exactly", ko: "정확히" },
  about: { en: "about", ko: "약" },
  "at-least": { en: "at least", ko: "이상" },
  "more-than": { en: "more than", ko: "초과" },
  "at-most": { en: "at most", ko: "이하" },
  "less-than": { en: "less than", ko: "미만" },
};

/** A bound and which way it points; approximations that lean to one side (almost 300, 300여 명) point there too. */
export interface Limit {
  readonly bound: Bound;
  readonly way: "up" | "down" | "none";
}

export function limitOf(placed: Placed, context: CheckContext): Limit {
  const { fact } = placed;
  const bound = fact.bound === "exact" ? restatedBound(placed, context) : fact.bound;
  const way = DIRECTION[bound];
  return { bound, way: bound === "about" ? leaningOf(placed, context.textOf(placed.document)) : way };
}

/** up to 36 inches (900 mm): what stands in brackets behind a figure is under its limit. */
function restatedBound({ fact, passage }: Placed, context: CheckContext): Bound {
  const text = context.textOf(passage.segment.document);
  if (text[fact.start - 1] !== "(") return fact.bound;
  const before = passage.facts.findLast((each) => each.end < fact.start);
  const isBeside = before?.kind === fact.kind && text.slice(before.end, fact.start - 1).trim() === "";
  return isBeside ? before.bound : fact.bound;
}

const BELOW = /(?:almost|nearly|close to|just under|approaching)\s+$|(?:거의|근)\s*$/i;
const BELOW_BEHIND = /^\s?(?:가까|에 가까|육박|에 육박)/;
const ABOVE_BEHIND = /^\s?(?:남짓|을 조금 넘|를 조금 넘|이 조금 넘|가 조금 넘)/;
/** How far such a word stands from its figure. */
const BESIDE = 16;

/** Which side of the figure an approximation lies on. */
function leaningOf({ fact }: Placed, text: string): Limit["way"] {
  const before = text.slice(Math.max(0, fact.start - BESIDE), fact.start);
  const behind = text.slice(fact.end, fact.end + BESIDE);
  if (BELOW.test(before) || BELOW_BEHIND.test(behind)) return "down";
  return /[\d십백천만억조]\s?여/.test(fact.text) || ABOVE_BEHIND.test(behind) ? "up" : "none";
}

const LEANINGS: Readonly<Record<Limit["way"], Localised>> = {
  up: { en: "a little more than", ko: "조금 넘음" },
  down: { en: "almost", ko: "조금 못 미침" },
  none: { en: "about", ko: "약" },
};

function nameOf({ bound, way }: Limit): Localised {
  return bound === "about" ? LEANINGS[way] : NAMES[bound];
}

/** A figure with what limits it, in the text's own words; named where those do not stand beside it. */
export function told(placed: Placed, limit: Limit, context: CheckContext): Localised {
  const { start, end } = withBoundWords(placed, context);
  const words = context.textOf(placed.document).slice(start, end);
  const isShown = words.length > placed.fact.end - placed.fact.start || limit.bound === "exact";
  const name = nameOf(limit);
  return {
    en: isShown ? `“${words}”` : `“${words}” (${name.en})`,
    ko: isShown ? `‘${words}’` : `‘${words}’(${name.ko})`,
  };
}

import type { Draw } from "./draw.ts";
import { hostileText } from "./generators/generate.ts";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Changes one value of a JSON text, so that what reads it gets past the syntax; undefined where it is none, or too deep. */
export function mutateJson(draw: Draw, text: string): string | undefined {
  try {
    const value = JSON.parse(text) as Json;
    return JSON.stringify(changed(draw, value));
  } catch {
    return undefined;
  }
}

function changed(draw: Draw, value: Json): Json {
  if (typeof value !== "object" || value === null || draw.chance(0.1)) return replacement(draw, value);
  const isDeeper = draw.chance(0.75);
  if (Array.isArray(value)) {
    if (value.length === 0) return [junk(draw)];
    const at = draw.below(value.length);
    if (isDeeper) return value.with(at, changed(draw, value[at] as Json));
    return draw.pick([
      value.toSpliced(at, 1),
      value.toSpliced(at, 0, junk(draw)),
      [...value, ...value].slice(0, 2000),
      value.toReversed(),
    ]);
  }
  const keys = Object.keys(value);
  if (keys.length === 0) return { [draw.pick(KEYS)]: junk(draw) };
  const key = draw.pick(keys);
  const { [key]: own, ...others } = value;
  if (isDeeper) return { ...value, [key]: changed(draw, own as Json) };
  return draw.pick<Json>([
    others,
    { ...others, [draw.pick([...KEYS, ...keys])]: own as Json },
    { ...value, [draw.pick(KEYS)]: junk(draw) },
  ]);
}

const KEYS = [
  "",
  "en",
  "ko",
  "id",
  "text",
  "rule",
  "version",
  "toString",
  "__proto__",
  "constructor",
  "length",
  "0",
  "가",
];

function replacement(draw: Draw, value: Json): Json {
  if (typeof value === "string" && draw.chance(0.5)) return value + hostileText(draw, draw.size(100));
  if (typeof value === "number" && draw.chance(0.5)) return value + draw.pick([1, -1, 0.5, 1e308]);
  return junk(draw);
}

function junk(draw: Draw): Json {
  return draw.pick<Json>([
    null,
    true,
    false,
    0,
    -1,
    1.5,
    1e308,
    "",
    "x",
    "가",
    [],
    {},
    [[]],
    [null],
    { en: 1 },
    ["a", 2],
    "*",
    "error",
    "off",
    "2026-09-03",
    "a".repeat(1000),
    hostileText(draw, draw.size(60)),
  ]);
}

import * as daejo from "../../../src/index.ts";
import * as testing from "../../../src/testing.ts";
import type { Draw } from "../draw.ts";
import { usualChecker } from "./checkers.ts";
import { reached, type Target } from "./target.ts";

type Loose = (...values: readonly unknown[]) => unknown;

/** What a caller without types may pass. */
function anything(text: string, draw: Draw, depth = 0): unknown {
  const deeper = (): unknown => (depth < 3 ? anything(text, draw, depth + 1) : null);
  return draw.pick<() => unknown>([
    () => text,
    () => undefined,
    () => null,
    () => draw.pick([0, -1, 1.5, Number.NaN, Infinity, 2 ** 53]),
    () => draw.pick([true, false, 10n, /x/g, new Date(0), new Map(), new Set([1])]),
    () => draw.pick(["en", "ko", "", "markdown", "csv", "*", "2026-09-03"]),
    () => draw.pick<unknown>([() => text, Promise.resolve(1), new Uint8Array(3), new Error("x")]),
    () =>
      draw.pick<unknown>([
        Symbol("x"),
        Object.create(null),
        () => {
          throw Symbol("x");
        },
      ]),
    () => draw.some(3, deeper),
    () => Object.fromEntries(draw.some(4, () => [draw.pick(KEYS), deeper()] as const)),
    () => Object.fromEntries(draw.some(4, () => [draw.pick(KEYS), deeper()] as const)),
  ])();
}

const KEYS = [
  "en",
  "ko",
  "text",
  "id",
  "format",
  "date",
  "previous",
  "against",
  "locked",
  "rules",
  "preset",
  "lang",
  "failOn",
  "glossary",
  "checks",
  "suppressions",
  "formats",
  "overrides",
  "files",
  "rule",
  "level",
  "kind",
  "value",
  "start",
  "end",
  "documents",
  "beads",
  "discrepancies",
  "segments",
  "message",
  "embed",
  "use",
  "widest",
  "fingerprint",
  "terms",
  "agree",
  "differ",
  "find",
  "limits",
  "signal",
];

/** Every function with whatever is passed to it. */
export const callTarget: Target = {
  name: "calls",
  parts: ["text"],
  largest: 500,
  run: async (parts, draw) => {
    const checker = (await usualChecker()) as unknown as Readonly<Record<string, Loose>>;
    const functions: readonly (readonly [string, Loose])[] = [
      ...Object.entries({ ...daejo, ...testing } as Readonly<Record<string, unknown>>).filter(isCallable),
      ...Object.entries(checker).filter(([, value]) => typeof value === "function"),
    ];
    const [name, call] = draw.pick(functions);
    const features: string[] = [name];
    // What daejo made itself and is given back is not looked at in depth.
    const depth = TAKING_BACK.has(name) ? 3 : 0;
    const given = draw.some(3, () => anything(parts.text(0), draw, depth));
    const value = await call(...given);
    return reached(typeof value, features);
  },
};

const TAKING_BACK: ReadonlySet<string> = new Set(["lockBead", "suppressionsOf", "unusedSuppressions"]);
function isCallable(entry: readonly [string, unknown]): entry is [string, Loose] {
  const [name, value] = entry;
  return typeof value === "function" && name !== "DaejoError";
}

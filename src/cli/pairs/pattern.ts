import type { PairPattern } from "../../config.ts";
import { DaejoError } from "../../errors.ts";

/**
 * A pattern of paths, part by part: a string stands for itself, the others for what they match: `**` for any folders, `*` and
 * `?` for what stands within a name, `{md,mdx}` for one of its words.
 */
export interface PathPattern {
  readonly source: string;
  readonly parts: readonly (string | Wildcard)[];
  readonly expression: RegExp;
}

interface Wildcard {
  readonly kind: "**" | "*" | "?" | "{}";
  readonly expression: string;
}

const ARROW = /=>|<=>|⇄|↔|→/u;
const TOKEN = /\*\*\/|\*\*|\*|\?|\{[^{}/]*\}/g;

/** `docs/en/** => docs/ko/**` as its two sides. */
export function readPairPattern(text: string): PairPattern {
  const [en, ko, ...others] = text.split(ARROW).map((side) => side.trim());
  if (en !== undefined && ko !== undefined && en !== "" && ko !== "" && others.length === 0) return { en, ko };
  throw new DaejoError(
    "config",
    `"${text}" is no pair of patterns.`,
    'Write it as "docs/en/** => docs/ko/**": the English side, an arrow, the Korean side.',
  );
}

/** Reads one side of a pair. */
export function readPathPattern(source: string): PathPattern {
  const parts: (string | Wildcard)[] = [];
  let at = 0;
  for (const { 0: token, index } of source.matchAll(TOKEN)) {
    if (index > at) parts.push(source.slice(at, index));
    parts.push(wildcardOf(token));
    at = index + token.length;
  }
  if (at < source.length) parts.push(source.slice(at));
  const expression = parts.map((part) => (typeof part === "string" ? escaped(part) : part.expression)).join("");
  return { source, parts, expression: new RegExp(`^${expression}$`, "su") };
}

/**
 * The path on the other side of a pair, undefined where the pattern does not match.
 * @throws DaejoError `config` where the two have not the same wildcards in the same order.
 */
export function counterpart(path: string, from: PathPattern, to: PathPattern): string | undefined {
  mustCorrespond(from, to);
  const match = from.expression.exec(path);
  if (match === null) return undefined;
  let group = 1;
  return to.parts.map((part) => (typeof part === "string" ? part : (match[group++] ?? ""))).join("");
}

/** How much of a pattern is said letter by letter. */
export function exactness({ parts }: PathPattern): number {
  return parts.reduce((sum, part) => sum + (typeof part === "string" ? part.length : 0), 0);
}

function mustCorrespond(from: PathPattern, to: PathPattern): void {
  const kinds = ({ parts }: PathPattern): string =>
    parts.flatMap((part) => (typeof part === "string" ? [] : [part.kind])).join(" ");
  if (kinds(from) === kinds(to)) return;
  throw new DaejoError(
    "config",
    `"${from.source}" and "${to.source}" have different wildcards.`,
    "Both sides need the same ones in the same order, as in docs/en/**/*.md => docs/ko/**/*.md.",
  );
}

function wildcardOf(token: string): Wildcard {
  switch (token) {
    case "**/":
      return { kind: "**", expression: "((?:[^/]+/)*)" };
    case "**":
      return { kind: "**", expression: "(.*)" };
    case "*":
      return { kind: "*", expression: "([^/]*)" };
    case "?":
      return { kind: "?", expression: "([^/])" };
    default: {
      const words = token.slice(1, -1).split(",").map(escaped);
      return { kind: "{}", expression: `(${words.join("|")})` };
    }
  }
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}

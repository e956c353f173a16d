import type { NameType } from "../../knowledge/names.ts";
import type { NameMention } from "./mention.ts";
import type { Found, Reading } from "./en-reading.ts";
import type { Token } from "./en-tokens.ts";
import { ACRONYMS, NEVER, PARTICLES } from "./en-words.ts";

/** Adds what the names of a text tell of its other words: surnames, glosses, members of a list. */
export function withFurther(reading: Reading, found: readonly Found[]): NameMention[] {
  const { tokens } = reading;
  const parts = partsOfPersons(reading, found);
  const glosses = new Map<string, NameType>();
  const taken = new Uint8Array(tokens.length);
  for (const { from, to } of found) taken.fill(1, from, to);
  const all: Found[] = [];
  const last = (): Found | undefined => all.at(-1);
  let next = 0;
  for (let at = 0; at < tokens.length;) {
    const name = found[next];
    if (name !== undefined && name.from === at) {
      all.push(retyped(reading, name, parts, last(), found[next + 1]));
      at = name.to;
      next++;
      continue;
    }
    const token = tokens[at] as Token;
    if (token.isCapital && taken[at] === 0) {
      const type = furtherType(reading, at, parts, glosses, last(), found[next]);
      if (type !== undefined) all.push({ from: at, to: at + 1, type });
    }
    at++;
  }
  return all.map(({ from, to, type, entity }, index): NameMention => {
    const start = startOf(reading, from, all[index - 1]?.to ?? 0, type);
    const end = endOf(reading, from, to, type);
    return entity === undefined ? { start, end, type } : { start, end, type, entity };
  });
}

/** The words that persons of more than one word are called by alone. */
function partsOfPersons({ tokens }: Reading, found: readonly Found[]): ReadonlySet<string> {
  const parts = new Set<string>();
  for (const { from, to, type } of found) {
    if (type !== "person") continue;
    for (let i = from; i < to; i++) {
      const { text, isCapital } = tokens[i] as Token;
      if (isCapital && text.length > 1 && !PARTICLES.has(text)) parts.add(text);
    }
  }
  return parts;
}

/** A surname alone is the person's, whatever the gazetteer has; beside products a maker's name is a product's. */
function retyped(
  reading: Reading,
  name: Found,
  parts: ReadonlySet<string>,
  last: Found | undefined,
  next: Found | undefined,
): Found {
  const { from, to, type } = name;
  if (to - from > 1 || type === "person") return name;
  const token = reading.tokens[from] as Token;
  if ((type !== "place" || name.entity === undefined) && parts.has(token.text)) return { from, to, type: "person" };
  const isProduct = (type === "organization" || type === "place") && reading.kindOf(token).isTechnical;
  if (!isProduct || token.isPossessive) return name;
  const isBeside =
    (last?.type === "other" && isListed(reading, last.to, from)) ||
    (next?.type === "other" && isListed(reading, to, next.from));
  // Languages stand in lists with countries' names only where those are languages as well.
  return isBeside && (type === "organization" || name.entity !== undefined) ? { ...name, type: "other" } : name;
}

/** Whether only a comma, `and` or `or` stands between two words of a list. */
function isListed({ tokens }: Reading, end: number, start: number): boolean {
  const [link, token] = [tokens[end], tokens[start]];
  if (start === end) return token?.gap === "comma";
  if (start !== end + 1 || link === undefined || token?.gap !== "space") return false;
  return /^(?:and|or)$/.test(link.lower) && (link.gap === "space" || link.gap === "comma");
}

/** The type of a capitalised word that was no name by itself. */
function furtherType(
  reading: Reading,
  at: number,
  parts: ReadonlySet<string>,
  glosses: Map<string, NameType>,
  last: Found | undefined,
  upcoming: Found | undefined,
): NameType | undefined {
  const { tokens, text } = reading;
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  const isAlone = next === undefined || !next.isCapital || next.gap !== "space";
  if (parts.has(token.text) && isAlone && (!token.isFirst || reading.word(token).ordinary < 0.99)) return "person";
  // Go, Java and Ruby: an ordinary word with a capital in a list of products.
  if (
    reading.kindOf(token).isTechnical &&
    isAlone &&
    !token.isFirst &&
    token.text.length > 1 &&
    !reading.isAfterArticle(at)
  ) {
    const isAfter = last?.type === "other" && isListed(reading, last.to, at);
    const isBefore = upcoming !== undefined && upcoming.type !== "person" && isListed(reading, at + 1, upcoming.from);
    if (!ACRONYMS.has(token.lower) && !NEVER.has(token.lower) && (isAfter || (isBefore && token.gap === "space")))
      return "other";
  }
  const isAcronym = /^\p{Lu}[\p{Lu}\p{Nd}&-]+$/u.test(token.text);
  if (isAcronym && glosses.has(token.text)) return glosses.get(token.text);
  if (last === undefined || last.to !== at) {
    // Jung Kook and V: a letter beside a person.
    const isBeside =
      last !== undefined && last.to === at - 1 && tokens[at - 1]?.lower === "and" && last.type === "person";
    return isBeside && token.text.length === 1 && token.lower !== "i" && token.gap === "space" ? "person" : undefined;
  }
  // (BAI) behind a name that begins with its first letter.
  const isGloss =
    isAcronym &&
    text[token.start - 1] === "(" &&
    text[token.end] === ")" &&
    last.to - last.from > 1 &&
    token.text[0] === (tokens[last.from] as Token).text[0];
  if (!isGloss || last.type === "person") return undefined;
  glosses.set(token.text, last.type);
  return last.type;
}

/** Small particles before a person's name are part of it: al-Maliki, van Dijk. */
function startOf({ tokens }: Reading, from: number, least: number, type: NameType): number {
  let first = from;
  if (type !== "person") return (tokens[from] as Token).start;
  while (first > least && first > from - 2) {
    const { gap } = tokens[first] as Token;
    const { lower, isCapital } = tokens[first - 1] as Token;
    const isParticle =
      gap === "hyphen"
        ? /^(?:al|el|ul|an|as|ar)$/.test(lower)
        : gap === "space" && /^(?:de|van|von|der|den|del|bin)$/.test(lower);
    if (!isParticle || isCapital) break;
    first--;
  }
  return (tokens[first] as Token).start;
}

/** Where a name's text ends: the stop of `Co.` is part of it, and so is the number of a model or an edition. */
function endOf({ tokens, text, kindOf, before }: Reading, from: number, to: number, type: NameType): number {
  const last = tokens[to - 1] as Token;
  if (/^(?:co|ltd|inc|corp|jr|sr|bros|llc|plc)$/.test(last.lower) && text[last.end] === "." && to - from > 1)
    return last.end + 1;
  if (type !== "other" || last.isPossessive) return last.end;
  const dashed = /^-\d+\p{L}?(?![\p{L}\d])/u.exec(text.slice(last.end, last.end + 12));
  if (dashed !== null) return last.end + dashed[0].length;
  const number =
    /^ \d+(?:\.\d+)*(?![\p{L}\d%]|[-.,]\d| (?:or|and) (?:later|newer|above|older|up)| \p{Ll}{3,}s\b)/u.exec(
      text.slice(last.end, last.end + 24),
    );
  if (number === null) return last.end;
  const isEdition = /^(?:license|licence|incoterms|windows|model|galaxy|series|formula|unit|article)$/.test(last.lower);
  const isVersion = kindOf(last).isTechnical || /^(?:running|runs|run|on|using|requires)$/.test(before(from));
  return isEdition || !isVersion ? last.end + number[0].length : last.end;
}

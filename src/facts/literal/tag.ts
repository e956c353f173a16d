import type { Candidate } from "../numeral.ts";
import { isDigit } from "../../text/characters.ts";
import { isLetterOrDigit } from "../words.ts";

const LONGEST_TAG = 300;

/** Elements of HTML that stand in messages and running text. <title> and <file> also are what a reader is to fill in. */
const ELEMENTS: ReadonlySet<string> = new Set(
  "a abbr b big blockquote br button center code del div em font h1 h2 h3 h4 h5 h6 head hr html i iframe img ins kbd li mark nav ol p pre s script small span strike strong style sub sup svg table tbody td textarea th thead tr tt u ul video".split(
    " ",
  ),
);

/** <b>, </b>, <br/>, <a href="…">, <0>; not List<String>, a < b or <file name>. The key has single spaces. */
export function readTag(text: string, start: number): Candidate | undefined {
  const end = tagEnd(text, start);
  if (end < 0) return undefined;
  const tag = text.slice(start, end);
  // line<br> but neither List<T> nor a<b>c.
  if (!(isTag(tag) || opensPair(text, tag, end)) || (tag.length < 4 && isLetterOrDigit(text.charCodeAt(start - 1))))
    return undefined;
  return { kind: "literal", value: { key: tag.replaceAll(/\s+/g, " "), type: "tag" }, start, end };
}

/** Behind the > that closes what begins at `start`; quoted ones are skipped, another < ends the search. */
function tagEnd(text: string, start: number): number {
  const limit = Math.min(text.length, start + LONGEST_TAG);
  let quote = 0;
  for (let at = start + 1; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (quote > 0) {
      if (code === quote) quote = 0;
    } else if (code === 0x22 || (code === 0x27 && text.charCodeAt(at - 1) === 0x3d)) quote = code;
    else if (code === 0x3e) return at + 1;
    else if (code === 0x3c) return -1;
  }
  return -1;
}

/** How far behind an opening tag of an unknown name its closing one is looked for. */
const LONGEST_CONTENT = 300;

/** <link>…</link>: whatever it is called, what is closed again is a tag. */
function opensPair(text: string, tag: string, end: number): boolean {
  if (!/^<[A-Za-z][A-Za-z0-9.:-]{0,30}>$/.test(tag)) return false;
  return text.slice(end, end + LONGEST_CONTENT).includes(`</${tag.slice(1)}`);
}

function isTag(tag: string): boolean {
  const [, slash, name = "", rest = ""] = /^<(\/?)([A-Za-z][A-Za-z0-9.:-]{0,30}|\d{1,2})([^]*)>$/.exec(tag) ?? [];
  if (name === "") return false;
  if (slash === "/") return rest.trim() === "";
  if (rest.endsWith("/")) return /^(?:\s|\/$)/.test(rest);
  if (rest.trim() === "") return ELEMENTS.has(name) || isDigit(name.charCodeAt(0));
  return /^\s+[\w:@.-]+\s?=/.test(rest);
}

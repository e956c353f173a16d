import type { NameType } from "../../knowledge/names.ts";
import { ORGANIZATION_HEADS } from "./en-head-words.ts";
import { isCamel, personScore } from "./en-person.ts";
import type { Reading } from "./en-reading.ts";
import type { Token } from "./en-tokens.ts";
import {
  CALLING,
  COMPANY_FOLLOWERS,
  COMPANY_NOUNS,
  EVENT_PREFIXES,
  FUNCTION_WORDS,
  PARTICLES,
  PLACE_NOUNS,
  SPEECH_VERBS,
  WORK_NOUNS,
} from "./en-words.ts";

/** How towns and countries end, in Europe and in romanised Korean. */
const PLACE_ENDING =
  /(?:burg|ville|stan|grad|shire|abad|pur|polis|ford|land|sk|berg|heim|furt|mouth|bury|borough|wick|haven|port|dorf|istan|[^aeiou]ia|gyang|cheon|san|ju|po|seong)$/;
/** How much a word before a name speaks for a place. */
const IN: ReadonlyMap<string, number> = new Map(
  Object.entries({
    in: 3,
    near: 3,
    at: 0.8,
    from: 1.5,
    to: 1.2,
    off: 2.5,
    between: 0.7,
    around: 2,
    across: 2,
    outside: 2.5,
    toward: 2,
    towards: 2,
    into: 1.2,
    through: 1,
    inside: 1.5,
    via: 1.5,
    over: 0.5,
    northern: 4,
    southern: 4,
    eastern: 4,
    western: 4,
    central: 3,
    downtown: 4,
    nearby: 3,
    reach: 1,
    reached: 1.5,
    left: 1,
    visit: 1.5,
    visited: 1.2,
    invaded: 3,
  }),
);

/** What a noun phrase behind a comma calls the name: `, a low-budget comedy`, `, our favourite restaurant`. */
const APPOSITION = /^["”’']?, (?:an?|the|his|her|their|its|our|my)((?: [\p{L}-]+){1,4})/u;

/** What a text that begins right behind a name calls it in apposition; undefined without one. */
export function appositionType(behind: string): NameType | undefined {
  const nouns = APPOSITION.exec(behind)?.[1]?.trim().split(" ") ?? [];
  let type: NameType | undefined;
  for (const noun of nouns) {
    if (FUNCTION_WORDS.has(noun) || /[^\p{Ll}-]/u.test(noun)) break;
    // The last noun of the phrase is its head.
    if (WORK_NOUNS.has(noun)) type = "other";
    else if (COMPANY_NOUNS.has(noun) || ORGANIZATION_HEADS.has(noun)) type = "organization";
    else if (PLACE_NOUNS.has(noun)) type = "place";
    else if (CALLING.has(noun)) type = "person";
  }
  return type;
}

function isWorkNoun(word: string): boolean {
  return WORK_NOUNS.has(word) || (word.endsWith("s") && WORK_NOUNS.has(word.slice(0, -1)));
}

/** Small particles inside a name: Ursula von der Leyen. */
function isPartNamed({ tokens }: Reading, from: number, to: number): boolean {
  for (let i = from + 1; i < to - 1; i++)
    if (tokens[i]?.isCapital === false && PARTICLES.has(tokens[i]?.lower ?? "")) return true;
  return false;
}

/** The likeliest type of a name that no list and no word of its own gives one. */
export function typeByContext(
  reading: Reading,
  from: number,
  to: number,
  hasTitle: boolean,
  beside?: NameType,
): NameType {
  const { tokens, text } = reading;
  const first = tokens[from] as Token;
  const last = tokens[to - 1] as Token;
  const size = to - from;
  const before = reading.before(from);
  const isArticle = before === "the" || before === "a" || before === "an";
  const noun = isArticle ? "" : before;
  const after = last.isPossessive ? "" : reading.after(to);
  const { isTechnical } = reading.kindOf(first);
  const score = { person: 0, place: 0, organization: 0, other: 0 };

  const person = personScore(reading, from, to);
  score.person += person + (size >= 2 && size <= 4 ? 1.2 : 0);
  if (hasTitle) score.person += 6;
  if (isArticle) score.person -= 2;
  if (CALLING.has(noun)) score.person += 3;
  if (/^, (?:who|whose|whom|\d{1,2}[,.])/.test(text.slice(last.end, last.end + 8))) score.person += 3;
  if (noun === "by") score.person += size >= 2 ? 2 : 0.5;
  if (isTechnical && size === 2 && person > 0 && !isCamel(first.text) && !isCamel(last.text)) score.person += 1.5;
  if (
    size === 2 &&
    after === "and" &&
    tokens[to + 1]?.isCapital === true &&
    personScore(reading, to + 1, Math.min(tokens.length, to + 3)) >= 2
  )
    score.person += 2;
  if (isPartNamed(reading, from, to)) score.person += 2;
  if (SPEECH_VERBS.has(after)) score.person += 0.8;

  score.place += IN.get(noun) ?? 0;
  if (isArticle && /^(?:in|near|at|along|off|across|on)$/.test(reading.before(from, 2))) score.place += 1;
  if (PLACE_NOUNS.has(noun) || PLACE_NOUNS.has(after)) score.place += 3;
  if (noun === "of" && PLACE_NOUNS.has(reading.before(from, 2))) score.place += 3;
  if (size === 1 && PLACE_ENDING.test(last.lower) && person < 1) score.place += 1;
  if (size > 1) score.place -= 0.7;

  if (COMPANY_NOUNS.has(noun)) score.organization += 4;
  if (COMPANY_FOLLOWERS.has(after)) score.organization += SPEECH_VERBS.has(after) ? 0.8 : 2.5;
  if (size === 1 && /^\p{Lu}{2,}$/u.test(last.text)) score.organization += 2.5;
  if (noun === "at" && size <= 2) score.organization += 1;
  if ((noun === "of" || noun === "at") && CALLING.has(reading.before(from, 2))) score.organization += 3;
  if (size > 1 && person < 0) score.organization += 1;
  if (EVENT_PREFIXES.has(first.lower) && size > 1) score.other += 6;
  if (isArticle) score.organization += 0.6;

  if (isWorkNoun(noun) || (isWorkNoun(after) && last.gap !== "break" && !last.isPossessive)) score.other += 4;
  if (isCamel(last.text) || isCamel(first.text)) score.other += isTechnical ? 3 : 2.2;
  if (/^ (?:v|version )?\d+(?:\.\d+)*/.test(text.slice(last.end, last.end + 12))) score.other += 2;
  if (/[\p{Nd}+#]/u.test(last.text)) score.other += 2.5;
  if (size === 1 && reading.word(first).isTechnicalName) score.other += 1.2;
  if (isTechnical) score.other += person >= 2.5 ? 0.5 : 3.2;
  if (isTechnical && /^(?:with|using|on|in|to|for|from|under|via|supports|requires|install)$/.test(noun))
    score.other += 1;
  if (/["“‘'«]/.test(text[first.start - 1] ?? "") && /["”’'»,.]/.test(text[last.end] ?? "")) score.other += 2;
  if (size > 1 && first.lower === "the") score.other += 1.5;

  const called = appositionType(text.slice(last.end, last.end + 60));
  if (called !== undefined) score[called] += called === "person" ? 3 : 5;
  if (beside !== undefined) score[beside] += beside === "place" || beside === "person" ? 1.8 : 1.2;
  if (reading.before(from, 2) === "thanks" && noun === "to") score.person += 3;

  let best: NameType = "person";
  for (const type of ["place", "organization", "other"] as const) if (score[type] > score[best]) best = type;
  return best;
}

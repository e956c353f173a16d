import type { NameType } from "../../knowledge/names.ts";
import type { Known } from "./en-known.ts";
import type { Reading } from "./en-reading.ts";
import type { Token } from "./en-tokens.ts";
import { LANGUAGE_FOLLOWERS, LANGUAGE_LEADS } from "./en-words.ts";

/** The type that a known name has where it stands: `in Korean` is the language, `running Android 14` the product. */
export function typeOfKnown(reading: Reading, from: number, known: Known): NameType {
  const { tokens, text } = reading;
  const last = tokens[known.to - 1] as Token;
  if (known.type === "place" && known.to - from === 1 && known.isDemonym)
    return isLanguage(reading, from) ? "other" : "place";
  if (
    known.type === "place" &&
    known.to - from === 1 &&
    reading.kindOf(last).isTechnical &&
    VERSION.test(text.slice(last.end, last.end + 14))
  )
    return "other";
  if (known.type === "organization" && known.to - from === 1) {
    // Makers have no version numbers, what they make has.
    const version = VERSION.test(text.slice(last.end, last.end + 14));
    const isRunning = /^(?:on|install|installed|running|run|runs|using|via)$/.test(reading.before(from));
    if (version && (isRunning || reading.kindOf(last).isTechnical)) return "other";
    if (/^i\p{Lu}/u.test(last.text)) return "other";
    // Follow us on Instagram.
    if (reading.before(from) === "on" && SHOWN.test(reading.before(from, 2)) && !/^\p{Lu}{2,}$/u.test(last.text))
      return "other";
    // What is installed and run is the product, not its maker.
    if (reading.kindOf(last).isTechnical && (isRunning || WITH.test(reading.before(from))) && !last.isPossessive)
      return "other";
  }
  return known.type;
}

const VERSION = /^ (?:v|version )?\d+(?:\.\d+)*(?![\p{L}\d%]|,\d)/u;
const WITH = /^(?:with|from|to|in|into|between)$/;
const SHOWN =
  /^(?:us|posted|wrote|shared|video|videos|post|posts|available|live|streamed|channel|page|account|profile)$/;
const IN_LIST = 8;

/** Whether an adjective of a country names its language. */
function isLanguage(reading: Reading, from: number): boolean {
  const { tokens } = reading;
  const after = reading.after(from + 1);
  if (LANGUAGE_FOLLOWERS.has(after) && !reading.kindOf(tokens[from] as Token).isTitle) return true;
  // A list of them (English, Korean and Thai) is what its last member is: two lists in a row end it.
  let end = from + 1;
  let start = from;
  while (end < from + IN_LIST && isListed(reading, end))
    end += tokens[end]?.lower === "and" || tokens[end]?.lower === "or" ? 2 : 1;
  while (start > from - IN_LIST && start > 0 && isLinked(reading, start))
    start -= tokens[start - 1]?.isCapital === true ? 1 : 2;
  const next = reading.after(end);
  if (LANGUAGE_FOLLOWERS.has(next)) return true;
  const isNextCapital = tokens[end]?.isCapital === true;
  const lead = reading.before(start);
  if (LANGUAGE_LEADS.has(lead)) return true;
  // `in Korean before three arbitrators`: no noun follows that the adjective could belong to.
  const isAlone = next === "" || isNextCapital || NO_NOUN.test(next) || next.endsWith("ly");
  if (/^(?:in|from|into|to|between)$/.test(lead) && isAlone) return true;
  return isAlone && reading.kindOf(tokens[from] as Token).isTechnical && !(tokens[from] as Token).isPossessive;
}

const NO_NOUN =
  /^(?:and|or|before|after|at|on|in|with|for|by|to|as|is|are|was|were|but|only|if|when|because|while|unless|which|that|from|the|than|has|have|will|does|under|without|during)$/;

function isListed({ tokens }: Reading, index: number): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  if (token.gap === "comma") return token.isCapital || isConjunction(token.lower);
  return token.gap === "space" && isConjunction(token.lower) && tokens[index + 1]?.isCapital === true;
}

function isLinked({ tokens }: Reading, index: number): boolean {
  const token = tokens[index] as Token;
  const last = tokens[index - 1] as Token;
  if (token.gap === "comma") return last.isCapital;
  return (
    token.gap === "space" && isConjunction(last.lower) && tokens[index - 2]?.isCapital === true && last.gap !== "break"
  );
}

function isConjunction(lower: string): boolean {
  return lower === "and" || lower === "or";
}

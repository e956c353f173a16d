/** Persons and foreign names, judged with what stands around them. */
import type { NameType } from "../../knowledge/names.ts";
import type { Candidate } from "./ko-candidate.ts";
import { behind, isContract, isOneOf, isSoftware, quoted, wordAt } from "./ko-context.ts";
import { isLoanCompound, PROPER, type ForeignReading } from "./ko-foreign.ts";
import { roleBefore } from "./ko-marked.ts";
import type { State } from "./ko-sources.ts";
import type { Piece } from "./ko-text.ts";
import { isTitleAt, titleBefore } from "./ko-titles.ts";
import { AUTHOR_CONTEXT, FIRM_CONTEXT, NOT_NAMES, PLACE_CONTEXT } from "./ko-words.ts";
import type { NameMention } from "./mention.ts";

/** Evidence that names need, in nats: where nothing around them speaks for one, and for the rare ones of two syllables. */
const KOREAN_LEAST = 2.8;
const CONTRACT_MORE = 3;
const FOREIGN_MORE = 6;
const SHORT_LEAST = 2;
const UNSUPPORTED_LEAST = 7;
const FOREIGN_LEAST = 2.2;
const SOFTWARE_LEAST = 0.5;
const LEAST_FOREIGN = -0.7;
/** A noun cheaper than this is no name of two syllables, unless 씨 or 님 says so. */
const USUAL_NOUN = 12.3;
const HONORED = 10;
const BESIDE_PERSON = 5;
const BESIDE_NAME = 3;
/** How much better than a foreign name of one part a Korean one may be hidden, and how much of several parts must be better. */
const ONE_PART = 4;
const MORE_PARTS = -2;
const CERTAIN = 4;
const RARE_WORD = 16;
/** What stands between the names of a list; `매도인 독고영과 매수인 차은`. */
const JOINED = /^(?:[와과나·,/-]|이나|하고|[와과나·,] |이나 |하고 )$/;
const JOINTS: ReadonlySet<string> = new Set("와과,·");
const JOINED_ROLE = /^(?:[와과]|,) [가-힣]{2,5} $/;
const LONGEST_JOINT = 9;
const MAKES = /^(?:만든|만들|개발|설계|쓴|지은|창시|발명|제안|그린|부른|작곡)/;
const ABOUT = /^(?:대한|대해|대하|의한|의해|따르|관한|관해|비해|맞서|맞선|이어)/;

/** The person's or foreign name that begins with a piece, where there is one. */
export function nameByItselfAt(state: State, index: number, previous: NameMention | undefined): Candidate | undefined {
  const { reading, parts } = state;
  const { text, knowledge } = reading;
  const { start } = reading.pieces[index] as Piece;
  if (state.isTitle(index) && !parts.has(reading.slice(index))) return undefined;
  const between = previous === undefined || start - previous.end > LONGEST_JOINT ? "" : text.slice(previous.end, start);
  const isListed = previous !== undefined && JOINED.test(between);
  const role = titleBefore(reading, index);
  const isBeside = previous?.type === "person" && (isListed || (role > 0 && JOINED_ROLE.test(between)));
  const before = role + (isBeside ? BESIDE_PERSON : 0);
  const korean = koreanAt(state, index, before);
  const foreign = state.foreign(index);
  const title = foreign === undefined ? 0 : behind(state, foreign.last, foreign.end);
  let score = Number.NEGATIVE_INFINITY;
  let isProgram = false;
  if (foreign !== undefined) {
    score = foreign.score + before + title;
    if (isListed) score += /^[-·/]$/.test(between) && previous.type === "person" ? 2 * BESIDE_NAME : BESIDE_NAME;
    if (joinsPerson(state, foreign.end)) score += BESIDE_NAME;
    // Asked last, as most words are out of the question by now.
    isProgram = score > 0 && isSoftware(reading, start, foreign.end);
    score -= isProgram ? SOFTWARE_LEAST : foreign.isPersons ? 0 : FOREIGN_LEAST;
  }
  for (const end of reading.stemEnds(index)) {
    const type = parts.get(text.slice(start, end));
    if (type === undefined || end - start < 2) continue;
    if (foreign !== undefined && foreign.parts > 1 && score > 0) break;
    return { start, end, last: index, type };
  }
  if (korean !== undefined && (score <= 0 || korean.score >= score - (foreign?.parts === 1 ? ONE_PART : MORE_PARTS))) {
    return { start, end: korean.end, last: index, type: "person" };
  }
  if (foreign === undefined) return undefined;
  const { end, last } = foreign;
  const kind = roleBefore(reading, index);
  if (kind !== undefined && (reading.wordCost(index) > RARE_WORD || score > 0)) return { start, end, last, type: kind };
  if (score <= 0) return undefined;
  const isUnsupported = title + before === 0 && !foreign.isPersons;
  if (isUnsupported && score <= FOREIGN_MORE && isContract(reading, start)) return undefined;
  if (NOT_NAMES.has(text.slice(start, end))) return undefined;
  if (foreign.parts === 1 && !foreign.isPersons) {
    if (isUnsupported && !isListed && isLoanCompound(reading, start, end) && reading.properness(start, end) < PROPER)
      return undefined;
    // 유임된 장관: a title makes no name of what does not sound foreign. 쿠킹 클래스: a loan word before another is none.
    if (knowledge.names.foreignness(text, start, end) < LEAST_FOREIGN) return undefined;
    if (!isProgram && end - start < 4 && foreign.score < CERTAIN && title + before === 0 && isLoan(state, index + 1))
      return undefined;
  }
  const type =
    title + before > 0 ? "person" : foreignType(state, foreign, isListed ? previous.type : undefined, isProgram);
  return { start, end, last, type };
}

function koreanAt(state: State, index: number, before: number): { end: number; score: number } | undefined {
  const { reading } = state;
  const { start } = reading.pieces[index] as Piece;
  let best: { end: number; score: number } | undefined;
  for (const { end, score, doubt } of state.koreans(index)) {
    const context =
      before + behind(state, index, end) + quoted(reading, end) + (joinsPerson(state, end) ? BESIDE_PERSON : 0);
    const total = score + context - (context >= BESIDE_NAME ? 0 : doubt) - leastOf(state, start, end, context);
    if (total <= 0 || (best !== undefined && total <= best.score)) continue;
    if (context === 0 && total <= CONTRACT_MORE && isContract(reading, start)) continue;
    best = { end, score: total };
  }
  return best;
}

/** The evidence that a Korean name needs: names of two syllables are rare, and most that look like one are words. */
function leastOf({ reading }: State, start: number, end: number, context: number): number {
  if (end - start > 2) return context > 0 ? 0 : KOREAN_LEAST;
  if (reading.nounCost(start, end) < USUAL_NOUN && context < HONORED) return Number.POSITIVE_INFINITY;
  return context > 0 ? SHORT_LEAST : UNSUPPORTED_LEAST;
}

/** Whether a name of the reading before stands behind `end` with `와` or a comma between, and is a person's. */
function joinsPerson({ reading, earlier }: State, end: number): boolean {
  const { text } = reading;
  if (!JOINTS.has(text.charAt(end))) return false;
  const next = text[end + 1] === " " ? end + 2 : end + 1;
  if (earlier.get(next) === "person") return true;
  const role = /^[가-힣]{2,5}(?= )/.exec(text.slice(next, next + 6))?.[0];
  if (role === undefined) return false;
  return earlier.get(next + role.length + 1) === "person" && isTitleAt(reading, next, next + role.length);
}

function isLoan({ reading, known }: State, index: number): boolean {
  const word = wordAt(reading, index);
  if (word.length < 2 || known(index) !== undefined) return false;
  const { start, end } = reading.pieces[index] as Piece;
  const noun = reading.stemEnds(index).find((cut) => reading.nounCost(start, cut) < Number.POSITIVE_INFINITY) ?? end;
  return noun - start >= 2 && reading.knowledge.names.foreignness(reading.text, start, noun) > 0.3;
}

function foreignType(
  { reading }: State,
  { end, last, parts, isPersons }: ForeignReading,
  listed: NameType | undefined,
  isProgram: boolean,
): NameType {
  if (parts > 1 && isPersons) return "person";
  if (listed !== undefined) return listed;
  const tail = reading.text.slice(end, (reading.pieces[last] as Piece).end);
  const next = wordAt(reading, last + 1);
  if (isOneOf(reading, last + 1, AUTHOR_CONTEXT) || (/^[이가]$/.test(tail) && MAKES.test(next))) return "person";
  if (isProgram && (parts === 1 || !isPersons)) return "other";
  // 매케인에 대한 is no place.
  const isWhere = /^(?:에서|에|까지)/.test(tail) && !(tail === "에" && ABOUT.test(next));
  if (isWhere || isOneOf(reading, last + 1, PLACE_CONTEXT)) return "place";
  return isOneOf(reading, last + 1, FIRM_CONTEXT) ? "organization" : "person";
}

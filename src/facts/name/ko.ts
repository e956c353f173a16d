import type { Knowledge } from "../../knowledge/knowledge.ts";
import type { NameType } from "../../knowledge/names.ts";
import { isHangulSyllable } from "../../text/characters.ts";
import type { Candidate } from "./ko-candidate.ts";
import { behind, isOneOf, isSoftware, teamOr } from "./ko-context.ts";
import { PROPER } from "./ko-foreign.ts";
import type { Known } from "./ko-gazetteer.ts";
import { glossAt, latinNameAt } from "./ko-latin.ts";
import { worksIn } from "./ko-marked.ts";
import { openSources, ORDINARY, type Sources, type State } from "./ko-sources.ts";
import { LONGEST_RUN, openKoreanText, type Piece } from "./ko-text.ts";
import { titleBefore } from "./ko-titles.ts";
import { nameByItselfAt } from "./ko-who.ts";
import { FIRM_CONTEXT, PLACE_CONTEXT } from "./ko-words.ts";
import type { NameMention } from "./mention.ts";

const MOST_READINGS = 3;
/** Forms beyond this are ordinary words nearly always. */
const MOSTLY_ORDINARY = 0.94;
const OFTEN_ORDINARY = 0.75;
/** So near a name of its type a doubtful form is one too. */
const NEAR = 40;
/** A person's name so near behind another may be joined with it. */
const JOINED_WITHIN = 9;
/** A title of this weight makes a person of what is known as something else, if so many persons are called so. */
const TITLED = 5;
const BEARERS = 8;
/** Bodies and laws by their last syllable, though their words are common. */
const BODY = /[부처청원위회법군]$|은행$/;

/**
 * The names in a Korean text, in order and without overlap: those that daejo knows, those that their endings or the words around
 * them give away, and persons' names by their syllables. Time is linear in the text.
 */
export function readKoreanNames(text: string, knowledge: Knowledge): NameMention[] {
  const sources = openSources(openKoreanText(text, knowledge));
  const works = worksIn(text);
  const memory: Remembered[] = [];
  let mentions = readOnce(sources, works, [], memory);
  // Each further reading knows the parts of the fuller names (로이드 오스틴 … 오스틴은) and the persons that follow in a list.
  for (let readings = 1; readings < MOST_READINGS && mentions.some(({ type }) => type === "person"); readings++) {
    const before = mentions.length;
    mentions = readOnce(sources, works, mentions, memory);
    if (mentions.length === before) break;
  }
  return mentions;
}

/** The words that persons in the text are called by. */
function partsOf(text: string, mentions: readonly NameMention[]): Map<string, NameType> {
  const parts = new Map<string, NameType>();
  for (const { start, end, type } of mentions) {
    if (type !== "person") continue;
    for (const word of text.slice(start, end).split(" ")) {
      if (word.length >= 2 && isHangulSyllable(word.charCodeAt(0))) parts.set(word, type);
    }
  }
  return parts;
}

/** What a piece was read as, and behind which name: the same again, unless what the reading before found bears on it. */
interface Remembered {
  readonly behind: number;
  readonly candidate: Candidate | undefined;
}

function readOnce(
  sources: Sources,
  works: readonly NameMention[],
  earlier: readonly NameMention[],
  memory: Remembered[],
): NameMention[] {
  const { reading } = sources;
  const lastOf = new Map<NameType, number>();
  const state: State = {
    ...sources,
    lastOf,
    parts: partsOf(reading.text, earlier),
    earlier: new Map(earlier.map(({ start, type }) => [start, type])),
  };
  const mentions: NameMention[] = [];
  let work = 0;
  for (let i = 0; i < reading.pieces.length; i++) {
    const piece = reading.pieces[i] as Piece;
    while (work < works.length && (works[work] as NameMention).start <= piece.start)
      mentions.push(works[work++] as NameMention);
    const previous = mentions.at(-1);
    if ((previous !== undefined && previous.end > piece.start) || piece.end - piece.start > LONGEST_RUN) continue;
    // 1만 주: what touches a figure counts.
    if (piece.isHangul && piece.gap === "" && /\d/.test(reading.text[piece.start - 1] ?? "")) continue;
    let remembered = memory[i];
    if (remembered === undefined || remembered.behind !== (previous?.end ?? -1) || isAffected(state, i)) {
      remembered = { behind: previous?.end ?? -1, candidate: nameAt(state, i, previous) };
      memory[i] = remembered;
    }
    const { candidate } = remembered;
    if (candidate === undefined || candidate.end > (works[work]?.start ?? Number.POSITIVE_INFINITY)) continue;
    const { start, end, last, entity } = candidate;
    // 김도윤㈜: what stands behind a name may be its beginning, and takes it over.
    while ((mentions.at(-1)?.start ?? -1) >= start) mentions.pop();
    if ((mentions.at(-1)?.end ?? 0) > start) continue;
    const type = teamOr(reading, end, candidate.type);
    mentions.push(entity === undefined ? { start, end, type } : { start, end, type, entity });
    lastOf.set(type, end);
    i = last;
    const gloss = glossAt(reading, i + 1, end);
    if (gloss === undefined) continue;
    mentions.push({ start: gloss.start, end: gloss.end, type });
    i = gloss.last;
  }
  mentions.push(...works.slice(work));
  return mentions;
}

/** Whether a piece may be read otherwise by what the reading before found: a person's word, or a person near behind it. */
function isAffected({ reading, parts, earlier }: State, index: number): boolean {
  const { start, end } = reading.pieces[index] as Piece;
  for (let at = end; at <= end + JOINED_WITHIN; at++) if (earlier.get(at) === "person") return true;
  return parts.size > 0 && reading.stemEnds(index).some((cut) => parts.has(reading.text.slice(start, cut)));
}

/** The name that begins with a piece: the longest of what speaks for one, a known one before others. */
function nameAt(state: State, index: number, previous: NameMention | undefined): Candidate | undefined {
  const { reading } = state;
  const { text } = reading;
  const piece = reading.pieces[index] as Piece;
  const marked = state.marked(index);
  if (marked !== undefined) return marked;
  const known = state.known(index);
  if (!piece.isHangul) return longest(longest(latinNameAt(reading, index), known), state.spaced(index));
  // 해운대구 우동: a division behind a larger one.
  const isBehindPlace =
    previous?.type === "place" &&
    piece.start === previous.end + 1 &&
    /[시도군구읍면동] $/.test(text.slice(previous.end - 1, piece.start));
  const suffixed = state.spaced(index) ?? state.suffixed(index, isBehindPlace);
  const person = nameByItselfAt(state, index, previous);
  if (known !== undefined && (suffixed === undefined || suffixed.end <= known.end)) {
    if (person !== undefined && (person.end > known.end || (person.end === known.end && isBearer(state, index, known))))
      return person;
    if (state.parts.has(text.slice(known.start, known.end))) return { ...known, type: "person" };
    if (isEvident(state, known, index, previous)) return known;
  }
  return longest(suffixed, person);
}

/** The longer of two; the first where they are alike. */
function longest(one: Candidate | undefined, other: Candidate | undefined): Candidate | undefined {
  return one !== undefined && (other === undefined || one.end >= other.end) ? one : other;
}

/** Whether a known form that may be an ordinary word is meant as a name. */
function isEvident(state: State, known: Known, index: number, previous: NameMention | undefined): boolean {
  const { ordinariness, type, start, end, tail } = known;
  if (ordinariness < ORDINARY || state.reading.properness(start, end) >= PROPER) return true;
  const { reading, lastOf } = state;
  const form = reading.text.slice(start, end);
  if (
    (form.length >= 3 && BODY.test(form)) ||
    /^(?:국회|연준|헌재)$/.test(form) ||
    (type === "other" && form.endsWith("법"))
  )
    return true;
  const isBefore = (words: ReadonlySet<string>): boolean => isOneOf(reading, known.last + 1, words);
  const isNear = start - (lastOf.get(type) ?? Number.NEGATIVE_INFINITY) <= NEAR;
  const isBeside = previous?.type === type && start - previous.end <= 2;
  if (type === "place") {
    if (isBeside || (tail === "" && isBefore(PLACE_CONTEXT))) return true;
    if (ordinariness < MOSTLY_ORDINARY && (isNear || (tail === "의" && isBeforePerson(state, index + 1)))) return true;
    return ordinariness < OFTEN_ORDINARY && tail.startsWith("에");
  }
  if (type === "organization") return isBeside || isBefore(FIRM_CONTEXT) || (ordinariness < OFTEN_ORDINARY && isNear);
  return isNear && isSoftware(reading, start, end);
}

/** 인도의 나렌드라 모디 총리. */
function isBeforePerson(state: State, index: number): boolean {
  const piece = state.reading.pieces[index];
  if (piece === undefined || !piece.isHangul || piece.end - piece.start > LONGEST_RUN) return false;
  return nameByItselfAt(state, index, undefined)?.type === "person";
}

/** Whether a known form is a person's here: 국방장관 오스틴, 대표 금나라. */
function isBearer(state: State, index: number, { start, end, type, last }: Known): boolean {
  if (type === "organization" || titleBefore(state.reading, index) + behind(state, last, end) < TITLED) return false;
  return (
    type === "other" ||
    state.reading.knowledge.names.koreanPerson(state.reading.text.slice(start, end)).later >= BEARERS
  );
}

import { englishKey, englishTokens } from "../../knowledge/english-tokens.ts";
import type { Knowledge } from "../../knowledge/knowledge.ts";
import { stemsOf } from "../../knowledge/josa.ts";
import { areMetonyms } from "../../knowledge/metonyms.ts";
import type { NameType } from "../../knowledge/names.ts";
import { latinWords } from "../../knowledge/words.ts";
import type { CheckContext } from "../check.ts";
import { assign, type Edge } from "../matching/assignment.ts";
import { createRoleReader, type InText } from "../matching/role.ts";
import {
  isAttribution,
  isContraction,
  isGloss,
  isIdentifier,
  isInDateline,
  isOrdinary,
  isPartOfWord,
} from "./name-place.ts";
import { GIVEN_ONLY } from "./traces.ts";
import { hasPersonsWord, isKnownKorean, unmatchedNames, type UnmatchedName } from "./unmatched.ts";

/** Two names that stand for each other and are not one. */
export interface Swap {
  readonly en: UnmatchedName;
  readonly ko: UnmatchedName;
  /** 0…1: how likely they are meant to be one. */
  readonly confidence: number;
  /** 0…1: how alike they sound. */
  readonly similarity: number;
  /** Whether both are names that daejo knows, so that they cannot be two ways to write one. */
  readonly areKnown: boolean;
}

/** What one bead says of names: those that took the place of others, and those that have nothing in their place. */
export interface NameMatches {
  readonly swaps: readonly Swap[];
  readonly enOnly: readonly UnmatchedName[];
  readonly koOnly: readonly UnmatchedName[];
}

const LEAST_CONFIDENCE = 0.5;
const ONE_NAME = 0.5;
const known = new WeakMap<CheckContext["aligned"], NameMatches>();

/** Found once for a bead, for the rules that ask in turn. */
export function nameMatches(context: CheckContext): NameMatches {
  const matches = known.get(context.aligned) ?? find(context);
  known.set(context.aligned, matches);
  return matches;
}

function find(context: CheckContext): NameMatches {
  const unmatched = unmatchedNames(context);
  const isAside = (each: UnmatchedName): boolean =>
    typeOf(each, context) === "other" || isGloss(each, context) || isIdentifier(each);
  const en = unmatched.en.filter(
    (each) =>
      !isAside(each) &&
      !isOrdinary(each, context) &&
      !isAttribution(each, context) &&
      !isInDateline(each, context) &&
      !isPartOfWord(each, context) &&
      !isContraction(each),
  );
  const ko = unmatched.ko.filter((each) => !isAside(each));
  const swaps = findSwaps(en, ko, context);
  const [inEn, inKo] = [new Set(swaps.map((swap) => swap.en)), new Set(swaps.map((swap) => swap.ko))];
  return {
    swaps,
    enOnly: en.filter((each) => !inEn.has(each)),
    koOnly: ko.filter((each) => !inKo.has(each) && !isDoubtful(each) && isKnownKorean(each.name, context.knowledge)),
  };
}

/** Names against names first; words that only may be names, and names said once too often, where nothing else is left. */
function findSwaps(en: readonly UnmatchedName[], ko: readonly UnmatchedName[], context: CheckContext): Swap[] {
  const sure = pairUp(
    en,
    ko.filter((each) => !isDoubtful(each)),
    context,
  );
  const taken = new Set(sure.map((swap) => swap.en));
  const rest = en.filter((each) => !taken.has(each));
  return [...sure, ...pairUp(rest, ko.filter(isDoubtful), context)];
}

function isDoubtful({ isHidden, isRepeated }: UnmatchedName): boolean {
  return isHidden === true || isRepeated === true;
}

function pairUp(en: readonly UnmatchedName[], ko: readonly UnmatchedName[], context: CheckContext): Swap[] {
  if (en.length === 0 || ko.length === 0) return [];
  const roles = createRoleReader(context.knowledge, context.textOf);
  const enSorts = en.map((each) => sortOfEnglish(each, context));
  const koSorts = ko.map((each) => sortOfKorean(each, context));
  const swaps = new Map<Edge, Swap>();
  en.forEach((left, l) => {
    ko.forEach((right, r) => {
      if (left.part !== right.part) return;
      const base = likenessOf(left, right, enSorts[l] as Sort, koSorts[r] as Sort);
      if (base === 0) return;
      const rivals = countRivals(en, left) + countRivals(ko, right);
      const doubt = 0.04 * rivals + (isPrefaced(right, context) ? 0.25 : 0);
      const role = roles.likeness(placed(left), placed(right));
      const confidence = Math.min(base - doubt + 0.2 * role + (doOpen(left, right) ? 0.1 : 0), 0.95);
      if (confidence < LEAST_CONFIDENCE) return;
      const similarity = similarityOf(left, right, context);
      // Ronaldo, 호나우두: too far apart to be found by their consonants, and one name all the same.
      if (similarity >= ONE_NAME) return;
      const areKnown = (enSorts[l] as Sort).isEntity && (koSorts[r] as Sort).isEntity;
      swaps.set({ left: l, right: r, worth: confidence }, { en: left, ko: right, similarity, confidence, areKnown });
    });
  });
  return assign([...swaps.keys()]).map((edge) => swaps.get(edge) as Swap);
}

/** 0…1: how alike two names sound; where the given name is heard, of the others alone. */
function similarityOf(en: UnmatchedName, ko: UnmatchedName, { knowledge }: CheckContext): number {
  const last = ({ name, trace }: UnmatchedName): string =>
    trace === GIVEN_ONLY ? (name.text.split(" ").at(-1) ?? name.text) : name.text;
  return knowledge.transliteration.nameSimilarity(last(en), last(ko));
}

function placed({ name, document, passage }: UnmatchedName): InText {
  return { fact: name, document, passage };
}

function countRivals(names: readonly UnmatchedName[], own: UnmatchedName): number {
  return names.filter(
    (each) =>
      !isDoubtful(each) &&
      each.part === own.part &&
      each.name.value.key !== own.name.value.key &&
      each.name.value.type === own.name.value.type,
  ).length;
}

/** One bearer of some 57,000 makes no name of Western and Ditto. */
const FEWEST_BEARERS = 2;

/** What a name names: by the text, or where the text does not show it, by what daejo knows of it. */
function typeOf({ name }: UnmatchedName, { knowledge: { names } }: CheckContext): NameType {
  if (name.value.type !== "other") return name.value.type;
  const form = name.text.replaceAll(" ", "").toLowerCase();
  const entity = Math.max(names.english(englishKey(name.text)), names.korean(form, 0, form.length));
  return entity < 0 ? "other" : names.entity(entity).type;
}

/** What is known of a name by itself. */
interface Sort {
  readonly type: NameType;
  /** Both languages know it. */
  readonly isEntity: boolean;
  /** One of its words is a person's name. */
  readonly isPerson: boolean;
  /** Its last word is none that daejo knows from sentences. */
  readonly isStrange: boolean;
}

function sortOfEnglish(unmatched: UnmatchedName, context: CheckContext): Sort {
  const { name } = unmatched;
  const { names, lexicon } = context.knowledge;
  const isPerson = latinWords(name.text).some(({ text }) => {
    const { first, later } = names.englishPerson(text.toLowerCase());
    return first + later >= FEWEST_BEARERS;
  });
  return {
    type: typeOf(unmatched, context),
    isEntity: names.english(englishKey(name.text)) >= 0 || names.english(name.value.key) >= 0,
    isPerson,
    isStrange: (englishTokens(name.text, lexicon.english).at(-1)?.id ?? -1) < 0,
  };
}

function sortOfKorean(unmatched: UnmatchedName, context: CheckContext): Sort {
  const { name } = unmatched;
  const { names } = context.knowledge;
  const form = name.text.replaceAll(" ", "").toLowerCase();
  return {
    type: typeOf(unmatched, context),
    isEntity: names.korean(form, 0, form.length) >= 0,
    isPerson: hasPersonsWord(name.text, names),
    isStrange: false,
  };
}

/** How likely two persons are meant to be one of whom a given name is all they share, and the text says nothing of the other. */
const NAMESAKES = 0.6;

/** How likely an unmatched name of each side are meant to be one, before anything around them is asked. */
function likenessOf(en: UnmatchedName, ko: UnmatchedName, enSort: Sort, koSort: Sort): number {
  const [left, right] = [
    { key: en.name.value.key, type: enSort.type },
    { key: ko.name.value.key, type: koSort.type },
  ];
  const isAlone = isOneWord(en) && isOneWord(ko);
  const isPlaceOnly = koSort.isEntity && right.type === "place";
  // A single foreign word may be a person's, a place's or a company's (잭슨, 머스크, 아마존); Japan is no person's.
  const isAmbiguous =
    isAlone && AMBIGUOUS.has(`${left.type} ${right.type}`) && (left.type !== "person" || !isPlaceOnly);
  const isOneType =
    left.type === right.type || (left.type === "person" && koSort.isPerson && isOneWord(ko) && !isPlaceOnly);
  if ((!isOneType && !isAmbiguous) || areMetonyms(left.key, right.key)) return 0;
  // CNN, RBIs: what letters stand for is told by its key alone.
  if (isAcronym(en) && !(enSort.isEntity && koSort.isEntity && left.type === right.type)) return 0;
  const isEntity = enSort.isEntity && koSort.isEntity;
  if (ko.isHidden === true && !(left.type === "person" ? enSort.isPerson || enSort.isStrange : isEntity)) return 0;
  if (en.trace === GIVEN_ONLY || ko.trace === GIVEN_ONLY)
    return en.trace === GIVEN_ONLY && left.type === right.type ? NAMESAKES : 0;
  // World Bank and 한국은행 share a word and are two things; of names that nobody knows a shared word means one.
  const trace = Math.max(en.trace, ko.trace);
  if (trace > 0.5 || (trace > 0 && !isEntity)) return 0;
  const base =
    (isEntity && ko.isRepeated !== true ? 0.7 : 0.55) -
    (isOneType ? 0 : 0.05) -
    0.2 * trace -
    (ko.isHidden === true ? 0.1 : 0) -
    (ko.isRepeated === true ? 0.15 : 0);
  if (isEntity) return base;
  // Public Security Bureau and 보안국: a name made of ordinary words is translated, and each translator does it anew.
  return left.type === "organization" && !isAlone ? base - 0.3 : base;
}

const AMBIGUOUS: ReadonlySet<string> = new Set([
  "person place",
  "person organization",
  "organization place",
  "place person",
]);

function isAcronym({ name: { text } }: UnmatchedName): boolean {
  return /^\p{Lu}[\p{Lu}.&]+s?$/u.test(text);
}

function isOneWord({ name: { text } }: UnmatchedName): boolean {
  return !text.includes(" ");
}

/** 네덜란드 헤이그, 미국 텍사스주: a greater place before a smaller one is added for the reader. */
function isPrefaced({ name, document }: UnmatchedName, context: CheckContext): boolean {
  if (name.value.type !== "place") return false;
  const behind = context.textOf(document).slice(name.end, name.end + NEXT_WORD);
  const next = /^ ([가-힣]{2,})/.exec(behind)?.[1];
  return next !== undefined && stemsOf(next).some((stem) => isPlace(stem, context.knowledge));
}

const NEXT_WORD = 12;
const ORDINARY = 0.3;

/** A place that daejo knows, or a word that nobody knows. */
function isPlace(word: string, { names, korean }: Knowledge): boolean {
  const entity = names.korean(word, 0, word.length);
  if (entity >= 0) return names.entity(entity).type === "place" && names.ordinariness(word, 0, word.length) < ORDINARY;
  const [token] = korean.tokenise(word, 0, word.length);
  return token !== undefined && token.lemma < 0 && token.start === 0 && token.end === word.length;
}

/** Whether both stand at the beginnings of their texts: the subject comes first in either language. */
function doOpen(en: UnmatchedName, ko: UnmatchedName): boolean {
  return [en, ko].every(({ name, passage }) => name.start - passage.segment.span.start <= 2);
}

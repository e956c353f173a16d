import type { Knowledge } from "../../knowledge/knowledge.ts";
import { stemsOf } from "../../knowledge/josa.ts";
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
import { sortOfEnglish, sortOfKorean, typeOf, type Sort } from "./name-sorts.ts";
import { isDoubtful, likenessOf } from "./swap-likeness.ts";
import { GIVEN_ONLY } from "./traces.ts";
import { isKnownKorean, unmatchedNames, type UnmatchedName } from "./unmatched.ts";

/** Two names that stand for each other and are not one. */
export interface Swap {
  readonly en: UnmatchedName;
  readonly ko: UnmatchedName;
  /** Korean names that may have taken its place as well, and other mentions of the one that did. */
  readonly others: readonly UnmatchedName[];
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
  // Rhomobile (USA), Rhomobile(미국): where both put a name into brackets it is no other form of the one before.
  const areGlossed = [unmatched.en, unmatched.ko].every((side) => side.some((each) => isGloss(each, context)));
  const isAside = (each: UnmatchedName): boolean =>
    typeOf(each, context) === "other" || (!areGlossed && isGloss(each, context)) || isIdentifier(each);
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
  for (const { others } of swaps) for (const other of others) inKo.add(other);
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
      const areKnown =
        (enSorts[l] as Sort).isEntity && (koSorts[r] as Sort).isEntity && !isDoubtful(right) && left.isLoose !== true;
      swaps.set(
        { left: l, right: r, worth: confidence },
        { en: left, ko: right, others: [], similarity, confidence, areKnown },
      );
    });
  });
  const chosen = assign([...swaps.keys()]);
  const isTaken = new Set(chosen.map(({ right }) => right));
  return chosen.map((edge): Swap => {
    const swap = swaps.get(edge) as Swap;
    const rivals = [...swaps.keys()].filter(
      ({ left, right, worth }) => left === edge.left && !isTaken.has(right) && edge.worth - worth <= UNDECIDED,
    );
    return { ...swap, others: rivals.map(({ right }) => ko[right] as UnmatchedName) };
  });
}

/** So little less likely another name may be and stand for the one that is missing, too. */
const UNDECIDED = 0.15;

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

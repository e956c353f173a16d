import { areMetonyms } from "../../knowledge/metonyms.ts";
import type { Sort } from "./name-sorts.ts";
import { GIVEN_ONLY } from "./traces.ts";
import type { UnmatchedName } from "./unmatched.ts";

/** How likely two persons are meant to be one of whom a given name is all they share, and the text says nothing of the other. */
const NAMESAKES = 0.6;

/** The same for a place or body of which the Korean names only what it belongs to, though that is named in the English, too. */
const LOOSE = 0.6;

/** Words that only may be names, and names said once too often. */
export function isDoubtful({ isHidden, isRepeated }: UnmatchedName): boolean {
  return isHidden === true || isRepeated === true;
}

/** How likely an unmatched name of each side are meant to be one, before anything around them is asked. */
export function likenessOf(en: UnmatchedName, ko: UnmatchedName, enSort: Sort, koSort: Sort): number {
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
  if (en.isLoose === true) return isEntity && isOneType && !isDoubtful(ko) && ko.trace === 0 ? LOOSE : 0;
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

import type { NameType } from "../../knowledge/names.ts";
import { englishKey, englishTokens } from "../../knowledge/english-tokens.ts";
import { latinWords } from "../../knowledge/words.ts";
import type { CheckContext } from "../check.ts";
import { hasPersonsWord, type UnmatchedName } from "./unmatched.ts";

/** One bearer of some 57,000 makes no name of Western and Ditto. */
const FEWEST_BEARERS = 2;

/** What is known of a name by itself. */
export interface Sort {
  readonly type: NameType;
  /** Both languages know it. */
  readonly isEntity: boolean;
  /** One of its words is a person's name. */
  readonly isPerson: boolean;
  /** Its last word is none that daejo knows from sentences. */
  readonly isStrange: boolean;
}

/** What a name names: by the text, or where the text does not show it, by what daejo knows of it. */
export function typeOf({ name, document }: UnmatchedName, { knowledge: { names }, textOf }: CheckContext): NameType {
  if (name.value.type !== "other") return name.value.type;
  const form = name.text.replaceAll(" ", "").toLowerCase();
  const entity = Math.max(names.english(englishKey(name.text)), names.korean(form, 0, form.length));
  if (entity >= 0) return names.entity(entity).type;
  // Boulder, Colorado
  const behind = /^, (\p{Lu}\p{L}+)/u.exec(textOf(document).slice(name.end, name.end + REGION))?.[1];
  const region = behind === undefined ? -1 : names.english(englishKey(behind));
  return region >= 0 && names.entity(region).type === "place" ? "place" : "other";
}

const REGION = 20;

export function sortOfEnglish(unmatched: UnmatchedName, context: CheckContext): Sort {
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

export function sortOfKorean(unmatched: UnmatchedName, context: CheckContext): Sort {
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

import type { Bound, SingleFact } from "../../facts/fact.ts";
import type { Check, CheckContext, Finding, Localised } from "../check.ts";
import { pairFinding } from "../findings.ts";
import type { FactPair } from "../matching.ts";

/** Which way a bound points: up, down, or nowhere. */
const DIRECTION: Readonly<Record<Bound, "up" | "down" | "none">> = {
  exact: "none",
  about: "none",
  "at-least": "up",
  "more-than": "up",
  "at-most": "down",
  "less-than": "down",
};

const NAMES: Readonly<Record<Bound, Localised>> = {
  exact: { en: "exactly", ko: "정확히" },
  about: { en: "about", ko: "약" },
  "at-least": { en: "at least", ko: "이상" },
  "more-than": { en: "more than", ko: "초과" },
  "at-most": { en: "at most", ko: "이하" },
  "less-than": { en: "less than", ko: "미만" },
};

/**
 * The same figure bounded the other way round (at least ↔ at most), or strictly on one side only (more than ↔ 이상).
 * The second is customary in the press and only worth a note.
 */
export const numberBound: Check = {
  rule: "number/bound",
  level: "warning",
  category: "accuracy/mistranslation",
  summary: {
    en: "The same figure is a lower limit in one text and an upper limit in the other, or includes the limit in one only.",
    ko: "같은 숫자의 한계가 서로 다릅니다(이상·이하, 초과·미만).",
  },
  why: {
    en: "“At least 30” and “at most 30” exclude each other although the figure is the same. In contracts, rules and safety limits it also decides whether the limit itself is allowed: 이상 and 이하 include it, 초과 and 미만 do not.",
    ko: "숫자가 같아도 ‘30 이상’과 ‘30 이하’는 정반대의 뜻입니다. 계약, 규정, 안전 기준에서는 경곗값이 들어가는지도 중요합니다. 이상·이하는 경곗값을 포함하고 초과·미만은 포함하지 않습니다.",
  },
  find: (context) =>
    context.matches.met.flatMap((pair) => {
      const { en, ko } = { en: pair.en.fact, ko: pair.ko.fact };
      if (en.bound === ko.bound || !isSameKind(en, ko)) return [];
      if (!isBounded(en) || !isBounded(ko)) return droppedIn(context, pair);
      const isOpposite = DIRECTION[en.bound] !== DIRECTION[ko.bound];
      const message = {
        en: `The English says “${NAMES[en.bound].en}” of ${en.text}, the Korean “${NAMES[ko.bound].en}” (${NAMES[ko.bound].ko}). ${isOpposite ? "The limit points the other way." : "Check whether the limit itself is included."}`,
        ko: `${ko.text}의 한계가 영어는 ‘${NAMES[en.bound].ko}’, 한국어는 ‘${NAMES[ko.bound].ko}’입니다. ${isOpposite ? "방향이 반대입니다." : "경곗값이 들어가는지 확인하세요."}`,
      };
      return [pairFinding(context, pair, isOpposite ? { message } : { message, severity: "info" })];
    }),
};

/** A limit on one side, an exact figure on the other: customary, and worth no more than a note. */
function droppedIn(context: CheckContext, pair: FactPair): Finding[] {
  const [en, ko] = [pair.en.fact, pair.ko.fact];
  const isEnglish = isBounded(en) && ko.bound === "exact";
  if (context.rendering === "reference" || (!isEnglish && !(isBounded(ko) && en.bound === "exact"))) return [];
  const name = NAMES[isEnglish ? en.bound : ko.bound];
  const message = {
    en: `Only the ${isEnglish ? "English" : "Korean"} says “${name.en}” (${name.ko}) of this figure. ${isEnglish ? "Add the limit, if it matters here." : "Check where the limit comes from."}`,
    ko: `이 숫자의 한계(${name.ko})가 ${isEnglish ? "영어" : "한국어"}에만 있습니다. ${isEnglish ? "필요하면 한국어에도 넣으세요." : "근거가 있는지 확인하세요."}`,
  };
  return [pairFinding(context, pair, { message, severity: "info" })];
}

function isBounded(fact: SingleFact): boolean {
  return DIRECTION[fact.bound] !== "none";
}

function isSameKind(en: SingleFact, ko: SingleFact): boolean {
  return en.kind === ko.kind;
}

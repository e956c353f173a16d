import type { Bound, SingleFact } from "../../facts/fact.ts";
import type { Check, Localised } from "../check.ts";
import { pairFinding } from "../findings.ts";

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
  find: (context) =>
    context.matches.met.flatMap((pair) => {
      const { en, ko } = { en: pair.en.fact, ko: pair.ko.fact };
      const isOpposite = DIRECTION[en.bound] !== DIRECTION[ko.bound];
      if (en.bound === ko.bound || !isBounded(en) || !isBounded(ko) || !isSameKind(en, ko)) return [];
      const message = {
        en: `The English says “${NAMES[en.bound].en}” of ${en.text}, the Korean “${NAMES[ko.bound].en}” (${NAMES[ko.bound].ko}). ${isOpposite ? "The limit points the other way." : "Check whether the limit itself is included."}`,
        ko: `${ko.text}의 한계가 영어는 ‘${NAMES[en.bound].ko}’, 한국어는 ‘${NAMES[ko.bound].ko}’입니다. ${isOpposite ? "방향이 반대입니다." : "경곗값이 들어가는지 확인하세요."}`,
      };
      return [pairFinding(context, pair, isOpposite ? { message } : { message, severity: "info" })];
    }),
};

function isBounded(fact: SingleFact): boolean {
  return DIRECTION[fact.bound] !== "none";
}

function isSameKind(en: SingleFact, ko: SingleFact): boolean {
  return en.kind === ko.kind;
}

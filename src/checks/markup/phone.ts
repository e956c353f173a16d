import { dialledAtHome } from "../../facts/literal/phone.ts";
import type { Check } from "../check.ts";
import { leftoverFindings, type LiteralWording } from "./literal-findings.ts";
import { isComparable, leftoversOf, literalsOf } from "./literals.ts";

const WORDING: LiteralWording = {
  noun: { en: "phone number", ko: "전화번호" },
  clash: "warning",
  missing: "warning",
  extra: "info",
};

/** A phone number that the Korean writes with other digits, lacks or adds. Country codes and signs may differ. */
export const markupPhone: Check = {
  rule: "markup/phone",
  level: "warning",
  category: "accuracy/mistranslation",
  summary: {
    en: "A phone number is not the same in both texts.",
    ko: "전화번호가 서로 다르거나 한쪽에만 있습니다.",
  },
  why: {
    en: "A wrong digit calls somebody else. +82-2-555-0147 and 02-555-0147 are one number and are not reported.",
    ko: "숫자 하나만 틀려도 다른 사람에게 전화가 갑니다. +82-2-555-0147과 02-555-0147은 같은 번호로 봅니다.",
  },
  find: (context) => {
    if (!isComparable(context)) return [];
    const [en, ko] = [literalsOf(context, "en", "phone"), literalsOf(context, "ko", "phone")];
    const agrees = (a: { key: string }, b: { key: string }): boolean => dialledAtHome(a.key) === dialledAtHome(b.key);
    return leftoverFindings(context, leftoversOf(en, ko, agrees, "once"), WORDING);
  },
};

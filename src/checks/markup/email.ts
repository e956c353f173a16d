import type { Check } from "../check.ts";
import { leftoverFindings, type LiteralWording } from "./literal-findings.ts";
import { isComparable, leftoversOf, literalsOf } from "./literals.ts";

const WORDING: LiteralWording = {
  noun: { en: "e-mail address", ko: "이메일 주소" },
  clash: "error",
  missing: "error",
  // The press names its reporters' addresses in the Korean text only.
  extra: "warning",
};

/** An e-mail address that the Korean writes in another way, lacks or adds. */
export const markupEmail: Check = {
  rule: "markup/email",
  level: "error",
  category: "accuracy/mistranslation",
  summary: {
    en: "An e-mail address is not the same in both texts.",
    ko: "이메일 주소가 서로 다르거나 한쪽에만 있습니다.",
  },
  why: {
    en: "One wrong letter sends the reader's message to nobody, or to a stranger.",
    ko: "한 글자만 틀려도 독자가 보낸 메일은 닿지 않거나 엉뚱한 사람에게 갑니다.",
  },
  find: (context) => {
    if (!isComparable(context)) return [];
    const [en, ko] = [literalsOf(context, "en", "email"), literalsOf(context, "ko", "email")];
    return leftoverFindings(
      context,
      leftoversOf(en, ko, () => false, "once"),
      WORDING,
    );
  },
};

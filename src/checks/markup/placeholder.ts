import type { Check, CheckContext, Finding } from "../check.ts";
import { leftoverFindings, severityIn, type LiteralWording } from "./literal-findings.ts";
import { evidenceOf, isComparable, leftoversOf, type Literal } from "./literals.ts";
import { conversionOf, isUnnumbered, placeholdersOf } from "./placeholders.ts";

const WORDING: LiteralWording = {
  noun: { en: "placeholder", ko: "자리 표시자" },
  clash: "error",
  missing: "error",
  extra: "error",
};

/** A placeholder that the Korean misspells, lacks or adds, and unnumbered ones in another order. */
export const markupPlaceholder: Check = {
  rule: "markup/placeholder",
  level: "error",
  category: "accuracy/mistranslation",
  summary: {
    en: "A placeholder is not the same in both texts.",
    ko: "자리 표시자가 서로 다르거나 한쪽에만 있습니다.",
  },
  why: {
    en: "The program fills placeholders by their names: a translated or lost one shows braces to the user, drops a value or stops the program.",
    ko: "프로그램은 이름으로 자리 표시자를 채웁니다. 번역되거나 빠지면 값이 나오지 않거나 프로그램이 멈춥니다.",
  },
  find: (context) => {
    if (!isComparable(context)) return [];
    const en = placeholdersOf(context, "en");
    // :name is one where the English has such: elsewhere it is a role of a markup or a matter of punctuation.
    const hasNames = en.some(({ key }) => key.startsWith(":"));
    const ko = placeholdersOf(context, "ko").filter(({ key }) => hasNames || !key.startsWith(":"));
    if (en.length === 0 && ko.length === 0) return [];
    const left = leftoversOf(en, ko, isSameConversion, isProse(en, ko) ? "once" : "each");
    const found = leftoverFindings(context, left, WORDING);
    return found.length > 0 ? found : reordered(context, en, ko);
  },
};

/** A sentence repeats a named value where a pronoun would stand in the other language; %s is filled once for each. */
function isProse(...sides: readonly (readonly Literal[])[]): boolean {
  return sides.every((side) => side.every(({ key }) => !isUnnumbered(key)));
}

/** %.1f and %.2f show one value in two ways, as do %d and %i. */
function isSameConversion(en: Literal, ko: Literal): boolean {
  return isUnnumbered(en.key) && isUnnumbered(ko.key) && conversionOf(en.key) === conversionOf(ko.key);
}

/** Unnumbered conversions take the values in the order in which they stand: %s before %d on one side and behind it on the other. */
function reordered(context: CheckContext, en: readonly Literal[], ko: readonly Literal[]): Finding[] {
  const [enOrder, koOrder] = [en, ko].map((side) => side.filter(({ key }) => isUnnumbered(key))) as [
    Literal[],
    Literal[],
  ];
  const at = enOrder.findIndex(({ key }, index) => conversionOf(key) !== conversionOf(koOrder[index]?.key ?? ""));
  const [first, other] = [enOrder[at], koOrder[at]];
  if (first === undefined || other === undefined) return [];
  return [
    {
      en: [evidenceOf(context, first)],
      ko: [evidenceOf(context, other)],
      message: {
        en: `Unnumbered placeholders are filled in their order: here the English has “${first.text}”, the Korean “${other.text}”. Number them (“%1$s”, “%2$d”) or keep the order.`,
        ko: `번호 없는 자리 표시자는 순서대로 채워집니다. 이 자리에 영어는 ‘${first.text}’, 한국어는 ‘${other.text}’입니다. 번호를 붙이거나(‘%1$s’, ‘%2$d’) 순서를 맞추세요.`,
      },
      confidence: 0.85 * context.aligned.bead.confidence,
      severity: severityIn(context, "error", false),
    },
  ];
}

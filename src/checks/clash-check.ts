import type { FactOf, SingleFact } from "../facts/fact.ts";
import type { BeadCheck, Localised, Severity } from "./check.ts";
import { pairFinding } from "./findings.ts";
import type { FactPair } from "./matching/leaf.ts";
import type { Placed } from "./matching/placed.ts";
import { koreanFor } from "./suggestion.ts";
import { describeFact, direction } from "./wording.ts";

type Kind = SingleFact["kind"];

/** What a rule about two contradicting facts of one kind has of its own. */
export interface ClashRule<K extends Kind> {
  readonly rule: string;
  /** The level of the rule; `error` where it is left out. */
  readonly level?: Severity;
  /** Both facts are of this kind. */
  readonly kind: K;
  /** Set on one rule of each kind: it also takes clashes of an English fact of the kind with a Korean one of another. */
  readonly takesOtherKinds?: true;
  readonly summary: Localised;
  readonly why?: Localised;
  /** Which clashes of the kind belong to this rule rather than to a neighbour of the same family. */
  readonly accepts?: (en: FactOf<K>, ko: FactOf<K>) => boolean;
  /** Another level than the rule's. */
  readonly severity?: (en: FactOf<K>, ko: FactOf<K>) => Severity | undefined;
  /** What the reader should know beyond the two values. */
  readonly reason?: (en: FactOf<K>, ko: FactOf<K>) => Localised | undefined;
}

/** A check that reports clashes of one kind of fact as mistranslations. */
export function clashCheck<K extends Kind>(rule: ClashRule<K>): BeadCheck {
  return {
    rule: rule.rule,
    level: rule.level ?? "error",
    category: "accuracy/mistranslation",
    summary: rule.summary,
    ...(rule.why === undefined ? {} : { why: rule.why }),
    find: (context) =>
      context.matches.clashes.flatMap((pair) => {
        if (!isClaimed(pair, rule)) return [];
        const facts = isPairOf(pair, rule.kind)
          ? ([pair.en.fact as FactOf<K>, pair.ko.fact as FactOf<K>] as const)
          : undefined;
        const reason = facts === undefined ? OTHER_KIND : rule.reason?.(...facts);
        const severity = facts === undefined ? undefined : rule.severity?.(...facts);
        const suggestion = koreanFor(pair.en.fact, pair.ko.fact);
        const message = clashMessage(pair, suggestion);
        return [
          pairFinding(context, pair, {
            message,
            ...(reason === undefined ? {} : { reason }),
            ...(severity === undefined ? {} : { severity }),
            ...(suggestion === undefined ? {} : { suggestion }),
          }),
        ];
      }),
  };
}

const OTHER_KIND: Localised = {
  en: "The figure is the same, what it counts is not: the unit was changed on the way.",
  ko: "숫자는 같지만 무엇을 세는지가 다릅니다. 단위가 바뀐 것으로 보입니다.",
};

function isClaimed<K extends Kind>(pair: FactPair, { kind, takesOtherKinds, accepts }: ClashRule<K>): boolean {
  if (!isPairOf(pair, kind)) return takesOtherKinds === true && pair.en.fact.kind === kind;
  return accepts === undefined || accepts(pair.en.fact as FactOf<K>, pair.ko.fact as FactOf<K>);
}

function isPairOf({ en, ko }: FactPair, kind: Kind): boolean {
  return en.fact.kind === kind && ko.fact.kind === kind;
}

function clashMessage(pair: FactPair, suggestion: string | undefined): Localised {
  const en = withValue(pair.en);
  const ko = withValue(pair.ko);
  return {
    en:
      `The English says ${en.en}, the Korean ${ko.en}. ` +
      (suggestion === undefined ? "Check which one is right." : `If the English is right, write “${suggestion}”.`),
    ko:
      `영어는 ${en.ko}인데 한국어는 ${ko.ko}입니다. ` +
      (suggestion === undefined
        ? "어느 쪽이 맞는지 확인하세요."
        : `영어가 맞다면 ‘${suggestion}’${direction(suggestion)} 고치세요.`),
  };
}

/** The words of the document, with their value behind them where it is not plain to see. */
function withValue(placed: Placed): Localised {
  const value = describeFact(placed.fact);
  const { text } = placed.fact;
  return value === undefined
    ? { en: `“${text}”`, ko: `‘${text}’` }
    : { en: `“${text}” (${value})`, ko: `‘${text}’(${value})` };
}

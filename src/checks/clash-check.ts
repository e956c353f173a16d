import type { FactKind, FactOf } from "../facts/fact.ts";
import type { Check, Localised } from "./check.ts";
import { pairFinding } from "./findings.ts";
import type { FactPair } from "./matching.ts";
import type { Placed } from "./placed.ts";
import { koreanFor } from "./suggestion.ts";
import { describeFact, direction } from "./wording.ts";

/** What a rule about two contradicting facts of one kind has of its own. */
export interface ClashRule<K extends FactKind> {
  readonly rule: string;
  readonly kind: K;
  readonly summary: Localised;
  /** Which clashes of the kind belong to this rule rather than to a neighbour of the same family. */
  readonly accepts?: (en: FactOf<K>, ko: FactOf<K>) => boolean;
  /** What the reader should know beyond the two values. */
  readonly reason?: (en: FactOf<K>, ko: FactOf<K>) => Localised | undefined;
}

/** A check that reports clashes of one kind of fact as mistranslations. */
export function clashCheck<K extends FactKind>(rule: ClashRule<K>): Check {
  return {
    rule: rule.rule,
    level: "error",
    category: "accuracy/mistranslation",
    summary: rule.summary,
    find: (context) =>
      context.matches.clashes.flatMap((pair) => {
        if (!isPairOf(pair, rule.kind)) return [];
        const en = pair.en.fact as FactOf<K>;
        const ko = pair.ko.fact as FactOf<K>;
        if (rule.accepts !== undefined && !rule.accepts(en, ko)) return [];
        const reason = rule.reason?.(en, ko);
        const suggestion = koreanFor(pair.en.fact, pair.ko.fact);
        const message = clashMessage(pair, suggestion);
        return [
          pairFinding(context, pair, {
            message,
            ...(reason === undefined ? {} : { reason }),
            ...(suggestion === undefined ? {} : { suggestion }),
          }),
        ];
      }),
  };
}

function isPairOf(pair: FactPair, kind: FactKind): boolean {
  return pair.en.fact.kind === kind && pair.ko.fact.kind === kind;
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

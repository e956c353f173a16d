import { contains } from "../../text/span.ts";
import type { CheckContext, PlacedFinding } from "../check.ts";
import { evidenceOf, isComparable, readTerms, type PlacedUse } from "./reading.ts";
import { toReplace } from "./rendering.ts";
import { deviationsIn, lettersOf, type Variant } from "./variants.ts";

interface FormUse {
  readonly bead: CheckContext;
  readonly english: PlacedUse;
  readonly korean: PlacedUse;
}

/** Terms that the glossary allows several Korean forms for and that a text has in more than one. */
export function mixedForms(beads: readonly CheckContext[]): PlacedFinding[] {
  return deviationsIn(beads.flatMap(formsIn)).map(({ odd, usual, usualCount, oddCount }) => {
    // Equally common, neither is the better one.
    const better = usualCount > oddCount ? usual.korean.form : undefined;
    const { evidence, suggestion } = toReplace(odd.bead, odd.korean, better);
    const term = odd.english.form;
    return {
      bead: odd.bead,
      finding: {
        en: [evidenceOf(odd.bead, odd.english)],
        ko: [evidence],
        message: {
          en: `“${term}” is “${odd.korean.form}” here but “${usual.korean.form}” elsewhere in the text (${usualCount} to ${oddCount}). Use one of them.`,
          ko: `‘${term}’의 번역이 여기서는 ‘${odd.korean.form}’, 다른 곳에서는 ‘${usual.korean.form}’입니다(${usualCount} 대 ${oddCount}). 하나로 통일하세요.`,
        },
        confidence: Math.min(0.7, odd.bead.aligned.bead.confidence),
        ...(suggestion === undefined ? {} : { suggestion }),
      },
    };
  });
}

function formsIn(bead: CheckContext): Variant<FormUse>[] {
  return readTerms(bead)
    .parts.filter(isComparable)
    .flatMap((part) =>
      part.en.flatMap((uses): Variant<FormUse>[] => {
        const [english, ...homonyms] = uses;
        if (english === undefined || homonyms.length > 0 || english.term.ko.length < 2) return [];
        const own = part.ko.filter((use) => use.term === english.term && !use.isForbidden);
        const longest = own.filter((use) => !own.some((other) => other !== use && isLonger(other, use)));
        const korean = longest[0];
        // Where both stand, one explains the other.
        if (korean?.isSure !== true || new Set(longest.map(({ form }) => lettersOf(form))).size > 1) return [];
        return [
          { subject: lettersOf(english.term.en[0] ?? ""), way: lettersOf(korean.form), at: { bead, english, korean } },
        ];
      }),
    );
}

function isLonger(other: PlacedUse, use: PlacedUse): boolean {
  return other.document === use.document && contains(other, use) && other.end - other.start > use.end - use.start;
}

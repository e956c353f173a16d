import type { CheckContext, Finding, PlacedFinding } from "../check.ts";
import { groupBy } from "../group.ts";
import { textOfSide } from "./literals.ts";
import { mapWork, type Work } from "../../text/work.ts";

/** The text of the beads before and behind one, by side: what the aligner put into the wrong one is not missing. */
export type NearText = (side: "en" | "ko") => string;

/** Looks at each bead with what stands beside it, and says only once what a document writes differently again and again. */
export function* findBeside(
  beads: readonly CheckContext[],
  find: (context: CheckContext, near: NearText) => readonly Finding[],
): Work<PlacedFinding[]> {
  const found = yield* mapWork(beads, (bead, index): PlacedFinding[] => {
    const known: { en?: string; ko?: string } = {};
    const near: NearText = (side) =>
      (known[side] ??= [beads[index - 1], beads[index + 1]]
        .map((beside) => (beside !== undefined && isSameDocument(bead, beside, side) ? textOfSide(beside, side) : ""))
        .join("\n"));
    return find(bead, near).map((finding) => ({ bead, finding }));
  });
  return revisedLowered(withoutRepetition(found.flat()));
}

/** From so many on what a document lacks was mostly added to the English after it had been translated. */
const REVISION = 3;

/** What stands on one side only or differs altogether, lowered to a note where it is the rule rather than a slip. */
function revisedLowered(found: readonly PlacedFinding[]): PlacedFinding[] {
  const lone = found.filter(({ finding }) => finding.severity === "warning");
  const byDocument = groupBy(lone, ({ finding }) => finding.en[0]?.document);
  return found.map((each) => {
    const ofDocument = byDocument.get(each.finding.en[0]?.document) ?? [];
    if (ofDocument.length < REVISION || !ofDocument.includes(each)) return each;
    return { ...each, finding: { ...each.finding, severity: "info" } };
  });
}

/** Pairs that the caller gave stand in documents of their own and have no neighbours. */
function isSameDocument(bead: CheckContext, beside: CheckContext, side: "en" | "ko"): boolean {
  return bead.place[side].document === beside.place[side].document;
}

/** From so many times on a difference is a habit of the document, told once with how often it occurs. */
const HABIT = 3;

function withoutRepetition(found: readonly PlacedFinding[]): PlacedFinding[] {
  const times = new Map<string, number>();
  for (const each of found) times.set(keyOf(each), (times.get(keyOf(each)) ?? 0) + 1);
  const told = new Set<string>();
  return found.flatMap((each) => {
    const key = keyOf(each);
    const count = times.get(key) ?? 1;
    if (count < HABIT) return [each];
    if (told.has(key)) return [];
    told.add(key);
    const reason = {
      en: `The document does so in ${count} places.`,
      ko: `이 문서에서 ${count}번 되풀이됩니다.`,
    };
    return [{ ...each, finding: { ...each.finding, reason } }];
  });
}

/** Documents and words of both sides of a finding. */
function keyOf({ finding }: PlacedFinding): string {
  return [...finding.en, ...finding.ko].map(({ document, text }) => `${document}\t${text}`).join("\n");
}

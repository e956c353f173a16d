import { isFilled } from "../../alignment/bitext.ts";
import type { Check, CheckContext, Finding, PlacedFinding } from "../check.ts";
import { onSide } from "../findings.ts";
import { isSubstantial } from "../text/prose.ts";
import { groupsOf, inOrder, pairedGroups, type PlacedPassage } from "./blocks.ts";

/** A list that has more items on one side than on the other. */
export const structureList: Check = {
  rule: "structure/list",
  level: "warning",
  category: "design/markup",
  summary: {
    en: "A list has more items in one text than in the other.",
    ko: "목록의 항목 수가 서로 다릅니다.",
  },
  why: {
    en: "An item that was lost or run into the one before is easily overlooked: the list still looks like a list. Items of whole sentences that are missing are reported as omissions.",
    ko: "항목이 빠지거나 앞 항목에 붙어도 목록처럼 보여 놓치기 쉽습니다. 문장으로 된 항목이 통째로 빠지면 누락으로 알립니다.",
  },
  findAcross: (beads) =>
    beads[0]?.rendering === "reference"
      ? []
      : pairedGroups(groupsOf(inOrder(beads, "en"), "list-item"), groupsOf(inOrder(beads, "ko"), "list-item")).flatMap(
          ([en, ko]): PlacedFinding[] => {
            const found = listFinding(en, ko);
            return found === undefined ? [] : [found];
          },
        ),
};

/** Lists of which so few items belong together may be two lists. */
const FEWEST_ALIGNED = 2;

function listFinding(en: readonly PlacedPassage[], ko: readonly PlacedPassage[]): PlacedFinding | undefined {
  if (en.length === ko.length || !isOneList(en, ko)) return undefined;
  const [longer, side] = en.length > ko.length ? ([en, "en"] as const) : ([ko, "ko"] as const);
  const lone = longer.filter(({ bead }) => !isFilled(bead.aligned));
  const merged = longer.filter(({ bead }) => isMerged(bead, side));
  // Whole sentences that are missing are omissions and told as such.
  const [first] = [...merged, ...lone.filter(({ passage }) => !isSubstantial(passage))];
  if (first === undefined || lone.some(({ passage }) => isSubstantial(passage))) return undefined;
  return { bead: first.bead, finding: countFinding(first, side, en.length, ko.length) };
}

function isOneList(en: readonly PlacedPassage[], ko: readonly PlacedPassage[]): boolean {
  const koBeads = new Set(ko.map(({ bead }) => bead));
  const aligned = en.filter(({ bead }) => koBeads.has(bead));
  const isSure = aligned.every(({ bead }) => bead.aligned.bead.confidence >= 0.5);
  return isSure && aligned.length >= FEWEST_ALIGNED && aligned.length * 2 >= Math.max(en.length, ko.length);
}

/** Whether the bead holds several items of one side and a single one of the other. */
function isMerged({ aligned }: CheckContext, side: "en" | "ko"): boolean {
  return aligned[side].length > 1 && aligned[side === "en" ? "ko" : "en"].length === 1;
}

function countFinding({ bead, passage }: PlacedPassage, side: "en" | "ko", en: number, ko: number): Finding {
  const { document, span } = passage.segment;
  const opposite = side === "en" ? "ko" : "en";
  const counterpart = bead.aligned[opposite][0]?.segment;
  const place =
    counterpart === undefined ? bead.place[opposite] : bead.evidenceOf(counterpart.document, counterpart.span);
  return {
    ...onSide(side, bead.evidenceOf(document, span), { en: place, ko: place }),
    message: {
      en: `The list has ${en} items in the English and ${ko} in the Korean. Check this item.`,
      ko: `목록의 항목이 영어는 ${en}개, 한국어는 ${ko}개입니다. 이 항목을 확인하세요.`,
    },
    confidence: 0.6,
    severity: bead.rendering === "close" ? "warning" : "info",
  };
}

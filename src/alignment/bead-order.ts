import { isFilled, type AlignedPassages } from "./bitext.ts";
import { offChain } from "./heaviest-chain.ts";

/**
 * Beads that did not come from one search, in English order. Those whose sides come at different places of the two texts are crossing; what
 * is only in Korean stands behind the Korean before it.
 */
export function putInOrder(beads: readonly AlignedPassages[]): AlignedPassages[] {
  const english = beads
    .filter(({ bead }) => bead.en.length > 0)
    .toSorted((a, b) => startOf(a, "en") - startOf(b, "en"));
  const koreanOnly = beads
    .filter(({ bead }) => bead.en.length === 0)
    .toSorted((a, b) => startOf(a, "ko") - startOf(b, "ko"));
  const marked = markCrossings(english);
  const ladder = marked.filter(isOnLadder);
  const ordered: AlignedPassages[] = [];
  let [rung, next] = [0, 0];
  const addKoreanBefore = (end: number): void => {
    for (; next < koreanOnly.length; next++) {
      const bead = koreanOnly[next] as AlignedPassages;
      if (startOf(bead, "ko") > end) return;
      ordered.push(bead);
    }
  };
  const nextRung = (): number => {
    const bead = ladder[rung];
    return bead === undefined ? Number.POSITIVE_INFINITY : startOf(bead, "ko");
  };
  addKoreanBefore(nextRung());
  for (const bead of marked) {
    ordered.push(bead);
    if (!isOnLadder(bead)) continue;
    rung++;
    addKoreanBefore(nextRung());
  }
  return ordered;
}

function startOf({ bead }: AlignedPassages, side: "en" | "ko"): number {
  return bead[side][0] as number;
}

function isOnLadder(aligned: AlignedPassages): boolean {
  return isFilled(aligned) && aligned.bead.crossing !== true;
}

/**
 * The beads with `crossing` where they are not part of every longest rising chain: of two that have changed places neither is more in order
 * than the other. What is crossing already stays so. The beads are in English order.
 */
function markCrossings(english: readonly AlignedPassages[]): AlignedPassages[] {
  const rungs = english.filter(isOnLadder);
  const crossing = new Set(
    offChain(
      rungs.map((rung) => startOf(rung, "ko")),
      rungs.map(({ en, ko }) => en.length + ko.length),
    ).map((index) => rungs[index]),
  );
  return english.map((aligned) =>
    crossing.has(aligned) ? { ...aligned, bead: { ...aligned.bead, crossing: true } } : aligned,
  );
}

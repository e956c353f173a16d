import { stemsOf } from "../../knowledge/josa.ts";
import type { BitextCheck, Finding, PlacedFinding } from "../check.ts";
import { groupBy } from "../group.ts";
import type { Heard } from "./heard.ts";
import { renderingsIn, type Rendering } from "./renderings.ts";
import { strayRomanisations } from "./romanisations.ts";

const CONFIDENCE = { usual: 0.7, tie: 0.5, spacing: 0.4 } as const;
const DOUBTFUL_BEAD = 0.5;

/** One name with two spellings in one document, in either language. */
export const entityInconsistent: BitextCheck = {
  rule: "entity/inconsistent",
  level: "warning",
  category: "terminology/inconsistent-use-of-terminology",
  summary: {
    en: "One name is spelled in two ways in a document.",
    ko: "한 문서에서 같은 이름을 두 가지로 표기했습니다.",
  },
  why: {
    en: "Two spellings look like two persons or places, and a search finds only half of the mentions.",
    ko: "표기가 다르면 다른 사람이나 다른 곳으로 읽힙니다. 찾기를 해도 절반만 나옵니다.",
  },
  findAcross: function* (beads) {
    if (beads[0]?.rendering === "reference") return [];
    const renderings = yield* renderingsIn(beads);
    const ofDocument = [...groupBy(renderings, ({ en, ko }) => `${en}\n${ko}`).values()];
    const found = ofDocument.flatMap((own) => [
      ...[...groupBy(own, ({ name, word }) => `${name.value.key}\n${word}`).values()].flatMap(strayHangul),
      ...strayRomanisations(own),
    ]);
    return withoutRepeats(found);
  },
};

/** Spellings of one name's word that stand against the usual one. */
function strayHangul(renderings: readonly Rendering[]): PlacedFinding[] {
  if (renderings.length < 2) return [];
  const spellings = new Set(renderings.flatMap(({ heard }) => heard.map(({ text }) => text)));
  if (spellings.size < 2) return [];
  const counted = [...spellings].map((spelling) => spellingOf(spelling, renderings));
  const [usual, next] = counted.toSorted(
    (a, b) => b.count - a.count || Number(b.isKnown) - Number(a.isKnown) || b.similarity - a.similarity,
  );
  if (usual === undefined) return [];
  const isSure = usual.count > (next?.count ?? 0) || usual.isKnown !== next?.isKnown;
  return renderings.flatMap((rendering) => {
    const { heard, bead } = rendering;
    if (heard.some(({ text }) => areOne(text, usual.spelling))) return [];
    const [stray] = heard;
    if (stray === undefined) return [];
    const isSpacing = compact(stray.text) === compact(usual.spelling);
    const kind = isSpacing ? "spacing" : isSure ? "usual" : "tie";
    return [{ bead, finding: toFinding(rendering, stray, usual.spelling, kind) }];
  });
}

interface Spelling {
  readonly spelling: string;
  readonly count: number;
  readonly isKnown: boolean;
  readonly similarity: number;
}

function spellingOf(spelling: string, renderings: readonly Rendering[]): Spelling {
  const uses = renderings.flatMap(({ heard }) => heard.find(({ text }) => text === spelling) ?? []);
  return {
    spelling,
    count: uses.length,
    isKnown: isKnown(spelling, renderings),
    similarity: uses[0]?.similarity ?? 0,
  };
}

function compact(spelling: string): string {
  return spelling.replaceAll(" ", "");
}

/** Whether two spellings differ in particles only, or one is a part of the other: 앤젤레스, 로스앤젤레스. */
function areOne(a: string, b: string): boolean {
  const [left, right] = [compact(a), compact(b)];
  if (left === right) return a === b;
  if (left.includes(right) || right.includes(left)) return true;
  const stems = stemsOf(b);
  return stemsOf(a).some((stem) => stem.length >= SHORTEST_STEM && stems.includes(stem));
}

const SHORTEST_STEM = 2;

function isKnown(spelling: string, [first]: readonly Rendering[]): boolean {
  if (first === undefined) return false;
  const { names } = first.bead.knowledge;
  const { first: asFirst, later } = names.koreanPerson(spelling);
  return names.korean(compact(spelling), 0, compact(spelling).length) >= 0 || asFirst + later > 0;
}

function toFinding(
  { bead, part, name, en, ko }: Rendering,
  stray: Heard,
  usual: string,
  kind: keyof typeof CONFIDENCE,
): Finding {
  return {
    en: [bead.evidenceOf(en, name)],
    ko: [bead.evidenceOf(ko, stray)],
    message:
      kind === "spacing"
        ? {
            en: `“${name.text}” is written “${stray.text}” here and “${usual}” elsewhere in the document. Space it in one way.`,
            ko: `‘${name.text}’의 표기가 여기서는 ‘${stray.text}’, 다른 곳에서는 ‘${usual}’입니다. 띄어쓰기를 통일하세요.`,
          }
        : {
            en: `“${name.text}” is written “${stray.text}” here and “${usual}” elsewhere in the document. Choose one spelling.`,
            ko: `‘${name.text}’의 표기가 여기서는 ‘${stray.text}’, 다른 곳에서는 ‘${usual}’입니다. 표기를 통일하세요.`,
          },
    // Of two spellings used equally often either may be right.
    ...(kind === "tie" ? {} : { suggestion: usual }),
    confidence: Math.min(CONFIDENCE[kind], part.bead.confidence),
    ...(kind === "spacing" || part.bead.confidence < DOUBTFUL_BEAD ? { severity: "info" as const } : {}),
  };
}

/** A name and its words say the same twice. */
function withoutRepeats(found: readonly PlacedFinding[]): PlacedFinding[] {
  const said = new Set<string>();
  return found.filter(({ finding: { en, ko } }) => {
    const place = `${en[0]?.document ?? ""} ${en[0]?.start ?? 0} ${ko[0]?.start ?? 0}`;
    if (said.has(place)) return false;
    said.add(place);
    return true;
  });
}

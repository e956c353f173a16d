import { partsOf, type AlignedPassages } from "../../alignment/bitext.ts";
import type { Term } from "../../knowledge/glossary/glossary.ts";
import { createTermFinder } from "../../knowledge/glossary/term-finder.ts";
import { hasHangul } from "../../text/characters.ts";
import { toSource } from "../../text/mapped-text.ts";
import type { CheckContext, Evidence, PlacedFinding } from "../check.ts";
import { mapWork, type Work } from "../../text/work.ts";

/** (the “Service Provider”), (hereinafter “Personal Information”) */
const ENGLISH_DEFINITION = /\((?:[^()“”"]{0,40}\s)?[“"]([A-Z][\p{L}'’-]{1,30}(?: [A-Z][\p{L}'’-]{1,30}){1,4})[”"]\)/gu;
/** (이하 ‘서비스 제공자’라 한다) */
const KOREAN_DEFINITION = /\(이하\s?[“"‘'「]([가-힣][가-힣A-Za-z ]{0,20}[가-힣A-Za-z])[”"’'」][^()]{0,20}\)/g;

/** A term that a text itself defines, in both languages at one place. */
interface Definition {
  readonly term: Term;
  /** The bead that defines it: only what comes behind it is bound. */
  readonly index: number;
}

/** Terms of several words that a text defines in brackets and calls otherwise in its Korean later on. */
export function* strayFromDefinitions(beads: readonly CheckContext[]): Work<PlacedFinding[]> {
  const read = yield* mapWork(beads, (bead, index) =>
    partsOf(bead.aligned).flatMap((part) => definitionsIn(part, index)),
  );
  const definitions = read.flat();
  yield;
  const [first] = beads;
  if (definitions.length === 0 || first === undefined) return [];
  // Defined twice in two ways, it is no guide.
  const unique = definitions.filter(
    ({ term }) => definitions.filter((other) => other.term.en[0] === term.en[0]).length === 1,
  );
  const since = new Map(unique.map(({ term, index }) => [term, index]));
  const finder = createTermFinder({ terms: [...since.keys()] }, first.knowledge.korean);
  return beads.flatMap((bead, index) => {
    const { en, ko } = bead.aligned;
    const korean = ko.map(({ segment }) => segment.prose.text).join("\n");
    if (en.length === 0 || !hasHangul(korean) || bead.aligned.bead.confidence < SUREST) return [];
    const answered = new Set(finder.findKorean(korean).map(({ term }) => term));
    return en.flatMap(({ segment }) =>
      finder.findEnglish(segment.prose.text).flatMap((use): PlacedFinding[] => {
        const from = since.get(use.term) ?? index;
        if (from >= index || answered.has(use.term)) return [];
        answered.add(use.term);
        return [strayFinding(bead, use.term, bead.evidenceOf(segment.document, toSource(segment.prose, use)))];
      }),
    );
  });
}

const SUREST = 0.6;

function definitionsIn({ en, ko }: AlignedPassages, index: number): Definition[] {
  const korean = ko.flatMap(({ segment }) => [...segment.prose.text.matchAll(KOREAN_DEFINITION)]);
  if (korean.length !== 1) return [];
  const english = en.flatMap(({ segment }) => [...segment.prose.text.matchAll(ENGLISH_DEFINITION)]);
  // With more than one, which is whose?
  const [enForm, koForm] = [english[0]?.[1], korean[0]?.[1]];
  if (english.length !== 1 || enForm === undefined || koForm === undefined) return [];
  const none = { forbiddenEn: [], forbiddenKo: [], doNotTranslate: false };
  return [{ index, term: { en: [enForm], ko: [koForm], caseSensitive: true, ...none } }];
}

function strayFinding(bead: CheckContext, { en, ko }: Term, evidence: Evidence): PlacedFinding {
  return {
    bead,
    finding: {
      en: [evidence],
      ko: [bead.place.ko],
      message: {
        en: `The text defines “${en[0]}” as “${ko[0]}”, but the Korean does not say so here.`,
        ko: `본문에서 ‘${en[0]}’의 번역으로 정한 말은 ‘${ko[0]}’인데, 여기서는 쓰이지 않았습니다.`,
      },
      confidence: Math.min(0.5, bead.aligned.bead.confidence),
    },
  };
}

import type { Knowledge } from "../knowledge/knowledge.ts";
import { toSource, type MappedText } from "../text/mapped-text.ts";
import type { Span } from "../text/span.ts";
import { createComparer, FEATURES, type Comparer } from "./evidence.ts";
import type { Meeting } from "./explanation.ts";
import { profileEnglish, profileKorean, type EnglishProfile, type KoreanProfile } from "./profile.ts";
import { readUnit } from "./unit.ts";

/** Why two texts are taken for translations of each other, or not. Offsets count in the texts as given. */
export interface SimilarityExplanation {
  /** 0…1, as `similarity` gives it. */
  readonly similarity: number;
  /** Words, names, Latin words and facts that met, most telling first. */
  readonly met: readonly Meeting[];
  /** Words and facts that met nothing. */
  readonly alone: { readonly en: readonly Span[]; readonly ko: readonly Span[] };
}

/** Holds texts against each other. Texts are prepared once and kept for a while, since one is mostly held against many. */
export interface SimilarityMeter {
  readonly similarity: (en: string, ko: string) => number;
  readonly explain: (en: string, ko: string) => SimilarityExplanation;
}

/** Prepared texts that are kept, a side. */
const KEPT = 4096;

/** A meter that keeps the texts it was asked about last, made ready. */
export function createSimilarityMeter(
  knowledge: Knowledge,
  comparer: Comparer = createComparer(knowledge),
): SimilarityMeter {
  const weights = knowledge.model.section("similarity.weights", "f");
  const english = remember((text): Prepared<EnglishProfile> => {
    const { unit, reading } = readUnit(text, "en");
    const profile = profileEnglish(unit, knowledge);
    return { reading, profile, isBare: isBare(profile, profile.latin.size) };
  });
  const korean = remember((text): Prepared<KoreanProfile> => {
    const { unit, reading } = readUnit(text, "ko");
    const profile = profileKorean(unit, knowledge);
    return { reading, profile, isBare: isBare(profile, profile.latin.length) };
  });

  const similarity = (en: string, ko: string): number => {
    const [here, there] = [english(en), korean(ko)];
    if (here.isBare || there.isBare) return 0;
    const features = comparer.measure(here.profile, there.profile);
    let logit = 0;
    for (let f = 0; f < FEATURES.length; f++) logit += (weights[f] as number) * (features[f] as number);
    // Four decimals: enough to rank, no more than the fit bears.
    return Math.round(10_000 / (1 + Math.exp(-logit))) / 10_000;
  };

  return {
    similarity,
    explain: (en, ko) => {
      if (en.trim() === "" || ko.trim() === "") return { similarity: 0, met: [], alone: { en: [], ko: [] } };
      const [here, there] = [english(en), korean(ko)];
      const { met, alone } = comparer.explain(here.profile, there.profile);
      const enPlace = (span: Span): Span => toSource(here.reading, span);
      const koPlace = (span: Span): Span => toSource(there.reading, span);
      return {
        similarity: similarity(en, ko),
        met: met.map((each) => ({ ...each, en: enPlace(each.en), ko: koPlace(each.ko) })),
        alone: { en: alone.en.map(enPlace), ko: alone.ko.map(koPlace) },
      };
    },
  };
}

interface Prepared<T> {
  readonly reading: MappedText;
  readonly profile: T;
  /** It holds nothing that could meet, so that nothing can speak for a pair with it. */
  readonly isBare: boolean;
}

function isBare({ tokens, facts }: EnglishProfile | KoreanProfile, latinWords: number): boolean {
  return tokens.length === 0 && facts.length === 0 && latinWords === 0;
}

/** The last results by their texts; the oldest goes first. */
function remember<T>(make: (text: string) => T): (text: string) => T {
  const kept = new Map<string, T>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const made = make(text);
    if (kept.size >= KEPT) kept.delete(kept.keys().next().value as string);
    kept.set(text, made);
    return made;
  };
}

import type { Means } from "./alignment/align.ts";
import { matchPassages, renderingOf, listsToEmbed, withGivenPartial } from "./alignment/align-passages.ts";
import type { Bead, Unit } from "./alignment/bead.ts";
import type { AlignedPassages, Bitext, Rendering } from "./alignment/bitext.ts";
import type { Embedder } from "./alignment/embedding.ts";
import { alignAround } from "./alignment/locked.ts";
import type { FoundLocks, LockedPlace } from "./alignment/locked-bead.ts";
import type { Revisions } from "./alignment/revisions.ts";
import { createComparer } from "./alignment/evidence.ts";
import { createSimilarityMeter, type SimilarityExplanation } from "./alignment/similarity.ts";
import { readChecks } from "./checks/custom/own-checks.ts";
import { defaultChecks } from "./checks/index.ts";
import { isKnownRule } from "./checks/levels.ts";
import { createLevels, type ReadOverride } from "./checks/overrides.ts";
import { runChecks } from "./checks/run.ts";
import { DaejoError, mustBeLanguage, mustBeText } from "./errors.ts";
import { extractFacts, type FactOptions } from "./facts/index.ts";
import type { Fact } from "./facts/fact.ts";
import { extractNames, mergeNames } from "./facts/name/extract.ts";
import { createFormats, type LoadedFormat } from "./formats/index.ts";
import { readSources, type CheckInput } from "./input.ts";
import type { Glossary } from "./knowledge/glossary/glossary.ts";
import { createTermFinder } from "./knowledge/glossary/term-finder.ts";
import type { Knowledge } from "./knowledge/knowledge.ts";
import type { Settings } from "./options.ts";
import { givenBead, passagesOf, readAll, readSegment, type ReadSources } from "./read-sources.ts";
import { buildReport, type ReadDocument } from "./report/build-report.ts";
import { diagnose, diagnoseLocked } from "./report/diagnostics.ts";
import type { Report } from "./report/report.ts";
import { applyComments } from "./report/suppression/apply.ts";
import { applySuppressions, type Suppression, unusedSuppressions } from "./report/suppression/entries.ts";
import { alignLists, mustBeLists, mustBePairs, readLists, type SegmentLists } from "./segment-lists.ts";
import { normalise } from "./text/normalise.ts";
import type { Language } from "./text/span.ts";

/** Two segments that are known to belong together. */
export interface SegmentPair {
  /** Names the pair's documents in the report, `ID/en` and `ID/ko`; its number from 0 where it is left out. */
  readonly id?: string;
  readonly en: string;
  readonly ko: string;
  /** The day the pair is of, as in `2026-09-03`. */
  readonly date?: string;
}

/** Everything daejo does, with its knowledge loaded: synchronous, and as often as you like. */
export interface Checker {
  /** Reads the texts, aligns them and compares what belongs together. */
  readonly check: (input: CheckInput) => Report;
  /** The same with vectors that the caller's embedder makes of the paragraphs and sentences. */
  readonly checkWith: (embedder: Embedder, input: CheckInput) => Promise<Report>;
  /** Beads in English order; every segment stands in exactly one. */
  readonly align: (lists: SegmentLists) => Bead[];
  /** The same with vectors that the caller's embedder makes of the segments. */
  readonly alignWith: (embedder: Embedder, lists: SegmentLists) => Promise<Bead[]>;
  /** Aligns segments and compares them. The report names segment `i` of a side `en#i` or `ko#i`. */
  readonly checkSegments: (lists: SegmentLists) => Report;
  /** Compares segments that are already aligned: only the checks run. */
  readonly checkPairs: (pairs: readonly SegmentPair[]) => Report;
  /** Facts and names, in order and without overlap. */
  readonly facts: (text: string, language: Language, options?: FactOptions) => Fact[];
  /** 0…1: how likely two spellings are one name. */
  readonly nameSimilarity: (en: string, ko: string) => number;
  /** 0…1: how likely two texts say the same. */
  readonly similarity: (enText: string, koText: string) => number;
  /** The same with its reasons: which words, names and facts met, and which words did not. */
  readonly explainSimilarity: (enText: string, koText: string) => SimilarityExplanation;
  /** The checker's own suppressions that name nothing in these reports of it, although they might have. */
  readonly unusedSuppressions: (reports: readonly Report[]) => Suppression[];
}

/** The beads of one bitext, how closely its sides follow each other, and what changed in them, where that is known. */
interface Alignment {
  readonly beads: readonly AlignedPassages[];
  readonly rendering: Rendering;
  readonly revisions?: Revisions | undefined;
}

/** What has been loaded for the settings of a checker. */
export interface Loaded {
  readonly knowledge: Knowledge;
  readonly glossary: Glossary;
  readonly overrides: readonly ReadOverride[];
  /** The formats beside plain text and Markdown. */
  readonly formats: readonly LoadedFormat[];
}

/** Makes a checker of settings that have been read and of what they need. */
export function makeChecker(
  { rules, preset, suppressions, checks = defaultChecks, language, failOn, limits }: Settings,
  { knowledge, glossary, overrides, formats: loaded }: Loaded,
): Checker {
  const formats = createFormats(loaded);
  const available = readChecks(checks, defaultChecks);
  const levels = createLevels(available, { preset, rules, overrides });
  const running = levels.checks.map(({ check }) => check.rule);
  const terms = createTermFinder(glossary, knowledge.korean);
  const comparer = createComparer(knowledge);
  const meter = createSimilarityMeter(knowledge, comparer);
  const means: Means = { knowledge, comparer };

  const alignBitext = (bitext: Bitext, by: Means, locked: readonly LockedPlace[] = []): Alignment => {
    const beads = alignAround(bitext, locked, by);
    return { beads, rendering: renderingOf(beads) };
  };

  const alignRead = ({ whole, locks, across, given, revisions }: ReadSources, by: Means): Alignment[] => [
    given === undefined
      ? { ...alignBitext(whole, by, locks?.places), revisions }
      : { beads: given.map((bead) => withGivenPartial(bead, by)), rendering: "close", revisions },
    ...across.map((pairs): Alignment => {
      return { beads: pairs.flatMap((pair) => matchPassages(pair, by)), rendering: "reference" };
    }),
  ];

  const report = (
    documents: readonly ReadDocument[],
    alignments: readonly Alignment[],
    leftOut: FoundLocks["leftOut"] = [],
  ): Report => {
    const byId = new Map(documents.map(({ document }) => [document.id, document]));
    const findings = alignments.flatMap(({ beads, rendering, revisions }) =>
      runChecks(beads, rendering, { checks: levels.checks, documents: byId, knowledge, terms, revisions }),
    );
    const aligned = alignments.flatMap(({ beads }) => beads);
    const diagnostics = [...diagnose(documents, aligned, language), ...diagnoseLocked(leftOut, language)];
    const all = buildReport({
      documents,
      aligned,
      findings: levels.inDocuments(findings),
      diagnostics,
      language,
      failOn,
    });
    const commented = applyComments(all, {
      isKnownRule: (rule) => isKnownRule(available, rule),
      running,
      failOn,
      language,
      references: () => referencesIn(documents, alignments),
    });
    return applySuppressions(commented, suppressions, failOn);
  };

  return {
    check: (input) => {
      const sources = readAll(readSources(input, formats, limits), limits);
      return report(sources.documents, alignRead(sources, means), sources.locks?.leftOut);
    },
    checkWith: async (embedder, input) => {
      const sources = readAll(readSources(input, formats, limits), limits);
      const lists = [sources.whole, ...sources.across.flat()].flatMap(listsToEmbed);
      const alignments = alignRead(sources, await withVectors(means, embedder, lists));
      return report(sources.documents, alignments, sources.locks?.leftOut);
    },
    align: (lists) => alignLists(readLists(lists, limits), means),
    alignWith: async (embedder, lists) => {
      const sides = readLists(lists, limits);
      const units = [sides.en, sides.ko].map((side) => side.map(({ unit }) => unit));
      return alignLists(sides, await withVectors(means, embedder, units));
    },
    checkSegments: (lists) => {
      mustBeLists(lists, limits);
      const reading = { date: lists.date, limits };
      const en = lists.en.map((text, index) => readSegment(`en#${index}`, text, "en", reading));
      const ko = lists.ko.map((text, index) => readSegment(`ko#${index}`, text, "ko", reading));
      return report([...en, ...ko], [alignBitext({ en: en.flatMap(passagesOf), ko: ko.flatMap(passagesOf) }, means)]);
    },
    checkPairs: (pairs) => {
      mustBePairs(pairs);
      const readSide = (side: Language): ReadDocument[] =>
        pairs.map(({ id, date, ...texts }, index) =>
          readSegment(`${id ?? index}/${side}`, texts[side], side, { date, limits }),
        );
      const [en, ko] = [readSide("en"), readSide("ko")];
      const beads = en.map((side, index) => withGivenPartial(givenBead(index, side, ko[index] as ReadDocument), means));
      return report([...en, ...ko], [{ beads, rendering: "close" }]);
    },
    facts: (text, side, known) => {
      mustBeText(text);
      mustBeLanguage(side);
      const [names = []] = extractNames([{ text, language: side }], knowledge);
      return mergeNames(extractFacts(text, side, known), names);
    },
    nameSimilarity: (en, ko) => {
      mustBeText(en, ko);
      return knowledge.transliteration.nameSimilarity(plain(en), plain(ko));
    },
    similarity: (en, ko) => {
      mustBeText(en, ko);
      return meter.similarity(en, ko);
    },
    explainSimilarity: (en, ko) => {
      mustBeText(en, ko);
      return meter.explain(en, ko);
    },
    unusedSuppressions: (reports) => {
      if (!Array.isArray(reports)) {
        throw new DaejoError("bad-input", "The reports are no list.", "Pass the reports that this checker gave.");
      }
      return unusedSuppressions(suppressions, reports, running);
    },
  };
}

/** The documents that others are only held against. */
function referencesIn(documents: readonly ReadDocument[], alignments: readonly Alignment[]): Set<string> {
  const compared = alignments
    .filter(({ rendering }) => rendering !== "reference")
    .flatMap(({ beads }) => beads.flatMap(({ en, ko }) => [...en, ...ko]));
  const own = new Set(compared.map(({ segment }) => segment.document));
  return new Set(documents.map(({ document }) => document.id).filter((id) => !own.has(id)));
}

/** Names are mostly composed and narrow already; then nothing is to be done. */
function plain(name: string): string {
  return /^[\x20-\x7e가-힣]*$/.test(name) ? name : normalise(name).text;
}

/** The means with vectors of the segments of some lists; what makes them of use is loaded only now. */
async function withVectors(means: Means, embedder: Embedder, lists: readonly (readonly Unit[])[]): Promise<Means> {
  const { checkEmbedder, createCloseness, embedTexts, stretchTexts } = await import("./alignment/embedding.ts");
  checkEmbedder(embedder);
  const vectors = await embedTexts(
    embedder,
    lists.flatMap((units) => stretchTexts(units, embedder)),
  );
  return { ...means, embedding: { vectors, measure: createCloseness } };
}

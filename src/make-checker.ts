import type { Means } from "./alignment/align.ts";
import { matchPassages, renderingOf, listsToEmbed, withGivenPartial } from "./alignment/align-passages.ts";
import type { Bead, Unit } from "./alignment/bead.ts";
import type { AlignedPassages, Bitext, Rendering } from "./alignment/bitext.ts";
import type { Embedder } from "./alignment/embedding.ts";
import { alignAround } from "./alignment/locked.ts";
import type { FoundLocks, LockedPlace } from "./alignment/locked-bead.ts";
import type { Revisions } from "./alignment/revisions.ts";
import { createComparer } from "./alignment/evidence.ts";
import { createSimilarityMeter } from "./alignment/similarity.ts";
import { readChecks } from "./checks/custom/own-checks.ts";
import { defaultChecks } from "./checks/index.ts";
import { isKnownRule } from "./checks/levels.ts";
import { createLevels, type ReadOverride } from "./checks/overrides.ts";
import { runChecks } from "./checks/run.ts";
import { DaejoError, mustBeLanguage, mustBeText } from "./errors.ts";
import type { Checker, SegmentPair } from "./checker.ts";
import { extractFacts } from "./facts/index.ts";
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
import { applySuppressions, unusedSuppressions } from "./report/suppression/entries.ts";
import { alignLists, mustBeLists, mustBePairs, readLists, type SegmentLists } from "./segment-lists.ts";
import { normalise } from "./text/normalise.ts";
import type { Language } from "./text/span.ts";
import { type CallOptions, inTurns, unlessAborted } from "./text/turns.ts";
import { finish, mapWork, mapWorks, type Work } from "./text/work.ts";

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
  /** The formats beside plain text. */
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

  function* alignBitext(bitext: Bitext, by: Means, locked: readonly LockedPlace[] = []): Work<Alignment> {
    const beads = yield* alignAround(bitext, locked, by);
    return { beads, rendering: renderingOf(beads) };
  }

  function* alignRead({ whole, locks, across, given, revisions }: ReadSources, by: Means): Work<Alignment[]> {
    const main: Alignment =
      given === undefined
        ? { ...(yield* alignBitext(whole, by, locks?.places)), revisions }
        : { beads: yield* mapWork(given, (bead) => withGivenPartial(bead, by)), rendering: "close", revisions };
    const others = yield* mapWorks(across, function* (pairs): Work<Alignment> {
      const beads = yield* mapWorks(pairs, (pair) => matchPassages(pair, by));
      return { beads: beads.flat(), rendering: "reference" };
    });
    return [main, ...others];
  }

  function* report(
    documents: readonly ReadDocument[],
    alignments: readonly Alignment[],
    leftOut: FoundLocks["leftOut"] = [],
  ): Work<Report> {
    const byId = new Map(documents.map(({ document }) => [document.id, document]));
    const found = yield* mapWorks(alignments, ({ beads, rendering, revisions }) =>
      runChecks(beads, rendering, { checks: levels.checks, documents: byId, knowledge, terms, revisions }),
    );
    const aligned = alignments.flatMap(({ beads }) => beads);
    yield;
    const diagnostics = [...diagnose(documents, aligned, language), ...diagnoseLocked(leftOut, language)];
    yield;
    const all = yield* buildReport({
      documents,
      aligned,
      findings: levels.inDocuments(found.flat()),
      diagnostics,
      language,
      failOn,
    });
    yield;
    const commented = applyComments(all, {
      isKnownRule: (rule) => isKnownRule(available, rule),
      running,
      failOn,
      language,
      references: () => referencesIn(documents, alignments),
    });
    return applySuppressions(commented, suppressions, failOn);
  }

  function* read(input: CheckInput): Work<ReadSources> {
    return yield* readAll(yield* readSources(input, formats, limits), limits);
  }

  function* checkRead(sources: ReadSources, by: Means): Work<Report> {
    return yield* report(sources.documents, yield* alignRead(sources, by), sources.locks?.leftOut);
  }

  const works = {
    *check(input: CheckInput): Work<Report> {
      return yield* checkRead(yield* read(input), means);
    },
    *align(lists: SegmentLists): Work<Bead[]> {
      return yield* alignLists(yield* readLists(lists, limits), means);
    },
    *checkSegments(lists: SegmentLists): Work<Report> {
      mustBeLists(lists, limits);
      const reading = { date: lists.date, limits };
      const en = yield* mapWork(lists.en, (text, index) => readSegment(`en#${index}`, text, "en", reading));
      const ko = yield* mapWork(lists.ko, (text, index) => readSegment(`ko#${index}`, text, "ko", reading));
      const whole = { en: en.flatMap(passagesOf), ko: ko.flatMap(passagesOf) };
      return yield* report([...en, ...ko], [yield* alignBitext(whole, means)]);
    },
    *checkPairs(pairs: readonly SegmentPair[]): Work<Report> {
      mustBePairs(pairs);
      const readSide = (side: Language): Work<ReadDocument[]> =>
        mapWork(pairs, ({ id, date, ...texts }, index) =>
          readSegment(`${id ?? index}/${side}`, texts[side], side, { date, limits }),
        );
      const [en, ko] = [yield* readSide("en"), yield* readSide("ko")];
      const beads = yield* mapWork(en, (side, index) =>
        withGivenPartial(givenBead(index, side, ko[index] as ReadDocument), means),
      );
      return yield* report([...en, ...ko], [{ beads, rendering: "close" }]);
    },
  };

  return {
    check: (input) => finish(works.check(input)),
    checkWith: async (embedder, input, options) => {
      const sources = await inTurns(read(input), options);
      const lists = [sources.whole, ...sources.across.flat()].flatMap(listsToEmbed);
      const by = await withVectors(means, embedder, lists, options);
      return inTurns(checkRead(sources, by), options);
    },
    align: (lists) => finish(works.align(lists)),
    alignWith: async (embedder, lists, options) => {
      const sides = await inTurns(readLists(lists, limits), options);
      const units = [sides.en, sides.ko].map((side) => side.map(({ unit }) => unit));
      return inTurns(alignLists(sides, await withVectors(means, embedder, units, options)), options);
    },
    checkSegments: (lists) => finish(works.checkSegments(lists)),
    checkPairs: (pairs) => finish(works.checkPairs(pairs)),
    async: {
      check: (input, options) => inTurns(works.check(input), options),
      align: (lists, options) => inTurns(works.align(lists), options),
      checkSegments: (lists, options) => inTurns(works.checkSegments(lists), options),
      checkPairs: (pairs, options) => inTurns(works.checkPairs(pairs), options),
    },
    facts: (text, side, known) => {
      mustBeText(text);
      mustBeLanguage(side);
      const [names = []] = finish(extractNames([{ text, language: side }], knowledge));
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
async function withVectors(
  means: Means,
  embedder: Embedder,
  lists: readonly (readonly Unit[])[],
  options: CallOptions | undefined,
): Promise<Means> {
  const { checkEmbedder, createCloseness, embedTexts, stretchTexts } = await import("./alignment/embedding.ts");
  checkEmbedder(embedder);
  const texts = lists.flatMap((units) => stretchTexts(units, embedder));
  const vectors = await unlessAborted(() => embedTexts(embedder, texts, options), options);
  return { ...means, embedding: { vectors, measure: createCloseness } };
}

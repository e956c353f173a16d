import type { AlignedPassages, Passage, Point, Rendering, Side } from "../alignment/bitext.ts";
import { namesOf as segmentNames } from "../alignment/passages.ts";
import type { Revisions } from "../alignment/revisions.ts";
import type { FactOf } from "../facts/fact.ts";
import type { Document } from "../formats/document.ts";
import type { TermFinder } from "../knowledge/glossary/term-finder.ts";
import type { TermUse } from "../knowledge/glossary/term-use.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import { toSource } from "../text/mapped-text.ts";
import type { Segment } from "../segments/segment.ts";
import { contains, slice, type Span } from "../text/span.ts";
import { finish, mapWork, endsStretch, type Work } from "../text/work.ts";
import type { BitextContext, CheckContext, Evidence } from "./check.ts";
import { groupBy } from "./group.ts";
import { matchFacts, type FactMatches, type MatchMeans } from "./matching/match-facts.ts";
import { withoutMoved } from "./matching/moved.ts";
import { createRoleReader } from "./matching/role.ts";

/** What contexts are made of. */
export interface ContextMeans {
  readonly documents: ReadonlyMap<string, Document>;
  readonly knowledge: Knowledge;
  readonly terms: TermFinder;
  readonly revisions?: Revisions | undefined;
  /** Whether names will be asked for: then they are read here, where others have their turn in between. */
  readonly needsNames: boolean;
}

/** What the checks see of each bead that was compared, in bead order. */
export function* readContexts(
  aligned: readonly AlignedPassages[],
  rendering: Rendering,
  { documents, knowledge, terms, revisions, needsNames }: ContextMeans,
): Work<CheckContext[]> {
  const textOf = (document: string): string => documents.get(document)?.text ?? "";
  const evidenceOf = (document: string, span: Span): Evidence => {
    const { start, end } = span;
    return { document, start, end, text: slice(textOf(document), span) };
  };
  const names = new NameReader(aligned, knowledge);
  const shared: BitextContext = {
    rendering,
    knowledge,
    textOf,
    evidenceOf,
    namesOf: (passage) => names.of(passage),
    glossary: terms.glossary,
    termsOf: termReader(terms),
    ...(revisions === undefined ? {} : { revisions }),
  };
  const places = placesOf(aligned, evidenceOf);
  const matching: MatchMeans = { rendering, roles: createRoleReader(knowledge, textOf) };
  const matched = yield* mapWork(aligned, (bead) => ({ aligned: bead, matches: matchFacts(bead, matching) }));
  const matches = withoutMoved(matched);
  if (needsNames) yield* names.read();
  return aligned.flatMap((bead, index): CheckContext[] => {
    const place = places[index];
    if (place === undefined || isTooFull(bead)) return [];
    return [{ ...shared, aligned: bead, matches: matches[index] as FactMatches, place }];
  });
}

/** Whether a passage of a bead states more than is compared: then nothing is said of the bead. */
function isTooFull({ en, ko }: AlignedPassages): boolean {
  return [...en, ...ko].some(({ excess }) => excess !== undefined);
}

/** The names of all documents of the beads, read when the first is asked for: a short form may stand for a name elsewhere. */
class NameReader {
  readonly #aligned: readonly AlignedPassages[];
  readonly #knowledge: Knowledge;
  #names: ReadonlyMap<string, readonly FactOf<"name">[]> | undefined;

  constructor(aligned: readonly AlignedPassages[], knowledge: Knowledge) {
    this.#aligned = aligned;
    this.#knowledge = knowledge;
  }

  of({ segment }: Passage): readonly FactOf<"name">[] {
    const names = this.#names ?? finish(this.read());
    const whole = names.get(segment.parent ?? segment.id) ?? [];
    return segment.parent === undefined ? whole : whole.filter((name) => contains(segment.span, name));
  }

  *read(): Work<ReadonlyMap<string, readonly FactOf<"name">[]>> {
    const segments = groupBy(
      this.#aligned.flatMap(({ en, ko }) => [...en, ...ko]).map(({ segment }) => segment),
      ({ document }) => document,
    );
    const names = new Map<string, readonly FactOf<"name">[]>();
    let read = 0;
    for (const own of segments.values()) {
      if (endsStretch(read++)) yield;
      const found = yield* segmentNames(own, this.#knowledge);
      own.forEach(({ id }, index) => names.set(id, found[index] ?? []));
    }
    return (this.#names = names);
  }
}

/** Finds terms, once in each passage and language. */
function termReader({ findEnglish, findKorean }: TermFinder): BitextContext["termsOf"] {
  const found = { en: new Map<Segment, readonly TermUse[]>(), ko: new Map<Segment, readonly TermUse[]>() };
  return ({ segment }, forms) => {
    const known = found[forms].get(segment);
    if (known !== undefined) return known;
    const { prose, language } = segment;
    const own = forms === "ko" ? findKorean(prose.text) : findEnglish(prose.text, { anyCase: language === "ko" });
    const uses = own.map((use) => ({ ...use, ...toSource(prose, use) }));
    found[forms].set(segment, uses);
    return uses;
  };
}

type Places = CheckContext["place"];

/**
 * For each bead, where something missing from it would stand: behind its own text, or behind the bead before it.
 * Undefined where a whole side is empty: then nothing was compared, and nothing can be said to be missing.
 */
function placesOf(
  aligned: readonly AlignedPassages[],
  evidenceOf: (document: string, span: Span) => Evidence,
): (Places | undefined)[] {
  const placesOn = (side: "en" | "ko"): (Evidence | undefined)[] => {
    let place = startOf(aligned.find((bead) => bead[side].length > 0)?.[side] ?? []);
    return aligned.map((bead) => {
      if (bead[side].length > 0) place = endOf(bead[side]);
      else if (bead.home !== undefined) place = bead.home[side];
      return place === undefined ? undefined : evidenceOf(place.document, { start: place.at, end: place.at });
    });
  };
  const [enPlaces, koPlaces] = [placesOn("en"), placesOn("ko")];
  return aligned.map((_, index) => {
    const [en, ko] = [enPlaces[index], koPlaces[index]];
    return en === undefined || ko === undefined ? undefined : { en, ko };
  });
}

function startOf(side: Side): Point | undefined {
  const segment = side[0]?.segment;
  return segment === undefined ? undefined : { document: segment.document, at: segment.span.start };
}

function endOf(side: Side): Point | undefined {
  const segment = side.at(-1)?.segment;
  return segment === undefined ? undefined : { document: segment.document, at: segment.span.end };
}

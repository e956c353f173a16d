import { isFilled, partsOf, type AlignedPassages, type Passage, type Side } from "../../alignment/bitext.ts";
import type { FactOf } from "../../facts/fact.ts";
import type { Knowledge } from "../../knowledge/knowledge.ts";
import { areMetonyms } from "../../knowledge/metonyms.ts";
import type { NameKnowledge } from "../../knowledge/names.ts";
import type { CheckContext } from "../check.ts";
import { groupBy } from "../group.ts";
import { hiddenNames } from "./hidden-names.ts";
import { areNested, createTracer, type Tracer } from "./traces.ts";

/** A name of which the other side of its bead says nothing, or not all. */
export interface UnmatchedName {
  readonly name: FactOf<"name">;
  readonly document: string;
  readonly passage: Passage;
  /** The smallest bead that holds it. */
  readonly part: AlignedPassages;
  /** 0…1: how much of it the other side says. */
  readonly trace: number;
  /** Set for a word that only may be a name: `hiddenNames`. */
  readonly isHidden?: true;
  /** Set for a name that the other side gives too, but not as often. */
  readonly isRepeated?: true;
  /** Set for a name that the other side names less exactly only, by a name that has a counterpart of its own. */
  readonly isLoose?: true;
}

/** The unmatched names of both sides of a bead. */
export interface UnmatchedNames {
  readonly en: readonly UnmatchedName[];
  readonly ko: readonly UnmatchedName[];
}

const known = new WeakMap<AlignedPassages, UnmatchedNames>();

/** The names of a bead without a whole counterpart anywhere in it; found once, for the rules that ask in turn. */
export function unmatchedNames(context: CheckContext): UnmatchedNames {
  const { aligned } = context;
  const found = known.get(aligned) ?? find(context);
  known.set(aligned, found);
  return found;
}

const NOTHING: UnmatchedNames = { en: [], ko: [] };

function find(context: CheckContext): UnmatchedNames {
  const { aligned, knowledge, namesOf } = context;
  if (!isFilled(aligned)) return NOTHING;
  const [en, ko] = [namedIn(aligned, "en", namesOf), namedIn(aligned, "ko", namesOf)];
  if (en.length + ko.length === 0) return NOTHING;
  const tracer = createTracer(textOf(aligned.en), textOf(aligned.ko), knowledge);
  const left = withoutCounterpart(en, ko, tracer.ofEnglish);
  if (left.length === 0) {
    // No Korean name can have taken the place of another: what is left is said of known names alone.
    const telling = ko.filter(({ name }) => isKnownKorean(name, knowledge));
    return { en: left, ko: withoutCounterpart(telling, en, tracer.ofKorean) };
  }
  const right = withoutCounterpart(ko, en, tracer.ofKorean);
  const surplus = surplusOf(ko, en);
  const hidden = partsOf(aligned).flatMap((part) =>
    part.ko.flatMap((passage) =>
      hiddenNames(passage, context).map((name) => ({ name, passage, part, document: passage.segment.document })),
    ),
  );
  const unsaid = withoutCounterpart(hidden, en, tracer.ofKorean).map((each) => ({ ...each, isHidden: true as const }));
  return { en: left, ko: [...right, ...surplus, ...unsaid] };
}

/** Whether daejo knows a Korean name, or persons of one of its words: of others the reader is not sure enough to say that they were added. */
export function isKnownKorean({ text, value }: FactOf<"name">, { names }: Knowledge): boolean {
  const form = text.replaceAll(" ", "").toLowerCase();
  return names.korean(form, 0, form.length) >= 0 || (value.type === "person" && hasPersonsWord(text, names));
}

/** Whether persons are called by one of the words. */
export function hasPersonsWord(text: string, names: NameKnowledge): boolean {
  return text.split(" ").some((word) => {
    const { first, later } = names.koreanPerson(word);
    return first + later > 0;
  });
}

/** All mentions of the names that one side gives more often than the other: one of them may stand for another name. */
function surplusOf(names: readonly Named[], others: readonly Named[]): UnmatchedName[] {
  const mentions = groupBy(names, ({ name }) => name.value.key);
  return [...mentions.values()].flatMap((own) => {
    const key = own[0]?.name.value.key ?? "";
    const answered = others.filter(({ name }) => areNested(key, name.value.key)).length;
    if (answered === 0 || own.length < 2 || own.length <= answered) return [];
    return own.map((each): UnmatchedName => ({ ...each, trace: 0, isRepeated: true }));
  });
}

/** A name in its place. */
export type Named = Omit<UnmatchedName, "trace">;

function namedIn(aligned: AlignedPassages, side: "en" | "ko", namesOf: CheckContext["namesOf"]): Named[] {
  return partsOf(aligned).flatMap((part) =>
    part[side].flatMap((passage) =>
      namesOf(passage)
        // 120 U.S. dollars is a sum.
        .filter((name) => !passage.facts.some(({ start, end }) => start < name.end && name.start < end))
        .map((name): Named => ({ name, passage, part, document: passage.segment.document })),
    ),
  );
}

function withoutCounterpart(
  names: readonly Named[],
  others: readonly Named[],
  traceOf: Tracer["ofEnglish"],
): UnmatchedName[] {
  const keys = others.map(({ name }) => name.value.key);
  const mentions = (side: readonly Named[], key: string): number =>
    side.filter(({ name }) => name.value.key === key).length;
  const seen = new Map<string, number>();
  return names.flatMap((named): UnmatchedName[] => {
    const { name } = named;
    const answers = keys.filter((key) => areNested(key, name.value.key) || areMetonyms(key, name.value.key));
    if (answers.length > 0) {
      // The other side names what it belongs to no more often than this side does.
      const isLoose = answers.every((key) => key !== name.value.key && mentions(others, key) <= mentions(names, key));
      return isLoose ? [{ ...named, trace: 1, isLoose }] : [];
    }
    const trace = seen.get(name.text) ?? traceOf(name);
    seen.set(name.text, trace);
    return trace >= 1 ? [] : [{ ...named, trace }];
  });
}

function textOf(side: Side): string {
  return side.map(({ segment }) => segment.prose.text).join("\n");
}

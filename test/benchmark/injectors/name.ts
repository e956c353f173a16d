import { endingOf } from "./josa.ts";
import { choose, type Change, type Injector, type Place } from "./injector.ts";
import { ORGANIZATIONS, PERSONS, PLACES } from "./names.ts";

const RULES = ["entity/name"];

/** Another person, place or organization on the Korean side. */
function nameInjector(name: string, type: "person" | "place" | "organization", others: readonly string[]): Injector {
  return {
    name,
    rules: RULES,
    side: "ko",
    change: (place) => (isFitting(place, type) ? changeName(place, others) : undefined),
  };
}

/** Whether the name is written in Hangul, once, as all that is said there. */
function isFitting({ pair, meeting: { en, ko } }: Place, type: "person" | "place" | "organization"): boolean {
  return (
    en.kind === "name" &&
    ko.kind === "name" &&
    (en.value.type === type || ko.value.type === type) &&
    /^[가-힣]{2,}(?: [가-힣]+)*$/u.test(ko.text) &&
    pair.ko.split(ko.text).length === 2
  );
}

/** Near names begin with the same syllable, or with the same initial sound and are as long; far ones share neither. */
function changeName({ fact, pair, manner, random }: Place, others: readonly string[]): Change | undefined {
  if (manner === "echo") return changeByEcho({ fact, pair, random });
  const isLong = fact.text.includes(" ");
  const fitting = others
    .map((other) => (isLong ? other : (other.split(" ").at(-1) as string)))
    .filter((other) => other.includes(" ") === isLong)
    // What stands behind the name agrees with its last sound.
    .filter(
      (other) => endingOf(other) === endingOf(fact.text) && !fact.text.includes(other) && !other.includes(fact.text),
    )
    .filter((other) => !pair.ko.includes(other.split(" ").at(-1) as string))
    .filter((other) => isNear(other, fact.text) === (manner === "near"));
  const by = choose(fitting, random);
  return by === undefined ? undefined : { start: fact.start, end: fact.end, by };
}

/** Another name of the same type that stands in the same text. */
function changeByEcho({ fact, pair, random }: Pick<Place, "fact" | "pair" | "random">): Change | undefined {
  const others = pair.facts.ko.filter(
    (other) =>
      other.kind === "name" &&
      fact.kind === "name" &&
      other.value.type === fact.value.type &&
      other.value.key !== fact.value.key &&
      /^[가-힣]{2,}(?: [가-힣]+)*$/u.test(other.text) &&
      endingOf(other.text) === endingOf(fact.text) &&
      !other.text.includes(fact.text) &&
      !fact.text.includes(other.text),
  );
  const by = choose(others, random);
  return by === undefined ? undefined : { start: fact.start, end: fact.end, by: by.text };
}

function isNear(a: string, b: string): boolean {
  return a[0] === b[0] || (a.length === b.length && initialOf(a) === initialOf(b));
}

function initialOf(name: string): number {
  return Math.floor((name.charCodeAt(0) - 0xac00) / 588);
}

/** 부시 becomes 메르켈. */
export const person: Injector = nameInjector("person", "person", PERSONS);
/** 이란 becomes 이라크. */
export const placeName: Injector = nameInjector("place", "place", PLACES);
/** 세계은행 becomes 한국은행. */
export const organization: Injector = nameInjector("organization", "organization", ORGANIZATIONS);

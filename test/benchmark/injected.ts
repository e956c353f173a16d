/** The errors that are put into the corpora: the same ones in every run, as long as the same facts are read. */
import { hashOf } from "../../corpus/train/sources.ts";
import { agree, type Checker, type Fact } from "../../src/index.ts";
import { cleanNewsPairs, sentencePairs } from "./data.ts";
import {
  inject,
  type FactedPair,
  type Injection,
  type Injector,
  type Manner,
  type Meeting,
} from "./injectors/injector.ts";
import { injectors } from "./injectors/index.ts";
import { random, type Random } from "./random.ts";

/** So many errors of one kind are put into one corpus at most. */
const MOST = 150;
/** Below this a kind is rare in a corpus. */
const FEW = 60;
/** And so many into one pair, each into a copy of its own. */
const MOST_IN_PAIR = 5;
/** Longer segments are tables and whole pages. */
const LONGEST = 600;

/** Where the pairs come from: the clean news, or the sources of these names. */
export const CORPORA: Readonly<Record<string, readonly string[]>> = {
  news: [],
  documents: [
    ..."python-docs ruby-lang klaytn bitcoin-org elixirschool tensorflow mozilla-legal opensource-guide".split(" "),
    ..."korean-origin-oss apache-httpd gnome-user-docs owasp-top10 mozilla-www-l10n djangogirls prompt-guide".split(
      " ",
    ),
    ..."react rust-book django-docs hf-course udhr twelve-factor cncf-glossary".split(" "),
  ],
  tatoeba: ["tatoeba-kor-eng"],
  textbook: ["kpc-jhe-dev"],
};
/** So many pairs of one source are looked at, and so many more that hold what is rare. */
const FROM_SOURCE = 1500;
const RARE = /오[전후]|요일|달러|분의|%p|포인트|\d[세살]|\d월 ?\d|\d년|\d[시분]/u;

/** One error, and what made it. */
export interface Made {
  readonly injector: Injector;
  readonly injection: Injection;
}

/** The errors of the wanted kinds in one corpus. */
export function injectionsOf(checker: Checker, folder: string, corpus: string, wanted: readonly Injector[]): Made[] {
  const names = CORPORA[corpus] ?? [];
  const texts = names.length === 0 ? cleanNewsPairs(folder) : names.flatMap((name) => sample(folder, name));
  const pairs = texts.map(({ en, ko }, index) => factedPair(checker, en, ko, index));
  return injectionsInto(
    corpus,
    pairs.filter(({ meetings }) => meetings.length > 0),
    wanted,
  );
}

/** Pairs of one source, the same in every run. */
function sample(folder: string, name: string): { en: string; ko: string }[] {
  const short = sentencePairs(folder, name).filter(({ en, ko }) => en.length <= LONGEST && ko.length <= LONGEST);
  const order = shuffled(short, random(hashOf(name)));
  const rest = order.slice(FROM_SOURCE).filter(({ ko }) => RARE.test(ko));
  return [...order.slice(0, FROM_SOURCE), ...rest.slice(0, FROM_SOURCE)];
}

function shuffled<T>(list: readonly T[], draws: Random): T[] {
  const rest = [...list];
  for (let i = rest.length - 1; i > 0; i--) {
    const j = draws.below(i + 1);
    [rest[i], rest[j]] = [rest[j] as T, rest[i] as T];
  }
  return rest;
}

/** The errors that are put into a corpus. What is drawn for one kind does not depend on the others. */
function injectionsInto(corpus: string, pairs: readonly FactedPair[], wanted: readonly Injector[]): Made[] {
  const counts = new Map<FactedPair, number>();
  return injectors.flatMap((injector) => {
    const draws = random(hashOf(`${corpus} ${injector.name}`));
    const made: Made[] = [];
    const order = shuffled(pairs, draws);
    // What is rare gets a second error of its kind into each pair, on the other side.
    for (const turn of [0, 1]) {
      if (turn > 0 && made.length >= FEW) break;
      for (const pair of order) {
        if (made.length >= MOST) break;
        if ((counts.get(pair) ?? 0) >= MOST_IN_PAIR) continue;
        const injection = injectInto(injector, pair, made.length, draws);
        if (injection === undefined || made.some((other) => isSame(other.injection, injection))) continue;
        counts.set(pair, (counts.get(pair) ?? 0) + 1);
        made.push({ injector, injection });
      }
    }
    return wanted.includes(injector) ? made : [];
  });
}

/** Two errors of one kind in one pair stand on different sides. */
function isSame(a: Injection, b: Injection): boolean {
  return a.pair === b.pair && a.side === b.side;
}

const TURNS: readonly (readonly Manner[])[] = [
  ["gross", "near"],
  ["near", "gross"],
  ["echo", "near", "gross"],
];

/** Sides and manners take turns; where one does not fit, another is taken. */
function injectInto(injector: Injector, pair: FactedPair, turn: number, draws: Random): Injection | undefined {
  const sides = turn % 2 === 0 ? (["en", "ko"] as const) : (["ko", "en"] as const);
  for (const manner of TURNS[Math.floor(turn / 2) % TURNS.length] ?? []) {
    for (const side of sides) {
      const injection = inject(injector, pair, side, manner, draws);
      if (injection !== undefined) return injection;
    }
  }
  return undefined;
}

/** How alike two spellings must be to be one name. */
const ONE_NAME = 0.9;

/** A pair with the facts of which each is the only counterpart of the other. */
export function factedPair(checker: Checker, en: string, ko: string, index: number): FactedPair {
  const facts = { en: checker.facts(en, "en"), ko: checker.facts(ko, "ko") };
  const isOne = (a: Fact, b: Fact): boolean => {
    const agreement = agree(a, b);
    if (a.kind !== "name" || b.kind !== "name") return agreement === "equal" || agreement === "compatible";
    return (
      agreement === "equal" || (a.value.type === b.value.type && checker.nameSimilarity(a.text, b.text) >= ONE_NAME)
    );
  };
  const links = facts.en.flatMap((a) => facts.ko.filter((b) => isOne(a, b)).map((b): Meeting => ({ en: a, ko: b })));
  const meetings = links.filter(
    (link) => !links.some((other) => other !== link && (other.en === link.en || other.ko === link.ko)),
  );
  return { index, en, ko, facts, meetings };
}

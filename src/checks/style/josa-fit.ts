import { CONSONANT, RIEUL, VOWEL, type Finals } from "../../knowledge/korean-reading.ts";
import { groupBy } from "../group.ts";

/** A josa that has two forms: the one at hand, and the one that what it does not fit asks for. */
export interface JosaForm {
  readonly form: string;
  readonly other: string;
  /** The ends that it fits. */
  readonly fits: Finals;
}

/** Forms that fit a consonant, then those that fit a vowel. */
const PAIRS: readonly (readonly [string, string])[] = [
  ["을", "를"],
  ["은", "는"],
  ["이", "가"],
  ["과", "와"],
];
/** Those that begin with 이 behind a consonant; behind a vowel both are written, for 이 is also the copula. */
const WITHOUT_COPULA = ["라고", "라는", "라도", "란", "나", "랑"];

const FORMS: readonly JosaForm[] = [
  ...PAIRS.flatMap(([closed, open]) => [
    { form: closed, other: open, fits: RIEUL | CONSONANT },
    { form: open, other: closed, fits: VOWEL },
  ]),
  { form: "으로", other: "로", fits: CONSONANT },
  { form: "로", other: "으로", fits: VOWEL | RIEUL },
  ...WITHOUT_COPULA.map((form) => ({ form, other: `이${form}`, fits: VOWEL })),
];

/** What may follow 로 and 와 in the same word. */
const TAILS: Readonly<Record<string, readonly string[]>> = {
  로: ["", "는", "도", "만", "의", "부터", "부터의", "써", "써의", "서", "서의", "서는", "서도", "까지"],
  으로: ["", "는", "도", "만", "의", "부터", "부터의", "써", "써의", "서", "서의", "서는", "서도", "까지"],
  와: ["", "의", "는", "도", "만", "같은", "같이"],
  과: ["", "의", "는", "도", "만", "같은", "같이"],
};
const NO_TAIL: readonly string[] = [""];

/** A josa at the end of a run of Hangul. */
export interface FoundJosa extends JosaForm {
  /** Where it starts in the run. */
  readonly at: number;
  /** Where it ends: what is left is another josa that fits everything. */
  readonly end: number;
}

/** Each form with each of its tails, and what it is of; most runs end in none of them. */
const ENDINGS: ReadonlyMap<string, JosaForm> = new Map(
  FORMS.flatMap((josa) => (TAILS[josa.form] ?? NO_TAIL).map((tail) => [josa.form + tail, josa] as const)),
);
/** The endings by their last syllable, the longest first. */
const BY_LAST_SYLLABLE: ReadonlyMap<number, readonly (readonly [string, JosaForm])[]> = groupBy(
  [...ENDINGS].toSorted(([a], [b]) => b.length - a.length),
  ([ending]) => ending.charCodeAt(ending.length - 1),
);

/** The ways in which a run of Hangul may end in a josa of two forms; the longest first. */
export function josaAtEnd(run: string): FoundJosa[] {
  const found: FoundJosa[] = [];
  for (const [ending, { form, other, fits }] of BY_LAST_SYLLABLE.get(run.charCodeAt(run.length - 1)) ?? []) {
    if (!run.endsWith(ending)) continue;
    const at = run.length - ending.length;
    found.push({ form, other, fits, at, end: at + form.length });
  }
  return found;
}

/** Whether what is between brackets is a josa, as in 을(를) and (으)로: a writer who leaves the choice open. */
export function isJosaAlternative(text: string): boolean {
  return ALTERNATIVES.has(text);
}

const ALTERNATIVES: ReadonlySet<string> = new Set([
  "을",
  "를",
  "은",
  "는",
  "이",
  "가",
  "과",
  "와",
  "으",
  "로",
  "으로",
  "이라",
  "아",
  "야",
  "나",
  "이나",
]);

import type { EnglishToken } from "../../knowledge/english-tokens.ts";
import type { Knowledge } from "../../knowledge/knowledge.ts";
import type { KoreanToken } from "../../knowledge/korean-tokens.ts";
import type { Cue, Licence } from "../../knowledge/polarity/cue.ts";
import { englishCues } from "../../knowledge/polarity/english-cues.ts";
import { englishCompulsion, koreanInability } from "../../knowledge/polarity/compulsion.ts";
import { englishLicence, englishLicences } from "../../knowledge/polarity/english-licences.ts";
import { koreanCues } from "../../knowledge/polarity/korean-cues.ts";
import { isTurnedByHabit, koreanLicences } from "../../knowledge/polarity/korean-licences.ts";
import { latinWords } from "../../knowledge/words.ts";
import type { Span } from "../../text/span.ts";
import { deniedService } from "./denied-service.ts";
import { isFree, REACH, signsAround, signsOfLicences, signsOfPair, weigh } from "./turned-signs.ts";
import type { Sign } from "./turned-weights.ts";
import { pairWords, type WordPairs } from "./word-pairs.ts";

/** A statement that one of two texts turns round and the other does not. Offsets count in the two texts. */
export interface Turned {
  /** The side that turns it round. */
  readonly by: "en" | "ko";
  /** What is turned round with the word that does it, or on the other side the word that stands for it alone. */
  readonly en: Span | undefined;
  readonly ko: Span | undefined;
  /** Log odds, as `WEIGHTS` count them. */
  readonly score: number;
}

interface Pair {
  readonly en: string;
  readonly ko: string;
  readonly words: WordPairs;
  /** Everything that looks like a negation, and what turns its statement round. */
  readonly cues: Readonly<Record<"en" | "ko", readonly Cue[]>>;
  readonly plain: Readonly<Record<"en" | "ko", readonly Cue[]>>;
}

/** A text with more negations is a list or a page, of which no single statement can be told. */
const MOST_CUES = 12;

/** The statement of two texts that most likely is turned round in one of them only; undefined where both hold as many negations. */
export function turnedStatement(en: string, ko: string, knowledge: Knowledge): Turned | undefined {
  const cues = { en: englishCues(en), ko: koreanCues(ko) };
  if (cues.en.length === 0 && cues.ko.length === 0) return undefined;
  // What the Korean text writes in Latin letters (None, not) is the name of something.
  const written = new Set(latinWords(ko).map(({ text }) => text.toLowerCase()));
  const plain = {
    en: cues.en.filter((cue) => isPlain(cue) && !written.has(cue.form)),
    ko: cues.ko.filter(isPlain),
  };
  if (cues.ko.length > 0) {
    const compelled = turnedCompulsion(en, ko);
    if (compelled !== undefined) return compelled;
  }
  if (plain.en.length === plain.ko.length || Math.max(plain.en.length, plain.ko.length) > MOST_CUES) return undefined;
  // `No entry unless …`: the two take each other back, and 해야 할 수 있다 says it without either.
  const hasUnless = plain.en.some(({ form }) => form === "unless");
  if (hasUnless && plain.en.length > Math.max(1, plain.ko.length)) return undefined;
  // `May not enter until …`: what is open from then on is 뒤에 들어갈 수 있다.
  if (plain.en.length > plain.ko.length && UNTIL.test(en) && FROM_THEN_ON.test(ko)) return undefined;
  const pair: Pair = { en, ko, words: pairWords(en, ko, knowledge), cues, plain };
  const found = plain.ko.length > plain.en.length ? turnedInKorean(pair) : turnedInEnglish(pair);
  return found.reduce((best, each) => (each.score > best.score ? each : best));
}

const UNTIL = /(?<!\p{L})(?:until|till|before)(?!\p{L})/iu;
const FROM_THEN_ON =
  /(?<![가-힣])(?:뒤|후|다음)(?:에|부터|에야)?(?![가-힣])|부터|이후|나서|[아어여해]야(?! ?[하한합할했해함])/;

/** As sure as a lost `not` that nothing answers. */
const COMPULSION_SCORE = 4;

/** What has to be done for want of a choice, and cannot be done in the Korean: both hold one negation. */
function turnedCompulsion(en: string, ko: string): Turned | undefined {
  const forced = englishCompulsion(en);
  const unable = forced === undefined ? undefined : koreanInability(ko);
  return unable === undefined ? undefined : { by: "ko", en: forced, ko: unable, score: COMPULSION_SCORE };
}

function isPlain({ kind }: Cue): boolean {
  return kind === "plain";
}

function turnedInKorean(pair: Pair): Turned[] {
  const { en, ko, words, plain, cues } = pair;
  const { en: licences } = licencesOf(pair);
  const shared = signsOfPair(en, ko, plain);
  return plain.ko.map((cue): Turned => {
    const index = koreanPredicate(ko, cue, words.ko);
    const token = words.ko[index];
    const linked = words.en[words.enOf[index] ?? -1];
    const signs: Sign[] = [...shared];
    if (isUnambiguous(cue)) signs.push("sure");
    if (isUnknowing(cue)) signs.push("unknowing");
    if (isFinal(ko, cue)) signs.push("final");
    if (ASIDE.test(ko.slice(cue.start, cue.end))) signs.push("aside");
    if (token === undefined) signs.push("bare");
    else if (isTurnedByHabit(ko.slice(token.start, token.end))) signs.push("habit");
    if (linked === undefined)
      signs.push(...(isFree(words) ? (["unlinked", "free"] as const) : (["unlinked"] as const)));
    signs.push(...signsAround("cue", cues.en, linked, REACH.en), ...signsOfLicences(licences, linked, REACH.en));
    return { by: "ko", en: spanOf(linked), ko: join(cue, token), score: weigh(signs, "ko") };
  });
}

function turnedInEnglish(pair: Pair): Turned[] {
  const { en, ko, words, plain, cues } = pair;
  const { ko: licences, denials } = licencesOf(pair);
  const shared = signsOfPair(en, ko, plain);
  const latin = latinWords(en);
  return plain.en.map((cue): Turned => {
    const index = englishPredicate(cue, words);
    const service = index < 0 && plain.en.length === 1 ? deniedService(en, ko, cue, words) : undefined;
    const own = words.en[index] ?? service?.en;
    const counterpart = words.ko[words.koOf[index] ?? -1] ?? service?.ko;
    const denial = denials.find((each) => (own === undefined ? isNext(cue, each) : overlap(each, own)));
    const rendering = denial === undefined ? [] : renderingOf(counterpart, licences);
    const linked = counterpart ?? rendering[0];
    const next = latin.find(({ start }) => start >= cue.end)?.text.toLowerCase() ?? "";
    const strength = denials.some((each) => isNext(cue, each)) ? "strong" : englishLicence(next);
    const isRendered =
      rendering.length > 0 || (denial !== undefined && counterpart !== undefined && isWhole(en, denial));
    const signs: Sign[] = [...shared];
    if (QUANTITIES.has(cue.form)) signs.push("quantity");
    if (strength !== undefined && !isRendered) signs.push(`next-${strength}`);
    if (LOOSE.has(next)) signs.push("loose");
    if (service !== undefined) signs.push("service");
    if (linked === undefined)
      signs.push(...(isFree(words) ? (["unlinked", "free"] as const) : (["unlinked"] as const)));
    const answers = licences.filter((each) => !rendering.includes(each));
    signs.push(...signsAround("cue", cues.ko, linked, REACH.ko), ...signsOfLicences(answers, linked, REACH.ko));
    return { by: "en", en: join(cue, own ?? denial), ko: spanOf(linked), score: weigh(signs, "en") };
  });
}

/** Words that deny by their prefix or suffix: the Korean puts a negation beside what is left (`inevitable` ↔ 피할 수 없다). */
const COMPOSED = /^(?:un|in|im|ir|il|non|dis|forg)|less$/i;

/** Whether a word or phrase of denial is one piece (`ignore`), not a negation of something else (`unclear`). */
function isWhole(en: string, { start, end }: Span): boolean {
  return !COMPOSED.test(en.slice(start, end));
}

/**
 * The words that may stand for a negation of the other side, and all the English ones of denial. Words of denial that render
 * each other stand for no other (`ignored, but kept` ↔ 무시하지만 유지하지 않는다).
 */
function licencesOf({ en, ko, words, cues }: Pair): Readonly<Record<"en" | "ko" | "denials", readonly Licence[]>> {
  const english = englishLicences(en);
  const korean = koreanLicences(ko);
  const denials = english.filter(({ strength }) => strength === "strong");
  // A phrase, and an `avoid` that is itself what turns round, answer for themselves.
  const whole = denials.filter(
    (each) =>
      isWhole(en, each) && !en.slice(each.start, each.end).includes(" ") && !cues.en.some((cue) => overlap(cue, each)),
  );
  const taken = new Set<Licence>();
  for (const [k, token] of words.ko.entries()) {
    const other = words.en[words.enOf[k] ?? -1];
    if (other === undefined || cues.ko.some((cue) => overlap(cue, token))) continue;
    const own = korean.filter((each) => each.strength === "strong" && overlap(each, token));
    const theirs = whole.filter((each) => overlap(each, other));
    if (own.length > 0 && theirs.length > 0) for (const each of [...own, ...theirs]) taken.add(each);
  }
  const stands = (licence: Licence): boolean => !taken.has(licence);
  return { en: english.filter(stands), ko: korean.filter(stands), denials };
}

/** Whether a word or phrase stands right behind a cue. */
function isNext(cue: Span, { start }: Span): boolean {
  return start >= cue.end && start - cue.end <= 1;
}

/**
 * The Korean words that render an English word of denial, and so answer no `not` before it (`not rule out` ↔ 배제하다):
 * its counterpart, or where the lexicon knows none the only one there is.
 */
function renderingOf(counterpart: Span | undefined, licences: readonly Licence[]): readonly Licence[] {
  if (counterpart !== undefined) return licences.filter((each) => overlap(each, counterpart));
  const strong = licences.filter(({ strength }) => strength === "strong");
  return strong.length === 1 ? strong : [];
}

/** Clauses that stand beside the main one: translators put them in or leave them out more freely. */
const ASIDE = /(?:고도?|아도|도록|없이|게|은채|으면|다면|거나|지만)$/;
/** Whether a Korean sentence or the text ends with a cue. */
function isFinal(text: string, { end }: Cue): boolean {
  return (
    /^[.!”"'’)\]]*(?:\s|$)/.test(text.slice(end, end + 4)) && (end + 1 >= text.length || /[.!]/.test(text[end] ?? ""))
  );
}

const QUANTITIES: ReadonlySet<string> = new Set(["no", "none", "nobody", "nothing"]);
/** Words behind `not` with which it does not turn the predicate round (`not all`, `not as`, `not to`). */
const LOOSE: ReadonlySet<string> = new Set(
  "all every everyone so enough to if when as for been than in the".split(" "),
);

function isUnambiguous({ form }: Cue): boolean {
  return form.startsWith("안") || form.startsWith("않") || form.startsWith("없") || form === "불가능";
}

function isUnknowing({ form }: Cue): boolean {
  return form.startsWith("모") || form.startsWith("몰");
}

/** Korean words that only hold a negated predicate together (`할 수 없다`). */
const LIGHT: ReadonlySet<string> = new Set("수 것 바 적 필요 때 줄 게 지 일 만 아무 더 있 하".split(" "));
/** How many words, and how many characters, are looked at for the predicate. */
const LIGHT_AT_MOST = 3;
const FARTHEST = { ko: 14, en: 30 } as const;

/** The index of the word that a Korean cue turns round: the one before it, or the one behind `안` and `못`. */
function koreanPredicate(ko: string, cue: Cue, tokens: readonly KoreanToken[]): number {
  // `안` stands before its verb, but `-아서는 안 되다` behind it.
  if (/^[안못] ?$/.test(cue.form) && !/^[안못] ?[되된될됩됐돼됨]/.test(ko.slice(cue.start, cue.start + 3))) {
    return tokens.findIndex(({ start }) => start >= cue.start + 1 && start <= cue.start + 3);
  }
  for (let t = tokens.length - 1, steps = 0; t >= 0 && steps < LIGHT_AT_MOST; t--) {
    const { start, end } = tokens[t] as KoreanToken;
    if (end > cue.start) continue;
    steps++;
    if (LIGHT.has(ko.slice(start, end))) continue;
    return cue.start - end > FARTHEST.ko ? -1 : t;
  }
  return -1;
}

/** The index of the word that an English cue turns round: of the two words behind it the first with a counterpart. */
function englishPredicate(cue: Cue, { en, koOf }: WordPairs): number {
  const first = en.findIndex(({ start }) => start >= cue.end);
  if (first < 0) return -1;
  for (let t = first; t < Math.min(first + 2, en.length); t++) {
    if ((en[t] as EnglishToken).start - cue.end > FARTHEST.en) return -1;
    if ((koOf[t] as number) >= 0) return t;
  }
  return -1;
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function spanOf(span: Span | undefined): Span | undefined {
  return span === undefined ? undefined : { start: span.start, end: span.end };
}

function join(cue: Span, predicate: Span | undefined): Span {
  if (predicate === undefined) return { start: cue.start, end: cue.end };
  return { start: Math.min(cue.start, predicate.start), end: Math.max(cue.end, predicate.end) };
}

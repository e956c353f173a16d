/**
 * Errors made on purpose: one side of a correct pair is changed in one place, so that the right answer is known. The new
 * wording never comes from the code under test; only where a fact stands and which facts correspond is asked there.
 */
import type { Fact } from "../../../src/index.ts";
import type { Language, Span } from "../../../src/text/span.ts";
import type { Random } from "../random.ts";
import { suitsJosa } from "./josa.ts";

/** Two facts that say the same, each the only one of its side that does. */
export type Meeting = Readonly<Record<Language, Fact>>;

/** A correct pair with what its two sides state. */
export interface FactedPair {
  /** Its number in its corpus; the odd ones are kept aside. */
  readonly index: number;
  readonly en: string;
  readonly ko: string;
  readonly facts: Readonly<Record<Language, readonly Fact[]>>;
  readonly meetings: readonly Meeting[];
}

/** How far the new value lies from the right one; `echo` takes one that the same text states elsewhere. */
export type Manner = "gross" | "near" | "echo";

/**
 * `easy`: digits on both sides, far off. `middle`: digits, nearly right. `hard`: words or mixed writing on a side, or a figure
 * or name that the text holds elsewhere.
 */
export type Difficulty = "easy" | "middle" | "hard";

/** What is written instead of a stretch of one side. */
export interface Change extends Span {
  readonly by: string;
}

/** What an injector works with: the meeting, and the side that is to be changed. */
export interface Place {
  readonly pair: FactedPair;
  readonly meeting: Meeting;
  readonly side: Language;
  /** The fact of that side. */
  readonly fact: Fact;
  readonly manner: Manner;
  readonly random: Random;
}

/** Makes one kind of error. */
export interface Injector {
  readonly name: string;
  /** The rules that name the error rightly. */
  readonly rules: readonly string[];
  /** The side that it can change; both where it is left out. */
  readonly side?: Language;
  /** Undefined where this fact cannot be changed in this manner. */
  readonly change: (place: Place) => Change | undefined;
}

/** A pair with an error in it. */
export interface Injection {
  readonly pair: FactedPair;
  readonly side: Language;
  /** The pair's two texts, one of them changed. */
  readonly en: string;
  readonly ko: string;
  /** Of the changed side as it was, and as it is now. */
  readonly before: Change;
  readonly after: Span;
  readonly difficulty: Difficulty;
}

/** Changes one place of one side, or nothing where no fact of the pair fits. */
export function inject(
  injector: Injector,
  pair: FactedPair,
  side: Language,
  manner: Manner,
  random: Random,
): Injection | undefined {
  if (injector.side !== undefined && injector.side !== side) return undefined;
  const first = random.below(Math.max(1, pair.meetings.length));
  for (let i = 0; i < pair.meetings.length; i++) {
    const meeting = pair.meetings[(first + i) % pair.meetings.length] as Meeting;
    const change = injector.change({ pair, meeting, side, fact: meeting[side], manner, random });
    const text = pair[side];
    if (change === undefined || !isSound(change, text)) continue;
    const { start, end, by } = change;
    const changed = text.slice(0, start) + by + text.slice(end);
    return {
      pair,
      side,
      en: pair.en,
      ko: pair.ko,
      [side]: changed,
      before: change,
      after: { start, end: start + by.length },
      difficulty: standsElsewhere(change, text) ? "hard" : difficultyOf(meeting, manner),
    };
  }
  return undefined;
}

/** Whether the text is another one afterwards, and as well written as before. */
function isSound({ start, end, by }: Change, text: string): boolean {
  const before = text.slice(start, end);
  return before !== by && suitsJosa(before, by, text.slice(end, end + 4));
}

/** Whether what is written now is said at another place of the text, too. */
function standsElsewhere({ start, end, by }: Change, text: string): boolean {
  // In Hangul the next syllable tells 월요일 from 월.
  const next = /[가-힣]$/u.test(by) ? text.charAt(end) : "";
  const isOther = (at: number): boolean =>
    (at + by.length <= start || at >= end) &&
    !/[\p{L}\p{N}.,]/u.test(text.charAt(at - 1)) &&
    (next !== "" || !/[\p{N}\p{Script=Latin}]/u.test(text.charAt(at + by.length)));
  for (let at = text.indexOf(by + next); at >= 0; at = text.indexOf(by + next, at + 1)) if (isOther(at)) return true;
  return false;
}

/** Figures that are not digits alone: with a scale in letters, or in words. */
const MIXED = /[십백천만억조]|hundred|thousand|million|billion|trillion|dozen|\d(?:bn|[mkb])(?!\p{L})/iu;
const MONTH_OR_WEEKDAY = /\p{L}{3,9}/u;

function difficultyOf({ en, ko }: Meeting, manner: Manner): Difficulty {
  const isPlain = (fact: Fact): boolean =>
    fact.kind === "date" ? /\d/.test(fact.text) || MONTH_OR_WEEKDAY.test(fact.text) : isDigits(fact);
  if (manner === "echo" || !isPlain(en) || !isPlain(ko)) return "hard";
  return manner === "gross" ? "easy" : "middle";
}

function isDigits(fact: Fact): boolean {
  return fact.kind === "name" || (fact.written === undefined && /\d/.test(fact.text) && !MIXED.test(fact.text));
}

/** A stretch of the fact, counted in the fact's own text, written anew. */
export function within(fact: Fact, start: number, length: number, by: string): Change {
  return { start: fact.start + start, end: fact.start + start + length, by };
}

/** The first match of a pattern in a fact, written anew; nothing where it does not match or the writer declines. */
export function rewrite(
  fact: Fact,
  pattern: RegExp,
  write: (match: RegExpExecArray) => string | undefined,
): Change | undefined {
  const match = pattern.exec(fact.text);
  const by = match === null ? undefined : write(match);
  return match === null || by === undefined ? undefined : within(fact, match.index, match[0].length, by);
}

/** A word with a capital where the word in its place has one. */
export function likeCase(word: string, model: string): string {
  return /^\p{Lu}/u.test(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/** One of a list. */
export function choose<T>(list: readonly T[], random: Random): T | undefined {
  return list.length === 0 ? undefined : list[random.below(list.length)];
}

/** Whether a figure is meant exactly: of a rounded one a near value may still be right. */
export function isExact({ en, ko }: Meeting): boolean {
  return en.bound !== "about" && ko.bound !== "about";
}

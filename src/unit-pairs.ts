import type { Message, TranslationUnit } from "./formats/bilingual.ts";

/** Subtitles of two languages are cut by hand: so many milliseconds apart two are still one. */
const FARTHEST = 1500;

/**
 * The messages of two files by their keys, in the order of the English one; those of the Korean alone come last. Messages with times whose
 * keys are not the same belong to the one next in time, if that is near and nobody else's.
 */
export function unitsByKey(en: readonly Message[], ko: readonly Message[]): TranslationUnit[] {
  const korean = new Map(ko.map((message) => [message.key, message]));
  const answers = new Map<Message, Message>();
  const take = (message: Message, answer: Message): void => {
    answers.set(message, answer);
    korean.delete(answer.key);
  };
  for (const message of en) {
    const answer = korean.get(message.key);
    if (answer !== undefined) take(message, answer);
  }
  for (const [message, answer] of nearInTime(
    en.filter((each) => !answers.has(each)),
    [...korean.values()],
  )) {
    take(message, answer);
  }
  const units = en.map((message): TranslationUnit => {
    const answer = answers.get(message);
    return { key: message.key, en: message.block, ...(answer === undefined ? {} : { ko: answer.block }) };
  });
  return [...units, ...Array.from(korean.values(), ({ key, block }): TranslationUnit => ({ key, ko: block }))];
}

/** Pairs of what is left over, the nearest first; both lists are walked once, since they are in the order of time. */
function nearInTime(en: readonly Message[], ko: readonly Message[]): (readonly [en: Message, ko: Message])[] {
  const candidates: { readonly en: Message; readonly ko: Message; readonly apart: number }[] = [];
  let first = 0;
  for (const message of en) {
    const { at } = message;
    if (at === undefined) continue;
    while (first < ko.length && ((ko[first] as Message).at ?? 0) < at - FARTHEST) first++;
    for (let i = first; i < ko.length; i++) {
      const answer = ko[i] as Message;
      const apart = (answer.at ?? Number.POSITIVE_INFINITY) - at;
      if (apart > FARTHEST || i > first + MOST_NEAR) break;
      candidates.push({ en: message, ko: answer, apart: Math.abs(apart) });
    }
  }
  const taken = new Set<Message>();
  return candidates
    .toSorted((a, b) => a.apart - b.apart)
    .flatMap((each) => {
      if (taken.has(each.en) || taken.has(each.ko)) return [];
      taken.add(each.en).add(each.ko);
      return [[each.en, each.ko] as const];
    });
}

/** More cues than these within moments are no subtitles. */
const MOST_NEAR = 16;

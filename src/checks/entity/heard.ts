import { stemsOf } from "../../knowledge/josa.ts";
import type { Knowledge } from "../../knowledge/knowledge.ts";
import { soundCodeOfHangul, type SoundCode } from "../../knowledge/sound-key.ts";
import { spoken } from "../../knowledge/spoken.ts";
import { hangulWords, type Word } from "../../knowledge/words.ts";
import type { Span } from "../../text/span.ts";
import { codesNear } from "./codes-near.ts";

/** A stretch of a Korean text that sounds like a Latin spelling. */
export interface Heard extends Span {
  readonly text: string;
  /** 0…1 */
  readonly similarity: number;
}

/** Finds where a Korean text writes a name by its sound. */
export interface Hearing {
  /** The stretches that sound like a name at least that much: the best one of each place, in reading order. */
  readonly hear: (latin: string, least: number) => readonly Heard[];
}

/** A name of one syllable, or a word that begins like it, sounds like too much. */
const SHORTEST = 2;
const LONGEST_BEGINNING = 7;
/** 마이크로 소프트 is one name, 앙겔라 메르켈 총리 none of three words. */
const MOST_JOINED = 3;

/** Reads a Korean text once; the offsets of what is heard count from `base`. */
export function createHearing(text: string, base: number, knowledge: Knowledge): Hearing {
  const stretches = stretchesOf(text, knowledge);
  return {
    hear: (latin, least) => {
      const best = new Map<number, Heard>();
      for (const code of codesNear(latin.replaceAll(/[\s-]/g, ""))) {
        for (const { start, end, text: stretch } of stretches.get(code) ?? []) {
          const similarity = knowledge.transliteration.nameSimilarity(latin, stretch);
          const other = best.get(start);
          if (similarity < least || (other !== undefined && !isBetter(end, similarity, other, base))) continue;
          best.set(start, { start: base + start, end: base + end, text: text.slice(start, end), similarity });
        }
      }
      return [...best.values()].toSorted((a, b) => a.start - b.start);
    },
  };
}

/** A longer stretch must sound clearly better: 요하네스버그에 sounds as good as 요하네스버그. */
function isBetter(end: number, similarity: number, other: Heard, base: number): boolean {
  return similarity + (base + end > other.end ? -MARGIN : MARGIN) > other.similarity;
}

const MARGIN = 0.03;

/** As it is spoken. */
type Stretch = Span & { readonly text: string };

function stretchesOf(text: string, { names }: Knowledge): ReadonlyMap<SoundCode, readonly Stretch[]> {
  const stretches = new Map<SoundCode, Stretch[]>();
  const add = (start: number, end: number, stretch: string): void => {
    if (stretch.length < SHORTEST) return;
    for (const said of new Set([stretch, spoken(stretch)])) {
      const code = soundCodeOfHangul(said);
      const known = stretches.get(code);
      if (known === undefined) stretches.set(code, [{ start, end, text: said }]);
      else known.push({ start, end, text: said });
    }
  };
  const words = hangulWords(text);
  words.forEach((first, index) => {
    let joined = "";
    for (let last = index; last < Math.min(words.length, index + MOST_JOINED); last++) {
      const word = words[last] as Word;
      if (last > index && !(word.followsDirectly && text[word.start - 1] === " ")) break;
      for (const stem of stemsOf(word.text)) add(first.start, word.start + stem.length, joined + stem);
      joined += word.text;
    }
    // 부시대통령: a name before a title written as one word with it.
    for (let length = SHORTEST; length < Math.min(first.text.length - 1, LONGEST_BEGINNING); length++) {
      const isTitled = stemsOf(first.text.slice(length)).some((rest) => names.isKoreanTitle(rest, 0, rest.length));
      if (isTitled) add(first.start, first.start + length, first.text.slice(0, length));
    }
  });
  return stretches;
}

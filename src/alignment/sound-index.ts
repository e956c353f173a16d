import { stemsOf } from "../knowledge/josa.ts";
import {
  soundCodeOfHangul,
  soundCodesOfLatin,
  soundsOf,
  withoutSound,
  type SoundCode,
} from "../knowledge/sound-key.ts";
import type { Transliteration } from "../knowledge/transliteration.ts";
import type { HangulName, LatinName } from "../knowledge/transliteration-spelling.ts";
import { appendId } from "./id-lists.ts";
import type { Item } from "./items.ts";

/** Skeletons of so many classes tell one name from another in a whole book. */
const TELLING_KEY = 3;
const SHORTEST_FUZZY_KEY = 4;

/** Korean items by the consonant skeletons of their stems, whole and with one class left out. */
export class SoundIndex {
  readonly #items: readonly Item[];
  readonly #transliteration: Transliteration;
  readonly #exact = new Map<SoundCode, number[]>();
  readonly #shortened = new Map<SoundCode, number[]>();
  /** Spellings are prepared the first time a word is a candidate; most never are. */
  readonly #spellings: (readonly HangulName[] | undefined)[];
  /** By Korean item the English one that it was found for last. */
  readonly #foundFor: Int32Array;

  constructor(items: readonly Item[], transliteration: Transliteration) {
    this.#items = items;
    this.#transliteration = transliteration;
    this.#spellings = items.map(() => undefined);
    this.#foundFor = new Int32Array(items.length).fill(-1);
    items.forEach((item, id) => {
      if (item.sound === undefined) return;
      if (item.word !== undefined) this.#add(item.text, id);
      else for (const stem of nounStems(item)) this.#add(stem, id);
    });
  }

  #add(stem: string, id: number): void {
    const code = soundCodeOfHangul(stem);
    const sounds = soundsOf(code);
    if (sounds > 0) appendId(this.#exact, code, id);
    if (sounds < SHORTEST_FUZZY_KEY) return;
    for (let i = 0; i < sounds; i++) appendId(this.#shortened, withoutSound(code, i), id);
  }

  /**
   * Fills `found` with the Korean words whose skeletons are one of those of an English item, and of names those that differ by
   * one class. All but exact long ones must pass `isNear`.
   */
  find(e: number, latin: string, isName: boolean, isNear: (en: number, ko: number) => boolean, found: number[]): void {
    found.length = 0;
    const take = (ids: readonly number[] | undefined, isSure: boolean): void => {
      if (ids === undefined) return;
      for (const id of ids) {
        if (this.#foundFor[id] === e || !(isSure || isNear(e, id))) continue;
        this.#foundFor[id] = e;
        found.push(id);
      }
    };
    for (const code of soundCodesOfLatin(latin)) {
      const sounds = soundsOf(code);
      take(this.#exact.get(code), sounds >= TELLING_KEY);
      // Only names may differ by a sound: for common words that would find too much.
      if (!isName) continue;
      take(this.#shortened.get(code), false);
      if (sounds < SHORTEST_FUZZY_KEY) continue;
      for (let i = 0; i < sounds; i++) take(this.#exact.get(withoutSound(code, i)), false);
    }
  }

  /** Whether a Latin word is one of the stems that a Korean item may have. */
  areAlike(name: LatinName, id: number, least: number): boolean {
    const { hangul, similarity } = this.#transliteration;
    const spellings = (this.#spellings[id] ??= nounStems(this.#items[id] as Item).map(hangul));
    for (const spelling of spellings) if (similarity(name, spelling, least) >= least) return true;
    return false;
  }
}

/** One syllable alone renders no name that its key would tell from a thousand others. */
function nounStems({ text, word }: Item): readonly string[] {
  // A known word was read without its particles.
  if (word !== undefined) return [text];
  return stemsOf(text).filter((stem) => stem.length >= 2);
}

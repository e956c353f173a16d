import { josaList } from "./data/josa-list.ts";

const JOSA: ReadonlySet<string> = new Set(josaList.split(" "));

const LONGEST_JOSA = 4;

/** What particles end with: most words do not. */
const LAST_SYLLABLES: ReadonlySet<number> = new Set(Array.from(JOSA, (josa) => josa.charCodeAt(josa.length - 1)));

/**
 * The forms a noun may have behind an eojeol: the eojeol itself first, then without one or two layers of particles.
 * `러시아에서는` gives `러시아에서는`, `러시아`, … A stem keeps at least one syllable.
 */
export function stemsOf(eojeol: string): readonly string[] {
  const stems = [eojeol];
  for (let i = 0; i < stems.length && i < 3; i++) {
    const word = stems[i] as string;
    if (!LAST_SYLLABLES.has(word.charCodeAt(word.length - 1))) continue;
    for (let length = Math.min(LONGEST_JOSA, word.length - 1); length >= 1; length--) {
      if (!JOSA.has(word.slice(word.length - length))) continue;
      const stem = word.slice(0, word.length - length);
      if (!stems.includes(stem)) stems.push(stem);
    }
  }
  return stems;
}

/** Whether a string is one particle and nothing else. */
export function isJosa(text: string): boolean {
  return JOSA.has(text);
}

import type { Passage } from "../../alignment/bitext.ts";
import { hangulWords, latinWords } from "../../knowledge/words.ts";

/** Words that only running English holds; names, commands and labels do without them. */
const RUNNING_ENGLISH: ReadonlySet<string> = new Set(
  "the a an of to in on at for with from by and or is are was were be been has have had will can may must not this that these those it its we you your our they their as if when which who".split(
    " ",
  ),
);

/** Whether a passage is English prose, not a name, a command or a line of labels that Korean texts keep in English. */
export function isEnglishProse({ segment }: Passage): boolean {
  if (segment.block === "code" || segment.language === "ko") return false;
  // The words of an address are no sentence.
  const words = latinWords(segment.prose.text.replaceAll(/\S+:\/\/\S+/g, " "));
  const running = words.filter((word) => RUNNING_ENGLISH.has(word.text.toLowerCase())).length;
  return words.length >= 4 && running >= 1 && running * 12 >= words.length;
}

const FEWEST_ENGLISH_WORDS = 5;
const FEWEST_KOREAN_WORDS = 4;

/** Whether a passage says enough to be missed: a sentence, not a label, a number or a line of page furniture. */
export function isSubstantial({ segment }: Passage): boolean {
  if (segment.block === "code") return false;
  const { text } = segment.prose;
  return latinWords(text).length >= FEWEST_ENGLISH_WORDS || hangulWords(text).length >= FEWEST_KOREAN_WORDS;
}

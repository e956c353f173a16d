/** Josa whose form depends on the sound in front of them, with nothing but them up to the next word. */
const JOSA = /^(?:은|는|이|가|을|를|과|와|으로|로)(?![가-힣])/u;
const READ_OUT: Readonly<Record<string, string>> = {
  0: "영",
  1: "일",
  2: "이",
  3: "삼",
  4: "사",
  5: "오",
  6: "육",
  7: "칠",
  8: "팔",
  9: "구",
};

/** Whether the josa behind a word, if there is one, is also right behind another word. */
export function suitsJosa(word: string, other: string, rest: string): boolean {
  const josa = JOSA.exec(rest)?.[0];
  const [end, otherEnd] = [endingOf(word), endingOf(other)];
  if (josa === undefined || end === undefined || otherEnd === undefined) return true;
  const isOpen = (ending: Ending): boolean => ending === "vowel" || (ending === "rieul" && josa.endsWith("로"));
  return isOpen(end) === isOpen(otherEnd);
}

type Ending = "vowel" | "rieul" | "consonant";

/** How a word ends as it is spoken; undefined where its letters do not tell. */
export function endingOf(word: string): Ending | undefined {
  const last = word.slice(-1);
  const syllable = READ_OUT[last] ?? last;
  if (!/^[가-힣]$/u.test(syllable)) return undefined;
  const batchim = (syllable.charCodeAt(0) - 0xac00) % 28;
  return batchim === 0 ? "vowel" : batchim === 8 ? "rieul" : "consonant";
}

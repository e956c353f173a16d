import { createWordList, isLatinEnd, isOneOf, wordAt } from "../words.ts";

const COUNTED: ReadonlySet<string> = new Set(
  (
    "people users subscribers foreigners jobs homes cars voters customers copies views downloads tonnes passengers visitors tourists " +
    "residents citizens workers employees members followers viewers listeners readers players students children adults women men " +
    "households families patients migrants refugees immigrants soldiers troops votes vehicles units shares barrels tons dollars euros " +
    "pounds inhabitants americans koreans britons pupils travellers travelers drivers fans deaths cases doses accounts devices phones " +
    "animals birds trees books tickets hits clicks streams purchases orders transactions viewings installs guests attendees"
  ).split(" "),
);
/** Whether a plural names people or things that texts count. */
export function isCountedNoun(word: string): boolean {
  return COUNTED.has(word);
}

/** What may stand before them: 2m active users. */
const MIDDLES: ReadonlySet<string> = new Set(
  "more new active other registered foreign young older elderly paying monthly daily weekly extra additional such fewer british american korean chinese japanese".split(
    " ",
  ),
);
const THEM = createWordList("of them|of us|of whom", "|");

/** 51.7m people, 3m of them, 2m active users, 2b users: a letter that scales by what is counted, where it could be a unit. */
export function countedLetterAt(
  text: string,
  end: number,
): { readonly power: number; readonly end: number } | undefined {
  const letter = text.charCodeAt(end);
  if ((letter !== 0x6d && letter !== 0x62) || !isLatinEnd(text, end + 1) || text.charCodeAt(end + 1) !== 0x20) {
    return undefined;
  }
  const first = wordAt(text, end + 2);
  const nounStart = MIDDLES.has(first) ? end + 2 + first.length + 1 : end + 2;
  const noun = wordAt(text, nounStart);
  // the 100m women's final
  const isCounted = COUNTED.has(noun) && !isOneOf(text, nounStart + noun.length, "'’-");
  if (!isCounted && THEM(text, end + 2) === undefined) return undefined;
  return { power: letter === 0x6d ? 6 : 9, end: end + 1 };
}

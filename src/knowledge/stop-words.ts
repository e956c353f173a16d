/**
 * English words that hold sentences together and that Korean expresses by particles and endings or not at all: they say
 * nothing about which sentence this is. Negations, quantities and question words are not among them.
 */
const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    "a an the of to in on at by for with from as be am it its this that these those there here i you he she we they me him " +
    "her us them my your his our their mine yours ours theirs and or but then so than do have will would can could shall " +
    "might which whom whose into onto also just very such s t ll re ve d m is are was were been being has had having does " +
    "did done doing itself themselves himself herself"
  ).split(" "),
);

/** Whether a lower-case word or stem is passed over when texts are compared. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}

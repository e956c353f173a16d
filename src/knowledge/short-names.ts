/**
 * Countries and cities that Korean writes with one syllable, by the keys of their entities: 미·중 회담, 방미, 대북. From general knowledge.
 */
const SHORT_NAMES: Readonly<Record<string, string>> = {
  "united states": "미",
  america: "미",
  "united kingdom": "영",
  england: "영",
  china: "중",
  japan: "일",
  russia: "러",
  "soviet union": "소",
  germany: "독",
  france: "불프",
  italy: "이",
  spain: "서",
  australia: "호",
  india: "인",
  iran: "이",
  iraq: "이",
  israel: "이",
  pakistan: "파",
  vietnam: "월베",
  taiwan: "대",
  ukraine: "우",
  europe: "구유",
  "european union": "유",
  korea: "한조북남",
  "north korea": "북",
  "south korea": "한남",
  vienna: "빈",
};

/** What goes before one: 방미, 대북, 주한, 친러. */
const BEFORE = new Set("방대주재반친항탈입연내");
const ALL = new Set(Object.values(SHORT_NAMES).join(""));
/** What a word of short names ends with: 미군, 북측, 한미동맹. */
const BEHIND = /^(?:군|측|국|정부|정상|양국|간|관계|회담|연합|동맹|협상|대화|무역|핵|당국|대사|전쟁|전|제|계|산|령|인)/;

/** The syllables of a word's stem that stand for names; none where the word is no row of such: 한미 in 한미동맹, 미 in 방미. */
function shortNamesIn(stem: string): string {
  let end = 0;
  while (end < stem.length && (ALL.has(stem.charAt(end)) || BEFORE.has(stem.charAt(end)))) end++;
  const run = stem.slice(0, end);
  if (run === "" || (end < stem.length && !BEHIND.test(stem.slice(end)))) return "";
  return run;
}

/** Whether one of the stems of a Korean text is or holds the short name of an entity. */
export function isSaidShort(key: string, stems: Iterable<string>): boolean {
  const short = SHORT_NAMES[key];
  if (short === undefined) return false;
  for (const stem of stems) {
    const run = shortNamesIn(stem);
    for (const syllable of run) if (short.includes(syllable)) return true;
  }
  return false;
}

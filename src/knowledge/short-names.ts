/**
 * Countries and cities that Korean writes with one syllable, by the keys of their entities: 미·중 회담, 방미, 대북. From general
 * knowledge; those whose syllable is mostly another word (이 for Israel) are left out.
 */
const SHORT_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "united states": "미",
    america: "미",
    "united kingdom": "영",
    england: "영",
    china: "중",
    japan: "일",
    russia: "러",
    germany: "독",
    france: "불",
    korea: "한조북남",
    "north korea": "북",
    "south korea": "한남",
    vienna: "빈",
  }),
);

/**
 * A row of short names, with what may stand before and behind it: 한미일, 방미, 대북, 미군, 한미동맹. 일 and 중 alone are other words.
 */
const ROW =
  /^(?:[방대주재반친]?([미러북]|[한미중일러북영독불남조]{2,4})|[방주재반친]([중일영독불한남]))(?:군|측|정부|정상|양국|간|관계|회담|연합|동맹|협상|무역|핵|당국|대사)?$/;

/** Words for one's own country. */
const HOME: ReadonlySet<string> = new Set(["우리나라", "국내", "본국", "자국"]);
const KOREAN: ReadonlySet<string> = new Set(["korea", "south korea"]);

/** Whether a Korean text has the short name of an entity among its words, of each of which the stems are given. */
export function isSaidShort(key: string, words: Iterable<readonly string[]>): boolean {
  const short = SHORT_NAMES.get(key);
  if (short === undefined) return false;
  for (const stems of words) {
    if (KOREAN.has(key) && stems.some((stem) => HOME.has(stem))) return true;
    if (short === "빈" && stems.includes(short)) return true;
    for (const stem of stems) {
      // 북한 is one country.
      const [, row, single] = ROW.exec(stem.startsWith("북한") ? stem.slice(2) : stem) ?? [];
      for (const syllable of row ?? single ?? "") if (short.includes(syllable)) return true;
    }
  }
  return false;
}

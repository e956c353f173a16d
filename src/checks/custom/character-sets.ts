/** A set of characters: a bit for each probe that is in it. */
export type CharacterSet = bigint;

export interface CharacterSets {
  /** Of a letter, an escape or a class as it is written. */
  readonly of: (source: string) => CharacterSet;
}

/**
 * What no pattern names but classes and properties tell apart: letters of several scripts, digits, marks, signs, spaces, controls and the borders
 * of `\w` and `\d`.
 */
const COMMON = [
  ..."\0\t\n\v\f\r !\"#$%&'()*+,-./09:;<=>?@AZ[\\]^_`az{|}~",
  ..."\u0085\u00A0\u1680\u2000\u200A\u200B\u200D\u2028\u2029\u202F\u205F\u3000\uFEFF\uFFFF\uE000\uD800\u{10FFFF}",
  ..."¡§©ª«­±²µ·º»¼¿ßàÀÿ×÷ſıİŁłǅʰ\u0301\u0903\u20DD€₩№℃Ⅷ←∑─■★♥☎✓👍🏽🇰中々ひカー〆ー、。「」『』（）～！？Ａｚ０９･ｱﾞ",
  ..."가힣각ㄱㅏㆍ각한글αΩДяאبกअᏣ‐‑–—‘’“”…′″‰※‿⁰₂①㈜㉠㎏𝐀𐐀",
].map((sign) => sign.codePointAt(0) ?? 0);

const CODED = /\\(?:u\{([0-9a-f]+)\}|u([0-9a-f]{4})|x([0-9a-f]{2}))/gi;

/**
 * Sets of the classes of a pattern. They meet where a probe is in both: the ends of every range and their neighbours are among the probes, so for
 * letters and ranges this is exact, and for properties as good as `COMMON`.
 */
export function characterSets(pattern: string, flags: string): CharacterSets {
  const probes = probesFor(pattern);
  const ownFlags = flags.replaceAll(/[gy]/g, "");
  const known = new Map<string, CharacterSet>();
  const measure = (source: string): CharacterSet => {
    const shape = new RegExp(`^(?:${source})$`, ownFlags);
    let set = 0n;
    for (const [index, probe] of probes.entries()) if (shape.test(probe)) set |= 1n << BigInt(index);
    // A class that no probe is in may meet any other.
    return set === 0n ? (1n << BigInt(probes.length)) - 1n : set;
  };
  return {
    of: (source) => {
      const set = known.get(source) ?? measure(source);
      known.set(source, set);
      return set;
    },
  };
}

function probesFor(pattern: string): readonly string[] {
  const coded = Array.from(pattern.matchAll(CODED), ([, long, four, two]) => parseInt(long ?? four ?? two ?? "0", 16));
  const named = [...Array.from(pattern, (sign) => sign.codePointAt(0) ?? 0), ...coded];
  const near = named.flatMap((code) => [code - 1, code, code + 1]).filter((code) => code >= 0 && code <= 0x10ffff);
  const cased = near.map((code) => String.fromCodePoint(code)).flatMap((sign) => [sign, ...otherCases(sign)]);
  return [...new Set([...cased, ...COMMON.map((code) => String.fromCodePoint(code))])];
}

/** A letter that becomes two in capitals has no other case here, as for the engine. */
function otherCases(sign: string): readonly string[] {
  return [sign.toLowerCase(), sign.toUpperCase()].filter((other) => [...other].length === 1);
}

import { isAsciiLetter, isDigit, isHangulSyllable } from "../../text/characters.ts";
import { coverKept } from "./leftover-kept.ts";

/** How many letters and digits each side has of its own. */
export interface OwnLengths {
  readonly en: number;
  readonly ko: number;
}

/** Counts letters and digits without what stands in both texts: code, tags, addresses, terms and figures. */
export function ownLengths(en: string, ko: string): OwnLengths {
  const shared = new Map<string, number>();
  const enLength = measure(en, (word) => shared.set(word, (shared.get(word) ?? 0) + 1));
  let common = 0;
  const koLength = measure(ko, (word) => {
    const left = shared.get(word) ?? 0;
    if (left === 0) return;
    shared.set(word, left - 1);
    common += word.length;
  });
  return { en: enLength - common, ko: koLength - common };
}

const LETTER = /[\p{L}\p{N}]/u;

/** How many letters and digits a text has; `use` gets its words of more than one Latin letter or digit. */
function measure(text: string, use: (word: string) => void): number {
  const own = coverKept(text, () => false);
  let length = 0;
  for (let i = 0; i < own.length;) {
    const start = i;
    while (isWordUnit(own.charCodeAt(i))) i++;
    if (i > start) {
      length += i - start;
      if (i - start > 1) use(own.slice(start, i));
      continue;
    }
    const code = own.codePointAt(i) as number;
    const units = code > 0xffff ? 2 : 1;
    i += units;
    if (isHangulSyllable(code)) length++;
    else if (code >= 0x80 && LETTER.test(String.fromCodePoint(code))) {
      length += units;
      if (units > 1) use(own.slice(i - units, i));
    }
  }
  return length;
}

function isWordUnit(code: number): boolean {
  return isAsciiLetter(code) || isDigit(code);
}

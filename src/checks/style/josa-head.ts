import { finalsOf, type Finals } from "../../knowledge/korean-reading.ts";
import { isAsciiLetter, isDigit, isSpace } from "../../text/characters.ts";
import { isJosaAlternative } from "./josa-fit.ts";
import type { StyleText } from "./korean-texts.ts";
import { isHangulAt, OPAQUE, UNSEEN } from "./readable.ts";

/** What stands before a josa: how its reading ends, and how sure that is. */
export interface Head {
  readonly finals: Finals;
  readonly confidence: number;
  readonly isFigure: boolean;
}

const CLOSING_QUOTES = "\"'”’」』》〉";
/** What may stand before a closing quotation mark without being read. */
const SILENT = ".,?!…";
const LONGEST_HEAD = 40;
const LONGEST_ASIDE = 120;

/** The head in front of a place; undefined where nothing there can be read. */
export function headBefore(text: StyleText, at: number): Head | undefined {
  const { seen } = text;
  const last = skipUnseen(seen, at - 1);
  // Small raised type is a note on the word before it.
  if (/<\/(?:sup|sub|rt|small)>$/.test(text.written.slice(last + 1, at))) return undefined;
  const sign = seen[last];
  if (sign === undefined || isSpace(sign.charCodeAt(0))) return undefined;
  if (sign === ")" || sign === "]" || sign === "）") return headBeforeAside(text, last);
  if (CLOSING_QUOTES.includes(sign)) {
    let end = skipUnseen(seen, last - 1);
    while (SILENT.includes(seen[end] ?? " ")) end--;
    const quoted = headBefore(text, end + 1);
    return quoted === undefined ? undefined : { ...quoted, isFigure: false };
  }
  return sign === OPAQUE ? headInCode(text, last) : headAt(seen, last);
}

function skipUnseen(seen: string, at: number): number {
  let place = at;
  while (place >= 0 && seen[place] === UNSEEN) place--;
  return place;
}

function headAt(seen: string, last: number): Head | undefined {
  // A josa that stands twice is another fault.
  if (seen[last] === "을" || seen[last] === "를") return undefined;
  const finals = finalsOf(seen.slice(Math.max(0, last + 1 - LONGEST_HEAD), last + 1));
  const code = seen.charCodeAt(last);
  return { finals, confidence: isHangulAt(seen, last) ? 0.9 : 0.8, isFigure: isDigit(code) };
}

/** 파일(File)을: the word before the bracket decides. Where the josa fits what is between the brackets nobody minds. */
function headBeforeAside(text: StyleText, close: number): Head | undefined {
  const { seen } = text;
  let open = close - 1;
  for (let depth = 1; open >= Math.max(0, close - LONGEST_ASIDE); open--) {
    if (")]）".includes(seen[open] as string)) depth++;
    else if ("([（".includes(seen[open] as string) && --depth === 0) break;
  }
  if (open < Math.max(0, close - LONGEST_ASIDE) || open < 0) return undefined;
  const aside = seen.slice(open + 1, close);
  if (isJosaAlternative(aside.trim())) return undefined;
  // Behind Latin letters the brackets may hold the arguments of a call.
  if (isAsciiLetter(seen.charCodeAt(open - 1)) && !/^[\p{L}\s-]*$/u.test(aside)) return undefined;
  const inside = headBefore(text, close);
  const outside = headBefore(text, open);
  // unlink(filename): read by whichever the writer thinks of.
  if (isAsciiLetter(seen.charCodeAt(open - 1)) && aside !== "" && (inside?.finals ?? 0) === 0) return undefined;
  if (outside === undefined || outside.finals === 0) return undefined;
  return {
    finals: outside.finals | (inside?.finals ?? 0),
    confidence: inside === undefined || inside.finals === 0 ? 0.7 : 0.8,
    isFigure: false,
  };
}

/** Inline code is read like text if it is a word, or the label of a reference (`word <target>`). */
function headInCode({ written, seen }: StyleText, last: number): Head | undefined {
  let end = last + 1;
  while (end > 0 && (written[end - 1] === "`" || written[end - 1] === "_")) end--;
  if (end === last + 1) return undefined;
  let start = last;
  while (start > 0 && seen[start - 1] === OPAQUE && written[start - 1] !== "`") start--;
  while (start > 0 && seen[start - 1] === OPAQUE) start--;
  const code = written.slice(start, end).replace(/^(?::[\w+.-]+)*:?`+/, "");
  const label = /^([^<>]+) <[^<>]*>$/.exec(code)?.[1] ?? code;
  if (!/^[\p{L}\d_. -]+$/u.test(label)) return undefined;
  const finals = finalsOf(label);
  return finals === 0 ? undefined : { finals, confidence: 0.7, isFigure: false };
}

import { splitSentences } from "../segments/index.ts";
import type { KoreanTokeniser } from "../knowledge/korean-tokens.ts";
import { stemsOf } from "../knowledge/josa.ts";
import { isHangulSyllable, isSpace } from "../text/characters.ts";
import { isCloser, isTerminator } from "../segments/sentence-borders.ts";
import type { Language } from "../text/span.ts";
import type { Unit } from "./bead.ts";
import { endsStretch, type Work } from "../text/work.ts";

/** Where the sentences of a list of segments end. */
export interface SentenceEnds {
  /** 0…1: how much a segment looks as if it stopped in the middle of a sentence that the next one goes on with. */
  readonly open: Float64Array;
  /** The same, as far as this text can be trusted to put full stops behind its sentences: how surely it does. */
  readonly surely: Float64Array;
  /** Sentences of each segment; the part of one counts as one. */
  readonly sentences: Uint16Array;
}

/** Above the first share of open segments a text may be one that has no full stops; from the second on it surely is. */
const UNPUNCTUATED = { from: 0.4, to: 0.7 } as const;

/**
 * Reads from the ends of segments which of them belong together: no bead should end inside a sentence. A segment that only lacks its
 * full stop may as well be a heading, a cell or an item. Those stand on both sides, so it counts as far as one side has more of them.
 */
export function* readSentenceEnds(
  en: readonly Unit[],
  ko: readonly Unit[],
  korean: KoreanTokeniser,
): Work<{ en: SentenceEnds; ko: SentenceEnds }> {
  const sides = {
    en: yield* readEnds(en, "en", opennessOfEnglish),
    ko: yield* readEnds(ko, "ko", (text) => opennessOfKorean(text, korean)),
  };
  const [enBare, koBare] = [shareOfBare(sides.en), shareOfBare(sides.ko)];
  temper(sides.en, enBare, koBare, BARE_ENGLISH_TRUST);
  temper(sides.ko, koBare, enBare, 1);
  return sides;
}

function* readEnds(
  units: readonly Unit[],
  language: Language,
  openness: (text: string, next: string) => number,
): Work<SentenceEnds> {
  const open = new Float64Array(units.length);
  const sentences = new Uint16Array(units.length);
  for (const [index, { text }] of units.entries()) {
    if (endsStretch(index)) yield;
    sentences[index] = splitSentences(text, language).length;
    const next = units[index + 1];
    if (next !== undefined) open[index] = openness(text, next.text);
  }
  return { open, surely: new Float64Array(units.length), sentences };
}

function shareOfBare({ open }: SentenceEnds): number {
  let count = 0;
  for (const each of open) if (each > 0 && each < HANGING_OPEN) count++;
  return open.length === 0 ? 0 : count / open.length;
}

function temper({ open, surely }: SentenceEnds, own: number, other: number, bareTrust: number): void {
  const excess = own === 0 ? 0 : Math.max(0, 1 - other / own);
  let count = 0;
  for (const each of open) if (each > 0) count++;
  const share = open.length === 0 ? 0 : count / open.length;
  const trust = Math.min(1, Math.max(0, (UNPUNCTUATED.to - share) / (UNPUNCTUATED.to - UNPUNCTUATED.from)));
  for (let i = 0; i < open.length; i++) {
    const each = open[i] as number;
    surely[i] = trust * each * (each < HANGING_OPEN ? excess : 1) * (each === BARE ? bareTrust : 1);
  }
}

/** A segment that must go on. */
const HANGING_OPEN = 1;
/** A segment without a full stop is a heading or an item more often than the first half of a sentence. */
const BARE = 0.45;
/** A Korean one that ends like a sentence has only lost its full stop. */
const LIKE_A_SENTENCE = 0.2;
/** Lower case goes on with what came before. */
const CONTINUED = 0.8;
/** A capital behind no full stop mostly begins the text below a heading. */
const BARE_ENGLISH_TRUST = 0.2;

function opennessOfEnglish(text: string, next: string): number {
  const last = text[lastSign(text)] ?? "";
  if (isFinal(last)) return 0;
  return last === "," || beginsInLowerCase(next) ? CONTINUED : BARE;
}

const SENTENCE_ENDINGS = new Set("다요까죠음함됨임");

function opennessOfKorean(text: string, korean: KoreanTokeniser): number {
  const at = lastSign(text);
  const last = text[at] ?? "";
  if (isFinal(last)) return 0;
  if (last === ",") return HANGING_OPEN;
  if (SENTENCE_ENDINGS.has(last)) return LIKE_A_SENTENCE;
  return hasEnding(text, at + 1, korean) ? HANGING_OPEN : BARE;
}

/** Whether the eojeol that ends here has a particle or an ending, after which a Korean sentence must go on. */
function hasEnding(text: string, end: number, korean: KoreanTokeniser): boolean {
  let start = end;
  while (start > 0 && isHangulSyllable(text.charCodeAt(start - 1))) start--;
  if (start === end) return false;
  // `(CPP)이`, `3,000명의`, `”라고`: behind a bracket, a figure or a quotation there is no word to begin with.
  if (start > 0 && !isSpace(text.charCodeAt(start - 1)))
    return stemsOf(text.slice(start, end)).length > 1 || korean.isEnding(text, start, end);
  const last = korean.tokenise(text, start, end).at(-1);
  return last === undefined || last.end < end;
}

/** What introduces a list or a quotation ends its segment as well as a full stop does. */
function isFinal(sign: string): boolean {
  return sign === ":" || sign === ";" || isTerminator(sign);
}

/** Where the last sign of a text stands, quotation marks, brackets and markup behind it aside; -1 where there is none. */
function lastSign(text: string): number {
  // What a footnote is hung on has ended before it.
  const note = /\[\d{1,4}\]\s*$/.exec(text.slice(-8));
  let end = text.length - 1 - (note?.[0].length ?? 0);
  while (end >= 0 && isPassedOver(text[end] as string)) end--;
  return end;
}

function isPassedOver(sign: string): boolean {
  return sign <= " " || sign === "*" || sign === "_" || sign === "˝" || isCloser(sign);
}

function beginsInLowerCase(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x61 && code <= 0x7a) return true;
    if ((code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39) || code > 0x2af) return false;
  }
  return false;
}

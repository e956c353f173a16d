import { splitSentences } from "../segments/index.ts";
import { isCloser, isTerminator } from "../segments/sentence-borders.ts";
import type { Language } from "../text/span.ts";
import type { Unit } from "./bead.ts";

/** Where the sentences of a list of segments end. */
export interface SentenceEnds {
  /** 0…1: how surely a segment stops in the middle of a sentence that the next one goes on with. */
  readonly open: Float64Array;
  /** Sentences of each segment; the part of one counts as one. */
  readonly sentences: Uint16Array;
}

/** Above the first share of open segments a text may be one that has no full stops; from the second on it surely is. */
const UNPUNCTUATED = { from: 0.4, to: 0.7 } as const;

/** Reads from the ends of segments which of them belong together: no bead should end inside a sentence. */
export function readSentenceEnds(units: readonly Unit[], language: Language): SentenceEnds {
  const open = new Float64Array(units.length);
  const sentences = new Uint16Array(units.length);
  let count = 0;
  units.forEach(({ text }, index) => {
    sentences[index] = splitSentences(text, language).length;
    const next = units[index + 1];
    if (next === undefined) return;
    open[index] = language === "en" ? opennessOfEnglish(text, next.text) : opennessOfKorean(text);
    if ((open[index] as number) > 0) count++;
  });
  const share = units.length === 0 ? 0 : count / units.length;
  const trust = Math.min(1, Math.max(0, (UNPUNCTUATED.to - share) / (UNPUNCTUATED.to - UNPUNCTUATED.from)));
  if (trust < 1) for (let i = 0; i < open.length; i++) open[i] = (open[i] as number) * trust;
  return { open, sentences };
}

/** A segment without a full stop is a heading or an item more often than the first half of a sentence. */
const BARE = 0.45;
/** A Korean one that ends like a sentence has only lost its full stop. */
const LIKE_A_SENTENCE = 0.2;
/** Lower case goes on with what came before. */
const CONTINUED = 0.8;

function opennessOfEnglish(text: string, next: string): number {
  const last = lastSign(text);
  if (isFinal(last)) return 0;
  return last === "," || beginsInLowerCase(next) ? CONTINUED : BARE;
}

/** Particles and endings after which a Korean sentence must go on. Some nouns end so too; headings with them are rare. */
const HANGING = new Set("은는이가을를의에서로와과고며면도만지데러려게나니든던한할된될는란인일적등및");
const SENTENCE_ENDINGS = new Set("다요까죠음함됨임");

function opennessOfKorean(text: string): number {
  const last = lastSign(text);
  if (isFinal(last)) return 0;
  if (last === "," || HANGING.has(last)) return 1;
  return SENTENCE_ENDINGS.has(last) ? LIKE_A_SENTENCE : BARE;
}

/** What introduces a list or a quotation ends its segment as well as a full stop does. */
function isFinal(sign: string): boolean {
  return sign === ":" || sign === ";" || isTerminator(sign);
}

/** The last sign of a text, quotation marks, brackets and markup behind it aside; `""` where there is none. */
function lastSign(text: string): string {
  let end = text.length - 1;
  while (end >= 0 && isPassedOver(text[end] as string)) end--;
  return text[end] ?? "";
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

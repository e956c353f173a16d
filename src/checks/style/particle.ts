import { finalsOf, RIEUL, VOWEL, type Finals } from "../../knowledge/korean-reading.ts";
import { isSpace } from "../../text/characters.ts";
import type { Span } from "../../text/span.ts";
import type { Check, CheckContext, Finding, Localised } from "../check.ts";
import { direction } from "../wording.ts";
import { headBefore } from "./josa-head.ts";
import { isJosaAlternative, josaAtEnd, type FoundJosa } from "./josa-fit.ts";
import { koreanTexts, styleFinding, type StyleText } from "./korean-texts.ts";
import { isSureSlip } from "./noun-josa.ts";
import { isHangulAt, UNSEEN } from "./readable.ts";

/** A particle in the form that does not fit the last sound of what stands before it: 책를, API을, 3를. */
export const styleParticle: Check = {
  rule: "style/particle",
  level: "info",
  category: "linguistic-conventions/grammar",
  summary: {
    en: "A Korean particle does not fit the last sound of the word before it.",
    ko: "조사가 앞말의 끝소리와 맞지 않습니다.",
  },
  why: {
    en: "A wrong particle is the mark of a word that was replaced without reading the sentence again, so the word is worth a look too.",
    ko: "조사가 맞지 않으면 낱말만 바꾸고 문장을 다시 읽지 않은 흔적일 때가 많으니, 그 낱말도 함께 살펴보는 것이 좋습니다.",
  },
  find: (context) => koreanTexts(context).flatMap((text) => slipsIn(context, text)),
};

function slipsIn(context: CheckContext, text: StyleText): Finding[] {
  const { seen } = text;
  const found: Finding[] = [];
  for (let i = 0; i < seen.length;) {
    if (!isHangulAt(seen, i)) {
      i++;
      continue;
    }
    const start = i;
    while (i < seen.length && isHangulAt(seen, i)) i++;
    const slip = isLeftOpen(seen, i) ? undefined : slipAt(context, text, { start, end: i });
    if (slip !== undefined) found.push(slip);
  }
  return found;
}

/** Whether the other form follows: 을(를), 은/는. */
function isLeftOpen(seen: string, at: number): boolean {
  if (seen[at] !== "(" && seen[at] !== "/") return false;
  let end = at + 1;
  while (isHangulAt(seen, end)) end++;
  return isJosaAlternative(seen.slice(at + 1, end));
}

interface Slip {
  readonly josa: FoundJosa;
  readonly finals: Finals;
  readonly confidence: number;
}

function slipAt(context: CheckContext, text: StyleText, run: Span): Finding | undefined {
  const { seen, written } = text;
  const word = seen.slice(run.start, run.end);
  const josas = josaAtEnd(word);
  if (josas.length === 0) return undefined;
  const slip = slipBehindOther(text, run, josas) ?? slipInRun(context, text, run, word, josas);
  if (slip === undefined) return undefined;
  const { josa, confidence } = slip;
  const span = { start: wordStart(seen, run.start), end: run.end };
  const [josaStart, josaEnd] = [run.start + josa.at, run.start + josa.end];
  return styleFinding(context, text, [span], {
    message: messageFor(josa, slip.finals),
    suggestion: written.slice(span.start, josaStart) + josa.other + written.slice(josaEnd, span.end),
    confidence: Math.min(confidence, Math.max(0.5, context.aligned.bead.confidence)),
  });
}

/** A josa that is a whole run: behind a figure, Latin letters, a bracket, a quotation mark, code, or a space. */
function slipBehindOther(text: StyleText, run: Span, josas: readonly FoundJosa[]): Slip | undefined {
  const { seen } = text;
  const josa = josas.find(({ at }) => at === 0);
  if (josa === undefined) return undefined;
  const isApart = isSpace(seen.charCodeAt(run.start - 1));
  // Apart from its word only these are nothing else; 이, 은 and 와 are words too.
  if (isApart && !["을", "를", "으로"].includes(seen.slice(run.start, run.end))) return undefined;
  if (josa.form === "이" && !isSpace(seen.charCodeAt(run.end))) return undefined;
  // A Hangul word before such a gap is the end of another phrase: what the josa belongs to may have been lost.
  if (isApart && isHangulAt(seen, run.start - 2)) return undefined;
  const head = headBefore(text, isApart ? run.start - 1 : run.start);
  if (head === undefined || (head.finals & josa.fits) !== 0 || head.finals === 0) return undefined;
  // 종로3가, 을지로 4가: the name of a street.
  if (josa.form === "가" && head.isFigure) return undefined;
  return { josa, finals: head.finals, confidence: isApart ? head.confidence - 0.1 : head.confidence };
}

/** A josa behind a noun in the same run of Hangul. */
function slipInRun(
  context: CheckContext,
  { seen }: StyleText,
  run: Span,
  word: string,
  josas: readonly FoundJosa[],
): Slip | undefined {
  const { pieces } = context.knowledge.lexicon;
  const surroundings = {
    before: seen.slice(Math.max(0, run.start - 2), run.start),
    after: seen.slice(run.end, run.end + 4),
  };
  for (const josa of josas) {
    if (josa.at === 0) continue;
    const stem = word.slice(0, josa.at);
    const finals = finalsOf(stem);
    if ((finals & josa.fits) !== 0) continue;
    if (!isSureSlip(pieces, { word, stem, josa, finals, ...surroundings })) continue;
    if (isSaidByEnglish(context, josa)) continue;
    return { josa, finals, confidence: 0.9 };
  }
  return undefined;
}

/** Names and terms that end in what looks like a josa, by what the English has for them: 하은 Haeun, 강남로 Gangnam-ro, 장미과 rose family. */
const TOLD_BY_ENGLISH: Readonly<Record<string, RegExp>> = {
  은: /eun\b|\bun\b/i,
  로: /-ro\b|\b(?:ro|road|street|avenue|reactor|furnace|route|path|course)\b/i,
  과: /\b(?:family|department|division|clinic|section|school|course|major|subject|lesson)\b/i,
};

function isSaidByEnglish(context: CheckContext, { form }: FoundJosa): boolean {
  const pattern = TOLD_BY_ENGLISH[form];
  return pattern !== undefined && context.aligned.en.some(({ segment }) => pattern.test(segment.prose.text));
}

const LONGEST_WORD = 60;

/** Where the word begins that a run of Hangul belongs to. What is not seen, such as the target of a link, counts for nothing. */
function wordStart(seen: string, at: number): number {
  let start = at;
  for (let length = 0; start > 0 && length < LONGEST_WORD; start--) {
    const code = seen.charCodeAt(start - 1);
    if (isSpace(code)) break;
    if (seen[start - 1] !== UNSEEN) length++;
  }
  return start;
}

function messageFor(josa: FoundJosa, finals: Finals): Localised {
  const { form, other } = josa;
  const sound =
    finals === VOWEL
      ? { en: "a vowel", ko: "모음으로" }
      : finals === RIEUL
        ? { en: "ㄹ", ko: "‘ㄹ’로" }
        : { en: "a consonant", ko: "받침으로" };
  return {
    en: `The word before ‘${form}’ is read with ${sound.en} at its end. Write ‘${other}’.`,
    ko: `‘${form}’ 앞의 말은 ${sound.ko} 끝납니다. ‘${other}’${direction(other)} 고치세요.`,
  };
}

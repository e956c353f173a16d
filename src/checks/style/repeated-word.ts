import { ABSENT, type KoreanPieces } from "../../knowledge/korean-tokens.ts";
import { latinWords } from "../../knowledge/words.ts";
import { batchimOf } from "../../text/characters.ts";
import type { Span } from "../../text/span.ts";
import type { Check, CheckContext, Finding } from "../check.ts";
import { englishTexts, koreanTexts, styleFinding, type StyleText } from "./korean-texts.ts";
import { isHangulAt } from "./readable.ts";

/** The same word written twice in a row, where neither the language nor the other text repeats it. */
export const styleRepeatedWord: Check = {
  rule: "style/repeated-word",
  level: "info",
  category: "linguistic-conventions/grammar",
  summary: {
    en: "A word is written twice in a row.",
    ko: "같은 낱말을 잇달아 두 번 썼습니다.",
  },
  why: {
    en: "It is mostly a remnant of editing, and spelling checkers pass over it because each word is right.",
    ko: "고쳐 쓰다 남은 흔적일 때가 많은데, 낱말 하나하나는 맞기 때문에 맞춤법 검사기가 지나칩니다.",
  },
  find: (context) => {
    const korean = koreanTexts(context).map((text) => ({ text, spans: koreanRepeats(context, text) }));
    const english = englishTexts(context).map((text) => ({ text, spans: englishRepeats(text) }));
    // Who repeats on both sides means it.
    if (korean.some(({ spans }) => spans.length > 0) && english.some(({ spans }) => spans.length > 0)) return [];
    return [
      ...english.flatMap(({ text, spans }) => spans.map((span) => repeatFinding(context, text, span, "en"))),
      ...korean.flatMap(({ text, spans }) => spans.map((span) => repeatFinding(context, text, span, "ko"))),
    ];
  },
};

function repeatFinding(context: CheckContext, text: StyleText, span: Span, side: "en" | "ko"): Finding {
  const twice = text.written.slice(span.start, span.end);
  const once = twice.slice(0, twice.search(/\s/));
  return styleFinding(
    context,
    text,
    [span],
    {
      message: {
        en: `“${once}” stands twice in a row. Delete one, unless it is meant.`,
        ko: `‘${once}’ 단어가 잇달아 두 번 나옵니다. 일부러 되풀이한 것이 아니라면 하나를 지우세요.`,
      },
      ...(side === "ko" ? { suggestion: once } : {}),
      confidence: Math.min(0.85, Math.max(0.5, context.aligned.bead.confidence)),
    },
    side,
  );
}

/** Two equal runs of Hangul with blanks between them and nothing else around. */
function koreanRepeats(context: CheckContext, { seen }: StyleText): Span[] {
  const found: Span[] = [];
  let previous: Span | undefined;
  for (let i = 0; i < seen.length;) {
    if (!isHangulAt(seen, i)) {
      i++;
      continue;
    }
    const start = i;
    while (i < seen.length && isHangulAt(seen, i)) i++;
    const word = { start, end: i };
    if (previous !== undefined && isRepeat(seen, previous, word) && isSlip(context, seen, previous, word)) {
      found.push({ start: previous.start, end: word.end });
    }
    previous = word;
  }
  return found;
}

function isRepeat(text: string, first: Span, second: Span): boolean {
  const length = first.end - first.start;
  if (second.end - second.start !== length || !/^[ \n]{1,2}$/.test(text.slice(first.end, second.start))) return false;
  if (!text.startsWith(text.slice(first.start, first.end), second.start)) return false;
  // Behind a hyphen or a figure it is the end of another word.
  return isFreeBefore(text, first.start) && isFree(text, second.end);
}

/** Whether a word begins at a place: behind a closing mark it would be the josa of what is quoted. */
function isFreeBefore(text: string, at: number): boolean {
  return /(?:^|[\s“‘(]|(?:^|\s)["'])$/.test(text.slice(Math.max(0, at - 2), at));
}

function isFree(text: string, at: number): boolean {
  return text[at] === undefined || /[\s"'“”‘’(),.?!:;]/.test(text[at]);
}

/** Josa that a noun carries: a noun that has one is not doubled for emphasis. */
const OBJECT_JOSA = /(?:을|를|은|는|이|가|의|와|과|에서|으로|에게|까지|부터|들은|들을|들이)$/;
/** Words that belong to what follows and make no sense twice. */
const DETERMINERS: ReadonlySet<string> = new Set(
  "이 그 각 모든 어떤 다른 하는 되는 있는 없는 같은 및 또는 혹은 것 수 위해 통해 대해 따라 있습니다 합니다 됩니다 있다 한다 된다".split(
    " ",
  ),
);
/** Endings with which a verb leans on what follows, by their last syllable; others (가고 가고) may be doubled. */
const NIEUN = 4;
const RIEUL = 8;

/**
 * Korean doubles adverbs, interjections, counted things and names for emphasis (매우 매우, 하나 하나). It doubles no noun with a
 * josa, no determiner, and no verb that modifies a noun.
 */
function isSlip({ knowledge }: CheckContext, text: string, first: Span, second: Span): boolean {
  const word = text.slice(first.start, first.end);
  // Three times is meant.
  if (text.startsWith(word, second.end + 1) || text.endsWith(word, first.start - 1)) return false;
  if (DETERMINERS.has(word)) return true;
  const { pieces } = knowledge.lexicon;
  if (word.length < 2 || costOf(pieces, "noun", word) !== ABSENT) return false;
  const stem = word.replace(OBJECT_JOSA, "");
  if (stem !== "" && stem !== word && costOf(pieces, "noun", stem) !== ABSENT) return true;
  const last = word.charCodeAt(word.length - 1);
  return (batchimOf(last) === NIEUN || batchimOf(last) === RIEUL) && isVerbForm(pieces, word);
}

function isVerbForm(pieces: KoreanPieces, word: string): boolean {
  for (let at = 1; at < word.length; at++) {
    if (costOf(pieces, "verb", word.slice(0, at)) === ABSENT) continue;
    if (costOf(pieces, "verbTail", word.slice(at)) !== ABSENT) return true;
  }
  return costOf(pieces, "verb", word) !== ABSENT;
}

function costOf(pieces: KoreanPieces, kind: "noun" | "verb" | "verbTail", form: string): number {
  const id = pieces.forms.find(form, 0, form.length);
  return id < 0 ? ABSENT : (pieces[kind][id] as number);
}

/** English words that stand twice in a row in good sentences. */
const MAY_REPEAT: ReadonlySet<string> = new Set(
  "that had very so no yes bye ha blah knock really far long many more much never now well ok okay hello hey hear there out in on again is do".split(
    " ",
  ),
);

function englishRepeats({ seen }: StyleText): Span[] {
  const words = latinWords(seen);
  return words.flatMap((word, index): Span[] => {
    const previous = words[index - 1];
    const { text } = word;
    // Names and terms are doubled (New York New York, the command `go go`), function words are not.
    if (text !== previous?.text || !isFunctionWord(text) || MAY_REPEAT.has(text)) return [];
    if (!/^[ \n]{1,2}$/.test(seen.slice(previous.end, word.start))) return [];
    return isFreeBefore(seen, previous.start) && isFree(seen, word.end)
      ? [{ start: previous.start, end: word.end }]
      : [];
  });
}

const FUNCTION: ReadonlySet<string> = new Set(
  "the a an of to and or for with from by at as it its he she they we you this these those are was were be been has have will would can could should may must not but if when then than which who their his her our your my into about".split(
    " ",
  ),
);

function isFunctionWord(word: string): boolean {
  return FUNCTION.has(word);
}

import { partsOf } from "../../alignment/bitext.ts";
import { trimSpan, type Span } from "../../text/span.ts";
import type { Check, CheckContext, Finding, Localised } from "../check.ts";
import { unpairedBrackets } from "./brackets.ts";
import { endsInStatement, endSign } from "./end-signs.ts";
import { englishTexts, koreanTexts, sentencesOf, styleFinding, styleText, type StyleText } from "./korean-texts.ts";
import { isHangulAt } from "./readable.ts";

/** Signs of the Korean text that are wrong where they stand, or that contradict those of the English. */
export const stylePunctuation: Check = {
  rule: "style/punctuation",
  level: "info",
  category: "linguistic-conventions/punctuation",
  summary: {
    en: "Punctuation of the Korean text is doubled, misplaced, unpaired, or unlike that of the English.",
    ko: "한국어 문장 부호가 겹치거나, 자리가 틀리거나, 짝이 없거나, 영어와 다릅니다.",
  },
  why: {
    en: "Doubled and misplaced marks are slips of the keyboard; readers stumble over them, and programs that cut text into sentences go wrong.",
    ko: "겹치거나 자리가 틀린 부호는 입력 실수입니다. 읽는 사람이 걸려 넘어지고, 문장을 나누는 프로그램도 틀리게 됩니다.",
  },
  find: (context) => [
    ...koreanTexts(context).flatMap((text) => [
      ...signsIn(context, text),
      ...stopMissing(context, text),
      ...bracketsIn(context, text),
    ]),
    ...endsThatDiffer(context),
  ],
};

interface Pattern {
  readonly pattern: RegExp;
  /** Whether a place that matches is at fault, by what stands around it. */
  readonly isFault?: (seen: string, span: Span) => boolean;
  readonly message: Localised;
  readonly suggest?: (found: string) => string;
}

const HANGUL = "[가-힣]";

const PATTERNS: readonly Pattern[] = [
  {
    pattern: /,{2,}|,\.(?!\.)|(?<=[가-힣])\.,|(?<![./])\.\.(?![./])|[?!]\.(?!\.)|:{2,}|;{2,}/g,
    isFault: (seen, { start, end }) =>
      isAfterText(seen, start) && isBeforeBlank(seen, end) && !seen.slice(start, end).startsWith("::"),
    message: {
      en: "Two punctuation marks stand where one should. Keep one.",
      ko: "문장 부호가 겹쳤습니다. 하나만 남기세요.",
    },
  },
  {
    // A sign behind another word than a predicate is spoken of: 마지막 . 다음, 뒤의 ? 연산자.
    pattern: new RegExp(
      `(?<=${HANGUL})[ \\u00a0]+,(?=\\s|$)(?! (?:으로|[로을를은는와])(?!${HANGUL}))|(?<=[)\\]”’"'])[ \\u00a0]+,(?=\\s|$)|(?<=[다요까죠오지네나음함됨임])[ \\u00a0]+[.?!](?=\\s|$)`,
      "g",
    ),
    message: {
      en: "There is a space before the punctuation mark. Delete it.",
      ko: "문장 부호 앞에 빈칸이 있습니다. 빈칸을 지우세요.",
    },
    suggest: (found) => found.trimStart(),
  },
  {
    pattern: new RegExp(
      `(?<=${HANGUL}),(?=${HANGUL})(?!(?:으로|[로을를은는와])(?!${HANGUL}))|(?<=(?:다|요|까|죠))[.?!](?=${HANGUL})`,
      "g",
    ),
    isFault: (seen, { start, end }) => isInRunningText(seen, start, end),
    message: {
      en: "There is no space behind the punctuation mark. Add one.",
      ko: "문장 부호 뒤에 빈칸이 없습니다. 빈칸을 넣으세요.",
    },
    suggest: (found) => `${found} `,
  },
  {
    pattern: new RegExp(`(?<=${HANGUL}|[a-zA-Z0-9)”’"\\]])[，。．：；！？、](?=\\s|$|${HANGUL}|[a-zA-Z0-9"“‘(])`, "g"),
    message: {
      en: "This punctuation mark is full-width; Korean is written with the ordinary one.",
      ko: "전각 문장 부호입니다. 한국어에는 반각 부호를 쓰세요.",
    },
    suggest: narrow,
  },
];

const WIDE = "，。．：；！？、";
const NARROW = ",..:;!?,";

function narrow(found: string): string {
  return NARROW[WIDE.indexOf(found)] ?? found;
}

/** One finding for each kind of fault in a text, with all its places. */
function signsIn(context: CheckContext, text: StyleText): Finding[] {
  return PATTERNS.flatMap(({ pattern, isFault, message, suggest }) => {
    const spans: Span[] = [];
    for (const match of text.seen.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (isFault === undefined || isFault(text.seen, span)) spans.push(span);
    }
    if (spans.length === 0) return [];
    const [first] = spans as [Span];
    const suggestion = suggest?.(text.seen.slice(first.start, first.end));
    return [
      styleFinding(context, text, spans, {
        message,
        ...(suggestion === undefined || spans.length > 1 ? {} : { suggestion }),
        confidence: 0.85,
      }),
    ];
  });
}

function isAfterText(seen: string, at: number): boolean {
  return isHangulAt(seen, at - 1) || /[a-zA-Z0-9)”’"'\]]/.test(seen[at - 1] ?? "");
}

function isBeforeBlank(seen: string, at: number): boolean {
  return seen[at] === undefined || /\s/.test(seen[at]) || isHangulAt(seen, at);
}

/** In a list without any blank (예,아니요) the writer left them out on purpose. */
function isInRunningText(seen: string, start: number, end: number): boolean {
  return /\s/.test(seen.slice(Math.max(0, start - 30), start)) && /\s/.test(seen.slice(end, end + 30));
}

/** The last sentence of a paragraph lacks the stop that those before it have, and the English has one too. */
function stopMissing(context: CheckContext, text: StyleText): Finding[] {
  if (text.passage.segment.block !== "paragraph") return [];
  const sentences = sentencesOf(text);
  const last = sentences.at(-1);
  if (last === undefined || sentences.length < 2) return [];
  if (!sentences.slice(0, -1).every((each) => endSign(text.seen, each).kind === "stop")) return [];
  const end = endSign(text.seen, last);
  if (
    end.kind !== "none" ||
    !(endsInStatement(text.seen.slice(0, end.at)) || /(?:세요|해요|예요|십시오)$/.test(text.seen.slice(0, end.at)))
  )
    return [];
  const english = englishTexts(context).at(-1);
  if (english === undefined || endSign(english.seen, { start: 0, end: english.seen.length }).kind !== "stop") return [];
  const span = { start: end.at - 1, end: end.at };
  return [
    styleFinding(context, text, [span], {
      message: {
        en: "The last sentence has no full stop, unlike those before it and the English. Add one.",
        ko: "앞 문장들이나 영어와 달리 마지막 문장에 마침표가 없습니다. 마침표를 찍으세요.",
      },
      suggestion: `${text.written.slice(span.start, span.end)}.`,
      confidence: 0.75,
    }),
  ];
}

const BRACKETS: readonly (readonly [open: string, close: string])[] = [
  ["(", ")"],
  ["[", "]"],
];

/** Brackets without a partner in a Korean text whose English has all its partners. */
function bracketsIn(context: CheckContext, text: StyleText): Finding[] {
  const english = englishTexts(context);
  if (english.length === 0) return [];
  return BRACKETS.flatMap(([open, close]) => {
    const spans = unpairedBrackets(text.seen, open, close);
    if (spans.length === 0 || english.some(({ seen }) => unpairedBrackets(seen, open, close).length > 0)) return [];
    // A lone bracket that the English has nothing of may be a sign of its own: a smiley, the mark of a list.
    if (!english.some(({ seen }) => seen.includes(open))) return [];
    return [
      styleFinding(context, text, spans, {
        message: {
          en: "The bracket has no partner; in the English all are paired. Add it or delete this one.",
          ko: "괄호의 짝이 없습니다. 영어에는 짝이 모두 있으니 짝을 넣거나 이 괄호를 지우세요.",
        },
        confidence: Math.min(0.8, Math.max(0.5, context.aligned.bead.confidence)),
      }),
    ];
  });
}

/** Question and full stop that contradict each other, where one sentence stands for one. */
function endsThatDiffer(context: CheckContext): Finding[] {
  if (context.rendering !== "close") return [];
  const isAlone = context.aligned.within.length === 0;
  return partsOf(context.aligned).flatMap((part) => {
    const [en, ko] = [part.en[0], part.ko[0]];
    if (en === undefined || ko === undefined || part.en.length > 1 || part.ko.length > 1) return [];
    if (part.bead.confidence < 0.5 || ko.segment.block === "code" || en.segment.block === "code") return [];
    const [english, korean] = [styleText(en), styleText(ko)];
    const enEnd = endSign(english.seen, trimSpan(english.seen, { start: 0, end: english.seen.length }));
    const koEnd = endSign(korean.seen, trimSpan(korean.seen, { start: 0, end: korean.seen.length }));
    const before = korean.seen.slice(0, koEnd.at);
    const isStated = endsInStatement(before);
    const isDifferent =
      // Inside a paragraph a question is often rendered as a condition or a statement.
      (isAlone && enEnd.kind === "question" && isPrompt(english.seen, enEnd.at) && koEnd.kind === "stop" && isStated) ||
      (enEnd.kind === "stop" && koEnd.kind === "question" && before.endsWith("니다"));
    if (!isDifferent) return [];
    return [
      styleFinding(context, korean, [{ start: koEnd.at, end: koEnd.at + 1 }], {
        message:
          koEnd.kind === "stop"
            ? {
                en: "The English asks a question, the Korean makes a statement. Check the ending.",
                ko: "영어는 물음인데 한국어는 평서문으로 끝납니다. 맺음을 확인하세요.",
              }
            : {
                en: "The Korean ends a statement with a question mark. Write a full stop.",
                ko: "평서문 끝에 물음표를 찍었습니다. 마침표로 고치세요.",
              },
        ...(koEnd.kind === "stop" ? {} : { suggestion: "." }),
        confidence: Math.min(0.6, part.bead.confidence),
      }),
    ];
  });
}

const LONGEST_PROMPT = 60;

/**
 * Whether an English question asks for yes or no in a few words, as programs do. Longer ones, and those with a question word,
 * are often rendered as statements.
 */
function isPrompt(seen: string, at: number): boolean {
  const question = seen.slice(0, at);
  return (
    at <= LONGEST_PROMPT &&
    !/[.!?:"“]|\b(?:what|how|why|who|where|when|which|want|ready|need)\b/i.test(question) &&
    !/["”’']/.test(seen.slice(at))
  );
}

import { plainWords } from "../../src/alignment/plain-words.ts";
import { extractFacts } from "../../src/facts/index.ts";
import { readEnglishNames } from "../../src/facts/name/en.ts";
import { readKoreanNames } from "../../src/facts/name/ko.ts";
import { blankDirectives } from "../../src/formats/directives.ts";
import { knownFormats } from "../../src/formats/known.ts";
import { plainText } from "../../src/formats/plain-text.ts";
import { proseText } from "../../src/formats/prose-text.ts";
import { readContent } from "../../src/formats/read.ts";
import { englishTokens } from "../../src/knowledge/english-tokens.ts";
import { createGlossary } from "../../src/knowledge/glossary/create-glossary.ts";
import { createTermFinder } from "../../src/knowledge/glossary/term-finder.ts";
import { loadKnowledge } from "../../src/knowledge/load.ts";
import { excerptOf } from "../../src/report/excerpt.ts";
import { pageText } from "../../src/report/page-text.ts";
import { plain } from "../../src/report/paint.ts";
import { printable } from "../../src/report/printable.ts";
import { diffWording } from "../../src/report/wording-diff.ts";
import { wrap } from "../../src/report/wrap.ts";
import { splitSentences } from "../../src/segments/index.ts";
import { detectSpans } from "../../src/spans/index.ts";
import { rankLatinLanguages } from "../../src/spans/trigrams.ts";
import { columnsOf } from "../../src/text/columns.ts";
import { LineIndex } from "../../src/text/line-index.ts";
import { normalise } from "../../src/text/normalise.ts";
import { wordingOf } from "../../src/text/wording.ts";
import { DOCUMENT_TEXTS, MESSAGE_TEXTS, PROSE_TEXTS, type Hostile } from "./hostile.ts";

/** What walks over a text, and the texts that could make it walk again and again. */
export interface Scanner {
  readonly name: string;
  readonly run: (text: string) => void;
  readonly texts: readonly Hostile[];
}

const knowledge = await loadKnowledge();

/** Terms that begin like one another and like the hostile texts. */
const terms = createTermFinder(
  createGlossary([
    { en: "a", ko: "가" },
    { en: "a a b", ko: "가 가 나" },
    { en: "aaa", ko: "가가가" },
    { en: "mayor of", ko: "시장" },
    { en: "A.B.", ko: "1-" },
    { en: "Seoul", ko: "서울" },
    { en: "make", ko: "만들다" },
  ]),
  knowledge.korean,
);

const prose: Readonly<Record<string, (text: string) => void>> = {
  "facts of Korean": (text) => extractFacts(text, "ko"),
  "facts of English": (text) => extractFacts(text, "en"),
  "names in Korean": (text) => readKoreanNames(text, knowledge),
  "names in English": (text) => readEnglishNames(text, knowledge),
  "language spans": detectSpans,
  "languages in the Latin script": rankLatinLanguages,
  "Korean sentences": (text) => splitSentences(text, "ko"),
  "English sentences": (text) => splitSentences(text, "en"),
  normalising: normalise,
  "terms in English": terms.findEnglish,
  "terms in Korean": terms.findKorean,
  "English words": (text) => englishTokens(text, knowledge.lexicon.english),
  "Korean words": (text) => knowledge.korean.tokenise(text, 0, text.length),
  transliteration: (text) => knowledge.transliteration.nameSimilarity(text, text),
  "words that have changed": plainWords,
  wording: wordingOf,
  columns: columnsOf,
  "lines and columns": (text) => {
    const lines = new LineIndex(text);
    for (let at = 0; at < text.length; at += 100) lines.positionAt(at);
  },
  "lines of the terminal": (text) => wrap(text, 80),
  "signs that can be printed": printable,
  "changes of a wording": (text) => diffWording({ before: text, after: `${text} x` }),
  excerpts: (text) => {
    const middle = text.length >> 1;
    excerptOf(text, { document: "a", start: middle, end: middle + 1, text: text.charAt(middle) });
  },
};

const documents: Readonly<Record<string, (text: string) => void>> = {
  directives: (text) => blankDirectives(text),
  "pages of rules": (text) => pageText(text, 80, plain),
  text: (text) => {
    const { blocks } = readContent(text, { kind: "document", format: plainText }, "a");
    // In the format text it would be the text itself.
    proseText({ format: "html", text, blocks });
  },
};

function scannersOf(runs: typeof prose, texts: readonly Hostile[]): Scanner[] {
  return Object.entries(runs).map(([name, run]) => ({ name, run, texts }));
}

/** The readers of all formats but those of packed files, whose texts are XML. */
async function formatScanners(): Promise<Scanner[]> {
  return Promise.all(
    knownFormats
      .filter(({ isPacked }) => isPacked !== true)
      .map(async ({ id, load }): Promise<Scanner> => {
        const loaded = await load();
        return {
          name: id,
          run: (text) => readContent(text, loaded, "a"),
          texts: loaded.kind === "document" ? DOCUMENT_TEXTS : [...PROSE_TEXTS, ...MESSAGE_TEXTS],
        };
      }),
  );
}

export const scanners: readonly Scanner[] = [
  ...scannersOf(prose, PROSE_TEXTS),
  ...scannersOf(documents, DOCUMENT_TEXTS),
  ...(await formatScanners()),
];

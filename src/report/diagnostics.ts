import type { AlignedPassages } from "../alignment/bitext.ts";
import type { Language } from "../text/span.ts";
import type { ReadDocument } from "./build-report.ts";
import type { Diagnostic } from "./report.ts";

/** What the reader must know about the input before trusting the result: empty texts, nothing to compare. */
export function diagnose(
  documents: readonly ReadDocument[],
  aligned: readonly AlignedPassages[],
  language: Language,
): Diagnostic[] {
  const empty = documents.filter((each) => each.passages.length === 0).map((each) => emptyDocument(each, language));
  const isCompared = aligned.some((bead) => bead.en.length > 0 && bead.ko.length > 0);
  return isCompared ? empty : [...empty, nothingToCompare(documents, language)];
}

function emptyDocument({ document }: ReadDocument, language: Language): Diagnostic {
  const message = {
    en: `"${document.id}" holds no text to read.`,
    ko: `‘${document.id}’에 읽을 글이 없습니다.`,
  };
  return { code: "empty-document", level: "warning", message: message[language], document: document.id };
}

function nothingToCompare(documents: readonly ReadDocument[], language: Language): Diagnostic {
  const languages = new Set(documents.flatMap((each) => each.passages.map((passage) => passage.segment.language)));
  const found =
    languages.has("ko") && !languages.has("en") ? "ko" : languages.has("en") && !languages.has("ko") ? "en" : "none";
  const message = {
    ko: {
      en: "Only Korean text was found, so there was nothing to compare it with. Give the English version as well.",
      ko: "한국어만 있어 비교할 수 없습니다. 영어 글도 함께 지정하세요.",
    },
    en: {
      en: "Only English text was found, so there was nothing to compare it with. Give the Korean version as well.",
      ko: "영어만 있어 비교할 수 없습니다. 한국어 글도 함께 지정하세요.",
    },
    none: {
      en: "No Korean paragraph could be matched with an English one, so nothing was compared.",
      ko: "서로 대응하는 한국어 단락과 영어 단락을 찾지 못해 비교하지 못했습니다.",
    },
  };
  return { code: "nothing-to-compare", level: "error", message: message[found][language] };
}

import type { Language } from "../../../src/text/span.ts";
import type { Draft, DraftText } from "./draft.ts";
import type { SampleName } from "./samples.ts";
import type { ViewName } from "./views/views.ts";

interface PlaygroundWords {
  readonly title: string;
  readonly tagline: string;
  readonly interfaceLanguage: string;
  readonly theme: Readonly<Record<"dark" | "light", string>>;
  readonly source: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<Draft["kind"], string>>;
  readonly boxes: Readonly<Record<DraftText, string>>;
  readonly hints: Readonly<Record<DraftText, string>>;
  readonly sample: string;
  readonly ownText: string;
  readonly samples: Readonly<Record<SampleName, string>>;
  readonly format: string;
  readonly formats: Readonly<Record<Draft["format"], string>>;
  readonly share: string;
  readonly shared: string;
  readonly notCopied: string;
  readonly link: string;
  readonly tooLongForLink: (longest: number) => string;
  readonly badLink: string;
  readonly loading: (loaded: number, total: number) => string;
  readonly checking: string;
  readonly checked: (milliseconds: number) => string;
  readonly empty: string;
  readonly tooLong: (length: number, longest: number) => string;
  readonly failed: (message: string) => string;
  readonly results: string;
  readonly views: Readonly<Record<ViewName, string>>;
  readonly privacy: string;
}

const million = (bytes: number): string => (bytes / 1e6).toFixed(1);

export const WORDS: Readonly<Record<Language, PlaygroundWords>> = {
  en: {
    title: "daejo playground",
    tagline: "Where do the Korean and the English say different things?",
    interfaceLanguage: "Language of this page",
    theme: { dark: "Dark", light: "Light" },
    source: "Texts",
    kind: "What is compared",
    kinds: { mixed: "One mixed text", pair: "Two texts" },
    boxes: { text: "Text in both languages", en: "English", ko: "Korean" },
    hints: {
      text: "Paste a text that says everything in both languages.",
      en: "Paste the English.",
      ko: "Paste the Korean.",
    },
    sample: "Sample",
    ownText: "Your own text",
    samples: { notice: "Notice: a wrong date", recipe: "Recipe: a wrong amount", mixed: "Mixed: a wrong price, a gap" },
    format: "Format",
    formats: { text: "Plain text", markdown: "Markdown" },
    share: "Copy link",
    shared: "The link is copied. It holds the texts themselves.",
    notCopied: "The link holds the texts themselves. Copy it from here:",
    link: "Link",
    tooLongForLink: (longest) => `These texts are too long for a link: packed, they may take ${longest} characters.`,
    badLink: "This link cannot be read: it may have been cut short. A sample is shown instead.",
    loading: (loaded, total) => `Loading what daejo knows: ${million(loaded)} of ${million(total)} MB`,
    checking: "Comparing …",
    checked: (milliseconds) => `Compared in ${Math.max(1, Math.round(milliseconds))} ms`,
    empty: "Nothing to compare yet: paste a text or choose a sample.",
    tooLong: (length, longest) =>
      `${length} characters are too many for this page (at most ${longest}). The command line takes them: npx daejo check`,
    failed: (message) => `This could not be compared: ${message}`,
    results: "Results",
    views: { comparison: "Comparison", spans: "Languages" },
    privacy: "Everything runs in your browser. Your texts are sent nowhere.",
  },
  ko: {
    title: "daejo 플레이그라운드",
    tagline: "한국어와 영어가 서로 다르게 말하는 곳을 찾습니다",
    interfaceLanguage: "화면 언어",
    theme: { dark: "어둡게", light: "밝게" },
    source: "본문",
    kind: "비교 대상",
    kinds: { mixed: "두 언어가 섞인 글", pair: "두 글" },
    boxes: { text: "두 언어가 섞인 글", en: "영어", ko: "한국어" },
    hints: {
      text: "같은 내용을 두 언어로 적은 글을 붙여 넣으세요.",
      en: "영어를 붙여 넣으세요.",
      ko: "한국어를 붙여 넣으세요.",
    },
    sample: "예문",
    ownText: "직접 입력",
    samples: { notice: "안내문: 틀린 날짜", recipe: "요리법: 틀린 분량", mixed: "섞인 글: 틀린 가격, 빠진 단락" },
    format: "형식",
    formats: { text: "일반 텍스트", markdown: "Markdown" },
    share: "링크 복사",
    shared: "링크를 복사했습니다. 링크에 본문이 그대로 들어 있습니다.",
    notCopied: "링크에 본문이 그대로 들어 있습니다. 여기서 복사하세요.",
    link: "링크",
    tooLongForLink: (longest) => `글이 길어 링크에 담을 수 없습니다. 압축해서 ${longest}자까지 담을 수 있습니다.`,
    badLink: "링크를 읽을 수 없습니다. 중간에 잘렸을 수 있습니다. 대신 예문을 보여 드립니다.",
    loading: (loaded, total) => `언어 자료를 불러오는 중: ${million(total)} MB 중 ${million(loaded)} MB`,
    checking: "비교하는 중…",
    checked: (milliseconds) => `비교 완료(${Math.max(1, Math.round(milliseconds))}ms)`,
    empty: "비교할 글이 없습니다. 글을 붙여 넣거나 예문을 고르세요.",
    tooLong: (length, longest) =>
      `글이 ${length}자로 너무 깁니다(최대 ${longest}자). 긴 글은 명령줄에서 비교하세요: npx daejo check`,
    failed: (message) => `비교하지 못했습니다: ${message}`,
    results: "결과",
    views: { comparison: "비교", spans: "언어 구분" },
    privacy: "모든 작업은 브라우저 안에서 이루어집니다. 글은 어디로도 전송되지 않습니다.",
  },
};

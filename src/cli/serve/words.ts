import type { Language } from "../../text/span.ts";

interface ServeWords {
  /** Stands before the address, on standard error. */
  readonly ready: (pairs: number) => string;
  /** Why an edit was not kept. */
  readonly outdated: string;
  readonly broken: string;
  /** What Node has loaded once it does not load again. */
  readonly loadedOnce: (file: string) => string;
}

/** What `daejo serve` says to the terminal and to the page. */
export const SERVE_WORDS: Readonly<Record<Language, ServeWords>> = {
  en: {
    ready: (pairs) =>
      `${pairs === 1 ? "One comparison is" : `${pairs} comparisons are`} shown at this address while files change; Ctrl+C ends it.`,
    outdated: "The texts or their alignment have changed meanwhile. Look at them again and repeat the edit.",
    broken: "Something went wrong inside daejo; the terminal says what.",
    loadedOnce: (file) => `“${file}” has changed. A configuration in JavaScript is read once: start daejo serve again.`,
  },
  ko: {
    ready: (pairs) =>
      `아래 주소에서 문서 ${pairs}개를 볼 수 있습니다. 파일이 바뀌면 바로 반영됩니다. 끝내려면 Ctrl+C를 누르세요.`,
    outdated: "그사이 본문이나 정렬이 바뀌었습니다. 새 내용을 확인하고 다시 수정하세요.",
    broken: "daejo 내부 오류가 발생했습니다. 자세한 내용은 터미널을 확인하세요.",
    loadedOnce: (file) =>
      `‘${file}’이(가) 바뀌었습니다. JavaScript 설정은 시작할 때만 읽으니 daejo serve를 다시 실행하세요.`,
  },
};

import type { Diagnostic } from "../../report/report.ts";
import type { Language } from "../../text/span.ts";
import type { LonelyFile } from "../pairs/expand.ts";
import type { Decided } from "./settings.ts";

/** What is said of files that a pattern names and that have no other version. */
export function lonelyDiagnostics(
  lonely: readonly LonelyFile[],
  { missing, lang }: Pick<Decided, "missing" | "lang">,
): Diagnostic[] {
  return missing === "ignore" ? [] : lonely.map((file) => lonelyDiagnostic(file, missing, lang));
}

function lonelyDiagnostic(
  { path, language, expected }: LonelyFile,
  level: Diagnostic["level"],
  lang: Language,
): Diagnostic {
  const message = {
    en: `“${path}” has no ${language === "en" ? "Korean" : "English"} version: there is no “${expected}”.`,
    ko: `‘${path}’의 ${language === "en" ? "한국어" : "영어"}판이 없습니다(찾은 곳: ‘${expected}’).`,
  };
  return { code: "missing-counterpart", level, message: message[lang], document: path };
}

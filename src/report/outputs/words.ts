import type { Severity } from "../../checks/check.ts";
import type { Language } from "../../text/span.ts";
import type { Discrepancy, Verdict } from "../report.ts";

interface OutputWords {
  readonly levels: Readonly<Record<Severity, string>>;
  readonly sides: Readonly<Record<Language, string>>;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly problem: string;
  /** At an empty place. */
  readonly missing: string;
  readonly suggestion: string;
  readonly input: string;
  readonly counts: (counts: Readonly<Record<Severity, number>>) => string;
  readonly suppressed: (count: number) => string;
  readonly more: (count: number) => string;
  /** GitHub's annotations end here. */
  readonly notAnnotated: (count: number) => string;
  readonly noDiscrepancies: string;
  readonly didNotRun: string;
  readonly compared: (passages: number) => string;
}

/** What outputs say themselves, in the words that the terminal uses. */
export const OUTPUT_WORDS: Readonly<Record<Language, OutputWords>> = {
  en: {
    levels: { error: "error", warning: "warning", info: "info" },
    sides: { en: "English", ko: "Korean" },
    verdicts: { passed: "passed", failed: "failed", "did-not-run": "did not run" },
    problem: "Problem",
    missing: "(missing here)",
    suggestion: "Suggestion",
    input: "input",
    counts: ({ error, warning, info }) =>
      `${error} ${error === 1 ? "error" : "errors"}, ${warning} ${warning === 1 ? "warning" : "warnings"}, ${info} info`,
    suppressed: (count) => `${count} suppressed`,
    more: (count) => `${count} more ${count === 1 ? "is" : "are"} not shown here.`,
    notAnnotated: (count) =>
      `${count} more ${count === 1 ? "finding is" : "findings are"} not shown: GitHub shows ten of each kind.`,
    noDiscrepancies: "no discrepancies",
    didNotRun: "Nothing was compared.",
    compared: (passages) => `${passages} ${passages === 1 ? "passage" : "passages"} compared`,
  },
  ko: {
    levels: { error: "오류", warning: "경고", info: "참고" },
    sides: { en: "영어", ko: "한국어" },
    verdicts: { passed: "통과", failed: "불일치", "did-not-run": "비교하지 못함" },
    problem: "문제",
    missing: "(여기에 없음)",
    suggestion: "제안",
    input: "입력",
    counts: ({ error, warning, info }) => `오류 ${error}건, 경고 ${warning}건, 참고 ${info}건`,
    suppressed: (count) => `제외 ${count}건`,
    more: (count) => `이 밖에 ${count}건이 더 있습니다.`,
    notAnnotated: (count) => `표시하지 않은 결과가 ${count}건 더 있습니다. GitHub은 종류마다 10건까지만 표시합니다.`,
    noDiscrepancies: "불일치 없음",
    didNotRun: "비교하지 못했습니다.",
    compared: (passages) => `대응 단락 ${passages}쌍 비교`,
  },
};

/** A discrepancy's message, and behind it why it matters where that is known. */
export function explanationOf({ message, reason }: Discrepancy): string {
  return reason === undefined ? message : `${message} ${reason}`;
}

/** What the Korean should say, where the message does not say it already. */
export function unsaidSuggestion({ message, suggestion }: Discrepancy): string | undefined {
  return suggestion === undefined || message.includes(suggestion) ? undefined : suggestion;
}

/** The first units of a text, without half a character, and … where something was cut off. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const isPair = (text.codePointAt(most - 2) ?? 0) > 0xffff;
  return `${text.slice(0, most - (isPair ? 2 : 1))}…`;
}

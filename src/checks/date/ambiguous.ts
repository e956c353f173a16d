import type { SingleFact } from "../../facts/fact.ts";
import type { Passage } from "../../alignment/bitext.ts";
import type { Check, CheckContext, Finding } from "../check.ts";
import { evidenceFor, onSide } from "../findings.ts";

/** Two figures that may be day and month or month and day: 3/4, 03-04-2024, not 2024-03-04. */
const NUMERIC = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-]\d{2,4})?$/;
const MONTHS = 12;

/** A date in figures that Americans and Europeans read differently, where the other text does not settle which is meant. */
export const dateAmbiguous: Check = {
  rule: "date/ambiguous",
  level: "info",
  category: "locale-conventions/date-format",
  summary: {
    en: "A date in figures can be read with the day first or with the month first.",
    ko: "숫자로만 쓴 날짜여서 월과 일을 바꾸어 읽을 수 있습니다.",
  },
  why: {
    en: "3/4 is the fourth of March in the United States and the third of April in Britain. A translator has to guess, and so has the reader.",
    ko: "3/4는 미국에서는 3월 4일, 영국에서는 4월 3일입니다. 번역하는 사람도 읽는 사람도 짐작할 수밖에 없습니다.",
  },
  find: (context) => {
    if (context.rendering === "reference") return [];
    return context.aligned.en.flatMap((passage) =>
      passage.facts.flatMap((fact) => (isAmbiguous(fact) ? findIn(passage, fact, context) : [])),
    );
  },
};

function isAmbiguous({ kind, text }: SingleFact): boolean {
  const [, first, second] = NUMERIC.exec(text) ?? [];
  if (kind !== "date" || first === undefined || second === undefined) return false;
  return Number(first) <= MONTHS && Number(second) <= MONTHS && Number(first) !== Number(second);
}

function findIn(passage: Passage, fact: SingleFact, context: CheckContext): Finding[] {
  const pair = [...context.matches.met, ...context.matches.clashes].find(({ en }) => en.fact === fact);
  const isSettled = pair?.ko.fact.kind === "date" && /월/.test(pair.ko.fact.text);
  if (isSettled) return [];
  const opposite = { ...context.place, ...(pair === undefined ? {} : { ko: evidenceFor(context, pair.ko) }) };
  return [
    {
      ...onSide("en", context.evidenceOf(passage.segment.document, fact), opposite),
      message: {
        en: `“${fact.text}” can be read with the day first or with the month first. Write the month as a word.`,
        ko: `‘${fact.text}’에서는 월과 일의 순서가 분명하지 않습니다. 월을 글자로 적어 주세요.`,
      },
      confidence: 0.6,
    },
  ];
}

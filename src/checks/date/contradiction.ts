import { isoDay, weekdayOf } from "../../facts/index.ts";
import type { SingleFact, FactOf } from "../../facts/fact.ts";
import type { Passage } from "../../alignment/bitext.ts";
import type { Check, CheckContext, Finding } from "../check.ts";
import { evidenceFor } from "../findings.ts";

const WEEKDAYS = {
  en: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
  ko: ["월요일", "화요일", "수요일", "목요일", "금요일", "토요일", "일요일"],
} as const;

/** A full date that falls on another day of the week than the one beside it. Each side is looked at alone. */
export const dateContradiction: Check = {
  rule: "date/contradiction",
  level: "warning",
  category: "accuracy/mistranslation",
  summary: {
    en: "A date stands beside a day of the week that it does not fall on.",
    ko: "날짜와 요일이 맞지 않습니다.",
  },
  why: {
    en: "The calendar leaves no doubt: one of the two is wrong, in the original or in the translation. A reader cannot know which, and asks or stays away.",
    ko: "달력으로 확인되는 오류이므로 원문이든 번역문이든 둘 중 하나는 틀렸습니다. 독자는 날짜와 요일 가운데 어느 쪽을 믿어야 할지 알 수 없습니다.",
  },
  find: (context) => {
    if (context.rendering === "reference") return [];
    return (["en", "ko"] as const).flatMap((side) =>
      context.aligned[side].flatMap((passage) => passage.facts.flatMap((fact) => findIn(context, side, passage, fact))),
    );
  },
};

function findIn(context: CheckContext, side: "en" | "ko", passage: Passage, fact: SingleFact): Finding[] {
  if (fact.kind !== "date" || isConsistent(fact)) return [];
  const { year = 0, month = 1, day = 1, weekday = 1 } = fact.value;
  const real = weekdayOf(year, month, day);
  const date = isoDay({ year, month, day });
  const own = [context.evidenceOf(passage.segment.document, fact)];
  const pair = [...context.matches.met, ...context.matches.clashes].find((known) => known[side].fact === fact);
  const other = side === "en" ? "ko" : "en";
  const opposite = [pair === undefined ? context.place[other] : evidenceFor(context, pair[other])];
  return [
    {
      en: side === "en" ? own : opposite,
      ko: side === "ko" ? own : opposite,
      message: {
        en: `${date} is a ${WEEKDAYS.en[real - 1] ?? ""}, but the ${side === "en" ? "English" : "Korean"} text says ${WEEKDAYS.en[weekday - 1] ?? ""}. Check the date and the day of the week.`,
        ko: `${year}년 ${month}월 ${day}일은 ${WEEKDAYS.ko[real - 1] ?? ""}인데 ${side === "en" ? "영어" : "한국어"}에는 ${WEEKDAYS.ko[weekday - 1] ?? ""}로 되어 있습니다. 날짜와 요일을 확인하세요.`,
      },
      confidence: 0.95,
    },
  ];
}

function isConsistent({ value }: FactOf<"date">): boolean {
  const { year, month, day, weekday } = value;
  if (year === undefined || month === undefined || day === undefined || weekday === undefined) return true;
  return weekdayOf(year, month, day) === weekday;
}

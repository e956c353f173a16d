import type { FactExample } from "../../src/facts/fact-example.ts";
import { AGREEMENTS } from "../../src/facts/agreement.examples.ts";
import { EXAMPLES, RANGES, type SingleKind } from "../../src/facts/tables.examples.ts";
import { UNITS } from "../../src/facts/measure/units.ts";
import type { Language } from "../../src/text/span.ts";

/** What each kind is, in the words of its reader. */
const KINDS: Readonly<Record<SingleKind, string>> = {
  number:
    "Counts, ranks, fractions, multiples and scores. `amount` is an exact decimal or a reduced fraction; `ordinal` a rank; " +
    "`counter` the Korean counter; `against` the other side of a score or ratio; `vague` a size without a figure (수십, dozens), " +
    "of which `amount` is the order of magnitude.",
  percent: "Per cent; `point` marks percentage points, to which basis points are converted.",
  money: "An amount in one currency (ISO 4217). Cents and pence become decimals of it.",
  measure: "An amount in one unit: CLDR unit ids, listed at the end, and Korean units with ids of their own.",
  date:
    "Only what the text states: `year`, `month`, `day`, `weekday` (1 is Monday), `quarter`, `half`, `decade`, `century`, `season`, " +
    "`part` (of a stretch or a day), `holiday`, `lunar`. `relative` counts units from the day of the text; with that day given " +
    '(`{ date: "2026-09-03" }`, `--date`) the calendar parts are filled in, and a bare weekday or day of the month holds it as `anchor`.',
  time: "The 24-hour clock. `ambiguous` where the half of the day is open; `zone` as written.",
  duration:
    "ISO 8601. `age` for how old somebody is, `decade` for 30대 or one's thirties, `toward` for the past or next such stretch.",
  literal:
    "What stands in both versions letter by letter: addresses, code, versions, identifiers, placeholders, tags, telephone numbers.",
};

const SHOWN = 12;

/** docs/facts.md: every kind with its values, how it is written in both languages, and when two facts agree. */
export function factsPage(): string {
  const kinds = Object.keys(KINDS) as SingleKind[];
  return `# Facts

Generated from the tables that the tests run on. \`extractFacts(text, language, { date })\` gives a fact as \`{ kind, value, start, end, text, bound }\`;
\`bound\` is \`exact\`, \`about\` (약, 가량, 여, about), \`at-least\` (이상, at least), \`more-than\` (초과, over), \`at-most\` (이하, up to) or \`less-than\` (미만, under).
\`written\` says that the figure stands in words. « » mark the fact inside a longer text.

${kinds.map(section).join("\n")}
${rangeSection()}
## Units

A factor leads to the dimension's own unit. CLDR ids, and for units that only Korean has ids of their own.

| id | measures | factor | Korean | English | symbols |
|---|---|---|---|---|---|
${[...UNITS]
  .map(([id, { dimension, factor, korean, english, symbols }]) => {
    const names = [korean, english, symbols].map((list) => list.join(", ")).join(" | ");
    return `| \`${id}\` | ${dimension} | ${factor} | ${names} |`;
  })
  .join("\n")}
`;
}

function section(kind: SingleKind): string {
  const rows = (["en", "ko"] as const).flatMap((language) =>
    spread<FactExample<SingleKind>>(EXAMPLES[kind][language], SHOWN).map(({ value, bound, date, texts }) => {
      const limit = bound === undefined ? "" : `, ${bound}`;
      const day = date === undefined ? "" : ` (text of ${date})`;
      return `| ${language} | ${cell(texts)}${day} | \`${JSON.stringify(value).replaceAll("|", "\\|")}\`${limit} |`;
    }),
  );
  return `## ${kind}

${KINDS[kind]}

| | text | value |
|---|---|---|
${rows.join("\n")}

${agreements(kind)}`;
}

function rangeSection(): string {
  const rows = (["en", "ko"] as const).flatMap((language: Language) =>
    spread(RANGES[language], SHOWN).map(
      ({ kind, from, to, texts }) =>
        `| ${language} | ${cell(texts)} | ${kind} \`${JSON.stringify(from)}\` to \`${JSON.stringify(to)}\` |`,
    ),
  );
  return `## range

Two facts of one kind and all between them, \`{ from, to }\`. What is written once belongs to both ends.

| | text | ends |
|---|---|---|
${rows.join("\n")}

${agreements("range")}`;
}

function agreements(kind: string): string {
  const rows = Object.entries(AGREEMENTS[kind] ?? {}).flatMap(([answer, pairs]) =>
    pairs.slice(0, 4).map(([ko, en]) => `| ${ko} | ${en} | ${answer} |`),
  );
  return `| Korean | English | agree |
|---|---|---|
${rows.join("\n")}
`;
}

function cell(texts: readonly string[]): string {
  return texts
    .slice(0, 3)
    .map((text) => text.replaceAll("|", "\\|").replaceAll("\n", " "))
    .join(" · ");
}

/** At most `count` rows, from all over the table. */
function spread<T>(rows: readonly T[], count: number): T[] {
  const step = Math.max(1, rows.length / count);
  return Array.from({ length: Math.min(count, rows.length) }, (_, index) => rows[Math.floor(index * step)] as T);
}

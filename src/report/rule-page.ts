import type { Check, Severity } from "../checks/check.ts";
import type { RuleExamples } from "../checks/examples.ts";
import type { TermInput } from "../knowledge/glossary/glossary.ts";
import type { Language } from "../text/span.ts";

/** What a rule was measured to do: over texts with planted errors, and over texts without any. */
export interface RuleFigures {
  /** Of so many planted errors so many were reported. */
  readonly injected: number;
  readonly found: number;
  /** In so many segments without errors it spoke so often. */
  readonly segments: number;
  readonly falseAlarms: number;
}

/** What a page can show beside the rule itself. */
export interface RulePageParts {
  readonly examples?: RuleExamples | undefined;
  readonly figures?: RuleFigures | undefined;
}

/** Of each table so many examples, from all over it. */
const SHOWN = 6;

const WORDS = {
  en: {
    level: "Level",
    levels: { error: "error", warning: "warning", info: "info" },
    category: "MQM category",
    why: "Why it matters",
    lowers: "What lowers the level",
    lowersText:
      "This is the highest level that the rule uses. It speaks more softly where the evidence is weak, where it is doubtful that the two passages belong together (less than 50% sure), and where one text renders the other freely.",
    differ: "Reported",
    agree: "Not reported",
    marked: "« » mark what is shown.",
    earlier: "Earlier",
    needsEarlier:
      "The rule needs the text of an earlier revision: `previous` in the library, a revision of git on the command line.",
    glossary: "With this glossary:",
    not: "not",
    kept: "stays in English",
    measured: "Measured",
    change: "Change its level, or turn it off",
    changeText: (family: string) =>
      `A level is \`error\`, \`warning\`, \`info\` or \`off\`; \`${family}/*\` names the whole family.`,
    place: "In one place, by a comment in the document:",
    placeReason: "this is right",
  },
  ko: {
    level: "수준",
    levels: { error: "오류(error)", warning: "경고(warning)", info: "참고(info)" },
    category: "MQM 분류",
    why: "왜 중요한가",
    lowers: "수준이 낮아지는 경우",
    lowersText:
      "위의 수준은 이 규칙이 쓰는 가장 높은 수준입니다. 근거가 약하거나, 두 부분이 서로 대응하는지 확실하지 않거나(50% 미만), 한쪽이 다른 쪽을 자유롭게 옮긴 글이면 낮아집니다.",
    differ: "보고하는 예",
    agree: "보고하지 않는 예",
    marked: "« »는 보고서에 표시되는 부분입니다.",
    earlier: "이전 판",
    needsEarlier:
      "이 규칙에는 이전 판의 글이 필요합니다. 라이브러리에서는 `previous`로, 명령줄에서는 git 리비전으로 지정합니다.",
    glossary: "용어집:",
    not: "금지어",
    kept: "영어 그대로 표기",
    measured: "측정 결과",
    change: "수준을 바꾸거나 끄려면",
    changeText: (family: string) =>
      `수준은 \`error\`, \`warning\`, \`info\`, \`off\` 가운데 하나입니다. \`${family}/*\`는 이 규칙 묶음 전체를 뜻합니다.`,
    place: "한 곳에서만 끄려면 문서에 주석을 답니다.",
    placeReason: "맞는 표현임",
  },
} as const;

/** The file name of a rule's page, without its folder: `number-value.md`, in Korean `number-value.ko.md`. */
export function rulePageName(rule: string, language: Language): string {
  return `${rule.replace("/", "-")}${language === "ko" ? ".ko" : ""}.md`;
}

/** The page of a rule in Markdown: all that can be said of it without knowing the texts that it will see. */
export function rulePage(check: Check, language: Language, { examples, figures }: RulePageParts): string {
  const words = WORDS[language];
  const family = check.rule.slice(0, check.rule.indexOf("/"));
  const sections = [
    `# ${check.rule}`,
    check.summary[language],
    `- ${words.level}: ${words.levels[check.level satisfies Severity]}\n- ${words.category}: ${check.category}`,
    ...(check.why === undefined ? [] : [`## ${words.why}`, check.why[language]]),
    ...(needsEarlier(examples) ? [words.needsEarlier] : []),
    `## ${words.lowers}`,
    words.lowersText,
    ...exampleSection(`## ${words.differ}`, words.marked, spread(examples?.differ ?? [], SHOWN), words.earlier),
    ...exampleSection(`## ${words.agree}`, undefined, spread(examples?.agree ?? [], SHOWN), words.earlier),
    ...glossarySection(examples, language),
    ...(isMeasured(figures) ? [`## ${words.measured}`, measuredText(figures, language)] : []),
    `## ${words.change}`,
    words.changeText(family),
    fenced("sh", `daejo check --rule ${check.rule}=off …`),
    fenced("js", `createChecker({ rules: { "${check.rule}": "off" } });`),
    words.place,
    fenced("html", `<!-- daejo-disable-next-line ${check.rule} -- ${words.placeReason} -->`),
  ];
  return `${sections.join("\n\n")}\n`;
}

type Pairs = RuleExamples["agree"];

/** Whether a rule compares with an earlier revision, which its examples then have. */
function needsEarlier({ differ }: Pick<RuleExamples, "differ"> = { differ: [] }): boolean {
  return differ.length > 0 && differ.every(([, , previous]) => previous !== undefined);
}

function exampleSection(title: string, note: string | undefined, pairs: Pairs, earlier: string): string[] {
  if (pairs.length === 0) return [];
  const shown = pairs.map(([en, ko, previous]) =>
    [
      ...(previous?.en === undefined ? [] : [`${earlier}: ${oneLine(previous.en)}`]),
      oneLine(en),
      ...(previous?.ko === undefined ? [] : [`${earlier}: ${oneLine(previous.ko)}`]),
      oneLine(ko),
    ].join("\n"),
  );
  return [title, ...(note === undefined ? [] : [note]), fenced("text", shown.join("\n\n"))];
}

/** The terms of the glossary that the shown examples speak of. */
function glossarySection(examples: RuleExamples | undefined, language: Language): string[] {
  const { glossary = [], differ = [], agree = [] } = examples ?? {};
  const shown = [...spread(differ, SHOWN), ...spread(agree, SHOWN)]
    .flatMap(([en, ko]) => [en, ko])
    .join("\n")
    .replaceAll(/[«»]/g, "")
    .toLowerCase();
  const used = glossary.filter(({ en, ko, forbiddenEn, forbiddenKo }) =>
    [en, ko, forbiddenEn, forbiddenKo].flatMap(formsOf).some((form) => shown.includes(form.toLowerCase())),
  );
  if (used.length === 0) return [];
  return [WORDS[language].glossary, fenced("text", used.map((term) => termLine(term, language)).join("\n"))];
}

function termLine({ en, ko, forbiddenEn, forbiddenKo, doNotTranslate }: TermInput, language: Language): string {
  const words = WORDS[language];
  const forbidden = [forbiddenEn, forbiddenKo].flatMap(formsOf).join(" | ");
  const said = [
    [en, ko]
      .map((forms) => formsOf(forms).join(" | "))
      .filter((forms) => forms !== "")
      .join(" = "),
    ...(doNotTranslate === true ? [words.kept] : []),
    ...(forbidden === "" ? [] : [`${words.not}: ${forbidden}`]),
  ];
  return said.filter((each) => each !== "").join("; ");
}

function formsOf(forms: TermInput["en"]): readonly string[] {
  return typeof forms === "string" ? forms.split("|").map((form) => form.trim()) : (forms ?? []);
}

/** A block whose fence is longer than any in it. */
function fenced(language: string, text: string): string {
  let fence = "```";
  while (text.includes(fence)) fence += "`";
  return `${fence}${language}\n${text}\n${fence}`;
}

/** A side of an example on one line; paragraphs are set apart. */
function oneLine(text: string): string {
  return text === "" ? "—" : text.replaceAll("\n\n", " ¶ ").replaceAll("\n", " ⏎ ");
}

function isMeasured(figures: RuleFigures | undefined): figures is RuleFigures {
  return figures !== undefined && (figures.injected > 0 || figures.segments > 0);
}

function measuredText({ injected, found, segments, falseAlarms }: RuleFigures, language: Language): string {
  const share = injected === 0 ? "" : `${Math.round((100 * found) / injected)}%`;
  const rate = segments === 0 ? "" : ((1000 * falseAlarms) / segments).toFixed(2);
  const [recall, alarms] =
    language === "en"
      ? [
          `Of ${injected} planted errors it reports ${found} (${share}).`,
          `In ${segments} segments without errors it gives ${falseAlarms} false alarms (${rate} per 1,000).`,
        ]
      : [
          `심어 둔 오류 ${injected}개 가운데 ${found}개(${share})를 찾습니다.`,
          `오류가 없는 문장 ${segments}개에서 잘못 보고한 것은 ${falseAlarms}개(1,000개당 ${rate}개)입니다.`,
        ];
  return [...(injected === 0 ? [] : [recall]), ...(segments === 0 ? [] : [alarms])].join(" ");
}

/** At most `count` rows, from all over the table. */
function spread<T>(rows: readonly T[], count: number): T[] {
  const step = Math.max(1, rows.length / count);
  return Array.from({ length: Math.min(count, rows.length) }, (_, index) => rows[Math.floor(index * step)] as T);
}

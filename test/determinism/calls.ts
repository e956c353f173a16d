/** One call of the command. */
export interface Call {
  /** What stands behind `daejo`, separated by spaces; `→` stands for ` => ` inside a pattern. */
  readonly args: string;
  /** The file of the ground that is its standard input. */
  readonly input?: string;
  /** The folder of the ground that it runs in. */
  readonly folder?: string;
  /** The files that it writes. */
  readonly writes?: readonly string[];
}

const MIXED = "briefing.txt notice.txt schedule.md half-and-half.md euc-kr.txt";
const BILINGUAL =
  "formats/app.ko.po formats/app.xlf formats/app-2.xlf formats/memory.tmx formats/app.xcstrings formats/terms.csv";
const FILES = ["json", "jsonl", "sarif", "github", "junit", "rdjson", "markdown", "tsv", "html"];

function intoFiles(name: string): { readonly formats: string; readonly writes: readonly string[] } {
  const writes = FILES.map((format) => `${name}.${format}`);
  return { formats: FILES.map((format, index) => `--format ${format}=${writes[index]}`).join(" "), writes };
}

const pairs = intoFiles("written-pairs");
const mixed = intoFiles("written-mixed");

/** What a reader of documents calls: every command, every format, the samples of every kind. */
export const COMMON_CALLS: readonly Call[] = [
  { args: `check --pairs *.en.*→*.ko.* --format text ${pairs.formats} --workers 1`, writes: pairs.writes },
  {
    args: `check ${MIXED} --lang ko --preset strict --date 2026-09-03 --format text ${mixed.formats}`,
    writes: mixed.writes,
  },
  { args: "check --pairs formats/*.en.*→formats/*.ko.* --format json --workers 1" },
  { args: "check --pairs formats/*.en.*→formats/*.ko.* --format json --workers 3" },
  { args: `check ${BILINGUAL} --color` },
  { args: "check --en packed/notice.en.docx --ko packed/notice.ko.docx --format json" },
  { args: "align --en contract.en.txt --ko contract.ko.txt --explain --color" },
  { args: "align --en summary.en.txt --ko article.ko.txt --format json --unit sentence" },
  { args: "spans briefing.txt notice.txt half-and-half.md" },
  { args: `facts ${MIXED} --format json --date 2026-09-03` },
  { args: "batch", input: "rows.ndjson" },
  { args: "drift --pairs docs/en/**→docs/ko/** --format text", folder: "site" },
  { args: "pair ." },
  { args: "explain number/value --lang ko" },
  { args: "check --help" },
  { args: "check hall.txt --rules-file broken/group.yaml" },
  { args: "check hall.txt --suppressions broken/open.json" },
  { args: "check hall.txt broken/broken.txt" },
];

/** Further formats and commands, and each kind of wrong call and broken file. */
export const FURTHER_CALLS: readonly Call[] = [
  { args: "check summary.en.txt --against article.ko.txt --format json" },
  { args: "check --en packed/classes.en.odt --ko packed/classes.ko.odt --format json" },
  { args: "check --pairs *.en.*→*.ko.* --preset news --print-config" },
  ...["jsonl", "tsv", "ladder", "tmx", "xliff", "markdown", "html"].map((format) => ({
    args: `align --en itinerary.en.txt --ko itinerary.ko.txt --format ${format}`,
  })),
  { args: "align --en press-release.en.txt --ko press-release.ko.txt --lang ko" },
  { args: "spans briefing.txt --format json" },
  { args: `facts ${MIXED} --lang ko` },
  { args: "check --pairs docs/en/**→docs/ko/** --changed --format json", folder: "site" },
  { args: "init --print" },
  { args: "pair formats --format json" },
  { args: "rules" },
  { args: "rules --format json --lang ko" },
  { args: "explain polarity/*" },
  { args: "--help" },
  { args: "" },
  { args: "chek" },
  { args: "check --fromat json" },
  { args: "check nothing.txt" },
  { args: "check hall.txt --rule number/valeu=error" },
  { args: "check hall.txt --changed nowhere", folder: "site" },
  ...["comma.json", "open.json", "word.json", "quote.json", "empty.json", "wrong.json", "tab.yaml", "open.yaml"].map(
    (file) => ({
      args: `check hall.txt --config broken/${file}`,
    }),
  ),
  ...["open.json", "word.json", "quote.json", "twice.json", "empty.json"].flatMap((file) => [
    { args: `check hall.txt --suppressions broken/${file}` },
    { args: `check hall.txt --glossary broken/${file}` },
    { args: `check hall.txt --rules-file broken/${file}` },
  ]),
  ...["class", "escape", "names", "modifier", "property"].map((name) => ({
    args: `check hall.txt --rules-file broken/${name}.yaml`,
  })),
  ...["po", "xlf", "docx", "ftl"].map((ending) => ({ args: `check broken/broken.${ending}` })),
];

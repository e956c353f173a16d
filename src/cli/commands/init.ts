import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Config, PairPattern } from "../../config.ts";
import { DaejoError } from "../../errors.ts";
import type { Paint } from "../../report/paint.ts";
import { printableLine } from "../../report/printable.ts";
import type { Language } from "../../text/span.ts";
import type { CommonOptions } from "../command-options.ts";
import { findConfig } from "../config/find.ts";
import { EXIT, type ExitCode } from "../exit.ts";
import { proposeConfig, type Proposal } from "../pairs/propose-config.ts";
import { walk } from "../pairs/walk.ts";
import { isThere } from "../paths.ts";
import { readText } from "../read-file.ts";
import { writeWhole } from "../write-file.ts";
import { choosePaint } from "../write-result.ts";

/** Options of `daejo init`. */
export interface InitOptions extends Pick<CommonOptions, "lang" | "color"> {
  readonly print?: boolean;
  readonly dryRun?: boolean;
  readonly force?: boolean;
}

const FILE = "daejo.config.json";

/** Looks for pairs in the current directory and writes a configuration that names them. */
export async function initCommand(options: InitOptions): Promise<ExitCode> {
  const cwd = process.cwd();
  const isPrinted = options.print === true || options.dryRun === true;
  if (!isPrinted) await mustBeFree(cwd, options.force === true);
  const { files, isCut } = await walk(cwd);
  const words = WORDS[options.lang];
  if (isCut) process.stderr.write(`daejo: ${words.cut(files.length)}\n`);
  const proposal = await proposeConfig(files, cwd, (path) => readText(join(cwd, path)).catch(() => undefined));
  if (proposal === undefined) {
    process.stderr.write(`daejo: ${words.nothing}\n       ${words.byHand}\n`);
    return EXIT.didNotRun;
  }
  const schema = await schemaIn(cwd);
  const config: Config = schema === undefined ? proposal.config : { $schema: schema, ...proposal.config };
  const text = `${JSON.stringify(config, null, 2)}\n`;
  if (isPrinted) {
    process.stdout.write(text);
    return EXIT.ok;
  }
  await writeWhole(join(cwd, FILE), text);
  const paint = await choosePaint(options);
  process.stdout.write(summary(proposal, options.lang, paint));
  return EXIT.ok;
}

/** @throws DaejoError `config` where the folder has a configuration that would be lost, or would stand beside the new one. */
async function mustBeFree(cwd: string, isForced: boolean): Promise<void> {
  const found = await findConfig(cwd);
  if (found === undefined || dirname(found) !== cwd) return;
  const name = found.slice(cwd.length).replace(/^[\\/]/, "");
  if (name === FILE) {
    if (isForced) return;
    throw new DaejoError(
      "config",
      `${FILE} is there already.`,
      "--force writes it anew; --print only shows what it would be.",
    );
  }
  const what = name === "package.json" ? 'package.json has the key "daejo"' : `${name} is there`;
  throw new DaejoError(
    "config",
    `${what}; a ${FILE} beside it would be a second configuration.`,
    "Remove the old one first, which --force does not do; --print only shows what the new one would be.",
  );
}

/** Where editors find the schema, if the package is installed here or is going to be. */
async function schemaIn(cwd: string): Promise<string | undefined> {
  const schema = "./node_modules/daejo/config.schema.json";
  return (await isThere(join(cwd, schema))) || (await isDependency(cwd)) ? schema : undefined;
}

async function isDependency(cwd: string): Promise<boolean> {
  try {
    const manifest = JSON.parse(await readFile(join(cwd, "package.json"), "utf8")) as Record<string, unknown> | null;
    return ["dependencies", "devDependencies"].some((key) => {
      const listed = manifest?.[key];
      return typeof listed === "object" && listed !== null && "daejo" in listed;
    });
  } catch {
    return false;
  }
}

const WORDS = {
  en: {
    cut: (count: number) => `There are more than ${count} files; only these were looked at.`,
    nothing: "No two files here are named as the English and the Korean version of one text.",
    byHand: `Write ${FILE} by hand: { "pairs": ["docs/en/**/*.md => docs/ko/**/*.md"] }; or try daejo pair DIR, which looks into the files.`,
    pairs: (count: number) => `${count} ${count === 1 ? "pair" : "pairs"}`,
    files: (count: number) => `${count} ${count === 1 ? "file" : "files"} of both languages`,
    lonely: (en: number, ko: number) => `without a counterpart: ${en} English, ${ko} Korean`,
    written: `${FILE} is written. Next: npx daejo check`,
  },
  ko: {
    cut: (count: number) => `파일이 ${count}개를 넘어 여기까지만 살폈습니다.`,
    nothing: "이름으로 보아 영어판과 한국어판인 파일 쌍이 없습니다.",
    byHand: `${FILE}을 직접 쓰세요: { "pairs": ["docs/en/**/*.md => docs/ko/**/*.md"] }. 파일 내용으로 짝을 찾으려면 daejo pair DIR을 쓰세요.`,
    pairs: (count: number) => `${count}쌍`,
    files: (count: number) => `두 언어가 함께 든 파일 ${count}개`,
    lonely: (en: number, ko: number) => `짝이 없는 파일: 영어 ${en}개, 한국어 ${ko}개`,
    written: `${FILE}을 썼습니다. 다음: npx daejo check`,
  },
} as const;

function summary({ patterns, files, total }: Proposal, lang: Language, paint: Paint): string {
  const words = WORDS[lang];
  const line = (pattern: string, rest: string): string => `  ${printableLine(pattern)}  ${paint.dim(rest)}\n`;
  const rows = patterns.map(({ pattern, pairs, lonely }) => {
    const alone = lonely.en + lonely.ko > 0 ? ` · ${words.lonely(lonely.en, lonely.ko)}` : "";
    return line(arrow(pattern), words.pairs(pairs) + alone);
  });
  const rest = files.map(({ pattern, count }) => line(pattern, words.files(count)));
  const all = [
    ...(total.pairs > 0 ? [words.pairs(total.pairs)] : []),
    ...(total.files > 0 ? [words.files(total.files)] : []),
    ...(total.en + total.ko > 0 ? [words.lonely(total.en, total.ko)] : []),
  ];
  return `${[...rows, ...rest].join("")}\n${all.join(" · ")}\n${paint.bold(words.written)}\n`;
}

function arrow({ en, ko }: PairPattern): string {
  return `${en} => ${ko}`;
}

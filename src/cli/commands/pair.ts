import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { DaejoError } from "../../errors.ts";
import type { Document } from "../../formats/document.ts";
import type { Paint } from "../../report/paint.ts";
import { printableLine } from "../../report/printable.ts";
import type { Language } from "../../text/span.ts";
import type { CommonOptions } from "../command-options.ts";
import { EXIT, type ExitCode } from "../exit.ts";
import { readDocuments } from "../inputs.ts";
import { findPairs, type FoundPair, type FoundPairs } from "../pairs/find-pairs.ts";
import { walk } from "../pairs/walk.ts";
import { fromHere } from "../paths.ts";
import { createProgress } from "../run/progress.ts";
import { choosePaint, writeResult } from "../write-result.ts";

/** Finds which files of some folders are versions of one text, by their names and by what they say. */
export async function pairCommand(folders: readonly string[], options: CommonOptions): Promise<ExitCode> {
  const { lang, quiet } = options;
  const words = WORDS[lang];
  const files: string[] = [];
  for (const folder of folders) {
    await mustBeFolder(folder);
    const found = await walk(resolve(folder));
    if (found.isCut) process.stderr.write(`daejo: ${words.cut(folder, found.files.length)}\n`);
    files.push(...found.files.map((path) => fromHere(resolve(folder, path))));
  }
  const read = async (path: string): Promise<Document | undefined> => {
    const [document] = await readDocuments([path], lang).catch((error: unknown) => {
      if (error instanceof DaejoError) return [];
      throw error;
    });
    return document;
  };
  const found = await findPairs([...new Set(files)].toSorted(), read, (count) =>
    createProgress(quiet === true ? 0 : count, process.stderr, process.env),
  );
  await writeResult(options.format === "json" ? toJson(found) : await toText(found, options), options);
  return found.pairs.length > 0 ? EXIT.ok : EXIT.didNotRun;
}

async function mustBeFolder(path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) {
    throw new DaejoError(
      "file-not-found",
      `There is no folder "${path}".`,
      "Check the path; it counts from the current directory.",
    );
  }
  if (found.isDirectory()) return;
  throw new DaejoError(
    "bad-option",
    `"${path}" is no folder.`,
    "Name the folder that it is in; to compare two files: daejo check --en EN --ko KO.",
  );
}

function toJson({ pairs, unsure, mixed, alone, unreadable }: FoundPairs): string {
  return `${JSON.stringify({ version: 1, pairs, unsure, mixed, unpaired: alone, unreadable }, null, 2)}\n`;
}

const WORDS = {
  en: {
    cut: (folder: string, count: number) =>
      `There are more than ${count} files in ${folder}; only these were looked at.`,
    by: { name: "by name", content: "by content" },
    unsure: "Unsure",
    mixed: "Both languages in one file",
    alone: { en: "English without a counterpart", ko: "Korean without a counterpart" },
    unreadable: "Could not be read",
    counts: (pairs: number, unsure: number, mixed: number, en: number, ko: number) =>
      `${pairs} ${pairs === 1 ? "pair" : "pairs"} · ${unsure} unsure · ${mixed} of both languages · ` +
      `without a counterpart: ${en} English, ${ko} Korean`,
  },
  ko: {
    cut: (folder: string, count: number) => `${folder}의 파일이 ${count}개를 넘어 여기까지만 살폈습니다.`,
    by: { name: "이름", content: "내용" },
    unsure: "확실하지 않은 쌍",
    mixed: "두 언어가 함께 든 파일",
    alone: { en: "짝이 없는 영어 파일", ko: "짝이 없는 한국어 파일" },
    unreadable: "읽지 못한 파일",
    counts: (pairs: number, unsure: number, mixed: number, en: number, ko: number) =>
      `${pairs}쌍 · 확실하지 않은 쌍 ${unsure}개 · 두 언어가 함께 든 파일 ${mixed}개 · 짝이 없는 파일: 영어 ${en}개, 한국어 ${ko}개`,
  },
} as const satisfies Record<Language, unknown>;

async function toText(found: FoundPairs, options: CommonOptions): Promise<string> {
  const words = WORDS[options.lang];
  const paint = await choosePaint(options);
  const { pairs, unsure, mixed, alone, unreadable } = found;
  const counts = words.counts(pairs.length, unsure.length, mixed.length, alone.en.length, alone.ko.length);
  if (options.quiet === true) return `${counts}\n`;
  const list = (title: string, rows: readonly string[]): string =>
    rows.length === 0 ? "" : `\n${paint.bold(title)}\n${rows.map((row) => `  ${row}\n`).join("")}`;
  const rowOf = (pair: FoundPair): string => pairText(pair, words.by[pair.by], paint);
  const parts = [
    pairs.map((pair) => `${rowOf(pair)}\n`).join(""),
    list(words.unsure, unsure.map(rowOf)),
    list(words.mixed, mixed.map(printableLine)),
    list(words.alone.en, alone.en.map(printableLine)),
    list(words.alone.ko, alone.ko.map(printableLine)),
    list(words.unreadable, unreadable.map(printableLine)),
  ].join("");
  return `${parts === "" ? "" : `${parts.replace(/^\n/, "")}\n`}${counts}\n`;
}

function pairText({ en, ko, confidence }: FoundPair, by: string, paint: Paint): string {
  return `${printableLine(en)}  ${printableLine(ko)}  ${paint.dim(`${by}  ${Math.round(confidence * 100)}%`)}`;
}

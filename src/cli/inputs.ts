import { createFormats, type Document, readDocument } from "../formats/index.ts";
import { formatIdFor, isPacked, loadFormats } from "../formats/known.ts";
import type { LockedBead } from "../alignment/locked-bead.ts";
import type { CheckInput } from "../input.ts";
import { printableLine } from "../report/printable.ts";
import type { Diagnostic } from "../report/report.ts";
import type { Language } from "../text/span.ts";
import { readAlignmentFile } from "./alignment-file.ts";
import { chooseInput, refuseStandardInputTwice } from "./choose-input.ts";
import type { InputOptions } from "./command-options.ts";
import { decodeText, type TextEncoding } from "./decode.ts";
import { inputName, readBytes } from "./read-file.ts";
import { filesOf, type Job } from "./run/jobs.ts";

/** The input of a job, read, and what had to be guessed on the way. */
export interface ReadInput {
  readonly input: CheckInput;
  readonly diagnostics: readonly Diagnostic[];
}

/** The bytes of the files of a job, by their names. */
export type JobFiles = ReadonlyMap<string, Uint8Array>;

export async function readJobFiles(job: Job): Promise<JobFiles> {
  const names = [...new Set(filesOf(job))];
  return new Map(await Promise.all(names.map(async (name) => [name, await readBytes(name)] as const)));
}

/** What a job is read with. */
interface Reading {
  readonly date?: string | undefined;
  readonly lang: Language;
  readonly locked: readonly LockedBead[];
}

/** The texts of a job, and what they were in the revision that it is compared with. */
export async function readInput(job: Job, files: JobFiles, { date, lang, locked }: Reading): Promise<ReadInput> {
  const known = { ...(date === undefined ? {} : { date }), ...(locked.length === 0 ? {} : { locked }) };
  const diagnostics: Diagnostic[] = [];
  const read = (path: string): NamedInput => {
    const bytes = files.get(path) as Uint8Array;
    if (isPacked(path)) return { id: nameOf(path), text: bytes };
    const { text, encoding, guessed } = decodeText(bytes, inputName(path));
    if (guessed) diagnostics.push(guessedEncoding(nameOf(path), encoding, lang));
    return { id: nameOf(path), text };
  };
  if ("en" in job) {
    const [en, ko] = [await withPrevious(job.en, read(job.en), job), await withPrevious(job.ko, read(job.ko), job)];
    return { input: { en, ko, ...known }, diagnostics };
  }
  const text = await withPrevious(job.file, read(job.file), job);
  return { input: { text, against: job.against.map(read), ...known }, diagnostics };
}

/** A file whose encoding nothing but its look speaks for. */
function guessedEncoding(document: string, encoding: TextEncoding, lang: Language): Diagnostic {
  const name = encoding === "euc-kr" ? "EUC-KR (CP949)" : encoding.toUpperCase();
  const message = {
    en: `“${document}” is not UTF-8 and was read as ${name}. If characters are wrong, save it as UTF-8.`,
    ko: `‘${document}’은(는) UTF-8이 아니어서 ${name}(으)로 읽었습니다. 글자가 깨져 보이면 UTF-8로 저장해 주세요.`,
  };
  return { code: "guessed-encoding", level: "warning", message: message[lang], document };
}

/** A file as a checker takes it: its text, or its bytes where it is packed. */
interface NamedInput {
  readonly id: string;
  readonly text: string | Uint8Array;
  readonly previous?: string | Uint8Array;
}

async function withPrevious(path: string, now: NamedInput, { previous }: Job): Promise<NamedInput> {
  if (previous === undefined) return now;
  const blob = previous[path];
  if (blob === undefined) return { ...now, previous: now.text };
  // A new file had nothing in it; of one that is packed that cannot be said.
  if (blob === null) return isPacked(path) ? now : { ...now, previous: "" };
  const { git } = await import("./git/git.ts");
  const bytes = await git(["show", blob], process.cwd());
  return { ...now, previous: isPacked(path) ? bytes : decodeText(bytes, blob).text };
}

/** The inputs that a call names, read, and the formats that they are in: one for two versions, one for each mixed document. */
export async function readInputs(
  files: readonly string[],
  options: InputOptions,
): Promise<{ readonly inputs: readonly ReadInput[]; readonly formats: readonly string[] }> {
  const chosen = chooseInput(files, options);
  const jobs: Job[] = "en" in chosen ? [chosen] : chosen.files.map((file) => ({ file, against: chosen.against }));
  const inputs = await Promise.all(
    jobs.map(async (job) => {
      const [bytes, locked] = await Promise.all([readJobFiles(job), readAlignmentFile(job)]);
      return readInput(job, bytes, { ...options, locked });
    }),
  );
  return { inputs, formats: formatsOf(jobs.flatMap(filesOf)) };
}

/** The formats beside plain text that files are in, by their names. */
export function formatsOf(files: readonly string[]): string[] {
  return [...new Set(files.map(formatIdFor).filter((id) => id !== undefined))].toSorted();
}

/** Files that are looked at one by one, each in its format. What had to be guessed is said on standard error. */
export async function readDocuments(files: readonly string[], lang: Language): Promise<Document[]> {
  refuseStandardInputTwice(files);
  const formats = createFormats(await loadFormats(formatsOf(files)));
  return Promise.all(
    files.map(async (path) => {
      const bytes = await readBytes(path);
      const id = nameOf(path);
      if (isPacked(path)) return readDocument({ id, text: bytes }, formats);
      const { text, encoding, guessed } = decodeText(bytes, inputName(path));
      if (guessed) process.stderr.write(`daejo: ${printableLine(guessedEncoding(id, encoding, lang).message)}\n`);
      return readDocument({ id, text }, formats);
    }),
  );
}

function nameOf(path: string): string {
  return path === "-" ? "stdin" : path;
}

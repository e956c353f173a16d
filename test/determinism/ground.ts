import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { formatSamples } from "../golden/format-samples.ts";

const samples = fileURLToPath(new URL("../../corpus/samples", import.meta.url));

/** 강당은 350명을 수용한다. in EUC-KR. */
const IN_EUC_KR = Buffer.from("b0adb4e7c0ba20333530b8edc0bb20bcf6bfebc7d1b4d92e0a", "hex");

const HALL = "The hall holds 300 people.\n\n강당은 350명을 수용한다.\n";

/** Files that are wrong, each in a way of its own. */
const BROKEN: Readonly<Record<string, string | Uint8Array>> = {
  "comma.json": '{ "rules": { "number/value": "off" },, }',
  "open.json": '{\n  "version": 1,\n  "suppressions": [',
  "word.json": '{\n  "version": one\n}',
  "quote.json": '{ "version": "1\n" }',
  "twice.json": '{ "version": 1 } { "version": 1 }',
  "empty.json": "",
  "wrong.json": '{ "rules": { "number/value": "loud" }, "pears": [] }',
  "tab.yaml": "rules:\n\tnumber/value: off\n",
  "open.yaml": "rules: { number/value: off\n",
  "group.yaml": "- rule: custom/a\n  pattern: '(a'\n  message: A\n",
  "class.yaml": "- rule: custom/a\n  pattern: '[b-a]'\n  message: A\n",
  "escape.yaml": "- rule: custom/a\n  pattern: '\\j'\n  message: A\n",
  "names.yaml": "- rule: custom/a\n  pattern: '(?<y>a)|(?<y>b)'\n  message: A\n",
  "modifier.yaml": "- rule: custom/a\n  pattern: '(?i:a)b'\n  message: A\n",
  "property.yaml": "- rule: custom/a\n  pattern: '\\p{Script=Klingon}'\n  message: A\n",
  "broken.po": 'msgid "A\nmsgstr "가"\n',
  "broken.xlf": "<xliff><file></xliff>",
  "broken.docx": "PK\u0003\u0004 and nothing behind it",
  "broken.ftl": "save = \n = Save\n",
  "broken.txt": new Uint8Array([0xea, 0xb0, 0x80, 0xff, 0xea, 0xb0, 0x81]),
};

/** Lines of `daejo batch`: documents, segments, aligned pairs, and lines that are wrong. */
const ROWS: readonly string[] = [
  JSON.stringify({ id: 1, text: HALL }),
  JSON.stringify({
    id: 2,
    en: ["The hall holds 300 people.", "It opened on March 5, 2024."],
    ko: ["강당은 350명을 수용한다."],
  }),
  JSON.stringify({ id: 3, en: ["No entry."], ko: ["들어오세요."], aligned: true }),
  JSON.stringify({ id: 4, en: "We meet tomorrow.", ko: "우리는 9월 5일에 만난다.", date: "2026-09-03" }),
  '{"id": 5, "en": [}',
  '{"id": 6, "text": "unfinished',
  "{'id': 7}",
  "[1, 2",
  '{"id": 8} trailing',
  '{"id": 9, "text": 10}',
  "nothing",
];

/**
 * A new folder in which the calls run: the samples, those of other formats packed, broken files, a repository with a translation that
 * did not follow.
 */
export function createGround(): { readonly folder: string; readonly remove: () => void } {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "daejo-same-")));
  cpSync(samples, folder, { recursive: true });
  for (const { files } of formatSamples) {
    for (const { id, text } of files) if (typeof text !== "string") write(folder, `packed/${id}`, text);
  }
  for (const [name, content] of Object.entries(BROKEN)) write(folder, `broken/${name}`, content);
  write(folder, "hall.txt", HALL);
  write(folder, "euc-kr.txt", IN_EUC_KR);
  write(folder, "rows.ndjson", `${ROWS.join("\n")}\n`);
  createRepository(folder);
  return {
    folder,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function createRepository(folder: string): void {
  const site = join(folder, "site");
  write(site, "docs/en/a.md", "# Loans\n\nYou can borrow 5 books.\n\nThe library opens at 9 a.m.\n");
  write(site, "docs/ko/a.md", "# 대출\n\n책 5권을 빌릴 수 있습니다.\n\n도서관은 오전 9시에 엽니다.\n");
  const git = (...args: readonly string[]): void => {
    execFileSync("git", ["-c", "user.name=Somebody", "-c", "user.email=somebody@example.org", ...args], {
      cwd: site,
      stdio: "pipe",
    });
  };
  git("init", "-q", "-b", "main");
  git("add", ".");
  git("commit", "-qm", "Pages");
  write(site, "docs/en/a.md", "# Loans\n\nYou can borrow 7 books.\n\nThe library opens at 9 a.m.\n");
}

function write(folder: string, name: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
}

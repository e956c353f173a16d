import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { folderWith } from "../../../test/cli/daejo.ts";
import { documentOf, foundIn, HALL } from "../../../test/report/discrepancies.ts";
import type { Report } from "../../report/report.ts";
import { writeResults } from "./outputs.ts";

const OPTIONS = { lang: "en", version: "1.2.3", checks: [], failOn: "error", suppressions: { entries: [] } } as const;

/** Two versions that agree, `NUMBER.en.txt` and `NUMBER.ko.txt`. */
function agreeing(number: number): Report {
  const en = documentOf(`${number}.en.txt`, "The hall is open.", "en");
  return foundIn([en, documentOf(`${number}.ko.txt`, "강당이 열려 있다.", "ko")], []);
}

async function textOf(reports: readonly Report[]): Promise<string> {
  const output = join(folderWith({}), "out.txt");
  await writeResults({ reports, diagnostics: [] }, [{ format: "text", output }], OPTIONS);
  return readFileSync(output, "utf8");
}

/** The documents that have a summary line of their own. */
const listedIn = (text: string): string[] =>
  Array.from(text.matchAll(/^(\S+) · (?:passed|failed)/gm), ([, id = ""]) => id);

it("lists all of some documents, of very many those that have something to say", async () => {
  const few = Array.from({ length: 9 }, (_, number) => agreeing(number));
  expect(listedIn(await textOf([...few, HALL]))).toEqual([...few.map((_, n) => `${n}.en.txt`), "hall.en.txt"]);
  const many = await textOf([...few, agreeing(9), HALL]);
  expect(listedIn(many)).toEqual(["hall.en.txt"]);
  expect(many).toMatch(/\nall 11 · failed · 13 passages compared · 1 error, 1 warning, 1 info\n$/);
});

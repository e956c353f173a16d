import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { folderWith } from "../../../test/cli/daejo.ts";
import { HALL } from "../../../test/report/discrepancies.ts";
import type { LockedBead } from "../../alignment/locked-bead.ts";
import { createCache } from "./cache.ts";
import type { Job } from "./jobs.ts";

const JOB: Job = { en: "a.en.md", ko: "a.ko.md" };
const LOCKED: LockedBead = { en: [{ hash: "0123456789abcdef", begins: "The hall" }], ko: [] };
const files = (ko = "강당"): ReadonlyMap<string, Uint8Array> =>
  new Map([
    ["a.en.md", Buffer.from("hall")],
    ["a.ko.md", Buffer.from(ko)],
  ]);

/** Whether each of some jobs was compared, one after the other, in a cache of a folder. */
async function compared(
  folder: string,
  ...reads: readonly { job?: Job; ko?: string; locked?: readonly LockedBead[]; state?: string }[]
): Promise<boolean[]> {
  const found: boolean[] = [];
  for (const { job = JOB, ko, locked = [], state = "first" } of reads) {
    let isCompared = false;
    const report = await createCache({ folder, state }).through({ job, files: files(ko), locked }, () => {
      isCompared = true;
      return Promise.resolve(HALL);
    });
    expect(report).toEqual(HALL);
    found.push(isCompared);
  }
  return found;
}

it("compares once, and again for whatever decides on the report", async () => {
  const folder = join(folderWith({}), "kept");
  const other = { ...LOCKED, en: [{ hash: "fedcba9876543210", begins: "Another hall" }] };
  expect(await compared(folder, {}, {}, { ko: "강당들" }, { ko: "강당들" })).toEqual([true, false, true, false]);
  expect(await compared(folder, { locked: [LOCKED] }, { locked: [LOCKED] }, { locked: [other] })).toEqual([
    true,
    false,
    true,
  ]);
  const changed = { ...JOB, previous: { "a.en.md": "HEAD:a.en.md" } };
  expect(await compared(folder, {}, { job: changed }, { job: changed }, { state: "second" })).toEqual([
    true,
    true,
    false,
    true,
  ]);
  // What was there before is written over.
  expect(readdirSync(folder)).toHaveLength(1);
});

it("takes what is damaged for nothing", async () => {
  const folder = join(folderWith({}), "kept");
  await compared(folder, {});
  const [name = ""] = readdirSync(folder);
  for (const content of ["", "null", "{}", '{"key":1}']) {
    writeFileSync(join(folder, name), content);
    expect(await compared(folder, {}, {})).toEqual([true, false]);
  }
});

import { expect, it } from "vitest";
import { DaejoError } from "../../errors.ts";
import type { Report } from "../../report/report.ts";
import type { Job } from "./jobs.ts";
import { type Lane, runJobs } from "./run-jobs.ts";
import { emptyReport } from "./runner.ts";

const jobsOf = (count: number): Job[] => Array.from({ length: count }, (_, n) => ({ file: `${n}.md`, against: [] }));
const nameOf = (job: Job): string => ("file" in job ? job.file : "");

/** A lane that waits for so many turns before each answer; a report goes by the name of its file. */
function laneOf(turns: number, taken: string[]): Lane {
  const run = async (job: Job): Promise<Report> => {
    taken.push(nameOf(job));
    for (let turn = 0; turn < turns; turn++) await Promise.resolve();
    return emptyReport([{ code: "unreadable", level: "error", message: nameOf(job) }]);
  };
  return { run, ahead: 1 };
}

const messagesOf = (reports: readonly Report[]): (string | undefined)[] =>
  reports.map(({ diagnostics }) => diagnostics[0]?.message);

it("gives reports in the order of the jobs, whichever ends first, and tells of each", async () => {
  const jobs = jobsOf(10);
  const [slow, fast, done]: [string[], string[], string[]] = [[], [], []];
  const reports = await runJobs(jobs, [laneOf(50, slow), laneOf(1, fast)], (job) => done.push(nameOf(job)));
  expect(messagesOf(reports)).toEqual(jobs.map(nameOf));
  expect(done.toSorted()).toEqual(jobs.map(nameOf).toSorted());
  expect(done).not.toEqual(jobs.map(nameOf));
});

it("gives each lane a stretch of neighbours, and who has come to its end takes from the end of the longest", async () => {
  const [slow, fast]: [string[], string[]] = [[], []];
  await runJobs(jobsOf(6), [laneOf(1000, slow), laneOf(1, fast)]);
  expect(slow).toEqual(["0.md"]);
  expect(fast).toEqual(["3.md", "4.md", "5.md", "2.md", "1.md"]);
});

const failing = (code: "file-unreadable" | "file-not-found"): Lane => ({
  run: async (job) => {
    if (nameOf(job) === "1.md") throw new DaejoError(code, "It cannot be read.", "Look at it.");
    return emptyReport([{ code: "nothing-changed", level: "warning", message: nameOf(job) }]);
  },
  ahead: 1,
});

it("goes on where one of several files cannot be read, and says so in its report", async () => {
  const reports = await runJobs(jobsOf(3), [failing("file-unreadable")]);
  expect(messagesOf(reports)).toEqual(["0.md", "It cannot be read. Look at it.", "2.md"]);
  expect(reports[1]).toMatchObject({ verdict: "did-not-run", diagnostics: [{ code: "unreadable", document: "1.md" }] });
});

it("ends where a file is not there, or the only one cannot be read", async () => {
  await expect(runJobs(jobsOf(3), [failing("file-not-found")])).rejects.toMatchObject({ code: "file-not-found" });
  const [, only] = jobsOf(2);
  await expect(runJobs([only as Job], [failing("file-unreadable")])).rejects.toMatchObject({ code: "file-unreadable" });
});

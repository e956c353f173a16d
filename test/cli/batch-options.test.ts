import { expect, it } from "vitest";
import { daejo, folderWith, HALL } from "./daejo.ts";

const RULES = [{ rules: { "number/*": "info" }, preset: "news", failOn: "info" }] as const;
const cwd = folderWith({
  "daejo.config.json": JSON.stringify({ rules: { "number/*": "off" } }),
  "daejo-suppressions.json": "no suppressions",
  "named.json": JSON.stringify(RULES[0]),
  "terms.csv": "en,ko\nhall,홀\n",
});
const ROW = JSON.stringify({ id: 1, en: [HALL.en], ko: [HALL.ko], aligned: true });
const DOCUMENTS = JSON.stringify({ id: 2, en: HALL.en, ko: HALL.ko });

async function answers(args: readonly string[], workers: string): Promise<string[]> {
  const { code, stdout, stderr } = await daejo(["batch", "--workers", workers, ...args], {
    cwd,
    input: `${ROW}\n${DOCUMENTS}\n`,
  });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return stdout.trimEnd().split("\n");
}

function findingsOf(answer: string | undefined): string[] {
  const { discrepancies } = JSON.parse(answer ?? "{}") as { discrepancies: { rule: string; severity: string }[] };
  return discrepancies.map(({ rule, severity }) => `${rule} ${severity}`);
}

it.each(["1", "2"])("answers go by what is named and by nothing that lies around (%s)", async (workers) => {
  const plain = await answers([], workers);
  expect(plain.map(findingsOf)).toEqual([["number/value error"], ["number/value error"]]);
  const named = await answers(["--config", "named.json"], workers);
  expect(named.map(findingsOf)).toEqual([["number/value info"], ["number/value info"]]);
  expect(named[1]).toContain('"verdict":"failed"');
  const off = await answers(["--config", "named.json", "--rule", "number/value=off"], workers);
  expect(off.map(findingsOf)).toEqual([[], []]);
  const terms = await answers(["--glossary", "terms.csv", "--rule", "number/value=off"], workers);
  expect(terms.flatMap(findingsOf)).toContain("term/required warning");
});

it("keeps to the limits of a configuration", async () => {
  const limited = folderWith({ "daejo.json": JSON.stringify({ limits: { documentLength: 5 } }) });
  const { stdout } = await daejo(["batch", "--config", "daejo.json"], {
    cwd: limited,
    input: `${ROW}\n${DOCUMENTS}\n`,
  });
  const rows = stdout.trimEnd().split("\n");
  expect(rows.map(findingsOf)).toEqual([[], []]);
  for (const row of rows) expect(row).toContain('"code":"limit-reached"');
  expect(rows[0]).toContain('"beads":[{"en":[0],"ko":[0]');
});

it("leaves out what is below a severity or a confidence, and then it fails nothing", async () => {
  const levels = ["--rule", "number/value=warning"];
  expect((await answers([...levels, "--min-severity", "warning"], "1")).flatMap(findingsOf)).toHaveLength(2);
  for (const args of [
    [...levels, "--min-severity", "error"],
    ["--min-confidence", "1"],
  ]) {
    const [row, documents] = await answers(args, "1");
    expect([row, documents].map(findingsOf)).toEqual([[], []]);
    expect(documents).toContain('"verdict":"passed"');
  }
});

it("--date is the day of the rows that name none", async () => {
  const row = { en: ["It opened yesterday."], ko: ["2026년 9월 1일에 문을 열었다."], aligned: true };
  const input = `${JSON.stringify(row)}\n${JSON.stringify({ ...row, date: "2026-09-02" })}\n`;
  const { stdout } = await daejo(["batch", "--date", "2026-09-03"], { input });
  const [own, named] = stdout.trimEnd().split("\n");
  expect(findingsOf(own)).toEqual(["date/value error"]);
  expect(findingsOf(named)).toEqual([]);
});

it.each(["1", "2"])("refuses a --date that is none, and files that are not there (%s)", async (workers) => {
  for (const args of [
    ["--date", "tomorrow"],
    ["--config", "nowhere.json"],
    ["--glossary", "nowhere.csv"],
    ["--rules-file", "nowhere.yaml"],
    ["--output", "nowhere/answers.ndjson"],
  ]) {
    const { code, stdout, stderr } = await daejo(["batch", "--workers", workers, ...args], { cwd, input: ROW });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/^daejo: .+\n {7}.+\n$/);
  }
});

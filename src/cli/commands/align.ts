import { createChecker } from "../../create-checker.ts";
import { toJson } from "../../report/json.ts";
import { mergeReports } from "../../report/merge.ts";
import type { Report } from "../../report/report.ts";
import { beadRows, toBeadText, toLadder, toTsv } from "../../report/beads.ts";
import { choosePaint, writeResult, type InputOptions } from "../common-options.ts";
import { EXIT, type ExitCode } from "../exit.ts";
import { readInputs } from "../inputs.ts";

export async function alignCommand(files: readonly string[], options: InputOptions): Promise<ExitCode> {
  const checker = await createChecker({ rules: { "*": "off" }, lang: options.lang });
  const reports = (await readInputs(files, options)).map((input) => checker.check(input));
  await writeResult(await format(reports, options), options);
  return reports.some((report) => report.verdict === "did-not-run") ? EXIT.didNotRun : EXIT.ok;
}

async function format(reports: readonly Report[], options: InputOptions): Promise<string> {
  switch (options.format) {
    case "json":
      return `${JSON.stringify(toJson(mergeReports(reports)), null, 2)}\n`;
    case "jsonl":
      return reports.flatMap((report) => beadRows(report).map((row) => `${JSON.stringify(row)}\n`)).join("");
    case "tsv":
      return reports.map(toTsv).join("");
    case "ladder":
      return reports.map(toLadder).join("");
    default: {
      const paint = await choosePaint(options);
      const isBrief = options.quiet === true;
      return reports
        .map((report) => toBeadText(report, { language: options.lang, paint, isBrief }))
        .join(isBrief ? "" : "\n");
    }
  }
}

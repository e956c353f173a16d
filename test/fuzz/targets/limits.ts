import { createChecker, type Checker, type Limits, type Report } from "../../../src/index.ts";
import type { Draw } from "../draw.ts";
import { featuresOfReport } from "../features.ts";
import { must, reportHolds } from "../laws.ts";
import { usualChecker } from "./checkers.ts";
import { reached, type Target } from "./target.ts";

/** Low limits, which texts reach, and what is none. */
function limitsFrom(draw: Draw): Partial<Limits> {
  const most = (): number => draw.pick([1, 2, 5, 20, 100, 1000, 1.5, Infinity, 0, -1, Number.NaN]);
  return Object.fromEntries(draw.some(3, () => [draw.pick(["documentLength", "segments", "facts"]), most()] as const));
}

/** What lies over a limit is told of, and nothing is found in it. */
function excessIsTold(report: Report, { documentLength = Infinity }: Partial<Limits>): void {
  const told = new Set(report.diagnostics.filter(({ code }) => code === "limit-reached").map((each) => each.document));
  for (const { id, length, segments } of report.documents) {
    if (length <= documentLength) continue;
    must(told.has(id), "a document over its limit is told of", [id, length, documentLength]);
    // A segment that is given by itself stays, so that its pair does.
    must(segments.length <= 1, "a document over its limit is not read", id);
  }
}

/** The same as without limits, where none was reached. */
function holdsWhereNoneIsReached(report: Report, usual: Report): void {
  if (report.diagnostics.some(({ code }) => code === "limit-reached")) return;
  must(JSON.stringify(report) === JSON.stringify(usual), "limits that are not reached change nothing");
}

/** Texts under limits that they reach, and under limits that they do not. */
export const limitsTarget: Target = {
  name: "limits",
  parts: ["en", "ko", "text"],
  largest: 5000,
  run: async (parts, draw) => {
    const limits = limitsFrom(draw);
    const [checker, usual] = await Promise.all([createChecker({ limits }), usualChecker()]);
    const [en, ko, text] = [parts.text(0), parts.text(1), parts.text(2)];
    const check = draw.pick<(each: Checker) => Report>([
      (each) => each.check({ en, ko }),
      (each) => each.check({ text: `${en}\n\n${ko}`, against: [text] }),
      (each) => each.check({ text }),
      (each) => each.checkSegments({ en: en.split("\n"), ko: ko.split("\n") }),
      (each) => each.checkPairs([{ en, ko }]),
    ]);
    const report = check(checker);
    reportHolds(report);
    excessIsTold(report, limits);
    holdsWhereNoneIsReached(report, check(usual));
    return reached(report, [...Object.keys(limits), ...featuresOfReport(report)]);
  },
};

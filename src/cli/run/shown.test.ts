import { expect, it } from "vitest";
import { discrepancyOf, HALL } from "../../../test/report/discrepancies.ts";
import type { Report, SuppressedDiscrepancy } from "../../report/report.ts";
import type { Decided } from "./settings.ts";
import { onlyShown } from "./shown.ts";

function suppressed(severity: "error" | "info", confidence: number): SuppressedDiscrepancy {
  return { ...discrepancyOf({ severity, confidence }), suppression: { kind: "file" } };
}

/** An error of 0.97, a warning of 0.8 and an info of 0.5; of what is suppressed an error of 0.9 and an info of 0.6. */
const report: Report = {
  ...HALL,
  suppressed: [suppressed("error", 0.9), suppressed("info", 0.6)],
  summary: { ...HALL.summary, suppressed: 2 },
};

function shown(asked: Partial<Pick<Decided, "minSeverity" | "minConfidence" | "failOn">>): unknown[] {
  const {
    verdict,
    summary,
    discrepancies,
    suppressed: aside,
  } = onlyShown(report, {
    minSeverity: "info",
    minConfidence: 0,
    failOn: "error",
    ...asked,
  } as Decided);
  const { error, warning, info, suppressed: count } = summary;
  expect([error + warning + info, count]).toEqual([discrepancies.length, aside.length]);
  return [verdict, error, warning, info, count];
}

it("leaves everything where nothing is asked for", () => {
  expect(shown({})).toEqual(["failed", 1, 1, 1, 2]);
});

it("neither shows nor counts what is milder or less likely, be it reported or suppressed", () => {
  expect(shown({ minSeverity: "warning" })).toEqual(["failed", 1, 1, 0, 1]);
  expect(shown({ minConfidence: 0.6 })).toEqual(["failed", 1, 1, 0, 2]);
  expect(shown({ minConfidence: 0.61 })).toEqual(["failed", 1, 1, 0, 1]);
});

it("fails no run for what is not shown, and passes none that did not pass for another reason", () => {
  expect(shown({ minConfidence: 0.98 })).toEqual(["passed", 0, 0, 0, 0]);
  expect(shown({ minSeverity: "error", failOn: "warning" })).toEqual(["failed", 1, 0, 0, 1]);
  const unread = onlyShown({ ...report, verdict: "did-not-run" }, { minConfidence: 1, minSeverity: "info" } as Decided);
  expect(unread.verdict).toBe("did-not-run");
});

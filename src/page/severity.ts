import type { PageFinding } from "../report/page/page-data.ts";

/** How grave a finding is. */
export type Severity = PageFinding["severity"];

/** The gravest first. */
export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

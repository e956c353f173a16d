import type { PageFinding } from "../report/page/page-data.ts";

export type Severity = PageFinding["severity"];

/** The gravest first. */
export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

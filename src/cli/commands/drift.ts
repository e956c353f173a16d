import type { CheckOptions } from "../command-options.ts";
import type { ExitCode } from "../exit.ts";
import { onlyChanged, onlyOutrun } from "../run/revisions.ts";
import { checkCommand } from "./check.ts";

/** Paragraphs whose other side did not follow a change, and nothing else. */
export function driftCommand(files: readonly string[], options: CheckOptions, version: string): Promise<ExitCode> {
  const { changed, failOn = "warning" } = options;
  return checkCommand(files, { ...options, only: "drift/stale", failOn }, version, {
    choose: (plan) => (typeof changed === "string" ? onlyChanged(plan, changed) : onlyOutrun(plan)),
    mayBeNone: true,
  });
}

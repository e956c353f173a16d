import { createChecker, type Checker, defaultChecks } from "daejo";
import { toPagePair, toProject } from "daejo/report/page/project";
import type { Language } from "../../../src/text/span.ts";
import type { Draft } from "./draft.ts";
import { inputOf } from "./input.ts";
import type { Checked, CheckRequest, WorkerMessage } from "./protocol.ts";

let model: Uint8Array | undefined;
/** One for each language that messages were asked for in. */
const checkers = new Map<Language, Checker>();

self.addEventListener("message", ({ data }: MessageEvent<CheckRequest>) => {
  model ??= data.model;
  void answer(data);
});
tell({ kind: "ready" });

async function answer({ version, draft, language }: CheckRequest): Promise<void> {
  try {
    const checker = await checkerFor(language);
    tell({ kind: "checked", result: { version, ...checked(checker, draft) } });
  } catch (error) {
    tell({ kind: "failed", version, message: error instanceof Error ? error.message : String(error) });
  }
}

async function checkerFor(language: Language): Promise<Checker> {
  const known = checkers.get(language);
  if (known !== undefined) return known;
  if (model === undefined) throw new Error("The model is missing.");
  const checker = await createChecker({ lang: language, model });
  checkers.set(language, checker);
  return checker;
}

function checked(checker: Checker, draft: Draft): Omit<Checked, "version"> {
  const start = performance.now();
  const report = checker.check(inputOf(draft));
  return {
    documents: report.documents.map(({ id, text, spans }) => ({ id, text, spans })),
    pair: toPagePair(report),
    rules: toProject([report], { language: "en", version: "", checks: defaultChecks, diagnostics: [] }).rules,
    milliseconds: performance.now() - start,
  };
}

function tell(message: WorkerMessage): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- that is for windows
  self.postMessage(message);
}

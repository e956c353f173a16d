import { DaejoError } from "../../errors.ts";
import type { ServeOptions } from "../common-options.ts";
import { EXIT, type ExitCode } from "../exit.ts";
import { readPageAssets } from "../page-assets.ts";
import { filesOf } from "../run/jobs.ts";
import { createProgress, type Progress } from "../run/progress.ts";
import { startServer } from "../serve/server.ts";
import { openSession, type Session } from "../serve/session.ts";
import { createWatcher } from "../serve/watch.ts";
import { SERVE_WORDS } from "../serve/words.ts";

/** Serves what `daejo check` would find, until the process is told to end; `version` is daejo's own. */
export async function serveCommand(
  files: readonly string[],
  options: ServeOptions,
  version: string,
): Promise<ExitCode> {
  refuseStandardInput(files, options);
  const assets = await readPageAssets();
  const session = await openWithProgress(files, options);
  const server = await startServer({ session, assets, version, port: options.port });
  const watcher = createWatcher((changed) => {
    void session.refresh(changed).then(() => watcher.follow(session.files));
  });
  await watcher.follow(session.files);
  // What has changed between the comparison and now was seen by nobody.
  await session.refresh(session.files);
  const { settings, comparisons } = session.snapshot;
  process.stderr.write(`daejo: ${SERVE_WORDS[settings.lang].ready(comparisons.length)}\n`);
  process.stdout.write(`${server.address}\n`);
  await toldToEnd();
  await Promise.all([watcher.end(), server.end()]);
  return EXIT.ok;
}

/** It ends, and a served page goes on. */
function refuseStandardInput(files: readonly string[], { en, ko, against = [] }: ServeOptions): void {
  if (![...files, ...against, en, ko].includes("-")) return;
  throw new DaejoError(
    "bad-option",
    "Standard input cannot be watched.",
    "Save the text to a file, and name the file.",
  );
}

async function openWithProgress(files: readonly string[], options: ServeOptions): Promise<Session> {
  let progress: Progress | undefined;
  try {
    return await openSession({ files, options }, (job, jobs) => {
      progress ??= createProgress(jobs, process.stderr, process.env);
      progress.step(filesOf(job)[0] ?? "");
    });
  } finally {
    progress?.end();
  }
}

function toldToEnd(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      process.once(signal, () => {
        resolve();
      });
    }
  });
}

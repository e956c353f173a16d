import { DaejoError } from "../../errors.ts";
import type { ServeOptions } from "../command-options.ts";
import { EXIT, type ExitCode } from "../exit.ts";
import { readPageAssets } from "../page-assets.ts";
import { filesOf } from "../run/jobs.ts";
import { createProgress, type Progress } from "../run/progress.ts";
import { createEnding } from "../serve/ending.ts";
import type { SessionCall } from "../serve/ground.ts";
import { ownPort } from "../serve/own-port.ts";
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
  const ending = createEnding();
  const session = await openWithProgress({ files, options, whileComparing: ending.deaf });
  const preferred = ownPort(process.cwd(), files, options);
  const server = await startServer({ session, assets, version, port: options.port, preferred });
  const watcher = createWatcher((changed) => {
    void session.refresh(changed).then(() => watcher.follow(session.files));
  });
  await watcher.follow(session.files);
  // What has changed between the comparison and now was seen by nobody.
  await session.refresh(session.files);
  const { settings, comparisons } = session.snapshot;
  process.stderr.write(`daejo: ${SERVE_WORDS[settings.lang].ready(comparisons.length)}\n`);
  process.stdout.write(`${server.address}\n`);
  await ending.told();
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

async function openWithProgress(call: SessionCall): Promise<Session> {
  let progress: Progress | undefined;
  try {
    return await openSession(call, (job, jobs) => {
      progress ??= createProgress(jobs, process.stderr, process.env);
      progress.step(filesOf(job)[0] ?? "");
    });
  } finally {
    progress?.end();
  }
}

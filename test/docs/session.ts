/**
 * A process of its own that does the steps of a page one after the other, from the sources: it reads them as JSON from the file that it
 * is given, and writes what came of each into another.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { run } from "../../src/cli/program.ts";
import type { Outcome, Step } from "./step.ts";

const [given = "", results = ""] = process.argv.slice(2);
const steps = JSON.parse(readFileSync(given, "utf8")) as readonly Step[];
const outcomes: Outcome[] = [];
for (const step of steps) outcomes.push(await done(step));
writeFileSync(results, JSON.stringify(outcomes));
process.exit(0);

async function done(step: Step): Promise<Outcome> {
  switch (step.do) {
    case "write":
      mkdirSync(dirname(resolve(step.file)), { recursive: true });
      writeFileSync(step.file, Buffer.from(step.content, step.isBase64 === true ? "base64" : "utf8"));
      return { code: 0, printed: "" };
    case "commit":
      execFileSync("git", ["init", "--quiet", "--initial-branch=main"]);
      execFileSync("git", ["add", "."]);
      execFileSync("git", [
        "-c",
        "user.name=A",
        "-c",
        "user.email=a@example.com",
        "commit",
        "--quiet",
        "--message",
        "First",
      ]);
      return { code: 0, printed: "" };
    case "replace": {
      const text = readFileSync(step.file, "utf8");
      writeFileSync(
        step.file,
        text.replace(step.from, () => step.to),
      );
      return { code: text.includes(step.from) ? 0 : 1, printed: text };
    }
    case "daejo": {
      const outcome = await recorded(() => run(step.args));
      // What a call writes into a file is shown as if it were printed.
      const output = step.args[step.args.findIndex((word) => word === "-o" || word === "--output") + 1] ?? "";
      return step.args.includes("-o")
        ? { ...outcome, printed: outcome.printed + readFileSync(output, "utf8") }
        : outcome;
    }
    case "shell": {
      const { status, stdout, stderr } = spawnSync("sh", ["-c", step.command], { encoding: "utf8" });
      return { code: status ?? 1, printed: stdout + stderr };
    }
    case "program":
      return ran(step.file);
  }
}

async function ran(file: string): Promise<Outcome> {
  const worth: [number, unknown][] = [];
  Object.assign(globalThis, {
    said<T>(index: number, value: T): T {
      worth.push([index, JSON.parse(JSON.stringify(value) ?? "null")]);
      return value;
    },
  });
  const outcome = await recorded(async () => {
    await import(pathToFileURL(resolve(file)).href);
    return 0;
  });
  return { ...outcome, worth };
}

/** What an act prints on either stream; a program that throws has the exit code 70. */
async function recorded(act: () => Promise<number>): Promise<Outcome> {
  let printed = "";
  const streams = [process.stdout, process.stderr].map((stream) => ({ stream, write: stream.write.bind(stream) }));
  for (const { stream } of streams) {
    stream.write = (chunk: string | Uint8Array, ...more: unknown[]): boolean => {
      printed += typeof chunk === "string" ? chunk : Buffer.from(chunk).toString("utf8");
      const written = more.at(-1);
      if (typeof written === "function") (written as () => void)();
      return true;
    };
  }
  try {
    return { code: await act(), printed };
  } catch (error) {
    return {
      code: 70,
      printed: `${printed}${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    };
  } finally {
    for (const { stream, write } of streams) stream.write = write;
  }
}

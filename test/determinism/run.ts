import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { createReadStream, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Call } from "./calls.ts";

const main = fileURLToPath(new URL("../../dist/bin/daejo.js", import.meta.url));
const library = fileURLToPath(new URL("library.js", import.meta.url));

/** How a program is started. */
export interface Surroundings {
  readonly node: string;
  /** Flags of Node. */
  readonly flags?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** The Node that runs the tests, in the plainest surroundings. */
export const USUAL: Surroundings = { node: process.execPath };

const PLAIN: Readonly<Record<string, string>> = { PATH: process.env["PATH"] ?? "", TZ: "UTC", LANG: "C", LC_ALL: "C" };

/** What came of a call: exit code, standard output and error, files written. */
export type Outcome = Readonly<Record<string, string>>;

/** What comes of calls, by the call. As many run side by side as the machine has processors. */
export async function runCalls(
  calls: readonly Call[],
  folder: string,
  surroundings: Surroundings,
): Promise<Record<string, Outcome>> {
  const outcomes: Record<string, Outcome> = {};
  const waiting = [...calls];
  const lane = async (): Promise<void> => {
    for (let call = waiting.shift(); call !== undefined; call = waiting.shift()) {
      outcomes[call.args] = await runCall(call, folder, surroundings);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, lane));
  return outcomes;
}

async function runCall(
  { args, input, folder: inner = ".", writes = [] }: Call,
  ground: string,
  surroundings: Surroundings,
): Promise<Outcome> {
  const folder = join(ground, inner);
  const words = args
    .split(" ")
    .filter(Boolean)
    .map((word) => word.replace("→", " => "));
  const outcome = await run(
    [main, ...words],
    folder,
    surroundings,
    input === undefined ? undefined : join(folder, input),
  );
  const files = writes.map((name) => [name, readFileSync(join(folder, name), "utf8")]);
  // Some messages name the folder, which is another one each time.
  return { ...withoutFolder(outcome, ground), ...Object.fromEntries(files) };
}

/** What the built library says to the program `library.js`. */
export async function runLibrary(folder: string, surroundings: Surroundings): Promise<Outcome> {
  return withoutFolder(await run([library], folder, surroundings), folder);
}

/** What comes of an expression that stands where the built files of a package do. */
export async function runModule(code: string, folder: string, surroundings: Surroundings): Promise<Outcome> {
  mkdirSync(join(folder, "dist"), { recursive: true });
  const file = join(folder, "dist", `${createHash("sha256").update(code).digest("hex")}.mjs`);
  writeFileSync(file, `${code};\n`);
  return run([file], folder, surroundings);
}

function withoutFolder(outcome: Outcome, folder: string): Outcome {
  return Object.fromEntries(Object.entries(outcome).map(([name, text]) => [name, text.replaceAll(folder, "FOLDER")]));
}

function run(
  args: readonly string[],
  cwd: string,
  { node, flags = [], env = {} }: Surroundings,
  input?: string,
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const options = { cwd, env: { ...PLAIN, ...env }, maxBuffer: 2 ** 28 };
    const child = execFile(node, [...flags, ...args], options, (error, stdout, stderr) => {
      if (error !== null && typeof error.code !== "number") reject(error);
      else resolve({ code: String(error?.code ?? 0), stdout, stderr });
    });
    // A call that fails before it reads its input closes the pipe.
    child.stdin?.on("error", () => {});
    if (child.stdin === null || input === undefined) child.stdin?.end();
    else createReadStream(input).pipe(child.stdin);
  });
}

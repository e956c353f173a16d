import { Readable } from "node:stream";
import { run } from "../../../src/cli/program.ts";

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line in this process, with streams that are caught. */
export async function runCommand(args: readonly string[], input: Uint8Array): Promise<Outcome> {
  const written = { stdout: "", stderr: "" };
  const before = Object.getOwnPropertyDescriptor(process, "stdin") as PropertyDescriptor;
  const writers = {
    stdout: process.stdout.write.bind(process.stdout),
    stderr: process.stderr.write.bind(process.stderr),
  };
  Object.defineProperty(process, "stdin", { configurable: true, value: Readable.from(chunksOf(input)) });
  for (const name of ["stdout", "stderr"] as const) process[name].write = catching(written, name);
  try {
    const code = await run(args);
    return { code, ...written };
  } finally {
    Object.defineProperty(process, "stdin", before);
    for (const name of ["stdout", "stderr"] as const) process[name].write = writers[name];
  }
}

/** A pipe gives what it has in pieces, which do not end where characters do. */
function chunksOf(input: Uint8Array): Buffer[] {
  const size = 1000;
  return Array.from({ length: Math.ceil(input.length / size) }, (_, at) =>
    Buffer.from(input.subarray(at * size, (at + 1) * size)),
  );
}

function catching(written: { stdout: string; stderr: string }, name: "stdout" | "stderr"): typeof process.stdout.write {
  return (chunk: string | Uint8Array, ...rest: unknown[]) => {
    written[name] += typeof chunk === "string" ? chunk : Buffer.from(chunk).toString("utf8");
    const done = rest.at(-1);
    if (typeof done === "function") queueMicrotask(() => (done as () => void)());
    return true;
  };
}

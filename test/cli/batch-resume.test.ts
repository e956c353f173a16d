import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { random } from "../benchmark/random.ts";
import { type Ending, smallRow, smallRows, startBatch, until } from "./batch-process.ts";
import { daejo } from "./daejo.ts";

interface Checkpoint {
  readonly input: { readonly rows: number; readonly hash: string };
  readonly output: { readonly path: string; readonly bytes: number; readonly tail: string };
}

const folder = mkdtempSync(join(tmpdir(), "daejo-resume-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Files of a run of their own. */
function filesOf(name: string): { output: string; checkpoint: string; args: string[] } {
  const output = join(folder, `${name}.ndjson`);
  const checkpoint = join(folder, `${name}.checkpoint`);
  return { output, checkpoint, args: ["batch", "--output", output, "--resume", checkpoint] };
}

function readCheckpoint(path: string): Checkpoint {
  return JSON.parse(readFileSync(path, "utf8")) as Checkpoint;
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

const ROWS = 4000;
const INPUT = `${smallRows(ROWS / 2)}\n{"id": "bad"\n${smallRows(ROWS / 2)}`;
let whole: Promise<string> | undefined;

/** What a run gives that nobody has disturbed. */
function undisturbed(): Promise<string> {
  return (whole ??= daejo(["batch"], { input: INPUT }).then(({ stdout }) => stdout));
}

/** Starts, and kills it as soon as it has written so much more than there was. Undefined where it has ended before. */
async function killedBehind(
  bytes: number,
  { output, args }: ReturnType<typeof filesOf>,
  workers: string,
): Promise<Ending> {
  const { process: child, ended } = startBatch([...args.slice(1), "--workers", workers]);
  child.stdin.end(INPUT);
  await until(() => sizeOf(output) >= bytes || child.exitCode !== null);
  child.kill("SIGKILL");
  return ended;
}

describe.each(["1", "2"])("with %s worker(s)", (workers) => {
  it.each([1, 2, 3])(
    "a run that is killed at any moment and resumed loses nothing and repeats nothing (%s)",
    async (seed) => {
      const files = filesOf(`killed-${workers}-${seed}`);
      const draws = random(seed);
      const expected = await undisturbed();
      let endings = 0;
      for (let kills = 0; kills < 3; kills++) {
        const { signal, stderr } = await killedBehind(Math.ceil(draws.next() * expected.length), files, workers);
        if (signal === "SIGKILL") endings++;
        else expect(stderr).toMatch(/^(?:daejo: \d+ lines were answered before\.\n)?$/);
      }
      const { code } = await daejo([...files.args, "--workers", workers], { input: INPUT });
      expect(code).toBe(0);
      expect(endings).toBeGreaterThan(0);
      expect(readFileSync(files.output, "utf8")).toBe(expected);
    },
  );

  it("goes on behind SIGTERM", async () => {
    const files = filesOf(`stopped-${workers}`);
    const { process: child, ended } = startBatch([...files.args.slice(1), "--workers", workers]);
    child.stdin.write(INPUT);
    await until(() => sizeOf(files.output) > 10_000);
    child.kill("SIGTERM");
    expect(await ended).toEqual({ code: 143, signal: null, stderr: "" });
    const { input, output } = readCheckpoint(files.checkpoint);
    // All that was written is noted, and no line is torn.
    expect(output.bytes).toBe(sizeOf(files.output));
    expect(readFileSync(files.output, "utf8").endsWith("\n")).toBe(true);
    expect(input.rows).toBeLessThan(ROWS);
    const { code, stderr } = await daejo([...files.args, "--workers", workers === "1" ? "2" : "1"], { input: INPUT });
    expect({ code, stderr }).toEqual({ code: 0, stderr: `daejo: ${input.rows} lines were answered before.\n` });
    expect(readFileSync(files.output, "utf8")).toBe(await undisturbed());
  });
});

describe("what a kill can leave behind", () => {
  const input = `${smallRow(1)}${smallRow(2)}\n${smallRow(3)}`;
  const grown = input + smallRow(4);

  /** A run that has ended, its answers, and those that the rows behind it have. */
  async function finished(name: string): Promise<ReturnType<typeof filesOf> & { answers: string; all: string }> {
    const files = filesOf(name);
    expect(await daejo(files.args, { input })).toEqual({ code: 0, stdout: "", stderr: "" });
    const { stdout } = await daejo(["batch"], { input: grown });
    return { ...files, answers: readFileSync(files.output, "utf8"), all: stdout };
  }

  it("an output that is ahead of its checkpoint, with a torn line: it is cut off", async () => {
    const { args, output, all } = await finished("ahead");
    writeFileSync(output, '{"id":4,"be', { flag: "a" });
    expect((await daejo(args, { input: grown })).code).toBe(0);
    expect(readFileSync(output, "utf8")).toBe(all);
  });

  it("half a checkpoint that has not taken the place of the last: it is written over", async () => {
    const { args, output, checkpoint, all } = await finished("half");
    writeFileSync(`${checkpoint}.part`, '{"version":1,"inp');
    expect((await daejo(args, { input: grown })).code).toBe(0);
    expect(readFileSync(output, "utf8")).toBe(all);
    expect(sizeOf(`${checkpoint}.part`)).toBe(0);
  });

  it("the first checkpoint without an output, or with the beginning of one", async () => {
    const { args, output, checkpoint, answers } = await finished("first");
    const empty = filesOf("empty");
    await daejo(empty.args, { input: "" });
    const first = readCheckpoint(empty.checkpoint);
    for (const left of [undefined, "", '{"id":1,"beads"']) {
      rmSync(output);
      if (left !== undefined) writeFileSync(output, left);
      writeFileSync(checkpoint, JSON.stringify({ ...first, output: { ...first.output, path: output } }));
      expect((await daejo(args, { input })).code).toBe(0);
      expect(readFileSync(output, "utf8")).toBe(answers);
    }
  });

  it("everything: a run that had ended says so and does nothing", async () => {
    const { args, output, checkpoint, answers } = await finished("ended");
    const before = readFileSync(checkpoint, "utf8");
    const stderr = "daejo: 4 lines were answered before, and there are no more.\n";
    expect(await daejo(args, { input })).toEqual({ code: 0, stdout: "", stderr });
    // The same lines, though the last has no line break.
    expect(await daejo(args, { input: input.trimEnd() })).toEqual({ code: 0, stdout: "", stderr });
    expect(readFileSync(output, "utf8")).toBe(answers);
    expect(readFileSync(checkpoint, "utf8")).toBe(before);
  });
});

describe("is refused", () => {
  const input = smallRow(1) + smallRow(2);

  async function refusal(files: ReturnType<typeof filesOf>, args: readonly string[], rows: string): Promise<string> {
    const before = sizeOf(files.output);
    const { code, stdout, stderr } = await daejo(args, { input: rows });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(sizeOf(files.output)).toBe(before);
    return stderr;
  }

  it("another input, another option, another output or one that was changed; nothing is touched", async () => {
    const files = filesOf("others");
    await daejo(files.args, { input });
    const { args, output, checkpoint } = files;
    expect(await refusal(files, args, smallRow(1) + smallRow(3))).toContain(
      "The input is another one: its lines differ",
    );
    expect(await refusal(files, args, smallRow(1))).toContain("The input is another one: it ends behind line 1");
    expect(await refusal(files, [...args, "--lang", "ko"], input)).toContain("The options, a file that they name");
    const elsewhere = ["batch", "--resume", checkpoint, "--output", join(folder, "elsewhere")];
    expect(await refusal(files, elsewhere, input)).toContain("The output is another one");
    writeFileSync(output, readFileSync(output, "utf8").replace('"id":1', '"id":7'));
    expect(await refusal(files, args, input)).toContain("was changed");
    writeFileSync(output, "");
    expect(await refusal(files, args, input)).toContain("was changed");
    rmSync(output);
    expect(await refusal(files, args, input)).toContain("cannot be written (ENOENT)");
  });

  it("an output with content of which there is no checkpoint", async () => {
    const files = filesOf("unknown");
    writeFileSync(files.output, "something\n");
    expect(await refusal(files, files.args, input)).toContain("has content, but there is no checkpoint");
  });

  it("a file that is no checkpoint", async () => {
    const files = filesOf("damaged");
    for (const content of ["", "{}", "null", '{"version":1']) {
      writeFileSync(files.checkpoint, content);
      expect(await refusal(files, files.args, input)).toContain("is no checkpoint of daejo batch");
    }
  });

  it("a call without a file of its own to write to", async () => {
    const { checkpoint, ...files } = filesOf("pipe");
    for (const args of [[], ["--output", checkpoint]]) {
      const stderr = await refusal({ checkpoint, ...files }, ["batch", "--resume", checkpoint, ...args], input);
      expect(stderr).toContain("--resume needs a file of its own for --output.");
    }
  });
});

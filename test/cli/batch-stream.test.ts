import { once } from "node:events";
import { describe, expect, it } from "vitest";
import { childrenOf, smallRow, smallRows, startBatch, tellsChildren, until } from "./batch-process.ts";
import { daejo, HALL } from "./daejo.ts";

const WORKERS = ["1", "2"] as const;

/** A row that takes long beside small ones, lines that are no rows, and empty ones. */
const MIXED = Buffer.concat([
  Buffer.from(smallRows(40)),
  Buffer.from(
    `${JSON.stringify({ id: "long", en: `${HALL.en}\n\n`.repeat(300), ko: `${HALL.ko}\n\n`.repeat(300) })}\n\n  \r\n`,
  ),
  Buffer.from('{"id": [1, {"b": null}], "text": "강당"}\nno JSON\n{"id": 40, "en": "\\u0000"}\n'),
  Uint8Array.of(0xff, 0x00, 0x0a),
  Buffer.from(smallRows(400)),
  Buffer.from('{"id": 0, "en": ["'),
]);

describe("workers", () => {
  it("give the same bytes as one, in the order of the rows", async () => {
    const [one, two, three] = await Promise.all(
      ["1", "2", "3"].map((workers) => daejo(["batch", "--workers", workers], { input: MIXED })),
    );
    expect(one).toMatchObject({ code: 0, stderr: "" });
    expect(two).toEqual(one);
    expect(three).toEqual(one);
    const ids = one?.stdout
      .split("\n")
      .slice(0, -1)
      .map((line) => (JSON.parse(line) as { id: unknown }).id);
    const counted = (count: number): number[] => Array.from({ length: count }, (_, id) => id);
    expect(ids).toEqual([...counted(40), "long", [1, { b: null }], null, 40, null, ...counted(400), null]);
  });

  it("refuse a wrong option as one process does", async () => {
    const calls = WORKERS.map((workers) => daejo(["batch", "--workers", workers, "--rule", "number/valeu=off"]));
    const [one, two] = await Promise.all(calls);
    expect(one?.code).toBe(2);
    expect(one?.stderr).toContain("number/valeu");
    expect(two).toEqual(one);
  });
});

describe.each(WORKERS)("with %s worker(s)", (workers) => {
  it("answers a row while the input stays open", async () => {
    const batch = startBatch(["--workers", workers]);
    for (const id of [0, 1, 2]) {
      batch.process.stdin.write(smallRow(id));
      expect(JSON.parse(await batch.nextLine())).toMatchObject({ id });
    }
    batch.process.stdin.end();
    expect(await batch.ended).toEqual({ code: 0, signal: null, stderr: "" });
  });

  it("stops reading when nobody reads what it writes", async () => {
    const batch = startBatch(["--workers", workers]);
    const { stdin } = batch.process;
    const most = 20_000;
    let taken = 0;
    while (taken < most && (await isTaken(stdin, smallRow(taken)))) taken++;
    // What pipes hold, and what may be in hand: it is bounded, and far from all there is.
    expect(taken).toBeGreaterThan(100);
    expect(taken).toBeLessThan(most / 2);
    for (let id = 0; id < taken; id++) expect(JSON.parse(await batch.nextLine())).toMatchObject({ id });
    batch.process.kill("SIGKILL");
    await batch.ended;
  });

  it("answers a line that is too long without holding it, and goes on", async () => {
    const line = Buffer.alloc(65 * 1024 * 1024, "x");
    const input = Buffer.concat([Buffer.from(smallRow(1)), line, Buffer.from(`\n${smallRow(2)}`)]);
    const { code, stdout } = await daejo(["batch", "--workers", workers], { input });
    const answers = stdout
      .split("\n")
      .slice(0, -1)
      .map((each) => JSON.parse(each) as unknown);
    expect(code).toBe(0);
    expect(answers).toMatchObject([
      { id: 1 },
      { id: null, error: { code: "bad-input", message: "The line is longer than 64 MiB." } },
      { id: 2 },
    ]);
  });

  it("answers a line whose id is nested more deeply than can be written", async () => {
    const deep = `${"[".repeat(200_000)}${"]".repeat(200_000)}`;
    const input = `{"id":${deep},"text":"강당"}\n${smallRow(2)}`;
    const { code, stdout } = await daejo(["batch", "--workers", workers], { input });
    expect(code).toBe(0);
    const [first, second] = stdout.split("\n").map((each) => (each === "" ? {} : (JSON.parse(each) as object)));
    expect(first).toHaveProperty("error");
    expect(second).toMatchObject({ id: 2 });
  });

  it("ends quietly when nobody wants to read on", async () => {
    const batch = startBatch(["--workers", workers]);
    batch.process.stdin.write(smallRows(5000));
    await batch.nextLine();
    batch.process.stdout.destroy();
    expect(await batch.ended).toEqual({ code: 0, signal: null, stderr: "" });
  });

  it("finishes the rows in hand on SIGTERM, though it goes to all processes of the group", async () => {
    const batch = startBatch(["--workers", workers]);
    batch.process.stdin.write(smallRows(5000));
    const first = await batch.nextLine();
    process.kill(-(batch.process.pid as number), "SIGTERM");
    let rest = "";
    batch.process.stdout.on("data", (chunk: Buffer) => (rest += chunk.toString()));
    expect(await batch.ended).toEqual({ code: 143, signal: null, stderr: "" });
    const ids = `${first}\n${rest}`
      .split("\n")
      .slice(0, -1)
      .map((line) => (JSON.parse(line) as { id: number }).id);
    expect(rest.endsWith("\n")).toBe(true);
    expect(ids).toEqual(ids.map((_, index) => index));
    expect(ids.length).toBeLessThan(5000);
  });

  it("ends on SIGINT while it waits for input", async () => {
    const batch = startBatch(["--workers", workers]);
    batch.process.stdin.write(smallRow(0));
    await batch.nextLine();
    batch.process.kill("SIGINT");
    expect(await batch.ended).toEqual({ code: 130, signal: null, stderr: "" });
  });

  it("ends at once on a second signal, though nobody takes its answers", async () => {
    const batch = startBatch(["--workers", workers]);
    let taken = 0;
    while (taken < 20_000 && (await isTaken(batch.process.stdin, smallRow(taken)))) taken++;
    // Of two of one kind the second could be lost in the first.
    batch.process.kill("SIGTERM");
    batch.process.kill("SIGINT");
    const [code] = (await once(batch.process, "exit")) as [number];
    expect([130, 143]).toContain(code);
    batch.process.stdout.resume();
    await batch.ended;
  });
});

/** Whether a row leaves this process within a while in which thousands would be answered. */
function isTaken(stdin: NodeJS.WritableStream, row: string): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      resolve(false);
    }, 3000);
    stdin.write(row, () => {
      clearTimeout(timer);
      resolve(true);
    });
  });
}

const leftOut = tellsChildren ? "" : " (left out: nothing here tells which processes a process has started)";

describe(`a worker that dies${leftOut}`, () => {
  it.skipIf(!tellsChildren)("is started again, and what it had is answered", async () => {
    const expected = await daejo(["batch"], { input: smallRows(3000) });
    const batch = startBatch(["--workers", "2"]);
    let stdout = "";
    batch.process.stdin.end(smallRows(3000));
    stdout += `${await batch.nextLine()}\n`;
    batch.process.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
    const killed = new Set<number>();
    for (let round = 0; round < 3; round++) {
      const size = stdout.length;
      await until(() => stdout.length > size + 20_000 || batch.process.exitCode !== null);
      if (batch.process.exitCode !== null) break;
      const pid = childrenOf(batch.process.pid)[round % 2];
      if (pid === undefined) continue;
      process.kill(pid, "SIGKILL");
      killed.add(pid);
    }
    expect(await batch.ended).toEqual({ code: 0, signal: null, stderr: "" });
    expect(killed.size).toBeGreaterThan(0);
    expect(stdout).toBe(expected.stdout);
  });

  it.skipIf(!tellsChildren)("while it has nothing to do is started again as well", async () => {
    const batch = startBatch(["--workers", "2"]);
    for (let id = 0; id < 4; id++) {
      batch.process.stdin.write(smallRow(id));
      expect(JSON.parse(await batch.nextLine())).toMatchObject({ id });
      // One that dies three times before it is ready is not started again.
      if (id < 2) for (const pid of childrenOf(batch.process.pid)) process.kill(pid, "SIGKILL");
    }
    batch.process.stdin.end();
    expect(await batch.ended).toEqual({ code: 0, signal: null, stderr: "" });
  });

  it("of one row again and again is reported for that row alone", async () => {
    // Twenty million segments without a letter: a list that such a heap cannot hold.
    const deadly = `{"id":"deadly","en":[${'"",'.repeat(20_000_000)}""],"ko":[]}\n`;
    const batch = startBatch(["--workers", "2"], ["--max-old-space-size=120"]);
    batch.process.stdin.end(smallRows(200) + deadly + smallRows(200));
    let stdout = "";
    batch.process.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
    const { code } = await batch.ended;
    expect(code).toBe(0);
    const answers = stdout
      .split("\n")
      .slice(0, -1)
      .map((line) => JSON.parse(line) as { id: unknown; error?: { code: string } });
    expect(answers).toHaveLength(401);
    const failed = answers.filter((each) => each.error !== undefined);
    expect(failed).toMatchObject([{ id: "deadly", error: { code: "worker-crashed" } }]);
  });
});

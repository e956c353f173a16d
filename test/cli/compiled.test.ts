import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Consumer, installPacked } from "../api/packed.ts";
import { type Call, daejo, folderWith, HALL, type Outcome } from "./daejo.ts";

const folder = folderWith({
  "hall.txt": HALL.mixed,
  "other.txt": HALL.mixed,
  "hall.html": `<p>${HALL.en}<p>${HALL.ko}`,
});
const CHECK = ["check", "hall.txt"];

let consumer: Consumer;
let cache: string;
/** What a check says that keeps nothing and reads nothing that was kept. */
let plain: Outcome;

// Installed elsewhere: what is kept of the repository's own command line is none of a test's business.
beforeAll(async () => {
  consumer = installPacked();
  cache = join(consumer.folder, "node_modules", ".cache");
  plain = await run(CHECK, { env: { NODE_DISABLE_COMPILE_CACHE: "1" } });
}, 120_000);
afterAll(() => {
  consumer.remove();
});
beforeEach(() => {
  rmSync(cache, { recursive: true, force: true });
});

function run(args: readonly string[], call: Call = {}): Promise<Outcome> {
  return daejo(args, { cwd: folder, installed: join(consumer.installed, "dist", "bin", "daejo.js"), ...call });
}

/** The files that are kept, by name. */
function kept(): string[] {
  try {
    return readdirSync(join(cache, "daejo-compiled")).toSorted();
  } catch {
    return [];
  }
}

/** The one file that is kept. */
function keptFile(): string {
  const names = kept();
  expect(names).toEqual([expect.stringMatching(/^joined-\w+\.cjs\.v\d+\.\d+\.\d+-\w+-\w+-\d+$/)]);
  return join(cache, "daejo-compiled", names[0] ?? "");
}

/** Which file it is: what V8 would not take is written anew, as another file. */
function identity(path: string): string {
  const { ino, mtimeNs } = statSync(path, { bigint: true });
  return `${ino} ${mtimeNs}`;
}

/** What V8 made of the script, and before it the sum that says that it is whole. */
function withSum(compiled: Uint8Array): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32LE(crc32(compiled), 0);
  head.writeUInt32LE(compiled.length, 4);
  return Buffer.concat([head, compiled]);
}

describe("what V8 has compiled", () => {
  it("is kept by a check and read by the next, which says the same", async () => {
    expect(plain).toMatchObject({ code: 1, stderr: "" });
    expect(await run(CHECK)).toEqual(plain);
    const written = identity(keptFile());
    expect(await run(CHECK)).toEqual(plain);
    expect(identity(keptFile())).toBe(written);
    const spans = await run(["spans", "hall.txt"]);
    expect(spans).toEqual(await run(["spans", "hall.txt"], { env: { NODE_DISABLE_COMPILE_CACHE: "1" } }));
    expect(identity(keptFile())).toBe(written);
  });

  it.each<readonly [string, (whole: Buffer) => Uint8Array]>([
    [
      "a byte of it is another",
      (whole) => whole.fill((whole[whole.length >> 1] as number) ^ 1, whole.length >> 1, (whole.length >> 1) + 1),
    ],
    ["its last byte is another", (whole) => whole.fill((whole.at(-1) as number) ^ 0x80, whole.length - 1)],
    ["its end is missing", (whole) => whole.subarray(0, -1)],
    ["all but its sum is missing", (whole) => whole.subarray(0, 8)],
    ["it is shorter than a sum", () => Buffer.from("daejo")],
    ["it is empty", () => Buffer.alloc(0)],
    ["its sum holds and V8 cannot read it", () => withSum(Buffer.alloc(4096, "daejo"))],
    ["its sum holds and another V8 has made it", (whole) => withSum(whole.subarray(8).fill(0, 4, 8))],
  ])("is made anew where %s", async (_, damage) => {
    await run(CHECK);
    const path = keptFile();
    const size = statSync(path).size;
    writeFileSync(path, damage(readFileSync(path)));
    const damaged = identity(path);
    expect(await run(["spans", "hall.txt"])).toMatchObject({ code: 0, stderr: "" });
    expect(identity(keptFile())).toBe(damaged);
    expect(await run(CHECK)).toEqual(plain);
    const mended = identity(keptFile());
    expect(mended).not.toBe(damaged);
    expect(statSync(path).size).toBeGreaterThan(size / 2);
    expect(await run(CHECK)).toEqual(plain);
    expect(identity(keptFile())).toBe(mended);
  });

  it("takes the place of what was made of other versions of daejo or left half written, and leaves what another Node has made", async () => {
    await run(CHECK);
    const path = keptFile();
    const own = path.slice(path.lastIndexOf("joined-"));
    const other = own.replace(/\.v.*/, ".v20.19.0-linux-x64-1");
    rmSync(path);
    writeFileSync(join(path, "..", other), "");
    writeFileSync(join(path, "..", own.replace(/-\w+\.cjs/, "-OLD.cjs")), "");
    writeFileSync(`${path}.1`, "");
    expect(await run(CHECK)).toEqual(plain);
    expect(kept()).toEqual([own, other].toSorted());
  });

  it("is written whole, by whichever of several processes", async () => {
    expect(await Promise.all(Array.from({ length: 4 }, () => run(CHECK)))).toEqual([plain, plain, plain, plain]);
    const written = identity(keptFile());
    expect(await Promise.all([run(CHECK), run(CHECK)])).toEqual([plain, plain]);
    expect(identity(keptFile())).toBe(written);
  });

  it("is not kept where no file can be written, which nobody is told", async () => {
    writeFileSync(cache, "");
    expect(await run(CHECK)).toEqual(plain);
    expect(readFileSync(cache, "utf8")).toBe("");
    rmSync(cache);
    // Here the file is written and cannot take its place.
    await run(CHECK);
    const path = keptFile();
    rmSync(path);
    mkdirSync(path);
    expect(await run(CHECK)).toEqual(plain);
    expect(statSync(keptFile()).isDirectory()).toBe(true);
  });

  it.each<readonly [string, Call]>([
    ["NODE_DISABLE_COMPILE_CACHE is set", { env: { NODE_DISABLE_COMPILE_CACHE: "1" } }],
    ["Node is given options", { env: { NODE_OPTIONS: "--max-old-space-size=2000" } }],
    ["Node is given flags", { flags: ["--max-lazy"] }],
  ])("is neither kept nor read where %s", async (_, call) => {
    expect(await run(CHECK, call)).toEqual(plain);
    expect(kept()).toEqual([]);
    await run(CHECK);
    const path = keptFile();
    writeFileSync(path, "not read");
    expect(await run(CHECK, call)).toEqual(plain);
    expect(readFileSync(path, "utf8")).toBe("not read");
  });

  it.each([
    ["--version"],
    ["--help"],
    ["spans hall.txt"],
    ["check --help"],
    ["check hall.txt --print-config"],
    ["check hall.txt --rule no/such=off"],
    ["check hall.txt missing.txt"],
    ["check --no-such-option hall.txt"],
    ["check hall.txt other.txt"],
  ])("is not kept by what runs too little of daejo, or too long: %s", async (args) => {
    await run(args.split(" "));
    expect(kept()).toEqual([]);
  });

  it("is not kept by a check that compares nothing, since another has kept what it found", async () => {
    const args = [...CHECK, "--cache", "--cache-location", "found"];
    expect(await run(args)).toEqual(plain);
    rmSync(keptFile());
    expect(await run(args)).toEqual(plain);
    expect(kept()).toEqual([]);
  });

  it("is read by the processes of a batch", async () => {
    await run(CHECK);
    const input = `${JSON.stringify({ id: 1, en: HALL.en, ko: HALL.ko })}\n`.repeat(20);
    const here = await run(["batch"], { input });
    expect(here).toMatchObject({ code: 0, stderr: "" });
    expect(await run(["batch", "--workers", "2"], { input })).toEqual(here);
  });
});

describe("the joined script", () => {
  it("says the version as it stands in the manifest", async () => {
    const { version } = JSON.parse(readFileSync(join(consumer.installed, "package.json"), "utf8")) as {
      version: string;
    };
    for (const option of ["--version", "-V"]) {
      expect(await run([option])).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
    }
  });

  it("is ASCII, as it is read", () => {
    const bin = join(consumer.installed, "dist", "bin");
    const name = readdirSync(bin).find((file) => file.endsWith(".cjs"));
    expect(readFileSync(join(bin, name ?? "")).findIndex((byte) => byte >= 0x80)).toBe(-1);
  });

  // As in the first releases of Node 22.
  const flag = "--no-experimental-require-module";
  it
    .runIf(process.allowedNodeEnvironmentFlags.has("--experimental-require-module"))
    .each([["check hall.html"], ["pair ."], ["check --pairs *.en=>*.ko"]])(
    "needs no Node that requires modules: %s",
    async (args) => {
      expect(await run(args.split(" "), { flags: [flag] })).toEqual(await run(args.split(" ")));
    },
  );
});

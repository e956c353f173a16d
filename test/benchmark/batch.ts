// A long stream of small rows through the built `daejo batch`: how many rows a second, and whether its memory stays flat.
// npm run bench:batch -- --rows 2000000 --minutes 10 --workers 2
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { random } from "./random.ts";

/** Between two looks at the memory; milliseconds. */
const PAUSE = 2000;
/** The last quarter of the run may hold so much more than the second: garbage comes and goes. */
const FLAT = 1.1;
const MB = 1024 * 1024;

const draws = random(9);

const EVENTS = [
  {
    en: (n: number, year: number) => [`The library lent ${n} books in ${year}.`, "Most of them came back on time."],
    ko: (n: number, year: number) => [`도서관은 ${year}년에 책 ${n}권을 빌려주었다.`, "대부분 제때 돌아왔다."],
  },
  {
    en: (n: number, year: number) => [`Since May ${year} the ferry carries up to ${n} passengers.`],
    ko: (n: number, year: number) => [`${year}년 5월부터 이 배는 승객을 ${n}명까지 태운다.`],
  },
  {
    en: (n: number, year: number) => [
      `A ticket cost ${n} won in ${year}.`,
      "Children paid half of it.",
      "Dogs were free.",
    ],
    ko: (n: number, year: number) => [`${year}년에 표는 ${n}원이었다.`, "아이는 절반만 냈다. 개는 무료였다."],
  },
] as const;

/** Every tenth row holds a number that differs; every second is aligned already, where it can be. */
function rowOf(id: number): string {
  const event = EVENTS[draws.below(EVENTS.length)] ?? EVENTS[0];
  const count = 2 + draws.below(900_000);
  const year = 1950 + draws.below(75);
  const en = event.en(count, year);
  const ko = event.ko(draws.next() < 0.1 ? count + 1 : count, year);
  return `${JSON.stringify({ id, en, ko, aligned: id % 2 === 0 && en.length === ko.length })}\n`;
}

interface Sample {
  /** Seconds since the start, and how many rows were answered. */
  readonly at: number;
  readonly rows: number;
  /** Resident memory in MB: the process that reads and writes, and each worker. */
  readonly memory: readonly number[];
}

function residentOf(pid: number): number {
  try {
    const [, kilobytes] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
    return Number(kilobytes ?? 0) / 1024;
  } catch {
    return 0;
  }
}

function memoryOf(pid: number): number[] {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").split(" ").filter(Boolean).map(Number);
  return [pid, ...children].map(residentOf);
}

const { values } = parseArgs({
  options: {
    rows: { type: "string", default: "2000000" },
    minutes: { type: "string", default: "10" },
    workers: { type: "string", default: "1" },
  },
});
const most = Number(values.rows);
const main = fileURLToPath(new URL("../../dist/bin/daejo.js", import.meta.url));
const child = spawn(process.execPath, [main, "batch", "--workers", values.workers], {
  stdio: ["pipe", "pipe", "inherit"],
});
const exit = once(child, "exit") as Promise<[number | null]>;
const start = performance.now();
const seconds = (): number => (performance.now() - start) / 1000;

let rows = 0;
let bytesIn = 0;
let bytesOut = 0;
let found = 0;

async function send(): Promise<number> {
  const deadline = Number(values.minutes) * 60;
  let id = 0;
  while (id < most && seconds() < deadline) {
    const row = rowOf(id++);
    bytesIn += Buffer.byteLength(row);
    if (!child.stdin.write(row)) await once(child.stdin, "drain");
  }
  child.stdin.end();
  return id;
}

/** Every row is answered once and in its place, or this throws. */
async function receive(): Promise<void> {
  let rest = "";
  for await (const chunk of child.stdout.setEncoding("utf8")) {
    bytesOut += Buffer.byteLength(chunk as string);
    const lines = (rest + (chunk as string)).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      if (!line.startsWith(`{"id":${rows},"beads":`)) throw new Error(`Row ${rows} is answered by ${line}`);
      if (!line.includes('"discrepancies":[]')) found++;
      rows++;
    }
  }
}

const samples: Sample[] = [];
const sampling = setInterval(() => {
  samples.push({ at: seconds(), rows, memory: memoryOf(child.pid as number) });
  if (samples.length % 15 === 0) print(samples.at(-1) as Sample);
}, PAUSE);

function print({ at, rows: answered, memory }: Sample): void {
  const each = memory.map((size) => size.toFixed(0)).join(" + ");
  console.log(`${at.toFixed(0).padStart(4)} s  ${String(answered).padStart(8)} rows  ${each} MB`);
}

function meanOf(part: readonly Sample[]): number {
  const total = part.reduce((sum, { memory }) => sum + memory.reduce((all, size) => all + size, 0), 0);
  return total / Math.max(1, part.length);
}

const [sent] = await Promise.all([send(), receive()]);
clearInterval(sampling);
const time = seconds();
const [code] = await exit;
const quarter = Math.floor(samples.length / 4);
const second = meanOf(samples.slice(quarter, 2 * quarter));
const last = meanOf(samples.slice(3 * quarter));
const peak = Math.max(...samples.map((sample) => meanOf([sample])));
const isFlat = last <= second * FLAT;
console.log(
  `${rows} of ${sent} rows in ${time.toFixed(0)} s with ${values.workers} worker(s): ${(rows / time).toFixed(0)} rows/s, ` +
    `${(bytesIn / MB).toFixed(0)} MB in, ${(bytesOut / MB).toFixed(0)} MB out, discrepancies in ${found}, exit code ${code}`,
);
console.log(
  `resident memory: second quarter ${second.toFixed(0)} MB, last quarter ${last.toFixed(0)} MB, peak ${peak.toFixed(0)} MB: ` +
    (isFlat ? "flat" : "it grows"),
);
process.exitCode = isFlat && code === 0 && rows === sent ? 0 : 1;

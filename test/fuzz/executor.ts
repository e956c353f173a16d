import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { sizeOf } from "./input.ts";
import type { Answer, Task } from "./worker.ts";

/** What a run may take. */
export interface Bounds {
  /** Of the processor, whatever the size of the input. */
  readonly milliseconds: number;
  readonly millisecondsPerMegabyte: number;
  /** For the first run of a target in a worker, which also loads what it needs. */
  readonly loading: number;
  /** Of memory in a worker, for all that it has loaded and the run. */
  readonly megabytes: number;
}

/** Generous: what is quadratic and matters is far above them at the sizes that are tried. */
export const BOUNDS: Bounds = { milliseconds: 5000, millisecondsPerMegabyte: 20_000, loading: 10_000, megabytes: 1024 };

/** Others may keep the processor busy; only a loop that does not end gets here. */
const PATIENCE = 3;

/** Runs tasks in a worker, one behind the other, and starts another worker where one has to be ended. */
export class Executor {
  readonly #bounds: Bounds;
  #worker: ChildProcess | undefined;
  #loaded = new Set<string>();
  #said = "";

  constructor(bounds: Bounds) {
    this.#bounds = bounds;
  }

  async run(task: Task): Promise<Answer> {
    const worker = (this.#worker ??= await this.#start());
    const isFirst = !this.#loaded.has(task.target);
    this.#loaded.add(task.target);
    const bound = this.#boundFor(task, isFirst);
    const answer = await this.#ask(worker, task, bound * PATIENCE);
    if (answer.failure !== undefined || answer.milliseconds <= bound) return answer;
    const message = `took ${Math.round(answer.milliseconds)} ms of the processor; ${Math.round(bound)} are allowed`;
    return { ...answer, failure: { key: "slow", message } };
  }

  end(): void {
    this.#worker?.kill("SIGKILL");
    this.#worker = undefined;
  }

  #boundFor({ input, twice }: Task, isFirst: boolean): number {
    const { milliseconds, millisecondsPerMegabyte, loading } = this.#bounds;
    const once = milliseconds + (millisecondsPerMegabyte * sizeOf(input)) / 1_000_000;
    return once * (twice ? 2 : 1) + (isFirst ? loading : 0);
  }

  async #start(): Promise<ChildProcess> {
    const worker = fork(fileURLToPath(new URL("worker.ts", import.meta.url)), {
      execArgv: ["--import", "tsx", `--max-old-space-size=${this.#bounds.megabytes}`],
      serialization: "advanced",
      stdio: ["ignore", "ignore", "pipe", "ipc"],
    });
    this.#loaded = new Set();
    this.#said = "";
    worker.stderr?.on("data", (chunk: Buffer) => {
      this.#said = (this.#said + chunk.toString("utf8")).slice(-4000);
    });
    await new Promise<void>((resolve, reject) => {
      worker.once("message", () => {
        worker.off("exit", onExit);
        resolve();
      });
      const onExit = (): void => {
        reject(new Error(`The worker does not start:\n${this.#said}`));
      };
      worker.once("exit", onExit);
    });
    return worker;
  }

  #ask(worker: ChildProcess, task: Task, patience: number): Promise<Answer> {
    return new Promise((resolve) => {
      const lost = (key: string, message: string): void => {
        this.end();
        settle({ features: [], milliseconds: patience, failure: { key, message } });
      };
      const settle = (answer: Answer): void => {
        clearTimeout(timer);
        worker.removeAllListeners("message");
        worker.removeAllListeners("exit");
        resolve(answer);
      };
      const timer = setTimeout(() => {
        lost("hang", `no answer after ${Math.round(patience)} ms`);
      }, patience);
      worker.once("message", settle);
      worker.once("exit", (code, signal) => {
        const isMemory = /heap out of memory|Array buffer allocation failed/.test(this.#said);
        const why = isMemory ? "out of memory" : `ended with ${code ?? signal}`;
        lost(isMemory ? "memory" : "crash", `the process ${why}\n${this.#said.slice(-1200)}`);
      });
      worker.send(task);
    });
  }
}

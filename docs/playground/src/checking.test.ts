import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { type Checking, type CheckingEvent, startChecking } from "./checking.ts";
import type { Draft } from "./draft.ts";
import type { Checked, CheckRequest, WorkerMessage } from "./protocol.ts";

const MODEL = Uint8Array.of(1, 2, 3);
const MESSAGE = "The worker could not be started.";

/** A worker that is ready, answers and breaks when the test says so. */
class SlowWorker extends EventTarget {
  static all: SlowWorker[];
  readonly asked: CheckRequest[] = [];
  hasEnded = false;

  constructor() {
    super();
    SlowWorker.all.push(this);
  }

  postMessage(request: CheckRequest): void {
    this.asked.push(request);
  }

  terminate(): void {
    this.hasEnded = true;
  }

  tell(data: WorkerMessage): void {
    this.dispatchEvent(new MessageEvent("message", { data }));
  }

  /** Answers what it was asked last. */
  answer(): void {
    const { version } = this.asked.at(-1) as CheckRequest;
    this.tell({ kind: "checked", result: { version } as Checked });
  }

  break(): void {
    this.dispatchEvent(new Event("error"));
  }

  get texts(): readonly string[] {
    return this.asked.map(({ draft }) => draft.text);
  }
}

let checking: Checking;
let heard: CheckingEvent[];
let fetched: number;
let status: number;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  SlowWorker.all = [];
  [heard, fetched, status] = [[], 0, 200];
  vi.stubGlobal("Worker", SlowWorker);
  vi.stubGlobal("MODEL_BYTES", MODEL.length);
  vi.stubGlobal("fetch", () => {
    fetched++;
    return Promise.resolve(new Response(MODEL, { status }));
  });
  checking = startChecking((event) => {
    if (event.kind !== "loading") heard.push(event);
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function check(...texts: readonly string[]): void {
  for (const text of texts)
    checking.check({ kind: "mixed", format: "text", text, en: "", ko: "" } satisfies Draft, "en");
}

/** The worker that was started last, its code there; the model is there, too. */
async function readyWorker(): Promise<SlowWorker> {
  const worker = SlowWorker.all.at(-1) as SlowWorker;
  worker.tell({ kind: "ready" });
  await new Promise((resolve) => setImmediate(resolve));
  return worker;
}

it("asks for the newest draft once the worker has time, and for none between", async () => {
  check("a");
  const worker = await readyWorker();
  check("ab", "abc");
  expect(worker.texts).toEqual(["a"]);
  worker.answer();
  expect(heard).toEqual([]);
  expect(worker.texts).toEqual(["a", "abc"]);
  worker.answer();
  expect(heard).toEqual([{ kind: "checked", result: { version: 3 } }]);
  expect(SlowWorker.all).toHaveLength(1);
});

it("hears nothing of what was forgotten", async () => {
  check("a");
  const worker = await readyWorker();
  check("ab");
  checking.forget();
  worker.answer();
  expect(heard).toEqual([]);
  expect(worker.asked).toHaveLength(1);
  check("b");
  worker.answer();
  expect(heard).toHaveLength(1);
});

it("says how much of the model is there, and gives it to a worker once", async () => {
  const events: CheckingEvent[] = [];
  checking = startChecking((event) => events.push(event));
  check("a");
  const worker = await readyWorker();
  expect(events).toEqual([{ kind: "loading", loaded: 3, total: 3 }]);
  worker.answer();
  check("ab");
  expect(worker.asked.map(({ model }) => model)).toEqual([MODEL, undefined]);
  expect(fetched).toBe(1);
});

it("fetches the model again where it could not be had", async () => {
  status = 404;
  check("a");
  const worker = await readyWorker();
  expect(heard).toEqual([{ kind: "failed", message: "The server answered 404." }]);
  expect(worker.asked).toEqual([]);
  status = 200;
  check("ab");
  await readyWorker();
  expect(worker.texts).toEqual(["ab"]);
});

it("starts another worker after one whose code could not be had", async () => {
  check("a");
  SlowWorker.all[0]?.break();
  expect(heard).toEqual([{ kind: "failed", message: MESSAGE }]);
  check("ab");
  const second = await readyWorker();
  expect(SlowWorker.all.map(({ hasEnded }) => hasEnded)).toEqual([true, false]);
  expect(second.texts).toEqual(["ab"]);
});

it("starts another worker after one that broke, at once if a draft waits", async () => {
  check("a");
  (await readyWorker()).break();
  expect(heard).toMatchObject([{ kind: "failed", message: MESSAGE }]);
  check("ab");
  const second = await readyWorker();
  check("abc");
  second.break();
  const third = await readyWorker();
  expect(third.texts).toEqual(["abc"]);
  expect(third.asked[0]?.model).toEqual(MODEL);
  // Of the draft that nobody waits for any longer nothing was said.
  expect(heard).toHaveLength(1);
  expect(fetched).toBe(1);
});

it("gives a worker some time before a newer draft is checked by another", async () => {
  check("long");
  const first = await readyWorker();
  vi.advanceTimersByTime(1_500);
  check("a");
  expect(SlowWorker.all).toHaveLength(1);
  vi.advanceTimersByTime(1_000);
  expect(SlowWorker.all).toHaveLength(2);
  expect(first.hasEnded).toBe(false);

  check("ab");
  const second = await readyWorker();
  expect(first.hasEnded).toBe(true);
  expect(second.texts).toEqual(["ab"]);
  expect(second.asked[0]?.model).toEqual(MODEL);
  first.answer();
  expect(heard).toEqual([]);
  second.answer();
  expect(heard).toEqual([{ kind: "checked", result: { version: 3 } }]);
  expect(SlowWorker.all).toHaveLength(2);
});

it("gives a worker all the time it takes while no newer draft comes", async () => {
  check("long");
  const worker = await readyWorker();
  vi.advanceTimersByTime(60_000);
  expect(SlowWorker.all).toHaveLength(1);
  worker.answer();
  expect(heard).toHaveLength(1);
  check("a");
  vi.advanceTimersByTime(1_500);
  check("ab");
  expect(SlowWorker.all).toHaveLength(1);
});

it("goes on with a late worker where there is no other to be had", async () => {
  check("long");
  const first = await readyWorker();
  vi.advanceTimersByTime(2_500);
  check("a");
  SlowWorker.all[1]?.break();
  expect(heard).toEqual([]);
  first.answer();
  expect(first.texts).toEqual(["long", "a"]);

  // Nor is another needed that comes too late.
  vi.advanceTimersByTime(2_500);
  check("ab");
  expect(SlowWorker.all).toHaveLength(3);
  first.answer();
  await readyWorker();
  expect(SlowWorker.all.map(({ hasEnded }) => hasEnded)).toEqual([false, true, true]);
  expect(first.texts).toEqual(["long", "a", "ab"]);
});

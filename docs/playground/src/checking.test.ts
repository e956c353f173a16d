import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { type Checking, type CheckingEvent, startChecking } from "./checking.ts";
import type { Draft } from "./draft.ts";
import type { Checked, CheckRequest, WorkerMessage } from "./protocol.ts";

/** A worker that answers when the test says so. */
class SlowWorker extends EventTarget {
  static last: SlowWorker;
  readonly asked: CheckRequest[] = [];

  constructor() {
    super();
    SlowWorker.last = this;
  }

  postMessage(request: CheckRequest): void {
    this.asked.push(request);
  }

  tell(data: WorkerMessage): void {
    this.dispatchEvent(new MessageEvent("message", { data }));
  }

  /** Answers what it was asked last. */
  answer(): void {
    const { version } = this.asked.at(-1) as CheckRequest;
    this.tell({ kind: "checked", result: { version } as Checked });
  }
}

let checking: Checking;
let heard: CheckingEvent[];
beforeEach(() => {
  vi.stubGlobal("Worker", SlowWorker);
  heard = [];
  checking = startChecking((event) => heard.push(event));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function draft(text: string): Draft {
  return { kind: "mixed", format: "text", text, en: "", ko: "" };
}

function check(...texts: readonly string[]): void {
  for (const text of texts) checking.check(draft(text), "en");
}

it("asks for the newest draft once the worker has time, and for none between", () => {
  check("a", "ab", "abc");
  expect(SlowWorker.last.asked.map((request) => request.draft.text)).toEqual(["a"]);
  SlowWorker.last.answer();
  expect(heard).toEqual([]);
  expect(SlowWorker.last.asked.map((request) => request.draft.text)).toEqual(["a", "abc"]);
  SlowWorker.last.answer();
  expect(heard).toEqual([{ kind: "checked", result: { version: 3 } }]);
});

it("hears nothing of what was forgotten", () => {
  check("a", "ab");
  checking.forget();
  SlowWorker.last.answer();
  expect(heard).toEqual([]);
  expect(SlowWorker.last.asked).toHaveLength(1);
  check("b");
  SlowWorker.last.answer();
  expect(heard).toHaveLength(1);
});

it("hears how much of the model is there, and what went wrong", () => {
  check("a");
  SlowWorker.last.tell({ kind: "loading", loaded: 1, total: 3 });
  SlowWorker.last.tell({ kind: "failed", version: 1, message: "The server answered 404." });
  expect(heard.map(({ kind }) => kind)).toEqual(["loading", "failed"]);
  check("ab");
  expect(SlowWorker.last.asked).toHaveLength(2);
});

import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { PagePair } from "../report/page/page-data.ts";
import { liveSource } from "./live-source.ts";
import type { LiveEvent } from "./source.ts";

/** A stream that does what the test tells it to. */
class Stream extends EventTarget {
  static readonly CLOSED = 2;
  static opened: Stream[] = [];
  readonly url: string;
  readyState = 0;

  constructor(url: string) {
    super();
    this.url = url;
    Stream.opened.push(this);
  }

  tell(name: string, data?: unknown): void {
    this.dispatchEvent(Object.assign(new Event(name), { data: JSON.stringify(data) }));
  }

  close(): void {
    this.readyState = Stream.CLOSED;
  }
}

/** Whether anybody sees the page. */
let page = Object.assign(new EventTarget(), { hidden: false });

function turn(hidden: boolean): void {
  page.hidden = hidden;
  page.dispatchEvent(new Event("visibilitychange"));
}

const asked: { readonly url: string; readonly init: RequestInit | undefined }[] = [];
let answers: Response[] = [];

beforeEach(() => {
  Stream.opened = [];
  asked.length = 0;
  vi.useFakeTimers();
  page = Object.assign(new EventTarget(), { hidden: false });
  vi.stubGlobal("document", page);
  vi.stubGlobal("EventSource", Stream);
  vi.stubGlobal("fetch", (url: string, init?: RequestInit) => {
    asked.push({ url, init });
    const answer = answers.shift();
    return answer === undefined ? Promise.reject(new TypeError("Failed to fetch")) : Promise.resolve(answer);
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const SHOWN = {} as PagePair;

function json(value: unknown, status = 200): Response {
  return new Response(JSON.stringify(value), { status });
}

describe("a page that is served", () => {
  it("asks below its base", async () => {
    const source = liveSource("base/");
    const state = { project: { title: "garden" }, troubles: ["There is no file."] };
    answers = [json({ revision: 7, ...state }), json({ revision: 5, pair: { title: "roof" } })];
    expect(await source.project()).toEqual(state);
    expect(await source.pair(3)).toEqual({ title: "roof" });
    expect(asked.map(({ url }) => url)).toEqual(["base/project.json", "base/pairs/3.json"]);
    expect(source.live?.exports).toEqual({ tmx: "base/export.tmx", xliff: "base/export.xliff" });
  });

  it("edits the revision of the pair that is shown, not that of the last answer", async () => {
    const source = liveSource("");
    answers = [
      json({ revision: 5, pair: { title: "roof" } }),
      json({ revision: 8, pair: { title: "roof" } }),
      new Response(null, { status: 204 }),
    ];
    const shown = await source.pair(3);
    await source.pair(3);
    const edit = { lock: [{ en: ["a"], ko: ["b"] }], release: [] };
    await source.live?.edit(3, edit, shown);
    expect(asked.at(-1)).toEqual({
      url: "pairs/3/alignment",
      init: {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ revision: 5, ...edit }),
      },
    });
  });

  it("says what the server says is wrong", async () => {
    const source = liveSource("");
    const edit = { lock: [], release: [] };
    answers = [json({ message: "Look again." }, 409), new Response("", { status: 413 }), json({ message: {} }, 500)];
    await expect(source.live?.edit(0, edit, SHOWN)).rejects.toThrow(/^Look again\.$/);
    await expect(source.live?.edit(0, edit, SHOWN)).rejects.toThrow(/^HTTP 413$/);
    await expect(source.pair(0)).rejects.toThrow(/^HTTP 500$/);
  });

  it("says by name that nobody has answered an edit", async () => {
    const edit = liveSource("").live?.edit(0, { lock: [], release: [] }, SHOWN);
    await expect(edit).rejects.toMatchObject({ name: "lost", cause: expect.any(TypeError) as unknown });
  });
});

describe("the events of a server", () => {
  function watch(): { readonly events: LiveEvent[]; readonly end: () => void; readonly stream: () => Stream } {
    const events: LiveEvent[] = [];
    const end = liveSource("base/").live?.watch((event) => events.push(event)) as () => void;
    return { events, end, stream: () => Stream.opened.at(-1) as Stream };
  }

  it("are changes", () => {
    const { events, stream } = watch();
    expect(stream().url).toBe("base/events");
    stream().tell("open");
    stream().tell("changed", { revision: 2 });
    stream().tell("changed", { revision: 3 });
    expect(events).toEqual([{ kind: "changed" }, { kind: "changed" }]);
  });

  it("tell once that the server is lost, and that all may have changed when it is back", () => {
    const { events, stream } = watch();
    stream().tell("open");
    for (let time = 0; time < 3; time++) stream().tell("error");
    expect(events).toEqual([{ kind: "lost" }]);
    stream().tell("open");
    stream().tell("error");
    expect(events).toEqual([{ kind: "lost" }, { kind: "changed" }, { kind: "lost" }]);
    // The browser itself tries again.
    vi.advanceTimersByTime(60_000);
    expect(Stream.opened).toHaveLength(1);
  });

  /** Until what the page asks has been answered. */
  const answered = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0);

  it("are asked for again where the browser has given up, until nobody wants them", async () => {
    const { events, stream, end } = watch();
    stream().close();
    stream().tell("error");
    await vi.advanceTimersByTimeAsync(2000);
    expect(Stream.opened).toHaveLength(2);
    stream().tell("open");
    expect(events).toEqual([{ kind: "lost" }, { kind: "changed" }]);
    // The server is busy, or answers with something else.
    answers = [new Response(null, { status: 500 })];
    stream().close();
    stream().tell("error");
    await vi.advanceTimersByTimeAsync(2000);
    expect(Stream.opened).toHaveLength(3);
    stream().close();
    stream().tell("error");
    await answered();
    end();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(Stream.opened).toHaveLength(3);
    expect(stream().readyState).toBe(Stream.CLOSED);
  });

  it("are not listened to while nobody sees the page, and what was missed is asked for", async () => {
    answers = [json({ revision: 4, project: {}, troubles: [] })];
    page.hidden = true;
    const source = liveSource("base/");
    const events: LiveEvent[] = [];
    const end = source.live?.watch((event) => events.push(event)) as () => void;
    await source.project();
    expect(Stream.opened).toHaveLength(0);
    turn(false);
    expect(Stream.opened.map(({ url }) => url)).toEqual(["base/events?revision=4"]);
    turn(true);
    expect(Stream.opened[0]?.readyState).toBe(Stream.CLOSED);
    turn(false);
    expect(Stream.opened).toHaveLength(2);
    end();
    turn(true);
    turn(false);
    expect(Stream.opened).toHaveLength(2);
    expect(events).toEqual([]);
  });

  it("end with word that the page has another address, where the server knows this one no longer", async () => {
    const { events, stream } = watch();
    stream().tell("open");
    stream().tell("error");
    // The browser has tried again, and the server that was started meanwhile refuses.
    answers = [new Response(null, { status: 404 })];
    stream().close();
    stream().tell("error");
    await answered();
    expect(asked.at(-1)).toEqual({ url: "base/events", init: { method: "HEAD" } });
    expect(events).toEqual([{ kind: "lost" }, { kind: "gone" }]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(Stream.opened).toHaveLength(1);
  });

  it("do not come any more once nobody wants them, not even the answer to a question", async () => {
    const { events, stream, end } = watch();
    answers = [new Response(null, { status: 404 })];
    stream().close();
    stream().tell("error");
    end();
    await answered();
    expect(events).toEqual([{ kind: "lost" }]);
  });
});

import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { check, createChecker, type Check, type Checker, DaejoError, type Embedder } from "../../src/index.ts";
import { listsOf, reportOf } from "./paragraphs.ts";

const input = reportOf(60);
const lists = listsOf(60);
const pairs = lists.en.map((en, index) => ({ en, ko: lists.ko[index] as string }));

let checker: Checker;
beforeAll(async () => {
  checker = await createChecker();
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** Makes every stretch of a work a turn of its own, however fast the machine is. */
function slowClock(): void {
  let now = 0;
  vi.spyOn(performance, "now").mockImplementation(() => (now += 1000));
}

/** Counts the beads that it looks at, and does something at one of them. */
function countingCheck(at: number, act: () => void): { readonly check: Check; readonly seen: () => number } {
  let seen = 0;
  return {
    seen: () => seen,
    check: {
      rule: "mine/count",
      level: "info",
      category: "other",
      summary: { en: "Counts.", ko: "셉니다." },
      find: () => {
        if (++seen === at) act();
        return [];
      },
    },
  };
}

async function errorOf(promise: Promise<unknown>): Promise<DaejoError> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof DaejoError) return error;
  throw new Error(`No DaejoError, but ${String(error)}.`);
}

describe("calls in turns", () => {
  it("give what the same calls give at once", async () => {
    slowClock();
    expect(await checker.async.check(input)).toEqual(checker.check(input));
    expect(await checker.async.align(lists)).toEqual(checker.align(lists));
    expect(await checker.async.checkSegments(lists)).toEqual(checker.checkSegments(lists));
    expect(await checker.async.checkPairs(pairs)).toEqual(checker.checkPairs(pairs));
    expect(checker.check(input).discrepancies.length).toBeGreaterThan(5);
  });

  it("do not disturb each other, though they take turns", async () => {
    slowClock();
    const others = [reportOf(30), reportOf(45), { en: input.ko, ko: input.en }];
    const expected = others.map((each) => checker.check(each));
    const beads = checker.align(lists);
    const found = await Promise.all([...others.map((each) => checker.async.check(each)), checker.async.align(lists)]);
    expect(found).toEqual([...expected, beads]);
  });

  it("let others have their turn", async () => {
    slowClock();
    let turns = 0;
    let isDone = false;
    const count = (): void => {
      turns++;
      if (!isDone) setImmediate(count);
    };
    setImmediate(count);
    await checker.async.check(input);
    isDone = true;
    expect(turns).toBeGreaterThan(50);
  });

  it("reject for what is wrong with an input", async () => {
    const wrong = { en: "One." } as unknown as { en: string; ko: string };
    expect(await errorOf(checker.async.check(wrong))).toMatchObject({ code: "bad-input" });
    expect(await errorOf(checker.async.align(wrong as never))).toMatchObject({ code: "bad-input" });
  });
});

describe("a signal", () => {
  it("that has spoken lets nothing begin", async () => {
    const counting = countingCheck(1, () => {});
    const mine = await createChecker({ checks: [counting.check] });
    const signal = AbortSignal.abort("too late");
    for (const call of [
      mine.async.check(input, { signal }),
      mine.async.align(lists, { signal }),
      mine.async.checkSegments(lists, { signal }),
      mine.async.checkPairs(pairs, { signal }),
      check(input, { checks: [counting.check], signal }),
      createChecker({ signal }),
    ]) {
      expect(await errorOf(call)).toMatchObject({ code: "aborted", cause: "too late" });
    }
    expect(counting.seen()).toBe(0);
  });

  it("stops a call before its next turn", async () => {
    slowClock();
    const controller = new AbortController();
    const counting = countingCheck(10, () => controller.abort());
    const mine = await createChecker({ checks: [counting.check] });
    const error = await errorOf(mine.async.check(input, { signal: controller.signal }));
    expect(error).toMatchObject({ code: "aborted", message: "The call was stopped." });
    expect((error.cause as Error).name).toBe("AbortError");
    // What is looked at in one go is a few beads; the rest of the sixty is not.
    expect(counting.seen()).toBeLessThan(30);
  });

  it("that comes from elsewhere is heard in between", async () => {
    slowClock();
    const controller = new AbortController();
    const counting = countingCheck(1, () => setImmediate(() => controller.abort()));
    const mine = await createChecker({ checks: [counting.check] });
    expect(await errorOf(mine.async.checkPairs(pairs, { signal: controller.signal }))).toMatchObject({
      code: "aborted",
    });
    expect(counting.seen()).toBeLessThan(50);
  });

  it("stops while an embedder is waited for, which hears it as well", async () => {
    const controller = new AbortController();
    let heard: unknown;
    const embedder: Embedder = {
      embed: (_texts, options) => {
        heard = options.signal;
        setImmediate(() => controller.abort());
        return new Promise(() => {});
      },
    };
    const { signal } = controller;
    expect(await errorOf(checker.checkWith(embedder, input, { signal }))).toMatchObject({ code: "aborted" });
    expect(heard).toBe(signal);
    expect(await errorOf(checker.alignWith(embedder, lists, { signal }))).toMatchObject({ code: "aborted" });
  });

  it("leaves nothing behind that listens to it, and the checker as it was", async () => {
    const controller = new AbortController();
    const { signal } = controller;
    const added = vi.spyOn(signal, "addEventListener");
    const removed = vi.spyOn(signal, "removeEventListener");
    const before = checker.check(input);
    await checker.async.check(input, { signal });
    await createChecker({ signal });
    expect(added.mock.calls.length).toBeGreaterThan(0);
    expect(removed.mock.calls.length).toBe(added.mock.calls.length);
    controller.abort();
    expect(await errorOf(checker.async.check(input, { signal }))).toMatchObject({ code: "aborted" });
    expect(checker.check(input)).toEqual(before);
  });

  it.each([[null], ["stop"], [{}], [{ aborted: false }]])("that is %j is refused", async (signal) => {
    const options = { signal } as never;
    for (const call of [checker.async.check(input, options), createChecker(options), check(input, options)]) {
      expect(await errorOf(call)).toMatchObject({
        code: "bad-option",
        message: 'The option "signal" is no AbortSignal.',
      });
    }
  });
});

describe("a check that looks across beads", () => {
  const own = (findAcross: unknown): Check =>
    ({ rule: "mine/across", level: "info", category: "other", summary: { en: "-", ko: "-" }, findAcross }) as Check;

  it("may be a generator, whose findings count like those of a list", async () => {
    const asList = own((beads: readonly { place: { en: unknown; ko: unknown } }[]) => beads.map(findingAt));
    const inTurns = own(function* (beads: readonly { place: { en: unknown; ko: unknown } }[]) {
      yield;
      const found = beads.map(findingAt);
      yield;
      return found;
    });
    const [once, again] = [await createChecker({ checks: [asList] }), await createChecker({ checks: [inTurns] })];
    expect(again.check(input)).toEqual(once.check(input));
    expect(again.check(input).discrepancies).toHaveLength(60);
    expect(await again.async.check(input)).toEqual(again.check(input));
  });

  it("is named where its generator fails or returns no list", async () => {
    const failing = own(function* () {
      yield;
      throw new Error("no idea");
    });
    const listless = own(function* () {
      yield;
    });
    const [one, two] = [await createChecker({ checks: [failing] }), await createChecker({ checks: [listless] })];
    expect(() => one.check(input)).toThrow('The check "mine/across" failed: no idea');
    expect(() => two.check(input)).toThrow('The check "mine/across" returned undefined, not a list.');
  });

  function findingAt(bead: { place: { en: unknown; ko: unknown } }): unknown {
    const { en, ko } = bead.place;
    return { bead, finding: { en: [en], ko: [ko], message: { en: "Here.", ko: "여기." }, confidence: 1 } };
  }
});

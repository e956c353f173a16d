import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type * as CreateChecker from "../../src/create-checker.ts";

const HINT = /^(?=.*daejo)[A-Z].*\.$/;

/** The library as if the package's model were read like this. */
async function withModel(readModel: () => Uint8Array | Promise<Uint8Array>): Promise<typeof CreateChecker> {
  vi.doMock("#model", () => ({ readModel }));
  return import("../../src/create-checker.ts");
}

function notFound(): never {
  throw Object.assign(new Error("ENOENT: no such file or directory, open 'model.bin'"), { code: "ENOENT" });
}

beforeEach(() => {
  vi.resetModules();
});
afterEach(() => {
  vi.doUnmock("#model");
  vi.resetModules();
});

const pair = { en: "The hall holds 300 people.", ko: "강당에는 350명이 들어간다." };

describe("the package's model", () => {
  test.each([
    ["is not there", notFound],
    ["cannot be fetched", () => Promise.reject(new Error("The server answered 404."))],
  ])("%s: that is what is said, with the cause", async (_, readModel) => {
    const { createChecker, check } = await withModel(readModel);
    const expected = {
      name: "DaejoError",
      code: "model",
      message: expect.stringContaining("model.bin") as string,
      hint: expect.stringMatching(HINT) as string,
      cause: expect.any(Error) as Error,
    };
    await expect(createChecker()).rejects.toMatchObject(expected);
    await expect(check(pair)).rejects.toMatchObject(expected);
  });

  test.each([
    ["is empty", new Uint8Array(0)],
    ["is the page of a server", new TextEncoder().encode("<!doctype html><title>Not Found</title>")],
    ["is a pointer of Git LFS", new TextEncoder().encode("version https://git-lfs.github.com/spec/v1\noid sha256:0\n")],
  ])("%s: that is what is said", async (_, bytes) => {
    const { createChecker } = await withModel(() => bytes);
    await expect(createChecker()).rejects.toMatchObject({
      name: "DaejoError",
      code: "model",
      message: expect.stringContaining("model cannot be used") as string,
      hint: expect.stringMatching(HINT) as string,
    });
  });

  test("is cut short: that is what is said", async () => {
    const { readModel } = await vi.importActual<{ readModel: () => Uint8Array }>("#model");
    const { createChecker } = await withModel(() => readModel().subarray(0, 1_000_000));
    await expect(createChecker()).rejects.toMatchObject({
      code: "model",
      message: expect.stringContaining("does not lie within it") as string,
    });
  });

  test("is read again after it could not be read", async () => {
    const { readModel } = await vi.importActual<{ readModel: () => Uint8Array }>("#model");
    let calls = 0;
    const { createChecker } = await withModel(() => (++calls === 1 ? notFound() : readModel()));
    await expect(createChecker()).rejects.toMatchObject({ code: "model" });
    expect((await createChecker()).check(pair).verdict).toBe("failed");
    await createChecker();
    expect(calls).toBe(2);
  });

  test("is not read where the caller brings the bytes, nor for a wrong option", async () => {
    const { readModel } = await vi.importActual<{ readModel: () => Uint8Array }>("#model");
    const refusing = vi.fn<() => Uint8Array>(notFound);
    const { createChecker } = await withModel(refusing);
    expect((await createChecker({ model: readModel() })).check(pair).verdict).toBe("failed");
    await expect(createChecker({ lang: "ja" as "ko" })).rejects.toMatchObject({ code: "bad-option" });
    expect(refusing).not.toHaveBeenCalled();
  });
});

describe("the option `model`", () => {
  test.each([["model.bin"], [[1, 2, 3]], [null], [5], [new ArrayBuffer(8)], [new Uint16Array(4)], [{}]])(
    "%j is no bytes",
    async (model) => {
      const { createChecker } = await import("../../src/create-checker.ts");
      await expect(createChecker({ model: model as unknown as Uint8Array })).rejects.toMatchObject({
        name: "DaejoError",
        code: "bad-option",
        message: expect.stringContaining('"model"') as string,
        hint: expect.stringContaining("model.bin") as string,
      });
    },
  );

  test.each([[new Uint8Array(0)], [new Uint8Array(100)], [new TextEncoder().encode("no model at all")]])(
    "%s is no model",
    async (model) => {
      const { createChecker } = await import("../../src/create-checker.ts");
      await expect(createChecker({ model })).rejects.toMatchObject({
        name: "DaejoError",
        code: "model",
        hint: expect.stringMatching(HINT) as string,
      });
    },
  );
});

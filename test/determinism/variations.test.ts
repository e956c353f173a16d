import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { COMMON_CALLS } from "./calls.ts";
import { differences } from "./differences.ts";
import { createGround } from "./ground.ts";
import { type Outcome, runCalls, runLibrary, runModule, USUAL } from "./run.ts";
import { VARIATIONS, WITHOUT } from "./variations.ts";

/** For a machine that has much else to do. */
const PATIENCE = 180_000;

const { folder, remove } = createGround();
afterAll(remove);
let usual: Record<string, Outcome>;
let library: Outcome;

beforeAll(async () => {
  usual = await runCalls(COMMON_CALLS, folder, USUAL);
  library = await runLibrary(folder, USUAL);
}, PATIENCE);

describe("what takes away Intl and the like", () => {
  it.each([
    '"a".localeCompare("b")',
    "new Intl.NumberFormat()",
    "new Date(0).getHours()",
    "Date.now()",
    "Math.random()",
  ])("is noticed by whoever asks %s", async (asking) => {
    expect(await runModule(asking, folder, { ...USUAL, ...VARIATIONS[WITHOUT] })).toMatchObject({
      code: "1",
      stderr: expect.stringContaining("was asked") as string,
    });
  });
});

describe("the calls that are compared", () => {
  it("end as they are meant to", () => {
    const codes = Object.entries(usual).map(([args, { code }]) => [args.split(" ")[0], code]);
    expect(codes.filter(([, code]) => code === "2")).toHaveLength(3);
    expect(library).toMatchObject({ code: "0", stderr: "" });
  });

  it("print nothing of a fault inside", () => {
    expect(Object.entries(usual).filter(([, { stderr }]) => stderr?.includes("inside daejo"))).toEqual([]);
  });
});

describe.each(Object.entries(VARIATIONS))("%s", (_, variation) => {
  it("makes no difference to the command", { timeout: PATIENCE }, async () => {
    expect(differences(usual, await runCalls(COMMON_CALLS, folder, { ...USUAL, ...variation }))).toEqual([]);
  });

  it("makes no difference to the library", { timeout: PATIENCE }, async () => {
    const varied = await runLibrary(folder, { ...USUAL, ...variation });
    expect(differences({ library }, { library: varied })).toEqual([]);
  });
});

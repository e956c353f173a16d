import { execFileSync } from "node:child_process";
import { delimiter } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { COMMON_CALLS, FURTHER_CALLS } from "./calls.ts";
import { differences } from "./differences.ts";
import { createGround } from "./ground.ts";
import { type Outcome, runCalls, runLibrary, USUAL } from "./run.ts";

const CALLS = [...COMMON_CALLS, ...FURTHER_CALLS];
/** For a machine that has much else to do. */
const PATIENCE = 240_000;

/** Other Nodes to compare with, as paths of programs: `npm run test:nodes` fetches some and names them. */
const nodes = (process.env["DAEJO_NODES"] ?? "").split(delimiter).filter(Boolean);

const LEFT_OUT = "Other Nodes were left out: DAEJO_NODES names none (npm run test:nodes fetches some).";

if (nodes.length === 0) {
  it.skip(LEFT_OUT);
  process.stderr.write(`${LEFT_OUT}\n`);
} else describe("other Nodes", compareNodes);

function compareNodes(): void {
  const { folder, remove } = createGround();
  afterAll(remove);
  let usual: Record<string, Outcome>;
  let library: Outcome;

  beforeAll(async () => {
    usual = await runCalls(CALLS, folder, USUAL);
    library = await runLibrary(folder, USUAL);
  }, PATIENCE);

  describe.each(nodes.map((node) => [versionOf(node), node] as const))("%s", (_, node) => {
    it("says the same to every call of the command", { timeout: PATIENCE }, async () => {
      expect(differences(usual, await runCalls(CALLS, folder, { node }))).toEqual([]);
    });

    it("says the same to every call of the library", { timeout: PATIENCE }, async () => {
      expect(differences({ library }, { library: await runLibrary(folder, { node }) })).toEqual([]);
    });
  });
}

function versionOf(node: string): string {
  return execFileSync(node, ["--version"], { encoding: "utf8" }).trim();
}

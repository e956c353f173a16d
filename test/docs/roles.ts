import { existsSync, readFileSync } from "node:fs";
import { expect } from "vitest";
import { parse } from "yaml";
import { validateConfig } from "../../src/cli/config/validate.ts";
import { readPairPattern } from "../../src/cli/pairs/pattern.ts";
import { check, createChecker } from "../../src/create-checker.ts";
import { readGlossary } from "../../src/knowledge/glossary/read-glossary.ts";
import type { Role } from "./accounts.ts";
import type { Block } from "./blocks.ts";

type Looks = Readonly<Record<Role, (block: Block, why: string) => unknown>>;

/** What is expected of a block that is neither a file nor run nor printed, by its role. */
export const looks: Looks = {
  configuration: async (block) => {
    const { $schema: _, ...config } = read(block) as { $schema?: string };
    const { pairs = [] } = await validateConfig(config, block.page);
    for (const pair of pairs) if (typeof pair === "string") readPairPattern(pair);
  },
  workflow: (block) => {
    const { on, jobs } = read(block) as {
      on: unknown;
      jobs: Record<string, { steps: { uses?: string; run?: string }[] }>;
    };
    expect(on).toBeDefined();
    const steps = Object.values(jobs).flatMap((job) => job.steps);
    expect(steps.length).toBeGreaterThan(0);
    expect(steps.filter(({ uses, run }) => (uses === undefined) === (run === undefined))).toEqual([]);
  },
  glossary: async ({ code }) =>
    expect(await createChecker({ glossary: await readGlossary(code, "json") })).toBeDefined(),
  suppressions: async (block) => {
    const { version, suppressions } = read(block) as { version: number; suppressions: [] };
    expect(version).toBe(1);
    expect(await createChecker({ suppressions })).toBeDefined();
  },
  "locked beads": (block) => {
    const { documents } = read(block) as { documents: Record<string, Record<"en" | "ko", { hash: string }[]>[]> };
    const hashes = Object.values(documents).flatMap((beads) => beads.flatMap(({ en, ko }) => [...en, ...ko]));
    expect(hashes.length).toBeGreaterThan(0);
    for (const { hash } of hashes) expect(hash).toMatch(/^[\da-f]{16}$/);
  },
  "package.json": (block) => expect(read(block)).toBeTypeOf("object"),
  yaml: (block) => expect(read(block)).toBeTypeOf("object"),
  synopsis: ({ code }) => {
    const program = readFileSync(new URL("../../src/cli/program.ts", import.meta.url), "utf8");
    const known = [...program.matchAll(/\.command\("([a-z]+)"\)/g)].map(([, name]) => name);
    const named = [...code.matchAll(/^daejo ([a-z]+)/gm)].map(([, name]) => name);
    expect(known).toEqual(expect.arrayContaining(named));
  },
  rows: ({ code }) => {
    const rows = code.split("\n").map((line) => line.replace(/\s+\/\/ .*$/, ""));
    for (const row of rows) if (row !== "") expect(JSON.parse(row)).toHaveProperty("id");
  },
  change: ({ code }) => expect(code).toMatch(/^--- .+\n-.+\n\+.+\n$/),
  silenced: async ({ code }) => {
    const report = await check({ en: { id: "a.md", text: code }, ko: "강당에는 350명이 들어간다." });
    expect(report).toMatchObject({ discrepancies: [], suppressed: [{ rule: "number/value" }], diagnostics: [] });
  },
  unrun: (_, why) => mustHaveReason(why),
  "tested elsewhere": (_, why) => mustHaveReason(why),
};

function read({ code, language }: Block): unknown {
  return language === "json" ? JSON.parse(code) : parse(code);
}

function mustHaveReason(why: string): void {
  expect(why).not.toBe("");
  for (const [path] of why.matchAll(/test\/[\w/.-]*/g))
    expect(existsSync(new URL(`../../${path}`, import.meta.url))).toBe(true);
}

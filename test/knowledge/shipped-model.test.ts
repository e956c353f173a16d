import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { SOURCES } from "../../corpus/train/sources.ts";
import { openKnowledge } from "../../src/knowledge/knowledge.ts";

const folder = new URL("../../corpus/model/", import.meta.url);
const bytes = readFileSync(new URL("model.bin", folder));
const manifest = JSON.parse(readFileSync(new URL("manifest.json", folder), "utf8")) as {
  version: string;
  sha256: string;
  bytes: number;
  sources: { name: string; pairs: number }[];
};

test("the manifest speaks of the model that lies beside it", () => {
  expect(createHash("sha256").update(bytes).digest("hex")).toBe(manifest.sha256);
  expect(bytes.length).toBe(manifest.bytes);
  expect(openKnowledge(bytes).model.version).toBe(manifest.version);
});

test("the model keeps its budget: 3 MB compressed", () => {
  expect(gzipSync(bytes, { level: 9 }).length).toBeLessThan(3_000_000);
});

test("every source is credited, with its licence and how much was read of it", () => {
  const attribution = readFileSync(new URL("ATTRIBUTION.md", folder), "utf8");
  expect(manifest.sources.map(({ name }) => name)).toEqual(SOURCES.map(({ name }) => name));
  for (const { name, licence, credit } of SOURCES) {
    const row = attribution.split("\n").find((line) => line.startsWith(`| ${name} `));
    expect(row, name).toBeDefined();
    expect(row, name).toContain(licence);
    expect(row, name).toContain(credit);
  }
  // What may only be measured with was not learned from.
  expect(attribution).not.toMatch(/kpc-|news-dev|hf-diffusers|nodebestpractices|dr5hn|mledoze/);
});

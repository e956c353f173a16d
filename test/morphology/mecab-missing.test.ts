import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { mecabMorphology } from "../../src/knowledge/morphology/mecab-ya.ts";

// A file of its own, because the package looks at the folder only when it is loaded.
const folder = mkdtempSync(join(tmpdir(), "daejo-no-mecab-"));

beforeAll(() => {
  vi.stubEnv("MECAB_LIB_PATH", folder);
});

afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

it("says that mecab cannot be run", async () => {
  const morphology = await mecabMorphology();
  await expect(morphology.prepare?.(["러시아에서는"])).rejects.toMatchObject({
    name: "DaejoError",
    code: "bad-option",
    message: "mecab could not be run.",
    hint: expect.stringMatching(/MECAB_LIB_PATH.*MECABRC/) as string,
    cause: expect.any(Error) as Error,
  });
  expect(() => morphology.analyse("러시아에서는")).toThrow("was not prepared");
  // Without a word to read there is nothing to run.
  await expect(morphology.prepare?.(["no Hangul"])).resolves.toBeUndefined();
});

import { readdirSync, readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type * as Kuromoji from "../../src/knowledge/morphology/kuromoji-ko.ts";
import type * as Mecab from "../../src/knowledge/morphology/mecab-ya.ts";
import { inventedEojeols } from "./readings.ts";

const PACKAGES = ["kuromoji-ko", "mecab-ya"];
const source = new URL("../../src/", import.meta.url);
const kuromoji = (): Promise<typeof Kuromoji> => import("../../src/knowledge/morphology/kuromoji-ko.ts");
const mecab = (): Promise<typeof Mecab> => import("../../src/knowledge/morphology/mecab-ya.ts");

beforeEach(() => {
  vi.resetModules();
});

afterEach(() => {
  for (const name of PACKAGES) vi.doUnmock(name);
});

describe("the packages of the analysers", () => {
  it("are named in the source by one dynamic import each, in the file of their name", () => {
    const found = readdirSync(source, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .flatMap((file) => {
        const code = readFileSync(new URL(file, source), "utf8");
        const loads = [
          ...code.matchAll(/(\bfrom\s*|\bimport\s*\(?\s*|\brequire\s*\(\s*)["'`](kuromoji-ko|mecab-ya)\b/g),
        ];
        return loads.map(([, how, name]) => `${file.replaceAll("\\", "/")}: ${how}${name}`);
      });
    expect(found.toSorted()).toEqual(PACKAGES.map((name) => `knowledge/morphology/${name}.ts: import(${name}`));
  });

  it("are loaded when an analyser is asked for, and not by the library or the files of the analysers", async () => {
    const loaded: string[] = [];
    vi.doMock("kuromoji-ko", () => {
      loaded.push("kuromoji-ko");
      return { MeCab: { create: async () => ({ underlyingTokenizer: {} }) } };
    });
    vi.doMock("mecab-ya", () => {
      loaded.push("mecab-ya");
      return { default: {} };
    });
    await import("../../src/index.ts");
    const [{ kuromojiMorphology }, { mecabMorphology }] = [await kuromoji(), await mecab()];
    expect(loaded).toEqual([]);
    await kuromojiMorphology();
    expect(loaded).toEqual(["kuromoji-ko"]);
    await mecabMorphology();
    expect(loaded).toEqual(PACKAGES);
  });

  it.each([
    ["kuromoji-ko", async () => (await kuromoji()).kuromojiMorphology()],
    ["mecab-ya", async () => (await mecab()).mecabMorphology()],
  ])("may be missing: %s", async (name, create) => {
    vi.doMock(name, () => {
      throw new Error(`Cannot find package '${name}'`);
    });
    await expect(create()).rejects.toMatchObject({
      name: "DaejoError",
      code: "bad-option",
      message: `The package ${name} could not be loaded.`,
      hint: `Run \`npm install ${name}\`.`,
      cause: expect.any(Error) as Error,
    });
  });
});

describe("an answer that does not fit", () => {
  const MISFITS = [
    ["stops early", [["학교", "NNG"]], 'it stops before the end of "학교에서"'],
    ["is empty", [], 'it stops before the end of "학교에서"'],
    [
      "has other letters",
      [
        ["학교", "NNG"],
        ["에게", "JKB"],
      ],
      'it has "에게" for "에서"',
    ],
    ["reaches beyond the word", [["학교에서는", "NNG"]], 'it has "학교에서는" for "학교에서"'],
    ["has an empty morpheme", [["", "NNG"]], 'it has "" for "학교에서"'],
    [
      "goes on",
      [
        ["학교에서", "NNG"],
        ["는", "JX"],
      ],
      'it goes on with "는" behind the last word',
    ],
    ["comes from a Japanese dictionary", [["학교에서", "名詞"]], 'it calls "학교에서" "名詞", which is no Korean tag'],
  ] as const;

  it.each(MISFITS)("of kuromoji-ko is an error: %s", async (_, surfaces, what) => {
    const tokens = surfaces.map(([surface_form, pos]) => ({ surface_form, pos }));
    vi.doMock("kuromoji-ko", () => ({
      MeCab: { create: async () => ({ underlyingTokenizer: { tokenize: () => tokens } }) },
    }));
    const morphology = await (await kuromoji()).kuromojiMorphology();
    expect(() => morphology.analyse("학교에서")).toThrow(
      expect.objectContaining({
        name: "DaejoError",
        code: "bad-option",
        message: `What the Korean analyser answers does not fit the text: ${what}.`,
        hint: expect.stringContaining("`dictionary`") as string,
      }) as Error,
    );
  });

  it.each(MISFITS)("of mecab is an error: %s", async (_, surfaces, what) => {
    vi.doMock("mecab-ya", () => ({
      default: { pos: (_text: string, done: (error: unknown, result: unknown) => void) => done(null, surfaces) },
    }));
    const morphology = await (await mecab()).mecabMorphology();
    await expect(morphology.prepare?.(["학교에서"])).rejects.toMatchObject({
      name: "DaejoError",
      code: "bad-option",
      message: `What the Korean analyser answers does not fit the text: ${what}.`,
      hint: expect.stringContaining("MECABRC") as string,
    });
    expect(() => morphology.analyse("학교에서")).toThrow("was not prepared");
  });
});

describe("what mecab has read", () => {
  it("is forgotten when it becomes much, the oldest first and nothing of the last call", async () => {
    let runs = 0;
    vi.doMock("mecab-ya", () => ({
      default: {
        pos: (text: string, done: (error: unknown, result: unknown) => void) => {
          runs++;
          done(
            null,
            text.split("\n").map((line) => [line, "NNG"]),
          );
        },
      },
    }));
    const morphology = await (await mecab()).mecabMorphology();
    await morphology.prepare?.(["러시아에서는 공개했다"]);
    expect(runs).toBe(1);
    const many = inventedEojeols(200_000);
    await morphology.prepare?.([`공개했다 ${many.join(" ")}`]);
    expect(() => morphology.analyse("러시아에서는")).toThrow("was not prepared");
    expect(["공개했다", ...many].every((eojeol) => morphology.analyse(eojeol).length === 1)).toBe(true);
    // In runs as large as a command may be.
    expect(runs).toBeGreaterThan(many.join(" ").length / 10_000);
    expect(runs).toBeLessThan(many.join(" ").length / 5000);
  });
});

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { daejo, folderWith } from "./daejo.ts";

interface Block {
  readonly language: string;
  readonly code: string;
  /** The name between backticks that stands alone on the line before. */
  readonly file?: string;
}

function blocksOf(page: string): Block[] {
  const text = readFileSync(new URL(`../../docs/${page}`, import.meta.url), "utf8");
  return [...text.matchAll(/(?:^`([^`\n]+)`\n\n)?^```(\w+)\n([^]*?)^```$/gm)].map(
    ([, file, language = "", code = ""]) => ({ language, code, ...(file === undefined ? {} : { file }) }),
  );
}

/** A call with the files that stand above it on its page, and what it prints by the page. */
interface Call {
  readonly args: readonly string[];
  readonly shown: Block;
}

/** The words of a call; quotes keep one together. */
function wordsOf(call: string): string[] {
  return [...call.matchAll(/'([^']*)'|[^\s']+/g)].map(([whole, quoted]) => quoted ?? whole);
}

/** Confidence is measured again whenever weights are fitted; all else has to be as it is shown. */
function maskedConfidence(text: string): string {
  return text.replaceAll(/\b\d+%/g, "…");
}

describe.each(["formats.md", "configuration.md", "command-line.md"])("the calls of docs/%s", (page) => {
  const blocks = blocksOf(page);
  const cwd = folderWith({});
  const steps = blocks.flatMap((block, index): (Block | Call)[] => {
    if (block.file !== undefined) return [block];
    const call = block.language === "sh" ? /^npx daejo (.*)\n$/.exec(block.code)?.[1] : undefined;
    return call === undefined ? [] : [{ args: wordsOf(call), shown: blocks[index + 1] as Block }];
  });

  it("print what the page shows, with the files that stand above them", async () => {
    let calls = 0;
    for (const step of steps) {
      if ("file" in step) {
        const path = join(cwd, step.file);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, step.code);
        continue;
      }
      if (!("args" in step)) continue;
      const { stdout, stderr } = await daejo(step.args, { cwd });
      const printed = stdout + stderr;
      expect(printed).not.toBe("");
      if (step.shown.language === "json") expect(JSON.parse(printed)).toEqual(JSON.parse(step.shown.code));
      else expect(maskedConfidence(printed)).toBe(maskedConfidence(step.shown.code));
      calls++;
    }
    expect(calls).toBeGreaterThan(0);
  });
});

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { complaint, daejo, folderWith, HALL, type Outcome } from "./daejo.ts";

const PARK = "The park has 40 trees.\n\n공원에는 50그루의 나무가 있다.\n";
const BOTH = `${HALL.mixed}\n${PARK}`;
const FILE = "daejo-suppressions.json";

/** A folder of these files, for one test alone. */
function folder(files: Readonly<Record<string, string>>): {
  readonly run: (...args: readonly string[]) => Promise<Outcome>;
  readonly entries: (file?: string) => readonly Record<string, string>[];
  readonly write: (name: string, text: string) => void;
  readonly has: (name: string) => boolean;
} {
  const cwd = folderWith(files);
  return {
    run: (...args) => daejo(["check", ...args], { cwd }),
    entries: (file = FILE) => {
      const { suppressions } = JSON.parse(readFileSync(join(cwd, file), "utf8")) as {
        suppressions: Record<string, string>[];
      };
      return suppressions;
    },
    write: (name, text) => {
      writeFileSync(join(cwd, name), text);
    },
    has: (name) => existsSync(join(cwd, name)),
  };
}

const all = folder({ "a.txt": BOTH });
const one = folder({ "a.txt": BOTH, "b.txt": `At least 300 people came.\n\n최대 300명이 왔다.\n` });
const moved = folder({ "a.txt": BOTH });
const reasons = folder({ "a.txt": BOTH });
const unused = folder({ "a.txt": BOTH, "c.txt": PARK });
const several = folder({ "a.txt": HALL.mixed, "b.txt": PARK });
const elsewhere = folder({ "a.txt": BOTH });
const broken = folder({ "a.txt": BOTH, "broken.json": "{", "late.json": '{ "version": 2 }', [FILE]: "[]" });
const clean = folder({ "a.txt": HALL.mixed.replace("350", "300") });
const shown = folder({ "a.txt": BOTH });
const comments = folder({
  "a.md": `<!-- daejo-disable-next-line number/value -- enlarged -->\n${BOTH}`,
  "b.md": `<!-- daejo-disable-file time/value -->\n${HALL.mixed.replace("350", "300")}`,
});

describe("--suppress-all", () => {
  it("writes what is found, and it is not reported again", async () => {
    const first = await all.run("a.txt", "--suppress-all", "--reason", "of another year");
    expect(first).toEqual({
      code: 0,
      stdout: "passed · 2 passages compared · 0 errors, 0 warnings, 0 info · 2 suppressed\n",
      stderr: `daejo: ${FILE}: 2 added, 0 removed\n`,
    });
    expect(all.entries()).toMatchObject([
      { rule: "number/value", reason: "of another year", document: "a.txt" },
      { rule: "number/value", reason: "of another year", document: "a.txt" },
    ]);
    expect(await all.run("a.txt")).toEqual({ ...first, stderr: "" });
    const { stdout } = await all.run("a.txt", "--format", "json");
    expect(JSON.parse(stdout)).toMatchObject({
      verdict: "passed",
      discrepancies: [],
      suppressed: [
        { rule: "number/value", suppression: { kind: "file", reason: "of another year" }, en: [{ line: 1 }] },
        { rule: "number/value", ko: [{ line: 7 }] },
      ],
      summary: { error: 0, suppressed: 2 },
    });
  });

  it("writes only what the caller asked to see", async () => {
    await shown.run("a.txt", "--suppress-all", "--min-confidence", "1");
    expect(shown.has(FILE)).toBe(false);
  });

  it("writes nothing where nothing is found", async () => {
    expect((await clean.run("a.txt", "--suppress-all")).code).toBe(0);
    expect(clean.has(FILE)).toBe(false);
  });
});

describe("--suppress", () => {
  it("writes what one rule finds", async () => {
    const { stdout } = await one.run("a.txt", "b.txt", "--suppress", "number/bound");
    expect(stdout).toContain("1 suppressed");
    expect(one.entries().map(({ rule, document }) => [rule, document])).toEqual([["number/bound", "b.txt"]]);
    expect((await one.run("a.txt", "b.txt")).code).toBe(1);
    await one.run("a.txt", "b.txt", "--suppress", "date/*", "--suppress", "number/*");
    expect(one.entries()).toHaveLength(3);
    expect((await one.run("a.txt", "b.txt")).code).toBe(0);
  });

  it("refuses a rule that does not exist", async () => {
    const { code, stderr } = await one.run("a.txt", "--suppress", "number/valeu");
    expect(code).toBe(2);
    expect(stderr).toContain('There is no rule "number/valeu".');
  });
});

describe("a suppressions file", () => {
  it("follows what it names to another place and another file, not what has changed", async () => {
    await moved.run("a.txt", "--suppress-all");
    moved.write("b.txt", `The hall is new.\n\n강당은 새 건물이다.\n\n${BOTH}`);
    const { code, stdout } = await moved.run("b.txt");
    expect(stdout).toContain("2 suppressed");
    expect(code).toBe(0);
    moved.write("b.txt", BOTH.replace("350", "360"));
    expect((await moved.run("b.txt")).stdout).toContain("1 suppressed");
  });

  it("keeps the reasons that were written by hand", async () => {
    await reasons.run("a.txt", "--suppress-all");
    const [first, second] = reasons.entries();
    reasons.write(FILE, JSON.stringify({ version: 1, suppressions: [second, { ...first, reason: "by hand" }] }));
    await reasons.run("a.txt", "--suppress-all", "--reason", "for all");
    expect(reasons.entries()).toEqual([{ ...first, reason: "by hand" }, second]);
  });

  it("is called unused where it is, until it is pruned", async () => {
    await unused.run("a.txt", "--suppress-all");
    await unused.run("c.txt", "--suppress-all");
    unused.write("a.txt", BOTH.replace("350", "300"));
    const { code, stdout } = await unused.run("a.txt");
    expect(code).toBe(0);
    expect(stdout).toContain(
      `An entry of “${FILE}” suppresses nothing any more: number/value, “${HALL.en}” / “${HALL.ko}”.`,
    );
    // What was not looked at is not called unused; nor is what did not run.
    expect((await unused.run("c.txt")).stdout).not.toContain("An entry");
    expect((await unused.run("a.txt", "--rule", "number/value=off")).stdout).not.toContain("An entry");
    const pruned = await unused.run("a.txt", "--prune-suppressions");
    expect(pruned.stderr).toBe(`daejo: ${FILE}: 0 added, 1 removed\n`);
    expect(pruned.stdout).not.toContain("An entry");
    expect(unused.entries().map(({ ko }) => ko)).not.toContain(HALL.ko);
    expect((await unused.run("a.txt", "c.txt")).stdout).not.toContain("An entry");
  });

  it("is unused in a run, not in one of its documents", async () => {
    await several.run("a.txt", "b.txt", "--suppress-all");
    const [first, second] = several.entries();
    const nowhere = { fingerprint: "0", rule: "number/value", en: "nowhere", ko: "어디에도" };
    const { document: _, ...anywhere } = second as Record<string, string>;
    several.write(FILE, JSON.stringify({ version: 1, suppressions: [first, anywhere, nowhere] }));
    const { stdout } = await several.run("a.txt", "b.txt", "--format", "json");
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string; message: string }[] };
    expect(diagnostics).toMatchObject([{ code: "unused-suppression", level: "warning" }]);
    expect(diagnostics[0]?.message).toContain("nowhere");
  });

  it("may stand elsewhere", async () => {
    await elsewhere.run("a.txt", "--suppress-all", "--suppressions", "known.json");
    expect(elsewhere.has(FILE)).toBe(false);
    expect(elsewhere.entries("known.json")).toHaveLength(2);
    expect((await elsewhere.run("a.txt")).code).toBe(1);
    expect((await elsewhere.run("a.txt", "--suppressions", "known.json")).code).toBe(0);
  });

  it.each([
    ["broken.json", '"broken.json" is not JSON'],
    ["late.json", '"late.json" is no suppressions file of version 1.'],
    ["none.json", 'There is no file "none.json".'],
    [FILE, `"${FILE}" is no suppressions file of version 1.`],
  ])("that cannot be read stops the run: %s", async (file, message) => {
    const { code, stdout, stderr } = await broken.run("a.txt", "--suppressions", file);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
  });

  it("that cannot be read stops the run even where nobody named it", async () => {
    expect((await broken.run("a.txt")).code).toBe(2);
  });

  it("takes a reason only for what is written", async () => {
    expect(await clean.run("a.txt", "--reason", "because")).toEqual(
      complaint("--reason has nothing to give a reason for.", "Write it beside --suppress-all or --suppress RULE."),
    );
  });
});

describe("comments in the text", () => {
  it("suppress, and say in JSON why", async () => {
    const { stdout } = await comments.run("a.md", "--format", "json");
    expect(JSON.parse(stdout)).toMatchObject({
      verdict: "failed",
      discrepancies: [{ en: [{ text: "40" }] }],
      suppressed: [{ en: [{ text: "300" }], suppression: { kind: "comment", reason: "enlarged" } }],
      diagnostics: [],
      summary: { error: 1, suppressed: 1 },
    });
  });

  it("are named with their place where they suppress nothing", async () => {
    const { code, stdout } = await comments.run("b.md");
    expect(code).toBe(0);
    expect(stdout).toContain("input  “daejo-disable-file” (time/value) suppresses nothing. Remove it.\n  b.md:1:1\n");
  });
});

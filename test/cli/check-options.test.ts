import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { complaint, daejo, folderWith, HALL } from "./daejo.ts";

const TWO_LEVELS = `${HALL.en}\n\n${HALL.ko}\n\nThe gate opens at 9 a.m. and at least nine guards stand there.\n\n정문은 오전 9시에 열리고 최대 9명의 경비원이 서 있다.\n`;

const cwd = folderWith({ "hall.txt": HALL.mixed, "two.txt": TWO_LEVELS });

describe("levels", () => {
  const check = async (...args: readonly string[]): Promise<string> => {
    const { code, stdout } = await daejo(["check", "-q", "two.txt", ...args], { cwd });
    return `${code} ${stdout}`;
  };

  it("can be set for a rule and for a family; the rule wins", async () => {
    expect(await check()).toBe("1 failed · 2 passages compared · 1 error, 1 warning, 0 info\n");
    expect(await check("--rule", "number/value=info")).toBe(
      "0 passed · 2 passages compared · 0 errors, 1 warning, 1 info\n",
    );
    expect(await check("--rule", "number/*=off")).toBe(
      "0 passed · 2 passages compared · 0 errors, 0 warnings, 0 info\n",
    );
    expect(await check("--rule", "number/bound=error", "--rule", "number/*=off")).toBe(
      "1 failed · 2 passages compared · 1 error, 0 warnings, 0 info\n",
    );
  });

  it("decide the exit code with --fail-on", async () => {
    expect((await check("--fail-on", "never")).slice(0, 8)).toBe("0 passed");
    expect((await check("--fail-on", "error")).slice(0, 8)).toBe("1 failed");
    expect((await check("--rule", "number/value=off", "--fail-on", "error")).slice(0, 8)).toBe("0 passed");
    expect((await check("--rule", "number/value=off", "--fail-on", "warning")).slice(0, 8)).toBe("1 failed");
    expect((await check("--rule", "number/*=info", "--fail-on", "warning")).slice(0, 8)).toBe("0 passed");
    expect((await check("--rule", "number/*=info", "--fail-on", "info")).slice(0, 8)).toBe("1 failed");
  });

  it("are neither shown nor counted below --min-severity", async () => {
    expect(await check("--min-severity", "error")).toBe(
      "1 failed · 2 passages compared · 1 error, 0 warnings, 0 info\n",
    );
    expect(await check("--min-severity", "warning")).toBe(
      "1 failed · 2 passages compared · 1 error, 1 warning, 0 info\n",
    );
  });

  it("are neither shown nor counted below --min-confidence", async () => {
    expect(await check("--min-confidence", "0")).toBe("1 failed · 2 passages compared · 1 error, 1 warning, 0 info\n");
    expect(await check("--min-confidence", "1")).toBe(
      "0 passed · 2 passages compared · 0 errors, 0 warnings, 0 info\n",
    );
  });
});

describe("where the result goes", () => {
  it("a file with --output, and nothing to the terminal", async () => {
    const direct = await daejo(["check", "hall.txt"], { cwd });
    expect(await daejo(["check", "hall.txt", "--output", "out.txt"], { cwd })).toEqual({
      code: 1,
      stdout: "",
      stderr: "",
    });
    expect(readFileSync(join(cwd, "out.txt"), "utf8")).toBe(direct.stdout);
  });

  it("says so where the file cannot be written", async () => {
    expect(await daejo(["check", "hall.txt", "-o", "no/such/folder.txt"], { cwd })).toEqual(
      complaint('"no/such/folder.txt" cannot be written.', "Check that its folder exists and may be written to."),
    );
    expect(existsSync(join(cwd, "no"))).toBe(false);
  });
});

describe("colours", () => {
  const coloured = async (args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<boolean> =>
    (await daejo([...args, "hall.txt"], { cwd, env })).stdout.includes("\u001b[");

  it.each(["check", "align", "spans", "facts"])(
    "%s: none into a pipe, some with --color, none with --no-color",
    async (command) => {
      expect(await coloured([command])).toBe(false);
      expect(await coloured([command, "--color"])).toBe(true);
      expect(await coloured([command, "--no-color"])).toBe(false);
    },
  );

  it("change nothing but colours", async () => {
    const [plain, painted] = await Promise.all([
      daejo(["check", "hall.txt"], { cwd }),
      daejo(["check", "--color", "hall.txt"], { cwd }),
    ]);
    // oxlint-disable-next-line no-control-regex -- the codes that colours are made of
    expect(painted.stdout.replaceAll(/\u001b\[\d+m/g, "")).toBe(plain.stdout);
  });

  it("--color is stronger than NO_COLOR", async () => {
    expect(await coloured(["check", "--color"], { NO_COLOR: "1" })).toBe(true);
    expect(await coloured(["check"], { NO_COLOR: "1", FORCE_COLOR: "1" })).toBe(false);
  });
});

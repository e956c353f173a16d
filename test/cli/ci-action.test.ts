import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { knownFormats } from "../../src/formats/known.ts";
import { folderWith, HALL } from "./daejo.ts";

interface Step {
  readonly run: string;
  readonly shell: string;
  readonly env: Readonly<Record<string, string>>;
  readonly "working-directory"?: string;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string; readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly [Step, Step] };
}

const root = fileURLToPath(new URL("../../", import.meta.url));
const action = parse(readFileSync(`${root}action.yml`, "utf8")) as Action;
const [install, check] = action.runs.steps;

const PAIRS = "pairs:\n  - docs/en/** => docs/ko/**\n";
const failing = { "daejo.config.yaml": PAIRS, "docs/en/hall.md": HALL.en, "docs/ko/hall.md": HALL.ko };
const clean = { ...failing, "docs/ko/hall.md": "강당에는 300명이 들어간다.\n" };

/** `npm install` that puts this package where it is asked to, and writes down how it was called. */
const NPM = `#!/usr/bin/env bash
printf '%s\\n' "$@" > "$RUNNER_TEMP/npm-arguments"
while [ "$1" != --prefix ]; do shift; done
mkdir -p "$2/node_modules"
ln -s "$DAEJO_PACKAGE" "$2/node_modules/daejo"
`;
/** A runner with nothing on it: its temporary folder, the file of outputs, and npm. */
const runner = folderWith({ "bin/npm": NPM });
spawnSync("chmod", ["+x", join(runner, "bin/npm")]);

interface ActionRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: string;
  readonly npm: readonly string[];
}

let runs = 0;

/** Runs the steps of the action as a runner does: expressions become environment, the scripts stay as they are. */
function act(workspace: string, inputs: Readonly<Record<string, string>> = {}): ActionRun {
  const temp = join(runner, `temp ${++runs}`);
  mkdirSync(temp);
  writeFileSync(join(temp, "outputs"), "");
  const valueOf = (expression = "."): string =>
    expression.replace(/^\$\{\{ inputs\.([\w-]+) \}\}$/, (_, name: string) => {
      const { default: fallback } = action.inputs[name] as { default: string };
      // Outside of a pull request the expression of a default is empty.
      return inputs[name] ?? (fallback.includes("${{") ? "" : fallback);
    });
  const given = { RUNNER_TEMP: temp, GITHUB_OUTPUT: join(temp, "outputs"), DAEJO_PACKAGE: root };
  const path = `${join(runner, "bin")}:${process.env["PATH"] ?? ""}`;
  let last = { status: 0 as number | null, stdout: "", stderr: "" };
  for (const step of [install, check]) {
    const script = join(temp, "script.sh");
    writeFileSync(script, step.run);
    const values = Object.fromEntries(Object.entries(step.env).map(([name, value]) => [name, valueOf(value)]));
    last = spawnSync("bash", ["--noprofile", "--norc", "-eo", "pipefail", script], {
      cwd: join(workspace, step === check ? valueOf(step["working-directory"]) : "."),
      env: { ...given, PATH: path, ...values },
      encoding: "utf8",
    });
    if (last.status !== 0) break;
  }
  return {
    code: last.status,
    stdout: last.stdout,
    stderr: last.stderr,
    outputs: readFileSync(join(temp, "outputs"), "utf8"),
    npm: readFileSync(join(temp, "npm-arguments"), "utf8").trimEnd().split("\n"),
  };
}

describe("action.yml", () => {
  it("is a composite action of two bash steps that uses no other", () => {
    expect(action.runs.using).toBe("composite");
    expect(action.runs.steps.map((step) => [step.shell, "uses" in step])).toEqual([
      ["bash", false],
      ["bash", false],
    ]);
    expect(Object.keys(action.inputs).toSorted()).toEqual(
      [
        "args",
        "changed",
        "comment",
        "config",
        "fail-on",
        "lang",
        "sarif-file",
        "version",
        "working-directory",
      ].toSorted(),
    );
    expect(action.inputs["changed"]?.default).toBe("${{ github.event.pull_request.base.sha }}");
    expect(Object.keys(action.outputs)).toEqual(["exit-code", "sarif-file"]);
  });

  it("takes every input through the environment, and has no expression in a script", () => {
    const taken = [install, check].flatMap(({ env }) => Object.values(env));
    for (const name of Object.keys(action.inputs)) expect(taken).toContain(`\${{ inputs.${name} }}`);
    for (const { run } of [install, check]) expect(run).not.toContain("${{");
  });

  const good = folderWith(clean);
  const bad = folderWith(failing);

  it("installs daejo beside the workspace, without scripts", () => {
    const { npm } = act(good, { version: "0.1.0" });
    expect(npm).toEqual(
      expect.arrayContaining(["install", "--no-save", "--ignore-scripts", "--prefix", "daejo@0.1.0"]),
    );
    expect(act(good).npm).toContain("daejo@0");
    expect(existsSync(join(good, "node_modules"))).toBe(false);
  });

  it("passes where nothing is found", () => {
    expect(act(good)).toMatchObject({ code: 0, stdout: "", stderr: "", outputs: "exit-code=0\n" });
  });

  it("annotates what is found, and fails", () => {
    const { code, stdout, outputs } = act(bad);
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /^::error file=docs\/ko\/hall\.md,line=1,col=6,[^\n]*title=number\/value[^\n]*350명[^\n]*\n$/,
    );
    expect(outputs).toBe("exit-code=1\n");
  });

  it("hands inputs on", () => {
    const { code, stdout, outputs } = act(bad, {
      config: "daejo.config.yaml",
      "fail-on": "never",
      "sarif-file": "daejo.sarif",
      comment: "daejo.md",
      lang: "ko",
    });
    expect(code).toBe(0);
    expect(stdout).toContain("영어는 ‘300’인데");
    expect(outputs).toBe("exit-code=0\nsarif-file=./daejo.sarif\n");
    expect(JSON.parse(readFileSync(join(bad, "daejo.sarif"), "utf8"))).toMatchObject({ version: "2.1.0" });
    expect(readFileSync(join(bad, "daejo.md"), "utf8")).toMatch(/^<!-- daejo -->\n/);
  });

  it("runs in the folder that is named, and says where the SARIF is from the workspace", () => {
    const workspace = folderWith(
      Object.fromEntries(Object.entries(failing).map(([name, text]) => [`site/${name}`, text])),
    );
    const { code, outputs } = act(workspace, { "working-directory": "site", "sarif-file": "daejo.sarif" });
    expect({ code, outputs }).toEqual({ code: 1, outputs: "exit-code=1\nsarif-file=site/daejo.sarif\n" });
    expect(existsSync(join(workspace, "site/daejo.sarif"))).toBe(true);
    // With the configuration of a folder the paths stay those of the workspace.
    expect(act(workspace, { config: "site/daejo.config.yaml" }).stdout).toContain("file=site/docs/ko/hall.md");
  });

  it("passes on that a call is wrong, or that nothing could be compared", () => {
    const wrong = act(good, { config: "there is none.yaml", "sarif-file": "none.sarif" });
    expect(wrong).toMatchObject({ code: 2, outputs: "exit-code=2\n" });
    expect(wrong.stderr).toContain("there is none.yaml");
    const mixed = folderWith({ "english.md": HALL.en });
    expect(act(mixed, { args: "english.md" })).toMatchObject({ code: 3, outputs: "exit-code=3\n" });
  });

  it("takes words, and what quotes keep together, as arguments", () => {
    const bare = folderWith({ "docs/en/hall.md": HALL.en, "docs/ko/hall.md": HALL.ko });
    const pairs = `--pairs "docs/en/** => docs/ko/**"`;
    expect(act(bare, { args: pairs }).code).toBe(1);
    expect(act(bare, { args: `${pairs}\n--rule 'number/*=off'\n` })).toMatchObject({ code: 0, stdout: "" });
    expect(act(bad, { args: "  \n " }).code).toBe(1);
    expect(act(bad, { args: `--preset "docs` })).toMatchObject({ code: 2, stdout: "", outputs: "exit-code=2\n" });
  });

  it.each([
    "$(touch made)",
    "`touch made`",
    "; touch made",
    "x && touch made",
    "| touch made",
    "> made",
    "*",
    '"$(touch made)"',
  ])("runs nothing that stands in args: %s", (args) => {
    const folder = folderWith(clean);
    const { code, stdout, stderr } = act(folder, { args });
    expect(code).toBe(2);
    expect(stdout + stderr).toContain("There is no file");
    expect(existsSync(join(folder, "made"))).toBe(false);
  });

  it.each(["config", "changed", "fail-on", "sarif-file", "comment", "lang"])(
    "takes %s for one value, whatever stands in it",
    (name) => {
      const folder = folderWith(clean);
      const { code } = act(folder, { [name]: '--help"; touch made; $(touch made) #' });
      expect(code).toBe(name === "sarif-file" || name === "comment" ? 0 : 2);
      expect(existsSync(join(folder, "made"))).toBe(false);
    },
  );

  it("compares what has changed since a revision", () => {
    const folder = folderWith(failing);
    const git = (...args: string[]): string =>
      spawnSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.com", ...args], {
        cwd: folder,
        encoding: "utf8",
      }).stdout;
    git("init", "--quiet");
    git("add", ".");
    git("commit", "--quiet", "--message", "Hall");
    const changed = git("rev-parse", "HEAD").trim();
    expect(act(folder, { changed }).code).toBe(0);
    writeFileSync(join(folder, "docs/en/hall.md"), "The new hall holds 300 people.\n");
    const { code, stdout } = act(folder, { changed });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^::error [^\n]*number\/value[^\n]*\n::warning [^\n]*drift\/stale/);
  });
});

describe(".pre-commit-hooks.yaml", () => {
  const hooks = parse(readFileSync(`${root}.pre-commit-hooks.yaml`, "utf8")) as readonly Record<string, unknown>[];

  it("has hooks that find their files by themselves", () => {
    expect(hooks.map(({ id, entry }) => [id, entry])).toEqual([
      ["daejo", "daejo check --changed"],
      ["daejo-drift", "daejo drift --changed HEAD"],
    ]);
    for (const hook of hooks) {
      expect(hook).toMatchObject({ language: "node", pass_filenames: false, stages: ["pre-commit"] });
    }
  });

  it("runs for files of all formats, and for no code", () => {
    for (const { files } of hooks) {
      const pattern = new RegExp(files as string);
      const extensions = [".txt", ...knownFormats.flatMap((format) => format.extensions)];
      expect(extensions.filter((extension) => !pattern.test(`docs/guide${extension}`))).toEqual([]);
      expect(["strings.xml", "src/main.ts", "setup.py", "txt"].map((file) => pattern.test(file))).toEqual([
        true,
        false,
        false,
        false,
      ]);
    }
  });
});

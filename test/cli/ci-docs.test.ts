import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { daejo, folderWith } from "./daejo.ts";

interface Block {
  readonly language: string;
  readonly code: string;
  /** The name between backticks that stands alone on the line before. */
  readonly file?: string;
}

function read(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
}

function blocksOf(page: string): Block[] {
  return [...read(page).matchAll(/(?:^`([^`\n]+)`\n\n)?^```(\w+)\n([^]*?)^```$/gm)].map(
    ([, file, language = "", code = ""]) => ({ language, code, ...(file === undefined ? {} : { file }) }),
  );
}

/** The calls of daejo on a page, each with the block below it. */
function callsOf(blocks: readonly Block[]): [string, Block][] {
  return blocks.flatMap(({ language, code }, i): [string, Block][] => {
    const call = /^npx daejo (.*)\n$/.exec(code)?.[1];
    return language === "sh" && call !== undefined ? [[call, blocks[i + 1] as Block]] : [];
  });
}

const SAMPLES = ["daejo.config.yaml", "docs/en/library.md", "docs/ko/library.md"];

describe("docs/ci.md", () => {
  const blocks = blocksOf("docs/ci.md");
  const samples = Object.fromEntries(blocks.flatMap(({ file, code }) => (file === undefined ? [] : [[file, code]])));
  const cwd = folderWith(Object.fromEntries(SAMPLES.map((name) => [name, samples[name] ?? ""])));
  const calls = callsOf(blocks);

  beforeAll(() => {
    const git = (...args: string[]): void => {
      execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.com", ...args], { cwd });
    };
    git("init", "--quiet", "--initial-branch=main");
    git("add", ".");
    git("commit", "--quiet", "--message", "Library");
  });

  it("has the calls that are run here", () => {
    expect(calls.map(([call]) => call)).toEqual([
      "check",
      "check --format github",
      "check --format markdown",
      "check --format sarif",
      "check --changed main",
      "check --format junit",
      "check --format rdjson",
    ]);
  });

  it.each(calls.filter(([call]) => !call.includes("--changed")))("shows what daejo %s prints", async (call, shown) => {
    const { code, stdout, stderr } = await daejo(call.split(" "), { cwd });
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    if (shown.language !== "json") {
      expect(shown.code).toBe(stdout);
      return;
    }
    const printed = JSON.parse(stdout) as { runs?: [{ results: unknown }] };
    expect(JSON.parse(shown.code)).toEqual(printed.runs?.[0].results ?? printed);
  });

  it("shows what a change leaves stale", async () => {
    const diff = blocks.find(({ language }) => language === "diff");
    const [, name = "", before = "", after = ""] = /^--- (.*)\n-(.*)\n\+(.*)\n$/.exec(diff?.code ?? "") ?? [];
    const text = readFileSync(join(cwd, name), "utf8");
    expect(text).toContain(before);
    writeFileSync(join(cwd, name), text.replace(before, after));
    try {
      const [call, shown] = calls.find(([each]) => each.includes("--changed")) ?? ["", undefined];
      expect(await daejo(call.split(" "), { cwd })).toEqual({ code: 1, stdout: shown?.code, stderr: "" });
      // As the page says of making it an error, and of the command for it alone.
      const strict = await daejo([...call.split(" "), "--rule", "drift/stale=error"], { cwd });
      expect(strict.stdout).toMatch(/ 2 errors, 0 warnings, 0 info\n$/);
      const drift = await daejo(["drift", "--changed", "main"], { cwd });
      expect(drift.code).toBe(1);
      expect(shown?.code).toContain(drift.stdout.slice(0, drift.stdout.indexOf("\n\n")));
    } finally {
      writeFileSync(join(cwd, name), text);
    }
    expect(await daejo(["check", "--changed", "main"], { cwd })).toMatchObject({ code: 0 });
    expect(await daejo(["drift"], { cwd })).toMatchObject({ code: 0 });
  });

  it("takes a staged file, by its absolute path, for its pair", async () => {
    const files = SAMPLES.slice(1).map((name) => join(cwd, name));
    const both = await daejo(["check", ...files], { cwd });
    expect(both).toEqual({ code: 1, stdout: calls[0]?.[1].code, stderr: "" });
    expect(await daejo(["check", files[0] as string], { cwd })).toEqual(both);
  });

  interface Step {
    readonly uses?: string;
    readonly run?: string;
    readonly with?: Readonly<Record<string, unknown>>;
  }
  interface Job {
    readonly permissions?: Readonly<Record<string, string>>;
    readonly steps: readonly Step[];
  }
  interface Workflow {
    readonly permissions?: Readonly<Record<string, string>>;
    readonly jobs: Readonly<Record<string, Job>>;
  }

  const yaml = blocks.filter(({ language }) => language === "yaml").map(({ code }) => parse(code) as unknown);
  const workflows = yaml.filter((each): each is Workflow => Object.hasOwn(each as object, "jobs"));
  const jobs = workflows.flatMap(({ jobs: each }) => Object.values(each));

  it("has workflows that read the history, say their permissions and put no expression into a script", () => {
    expect(workflows).toHaveLength(4);
    for (const { permissions, jobs: of } of workflows) {
      for (const job of Object.values(of)) {
        expect((job.permissions ?? permissions)?.["contents"]).toBe("read");
        expect(job.steps[0]?.uses).toMatch(/^actions\/checkout@/);
        expect(job.steps[0]?.with).toEqual({ "fetch-depth": 0 });
      }
    }
    for (const { run } of jobs.flatMap(({ steps }) => steps)) expect(run ?? "").not.toContain("${{");
  });

  it("gives the action inputs that it has, and uploads what it writes", () => {
    const action = parse(read("action.yml")) as { inputs: Readonly<Record<string, object>> };
    const inputs = Object.keys(action.inputs);
    const [job] = jobs as [Job];
    expect(job.permissions).toEqual({ contents: "read", "security-events": "write", "pull-requests": "write" });
    const own = job.steps.find(({ uses }) => uses?.startsWith("OWNER/daejo@") === true);
    expect(inputs).toEqual(expect.arrayContaining(Object.keys(own?.with ?? {})));
    const upload = job.steps.find(({ uses }) => uses?.startsWith("github/codeql-action/upload-sarif@") === true);
    expect(upload?.with?.["sarif_file"]).toBe("${{ steps.daejo.outputs.sarif-file }}");
    expect(job.steps.at(-1)?.run).toContain(`--body-file ${String(own?.with?.["comment"])}`);
    // The tables of both pages have a row for each input.
    for (const page of ["docs/ci.md", "docs/ci.ko.md"]) {
      expect(inputs.filter((input) => !read(page).includes(`\n| \`${input}\` `))).toEqual([]);
    }
  });

  it("writes the report that GitLab is told to read", () => {
    const [gitlab] = yaml.filter((each) => Object.hasOwn(each as object, "daejo")) as {
      daejo: { script: string[]; artifacts: { reports: { junit: string } }; variables: object };
    }[];
    expect(gitlab?.daejo.script[0]).toContain(`--format junit=${gitlab?.daejo.artifacts.reports.junit}`);
    expect(gitlab?.daejo.variables).toEqual({ GIT_DEPTH: "0" });
  });

  it("names hooks that there are", () => {
    const hooks = parse(read(".pre-commit-hooks.yaml")) as {
      id: string;
    }[];
    const [remote, local] = yaml.filter((each) => Object.hasOwn(each as object, "repos")) as {
      repos: [{ hooks: Record<string, unknown>[] }];
    }[];
    expect(remote?.repos[0].hooks).toEqual(hooks.map(({ id }) => ({ id })));
    expect(local?.repos[0].hooks[0]).toMatchObject({ entry: "daejo check --changed", pass_filenames: false });
  });

  it("calls daejo with options that it has", async () => {
    const help = (await Promise.all(["check", "drift"].map((each) => daejo([each, "--help"])))).map(
      ({ stdout }) => stdout,
    );
    const text = blocks.map(({ code }) => code).join("");
    const named = [...text.matchAll(/daejo(?:@0)? (check|drift)\b([^\n|<]*)/g)].flatMap(([, command, options = ""]) =>
      [...options.matchAll(/(?<= )--[a-z-]+/g)].map(([option]) => [command === "check" ? 0 : 1, option] as const),
    );
    expect(new Set(named.map(([command]) => command))).toEqual(new Set([0, 1]));
    for (const [command, option] of named) expect(help[command]).toMatch(new RegExp(`${option}\\b`));
  });
});

it("docs/ci.ko.md has the same blocks", () => {
  const [en, ko] = ["docs/ci.md", "docs/ci.ko.md"].map((page) =>
    blocksOf(page).map((block) =>
      block.language === "yaml" ? { ...block, code: block.code.replaceAll(/ *# .*$/gm, "") } : block,
    ),
  );
  expect(ko).toEqual(en);
});

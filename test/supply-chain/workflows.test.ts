import { existsSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { manifest, read, root } from "./lock-file.ts";

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}
type Permissions = Readonly<Record<string, string>>;
interface Job {
  readonly needs?: string;
  readonly environment?: string;
  readonly permissions?: Permissions;
  readonly strategy?: { readonly matrix: Readonly<Record<string, readonly string[]>> };
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: Permissions;
  readonly jobs: Readonly<Record<string, Job>>;
}

const folder = ".github/workflows/";
const files = readdirSync(new URL(folder, root)).toSorted();
const workflowOf = (file: string): Workflow => parse(read(folder + file)) as Workflow;
const ci = workflowOf("ci.yml");
const release = workflowOf("release.yml");
const stepsOf = ({ jobs }: Workflow): Step[] => Object.values(jobs).flatMap(({ steps }) => steps);
const runsOf = (workflow: Workflow): string[] => stepsOf(workflow).flatMap(({ run }) => run ?? []);

/** What a job may do beyond reading, and why it has to. */
const MORE_PERMISSIONS: Readonly<Record<string, Permissions>> = {
  "release.yml/publish": { contents: "read", "id-token": "write" },
  "release.yml/release": { contents: "write" },
};

it("the workflows are those that are looked at here", () => {
  expect(files).toEqual(["ci.yml", "release.yml"]);
});

describe.each(files)("%s", (file) => {
  const workflow = workflowOf(file);

  it("may read, and no job may do more than it has to", () => {
    expect(workflow.permissions).toEqual({ contents: "read" });
    for (const [name, { permissions }] of Object.entries(workflow.jobs)) {
      expect(permissions, name).toEqual(MORE_PERMISSIONS[`${file}/${name}`]);
    }
  });

  it("is not started by strangers with rights of the repository, and knows no secrets", () => {
    const allowed = new Set(["push", "pull_request", "schedule"]);
    expect(Object.keys(workflow.on).filter((event) => !allowed.has(event))).toEqual([]);
    expect(read(folder + file)).not.toContain("secrets.");
  });

  it("puts nothing from outside into the text of a script", () => {
    expect(runsOf(workflow).filter((run) => run.includes("${{"))).toEqual([]);
    expect(read(folder + file)).not.toContain("github.event");
  });

  it("takes actions of GitHub alone, at a version, which keep no credentials", () => {
    for (const { uses, with: options } of stepsOf(workflow)) {
      if (uses === undefined) continue;
      expect(uses).toMatch(/^actions\/[a-z-]+@(?:v\d+|[0-9a-f]{40})$/);
      if (uses.startsWith("actions/checkout@")) expect(options).toEqual({ "persist-credentials": false });
    }
  });

  it("calls scripts and files that there are", () => {
    const runs = runsOf(workflow).join("\n");
    const scripts = [...runs.matchAll(/\bnpm run (?:--?[\w-]+ )*([\w:-]+)/g)].map(([, name = ""]) => name);
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.filter((name) => !(name in manifest.scripts))).toEqual([]);
    const called = [...runs.matchAll(/\bnode (\S+\.js)\b/g)].map(([, name = ""]) => name);
    expect(called.filter((name) => !existsSync(new URL(name, root)))).toEqual([]);
  });

  it("installs what the lock file says, without scripts, and looks for advisories", () => {
    const installs = runsOf(workflow).filter((run) => /\bnpm (?:ci|i|install)\b/.test(run));
    expect(new Set(installs)).toEqual(new Set(["npm ci --ignore-scripts"]));
    expect(runsOf(workflow)).toEqual(
      expect.arrayContaining(["npm audit --omit dev --audit-level low", "npm audit signatures"]),
    );
  });
});

describe("ci.yml", () => {
  it("tests the oldest Node that package.json allows, and those that are kept up", () => {
    const oldest = /^>=(\d+\.\d+)$/.exec(manifest.engines.node)?.[1];
    for (const name of ["test", "elsewhere"]) {
      expect(ci.jobs[name]?.strategy?.matrix["node"], name).toEqual([oldest, "22", "24"]);
    }
  });

  it("tests on Linux, Windows and macOS", () => {
    expect(ci.jobs["elsewhere"]?.strategy?.matrix["os"]).toEqual(["windows-latest", "macos-latest"]);
    expect(Object.keys(ci.on)).toEqual(expect.arrayContaining(["push", "pull_request"]));
  });

  it("checks all that is checked before a change lands", () => {
    const runs = runsOf(ci);
    const parts = manifest.scripts["check"]?.split(" && ") ?? [];
    expect(parts.length).toBeGreaterThan(3);
    expect(parts.filter((part) => !runs.includes(part))).toEqual([]);
  });
});

describe("release.yml", () => {
  it("is started by a tag of a version and nothing else", () => {
    expect(release.on).toEqual({ push: { tags: ["v*"] } });
  });

  it("first checks the tag, then everything, and packs what was checked", () => {
    const runs = release.jobs["build"]?.steps.flatMap(({ run }) => run ?? []) ?? [];
    const order = ["node .github/check-release.js", "npm ci", "npm run check", "npm run --silent sbom", "npm pack"];
    const places = order.map((call) => runs.findIndex((run) => run.startsWith(call)));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it("publishes that tarball with its origin, from a job that runs nothing else", () => {
    const { needs, environment, steps } = release.jobs["publish"] as Job;
    expect({ needs, environment }).toEqual({ needs: "build", environment: "npm" });
    expect(steps.flatMap(({ run }) => run ?? [])).toEqual([
      "npm publish ./release/daejo-*.tgz --provenance --access public --ignore-scripts",
    ]);
    expect(steps.some(({ uses }) => uses?.startsWith("actions/checkout@"))).toBe(false);
    expect(runsOf(release).filter((run) => run.includes("npm publish"))).toHaveLength(1);
  });

  it("attaches the tarball and the bill of materials to the release", () => {
    const { needs, steps } = release.jobs["release"] as Job;
    expect(needs).toBe("publish");
    expect(steps.at(-1)?.run).toMatch(
      /^gh release create "\$GITHUB_REF_NAME" .* release\/\*\.tgz release\/sbom\.cdx\.json$/,
    );
  });
});

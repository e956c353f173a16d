import { mkdirSync, renameSync, rmSync } from "node:fs";
import { describe, expect, it, onTestFinished } from "vitest";
import { callOf, GARDEN, type Garden, gardenFolder } from "../../../test/cli/serving.ts";
import type { ServeOptions } from "../command-options.ts";
import { openSession, type Session, type SessionEvent } from "./session.ts";
import { createWatcher } from "./watch.ts";

/** A session that follows its files, as the command has it, and the events that have not been looked at. */
async function follow(options: ServeOptions, files: readonly string[] = []): Promise<Followed> {
  const session = await openSession({ files, options });
  const events: SessionEvent[] = [];
  let wake = (): void => {};
  session.listen((event) => {
    events.push(event);
    wake();
  });
  const watcher = createWatcher((changed) => {
    void session.refresh(changed).then(() => watcher.follow(session.files));
  });
  await watcher.follow(session.files);
  onTestFinished(() => watcher.end());
  return {
    session,
    next: async () => {
      while (events.length === 0) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      return events.shift() as SessionEvent;
    },
    quiet: async () => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      return events.splice(0);
    },
  };
}

interface Followed {
  readonly session: Session;
  readonly next: () => Promise<SessionEvent>;
  /** What has happened after a while. */
  readonly quiet: () => Promise<readonly SessionEvent[]>;
}

function rulesOf({ snapshot }: Session, pair = 0): string[] {
  return snapshot.comparisons[pair]?.report.discrepancies.map(({ rule }) => rule) ?? [];
}

/** As editors do that never leave half a file. */
function replace(garden: Garden, name: string, text: string): void {
  garden.write(`${name}.new`, text);
  renameSync(garden.path(`${name}.new`), garden.path(name));
}

const CORRECTED = GARDEN.ko.replace("50", "40");

describe("a file that changes", () => {
  it("is compared again when it is written, replaced, and replaced again", async () => {
    const garden = gardenFolder();
    const { session, next } = await follow(callOf(garden));
    expect(rulesOf(session)).toEqual(["number/value"]);
    garden.write("garden.ko.txt", CORRECTED);
    expect(await next()).toEqual({ kind: "changed", revision: 2 });
    expect(rulesOf(session)).toEqual([]);
    replace(garden, "garden.ko.txt", GARDEN.ko);
    expect(await next()).toEqual({ kind: "changed", revision: 3 });
    expect(rulesOf(session)).toEqual(["number/value"]);
    replace(garden, "garden.ko.txt", CORRECTED);
    expect(await next()).toEqual({ kind: "changed", revision: 4 });
    expect(rulesOf(session)).toEqual([]);
  });

  it("is not compared again when it is written as it was", async () => {
    const garden = gardenFolder();
    const { session, quiet } = await follow(callOf(garden));
    const { snapshot } = session;
    garden.write("garden.ko.txt", GARDEN.ko);
    expect(await quiet()).toEqual([]);
    await session.refresh(session.files);
    expect(session.snapshot).toBe(snapshot);
  });

  it("leaves the other comparisons as they are", async () => {
    const garden = gardenFolder({ "a.txt": GARDEN.en + GARDEN.ko, "b.txt": GARDEN.en + GARDEN.ko, "c.txt": "" });
    const files = ["a.txt", "b.txt"].map(garden.path);
    const { session, next } = await follow({ config: false, port: 0, against: [garden.path("garden.en.txt")] }, files);
    const [a, b] = session.snapshot.comparisons;
    garden.write("b.txt", GARDEN.en + CORRECTED);
    expect(await next()).toEqual({ kind: "changed", revision: 2 });
    expect(session.snapshot.comparisons[0]).toBe(a);
    expect(session.snapshot.comparisons[1]).toMatchObject({ revision: 2 });
    expect(session.snapshot.comparisons[1]).not.toBe(b);
    // A reference belongs to both.
    garden.write("garden.en.txt", GARDEN.en.replace("40", "60"));
    expect(await next()).toEqual({ kind: "changed", revision: 3 });
    expect(session.snapshot.comparisons.map(({ revision }) => revision)).toEqual([3, 3]);
  });
});

describe("a file that goes away", () => {
  it("is trouble, the last report stays, and all is well when it is back as it was", async () => {
    const garden = gardenFolder();
    const { session, next } = await follow(callOf(garden));
    const [before] = session.snapshot.comparisons;
    rmSync(garden.path("garden.en.txt"));
    const path = garden.path("garden.en.txt");
    const message = `There is no file "${path}". Check the path; it counts from the current directory.`;
    expect(await next()).toEqual({ kind: "changed", revision: 2 });
    expect(session.snapshot.troubles).toEqual([message]);
    expect(session.snapshot.comparisons[0]).toBe(before);
    garden.write("garden.en.txt", GARDEN.en);
    expect(await next()).toEqual({ kind: "changed", revision: 3 });
    expect(session.snapshot.comparisons[0]).toBe(before);
    expect(session.snapshot.troubles).toEqual([]);
  });

  it("may take its folder with it, and be another when it comes back", async () => {
    const garden = gardenFolder({ "deep/er/note.txt": GARDEN.en + GARDEN.ko });
    const { session, next } = await follow({ config: false, port: 0 }, [garden.path("deep/er/note.txt")]);
    rmSync(garden.path("deep"), { recursive: true });
    expect(await next()).toEqual({ kind: "changed", revision: 2 });
    expect(session.snapshot.troubles).toHaveLength(1);
    mkdirSync(garden.path("deep/er"), { recursive: true });
    garden.write("deep/er/note.txt", GARDEN.en + CORRECTED);
    expect(await next()).toEqual({ kind: "changed", revision: 3 });
    expect(session.snapshot.troubles).toEqual([]);
    expect(rulesOf(session)).toEqual([]);
    garden.write("deep/er/note.txt", GARDEN.en + GARDEN.ko);
    expect(await next()).toEqual({ kind: "changed", revision: 4 });
  });

  it("is said as long as it lasts, whatever changes elsewhere", async () => {
    const garden = gardenFolder({ "a.txt": GARDEN.en + GARDEN.ko, "b.txt": GARDEN.en + GARDEN.ko });
    const { session, next } = await follow({ config: false, port: 0 }, ["a.txt", "b.txt"].map(garden.path));
    rmSync(garden.path("a.txt"));
    expect(await next()).toEqual({ kind: "changed", revision: 2 });
    const { troubles } = session.snapshot;
    expect(troubles).toHaveLength(1);
    garden.write("b.txt", GARDEN.en + CORRECTED);
    expect(await next()).toEqual({ kind: "changed", revision: 3 });
    expect(session.snapshot.troubles).toEqual(troubles);
  });
});

describe("the settings", () => {
  const config = (settings: object): string =>
    JSON.stringify({ pairs: ["*.en.txt => *.ko.txt"], failOn: "never", ...settings });

  it("are read again with all that they name, and everything is compared by them", async () => {
    const garden = gardenFolder({
      "daejo.config.json": config({ glossary: "terms.csv" }),
      "terms.csv": "en,ko\nroof garden,하늘 정원\n",
    });
    const { session, next } = await follow({ config: garden.path("daejo.config.json"), port: 0 });
    expect(rulesOf(session)).toContain("number/value");
    expect(rulesOf(session).filter((rule) => rule.startsWith("term/"))).toHaveLength(1);
    garden.write("terms.csv", "en,ko\nroof garden,옥상 정원\n");
    expect(await next()).toEqual({ kind: "changed", revision: 2 });
    expect(rulesOf(session)).toEqual(["number/value"]);
    garden.write("daejo.config.json", config({ rules: { "number/*": "off" } }));
    expect(await next()).toEqual({ kind: "changed", revision: 3 });
    expect(rulesOf(session)).toEqual([]);
  });

  it("stay as they were while they cannot be read", async () => {
    const garden = gardenFolder({ "daejo.config.json": config({}) });
    const { session, next } = await follow({ config: garden.path("daejo.config.json"), port: 0 });
    garden.write("daejo.config.json", "{");
    expect(await next()).toEqual({ kind: "changed", revision: 2 });
    expect(session.snapshot.troubles).toEqual([expect.stringContaining("is no JSON")]);
    expect(rulesOf(session)).toEqual(["number/value"]);
    // Broken once more, in another way.
    garden.write("daejo.config.json", "[]");
    expect(await next()).toEqual({ kind: "changed", revision: 3 });
    expect(session.snapshot.troubles).toEqual([expect.not.stringContaining("is no JSON")]);
    garden.write("daejo.config.json", config({}));
    expect(await next()).toEqual({ kind: "changed", revision: 4 });
    expect(session.snapshot.troubles).toEqual([]);
  });

  it("are tried again when what they name is back", async () => {
    const garden = gardenFolder({ "daejo.config.json": config({}) });
    const files = [garden.path("garden.en.txt")];
    const path = garden.path("daejo.config.json");
    const session = await openSession({ files, options: { config: path, port: 0 } });
    rmSync(garden.path("garden.en.txt"));
    garden.write("daejo.config.json", config({ rules: { "number/*": "off" } }));
    await session.refresh([path, ...files]);
    expect(session.snapshot.troubles.length).toBeGreaterThan(0);
    garden.write("garden.en.txt", GARDEN.en);
    await session.refresh(files);
    expect(session.snapshot.troubles).toEqual([]);
    expect(rulesOf(session)).toEqual([]);
  });

  it("do not keep back what has changed beside them while they cannot be read", async () => {
    const garden = gardenFolder({ "daejo.config.json": config({}) });
    const path = garden.path("daejo.config.json");
    const session = await openSession({ files: [], options: { config: path, port: 0 } });
    garden.write("daejo.config.json", "{");
    garden.write("garden.ko.txt", CORRECTED);
    await session.refresh([path, garden.path("garden.ko.txt")]);
    expect(session.snapshot.revision).toBe(2);
    expect(session.snapshot.troubles).toHaveLength(1);
    expect(rulesOf(session)).toEqual([]);
  });

  it("may name other pairs, which are followed from then on", async () => {
    const garden = gardenFolder({
      "daejo.config.json": config({}),
      "roof.en.md": GARDEN.en,
      "roof.ko.md": GARDEN.ko,
    });
    const { session, next } = await follow({ config: garden.path("daejo.config.json"), port: 0 });
    garden.write("daejo.config.json", config({ pairs: ["*.en.txt => *.ko.txt", "*.en.md => *.ko.md"] }));
    expect(await next()).toEqual({ kind: "changed", revision: 2 });
    expect(session.snapshot.comparisons).toHaveLength(2);
    // The watcher goes over to the new files.
    await new Promise((resolve) => setTimeout(resolve, 200));
    garden.write("roof.ko.md", CORRECTED);
    expect(await next()).toEqual({ kind: "changed", revision: 3 });
    expect([rulesOf(session, 0), rulesOf(session, 1)]).toEqual([["number/value"], []]);
  });

  it("in JavaScript are loaded once, which is said", async () => {
    const module = (level: string): string =>
      `export default { pairs: ["*.en.txt => *.ko.txt"], rules: { "number/value": "${level}" } };\n`;
    const garden = gardenFolder({ "daejo.config.mjs": module("warning") });
    const { session, next } = await follow({ config: garden.path("daejo.config.mjs"), lang: "ko", port: 0 });
    garden.write("daejo.config.mjs", module("off"));
    expect(await next()).toEqual({ kind: "changed", revision: 2 });
    expect(session.snapshot.troubles).toEqual([expect.stringContaining("다시 실행")]);
    expect(rulesOf(session)).toEqual(["number/value"]);
  });

  it("begin to suppress when the list is written", async () => {
    const garden = gardenFolder();
    const list = garden.path("list.json");
    garden.write("list.json", '{ "version": 1, "suppressions": [] }');
    const { session, next } = await follow(callOf(garden, { suppressions: list }));
    const [found] = session.snapshot.comparisons[0]?.report.discrepancies ?? [];
    const entry = {
      rule: found?.rule,
      en: found?.en[0]?.text,
      ko: found?.ko[0]?.text,
      fingerprint: found?.fingerprint,
    };
    garden.write("list.json", JSON.stringify({ version: 1, suppressions: [entry] }));
    expect(await next()).toEqual({ kind: "changed", revision: 2 });
    expect(rulesOf(session)).toEqual([]);
    expect(session.snapshot.comparisons[0]?.report.suppressed).toHaveLength(1);
  });
});

describe("the file of locked beads", () => {
  it("is followed, also when it was not there; an edit of our own is told once", async () => {
    const garden = gardenFolder();
    const { session, next, quiet } = await follow(callOf(garden));
    const report = session.snapshot.comparisons[0]?.report;
    const lock = [{ en: report?.beads[0]?.en ?? [], ko: [] }];
    expect(await session.edit(0, { revision: 1, lock, release: [] })).toBe("kept");
    expect(await quiet()).toEqual([{ kind: "changed", revision: 2 }]);
    const written = garden.read(".daejo-alignment.json");
    rmSync(garden.path(".daejo-alignment.json"));
    expect(await next()).toEqual({ kind: "changed", revision: 3 });
    expect(session.snapshot.comparisons[0]?.report.beads.some(({ locked }) => locked === true)).toBe(false);
    garden.write(".daejo-alignment.json", written);
    expect(await next()).toEqual({ kind: "changed", revision: 4 });
    expect(session.snapshot.comparisons[0]?.report.beads.some(({ locked }) => locked === true)).toBe(true);
    garden.write(".daejo-alignment.json", "{");
    expect(await next()).toEqual({ kind: "changed", revision: 5 });
    expect(session.snapshot.troubles).toEqual([expect.stringContaining("is not JSON")]);
  });
});

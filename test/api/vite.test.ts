// Functions that `page.evaluate` takes run in the browser.
/// <reference lib="dom" />
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build, createLogger, type Logger } from "vite";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { newPage, openBrowser } from "../browser/chromium.ts";
import { chromiumPath, hasChromium } from "../browser/installed.ts";
import { serveFolder } from "../browser/serve-folder.ts";
import { type Consumer, installPacked, root } from "./packed.ts";

let consumer: Consumer;
const warnings: string[] = [];

beforeAll(async () => {
  consumer = installPacked({ files: ["browser-consumer/"] });
  await build({
    root: consumer.folder,
    base: "/app/",
    configFile: false,
    customLogger: quietLogger(),
    worker: { format: "es" },
    build: { outDir: "out" },
  });
}, 60_000);

afterAll(() => {
  consumer.remove();
});

function quietLogger(): Logger {
  const note = (message: string): void => void warnings.push(message);
  return { ...createLogger("silent"), warn: note, warnOnce: note, error: note };
}

function outputs(ending: string): string[] {
  return readdirSync(join(consumer.folder, "out"), { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(ending));
}

describe("a page that Vite has built from the tarball", () => {
  it("is built without a warning of modules that browsers lack", () => {
    expect(
      warnings.filter((warning) => /node:|externali[sz]ed|unresolved|could not (?:be )?resolved?/i.test(warning)),
    ).toEqual([]);
  });

  it("holds no code of Node", () => {
    const scripts = outputs(".js");
    expect(scripts.length).toBeGreaterThan(1);
    const withNode = scripts.flatMap((script) => {
      const code = readFileSync(join(consumer.folder, "out", script), "utf8");
      const found = /["'`]node:[a-z_/]+["'`]|\brequire\(["'`]|__vite-browser-external/.exec(code)?.[0];
      return found === undefined ? [] : [`${script}: ${found}`];
    });
    expect(withNode).toEqual([]);
  });

  it("has the model as a file of its own, byte by byte, once for the page and its worker", () => {
    const [model, ...more] = outputs(".bin");
    expect(more).toEqual([]);
    const shipped = readFileSync(join(root, "corpus/model/model.bin"));
    expect(readFileSync(join(consumer.folder, "out", model ?? "")).equals(shipped)).toBe(true);
  });

  it("checks in Chromium, in the page and in a worker, with the model from beside it", async ({ skip }) => {
    if (!hasChromium) skip(`there is no ${chromiumPath}; another is named by the environment variable CHROMIUM`);
    const browser = await openBrowser();
    onTestFinished(() => browser.close());
    const served = await serveFolder(join(consumer.folder, "out"), "/app/");
    onTestFinished(served.close);
    const page = await newPage(browser, { origin: served.origin });
    await page.goto(`${served.origin}/app/index.html`);
    await page.waitForFunction(() => "findings" in globalThis);
    const findings = await page.evaluate(
      async () =>
        (globalThis as unknown as { findings: Promise<{ rule: string; ko: { text: string }[] }[][]> }).findings,
    );
    const found = findings.map((each) => each.map(({ rule, ko: [place] }) => [rule, place?.text]));
    expect(found).toEqual([[["number/value", "350명"]], [["number/value", "350명"]]]);
    const { turns, stopped } = await page.evaluate(async () => {
      const held = globalThis as unknown as { turns: Promise<number>; stopped: Promise<[string, string]> };
      return { turns: await held.turns, stopped: await held.stopped };
    });
    expect(turns).toBe(400);
    expect(stopped).toEqual(["aborted", "TimeoutError"]);
    expect(served.asked.filter((file) => file.endsWith(".bin")).length).toBeGreaterThan(0);
    expect(served.asked.filter((file) => file === "outside")).toEqual([]);
  });
});

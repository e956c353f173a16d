/// <reference lib="dom" />
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { folderWith } from "../cli/daejo.ts";
import { startServing } from "../cli/serve-process.ts";
import { GARDEN } from "../cli/serving.ts";
import { hasChromium, openBrowser } from "./chromium.ts";

/** More than a browser has connections for. */
const TABS = 8;

describe.skipIf(!hasChromium)("many tabs of one daejo serve", () => {
  const folder = folderWith({ "garden.en.txt": GARDEN.en, "garden.ko.txt": GARDEN.ko });
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  it("all show their texts, and what has changed while they were not looked at", async () => {
    const serving = await startServing(folder, ["--en", "garden.en.txt", "--ko", "garden.ko.txt"]);
    const context = await browser.newContext();
    onTestFinished(async () => {
      await context.close();
      serving.stop("SIGTERM");
      await serving.ended;
    });
    const tabs: Page[] = [];
    for (let tab = 0; tab < TABS; tab++) {
      const page = await context.newPage();
      await page.goto(serving.written.stdout.trim());
      await page.waitForSelector(".card", { timeout: 5000 });
      // Without a window all tabs believe that they are seen.
      await turn(page, true);
      tabs.push(page);
    }
    writeFileSync(join(folder, "garden.ko.txt"), GARDEN.ko.replace("50", "40"));
    const [first] = tabs as [Page];
    await turn(first, false);
    await expect.poll(() => first.locator(".card").count()).toBe(0);
    expect(await tabs.at(-1)?.locator(".card").count()).toBe(1);
  });
});

async function turn(page: Page, hidden: boolean): Promise<void> {
  await page.evaluate((isHidden) => {
    Object.defineProperty(document, "hidden", { value: isHidden, configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
  }, hidden);
}

/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { daejo, folderWith } from "../cli/daejo.ts";
import { startServing, type Serving } from "../cli/serve-process.ts";
import { hasChromium, newPage, openBrowser, screenshot, seriousViolations } from "./chromium.ts";

const EN = [
  "The bakery opens at 7 a.m.",
  "It bakes 200 loaves a day.",
  "On Sundays it is closed.",
  "Cakes have to be ordered.",
];
const KO = [
  "빵집은 오전 7시에 엽니다.",
  "하루에 빵 300개를 굽습니다.",
  "일요일에는 쉽니다.",
  "케이크는 주문해야 합니다.",
];
const FILES = ["--en", "bakery.en.txt", "--ko", "bakery.ko.txt"];

describe.skipIf(!hasChromium)("the page of daejo serve", () => {
  const folder = folderWith({});
  const path = (name: string): string => join(folder, name);
  const save = (name: string, paragraphs: readonly string[]): void => {
    writeFileSync(path(name), `${paragraphs.join("\n\n")}\n`);
  };
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
    save("bakery.en.txt", EN);
    save("bakery.ko.txt", KO);
  });
  afterAll(() => browser?.close());

  async function open(): Promise<{ readonly page: Page; readonly serving: Serving }> {
    const serving = await startServing(folder, FILES);
    onTestFinished(async () => {
      serving.stop("SIGTERM");
      await serving.ended;
    });
    const address = serving.written.stdout.trim();
    const page = await newPage(browser, { origin: new URL(address).origin });
    await page.goto(address);
    await page.waitForSelector(".row:not(.head)");
    return { page, serving };
  }

  const row = (page: Page, text: string): Locator => page.locator(".row:not(.head)", { hasText: text });

  it("follows its files while they change", async () => {
    const { page } = await open();
    expect(await page.locator(".card code").allTextContents()).toEqual(["number/value"]);
    save("bakery.ko.txt", KO.with(1, "하루에 빵 200개를 굽습니다."));
    await expect.poll(() => page.locator(".card").count()).toBe(0);
    expect(await page.locator(".verdict").textContent()).toBe("Passed");
    save("bakery.ko.txt", KO.with(0, "빵집은 오전 8시에 엽니다."));
    await expect.poll(() => page.locator(".card").count()).toBe(2);
    save("bakery.ko.txt", KO);
    await expect.poll(() => page.locator(".card").count()).toBe(1);
  });

  it("keeps what is edited of the alignment, and so does the next run", async () => {
    const { page } = await open();
    await page.getByRole("button", { name: "Edit alignment" }).click();
    await row(page, "On Sundays").getByRole("button", { name: "Join with next" }).click();
    await expect.poll(() => row(page, "On Sundays").locator(".segment").count()).toBe(4);
    expect(await row(page, "Cakes").locator(".tag").allTextContents()).toContain("Locked");
    await screenshot(page, "serve-edit-1280");
    expect(await seriousViolations(page)).toEqual([]);

    await row(page, "On Sundays").getByRole("button", { name: "Split" }).click();
    await expect.poll(() => row(page, "On Sundays").locator(".segment").count()).toBe(2);
    // A paragraph goes to the bead above it, and stays there although it does not belong there.
    await row(page, "Cakes").locator('[data-side="ko"]').getByRole("button", { name: "To the row above" }).click();
    await expect.poll(() => row(page, "On Sundays").locator('[data-side="ko"] .segment').count()).toBe(2);
    expect(await row(page, "Cakes").getAttribute("data-kind")).toBe("gap");

    const kept = JSON.parse(readFileSync(path(".daejo-alignment.json"), "utf8")) as {
      documents: Record<string, unknown[]>;
    };
    expect(Object.values(kept.documents)[0]).toHaveLength(2);
    const { stdout } = await daejo(["align", ...FILES, "--format", "json"], { cwd: folder });
    const { beads } = JSON.parse(stdout) as { beads: { en: unknown[]; ko: unknown[]; locked?: true }[] };
    expect(beads.filter(({ locked }) => locked).map(({ en, ko }) => [en.length, ko.length])).toEqual([
      [1, 2],
      [1, 0],
    ]);

    for (const text of ["On Sundays", "Cakes"]) {
      await row(page, text).getByRole("button", { name: "Unlock" }).click();
      await expect.poll(() => row(page, text).getByRole("button", { name: "Unlock" }).count()).toBe(0);
    }
    await expect.poll(() => page.locator('.row[data-kind="gap"]').count()).toBe(0);
    expect(() => readFileSync(path(".daejo-alignment.json"))).toThrow("ENOENT");
  });

  it("keeps edits that follow each other quickly, and takes them back one by one", async () => {
    const { page } = await open();
    await page.getByRole("button", { name: "Edit alignment" }).click();
    for (const text of ["opens at", "On Sundays", "Cakes"]) {
      await row(page, text).getByRole("button", { name: "Lock", exact: true }).click();
    }
    const locked = (): Promise<number> => page.locator(".row[data-locked]").count();
    await expect.poll(locked).toBe(3);
    for (const left of [2, 1, 0]) {
      await page.getByRole("button", { name: "Undo the edit" }).click();
      await expect.poll(locked).toBe(left);
    }
    expect(await page.getByRole("button", { name: "Undo the edit" }).count()).toBe(0);
  });

  it("tells that an edit was refused until it is seen", async () => {
    const serving = await startServing(folder, FILES);
    onTestFinished(async () => {
      serving.stop("SIGTERM");
      await serving.ended;
    });
    const context = await browser.newContext();
    onTestFinished(() => context.close());
    // A browser logs an answer of 409, so that this is no page of `newPage`.
    const page = await context.newPage();
    const message = "The texts have changed meanwhile.";
    await page.route("**/alignment", (route) => route.fulfill({ status: 409, json: { message } }));
    await page.goto(serving.written.stdout.trim());
    await page.getByRole("button", { name: "Edit alignment" }).click();
    await row(page, "Cakes").getByRole("button", { name: "Lock", exact: true }).click();
    await page.getByRole("alert").waitFor();
    expect(await page.getByRole("alert").textContent()).toContain(message);
    // Texts that are compared again do not take it away.
    save("bakery.ko.txt", KO.with(0, "빵집은 오전 8시에 엽니다."));
    await expect.poll(() => page.locator(".card").count()).toBe(2);
    expect(await page.getByRole("alert").count()).toBe(1);
    await page.getByRole("button", { name: "Close" }).click();
    expect(await page.getByRole("alert").count()).toBe(0);
    save("bakery.ko.txt", KO);
  });

  it("gives the alignment as TMX and XLIFF", async () => {
    const { page } = await open();
    for (const [name, word] of [
      ["TMX", "<tmx"],
      ["XLIFF", "<xliff"],
    ] as const) {
      const download = page.waitForEvent("download");
      await page.getByRole("link", { name }).click();
      const file = path(`from-page.${name}`);
      await (await download).saveAs(file);
      expect(readFileSync(file, "utf8")).toContain(word);
    }
  });

  it("says when daejo has gone, and keeps what it shows", async () => {
    const serving = await startServing(folder, FILES);
    const address = serving.written.stdout.trim();
    const context = await browser.newContext();
    onTestFinished(() => context.close());
    // A page that loses its server logs that it does: it is not one of those that must log nothing.
    const page = await context.newPage();
    await page.goto(address);
    await page.waitForSelector(".card");
    serving.stop("SIGTERM");
    expect(await serving.ended).toBe(0);
    await page.getByRole("alert").waitFor();
    expect(await page.getByRole("alert").textContent()).toMatch(/^daejo no longer answers/);
    expect(await page.locator(".card").count()).toBe(1);
  });
});

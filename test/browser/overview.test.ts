/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { beforeAll, describe, expect, it } from "vitest";
import { folderWith } from "../cli/daejo.ts";
import { hasChromium, screenshot, seriousViolations } from "./chromium.ts";
import { reportPages } from "./report-pages.ts";

const PAGES: Readonly<Record<string, readonly [en: string, ko: string]>> = {
  "guide/start": ["# Start\n\nThe course takes 3 days.\n", "# 시작\n\n이 과정은 3일이 걸립니다.\n"],
  "guide/rooms": [
    "# Rooms\n\nThe hall holds 300 people. It opens at 9 a.m.\n\nDogs are welcome in the garden.\n",
    "# 방\n\n강당에는 350명이 들어간다. 오전 8시에 연다.\n",
  ],
  "guide/prices": ["# Prices\n\nA ticket costs $12.\n", "# 요금\n\n표는 15달러다.\n"],
  empty: ["", ""],
};

describe.skipIf(!hasChromium)("the overview of many documents", () => {
  const { write, open } = reportPages();
  const folder = folderWith(
    Object.fromEntries(
      Object.entries(PAGES).flatMap(([name, [en, ko]]) => [
        [`en/${name}.md`, en],
        [`ko/${name}.md`, ko],
      ]),
    ),
  );
  beforeAll(async () => {
    await write("all.html", ["--pairs", "en/**/*.md => ko/**/*.md", "--fail-on", "never"], folder).catch(() => {});
  });

  it("has a row for each, with counts, coverage and a picture, and leads into the pages and back", async () => {
    const page = await open("all.html");
    const rows = page.locator("tbody tr");
    expect(await rows.count()).toBe(4);
    const rooms = rows.filter({ hasText: "rooms" });
    expect(await rooms.locator("svg[role=img]").getAttribute("aria-label")).toBeTruthy();
    await rooms.getByRole("link").click();
    await page.waitForSelector(".row:not(.head)");
    expect(await page.locator("h1").textContent()).toContain("rooms");
    await page.goBack();
    await page.waitForSelector("tbody tr");
    expect(await page.locator("h1").textContent()).toBe("All documents");
  });

  it("is sorted by what its head is asked for", async () => {
    const page = await open("all.html");
    const titles = async (): Promise<string[]> =>
      (await page.locator("tbody tr a").allTextContents()).map(
        (title) => /(start|rooms|prices|empty)/.exec(title)?.[0] ?? title,
      );
    await page.getByRole("button", { name: "Errors" }).click();
    expect((await titles())[0]).toBe("rooms");
    expect(await page.locator('th[aria-sort="descending"]').textContent()).toContain("Errors");
    await page.getByRole("button", { name: "Document" }).click();
    const ascending = await titles();
    await page.getByRole("button", { name: "Document" }).click();
    expect(await titles()).toEqual(ascending.toReversed());
  });

  it("goes from one document to the next", async () => {
    const page = await open("all.html");
    await page.locator("tbody tr a").first().click();
    await page.waitForSelector(".review");
    const first = await page.locator("h1").textContent();
    await page.getByRole("link", { name: "Next document" }).click();
    await page.waitForFunction((before) => document.querySelector("h1")?.textContent !== before, first);
    await page.getByRole("link", { name: "Previous document" }).click();
    await page.waitForFunction((before) => document.querySelector("h1")?.textContent === before, first);
  });

  it("has nothing that axe finds serious, and fits a narrow screen", async () => {
    for (const [width, scheme] of [
      [1280, "light"],
      [360, "dark"],
    ] as const) {
      const page = await open("all.html", { width, scheme });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await screenshot(page, `overview-${scheme}-${width}`);
      expect(await seriousViolations(page)).toEqual([]);
    }
  });
});

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

  it("counts what a reader has decided, in each document and in all", async () => {
    const page = await open("all.html");
    const decided = async (): Promise<string[]> => page.locator("td.column-progress").allTextContents();
    const before = await decided();
    expect(before.every((each) => each === "–" || each.startsWith("0 / "))).toBe(true);
    await page.locator("tbody tr").filter({ hasText: "prices" }).getByRole("link").click();

    await page.waitForSelector(".card");
    await page.keyboard.press("j");
    await page.keyboard.press("a");
    await page.waitForSelector('.card[data-status="accepted"]');
    await page.goBack();
    await page.waitForSelector("tbody tr");
    const prices = page.locator("tbody tr").filter({ hasText: "prices" });
    expect(await prices.locator(".column-progress").textContent()).toMatch(/^1 \/ \d+$/);
    expect(await page.locator("tfoot .column-progress").textContent()).toBe(before.at(-1)?.replace(/^0/, "1"));
    await page.getByRole("button", { name: "Decided" }).click();
    expect(await page.locator("tbody tr").first().textContent()).toContain("prices");
  });

  it("tells its parts apart in the colours of the reader's system", async () => {
    const page = await open("all.html");
    await page.emulateMedia({ forcedColors: "active" });
    const colour = async (selector: string, property: string): Promise<string> =>
      page
        .locator(selector)
        .first()
        .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
    const pressed = await colour(".overview-filters label:has(:checked)", "background-color");
    expect(pressed).not.toBe(await colour(".overview-filters label:not(:has(:checked))", "background-color"));
    expect(await colour(".overview-bar > span", "background-color")).not.toBe(
      await colour(".overview-bar", "background-color"),
    );
    const parts = [
      await colour("path.picture-stretch", "fill"),
      await colour("path.picture-moved", "fill"),
      await colour("path.picture-gap", "fill"),
      await colour("path.picture-tick", "fill"),
    ];
    expect(new Set(parts).size).toBe(parts.length);
    // A gap is hollow, and its line is seen on the ground of the page.
    expect(await colour("path.picture-gap", "stroke")).not.toBe(await colour("body", "background-color"));
    await screenshot(page, "overview-forced-colours");
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

describe.skipIf(!hasChromium)("the overview of very many documents", () => {
  const COUNT = 220;
  const { write, open } = reportPages();
  const folder = folderWith(
    Object.fromEntries(
      Array.from({ length: COUNT }, (_, index) => index + 1).flatMap((number) => [
        [`rooms/room-${number}.en.txt`, `Room ${number} has 12 chairs and a window.\n`],
        [`rooms/room-${number}.ko.txt`, `${number}호실에는 의자 12개와 창문이 있다.\n`],
      ]),
    ),
  );
  beforeAll(async () => {
    await write("many.html", ["--pairs", "rooms/*.en.txt => rooms/*.ko.txt", "--fail-on", "never"], folder);
  });

  it("shows a part of the rows, and prints all", async () => {
    const page = await open("many.html");
    const rows = page.locator("tbody tr");
    expect(await rows.count()).toBe(200);
    await page.evaluate(() => {
      addEventListener("beforeprint", () => {
        document.title = String(document.querySelectorAll("tbody tr").length);
      });
    });
    await page.emulateMedia({ media: "print" });
    const pdf = await page.pdf({ format: "A4" });
    expect(pdf.length).toBeGreaterThan(10_000);
    expect(await page.title()).toBe(String(COUNT));
    // A foot of a table would stand on every sheet.
    expect(await page.locator("tfoot").evaluate((foot) => getComputedStyle(foot).display)).toBe("table-row-group");
    await page.setViewportSize({ width: 718, height: 1000 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(718);
    await screenshot(page, "overview-print");
    await page.emulateMedia({ media: "screen" });
    await page.waitForFunction(() => document.querySelectorAll("tbody tr").length === 200);
  });

  it("comes back to where it was left, with the focus on the link that was followed", async () => {
    const page = await open("many.html");
    const link = page.locator("tbody tr a").nth(150);
    await link.scrollIntoViewIfNeeded();
    await link.focus();
    const name = await link.textContent();
    const scrolled = await page.evaluate(() => scrollY);
    expect(scrolled).toBeGreaterThan(1000);
    for (const back of [() => page.goBack(), () => page.getByRole("link", { name: "All documents" }).click()]) {
      await page.keyboard.press("Enter");
      await page.waitForSelector(".review");
      await back();
      await page.waitForFunction((before) => document.activeElement?.textContent === before, name);
      expect(await page.evaluate(() => scrollY)).toBe(scrolled);
    }
  });

  it("is the main part of its page", async () => {
    const page = await open("many.html");
    expect(await page.locator("main table").count()).toBe(1);
    expect(await page.locator("main").count()).toBe(1);
  });
});

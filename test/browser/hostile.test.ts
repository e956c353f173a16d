/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { folderWith } from "../cli/daejo.ts";
import { hasChromium, screenshot } from "./chromium.ts";
import { reportPages } from "./report-pages.ts";

const SCRIPT = "<script>window.broken = true</script>";
const IMAGE = `"><img src=x onerror="window.broken = true">`;
const END = "</script><script>window.broken = true</script><!--<script>";
const OVERRIDE = "\u202egnorw si 053 \u202c";
const LONG = "가나다라마바사".repeat(3000);

/** A document that tries to be more than text, with a figure on either side that differs so that it is evidence too. */
function hostile(number: string): string {
  return [
    `Note: ${SCRIPT} The hall of ${IMAGE} holds ${number} people.`,
    `And ${END} The second room holds ${OVERRIDE} guests.`,
    `javascript:alert(1) [x](javascript:window.broken=true) &lt;b&gt; {{constructor}}`,
    LONG,
    `A letter alone \ud800 and a mark \u0007 that is heard.`,
    "",
  ].join("\n\n");
}

describe.skipIf(!hasChromium)("a page of hostile documents", () => {
  const { write, open } = reportPages();
  const name = `a"><img src=x onerror=window.broken=true>`;
  const folder = folderWith({
    [`${name}.en.md`]: hostile("300"),
    [`${name}.ko.md`]: `안내: ${SCRIPT} ${IMAGE} 홀에는 350명이 들어간다.\n\n또 ${END} 두 번째 방에는 ${OVERRIDE} 손님이 들어간다.\n\n${LONG}\n`,
    "other.en.md": "Doors open at 9 a.m.\n",
    "other.ko.md": "오전 8시에 문을 엽니다.\n",
  });
  beforeAll(async () => {
    await write("one.html", ["--en", `${name}.en.md`, "--ko", `${name}.ko.md`], folder);
    await write("many.html", ["--pairs", "*.en.md => *.ko.md"], folder);
  });

  /** Nothing of the document became part of the page; `newPage` fails a test by itself where something is asked for or logged. */
  async function expectInert(page: Page): Promise<void> {
    expect(await page.evaluate(() => "broken" in window)).toBe(false);
    expect(await page.locator("img, iframe, object, embed, script:not([type]):not(:last-of-type)").count()).toBe(0);
    expect(
      await page.locator("a").evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).protocol)),
    ).not.toContain("javascript:");
    // Not one attribute of the page runs code.
    const handlers = await page.evaluate(() =>
      [...document.querySelectorAll("*")].flatMap((each) =>
        each.getAttributeNames().filter((attribute) => /^on/i.test(attribute)),
      ),
    );
    expect(handlers).toEqual([]);
  }

  it("shows them as text", async () => {
    const page = await open("one.html");
    await expectInert(page);
    const text = (await page.locator('.cell[data-side="en"]').allTextContents()).join("\n");
    for (const each of [SCRIPT, IMAGE, END]) expect(text).toContain(each);
    expect(await page.title()).toContain(name);
    // Chosen, filtered, in the other language: every part of the page shows it.
    await page.keyboard.press("j");
    await page.getByRole("button", { name: "한국어로 보기" }).click();
    await page.fill("input[name=search]", IMAGE.slice(0, 6));
    await expectInert(page);
  });

  it("shows them as text in the table of documents too", async () => {
    const page = await open("many.html");
    await expectInert(page);
    expect(await page.locator("table").textContent()).toContain(name);
    await page
      .getByRole("link", { name: /onerror/ })
      .first()
      .click();
    await page.waitForSelector(".row:not(.head)");
    await expectInert(page);
  });

  it("writes out what would turn the line round", async () => {
    const page = await open("one.html");
    const marks = page.locator('.cell[data-side="en"] .unseen');
    expect(await marks.allTextContents()).toEqual(expect.arrayContaining(["U+202E", "U+202C", "U+0007"]));
    const text = await page.locator("main").textContent();
    for (const unseen of ["\u202e", "\u202c", "\u0007"]) expect(text).not.toContain(unseen);
  });

  it("breaks words that are wider than the screen", async () => {
    for (const width of [1280, 360]) {
      const page = await open("one.html", { width });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await screenshot(page, `hostile-${width}`);
    }
  });
});

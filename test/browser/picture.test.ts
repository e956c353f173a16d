import { readFileSync, writeFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { hasChromium } from "./chromium.ts";
import { reportPages } from "./report-pages.ts";

/** With this set the pictures of the README are written anew. */
const isUpdating = (process.env["UPDATE_PICTURES"] ?? "") !== "";

describe.skipIf(!hasChromium)("the picture of a report", () => {
  const { write, open } = reportPages();
  beforeAll(async () => {
    for (const language of ["en", "ko"]) {
      await write(`press.${language}.html`, [
        "--en",
        "press-release.en.txt",
        "--ko",
        "press-release.ko.txt",
        "--lang",
        language,
      ]);
    }
  });

  it.each([
    ["en", "report.png"],
    ["ko", "report.ko.png"],
  ] as const)("stands in the README: %s", async (language, name) => {
    const page = await open(`press.${language}.html`, { width: 1280, height: 900 });
    await page.keyboard.press("j");
    await page.locator('[data-side="en"] [data-findings~="0"]').hover();
    const picture = await page.screenshot();
    const file = new URL(`../../docs/images/${name}`, import.meta.url);
    if (isUpdating) writeFileSync(file, picture);
    // The bytes are those of one system's fonts; that it is a picture of this size is the same everywhere.
    expect(sizeOf(readFileSync(file))).toEqual(sizeOf(picture));
  });
});

/** Width and height of a PNG, which its first chunk begins with. */
function sizeOf(png: Buffer): readonly [number, number] {
  expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

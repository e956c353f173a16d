/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { daejo, folderWith, samples } from "../cli/daejo.ts";
import { hasChromium, screenshot, seriousViolations } from "./chromium.ts";
import { longText } from "./long-text.ts";
import { reportPages } from "./report-pages.ts";

describe.skipIf(!hasChromium)("the report as a page", () => {
  const { folder, write, open } = reportPages();
  const press = ["--en", "press-release.en.txt", "--ko", "press-release.ko.txt"];
  beforeAll(async () => {
    await write("press.html", press);
    await write("notice.html", ["notice.txt", "--lang", "ko"]);
  });

  const chip = (page: Page, severity: string): Locator => page.locator(`.chip[data-severity="${severity}"]`);
  const numbers = (page: Page): Promise<string[]> => page.locator(".card .number").allTextContents();
  const chosen = (page: Page): Promise<string> =>
    page.locator(".card[data-chosen] .number").textContent({ timeout: 2000 }) as Promise<string>;

  it("opens from disk as one file, with both texts in rows and what was found in them", async () => {
    const page = await open("press.html");
    expect(await page.title()).toBe("press-release.en.txt · press-release.ko.txt · daejo");
    expect(await page.locator(".verdict").textContent()).toBe("Failed");
    // Every paragraph of both documents is there, once, as it stands in them.
    for (const side of ["en", "ko"]) {
      const shown = await page.locator(`.cell[data-side="${side}"] .segment`).evaluateAll((segments) =>
        segments.map((segment) => {
          const copy = segment.cloneNode(true) as Element;
          for (const number of copy.querySelectorAll("sup")) number.remove();
          return copy.textContent ?? "";
        }),
      );
      const paragraphs = readFileSync(join(samples, `press-release.${side}.txt`), "utf8")
        .trim()
        .split(/\n{2,}/);
      expect(shown.toSorted()).toEqual(paragraphs.toSorted());
    }
    expect(await numbers(page)).toEqual(["1", "2", "3", "4", "5"]);
    // Nothing is fetched: the page is one file.
    expect(await page.evaluate(() => performance.getEntriesByType("resource").length)).toBe(0);
  });

  it("lists what a filter lets through", async () => {
    const page = await open("press.html");
    await chip(page, "warning").click();
    await chip(page, "info").click();
    const errors = await page.locator(".card .severity").allTextContents();
    expect(errors.length).toBeGreaterThan(0);
    expect(new Set(errors)).toEqual(new Set(["Error"]));
    expect(await page.locator(".count").textContent()).toBe(`${errors.length} of 5`);
    await chip(page, "warning").click();
    await chip(page, "info").click();

    await page.selectOption("select[name=rule]", "money/*");
    const rules = await page.locator(".card code").allTextContents();
    expect(rules.length).toBeGreaterThan(0);
    expect(rules.filter((rule) => !rule.startsWith("money/"))).toEqual([]);
    await page.selectOption("select[name=rule]", "");

    await page.fill("input[name=search]", "305");
    expect(await numbers(page)).toEqual(["1"]);
    await page.fill("input[name=search]", "no such words");
    expect(await page.locator(".panel .nothing").textContent()).toMatch(/^No discrepancy passes these filters\./);
    await page.getByRole("button", { name: "Show all" }).click();
    expect(await numbers(page)).toHaveLength(5);

    await page.fill("input[name=confidence]", "95");
    const sure = (await numbers(page)).length;
    expect(sure).toBeGreaterThan(0);
    expect(sure).toBeLessThan(5);
  });

  it("goes from one to the next by keyboard, round the ends, and not while something is typed", async () => {
    const page = await open("press.html");
    await page.keyboard.press("j");
    expect(await chosen(page)).toBe("1");
    expect(await page.locator(".card[data-chosen] > button").evaluate((head) => head === document.activeElement)).toBe(
      true,
    );
    await page.keyboard.press("n");
    expect(await chosen(page)).toBe("2");
    await page.keyboard.press("k");
    await page.keyboard.press("p");
    expect(await chosen(page)).toBe("5");
    // What was chosen stands in view, on both sides.
    for (const mark of await page.locator('[data-findings~="4"][data-selected]').all()) {
      expect(await mark.evaluate((each) => each.getBoundingClientRect().top)).toBeGreaterThan(57);
      expect(await mark.evaluate((each) => each.getBoundingClientRect().bottom)).toBeLessThan(800);
    }
    await page.focus("input[name=search]");
    await page.keyboard.type("jnkp");
    expect(await page.inputValue("input[name=search]")).toBe("jnkp");
  });

  it("joins the evidence of both sides on hover and on focus", async () => {
    const page = await open("press.html");
    const [en, ko] = ['[data-side="en"] [data-findings~="0"]', '[data-side="ko"] [data-findings~="0"]'];
    const isLit = (selector: string): Promise<boolean> =>
      page
        .locator(selector)
        .first()
        .evaluate((each) => each.hasAttribute("data-lit"));
    expect(await isLit(ko)).toBe(false);
    await page.locator(en).first().hover();
    expect([await isLit(en), await isLit(ko)]).toEqual([true, true]);
    expect(await page.locator(".link").count()).toBe(1);
    const colour = (selector: string): Promise<string> =>
      page
        .locator(selector)
        .first()
        .evaluate((each) => getComputedStyle(each).borderBlockEndColor);
    expect(await colour(en)).toBe(await colour(ko));
    await page.mouse.move(5, 5);
    expect([await isLit(en), await page.locator(".link").count()]).toEqual([false, 0]);
    await page.locator(ko).first().focus();
    expect(await isLit(en)).toBe(true);
    await page.keyboard.press("Enter");
    expect(await chosen(page)).toBe("1");
  });

  it("shows which sentences say the same", async () => {
    const page = await open("press.html");
    const sentence = page.locator('[data-side="en"] span[data-sentence="1"]').first();
    await sentence.hover();
    const row = page.locator(".row", { has: page.locator("[data-same]") });
    expect(await row.locator('[data-side="ko"] [data-same]').count()).toBeGreaterThan(0);
  });

  it("shows gaps where they are, and leads from a moved paragraph to its place and back", async () => {
    const page = await open("press.html");
    expect(await page.locator('.row[data-kind="gap"] .empty').textContent()).toBe("No Korean counterpart");
    const place = page.locator('.row[data-kind="elsewhere"]');
    await place.getByRole("link").click();
    const moved = page.locator('.row[data-kind="moved"]');
    const isInView = (row: Locator): Promise<boolean> =>
      row.evaluate((each) => {
        const { top } = each.getBoundingClientRect();
        return top > 57 && top < innerHeight && each === document.activeElement;
      });
    await expect.poll(() => isInView(moved)).toBe(true);
    await moved.getByRole("link").click();
    await expect.poll(() => isInView(place)).toBe(true);
  });

  it("keeps what is ignored with its reason, and writes a suppressions file that daejo follows", async () => {
    const page = await open("press.html");
    await page.keyboard.press("j");
    await page.getByRole("button", { name: "Ignore…" }).click();
    // The field has the focus at once.
    await page.keyboard.type("Rounded on purpose");
    await page.keyboard.press("Enter");
    const statuses = (): Promise<string[]> => page.locator(".card .status").allTextContents();
    await expect.poll(statuses).toEqual(["Ignored"]);
    // What is open next is chosen, so that the list can be gone through by single keys.
    expect(await chosen(page)).toBe("2");
    await page.keyboard.press("a");
    await expect.poll(statuses).toEqual(["Ignored", "Accepted"]);
    expect(await chosen(page)).toBe("3");
    expect(await page.locator(".progress").textContent()).toBe("2 of 5 decided");
    await page.keyboard.press("a");
    await page.keyboard.press("k");
    await page.keyboard.press("u");
    await expect.poll(statuses).toEqual(["Ignored", "Accepted"]);
    await page.reload();
    await page.waitForSelector(".card");
    expect(await statuses()).toEqual(["Ignored", "Accepted"]);
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save suppressions (1)" }).click();
    const file = join(folder, "from-page.json");
    await (await download).saveAs(file);
    const { suppressions } = JSON.parse(readFileSync(file, "utf8")) as { suppressions: { reason?: string }[] };
    expect(suppressions.map(({ reason }) => reason)).toEqual(["Rounded on purpose"]);

    const { stdout, stderr } = await daejo(
      [
        "check",
        "--en",
        "press-release.en.txt",
        "--ko",
        "press-release.ko.txt",
        "--suppressions",
        file,
        "--format",
        "json",
      ],
      { cwd: samples },
    );
    expect(stderr).toBe("");
    const report = JSON.parse(stdout) as { suppressed: { rule: string }[]; discrepancies: unknown[] };
    expect([report.suppressed.length, report.discrepancies.length]).toEqual([1, 4]);
    // The page writes the whole list of the run, with what this page knows nothing of.
    const other = { ...suppressions[0], fingerprint: "0123456789abcdef", document: "elsewhere.ko.txt" };
    writeFileSync(file, JSON.stringify({ version: 1, suppressions: [...suppressions, other] }));
    // In a page made with that list it is set aside from the start, and a further export keeps it.
    await write("again.html", [...press, "--suppressions", file]);
    const again = await open("again.html");
    expect(await again.locator(".count").textContent()).toBe("4");
    await again.selectOption("select[name=status]", "suppressed");
    expect(await again.locator('.card[data-status="suppressed"]').count()).toBe(1);
    await again.selectOption("select[name=status]", "open");
    await again.locator('[data-action="ignore-all"]').click();
    await again.keyboard.press("Enter");
    await expect.poll(() => again.locator(".card").count()).toBe(0);
    const whole = again.waitForEvent("download");
    await again.getByRole("button", { name: "Save suppressions (4)" }).click();
    await (await whole).saveAs(file);
    const saved = JSON.parse(readFileSync(file, "utf8")) as { suppressions: { fingerprint: string }[] };
    expect(saved.suppressions).toHaveLength(6);
    expect(saved.suppressions.map(({ fingerprint }) => fingerprint)).toContain(other.fingerprint);
  });

  it("shows word by word what has changed in a text that its counterpart did not follow", async () => {
    const texts = { en: "You have 30 days to pay.\n\nCall us.\n", ko: "30일 안에 내면 됩니다.\n\n전화하세요.\n" };
    const repository = folderWith({ "pay.en.md": texts.en, "pay.ko.md": texts.ko });
    const git = (...args: readonly string[]): void => {
      execFileSync("git", ["-c", "user.name=Kim", "-c", "user.email=kim@example.org", ...args], { cwd: repository });
    };
    git("init", "-q");
    git("add", ".");
    git("commit", "-qm", "Texts");
    writeFileSync(join(repository, "pay.en.md"), texts.en.replace("to pay", "to pay by card"));
    await write("stale.html", ["--en", "pay.en.md", "--ko", "pay.ko.md", "--changed"], repository);
    const page = await open("stale.html");
    await page.locator(".card-head", { hasText: "drift/stale" }).click();
    expect(await page.locator(".diff ins").textContent()).toContain("by card");
    expect(await page.locator(".diff").textContent()).toContain("You have 30 days");
  });

  it("copies a finding as Markdown", async () => {
    const page = await open("press.html");
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.keyboard.press("j");
    await page.getByRole("button", { name: "Copy", exact: true }).click();
    await page.getByText("Copied").waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toMatch(/^- \*\*Error\*\* `money\/amount`: /);
    expect(text).toContain("press-release.ko.txt:9:56");
  });

  it("is there although the browser keeps something else under its names", async () => {
    const page = await open("press.html");
    await page.evaluate(() => {
      localStorage.setItem("daejo:language", '"xx"');
      localStorage.setItem("daejo:theme", "7");
      for (const key of Object.keys(localStorage)) {
        if (key.startsWith("daejo:decisions")) localStorage.setItem(key, '{"number/value 0": null}');
      }
      localStorage.setItem("daejo:decisions:press-release.en.txt · press-release.ko.txt", '{"x":{"kind":"ignored"}}');
    });
    await page.reload();
    await page.waitForSelector(".card");
    await page.keyboard.press("j");
    expect(await chosen(page)).toBe("1");
    expect(await page.locator('[data-action="export"]').count()).toBe(0);
  });

  it("is gone through with Hangul on, too", async () => {
    const page = await open("notice.html", { language: "ko" });
    for (const [key, code] of [
      ["ㅓ", "KeyJ"],
      ["Process", "KeyJ"],
    ] as const) {
      await page.evaluate(
        (init) => {
          document.dispatchEvent(new KeyboardEvent("keydown", { ...init, bubbles: true }));
        },
        { key, code },
      );
    }
    await expect.poll(() => chosen(page)).toBe("2");
  });

  it("opens each finding of a mark in turn", async () => {
    const page = await open("press.html");
    const mark = page.locator('[data-side="en"] [data-findings="2 3"]');
    await mark.click();
    await expect.poll(() => chosen(page)).toBe("3");
    await mark.click();
    await expect.poll(() => chosen(page)).toBe("4");
    await mark.click();
    await expect.poll(() => chosen(page)).toBe("3");
  });

  it("decides nothing that is not listed", async () => {
    const page = await open("press.html");
    await page.keyboard.press("j");
    await page.fill("input[name=search]", "8,450");
    await page.locator(".panel h2").click();
    await page.keyboard.press("a");
    await page.fill("input[name=search]", "");
    expect(await page.locator(".card .status").count()).toBe(0);
  });

  it("says in one tab what was decided in another", async () => {
    const page = await open("press.html");
    const other = await page.context().newPage();
    await other.goto(page.url());
    await other.waitForSelector(".card");
    await page.keyboard.press("j");
    await page.keyboard.press("a");
    await expect.poll(() => other.locator(".card .status").allTextContents()).toEqual(["Accepted"]);
  });

  it("keeps the reader's place when its language changes", async () => {
    const page = await open("press.html");
    await page.keyboard.press("k");
    await page.waitForTimeout(200);
    const top = (): Promise<number> =>
      page
        .locator("[data-selected]")
        .first()
        .evaluate((mark) => mark.getBoundingClientRect().top);
    const before = await top();
    await page.getByRole("button", { name: "한국어로 보기" }).click();
    await page.waitForTimeout(300);
    expect(Math.abs((await top()) - before)).toBeLessThan(60);
  });

  it("leads from its start to the list, and says what the keys do", async () => {
    const page = await open("press.html");
    await page.locator(".skip").focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("findings");
    await page.keyboard.press("?");
    expect(await page.locator(".key-help kbd").allTextContents()).toContain("j");
    await page.keyboard.press("?");
    expect(await page.locator(".key-help").count()).toBe(0);
    await page.keyboard.press("/");
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("search");
  });

  it("speaks Korean and English, and stays as it was left", async () => {
    const page = await open("notice.html");
    expect(await page.locator("html").getAttribute("lang")).toBe("ko");
    expect(await page.locator(".panel h2").textContent()).toMatch(/^불일치 \d+건$/);
    const korean = await page.locator(".card .message").first().textContent();
    await page.getByRole("button", { name: "View in English" }).click();
    expect(await page.locator(".panel h2").textContent()).toMatch(/^Discrepancies \d+$/);
    expect(await page.locator(".card .message").first().textContent()).not.toBe(korean);
    await page.reload();
    await page.waitForSelector(".card");
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
  });

  it("is dark where the system is, and as the reader likes", async () => {
    const page = await open("press.html", { scheme: "dark" });
    const ground = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await ground()).toBe("rgb(21, 24, 29)");
    await page.getByRole("button", { name: "Switch to light" }).click();
    await expect.poll(ground).toBe("rgb(255, 255, 255)");
  });

  for (const scheme of ["light", "dark"] as const) {
    it(`has nothing that axe finds serious, ${scheme}, wide and narrow`, async () => {
      for (const width of [1280, 360]) {
        const page = await open("press.html", { scheme, width });
        await page.keyboard.press("j");
        await page.keyboard.press("j");
        await screenshot(page, `report-${scheme}-${width}`);
        expect(await seriousViolations(page)).toEqual([]);
      }
    });
  }

  it("fits a screen of 360 pixels: nothing to scroll sideways, the list as a sheet", async () => {
    const page = await open("notice.html", { width: 360, height: 740 });
    const width = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await width()).toBe(360);
    await page.keyboard.press("j");
    expect(await page.locator(".card:visible").count()).toBe(1);
    await screenshot(page, "report-ko-360");
    await page.locator(".sheet-toggle").click();
    expect(await page.locator(".card:visible").count()).toBeGreaterThan(1);
    await screenshot(page, "report-ko-360-list");
    expect(await width()).toBe(360);
  });

  it("prints all rows and all findings", async () => {
    // As wide as the paper is, which is narrower than a screen with the list beside the texts.
    const page = await open("press.html", { width: 794 });
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".filters").isVisible()).toBe(false);
    expect(await page.locator(".card:visible").count()).toBe(5);
    const pdf = await page.pdf({ format: "A4" });
    expect(pdf.length).toBeGreaterThan(20_000);
  });

  describe("of 5,000 pairs of paragraphs", () => {
    const { en, ko, wrong } = longText(5000);
    const long = folderWith({ "long.en.txt": en, "long.ko.txt": ko });

    it("is there within a second, and scrolls smoothly", { timeout: 240_000 }, async () => {
      await write("long.html", ["--en", "long.en.txt", "--ko", "long.ko.txt"], long);
      const page = await open("long.html");
      const paint = await page.evaluate(
        () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
      );
      await page.waitForFunction(() => document.querySelectorAll(".row:not(.head)").length === 5000);
      expect(await page.locator(".card").count()).toBeGreaterThanOrEqual(wrong);
      const frames = await page.evaluate(scrollThrough);
      const average = frames.reduce((sum, each) => sum + each, 0) / frames.length;
      process.stderr.write(
        `report of 5,000 rows: first paint ${Math.round(paint)} ms; scrolling ${frames.length} frames, ${average.toFixed(1)} ms on average, longest ${Math.round(Math.max(...frames))} ms\n`,
      );
      expect(paint).toBeLessThanOrEqual(1000);
      expect(average).toBeLessThanOrEqual(50);
      // The last finding can be gone to from the first.
      await page.keyboard.press("k");
      const last = page.locator("[data-selected]").first();
      expect(await last.evaluate((mark) => mark.getBoundingClientRect().top)).toBeGreaterThan(0);
      expect(await last.evaluate((mark) => mark.getBoundingClientRect().top)).toBeLessThan(800);
    });
  });
});

/** The lengths of the frames in milliseconds while the page is scrolled from its start to its end in about three seconds. */
function scrollThrough(): Promise<number[]> {
  return new Promise((resolve) => {
    const frames: number[] = [];
    const steps = 180;
    let last = performance.now();
    let done = 0;
    const step = (now: number): void => {
      frames.push(now - last);
      last = now;
      scrollTo(0, (document.documentElement.scrollHeight * ++done) / steps);
      if (done === steps) resolve(frames.slice(1));
      else requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  });
}

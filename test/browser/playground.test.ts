import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  blockNetwork,
  hasChromium,
  newPage,
  openBrowser,
  type PageView,
  screenshot,
  seriousViolations,
} from "./chromium.ts";
import { type ServedFolder, serveFolder } from "./serve-folder.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const built = `${root}docs/playground/dist/`;
const path = "/somewhere/playground/";

const EN = "The meeting is on March 5, 2024.\n\nTickets cost 30,000 won.\n";
const KO = "회의는 2024년 3월 5일에 열립니다.\n\n표는 4만 원입니다.\n";

let browser: Browser;
let host: ServedFolder;

beforeAll(async () => {
  if (!hasChromium) return;
  execFileSync(process.execPath, [`${root}node_modules/vite/bin/vite.js`, "build", "docs/playground"], {
    cwd: root,
    env: { ...process.env, NODE_ENV: "production" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  host = await serveFolder(built, path);
  browser = await openBrowser();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  host?.close();
});

/** A page with the result of its first sample, or of the draft in `fragment`. */
async function open(view: PageView = {}, fragment = ""): Promise<Page> {
  const page = await newPage(browser, { language: "en", ...view, origin: host.origin });
  await page.goto(host.origin + path + fragment);
  await settled(page);
  return page;
}

/** Waits until what is in the boxes has been compared. */
async function settled(page: Page): Promise<void> {
  await page.locator(".check-status[data-state=checked]").waitFor();
}

function rules(page: Page): Promise<string[]> {
  return page.locator(".card code").allTextContents();
}

/** A text of so many characters, whose paragraphs are a word of either language in turn: nothing takes longer to compare. */
function manyShortParagraphs(length: number): string {
  const words = Array.from({ length: length / 4 }, (_, index) =>
    index % 2 === 0
      ? `${(index * 7919).toString(36)}word`
      : `단어${String.fromCharCode(0xac00 + ((index * 31) % 11_000))}`,
  );
  return words.join("\n\n").slice(0, length);
}

function gzippedSize(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(built + file)).length, 0);
}

describe.skipIf(!hasChromium)("the playground", () => {
  it("compares its sample soon, and loads nothing twice", async () => {
    host.asked.length = 0;
    const start = performance.now();
    const page = await open();
    const milliseconds = performance.now() - start;
    expect(await rules(page)).toEqual(["date/value"]);

    expect(host.asked.toSorted()).toEqual([...new Set(host.asked)].toSorted());
    const scripts = gzippedSize(host.asked.filter((file) => file.endsWith(".js")));
    const model = gzippedSize(host.asked.filter((file) => file.endsWith(".bin")));
    process.stdout.write(
      `playground: scripts ${Math.round(scripts / 1000)} kB, model ${Math.round(model / 1000)} kB gzipped; ` +
        `first result after ${Math.round(milliseconds)} ms\n`,
    );
    expect(scripts).toBeGreaterThan(100_000);
    expect(scripts).toBeLessThan(420_000);
    expect(model).toBeGreaterThan(1_000_000);
    expect(model).toBeLessThan(2_500_000);
    expect(milliseconds).toBeLessThan(10_000);
  });

  it("shows how much of the model is there, and says what went wrong if it cannot be had", async () => {
    // Not of `newPage`, which would take the error amiss.
    const page = await browser.newPage({ locale: "en" });
    await page.addInitScript(() => {
      new MutationObserver(() => {
        const { value, max } = document.querySelector("progress") ?? {};
        if (value !== undefined) document.documentElement.dataset["share"] = String(value / (max ?? 0));
      }).observe(document, { subtree: true, childList: true, attributeFilter: ["value"] });
    });
    await page.route("**/*.bin", (route) => route.fulfill({ status: 503 }));
    await page.goto(host.origin + path);
    await page.getByText("This could not be compared: The server answered 503.").waitFor();

    await page.unroute("**/*.bin");
    await page.getByLabel("Sample").selectOption("recipe");
    await settled(page);
    const share = Number(await page.locator("html").getAttribute("data-share"));
    expect(share).toBeGreaterThan(0);
    expect(share).toBeLessThan(1);
    await page.close();
  });

  it("says what it finds while one types", async () => {
    const page = await open();
    await page.getByLabel("English", { exact: true }).fill(EN);
    await page.getByLabel("Korean", { exact: true }).fill(KO);
    await expect.poll(() => rules(page)).toEqual(["money/amount"]);
    expect(await page.locator(".tab-count").textContent()).toBe("1");
    expect(await page.locator(".row[data-kind=pair]").count()).toBe(2);
    await page.getByLabel("Korean", { exact: true }).fill(KO.replace("4만", "3만"));
    await expect.poll(() => rules(page)).toEqual([]);
  });

  it("keeps what the reader looks at while the texts change", async () => {
    const page = await open();
    await page.getByLabel("English", { exact: true }).fill(`${EN}\nIt takes 2 hours.\n`);
    await page.getByLabel("Korean", { exact: true }).fill(`${KO}\n3시간 걸립니다.\n`);
    await expect.poll(() => rules(page)).toEqual(["money/amount", "duration/value"]);
    await page.locator("select[name=order]").selectOption("severity");
    await page.locator("input[type=search]").fill("시간");
    await page.locator(".card > button").click();
    const shown = async (): Promise<unknown> => ({
      chosen: await page.locator(".card[data-chosen] code").allTextContents(),
      rules: await rules(page),
      order: await page.locator("select[name=order]").inputValue(),
      search: await page.locator("input[type=search]").inputValue(),
    });
    const before = { chosen: ["duration/value"], rules: ["duration/value"], order: "severity", search: "시간" };
    expect(await shown()).toEqual(before);

    // With the one before it mended it is the first of all findings.
    await page.getByLabel("Korean", { exact: true }).fill(`${KO.replace("4만", "3만")}\n3시간 걸립니다.\n`);
    await expect.poll(() => page.locator(".tab-count").textContent()).toBe("1");
    expect(await shown()).toEqual(before);
  });

  it("leaves a long text for a newer one, and fetches nothing for that but the worker", async () => {
    const page = await open();
    host.asked.length = 0;
    const [first] = page.workers();
    const ended = new Promise((resolve) => void first?.once("close", resolve));
    await page.getByLabel("One mixed text").check();
    await page.getByLabel("Text in both languages").evaluate((box: HTMLTextAreaElement, text) => {
      // As pasted: `fill` would write it line by line.
      box.value = text;
      box.dispatchEvent(new InputEvent("input", { bubbles: true }));
    }, manyShortParagraphs(190_000));
    await page.locator(".check-status[data-state=checking]").waitFor();
    await page.getByLabel("Sample").selectOption("recipe");
    await ended;
    await settled(page);
    expect(await rules(page)).toEqual(["unit/amount"]);
    expect(page.workers()).toHaveLength(1);
    expect(host.asked.filter((file) => !file.endsWith(".js"))).toEqual([]);
  });

  it("starts its worker again where that could not be had", async () => {
    // Not of `newPage`, which would take the error amiss.
    const page = await browser.newPage({ locale: "en" });
    await page.route("**/checking-worker*.js", (route) => route.fulfill({ status: 503 }));
    await page.goto(host.origin + path);
    await page.getByText("This could not be compared: The worker could not be started.").waitFor();

    await page.unroute("**/checking-worker*.js");
    await page.getByLabel("Sample").selectOption("recipe");
    await settled(page);
    expect(await rules(page)).toEqual(["unit/amount"]);
    await page.close();
  });

  it("colours a text by language", async () => {
    const page = await open();
    await page.getByLabel("One mixed text").check();
    await page.getByLabel("Text in both languages").fill("회의는 Zoom으로 합니다.\n\nWe meet on Zoom.\n");
    await page.getByRole("tab", { name: "Languages" }).click();
    await expect
      .poll(() => page.locator(".document .language").allTextContents())
      .toEqual(["회의는 Zoom으로 합니다.\n\n", "We meet on Zoom.\n"]);
    expect(await page.locator(".document .inline").allTextContents()).toEqual(["Zoom"]);
  });

  it("shows in a second page what a link of the first holds", async () => {
    const page = await open();
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByLabel("English", { exact: true }).fill(EN);
    await page.getByLabel("Korean", { exact: true }).fill(KO);
    await page.getByLabel("Format").selectOption("markdown");
    await page.getByRole("button", { name: "Copy link" }).click();
    await page.getByText("The link is copied").waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    const { hash } = new URL(page.url());
    expect(hash.length).toBeGreaterThan(50);

    host.asked.length = 0;
    const other = await open({}, hash);
    expect(
      await other.locator("textarea").evaluateAll((boxes) => boxes.map((box) => "value" in box && box.value)),
    ).toEqual([EN, KO]);
    expect(await other.getByLabel("Format").inputValue()).toBe("markdown");
    expect(await rules(other)).toEqual(["money/amount"]);
    expect(
      host.asked.filter((file) => !/^(?:index\.html|icon\.svg|from-disk\.js|assets\/[\w.-]+)$/.test(file)),
    ).toEqual([]);

    // The address says no longer what is shown once that is changed.
    await other.getByLabel("Korean", { exact: true }).fill("표");
    await expect.poll(() => new URL(other.url()).hash).toBe("");
  });

  it("says why there is no link where the texts are too long, or a link is broken", async () => {
    const page = await open({}, "#d.AAAA");
    await page.getByText("This link cannot be read").waitFor();
    const words = Array.from({ length: 6000 }, (_, index) => ((index * 2_654_435_761) % 4_294_967_296).toString(36));
    await page.getByLabel("English", { exact: true }).fill(words.join(" "));
    await page.getByRole("button", { name: "Copy link" }).click();
    await page.getByText("too long for a link").waitFor();
    expect(new URL(page.url()).hash).toBe("");
  });

  it("needs the network no longer once it has begun", async () => {
    const page = await open();
    await page.context().setOffline(true);
    const asked: string[] = [];
    await blockNetwork(page, undefined, (url) => asked.push(url));
    await page.getByLabel("Sample").selectOption("recipe");
    await expect.poll(() => rules(page)).toEqual(["unit/amount"]);
    await page.getByLabel("Format").selectOption("text");
    await page.getByRole("button", { name: "한국어" }).click();
    await page.getByLabel("영어", { exact: true }).fill(EN);
    await page.getByLabel("한국어", { exact: true }).fill(KO);
    await expect.poll(() => rules(page)).toEqual(["money/amount"]);
    expect(asked).toEqual([]);
  });

  it("is forbidden everything but its own files", async () => {
    // Not of `newPage`, which would take it amiss.
    const page = await browser.newPage();
    await page.goto(host.origin + path);
    const refused = await page.evaluate(async () => {
      const directives: string[] = [];
      document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => {
        directives.push(effectiveDirective);
      });
      await fetch("http://localhost:1/secret").catch(() => undefined);
      document.body.insertAdjacentHTML("beforeend", `<p onclick="alert()" style="color: red"></p>`);
      await new Promise((resolve) => setTimeout(resolve, 100));
      return directives;
    });
    await page.close();
    expect(new Set(refused)).toEqual(new Set(["connect-src", "script-src-attr", "style-src-attr"]));
  });

  it("shows hostile texts as texts", async () => {
    const hostile = `<img src=x onerror="document.title='hacked'"><script>document.title='hacked'</script> \u202Egnp.exe ${"가".repeat(5000)}`;
    const page = await open();
    await page.getByLabel("Format").selectOption("markdown");
    await page.getByLabel("English", { exact: true }).fill(`${hostile}\n\n${EN}`);
    await page.getByLabel("Korean", { exact: true }).fill(`${hostile}\n\n${KO}`);
    await expect.poll(() => rules(page)).toContain("money/amount");
    await page.getByRole("tab", { name: "Languages" }).click();
    await page.locator(".document").first().waitFor();
    await screenshot(page, "playground-hostile", { fullPage: true });
    expect(await page.title()).toBe("daejo playground");
    expect(await page.locator(".results img, .results script").count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });

  it("says that it needs a server where it is opened from disk", async () => {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(`${built}index.html`).href);
    await page.getByText("This page needs a web server").waitFor();
    await page.close();
  });

  it("is used by keyboard", async () => {
    const page = await open();
    await page.getByRole("tab", { name: "Comparison" }).focus();
    await page.keyboard.press("ArrowRight");
    expect(await page.getByRole("tab", { name: "Languages" }).getAttribute("aria-selected")).toBe("true");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("tab-spans");
    await page.locator(".document").first().waitFor();
  });

  describe.each(["en", "ko"] as const)("in the language %s", (language) => {
    it.each([
      ["light", 1280],
      ["dark", 1280],
      ["light", 360],
      ["dark", 360],
    ] as const)("has nothing serious that axe would find, %s and %i wide", async (scheme, width) => {
      // So high that all of it is drawn: cards out of sight are left for later.
      const page = await open({ language, scheme, width, height: width === 360 ? 1900 : 1000 });
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
      await screenshot(page, `playground-${language}-${scheme}-${width}`);
      const inComparison = await seriousViolations(page);
      await page.getByRole("tab").nth(1).click();
      await page.locator(".document").first().waitFor();
      await screenshot(page, `playground-spans-${language}-${scheme}-${width}`);
      expect([...inComparison, ...(await seriousViolations(page))]).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  });
});

// Functions that `page.evaluate` takes are compiled here and run in the browser.
/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { fileURLToPath } from "node:url";
import axe from "axe-core";
import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";
import { expect, onTestFinished } from "vitest";
import type { Language } from "../../src/text/span.ts";
import { chromiumPath } from "./installed.ts";

export { hasChromium } from "./installed.ts";

/** What keeps the browser to itself: no sandbox, which containers lack, and no requests of its own. */
const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** How a page is looked at, in pixels and in the words of media queries. */
export interface PageView {
  readonly width?: number;
  readonly height?: number;
  readonly scheme?: "light" | "dark";
  /** What the browser says its reader prefers. */
  readonly language?: Language;
  /** The server that the page comes from; a page from disk needs none. */
  readonly origin?: string;
}

/** Starts Chromium; whoever does closes it again in `afterAll`. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath, args: FLAGS });
}

/**
 * An empty page in a profile of its own, for the test that is running. When the test ends the page is closed, and the test fails if the
 * page has logged an error, thrown, broken its CSP, or asked for anything that is neither a file nor of `origin`.
 */
export async function newPage(browser: Browser, view: PageView = {}): Promise<Page> {
  const { width = 1280, height = 800, scheme = "light", language, origin } = view;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: scheme,
    ...(language !== undefined && { locale: language }),
  });
  const faults: string[] = [];
  onTestFinished(async () => {
    await context.close();
    expect(faults, "what went wrong in the page").toEqual([]);
  });
  await blockNetwork(context, origin, (url) => faults.push(`asked for ${url}`));
  const page = await context.newPage();
  // A breach of the CSP is logged as an error too.
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(`logged ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`threw ${error.message}`));
  return page;
}

/** Lets through what comes from disk and from `origin`; everything else fails, and `onBlocked` hears of it. */
export async function blockNetwork(
  target: BrowserContext | Page,
  origin?: string,
  onBlocked: (url: string) => void = () => undefined,
): Promise<void> {
  await target.route(
    () => true,
    async (route) => {
      const url = route.request().url();
      if (isOwn(new URL(url), origin)) return route.fallback();
      onBlocked(url);
      return route.abort("blockedbyclient");
    },
  );
}

function isOwn({ protocol, origin: from }: URL, origin: string | undefined): boolean {
  return ["file:", "blob:", "data:"].includes(protocol) || (origin !== undefined && from === new URL(origin).origin);
}

/** Writes `screenshots/NAME.png` beside this file, for people to look at; git ignores the folder. `fullPage` shows what is below, too. */
export async function screenshot(page: Page, name: string, { fullPage = false } = {}): Promise<void> {
  await page.screenshot({ path: fileURLToPath(new URL(`screenshots/${name}.png`, import.meta.url)), fullPage });
}

/** What axe finds serious or critical about the page as it stands: `RULE: what is wrong (where; where)`. */
export async function seriousViolations(page: Page): Promise<string[]> {
  // The debugger's words are not held to the page's CSP, as an added script would be.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(async () => (globalThis as unknown as { axe: typeof axe }).axe.run());
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(" ")).join("; ")})`);
}

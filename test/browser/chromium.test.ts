import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { blockNetwork, hasChromium, newPage, openBrowser, seriousViolations } from "./chromium.ts";

const STRICT = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'";

const PAGES: Readonly<Record<string, string>> = {
  "/good": "<h1>대조</h1><p>A page with nothing wrong.</p>",
  "/bad": '<h1>Bad</h1><img src="/dot.png"><input>',
  "/logs": '<script src="/logs.js"></script>',
  "/logs.js": 'console.error("oh no")',
  "/throws": '<script src="/throws.js"></script>',
  "/throws.js": 'throw new Error("broken")',
  "/inline": "<script>document.title = 'ran'</script>",
  "/foreign": '<script src="/foreign.js"></script>',
  "/foreign.js": 'fetch("http://localhost:1/secret").catch(() => {})',
};

let browser: Browser;
let server: Server;
let origin: string;

beforeAll(async () => {
  if (!hasChromium) return;
  browser = await openBrowser();
  server = createServer(({ url = "" }, response) => {
    const type = url.endsWith(".js") ? "text/javascript" : "text/html";
    const body = type === "text/html" ? `<!doctype html><html lang="en"><title>${url}</title><main>` : "";
    response.writeHead(200, { "content-type": `${type}; charset=utf-8`, "content-security-policy": STRICT });
    response.end(body + (PAGES[url] ?? ""));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

describe.skipIf(!hasChromium)("a page that is being tested", () => {
  it("is as wide, as dark and in the language that was asked for", async () => {
    const page = await newPage(browser, { width: 360, height: 640, scheme: "dark", language: "ko", origin });
    await page.goto(`${origin}/good`);
    expect(
      await page.evaluate(() => [innerWidth, matchMedia("(prefers-color-scheme: dark)").matches, navigator.language]),
    ).toEqual([360, true, "ko"]);
  });

  it("is judged by axe in spite of a strict CSP", async () => {
    const page = await newPage(browser, { origin });
    await page.goto(`${origin}/good`);
    expect(await seriousViolations(page)).toEqual([]);
    await page.goto(`${origin}/bad`);
    expect((await seriousViolations(page)).map((violation) => violation.split(":")[0])).toEqual(["image-alt", "label"]);
  });

  it("asks nobody for anything where the network is blocked", async () => {
    const page = await newPage(browser, { origin });
    const asked: string[] = [];
    await page.goto(`${origin}/good`);
    await blockNetwork(page, undefined, (url) => asked.push(url));
    await expect(page.goto(`${origin}/bad`)).rejects.toThrow("ERR_BLOCKED_BY_CLIENT");
    expect(asked).toEqual([`${origin}/bad`]);
  });

  it.fails.each(["logs", "throws", "inline", "foreign"])("fails its test when it %s", async (path) => {
    const page = await newPage(browser, { origin });
    await page.goto(`${origin}/${path}`);
    await page.waitForLoadState("networkidle");
  });
});

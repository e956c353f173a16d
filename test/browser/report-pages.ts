import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";
import { daejo, folderWith, samples } from "../cli/daejo.ts";
import { newPage, openBrowser, type PageView } from "./chromium.ts";

/** Reports as pages, in a folder of their own, and the browser that they are opened in. To be asked for inside of a `describe`. */
export interface ReportPages {
  readonly folder: string;
  /** Compares files and writes what was found as a page. */
  readonly write: (name: string, args: readonly string[], cwd?: string) => Promise<void>;
  /** Opens a page, from disk, and waits until it is there. */
  readonly open: (name: string, view?: PageView) => Promise<Page>;
}

export function reportPages(): ReportPages {
  const folder = folderWith({});
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());
  return {
    folder,
    write: async (name, args, cwd = samples) => {
      const { code, stderr } = await daejo(["check", ...args, "--format", `html=${join(folder, name)}`], { cwd });
      expect([0, 1], stderr).toContain(code);
    },
    open: async (name, view) => {
      const page = await newPage(browser as Browser, view);
      await page.goto(`file://${join(folder, name)}`);
      await page.waitForSelector(".row:not(.head), table");
      return page;
    },
  };
}

import { readFile } from "node:fs/promises";
import { DaejoError } from "../errors.ts";
import type { PageAssets } from "../report/page/page.ts";
import { packageFile } from "./package-files.ts";

/** The code and the style of the pages. @throws DaejoError `internal` where they were not built, or not installed. */
export async function readPageAssets(file: URL = packageFile("dist/page/report.json")): Promise<PageAssets> {
  try {
    return JSON.parse(await readFile(file, "utf8")) as PageAssets;
  } catch (cause) {
    throw new DaejoError(
      "internal",
      "The page is missing from this installation of daejo.",
      "Install daejo again; in its repository run npm run build.",
      { cause },
    );
  }
}

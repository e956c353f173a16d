import { existsSync } from "node:fs";

/** Where Chromium is looked for: Debian's place, or the one that the environment variable CHROMIUM names. */
export const chromiumPath: string = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

/** Without it the tests of this folder are skipped: `describe.skipIf(!hasChromium)`. */
export const hasChromium: boolean = existsSync(chromiumPath);

/** Says once, before the tests run, that those in a browser are left out. */
export default function setup(): void {
  if (hasChromium) return;
  process.stderr.write(
    `The tests in a browser are left out: there is no ${chromiumPath}. ` +
      "Install it (apt install chromium), or name another with the environment variable CHROMIUM.\n",
  );
}

import { defineConfig } from "vitest/config";

const builtTests = ["test/cli/**/*.test.ts", "test/api/**/*.test.ts", "test/determinism/**/*.test.ts"];
const browserTests = ["test/browser/**/*.test.ts"];

export default defineConfig({
  test: {
    // Most of the time goes to waiting for processes, which vitest does not count as work of its own.
    maxWorkers: "100%",
    projects: [
      {
        test: {
          name: "source",
          include: ["src/**/*.test.ts", "test/**/*.test.ts", "docs/playground/src/**/*.test.ts"],
          exclude: [...builtTests, ...browserTests],
          setupFiles: "test/seed.ts",
          testTimeout: 30_000,
        },
      },
      {
        // These start or pack what the compiler makes of the sources, so it is made before they run.
        test: {
          name: "built",
          include: builtTests,
          globalSetup: "test/build.ts",
          testTimeout: 60_000,
        },
      },
      {
        // These show pages in Chromium; where there is none they are skipped, which is said once.
        test: {
          name: "browser",
          include: browserTests,
          globalSetup: ["test/build.ts", "test/browser/installed.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});

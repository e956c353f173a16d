import { defineConfig } from "vitest/config";

const builtTests = ["test/cli/**/*.test.ts", "test/api/**/*.test.ts"];

export default defineConfig({
  test: {
    // Most of the time goes to waiting for processes, which vitest does not count as work of its own.
    maxWorkers: "100%",
    projects: [
      {
        test: {
          name: "source",
          include: ["src/**/*.test.ts", "test/**/*.test.ts"],
          exclude: builtTests,
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
    ],
  },
});

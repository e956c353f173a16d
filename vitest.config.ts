import { defineConfig } from "vitest/config";

const builtTests = ["test/cli/**/*.test.ts", "test/api/**/*.test.ts"];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "source",
          include: ["src/**/*.test.ts", "test/**/*.test.ts"],
          exclude: builtTests,
          testTimeout: 30_000,
        },
      },
      {
        // These start or pack what the compiler makes of the sources, so it is made before they run.
        test: { name: "built", include: builtTests, globalSetup: "test/build.ts", testTimeout: 60_000 },
      },
    ],
  },
});

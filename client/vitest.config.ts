import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    environment: "happy-dom",
    include: ["test/**/*.test.ts"],
    // A test that hangs is a bug in the code under test, not a slow machine.
    testTimeout: 10_000,
  },
});

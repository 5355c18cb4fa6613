import { defineConfig } from "vitest/config";

// Modules keep nothing between tests, so files share them; a third file runs while two wait for processes and pages.
// Nothing here asserts speed: the limit is for what hangs, on a machine that is busy.
export default defineConfig({
  test: {
    maxWorkers: 3,
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 90_000,
    // The threads that tests start are modules that Node compiles, as in the bot.
    execArgv: ["--import", "./src/compile-cache.ts"],
  },
});

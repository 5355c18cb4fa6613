import { defineConfig } from "vitest/config";

// Nothing here asserts speed: the limit is for what hangs, on a machine that is busy.
export default defineConfig({ test: { maxWorkers: 2, testTimeout: 60_000, hookTimeout: 90_000 } });

import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vitest/config';

/** Tests that stand on the built app, an Electron and a screen. */
/** Two at a time, also where the machine has no more cores than that: much of what they do is waiting. */
const outside = {
  globalSetup: 'build/test-setup.ts',
  testTimeout: 120_000,
  hookTimeout: 120_000,
  maxWorkers: 2,
};
/**
 * Files share a process, and what they import is loaded once instead of once for each: a third of the time. So a test
 * that changes what all share, such as the environment, puts it back.
 */
const together = { isolate: false };
/** Two windows at a time, each on a screen of its own. */
const inWindows = { ...outside, setupFiles: 'build/worker-display.ts' };
/** One window at a time: two would take the time from each other. */
const alone = { ...outside, maxWorkers: 1, fileParallelism: false, testTimeout: 600_000 };

/** `order` keeps the tiers from running into each other when vitest is asked for several. */
const project = (order: number, name: string, include: string, options: object) => ({
  extends: true as const,
  test: {
    name,
    include: [include],
    environment: 'node' as const,
    sequence: { groupOrder: order },
    ...options,
  },
});

export default defineConfig({
  plugins: [vue()],
  test: {
    projects: [
      project(0, 'unit', 'tests/unit/**/*.test.ts', { ...together, testTimeout: 20_000 }),
      project(1, 'integration', 'tests/integration/**/*.test.ts', { ...outside, ...together }),
      project(2, 'e2e', 'tests/e2e/**/*.test.ts', inWindows),
      project(3, 'tour', 'tests/e2e/tour/**/*.tour.ts', alone),
      project(4, 'bench', 'tests/bench/**/*.bench.ts', alone),
    ],
  },
});

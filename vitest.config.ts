import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vitest/config';

const tier = (name: string) => ({ name, include: [`tests/${name}/**/*.test.ts`], environment: 'node' });

export default defineConfig({
  plugins: [vue()],
  test: {
    projects: [
      { extends: true, test: { ...tier('unit'), testTimeout: 20_000 } },
      {
        extends: true,
        test: {
          ...tier('integration'),
          testTimeout: 120_000,
          hookTimeout: 120_000,
          globalSetup: 'build/test-setup.ts',
        },
      },
      {
        extends: true,
        test: {
          ...tier('e2e'),
          testTimeout: 180_000,
          hookTimeout: 180_000,
          globalSetup: 'build/test-setup.ts',
          // One window at a time: two would take the keyboard from each other.
          fileParallelism: false,
        },
      },
    ],
  },
});

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // By default one core stays idle, which on two takes half as long again.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/host/**', 'test/e2e/**', 'test/ui/**', '**/node_modules/**'],
          globalSetup: ['test/support/scratch.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});

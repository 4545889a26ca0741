import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    globalSetup: [
      'test/support/postgres/lazy-postgres.ts',
      'test/support/programs/lazy-programs.ts',
    ],
    // Some tests start processes and a database, which takes its time on a busy machine.
    testTimeout: 20_000,
    // By default one processor is left free: many tests wait for processes of their own.
    maxWorkers: '100%',
  },
});

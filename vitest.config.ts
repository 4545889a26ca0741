import { readdirSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { SlowFirst } from './test/support/order/slow-first.ts';
import { isAlone } from './test/support/order/test-signs.ts';

const files = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => `test/${name}`);
const alone = files.filter(isAlone);

const test = {
  // Some tests start processes and a database, which takes its time on a busy machine.
  testTimeout: 60_000,
  hookTimeout: 60_000,
  // By default one processor is left free: many tests wait for processes of their own.
  maxWorkers: '100%',
};

export default defineConfig({
  test: {
    globalSetup: [
      'test/support/postgres/lazy-postgres.ts',
      'test/support/programs/lazy-programs.ts',
    ],
    sequence: { sequencer: SlowFirst },
    maxWorkers: test.maxWorkers,
    projects: [
      // What it loads of the program is loaded once for hundreds of files, and not for each:
      // the program keeps nothing of one caller that another would see, as the bot answers
      // everybody in one process.
      {
        test: {
          ...test,
          name: 'together',
          include: ['test/**/*.test.ts'],
          exclude: alone,
          isolate: false,
        },
      },
      { test: { ...test, name: 'alone', include: alone } },
    ],
  },
});

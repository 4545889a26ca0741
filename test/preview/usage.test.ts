import { expect, it } from 'vitest';
import { runScriptIn } from '../support/run-script.ts';

it.each([
  { words: ['--help'], stream: 'out', code: 0 },
  { words: ['--scripts', 'a'], stream: 'error', code: 2 },
  { words: ['tour.txt'], stream: 'error', code: 2 },
] as const)(
  'npm run preview -- $words says how it is used',
  async ({ words, ...expected }) => {
    const run = await runScriptIn({}, 'preview', ...words);
    expect(run.code).toBe(expected.code);
    expect(run[expected.stream]).toMatch(/^Usage: npm run preview$/mu);
    expect(run.out + run.error).not.toMatch(/^ {4}at /mu);
  },
  30_000,
);

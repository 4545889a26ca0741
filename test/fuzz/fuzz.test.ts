import { expect, it } from 'vitest';
import { fuzzArticles } from './fuzz-articles.ts';
import { fuzzInteractions } from './fuzz-interactions.ts';

const quiet = (): void => undefined;

/** A hundred times as many were run before a release: see CONTRIBUTING.md. */
it('answers 1,000 interactions that nobody should send, within all limits', async () => {
  const findings = await fuzzInteractions(1000, 1, quiet);
  expect(findings.lines()).toEqual([]);
}, 120_000);

it('answers from 40 articles that nobody should publish, within all limits', () => {
  expect(fuzzArticles(40, 1, quiet).lines()).toEqual([]);
}, 120_000);

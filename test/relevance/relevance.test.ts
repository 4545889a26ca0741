import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shippedLibrary } from '../support/shipped-library.ts';
import { type RelevanceQuestion, scoreRelevance } from './score-relevance.ts';

const file = new URL('questions.json', import.meta.url);
const questions = JSON.parse(readFileSync(file, 'utf8')) as readonly RelevanceQuestion[];

describe('relevance of the answers over the shipped articles', async () => {
  const figures = scoreRelevance(await shippedLibrary(), questions);
  const faults = figures.faults.join('\n');

  it('puts the right passage first', () => {
    expect(figures.hit1, faults).toBeGreaterThanOrEqual(0.9);
    expect(figures.hit3, faults).toBeGreaterThanOrEqual(0.95);
    expect(figures.mrr, faults).toBeGreaterThanOrEqual(0.93);
  });

  it('keeps silent where nothing answers', () => {
    expect(figures.silent, faults).toBe(1);
  });
});

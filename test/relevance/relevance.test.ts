import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shippedLibrary } from '../support/shipped-library.ts';
import { type RelevanceQuestion, scoreRelevance } from './score-relevance.ts';

const file = new URL('questions.json', import.meta.url);
const questions = JSON.parse(readFileSync(file, 'utf8')) as readonly RelevanceQuestion[];

const KINDS = [
  'who said',
  'who',
  'what happened',
  'when',
  'where',
  'how many',
  'why',
  'vague',
  'misspelt',
  'absent',
];

describe('relevance of the answers over the shipped articles', async () => {
  const figures = scoreRelevance(await shippedLibrary(), questions);
  const faults = figures.faults.join('\n');

  it('asks of all kinds', () => {
    const kinds = questions.map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(KINDS));
    expect(questions.length).toBeGreaterThanOrEqual(120);
  });

  it('puts the right passage first', () => {
    expect(figures.hit1, faults).toBeGreaterThanOrEqual(0.85);
    expect(figures.hit3, faults).toBeGreaterThanOrEqual(0.95);
  });

  it('keeps silent where nothing answers', () => {
    expect(figures.silent, faults).toBe(1);
  });
});

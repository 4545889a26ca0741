import { describe, expect, it } from 'vitest';
import { nearestKey } from '../../src/article/nearest-key.ts';

describe('nearestKey()', () => {
  const known = ['title', 'date', 'licence', 'url', 'published', 'publisher'];

  it.each([
    ['titel', 'title'],
    ['Title', 'title'],
    ['lisence', 'licence'],
    ['publishd', 'published'],
    ['urls', 'url'],
    ['weather', null],
    ['to', null],
    ['d', null],
    ['dxt', null],
    ['title'.repeat(10), null],
  ])('takes %j for %j', (key, nearest) => {
    expect(nearestKey(key, known)).toBe(nearest);
  });
});

import { describe, expect, it } from 'vitest';
import { readArticles, scoreAttributions } from '../bench/attribution.ts';

describe('findAttributions() on articles with known attributions', () => {
  it('finds all 13 relations and speakers of the first article that ships', () => {
    const { right, speakers, relationF1 } = scoreAttributions(readArticles('seed.jsonl'));
    expect({ right, speakers, relationF1 }).toEqual({
      right: 13,
      speakers: 1,
      relationF1: 1,
    });
  });

  it('finds all of the cases and nothing else', () => {
    const { relationF1, speakers } = scoreAttributions(readArticles('cases.jsonl'));
    expect({ relationF1, speakers }).toEqual({ relationF1: 1, speakers: 1 });
  });

  it('reads Wikinews', () => {
    const scores = scoreAttributions(readArticles('gum-news-dev.jsonl.gz'));
    expect(scores.reportedF1).toBeGreaterThanOrEqual(0.94);
    expect(scores.speakers).toBeGreaterThanOrEqual(0.92);
    expect(scores.wrongName).toBeLessThanOrEqual(0.03);
  });

  it('reads news of many styles', () => {
    const scores = scoreAttributions(readArticles('styles-dev.jsonl.gz'));
    expect(scores.reportedF1).toBeGreaterThanOrEqual(0.95);
    expect(scores.speakers).toBeGreaterThanOrEqual(0.92);
    expect(scores.wrongName).toBeLessThanOrEqual(0.03);
  });
});

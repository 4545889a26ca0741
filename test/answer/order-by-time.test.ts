import { describe, expect, it } from 'vitest';
import { orderByTime } from '../../src/answer/order-by-time.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
import { buildArticle } from '../support/build-article.ts';

const library = buildLibrary(
  [
    ['A1', '2026-03-04'],
    ['A2', '2025-12-31'],
    ['A3', null],
    ['A4', '2026-03-04'],
  ].map(([id, published = null]) =>
    buildArticle('Harbour news', ['The quay was dry. The crane stood. It rained.'], {
      id: `${id}`,
      slug: `harbour-${id}`,
      published,
    }),
  ),
);

/** Orders addresses written as `A1.2`. */
function order(...written: readonly string[]): readonly string[] {
  const addresses = written.map((one) => {
    const [article = '', first = ''] = one.split('.');
    return { article, first: Number(first), last: Number(first) };
  });
  return orderByTime(library, addresses).map(
    ({ article, first }) => `${article}.${first}`,
  );
}

describe('orderByTime()', () => {
  it('keeps to one article as told', () => {
    expect(order('A1.3', 'A1.1', 'A1.2')).toEqual(['A1.1', 'A1.2', 'A1.3']);
  });

  it('goes from the oldest article to the newest, in each as told', () => {
    expect(order('A1.2', 'A2.3', 'A1.1', 'A2.1')).toEqual([
      'A2.1',
      'A2.3',
      'A1.1',
      'A1.2',
    ]);
  });

  it('puts articles without a date last', () => {
    expect(order('A3.1', 'A1.1', 'A2.1')).toEqual(['A2.1', 'A1.1', 'A3.1']);
  });

  it('keeps the library’s order for articles of one day', () => {
    expect(order('A4.1', 'A1.2', 'A1.1')).toEqual(['A1.1', 'A1.2', 'A4.1']);
  });
});

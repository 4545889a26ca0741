import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citePassage } from '../../src/answer/cite-passage.ts';
import { bridgeLibrary } from '../support/bridge-library.ts';

const library = bridgeLibrary();
const NO_FOCUS = { terms: [], speaker: [] };
const cite = (first: number, last = first, context = { before: 0, after: 0 }) =>
  citePassage(library, { article: 'A1', first, last }, NO_FOCUS, context);

describe('citePassage()', () => {
  it('cites sentence 0, the whole headline', () => {
    const passage = cite(0);
    expect(passage?.article.text.slice(0, passage.span.end)).toBe(
      passage?.article.headline,
    );
  });

  it.each([
    { article: 'A9', first: 1, last: 1 },
    { article: 'A1', first: 99, last: 99 },
    { article: 'A1', first: 3, last: 99 },
    { article: 'A1', first: 3, last: 2 },
    { article: 'A1', first: -1, last: 0 },
    { article: 'A1', first: 0.5, last: 0.5 },
    { article: '__proto__', first: 1, last: 1 },
  ])('has nothing at $article, $first to $last', (address) => {
    expect(citePassage(library, address, NO_FOCUS)).toBeNull();
  });

  it('shows the sentences around a passage and leaves the passage as it is', () => {
    const passage = cite(2, 2, { before: 1, after: 2 });
    expect(passage?.span).toEqual(cite(2)?.span);
    expect(passage?.before.map(({ address }) => address.first)).toEqual([1]);
    expect(passage?.after.map(({ address }) => address.first)).toEqual([3, 4]);
  });

  it('stops at the ends of the article and at five sentences', () => {
    expect(cite(1, 1, { before: 5, after: 0 })?.before).toHaveLength(1);
    expect(cite(1, 1, { before: 0, after: 99 })?.after).toHaveLength(5);
    expect(cite(9, 9, { before: 0, after: 5 })?.after).toHaveLength(0);
  });

  it('always says who speaks', () => {
    fc.assert(
      fc.property(fc.nat(9), fc.nat(9), (first, more) => {
        const passage = cite(first, first + more);
        if (passage) expect(passage.statements.length).toBeGreaterThan(0);
      }),
    );
  });
});

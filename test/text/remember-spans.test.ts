import { describe, expect, it } from 'vitest';
import { rememberSpans } from '../../src/text/remember-spans.ts';

/** Slices texts, and tells how often. */
function countedSlices() {
  let count = 0;
  const slice = rememberSpans(({ text }: { text: string }, { start, end }) => {
    count += 1;
    return text.slice(start, end);
  });
  return { slice, count: () => count };
}

describe('rememberSpans()', () => {
  it('reads a span of something once', () => {
    const { slice, count } = countedSlices();
    const article = { text: 'The boat left.' };
    expect(slice(article, { start: 4, end: 8 })).toBe('boat');
    expect(slice(article, { start: 4, end: 8 })).toBe('boat');
    expect(count()).toBe(1);
  });

  it.each([
    { what: 'another start', text: 'The boat left.', start: 5, end: 8, slice: 'oat' },
    { what: 'another end', text: 'The boat left.', start: 4, end: 6, slice: 'bo' },
    { what: 'another text', text: 'The ship left.', start: 4, end: 8, slice: 'ship' },
  ])('tells $what apart', ({ text, start, end, slice: expected }) => {
    const { slice } = countedSlices();
    const article = { text: 'The boat left.' };
    slice(article, { start: 4, end: 8 });
    const other = text === article.text ? article : { text };
    expect(slice(other, { start, end })).toBe(expected);
  });

  it('remembers that there is nothing', () => {
    let count = 0;
    const find = rememberSpans(() => {
      count += 1;
      return null;
    });
    const owner = {};
    expect([1, 2].map(() => find(owner, { start: 0, end: 1 }))).toEqual([null, null]);
    expect(count).toBe(1);
  });

  it('holds some thousand spans and goes on', () => {
    const { slice, count } = countedSlices();
    const article = { text: 'a'.repeat(5000) };
    const spans = Array.from({ length: 5000 }, (_, end) => ({ start: 0, end }));
    for (const span of spans) expect(slice(article, span)).toHaveLength(span.end);
    slice(article, { start: 0, end: 4999 });
    expect(count()).toBe(5000);
    slice(article, { start: 0, end: 0 });
    expect(count()).toBe(5001);
  });
});

import { describe, expect, it } from 'vitest';
import { findLinks } from '../../src/article/links-in-text.ts';
import { growthOverSixteen } from '../support/processor-time.ts';

describe('findLinks()', () => {
  it.each([
    { text: 'see https://a.org/b.', links: ['https://a.org/b'] },
    { text: '(https://a.org/b_(c)).', links: ['https://a.org/b_(c)'] },
    {
      text: '<https://a.org/b> <http://c.org>',
      links: ['https://a.org/b', 'http://c.org'],
    },
    { text: '[words](https://a.org/b)', links: ['https://a.org/b'] },
    { text: '[w](<https://a.org/b> "t")', links: ['https://a.org/b'] },
    {
      text: '**https://a.org/b**, “https://a.org/c”',
      links: ['https://a.org/b', 'https://a.org/c'],
    },
    {
      text: 'https://a.org/b/?c=d#:~:text=e,f',
      links: ['https://a.org/b/?c=d#:~:text=e,f'],
    },
    { text: 'ftp://a.org and a.org', links: [] },
  ])('finds $links in “$text”', ({ text, links }) => {
    expect(findLinks(text).links).toEqual(links);
  });

  it('leaves the other words', () => {
    expect(findLinks('go to <https://a.org/b> now').rest).toBe('go to   now');
  });

  it('takes linear time', () => {
    const run = (times: number) => findLinks(`https://a.org/${')'.repeat(2000 * times)}`);
    expect(growthOverSixteen(run)).toBeLessThan(64);
  });
});

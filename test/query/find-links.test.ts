import { describe, expect, it } from 'vitest';
import { findLinks } from '../../src/query/find-links.ts';

describe('findLinks()', () => {
  it.each([
    { text: 'no link, ftp://example.org and example.org', links: [] },
    { text: 'https://example.org/a', links: ['https://example.org/a'] },
    { text: 'Read <https://example.org/a>!', links: ['https://example.org/a'] },
    {
      text: 'Read https://example.org/a, and HTTP://example.org/b.',
      links: ['https://example.org/a', 'http://example.org/b'],
    },
    {
      text: '(see https://example.org/a_(b)) [here](https://example.org/c)',
      links: ['https://example.org/a_(b)', 'https://example.org/c'],
    },
    { text: '**https://example.org/a**', links: ['https://example.org/a'] },
    { text: '||https://example.org/a||', links: ['https://example.org/a'] },
    {
      text: 'https://example.org/a https://example.org/a?',
      links: ['https://example.org/a'],
    },
    { text: 'https:// and https://[ and https://?', links: [] },
  ])('finds $links in $text', ({ text, links }) => {
    expect(findLinks(text)).toEqual(links);
  });

  it('writes none that could leave the angle brackets that it stands in', () => {
    for (const link of findLinks('https://example.org/`a"b\\c|d https://example.org/é'))
      expect(link).toMatch(/^[!-~]+$/u);
  });

  it('takes no longer for hostile text', () => {
    expect(findLinks(`https://example.org/${')'.repeat(3900)}`)).toEqual([
      'https://example.org/',
    ]);
    expect(findLinks('https://a.b/c '.repeat(300))).toHaveLength(1);
  });
});

import { describe, expect, it } from 'vitest';
import { isLink, isSamePage } from '../../src/article/same-page.ts';

const PAGE = 'https://www.example.org/news/bridge_(old)?id=7';

describe('isSamePage()', () => {
  it.each([
    'http://example.org/news/bridge_(old)?id=7',
    'https://m.example.org/news/bridge_%28old%29/?utm_source=x&id=7',
    'https://EXAMPLE.org/news/bridge_(old)?id=7#:~:text=a',
  ])('takes %s for the same', (link) => {
    expect(isSamePage(PAGE, link)).toBe(true);
  });

  it.each([
    'https://example.org/news/bridge_(old)?id=8',
    'https://example.org/news/bridge',
    'https://example.com/news/bridge_(old)?id=7',
    'javascript:alert(1)',
    'not a link',
  ])('does not take %s for the same', (link) => {
    expect(isSamePage(PAGE, link)).toBe(false);
  });

  it.each(['https://', 'https://a b', 'ftp://a.org', 'A1·s3', ''])(
    '%s is no link',
    (text) => {
      expect(isLink(text)).toBe(false);
    },
  );
});

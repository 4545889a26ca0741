import { describe, expect, it } from 'vitest';
import { isLink, isSamePage } from '../../src/article/same-page.ts';

const PAGE = 'https://www.example.org/news/bridge_(old)?id=7';

describe('isSamePage()', () => {
  it.each([
    'http://example.org/news/bridge_(old)?id=7',
    'https://m.example.org/news/bridge_%28old%29/?utm_source=x&id=7',
    'https://mobile.example.org/news/bridge_(old)?id=7',
    'https://amp.example.org/news/bridge_(old)?id=7',
    'https://example.org/news/bridge_(old)/amp?id=7',
    'https://example.org/news/bridge_(old)/amp/?id=7',
    'https://example.org/news/bridge_(old)?id=7&amp=1',
    'https://example.org/news/bridge_(old)?id=7&outputType=amp',
    'https://EXAMPLE.org/news/bridge_(old)?id=7#:~:text=a',
  ])('takes %s for the same', (link) => {
    expect(isSamePage(PAGE, link)).toBe(true);
  });

  it.each([
    'https://example.org/news/bridge_(old)?id=8',
    'https://example.org/news/bridge',
    'https://example.com/news/bridge_(old)?id=7',
    'https://example.org/amp/news/bridge_(old)?id=7',
    'https://news.example.org/news/bridge_(old)?id=7',
    'javascript:alert(1)',
    'not a link',
  ])('does not take %s for the same', (link) => {
    expect(isSamePage(PAGE, link)).toBe(false);
  });

  it('knows the names of hosts for telephones within a host', () => {
    const isSame = (host: string, other: string) =>
      isSamePage(`https://${host}/a`, `https://${other}/a`);
    expect(isSame('en.m.example.org', 'en.example.org')).toBe(true);
    expect(isSame('m.org', 'www.org')).toBe(false);
    expect(isSame('example.org', 'amp-example.org')).toBe(false);
    expect(isSamePage('https://example.org/amp', 'https://example.org/')).toBe(false);
    expect(isSamePage('https://example.org/lamp', 'https://example.org/l')).toBe(false);
  });

  it.each(['https://', 'https://a b', 'ftp://a.org', 'A1·s3', ''])(
    '%s is no link',
    (text) => {
      expect(isLink(text)).toBe(false);
    },
  );
});

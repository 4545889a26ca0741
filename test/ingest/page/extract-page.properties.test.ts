import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractPage } from '../../../src/ingest/page/extract-page.ts';
import { wordsKey } from '../../../src/ingest/page/words-key.ts';

const tags = [
  'p',
  'div',
  'b',
  'a',
  'article',
  'aside',
  'h1',
  'h2',
  'ul',
  'li',
  'table',
  'td',
  'tr',
  'form',
  'svg',
  'sup',
  'blockquote',
  'body',
  'head',
  'script',
];
const pieces = fc.oneof(
  fc.constantFrom(...tags).map((tag) => `<${tag}>`),
  fc.constantFrom(...tags).map((tag) => `</${tag}>`),
  fc.constantFrom(
    '<br>',
    '<!--',
    '-->',
    '<![CDATA[',
    '&nbsp;',
    '&#0;',
    '&zwj;',
    '<p hidden>',
    '<div class="related">',
    '<html lang=en>',
    '<meta charset=x>',
    '<a href="#1">1</a>',
    '\u202E',
    '\u0000',
  ),
  fc.constantFrom(
    'It rained on the harbour all day, said Ann Lee, and nobody could say why. ',
    'Read more',
    '“Rain,” she said. ',
  ),
  fc.string({ maxLength: 12 }),
);
const pages = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''));

describe('extractPage()', () => {
  it('reads any page into paragraphs without layout or what nobody sees', () => {
    fc.assert(
      fc.property(pages, (html) => {
        const { paragraphs } = extractPage({ html, url: 'https://example.org/rain' });
        for (const paragraph of paragraphs) {
          expect(paragraph).not.toBe('');
          expect(paragraph).not.toMatch(/[\p{Cc}\p{Cs}\u202A-\u202E]|^\s|\s$|\s{2}/u);
        }
      }),
      {
        numRuns: 300,
        examples: [
          [`${'It rained on the harbour all day, said Ann Lee. '.repeat(2)}\u202E<br>!`],
        ],
      },
    );
  });

  it('gives only words that the page has, in their order', () => {
    fc.assert(
      fc.property(pages, (html) => {
        const { paragraphs, pageTexts } = extractPage({ html, url: null });
        const shown = wordsKey(pageTexts.join(''));
        for (const paragraph of paragraphs) expect(shown).toContain(wordsKey(paragraph));
      }),
      { numRuns: 200 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { ArticleError } from '../../src/article/article-error.ts';
import { parseArticle } from '../../src/article/parse-article.ts';

const parse = (source: string, slug = 'rain'): Article => parseArticle({ slug, source });

function errorOf(source: string, slug?: string): ArticleError {
  try {
    parse(source, slug);
  } catch (error) {
    if (error instanceof ArticleError) return error;
    throw error;
  }
  throw new Error('The article has no fault');
}

describe('parseArticle()', () => {
  it('reads all that an article states', () => {
    const source = `---
number: 12
title: "Mayor: “We will”"
author: By Ann Lee
publisher: The Quay
date: 2024-01-05T22:30-05:00
updated: 2024-01-06
url: https://quay.example/mayor
language: en-GB
licence: CC BY 4.0
credit: Ann Lee, The Quay
---

The mayor *said* so.

“We will,” she said.
`;
    expect(parse(source, 'mayor-2')).toEqual({
      id: 'A12',
      slug: 'mayor-2',
      headline: 'Mayor: “We will”',
      text: 'Mayor: “We will”\n\nThe mayor said so.\n\n“We will,” she said.',
      authors: ['Ann Lee'],
      publisher: 'The Quay',
      published: '2024-01-05T22:30-05:00',
      updated: '2024-01-06',
      url: 'https://quay.example/mayor',
      language: 'en-GB',
      licence: 'CC BY 4.0',
      credit: 'Ann Lee, The Quay',
    });
  });

  it('leaves open what the article does not state', () => {
    expect(parse('---\nnumber: 1\ntitle: Rain\n---\nIt rained.')).toEqual({
      id: 'A1',
      slug: 'rain',
      headline: 'Rain',
      text: 'Rain\n\nIt rained.',
      authors: [],
      publisher: null,
      published: null,
      updated: null,
      url: null,
      language: 'en',
      licence: null,
      credit: null,
    });
  });

  it.each([
    ['the front matter', 'title: Rain', 'It rained.', 'Rain\n\nIt rained.'],
    ['the first heading', '', '# *Rain* \\#1\n\nIt rained.', 'Rain #1\n\nIt rained.'],
    ['both, once', 'title: Rain', '# Rain\n\nIt rained.', 'Rain\n\nIt rained.'],
    ['both, as a line', 'title: Rain', 'Rain\n\nIt rained.', 'Rain\n\nIt rained.'],
    [
      'both, in two lines',
      'title: Late rain',
      'Late\nrain\n===\n\nWet.',
      'Late rain\n\nWet.',
    ],
    [
      'the front matter',
      'title: Rain',
      '# Storm\n\nIt rained.',
      'Rain\n\nStorm\n\nIt rained.',
    ],
    [
      'the front matter',
      'title: Rain',
      'It rained.\n\n# Rain',
      'Rain\n\nIt rained.\n\nRain',
    ],
  ])('takes the headline from %s', (_, title, body, text) => {
    expect(parse(`---\nnumber: 1\n${title}\n---\n${body}`).text).toBe(text);
  });

  it('keeps the text when the file has a byte order mark and CRLF', () => {
    const source = '---\nnumber: 1\n---\n# Rain\n\nIt rained\nall day.\n';
    expect(parse(`\uFEFF${source.replaceAll('\n', '\r\n')}`)).toEqual(parse(source));
  });

  it('begins the text with the headline and keeps each paragraph in one line', () => {
    const line = fc.stringMatching(/^[a-zA-Z“”’,;. ]{1,30}$/u);
    const lines = fc.array(line, { minLength: 1 });
    fc.assert(
      fc.property(fc.array(lines, { minLength: 1 }), (paragraphs) => {
        const body = paragraphs.map((parts) => parts.join('\n')).join('\n\n');
        fc.pre(body.trim() !== '');
        const { headline, text } = parse(`---\nnumber: 1\ntitle: The end!\n---\n${body}`);
        expect(text.startsWith(`${headline}\n\n`)).toBe(true);
        expect(text).not.toMatch(/(?<!\n)\n(?!\n)|\n{3}| {2}|\s$/u);
        const words = (string: string) => string.split(/\s+/u).filter(Boolean);
        expect(words(text)).toEqual(['The', 'end!', ...words(body)]);
      }),
    );
  });
});

describe('parseArticle(), faults', () => {
  it.each([
    ['---\ntitle: Rain\n---\nWet.', 'line 3: number is missing: add "number:"'],
    ['# Rain\n\nWet.', 'line 1: number is missing: begin the file with front matter'],
    ['---\nnumber:\ntitle: Rain\n---\nWet.', 'line 4: number is missing'],
    ['---\nnumber: x\ntitle: Rain\n---\nWet.', 'line 2: number "x" is not a number'],
    ['---\nnumber: [1]\ntitle: Rain\n---\nWet.', 'line 2: number is a list'],
    ['---\nnumber: 1\n---\nWet.', 'line 3: headline is missing: add "title:", or begin'],
    ['---\nnumber: 1\n---\n## Rain\n\nWet.', 'line 3: headline is missing'],
    ['---\nnumber: 1\ntitle: {a: b}\n---\nWet.', 'line 3: title is not text'],
    [
      '---\nnumber: 1\ntitle: Rain\n---\n',
      'line 4: text is missing: write the article below',
    ],
    ['---\nnumber: 1\n---\n# Rain', 'line 3: text is missing'],
    ['---\nnumber: 1\ntitle: Rain\n---\n![a](b)', 'line 4: text is missing'],
    [
      '---\nnumber: 1\ntitle: Rain\n---\n\nOk.\n\na *b* caf\uFFFD.',
      'line 8: text has the unreadable character U+FFFD',
    ],
    [
      '---\nnumber: 1\ntitle: Rain\n---\nOk.\n> wet \u0007',
      'line 6: text has the unreadable character U+0007',
    ],
    [
      '---\nnumber: 1\ntitle: Rain\n---\n> Ok\n> &#xD800;.',
      'line 6: text has the unreadable character U+FFFD',
    ],
    [
      '---\nnumber: 1\ntitle: A: b\n---\nWet.',
      'line 3: title has a mark that YAML reads as its own: put the title in quotes',
    ],
  ])('says of %j: %s', (source, fault) => {
    const { message, faults } = errorOf(source);
    expect(message).toContain(`Cannot read article "rain.md", ${fault}`);
    expect(faults).toHaveLength(1);
  });

  it.each(['Rain', 'rain_2', 'rain-', '-rain', 'a--b', 'rain.en', ''])(
    'refuses the file name %j',
    (slug) => {
      const { message, line } = errorOf('---\nnumber: 1\n---\n# Rain\n\nWet.', slug);
      expect(message).toContain(
        `Cannot read article "${slug}.md": file name is not made of`,
      );
      expect(line).toBeNull();
    },
  );

  it('tells all faults of a file together, by line', () => {
    const source = '---\nurl: quay\ntitel: Rain\ndate: soon\n---\n\ncaf\uFFFD';
    const error = errorOf(source);
    expect(error).toBeInstanceOf(SyntaxError);
    expect(error.name).toBe('ArticleError');
    expect(error.path).toBe('rain.md');
    expect(error.line).toBe(2);
    expect(error.faults.map(({ line }) => line)).toEqual([2, 3, 4, 5, 5, 7]);
    expect(error.message.split('\n')).toHaveLength(6);
  });
});

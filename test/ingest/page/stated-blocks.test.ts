import { describe, expect, it } from 'vitest';
import { extractPage } from '../../../src/ingest/page/extract-page.ts';

const paragraphs = [
  'It rained on the harbour on Monday and on the ferries that were waiting for it, the port said.',
  'Nobody in the valley could say for how long it would go on raining, or who had asked for it.',
  '“We have seen worse,” said Ann Lee, who has run the ferry for thirty years and means to go on.',
  'The forecast for Tuesday is rain, and the one for Wednesday is rain with a little wind in it.',
];

/** The paragraphs of a page that states `body` as its article and shows `shown`. */
function extract(body: string, shown: string): readonly string[] {
  const data = JSON.stringify({
    '@type': 'NewsArticle',
    headline: 'Rain',
    articleBody: body,
  });
  const html = `<html><head><script type="application/ld+json">${data}</script></head><body>${shown}</body></html>`;
  return extractPage({ html, url: 'https://example.org/rain' }).paragraphs;
}

const teaser =
  'Ten things that you can do at home with your children on a day when it rains, and one that you cannot.';

describe('a text that a page states as its data', () => {
  it.each([
    { name: 'with line breaks', body: paragraphs.join('\n\n') },
    { name: 'as HTML', body: `<p>${paragraphs.join('</p><p>')}</p>` },
  ])('is the article $name, where the page shows none of it', ({ body }) => {
    expect(extract(body, '<div id="app"></div>')).toEqual(paragraphs);
  });

  it('says which blocks are the article, where another part of the page has more text', () => {
    const others = `<div>${`<p>${teaser}</p><p>${teaser.toUpperCase()} ${teaser}</p>`.repeat(3)}</div>`;
    const shown = `<div class="related">${paragraphs.map((text) => `<p>${text}</p>`).join('')}</div>${others}`;
    expect(extract(paragraphs.join(' '), shown)).toEqual(paragraphs);
  });

  it('is not asked where it is an excerpt', () => {
    const shown = paragraphs.map((text) => `<p>${text}</p>`).join('');
    expect(extract(`${paragraphs.slice(0, 3).join(' ')} …`, shown)).toEqual(paragraphs);
    expect(extract(paragraphs[0] ?? '', shown)).toEqual(paragraphs);
  });
});

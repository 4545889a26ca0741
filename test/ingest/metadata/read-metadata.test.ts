import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../../src/ingest/metadata/read-metadata.ts';
import { parsePage } from '../../../src/ingest/page/dom.ts';

const url = 'https://www.example.org/news/rain?utm_source=x';
const ld = (data: string) => `<script type="application/ld+json">${data}</script>`;

function metadata(head: string, body = '') {
  return readMetadata(
    parsePage(`<html><head>${head}</head><body>${body}</body></html>`),
    url,
  );
}

describe('readMetadata()', () => {
  it.each([
    {
      html: ld('{"@type":"NewsArticle","author":{"name":"Ann Lee"}}'),
      authors: ['Ann Lee'],
    },
    {
      html: ld(
        '[{"@type":"WebPage"},{"@type":["Article"],"author":["Ann Lee","Bo Ray"]}]',
      ),
      authors: ['Ann Lee', 'Bo Ray'],
    },
    {
      html: ld(
        '{"@graph":[{"@id":"#a","@type":"Person","name":"Ann Lee"},{"@type":"NewsArticle","author":{"@id":"#a"}}]}',
      ),
      authors: ['Ann Lee'],
    },
    {
      html: ld(
        '<!-- {"@type":"NewsArticle","headline":"A\nB","author":{"name":"Ann Lee"},} -->',
      ),
      authors: ['Ann Lee'],
    },
    {
      html: ld('{"@type":"NewsArticle","author":"By Ann Lee and Bo Ray, MD"}'),
      authors: ['Ann Lee', 'Bo Ray'],
    },
    {
      html: `${ld('{ broken')}<meta name="parsely-author" content="Ann Lee">`,
      authors: ['Ann Lee'],
    },
    {
      html: '<meta property="article:author" content="https://facebook.com/ann"><meta name="dc.creator" content="Ann Lee">',
      authors: ['Ann Lee'],
    },
    {
      html: '<meta name="citation_author" content="Ann Lee"><meta name="citation_author" content="Ray, Bo">',
      authors: ['Ann Lee', 'Bo Ray'],
    },
    { html: '<meta name="author" content="admin">', authors: [] },
    {
      html: '<meta property="og:site_name" content="The Example"><meta name="author" content="The Example">',
      authors: ['The Example'].slice(1),
    },
  ])('reads the authors of $html', ({ html, authors }) => {
    expect(metadata(html).authors).toEqual(authors);
  });

  it.each([
    {
      body: '<span itemprop="author"><span itemprop="name">Ann Lee</span></span>',
      authors: ['Ann Lee'],
    },
    {
      body: '<a rel="author" href="/a">Ann Lee</a><a rel="author" href="/b">Bo Ray</a>',
      authors: ['Ann Lee', 'Bo Ray'],
    },
    { body: '<p class="byline">By Ann Lee, Staff Writer</p>', authors: ['Ann Lee'] },
    {
      body: '<p class="byline">By the time that the rain had come to the harbour, it was Monday</p>',
      authors: [],
    },
  ])('reads the authors printed in $body', ({ body, authors }) => {
    expect(metadata('', body).authors).toEqual(authors);
  });

  it('keeps the day as written, and the update apart', () => {
    const data =
      '{"@type":"NewsArticle","datePublished":"2017-07-21T22:30:00-05:00","dateModified":"2017-07-22"}';
    expect(metadata(ld(data))).toMatchObject({
      published: '2017-07-21T22:30:00-05:00',
      updated: '2017-07-22',
    });
  });

  it.each([
    {
      html: '<link rel="canonical" href="https://example.org/rain-1">',
      canonical: 'https://example.org/rain-1',
    },
    {
      html: '<link rel="canonical" href="/rain-2?fbclid=1&id=2#top">',
      canonical: 'https://www.example.org/rain-2?id=2',
    },
    {
      html: '<link rel="canonical" href="https://other.net/rain">',
      canonical: 'https://www.example.org/news/rain',
    },
    {
      html: '<link rel="canonical" href="https://www.example.org/">',
      canonical: 'https://www.example.org/news/rain',
    },
    {
      html: '<link rel="canonical" href="javascript:alert(1)">',
      canonical: 'https://www.example.org/news/rain',
    },
    {
      html: '<meta property="og:url" content="https://m.example.org/rain-3">',
      canonical: 'https://m.example.org/rain-3',
    },
  ])('takes $canonical from $html', ({ html, canonical }) => {
    expect(metadata(html).canonical).toBe(canonical);
  });

  it.each([
    {
      head: '<title>Rain falls on the harbour | The Example</title>',
      body: '<h1>Rain falls on the harbour</h1>',
      title: 'Rain falls on the harbour',
    },
    {
      head: '<title>Rain falls on the harbour - The Example</title>',
      body: '',
      title: 'Rain falls on the harbour',
    },
    {
      head: '<meta property="og:title" content="Rain falls on the harbour">',
      body: '<h1>The Example</h1>',
      title: 'Rain falls on the harbour',
    },
    { head: '<title>Wind - and rain</title>', body: '', title: 'Wind - and rain' },
    { head: '', body: '<h1>Rain</h1>', title: 'Rain' },
    { head: '', body: '', title: null },
  ])('takes the headline $title', ({ head, body, title }) => {
    expect(metadata(head, body).title).toBe(title);
  });

  it.each([
    { html: ld('{"@type":"NewsArticle","isAccessibleForFree":"False"}'), free: false },
    { html: ld('{"@type":"NewsArticle","isAccessibleForFree":true}'), free: true },
    { html: ld('{"@type":"NewsArticle"}'), free: null },
  ])('reads that it is free: $free', ({ html, free }) => {
    expect(metadata(html).isFree).toBe(free);
  });

  it.each([
    { next: '/news/rain?page=2', has: true },
    { next: '/news/rain/2/', has: true },
    { next: '/news/wind', has: false },
    { next: 'https://other.net/news/rain?page=2', has: false },
  ])('tells that $next is a further page: $has', ({ next, has }) => {
    expect(metadata(`<link rel="next" href="${next}">`).hasNextPage).toBe(has);
  });
});

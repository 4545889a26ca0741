import { describe, expect, it } from 'vitest';
import type { ReadFeed } from '../../../src/ingest/feed/feed.ts';
import { readFeed } from '../../../src/ingest/feed/read-feed.ts';
import { ATOM, articleHtml, JSON_FEED, RDF, rss, rssItem } from './feed-shapes.ts';

const URL_OF_FEED = 'https://example.org/feed';

function read(text: string, contentType: string | null = null) {
  const bytes = new TextEncoder().encode(text);
  return readFeed({ kind: 'feed', bytes, contentType, url: URL_OF_FEED });
}

function readItems(text: string): ReadFeed['items'] {
  const feed = read(text);
  if (feed.kind !== 'feed') throw new TypeError(`No feed: ${JSON.stringify(feed)}`);
  return feed.items;
}

describe('readFeed()', () => {
  it('cuts a long title, and never through a character', () => {
    const title = `${'a'.repeat(299)}😀`;
    const feed = read(
      rss(`<item><title>${title}</title><link>https://example.org/a</link></item>`),
    );
    expect(feed).toMatchObject({ items: [{ title: 'a'.repeat(299) }] });
  });

  it('reads RSS 2.0', () => {
    const html = articleHtml(7);
    const feed = read(
      rss(
        rssItem(
          1,
          `<guid isPermaLink="false">x1</guid><pubDate>Mon, 23 Nov 2026 23:30:00 -0500</pubDate>
<dc:creator>Ann Lee</dc:creator><dc:creator>Bo Ray</dc:creator>
<description>A line.</description><content:encoded><![CDATA[${html}]]></content:encoded>`,
        ),
        '<title>Harbour &amp;amp; Sea</title><language>en-gb</language><ttl>60</ttl>',
      ),
    );
    expect(feed).toEqual({
      kind: 'feed',
      title: 'Harbour & Sea',
      ttlMinutes: 60,
      items: [
        {
          url: 'https://example.org/1',
          link: 'https://example.org/1',
          title: 'Story 1',
          published: '2026-11-23',
          authors: ['Ann Lee', 'Bo Ray'],
          publisher: 'Harbour & Sea',
          language: 'en-gb',
          content: html,
        },
      ],
    });
  });

  it('reads RSS 1.0, the newest first', () => {
    expect(readItems(RDF)).toMatchObject([
      { url: 'https://example.org/new', published: '2026-11-23T08:00:00Z' },
      { url: 'https://example.org/old', authors: ['Ann Lee'] },
    ]);
  });

  it('reads Atom', () => {
    const items = readItems(ATOM);
    expect(items).toMatchObject([
      {
        url: 'https://example.org/news/ferry',
        link: 'https://example.org/news/ferry?utm_source=feed',
        title: 'Ferry & bridge shut',
        published: '2026-11-23T08:00:00+01:00',
        authors: ['Bo Ray'],
        language: 'en-GB',
      },
      { url: 'https://example.org/news/second', title: 'A < B', content: null },
    ]);
    expect(items[0]?.content).toContain('<p>Part 7.');
  });

  it('reads JSON Feed', () => {
    expect(readItems(JSON_FEED)).toMatchObject([
      { title: 'Ferry & bridge shut', authors: ['Ann Lee', 'Bo Ray'] },
      { url: 'https://example.org/second', title: '', content: null },
    ]);
  });

  it.each([
    ['a guid that is a link', '<item><guid>https://example.org/g</guid></item>', '/g'],
    ['a relative link', '<item><link>/r</link></item>', '/r'],
    ['white space', '<item><link>\n https://example.org/w \n</link></item>', '/w'],
    [
      'tracking',
      '<item><link>https://example.org/t?utm_medium=rss#x</link></item>',
      '/t',
    ],
  ])('finds the link of an item with %s', (_what, item, path) => {
    expect(readItems(rss(item))).toMatchObject([{ url: `https://example.org${path}` }]);
  });

  it.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    'data:text/html,x',
    'https://user:secret@example.org/x',
    `https://example.org/${'x'.repeat(2000)}`,
  ])('passes over an item whose link is %s', (link) => {
    const items = `<item><title>No</title><link>${link}</link></item>${rssItem(2)}`;
    expect(readItems(rss(items))).toMatchObject([{ url: 'https://example.org/2' }]);
  });

  it('lists an article once, and two hundred at most', () => {
    expect(readItems(rss(rssItem(1) + rssItem(1)))).toHaveLength(1);
    const many = Array.from({ length: 300 }, (_, place) => rssItem(place)).join('');
    expect(readItems(rss(many))).toHaveLength(200);
  });

  it.each([
    ['ends with an ellipsis', `${articleHtml(7)} [&#8230;]`],
    ['ends with a link to read on', `${articleHtml(7)} <a href="x">Continue reading</a>`],
    ['is short', articleHtml(3)],
  ])('takes no text for whole that %s', (_what, html) => {
    const item = rssItem(1, `<description><![CDATA[${html}]]></description>`);
    expect(readItems(rss(item))).toMatchObject([{ content: null }]);
  });

  it('expands no entity, and is none the slower', () => {
    const bomb = `<!DOCTYPE r [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>`;
    const text = rss(rssItem(1), '<title>&c;</title>').replace('?>', `?>${bomb}`);
    expect(JSON.stringify(read(text))).not.toContain('lollol');
  });

  it.each([
    ['nothing', ''],
    ['text', 'No feed here'],
    ['a broken feed', '<rss version="2.0"><channel><item><title>cut o'],
    ['a page', '<!doctype html><html><head><title>x</title></head></html>'],
    ['other JSON', '{"items":[]}'],
    ['deep nesting', `<rss version="2.0"><channel>${'<a>'.repeat(100_000)}`],
    [
      'an outer entity',
      '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><title>&x;</title></channel></rss>',
    ],
  ])('refuses %s', (_what, text) => {
    expect(read(text)).toMatchObject({ kind: 'refused', reason: 'feed' });
  });

  it('tells which feeds a page names, those of comments last', () => {
    const page = `<!doctype html><html><head><link rel="stylesheet" href="/x.css">
<link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed">
<link rel="alternate" type="application/atom+xml" href="/feed.xml"></head><body></body></html>`;
    expect(read(page, 'text/html')).toEqual({
      kind: 'feed-links',
      addresses: ['https://example.org/feed.xml', 'https://example.org/comments/feed'],
    });
  });
});

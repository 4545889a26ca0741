import { describe, expect, it } from 'vitest';
import type { FeedItem } from '../../../src/ingest/feed/feed.ts';
import { readSource } from '../../../src/ingest/read-source.ts';
import { articleHtml } from './feed-shapes.ts';

const item: FeedItem = {
  url: 'https://example.org/ferry',
  link: 'https://example.org/ferry?utm_source=feed',
  title: 'Ferry taken out of service',
  published: '2026-11-23T08:00:00+01:00',
  authors: ['Ann Lee'],
  publisher: 'Harbour News',
  language: 'en-GB',
  content: null,
};

function read(content: string) {
  return readSource({ kind: 'item', item: { ...item, content } });
}

describe('readItem()', () => {
  it('reads the text, and believes what the feed says of it', () => {
    const reading = read(
      `<p><img src="x.jpg"></p>${articleHtml(7)}<p>The post <a href="x">Ferry taken out of service</a> appeared first on <a href="/">Harbour News</a>.</p>`,
    );
    expect(reading).toMatchObject({
      refusal: null,
      warnings: [],
      article: {
        headline: 'Ferry taken out of service',
        authors: ['Ann Lee'],
        publisher: 'Harbour News',
        published: '2026-11-23T08:00:00+01:00',
        url: 'https://example.org/ferry',
      },
    });
    if (reading.kind !== 'read') return;
    const { text } = reading.article;
    expect(text).toMatch(/service\n\nPart 1\. The ferry/u);
    expect(text).not.toContain('appeared first');
    expect(text.split('\n\n')).toHaveLength(8);
  });

  it.each([
    [
      'another language',
      `<p>${'Die Fähre ist seit Montag außer Dienst. '.repeat(40)}</p>`,
    ],
    ['nothing', '<p></p>'],
  ])('refuses %s as of any article', (_what, content) => {
    expect(read(content)).toMatchObject({ refusal: { kind: 'refused' } });
  });
});

/** A paragraph long enough that six of them are an article. */
const PARAGRAPH =
  'The ferry to the northern islands was taken out of service on Monday after engineers found cracks in its hull, the harbour authority said in a statement to the council of the town. ';

/** HTML of an article with this many paragraphs of thirty words. */
export function articleHtml(paragraphs: number): string {
  return Array.from(
    { length: paragraphs },
    (_, place) => `<p>Part ${place + 1}. ${PARAGRAPH}</p>`,
  ).join('\n');
}

const RSS_SPACES =
  'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"';

/** An RSS 2.0 feed around items. */
export function rss(items: string, channel = '<title>Harbour News</title>'): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" ${RSS_SPACES}><channel>${channel}<link>https://example.org</link>
<description>News of the harbour</description>${items}</channel></rss>`;
}

/** An item of RSS 2.0. */
export function rssItem(place: number, more = ''): string {
  return `<item><title>Story ${place}</title><link>https://example.org/${place}</link>${more}</item>`;
}

/** An RSS 1.0 feed, as sites of the first years still write it. */
export const RDF: string = `<?xml version="1.0"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://example.org/rdf"><title>Harbour News</title><link>https://example.org</link><description>All</description></channel>
<item rdf:about="https://example.org/old"><title>Ferry stops</title><link>https://example.org/old</link><dc:date>2026-11-21T08:00:00Z</dc:date><dc:creator>Ann Lee</dc:creator></item>
<item rdf:about="https://example.org/new"><title>Ferry sails</title><link>https://example.org/new</link><dc:date>2026-11-23T08:00:00Z</dc:date></item>
</rdf:RDF>`;

/** An Atom feed with relative links, HTML in a title, XHTML and an author for all. */
export const ATOM: string = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB" xml:base="https://example.org/news/">
<title>Harbour News</title><id>tag:example.org,2026:feed</id><updated>2026-11-23T08:00:00Z</updated>
<author><name>Bo Ray</name></author>
<entry><id>tag:example.org,2026:1</id><title type="html">Ferry &amp;amp; &lt;em&gt;bridge&lt;/em&gt; shut</title>
<link rel="enclosure" href="sound.mp3"/><link rel="alternate" type="text/html" href="ferry?utm_source=feed"/>
<published>2026-11-23T08:00:00+01:00</published><updated>2026-11-23T09:00:00+01:00</updated>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${articleHtml(7)}</div></content></entry>
<entry><id>tag:example.org,2026:2</id><title>A &lt; B</title><link href="second"/><updated>2026-11-22T08:00:00Z</updated>
<summary>Only a line.</summary></entry>
</feed>`;

/** A JSON Feed 1.1. */
export const JSON_FEED: string = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Harbour News',
  language: 'en',
  items: [
    {
      id: '1',
      url: 'https://example.org/ferry',
      title: 'Ferry & bridge shut',
      content_html: articleHtml(7),
      date_published: '2026-11-23T08:00:00+01:00',
      authors: [{ name: 'Ann Lee' }, { name: 'Bo Ray' }],
    },
    { id: 'https://example.org/second', content_text: 'Only a line.' },
    { id: 'not an address' },
  ],
});

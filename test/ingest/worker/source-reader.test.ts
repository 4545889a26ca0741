import { afterAll, describe, expect, it } from 'vitest';
import type { Source } from '../../../src/ingest/source.ts';
import { SourceReader } from '../../../src/ingest/worker/source-reader.ts';

const reader = new SourceReader({ timeoutMs: 20_000 });
afterAll(() => reader.close());

function page(html: string): Source {
  const bytes = new TextEncoder().encode(html);
  return {
    kind: 'page',
    bytes,
    contentType: 'text/html',
    url: 'https://example.org/rain',
  };
}

const rain = page(
  `<html lang="en"><head><title>Rain at last</title></head><body><h1>Rain at last in the valley</h1>${'<p>It rained on the harbour, said Ann Lee, and on the ferries that were waiting for it.</p>'.repeat(1)}<p>Nobody in the valley could say on Monday for how long it would, or who had asked for it.</p></body></html>`,
);

describe('SourceReader', () => {
  it('reads in a thread of its own', async () => {
    const read = await reader.read(rain);
    expect(read).toMatchObject({
      kind: 'read',
      refusal: null,
      article: { headline: 'Rain at last in the valley' },
    });
  });

  it('reads several in the order of asking', async () => {
    const reads = await Promise.all([
      reader.read(rain),
      reader.read(page('')),
      reader.read(rain),
    ]);
    expect(
      reads.map((read) => read.kind === 'read' && read.article.text.length > 100),
    ).toEqual([true, false, true]);
  });

  it('gives up a source that takes too long, and reads the next', async () => {
    const hasty = new SourceReader({ timeoutMs: 1 });
    const large = page(`<p>${'It rained all day. '.repeat(200_000)}</p>`);
    expect(await hasty.read(large)).toMatchObject({
      kind: 'refused',
      reason: 'not-read',
    });
    await hasty.close();
    expect(await reader.read(rain)).toMatchObject({ kind: 'read' });
  });

  it('gives up a source that takes too much memory, and lives', async () => {
    const small = new SourceReader({ timeoutMs: 20_000, memoryMb: 32 });
    const large = page('<div><p>It <b>rained</b> all day.</p></div>'.repeat(120_000));
    expect(await small.read(large)).toMatchObject({
      kind: 'refused',
      reason: 'not-read',
    });
    await small.close();
  });

  it('reads feeds too, and gives up one that takes too long', async () => {
    const feedOf = (text: string) =>
      ({
        kind: 'feed',
        bytes: new TextEncoder().encode(text),
        contentType: null,
        url: 'https://example.org/feed',
      }) as const;
    const item = '<item><link>https://example.org/1</link></item>';
    const channel = `<rss version="2.0"><channel><title>News</title>${item}`;
    expect(await reader.readFeed(feedOf(`${channel}</channel></rss>`))).toMatchObject({
      kind: 'feed',
      items: [{ url: 'https://example.org/1' }],
    });
    const hasty = new SourceReader({ timeoutMs: 3_000 });
    const endless = feedOf(`${channel}${'<'.repeat(2_000_000)}`);
    expect(await hasty.readFeed(endless)).toMatchObject({ reason: 'not-read' });
    expect(await hasty.read(rain)).toMatchObject({ kind: 'read' });
    await hasty.close();
  });
});

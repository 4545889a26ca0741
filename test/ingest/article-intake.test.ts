import { describe, expect, it } from 'vitest';
import {
  type Step,
  takeInAddress,
  takeInSource,
} from '../../src/ingest/article-intake.ts';
import type { FetchedPage } from '../../src/ingest/fetch/page-fetcher.ts';
import { readSource } from '../../src/ingest/read-source.ts';
import { type Refusal, refuse } from '../../src/ingest/refusal.ts';
import type { Source } from '../../src/ingest/source.ts';
import { said } from '../../src/wording/said.ts';

const rain = `It rained on the harbour on Monday, said Ann Lee, and on the ferries that waited for it.

Nobody in the valley could say for how long it would rain, or who had asked for it in the first place.`;
const url = 'https://example.org/rain';
const bytes = new TextEncoder().encode(`Rain at last\nBy Ann Lee\n\n${rain}`);
const page: FetchedPage = {
  kind: 'page',
  url,
  content: 'text',
  contentType: 'text/plain',
  bytes,
};
const reader = { read: async (source: Source) => readSource(source) };

function parts(fetched: FetchedPage | Refusal) {
  return { reader, fetcher: { fetch: async () => fetched } };
}

const pasted: Source = {
  kind: 'pasted',
  text: rain,
  headline: 'Another',
  url: '',
  publisher: '',
  published: '',
};

describe('takeInAddress()', () => {
  it('reads what it fetches and tells its steps', async () => {
    const steps: Step[] = [];
    const read = await takeInAddress(parts(page), url, {
      known: [],
      tell: (step) => steps.push(step),
    });
    expect(read).toMatchObject({
      kind: 'read',
      article: { headline: 'Rain at last', url, authors: ['Ann Lee'] },
    });
    expect(steps).toEqual(['fetching', 'reading']);
  });

  it('gives the refusal of the fetch', async () => {
    const refusal = refuse('robots', said('intake.robots'));
    expect(await takeInAddress(parts(refusal), url, { known: [] })).toBe(refusal);
  });

  it('says which article is the same', async () => {
    const read = readSource(pasted);
    const hash = read.kind === 'read' ? read.hash : '';
    const known = [
      { id: 'B1', headline: 'Old', url, hash: 'x' },
      { id: 'B2', headline: 'Rain (agency)', url: null, hash },
    ];
    const sameText = await takeInSource({ reader }, pasted, { known });
    expect(sameText).toMatchObject({
      reason: 'duplicate',
      problem: said('intake.known-text', { article: 'B2', headline: 'Rain (agency)' }),
    });
    const sameUrl = await takeInAddress(parts(page), url, { known: known.slice(0, 1) });
    expect(sameUrl).toMatchObject({
      reason: 'duplicate',
      problem: said('intake.known-address', { article: 'B1', headline: 'Old' }),
    });
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PageFetcher } from '../../../src/ingest/fetch/page-fetcher.ts';
import { inEnglish } from '../../support/in-english.ts';
import { publicAddress, startLocalSite } from './local-site.ts';

interface Payload {
  readonly id: number;
  readonly group: string;
  readonly url: string;
  readonly expect: 'allow' | 'block';
}

const payloads: readonly Payload[] = JSON.parse(
  readFileSync(new URL('../../data/ssrf/payloads.json', import.meta.url), 'utf8'),
);

const zone: Readonly<Record<string, readonly string[]>> = {
  'public.test': [publicAddress],
  'private.test': ['10.0.0.5'],
  'loop.test': ['127.0.0.1'],
  'loop6.test': ['::1'],
  'meta.test': ['169.254.169.254'],
  'mapped.test': ['::ffff:127.0.0.1'],
  'nat64.test': ['64:ff9b::7f00:1'],
  'mixed.test': [publicAddress, '127.0.0.1'],
  'cname.test': ['10.0.0.5'],
  'metadata.google.internal': ['169.254.169.254'],
  localhost: ['127.0.0.1', '::1'],
};

/** A DNS that answers `rebind.test` with a public address once, `rebind3.test` twice. */
function scriptedDns(): (name: string) => readonly string[] {
  const asked = new Map<string, number>();
  return (written) => {
    const name = written.toLowerCase().replace(/\.$/u, '');
    if (name.endsWith('.localhost')) return ['127.0.0.1'];
    if (!name.startsWith('rebind')) return zone[name] ?? [];
    const times = asked.get(name) ?? 0;
    asked.set(name, times + 1);
    return [times < (name === 'rebind.test' ? 1 : 2) ? publicAddress : '127.0.0.1'];
  };
}

/** Fetches an address from a site that redirects as `/r?to=` says; tells what was reached. */
async function tryAddress(url: string) {
  await using site = await startLocalSite((request, response) => {
    const asked = new URL(request.url ?? '/', 'http://public.test');
    const to = asked.searchParams.get('to');
    if (asked.pathname === '/robots.txt') response.writeHead(404).end();
    else if (asked.pathname === '/r' && to !== null)
      response.writeHead(302, { location: to }).end();
    else
      response.writeHead(200, { 'content-type': 'text/html' }).end('<p>INNER PAGE</p>');
  }, scriptedDns());
  const fetcher = new PageFetcher({
    version: '1',
    contact: 'https://example.org/bot',
    timeoutMs: 3_000,
    ...site.parts,
  });
  const outcome = await fetcher.fetch(url);
  await fetcher.close();
  return { outcome, inner: site.reached.filter((address) => address !== publicAddress) };
}

describe('addresses that try to reach an inner network', () => {
  it('are 127, with 5 controls', () => {
    const blocked = payloads.filter((payload) => payload.expect === 'block');
    expect([blocked.length, payloads.length - blocked.length]).toEqual([127, 5]);
  });

  it.each(payloads)('$group $id $url: $expect', async ({ url, expect: expected }) => {
    const { outcome, inner } = await tryAddress(url);
    expect(inner).toEqual([]);
    if (expected === 'allow') {
      expect(outcome.kind).toBe('page');
      return;
    }
    // Some only look as if they led inside: they show the page of the public machine.
    if (outcome.kind === 'page') {
      expect(new URL(outcome.url).hostname).toMatch(/^(?:public|rebind3?)\.test$/u);
      return;
    }
    const said = `${inEnglish(outcome.problem)} ${inEnglish(outcome.remedy)}`;
    expect(said).not.toMatch(
      /\b(?:\d+\.){3}\d+\b|ECONN|ENOTFOUND|INNER|127|169\.254|::/u,
    );
  });
});

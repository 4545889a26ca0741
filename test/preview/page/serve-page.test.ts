import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocalDiscord } from '../../../src/preview/local-discord.ts';
import { Forms } from '../../../src/preview/page/forms.ts';
import { servePage } from '../../../src/preview/page/serve-page.ts';
import { startLocalDiscord } from '../../../src/preview/start-local-discord.ts';

let discord: LocalDiscord;

beforeAll(async () => {
  const page = servePage(() => ({
    discord,
    forms: new Forms(),
    startBot: () => undefined,
    offer: { questions: [], locales: [], tour: [] },
  }));
  discord = await startLocalDiscord({ page });
});

afterAll(() => discord.close());

/** Asks with any header at all, which `fetch` would not. */
function ask(
  path: string,
  { headers = {}, body }: { headers?: Record<string, string>; body?: string } = {},
): Promise<{ status: number; text: string; headers: Record<string, unknown> }> {
  const method = body === undefined ? 'GET' : 'POST';
  return new Promise((resolve, reject) => {
    const sent = request(`${discord.origin}${path}`, { method, headers }, (response) => {
      let text = '';
      response.on('data', (piece) => {
        text += piece;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, text, headers: response.headers }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const say = () => {
  const member = discord.places.member('mira');
  const channel = discord.places.channel('general');
  return { kind: 'say', as: member.user.id, in: channel.id, text: 'Hello' };
};
const json = { 'content-type': 'application/json' };

describe('servePage()', () => {
  it('sends the page under a policy that allows nothing from elsewhere', async () => {
    const { status, headers } = await ask('/');
    const policy = String(headers['content-security-policy']);
    expect(status).toBe(200);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
  });

  it('sends scripts without types and styles', async () => {
    const script = await ask('/page/element.ts');
    expect(script.headers['content-type']).toContain('text/javascript');
    expect(script.text).not.toContain(': Attributes');
    expect((await ask('/page/theme.css')).status).toBe(200);
  });

  it.each([
    '/page/../page-asset.ts',
    '/page/%2e%2e/page-asset.ts',
    '/page/nothing.ts',
    '/page/tsconfig.json',
    '/src/main.ts',
  ])('has nothing at %s', async (path) => {
    expect((await ask(path)).status).toBe(404);
  });

  it.each([
    { headers: { host: 'rebound.example' }, path: '/' },
    { headers: { host: 'rebound.example' }, path: '/page/events' },
    { headers: { origin: 'https://elsewhere.example' }, path: '/page/events' },
  ])('refuses $headers at $path', async ({ headers, path }) => {
    expect((await ask(path, { headers })).status).toBe(403);
  });

  it.each([
    { why: 'no origin', headers: json, status: 403 },
    {
      why: 'a foreign origin',
      headers: { ...json, origin: 'https://a.example' },
      status: 403,
    },
    {
      why: 'no JSON',
      headers: { 'content-type': 'text/plain' },
      origin: true,
      status: 415,
    },
    {
      why: 'an unknown kind',
      headers: json,
      origin: true,
      body: { kind: 'x' },
      status: 400,
    },
    {
      why: 'a missing field',
      headers: json,
      origin: true,
      body: { kind: 'say' },
      status: 400,
    },
    { why: 'no object', headers: json, origin: true, body: 3, status: 400 },
  ])('takes no action with $why', async ({ headers, origin, body, status }) => {
    const channel = discord.places.channel('general');
    const sent = { ...headers, ...(origin ? { origin: discord.origin } : {}) };
    const answer = await ask('/page/act', {
      headers: sent,
      body: JSON.stringify(body ?? say()),
    });
    expect(answer.status).toBe(status);
    expect(discord.messages(channel)).toEqual([]);
  });

  it.each([
    { kind: 'remove', by: 'mira', reason: 'You do not have permission to do that' },
    { kind: 'pin', by: 'mira', reason: 'You do not have permission to do that' },
    { kind: 'remove', by: 'nobody', reason: 'Cannot find this person or channel' },
  ])('lets $by not $kind a message of another', async ({ kind, by, reason }) => {
    const odile = discord.places.member('odile');
    const channel = discord.places.channel('general');
    const message = discord.say({ by: odile, in: channel, content: 'Stay' });
    const as = by === 'nobody' ? '1' : discord.places.member(by).user.id;
    const { text } = await ask('/page/act', {
      headers: { ...json, origin: discord.origin },
      body: JSON.stringify({ kind, as, in: channel.id, message: message.id }),
    });
    expect(JSON.parse(text)).toEqual({ kind: 'failed', reason });
    expect(discord.message(message.id)?.pinned).toBe(false);
  });
});

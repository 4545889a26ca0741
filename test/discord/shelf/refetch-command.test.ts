import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ServerWithBot, startServer } from '../server-with-bot.ts';
import { BRIDGE, type NewsSite, newsPage, startNewsSite } from './news-site.ts';

const HEADLINE = 'Toll bridge to close for nine weeks';
const http = 'http://courier.example/bridge';

let site: NewsSite;
let server: ServerWithBot;

beforeEach(async () => {
  site = await startNewsSite();
  site.pages.set('/bridge', newsPage(HEADLINE, BRIDGE));
  server = await startServer({ intake: site.intake });
});

afterEach(async () => {
  await server.running.close();
  await site[Symbol.asyncDispose]();
});

const add = (address = http) => server.use('library add', { url: address });

describe('/library refetch', () => {
  it('lists what has changed, and pins say so', async () => {
    await add();
    const found = await server.discord.slash({
      by: server.odile,
      command: 'who said',
      options: { what: 'bearings' },
    }).answer;
    await server.submit(server.press(found), { reason: 'Bearings' });
    const paragraphs = BRIDGE.map((text) => text.replace('another winter', 'a winter'));
    site.pages.set('/bridge', newsPage(HEADLINE, paragraphs));
    const said = await server.use('library refetch', { article: 'B1' });
    expect(said).toContain('**B1 has changed and is B2 now**');
    expect(said).toContain('1 changed · 0 added · 0 removed · 7 as they were');
    expect(said).toContain('1 pin says that it has changed');
    expect(server.pinned()[0]).toContain('has other words here by now');
    expect(server.pinned()[0]).toContain('another winter');
    expect(await server.use('cite', { passage: 'B1·s2' })).toContain(
      '**no longer in the article**',
    );
    expect(await server.use('library refetch', { article: 'B2' })).toContain(
      '**B2 has not changed**',
    );
  });

  it('takes over what the page says otherwise of the same text', async () => {
    await add();
    const page = newsPage(HEADLINE, BRIDGE).replaceAll('Lune Courier', 'Lancaster Post');
    site.pages.set('/bridge', page.replace('2026-03-05', '2026-03-06'));
    const said = await server.use('library refetch', { article: 'B1' });
    expect(said).toContain(
      '**B1 has the same text; what its page says of it has changed**',
    );
    expect(said).toContain('- publisher: The Lune Courier, now The Lancaster Post');
    expect(said).toContain('- published: 2026-03-05, now 2026-03-06');
    expect(await server.use('cite', { passage: 'B1·s1' })).toContain(
      'The Lancaster Post',
    );
    expect(await server.use('library refetch', { article: 'B1' })).toContain(
      '**B1 has not changed**',
    );
  });

  it('leaves the article as it is where the page cannot be read', async () => {
    await add();
    site.pages.set('/bridge', 410);
    const said = await server.use('library refetch', { article: 'bridge' });
    expect(said).toContain('**B1 stays as it is.** The site has no such page');
    const remedy = 'If it is gone for good, /library remove takes B1 off.';
    expect(said).toContain(remedy);
    expect(await add()).toContain(remedy);
    const other = { url: `${http}/never` };
    expect(await server.use('library add', other)).toContain('Check the address.');
    expect(await server.use('library status')).toContain('no such page');
    expect(await server.use('cite', { passage: 'B1·s1' })).not.toContain('no longer');
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { messageText } from '../../../src/preview/world/message.ts';
import { rss, rssItem } from '../../ingest/feed/feed-shapes.ts';
import { type ServerWithBot, startServer } from '../server-with-bot.ts';
import { type NewsSite, startNewsSite } from './news-site.ts';

const http = 'http://courier.example/feed';

let site: NewsSite;
let server: ServerWithBot;

beforeEach(async () => {
  site = await startNewsSite();
  site.pages.set('/feed', rss(rssItem(1) + rssItem(2), '<title>Lune *Courier*</title>'));
  server = await startServer({ intake: site.intake });
});

afterEach(async () => {
  await server.running.close();
  await site[Symbol.asyncDispose]();
});

describe('/library follow and unfollow', () => {
  it('follows a feed, lists it, and ends it', async () => {
    expect(await server.use('library follow', { feed: http })).toContain(
      '**Now followed: Lune \\*Courier\\***, as number 1.',
    );
    expect(await server.use('library follow', { feed: http })).toContain('already');
    expect(await server.store.feeds.list(server.guildId)).toMatchObject([
      { address: http, addedBy: server.odile.user.id },
    ]);
    const listed = await server.use('library unfollow');
    expect(listed).toContain('**1** · Lune \\*Courier\\* · followed');
    expect(await server.use('library unfollow', { feed: '2' })).toContain('No feed here');
    expect(await server.use('library unfollow', { feed: '1' })).toContain(
      'is not followed any more',
    );
    expect(await server.use('library unfollow')).toContain('follows no feed');
    await server.use('library follow', { feed: http });
    const typed = 'HTTP://Courier.example/feed#top';
    expect(await server.use('library unfollow', { feed: typed })).toContain(
      'is not followed any more',
    );
  });

  it('ends the feed that a page names, by the address of that page', async () => {
    const link = '<link rel="alternate" type="application/rss+xml" href="/feed">';
    site.pages.set('/', `<html><head>${link}</head><body>News</body></html>`);
    await server.use('library follow', { feed: 'http://courier.example' });
    const other = 'http://other.example/';
    expect(await server.use('library unfollow', { feed: other })).toContain('No feed');
    expect(
      await server.use('library unfollow', { feed: 'http://courier.example' }),
    ).toContain('is not followed any more');
    await server.use('library follow', { feed: http });
    site.pages.set('/', 410);
    expect(
      await server.use('library unfollow', { feed: 'http://courier.example' }),
    ).toContain('is not followed any more');
  });

  it('names nothing where nothing was given', async () => {
    const said = await server.use('library follow', { feed: ' ' });
    expect(said).toMatch(/^\*\*Not followed\.\*\*/u);
  });

  it.each([
    ['http://courier.example/none', 'The site has no such page'],
    ['http://127.0.0.1/feed', 'does not lead to a page on the public internet'],
    ['a feed', 'That is not a web address'],
  ])('says why it does not follow %s', async (feed, why) => {
    const said = await server.use('library follow', { feed });
    expect(said).toContain('**Not followed.**');
    expect(said).toContain(why);
    expect(await server.store.feeds.list(server.guildId)).toEqual([]);
  });
});

describe('/library unanswered', () => {
  it('lists what found nothing without who asked, and clears it', async () => {
    const { odile } = server;
    await server.use('who said', { what: `zeppelin <@${odile.user.id}>` });
    await server.use('who said', { what: 'the zeppelins' });
    await server.use('who said', { what: 'gondola', private: true });
    const used = server.discord.slash({ by: odile, command: 'library unanswered' });
    const message = await server.end(used.answer);
    const said = messageText(message);
    expect(said).toContain('- /who said what: the zeppelins · 2 times, last');
    expect(said).not.toContain('gondola');
    expect(said).not.toContain(odile.user.id);
    server.discord.click({ by: odile, message, label: 'Clear the list' });
    const now = () => messageText(server.discord.message(message.id) ?? message);
    await server.discord.until(() => now() !== said);
    expect(now()).toContain('1 question is forgotten');
    expect(await server.store.unanswered.list(server.guildId)).toEqual([]);
    expect(await server.use('library unanswered')).toContain('Nothing was asked here');
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { noteChangesIn } from '../../src/discord/pins/note-changes.ts';
import { isEphemeral, messageText } from '../../src/preview/world/message.ts';
import { StoreError } from '../../src/store/store-error.ts';
import { newArticle } from '../support/new-libraries.ts';
import { type ServerWithBot, startServer } from './server-with-bot.ts';

const MUSEUM = newArticle(
  'Museum opens its tower',
  [
    'The museum opened its tower on Friday.',
    '“The view is worth 300 steps,” curator Ida Holm said.',
    'Tickets sold out at noon.',
  ],
  { published: '2026-03-06', publisher: 'The Example' },
);
const CHANGED = newArticle('Museum opens its tower', [
  'The museum opened its tower on Friday.',
  '“The view is worth 310 steps,” curator Ida Holm said.',
]);

let server: ServerWithBot;
const by = { by: 'odile', at: Date.UTC(2026, 2, 6) };

beforeEach(async () => {
  server = await startServer();
});

afterEach(() => server.running.close());

const libraries = () => server.running.routing.libraries.open();
const add = async () => (await libraries()).add(server.guildId, MUSEUM, by);

/** Asks who spoke of steps; only the museum's article has any. */
const askForSteps = () =>
  server.discord.slash({ command: 'who said', options: { what: 'steps' } }).answer;

describe('a server with an article of its own', () => {
  it('is answered from it, and from what ships', async () => {
    expect(messageText(await askForSteps())).toContain('Nothing found');
    await add();
    expect(messageText(await askForSteps())).toContain('B1·s2');
    expect(messageText(await server.ask())).toContain('A1·s');
  });

  it('shares it with nobody else', async () => {
    await add();
    const other = server.discord.places.addGuild({ name: 'Another server' });
    const asked = { command: 'who said', options: { what: 'steps' } };
    const there = server.discord.slash({
      ...asked,
      in: server.discord.places.channel('general', other),
    });
    expect(messageText(await there.answer)).toContain('Nothing found');
    const alone = server.discord.places.direct(server.mira);
    const direct = server.discord.slash({ ...asked, by: server.mira, in: alone });
    expect(messageText(await direct.answer)).toContain('Nothing found');
  });

  it('completes its headline and speakers, cites its addresses and goes on from there', async () => {
    await add();
    const suggest = async (focused: string, text: string) => {
      const use = { command: 'who said', options: { [focused]: text }, focused };
      const response = await server.discord.autocomplete(use).response;
      return response.kind === 'choices' ? response.choices : [];
    };
    expect(await suggest('article', 'museum')).toEqual([
      expect.objectContaining({ name: 'B1 · Museum opens its tower', value: 'B1' }),
    ]);
    expect(await suggest('speaker', 'holm')).toHaveLength(1);
    const options = { passage: 'b1.2' };
    const cited = await server.discord.slash({ command: 'cite', options }).answer;
    expect(messageText(cited)).toContain('300 steps');
    const after = await server.discord.click({ message: cited, label: 'After' }).answer;
    expect(messageText(after)).toContain('Tickets sold out at noon.');
  });

  it('may leave out what ships; what was shown of it goes on', async () => {
    await add();
    const shown = await server.ask();
    await server.store.servers.change(server.guildId, { hasShippedArticles: false });
    expect(messageText(await server.ask())).toContain('Nothing found in 1 article');
    expect(messageText(await askForSteps())).toContain('B1·s2');
    const after = await server.discord.click({ message: shown, label: 'After' }).answer;
    expect(messageText(after)).toContain('A1·s');
  });

  it('has pins of it that say when its words change or go', async () => {
    await add();
    await server.submit(server.press(await askForSteps()), { reason: 'Steps' });
    const { bot, routing } = server.running;
    const note = () => noteChangesIn(server.guildId, bot.client, routing);
    expect(await note()).toBe(0);
    const servers = await libraries();
    const place = { guildId: server.guildId, number: 1 };
    expect((await servers.replace(place, CHANGED, by)).kind).toBe('replaced');
    expect(await note()).toBe(1);
    expect(await note()).toBe(0);
    expect(server.pinned()[0]).toContain('has other words here by now');
    expect(server.pinned()[0]).toContain('300 steps');
    await servers.remove(server.guildId, 2, by);
    expect(await note()).toBe(1);
    expect(server.pinned()[0]).toContain('The article is no longer here');
  });

  it('keeps a pin as it is whose words stand in the newer text too', async () => {
    await add();
    const options = { about: 'tower' };
    const asked = { by: server.odile, command: 'what happened', options };
    const found = await server.discord.slash(asked).answer;
    await server.submit(server.press(found), { reason: 'Tower', passage: 'B1·s1' });
    const { bot, routing } = server.running;
    const place = { guildId: server.guildId, number: 1 };
    await (await libraries()).replace(place, CHANGED, by);
    expect(await noteChangesIn(server.guildId, bot.client, routing)).toBe(0);
    expect(await server.use('article show', { article: 'B2' })).toContain(
      'takes the place of B1',
    );
    expect(await server.use('article show', { article: 'B1' })).toContain(
      'has another text by now, which is B2',
    );
  });

  it('lists it before what ships, and turns pages beside a public list', async () => {
    await add();
    for (let place = 0; place < 12; place += 1)
      await (await libraries()).add(
        server.guildId,
        newArticle(`Note ${place}`, [`It rained ${place} times.`]),
        by,
      );
    const list = await server.discord.slash({ command: 'article list' }).answer;
    expect(messageText(list)).toContain('16 articles can be asked here: 1 to 10');
    expect(isEphemeral(list)).toBe(false);
    const next = await server.discord.click({ message: list, label: 'Next' }).answer;
    expect(messageText(next)).toContain('**B1** · Museum opens its tower');
    expect(isEphemeral(next)).toBe(true);
    const back = await server.discord.click({ message: next, label: 'Previous' }).answer;
    expect(back.id).toBe(next.id);
    expect(messageText(back)).toContain('1 to 10');
    await server.discord.click({ message: list, label: 'Remove' }).response;
    await server.discord.until(() => !server.discord.message(list.id));
  });
});

describe('a server whose own articles cannot be read', () => {
  it('is answered from what ships, and told so', async () => {
    await add();
    const cited = await server.discord.slash({
      command: 'cite',
      options: { passage: 'B1·s2' },
    }).answer;
    (await libraries()).letGo(server.guildId);
    server.store.shelves.texts = () =>
      Promise.reject(new StoreError('unreachable', 'postgres://db', null));
    const lack =
      'own articles cannot be reached just now: only those that ship with the bot were searched';
    expect(messageText(await server.ask())).toContain(lack);
    expect(messageText(await askForSteps())).toContain(lack);
    expect(await server.use('cite', { passage: 'B1·s1' })).toContain(lack);
    const pressed = server.discord.click({ message: cited, label: 'After' });
    expect(messageText(await pressed.answer)).toContain('cannot be reached just now');
    await server.discord.click({ message: cited, label: 'Remove' }).response;
    await server.discord.until(() => !server.discord.message(cited.id));
    await server.store.servers.change(server.guildId, { hasShippedArticles: false });
    expect(messageText(await server.ask())).toContain(
      'Nothing found in 0 articles with 0 sentences',
    );
  });

  it('is answered in time where they take long, and from them when they are there', async () => {
    await add();
    (await libraries()).letGo(server.guildId);
    const { texts } = server.store.shelves;
    let read = () => {};
    const reading = new Promise<void>((resolve) => {
      read = resolve;
    });
    server.store.shelves.texts = async (...asked) => {
      await reading;
      return texts.apply(server.store.shelves, asked);
    };
    expect(messageText(await askForSteps())).toContain('are just being read');
    read();
    await (await libraries()).libraryOf(server.guildId);
    expect(messageText(await askForSteps())).toContain('B1·s2');
  });
});

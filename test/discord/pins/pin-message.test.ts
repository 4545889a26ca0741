import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Library } from '../../../src/answer/library.ts';
import { noteChanges } from '../../../src/discord/pins/note-changes.ts';
import { buildLibrary } from '../../../src/library/build-library.ts';
import { isEphemeral, messageText } from '../../../src/preview/world/message.ts';
import { buildArticle } from '../../support/build-article.ts';
import { openApiFaults } from '../../support/openapi.ts';
import { type ServerWithBot, startServer } from '../server-with-bot.ts';

let server: ServerWithBot;

beforeEach(async () => {
  server = await startServer();
});

afterEach(() => server.running.close());

describe('the message of a pin', () => {
  it('shows History to everybody who sees the pin', async () => {
    await server.pin({ reason: 'Why' });
    const [one] = server.discord.pins(server.general);
    if (!one) throw new TypeError('Cannot find the pin');
    const by = server.mira;
    const shown = await server.discord.click({
      by,
      message: one.message,
      label: 'History',
    }).answer;
    expect(isEphemeral(shown)).toBe(true);
    expect(JSON.stringify(shown.components)).toContain('asked for by');
  });

  it('keeps Before and After, which open beside it', async () => {
    await server.pin({ reason: 'Why' });
    const [one] = server.discord.pins(server.general);
    if (!one) throw new TypeError('Cannot find the pin');
    const by = server.mira;
    const click = { by, message: one.message, label: 'After' };
    const shown = await server.discord.click(click).answer;
    expect(isEphemeral(shown)).toBe(true);
    expect(shown.components[0]?.content).toMatch(/^-# Pin 1 · by /);
    expect(server.pinned()[0]).not.toContain('day and night');
  });

  it('has the whole of a passage that is too long for a message as a file', async () => {
    const by = server.odile;
    const options = { about: 'inspectors' };
    const asked = { by, command: 'what happened', options };
    const message = await server.discord.slash(asked).answer;
    await server.submit(server.press(message), { reason: 'Long' });
    const [one] = server.discord.pins(server.general);
    const filenames = one?.message.attachments.map(({ filename }) => filename);
    expect(filenames).toEqual(['A3-s2.txt']);
    expect(await server.use('pins remove', { number: 1 })).toContain('is removed');
    const after = server.discord.message(one?.message.id ?? '');
    expect(after && messageText(after)).toContain('No longer pinned');
    expect(after?.attachments.map(({ filename }) => filename)).toEqual(['A3-s2.txt']);
    await server.use('help');
    expect(server.discord.requests.flatMap(openApiFaults)).toEqual([]);
  });

  it('stands as before where the server leaves out the article', async () => {
    await server.pin({ reason: 'Why' });
    await server.store.servers.change(server.guildId, { hasShippedArticles: false });
    const shown = await server.use('pins show', { number: 1 });
    expect(shown).toContain('pinned · [its message]');
    expect(shown).not.toContain('no longer here');
  });

  it('says so when the article has changed or is gone, and keeps its own text', async () => {
    await server.pin({ reason: 'Why' });
    const { bot, routing } = server.running;
    const before = server
      .pinned()[0]
      ?.split('\n')
      .filter((line) => line.startsWith('> '));
    expect(await noteChanges(bot.client, routing)).toBe(0);
    const shipping = (shipped: Library) => ({
      ...routing,
      libraries: {
        ...routing.libraries,
        shipped,
        open: () => routing.libraries.open(),
      },
    });
    const changed = buildLibrary([
      buildArticle('Another', ['One.', 'Two.', 'Three.', 'Four.']),
    ]);
    expect(await noteChanges(bot.client, shipping(changed))).toBe(1);
    expect(await noteChanges(bot.client, shipping(changed))).toBe(0);
    expect(server.pinned()[0]).toContain('has other words here by now');
    expect(
      server
        .pinned()[0]
        ?.split('\n')
        .filter((line) => line.startsWith('> ')),
    ).toEqual(before);
    expect(await noteChanges(bot.client, shipping(buildLibrary([])))).toBe(1);
    expect(server.pinned()[0]).toContain('The article is no longer here');
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isEphemeral, messageText } from '../../src/preview/world/message.ts';
import { type ServerWithBot, startServer } from './server-with-bot.ts';

let server: ServerWithBot;

beforeEach(async () => {
  server = await startServer();
});

afterEach(() => server.running.close());

const ask = (by = server.odile) =>
  server.discord.slash({ by, command: 'privacy' }).answer;

describe('/privacy', () => {
  it('says what is kept, and that nothing is about who did nothing', async () => {
    const message = await ask(server.mira);
    expect(isEphemeral(message)).toBe(true);
    expect(messageText(message)).toContain('questions of a server that found nothing');
    expect(messageText(message)).toContain('About you, nothing is kept');
    expect(JSON.stringify(message.components)).not.toContain('Delete');
  });

  it('counts what is kept of who asks', async () => {
    await server.pin({ reason: 'Why' });
    await expect
      .poll(async () => messageText(await ask()))
      .toMatch(
        /- 1 pin, in this server number 1\n- 3 steps .*\n- 1 public answer that you asked/,
      );
  });

  it('deletes it on a click, after asking once more', async () => {
    await server.pin({ reason: 'Why' });
    const by = server.odile;
    const asked = await server.discord.click({
      by,
      message: await ask(),
      label: 'Delete what names me',
    }).answer;
    const kept = await server.discord.click({ by, message: asked, label: 'Keep it' })
      .answer;
    expect(messageText(kept)).toBe('Nothing was deleted.');
    expect((await server.store.members.about(by.user.id)).pins).toHaveLength(1);
    const again = await server.discord.click({
      by,
      message: await ask(),
      label: 'Delete what names me',
    }).answer;
    const done = await server.discord.click({ by, message: again, label: 'Yes, delete' })
      .answer;
    expect(messageText(done)).toMatch(/^Done: nothing that is kept names you/);
    expect(messageText(await ask())).toContain('About you, nothing is kept');
    const pin = await server.store.pins.byNumber(server.guildId, 1);
    expect(pin).toMatchObject({ plannedBy: null, reason: 'Why', state: 'pinned' });
    expect(await server.use('pins history', { number: 1 })).toContain('by somebody');
  });

  it('works alone with the bot', async () => {
    await server.pin({ reason: 'Why' });
    const place = server.discord.places.direct(server.odile);
    const message = await server.discord.slash({
      by: server.odile,
      in: place,
      command: 'privacy',
    }).answer;
    expect(messageText(message)).toContain('- 1 pin\n');
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isEphemeral } from '../../../src/preview/world/message.ts';
import { type ServerWithBot, startServer } from '../server-with-bot.ts';

let server: ServerWithBot;

beforeEach(async () => {
  server = await startServer();
});

afterEach(() => server.running.close());

/** A channel that only moderators see, with a pin in it. */
async function pinInSecret() {
  const { places } = server.discord;
  let secret = places.addChannel({ name: 'secret', deny: ['VIEW_CHANNEL'] });
  for (const subject of [server.odile, 'bot'] as const)
    secret = places.overwrite(secret, subject, { allow: ['VIEW_CHANNEL'] });
  await server.pin({ reason: 'Hidden' }, { by: server.odile, in: secret });
  return secret;
}

/** A member with Pin Messages who does not see that channel. */
function pinner() {
  const permissions = ['PIN_MESSAGES'] as const;
  return server.discord.places.addMember({ name: 'paul', permissions });
}

describe('/pins', () => {
  it('is hidden from members, and refused if shown to them', async () => {
    const offered = server.discord.offered({ by: server.mira }).map(({ name }) => name);
    expect(offered).not.toContain('pins');
    expect(await server.use('pins list', {}, { by: server.mira })).toContain(
      '*Pin Messages*',
    );
  });

  it('lists the newest first, with older ones behind a button', async () => {
    expect(await server.use('pins list')).toBe('No pins here yet.');
    await server.pin({ reason: 'First' });
    await server.pin({ reason: 'Second', replaces: '1' });
    const list = await server.use('pins list');
    expect(list).toMatch(
      /^\*\*Pin 2\*\* .* pinned · \[its message\]\(https.*\nSecond\n-# A1·s[\d-]+ · Harbour bridge/s,
    );
    expect(list).toMatch(/\*\*Pin 1\*\* .* replaced by pin 2/);
    const { passage } = (await server.store.pins.list(server.guildId))[0] ?? {};
    if (!passage) throw new TypeError('Cannot find a pin');
    for (let place = 0; place < 11; place += 1)
      await server.store.pins.plan({
        guildId: server.guildId,
        channelId: server.general.id,
        key: String(10n ** 17n + BigInt(place)),
        by: server.odile.user.id,
        at: Date.now(),
        reason: 'Many',
        replaces: null,
        passage: {
          ...passage,
          address: { article: 'A2', first: 10 + place, last: 10 + place },
        },
      });
    const message = await server.discord.slash({ by: server.odile, command: 'pins list' })
      .answer;
    const older = await server.discord.click({
      by: server.odile,
      message,
      label: 'Older',
    }).answer;
    expect(older.id).toBe(message.id);
    expect(JSON.stringify(older.components)).toContain('**Pin 3** ');
  });

  it('shows a pin as it is in Discord at this moment', async () => {
    await server.pin({ reason: 'Why' });
    expect(await server.use('pins show', { number: 1 })).toMatch(
      /pinned · \[its message\]\(https/,
    );
    const pin = await server.store.pins.byNumber(server.guildId, 1);
    server.discord.deleteMessage(pin?.messageId ?? '');
    const gone = await server.use('pins show', { number: 1 });
    expect(gone).toContain('No longer pinned since');
    expect(await server.states()).toEqual(['removed']);
    expect(await server.use('pins history', { number: 1 })).toMatch(
      /removed · Discord: Unknown Message \(10008\)/,
    );
  });

  it('removes a pin once and keeps its record', async () => {
    await server.pin({ reason: 'Why' });
    expect(await server.use('pins remove', { number: 1 })).toContain('Pin 1 is removed');
    expect(server.pinned()).toEqual([]);
    expect(await server.use('pins remove', { number: 1 })).toContain(
      'not pinned any more',
    );
    expect(await server.use('pins remove', { number: 9 })).toContain('There is no pin 9');
    const history = await server.use('pins history', { number: 1 });
    expect(history).toMatch(
      /asked for by <@\d+>\n.*posted.*\n.*pinned.*\n.*removed by <@\d+>$/,
    );
    expect(await server.pin({ reason: 'Again' })).toContain('Pinned as number 2');
  });

  it('says why a pin still stands', async () => {
    await server.pin({ reason: 'Why' });
    server.discord.faults.next(
      { kind: 'error', status: 403, code: 50013 },
      { path: /pins/ },
    );
    expect(await server.use('pins remove', { number: 1 })).toContain(
      'still stands: the bot lacks',
    );
    expect(await server.states()).toEqual(['pinned']);
  });

  it('exports what the reader may see as Markdown and JSON', async () => {
    await server.pin({ reason: 'Why # not' });
    await pinInSecret();
    const message = await server.discord.slash({ by: pinner(), command: 'pins export' })
      .answer;
    const files = await Promise.all(
      message.attachments.map(async ({ filename, url }) => ({
        filename,
        text: await (await fetch(url)).text(),
      })),
    );
    expect(files.map(({ filename }) => filename)).toEqual(['pins.md', 'pins.json']);
    expect(files[0]?.text).toContain('## Pin 1: pinned\n\nReason: Why # not\n\n> ');
    const { pins } = JSON.parse(files[1]?.text ?? '');
    expect(pins).toMatchObject([{ number: 1, state: 'pinned', reason: 'Why # not' }]);
    expect(pins[0].history).toHaveLength(3);
  });

  it('never shows a pin of a channel that the reader cannot see', async () => {
    const secret = await pinInSecret();
    const by = pinner();
    for (const [command, options] of [
      ['pins list', {}],
      ['pins show', { number: 1 }],
      ['pins history', { number: 1 }],
      ['pins remove', { number: 1 }],
      ['pins export', {}],
    ] as const)
      expect(await server.use(command, options, { by })).toMatch(
        /^(?:No pins|There is no pin)/,
      );
    expect(await server.use('pins list')).toContain('Hidden');
    // Nor to everyone, by one who sees it: the others do not.
    expect(await server.use('pins list', { public: true })).toBe('No pins here yet.');
    const there = { by: server.odile, in: secret };
    expect(await server.use('pins list', { public: true }, there)).toContain('Hidden');
    expect(server.pinned(secret)).toHaveLength(1);
  });

  it('shows to everyone only if asked to, and where it may', async () => {
    await server.pin({ reason: 'Why' });
    const show = (options: Record<string, boolean>) =>
      server.discord.slash({ by: server.odile, command: 'pins list', options }).answer;
    expect(isEphemeral(await show({}))).toBe(true);
    expect(isEphemeral(await show({ public: true }))).toBe(false);
    await server.store.servers.change(server.guildId, { publicChannels: ['1'] });
    const kept = await show({ public: true });
    expect(isEphemeral(kept)).toBe(true);
    expect(JSON.stringify(kept.components)).toContain('answers are public in <#1> only');
  });

  it('tells the log channel of pins and removals, without the passage', async () => {
    const log = server.discord.places.addChannel({ name: 'log' });
    await server.store.servers.change(server.guildId, { pinLogChannel: log.id });
    await server.pin({ reason: 'Why' });
    await server.use('pins remove', { number: 1 });
    const texts = server.discord
      .messages(log)
      .map(({ components }) => components[0]?.content);
    expect(texts).toEqual([
      expect.stringMatching(/^Pin 1 · by <@\d+> .*https.*\nReason: Why$/s),
      expect.stringMatching(/^Pin 1 · removed by <@\d+>/),
    ]);
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isEphemeral, messageText } from '../../src/preview/world/message.ts';
import { type ServerWithBot, startServer } from './server-with-bot.ts';

let server: ServerWithBot;

beforeEach(async () => {
  server = await startServer();
});

afterEach(() => server.running.close());

const set = (changes: Parameters<ServerWithBot['store']['servers']['change']>[1]) =>
  server.store.servers.change(server.guildId, changes);

/** Asks with private, and presses *Show everyone*; returns what the press says. */
async function show(by = server.mira) {
  const message = await server.ask({ by }, { private: true });
  const pressed = server.discord.click({ by, message, label: 'Show everyone' });
  return { pressed, answer: await pressed.answer };
}

describe('answers as the settings of a server have them', () => {
  it('are public at first', async () => {
    expect(isEphemeral(await server.ask())).toBe(false);
  });

  it('are private by default, and public where asked for', async () => {
    await set({ isPrivateByDefault: true });
    expect(isEphemeral(await server.ask())).toBe(true);
    expect(isEphemeral(await server.ask({}, { private: false }))).toBe(false);
  });

  it('are private outside the channels that are set, and say why', async () => {
    await set({ publicChannels: [server.discord.places.channel('claims').id] });
    const message = await server.ask({}, { private: false });
    expect(isEphemeral(message)).toBe(true);
    expect(messageText(message)).toContain(
      '-# Only you see this: answers are public in <#',
    );
    // A post counts as its forum.
    const post = server.discord.places.channel('who-paid-for-the-bridge');
    expect(isEphemeral(await server.ask({ in: post }))).toBe(false);
  });

  it('are public by members with the role alone, and by moderators', async () => {
    const editor = server.discord.places.addMember({ name: 'edda', permissions: [] });
    await set({ publisherRoles: editor.roles });
    const message = await server.ask();
    expect(isEphemeral(message)).toBe(true);
    expect(messageText(message)).toContain(
      `only <@&${editor.roles[0]}> may show answers`,
    );
    for (const by of [editor, server.odile])
      expect(isEphemeral(await server.ask({ by }))).toBe(false);
  });

  it('leave out the articles that ship', async () => {
    await set({ hasShippedArticles: false });
    expect(messageText(await server.ask())).toContain('Nothing found in 0 articles');
    const typed = {
      command: 'who said',
      focused: 'speaker',
      options: { speaker: 'ort' },
    };
    const response = await server.discord.autocomplete(typed).response;
    expect(response.kind === 'choices' && response.choices).toEqual([]);
  });
});

describe('Show everyone', () => {
  it('is checked when it is pressed', async () => {
    await set({ publicChannels: ['1'] });
    const { answer } = await show();
    expect(messageText(answer)).toBe(
      'Not shown to everyone: answers are public in <#1> only.',
    );
    expect(isEphemeral(answer)).toBe(true);
    expect(server.discord.messages(server.general)).toEqual([]);
  });

  it('shows once, however often it is pressed at the same time', async () => {
    const message = await server.ask({}, { private: true });
    const press = () => server.discord.click({ message, label: 'Show everyone' });
    const presses = [press(), press(), press()];
    const answers = await Promise.all(presses.map(({ response }) => response));
    expect(answers).toHaveLength(3);
    await expect.poll(() => presses.flatMap((one) => one.followUpIds)).toHaveLength(1);
    // What is said next comes after what the presses have led to.
    await server.use('help');
    expect(server.discord.messages(server.general)).toHaveLength(1);
  });

  it('shows with the next press what Discord refused at first', async () => {
    const message = await server.ask({}, { private: true });
    const followUp = { method: 'POST', path: /\/webhooks\// };
    server.discord.faults.next({ kind: 'error', status: 403, code: 50013 }, followUp);
    const first = server.discord.click({ message, label: 'Show everyone' });
    await first.response;
    const now = () => server.discord.message(message.id) ?? message;
    const restored = '"label":"Show everyone"';
    await expect.poll(() => JSON.stringify(now().components)).toContain(restored);
    const again = now();
    const second = server.discord.click({ message: again, label: 'Show everyone' });
    await expect.poll(() => second.followUpIds).toHaveLength(1);
    expect(server.discord.messages(server.general)).toHaveLength(1);
  });

  it('is recorded with who asked', async () => {
    const { pressed } = await show();
    await expect.poll(() => pressed.followUpIds).toHaveLength(1);
    const [id = ''] = pressed.followUpIds;
    await expect
      .poll(() => server.store.publicAnswers.byMessage(id))
      .toMatchObject({ askedBy: server.mira.user.id, channelId: server.general.id });
  });
});

describe('the record of public answers', () => {
  it('has who asked and who removed, for moderators', async () => {
    const message = await server.ask();
    const by = server.odile;
    await expect
      .poll(() => server.store.publicAnswers.byMessage(message.id))
      .toMatchObject({ askedBy: server.mira.user.id });
    const pressed = server.discord.click({ by, message, label: 'Remove' });
    await expect.poll(() => pressed.followUpIds).toHaveLength(1);
    const told = server.discord.message(pressed.followUpIds[0] ?? '');
    expect(told && isEphemeral(told)).toBe(true);
    expect(told && messageText(told)).toContain(
      `that <@${server.mira.user.id}> had asked for`,
    );
    expect(await server.use('settings answers')).toMatch(
      new RegExp(
        `asked by <@${server.mira.user.id}> · removed <t:\\d+:f> by <@${by.user.id}>`,
      ),
    );
  });

  it('says nothing more to who removes their own', async () => {
    const message = await server.ask();
    await expect
      .poll(() => server.store.publicAnswers.byMessage(message.id))
      .not.toBeNull();
    const pressed = server.discord.click({ message, label: 'Remove' });
    await expect
      .poll(
        async () => (await server.store.publicAnswers.byMessage(message.id))?.removedBy,
      )
      .toBe(server.mira.user.id);
    expect(pressed.followUpIds).toEqual([]);
  });

  it('lists what moderators can see behind much that they cannot', async () => {
    const { publicAnswers } = server.store;
    const { guildId } = server;
    const by = server.mira.user.id;
    const seen = { messageId: '7', guildId, channelId: server.general.id, by, at: 0 };
    await publicAnswers.asked(seen);
    for (let at = 1; at <= 30; at += 1)
      await publicAnswers.asked({ ...seen, channelId: '1', messageId: `1${at}`, at });
    const list = await server.use('settings answers');
    expect(list.match(/asked by/g)).toHaveLength(1);
    expect(list).toContain(`/${server.general.id}/7)`);
  });

  it('has nothing of private answers and of what is said alone with the bot', async () => {
    const direct = server.discord.places.direct(server.mira);
    await server.ask({ in: direct });
    await server.ask({}, { private: true });
    expect(await server.use('settings answers')).toBe(
      'No public answers in the last 30 days.',
    );
  });
});

describe('alone with the bot', () => {
  it('offers neither to show nor to pin, and says what needs a server', async () => {
    const direct = server.discord.places.direct(server.mira);
    const message = await server.ask({ in: direct }, { private: true });
    const labels = JSON.stringify(message.components);
    expect(labels).not.toContain('Show everyone');
    expect(labels).not.toContain('"Pin"');
    expect(() => server.discord.slash({ in: direct, command: 'pins list' })).toThrow(
      'contexts',
    );
  });
});

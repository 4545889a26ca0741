import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SettingKey } from '../../../src/discord/settings/setting-key.ts';
import {
  isEphemeral,
  type Message,
  messageText,
} from '../../../src/preview/world/message.ts';
import { DEFAULT_SERVER_SETTINGS } from '../../../src/store/server-settings.ts';
import { openApiFaults } from '../../support/openapi.ts';
import { type ServerWithBot, startServer } from '../server-with-bot.ts';

let server: ServerWithBot;
let form: Message;

beforeEach(async () => {
  server = await startServer();
  form = await server.discord.slash({ by: server.odile, command: 'settings set' }).answer;
});

afterEach(() => server.running.close());

/** Chooses in the menu of a setting; returns what the form says then. */
async function choose(key: SettingKey, values: readonly string[], by = server.odile) {
  const customId = `do:choose:${key}`;
  return messageText(
    await server.discord.select({ by, message: form, customId, values }).answer,
  );
}

const press = async (label: string, message = form) =>
  server.discord.click({ by: server.odile, message, label }).answer;

describe('/settings', () => {
  it('shows the settings as they are to the one who asks', async () => {
    const shown = await server.discord.slash({
      by: server.odile,
      command: 'settings show',
    }).answer;
    expect(isEphemeral(shown)).toBe(true);
    expect(messageText(shown).split('\n')).toEqual([
      '**Settings of this server**',
      '**Public answers in**: all channels',
      '**Answers are**: public, unless asked with *private: True*',
      '**Who may show answers to everyone**: everybody',
      '**Who may pin**: members with *Pin Messages*',
      '**Pins are logged in**: no channel',
      '**Who may add articles**: members with *Manage Server*',
      '**Articles that come with the bot**: searched',
      expect.stringContaining('`/settings set`'),
      '-# Pins are public in every channel, also where answers are not: whoever may pin decides about each',
    ]);
    expect(server.discord.requests.flatMap(openApiFaults)).toEqual([]);
  });

  it('says what a channel setting was and is', async () => {
    const id = server.general.id;
    expect(await choose('publicChannels', [id])).toContain(
      `**Public answers in**: all channels → <#${id}>`,
    );
    expect(await choose('publicChannels', [])).toContain(`<#${id}> → all channels`);
    expect(await choose('pinLogChannel', [id])).toContain(`no channel → <#${id}>`);
    expect(await server.store.servers.settings(server.guildId)).toEqual({
      ...DEFAULT_SERVER_SETTINGS,
      pinLogChannel: id,
    });
  });

  it('says what those who see the log channel are told', async () => {
    const { id } = server.discord.places.addChannel({ name: 'told' });
    expect(await choose('pinLogChannel', [id])).toContain(
      'It is told of pins in all channels, by whom and why, but not their passages',
    );
  });

  it('says that the bot cannot write in the log channel', async () => {
    const { places } = server.discord;
    const quiet = places.addChannel({ name: 'quiet', deny: ['SEND_MESSAGES'] });
    expect(await choose('pinLogChannel', [quiet.id])).toContain(
      `The bot cannot write in <#${quiet.id}> yet: it needs *View Channel* and *Send Messages*`,
    );
  });

  it.each(['publisherRoles', 'pinnerRoles', 'librarianRoles'] as const)(
    'changes the roles of %s',
    async (key) => {
      const { roles } = server.discord.places.addMember({
        name: 'rolf',
        permissions: [],
      });
      expect(await choose(key, roles)).toContain(`<@&${roles[0]}>`);
      const settings = await server.store.servers.settings(server.guildId);
      expect(settings).toEqual({ ...DEFAULT_SERVER_SETTINGS, [key]: roles });
    },
  );

  it('says how librarians come to see their command', async () => {
    const rolf = server.discord.places.addMember({ name: 'rolf', permissions: [] });
    expect(await choose('librarianRoles', rolf.roles)).toContain(
      'They see `/library` once it is allowed to the role',
    );
    expect(await choose('librarianRoles', [])).not.toContain('They see');
  });

  it('switches on and off', async () => {
    const changed = await press('Make private');
    expect(changed.id).toBe(form.id);
    expect(messageText(changed)).toMatch(/\*\*Answers are\*\*: public, .* → private, /);
    expect(messageText(await press('Make public', changed))).toContain('→ public, ');
    expect(messageText(await press('Leave them out'))).toContain('searched → left out');
  });

  it('says that answers are public nowhere, and in all channels again', async () => {
    const nowhere = await press('Public nowhere');
    expect(messageText(nowhere)).toContain('all channels → no channel');
    const { publicChannels } = await server.store.servers.settings(server.guildId);
    expect(publicChannels).toEqual([]);
    const asked = await server.ask({ by: server.odile }, { private: false });
    expect(messageText(asked)).toContain('answers are public nowhere in this server');
    expect(isEphemeral(asked)).toBe(true);
    expect(messageText(await press('Public in all channels', nowhere))).toContain(
      'no channel → all channels',
    );
    const again = await server.store.servers.settings(server.guildId);
    expect(again).toEqual(DEFAULT_SERVER_SETTINGS);
  });

  it('is refused to who may not, also where a menu is forged or the right is lost', async () => {
    const by = server.mira;
    expect(await server.use('settings show', {}, { by })).toContain('*Manage Server*');
    expect(await server.use('settings answers', {}, { by })).toContain('*Manage Server*');
    const message = await server.ask({ by });
    const customId = 'do:choose:pinnerRoles';
    const forged = server.discord.select({ by, message, customId, values: ['1'] });
    expect(messageText(await forged.answer)).toContain('another version of the bot');
    const settings = await server.store.servers.settings(server.guildId);
    expect(settings).toEqual(DEFAULT_SERVER_SETTINGS);
  });

  it('works though a role that is set was deleted', async () => {
    await server.store.servers.change(server.guildId, {
      pinnerRoles: ['1'],
      pinLogChannel: '2',
    });
    const again = await server.discord.slash({
      by: server.odile,
      command: 'settings set',
    }).answer;
    expect(messageText(again)).toContain('<@&1>');
    expect(JSON.stringify(again.components)).not.toContain('"id":"1"');
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LocalDiscord } from '../../src/preview/local-discord.ts';
import { startLocalDiscord } from '../../src/preview/start-local-discord.ts';
import {
  buildRestClient,
  menuCommands,
  type RestClient,
  whoCommand,
} from './rest-client.ts';

let discord: LocalDiscord;
let rest: RestClient;
let path: string;

beforeEach(async () => {
  discord = await startLocalDiscord({ rateLimit: { limit: 1000, windowMs: 1000 } });
  rest = buildRestClient(discord);
  path = `/applications/${discord.applicationId}/commands`;
});

afterEach(() => discord.close());

const bare = { name: 'who', description: 'Ask who said something' };
const ids = () => discord.commands().map(({ id }) => id);

describe('registering commands', () => {
  it('keeps the ids of what keeps its name, and forgets the rest', async () => {
    await rest.send('PUT', path, [whoCommand, ...menuCommands]);
    const [who] = ids();
    await rest.send('PUT', path, [{ ...bare, description: 'changed' }]);
    expect(ids()).toEqual([who]);
    expect(discord.registrations).toBe(2);
  });

  it('gives back what it wrote out: kind, permissions, contexts', async () => {
    const sent = await rest.send('POST', path, bare);
    expect(sent).toMatchObject({
      status: 201,
      body: {
        ...bare,
        type: 1,
        application_id: discord.applicationId,
        default_member_permissions: null,
        contexts: null,
        integration_types: [0],
        nsfw: false,
      },
    });
    expect(sent.body).not.toHaveProperty('options');
    expect((await rest.send('POST', path, bare)).status).toBe(200);
  });

  it('changes and deletes one', async () => {
    const { id } = (await rest.send('POST', path, whoCommand)).body;
    const changed = await rest.send('PATCH', `${path}/${id}`, { description: 'changed' });
    expect(changed.body).toMatchObject({ id, description: 'changed', name: 'who' });
    expect((await rest.send('PATCH', `${path}/${id}`, { description: '' })).status).toBe(
      400,
    );
    expect((await rest.send('DELETE', `${path}/${id}`)).status).toBe(204);
    expect((await rest.send('GET', `${path}/${id}`)).body).toMatchObject({ code: 10063 });
  });

  it('gives translations only where they are asked for', async () => {
    await rest.send('PUT', path, [{ ...bare, name_localizations: { de: 'wer' } }]);
    const [plain] = (await rest.send('GET', path)).body as unknown as object[];
    expect(plain).not.toHaveProperty('name_localizations');
    const localized = (await rest.send('GET', `${path}?with_localizations=true`)).body;
    expect(localized).toMatchObject([{ name_localizations: { de: 'wer' } }]);
  });

  it('creates 200 a day, and overwrites without end', async () => {
    const batch = (letter: string) =>
      Array.from({ length: 100 }, (_, i) => ({ ...bare, name: `${letter}${i}` }));
    await rest.send('PUT', path, batch('a'));
    await rest.send('PUT', path, batch('b'));
    expect((await rest.send('PUT', path, batch('b'))).status).toBe(200);
    expect((await rest.send('PUT', path, [bare])).body).toMatchObject({ code: 30034 });
  });

  it.each([
    ['another application', '/applications/112233445566778899/commands', 20012],
    ['a server the bot is not in', 'guilds/112233445566778899/commands', 50001],
  ])('is refused for %s', async (_name, where, code) => {
    const at = where.startsWith('/') ? where : path.replace('commands', where);
    expect((await rest.send('PUT', at, [])).body).toMatchObject({ code });
  });

  it.each(['__proto__', 'constructor', 'toString'])(
    'refuses a field called %s',
    async (name) => {
      const body = JSON.parse(
        `{"name":"who","description":"x","${name}":{"_errors":[]}}`,
      );
      const refused = await rest.send('POST', path, body);
      expect(refused.status).toBe(400);
      expect(JSON.stringify(refused.body['errors'])).toContain(
        `"${name}":{"_errors":[{"code"`,
      );
      expect(Object.keys(Object.prototype)).toEqual([]);
    },
  );

  it('says where each fault is', async () => {
    const refused = await rest.send('PUT', path, [
      bare,
      { ...bare, name: 'b', description: '' },
    ]);
    expect(refused.body).toMatchObject({
      code: 50035,
      errors: { 1: { description: { _errors: [{ code: 'BASE_TYPE_REQUIRED' }] } } },
    });
  });
});

describe('using commands', () => {
  beforeEach(async () => {
    await rest.send('PUT', path, [
      whoCommand,
      ...menuCommands,
      { ...bare, name: 'here' },
    ]);
  });

  it('offers what a person may see', () => {
    const odile = discord.places.member('odile');
    const names = (by = discord.places.member('mira')) =>
      discord.offered({ by }, 'message').map(({ name }) => name);
    expect(names()).toEqual(['Find passages']);
    expect(names(odile)).toEqual(['Find passages', 'Pin it']);
  });

  it.each([
    [
      'that is not registered',
      () => discord.slash({ command: 'zeppelin' }),
      'not registered',
    ],
    ['without its subcommand', () => discord.slash({ command: 'who' }), 'subcommands'],
    [
      'with an option it has not',
      () => discord.slash({ command: 'who said', options: { x: 1 } }),
      'option "x"',
    ],
    [
      'for servers in a direct message',
      () =>
        discord.slash({
          command: 'here',
          in: discord.places.direct(discord.places.member('mira')),
        }),
      'contexts',
    ],
    [
      'that is hidden',
      () =>
        discord.messageCommand({
          command: 'Pin it',
          message: discord.say({ content: 'x' }),
        }),
      'hidden',
    ],
  ])('refuses one %s', (_name, use, message) => {
    expect(use).toThrow(message);
  });

  it('shows a hidden one where an administrator says so', () => {
    const message = discord.say({ content: 'x' });
    const used = discord.messageCommand({
      command: 'Pin it',
      message,
      shownByAdmin: true,
    });
    expect(used.interaction.data).toMatchObject({ target_id: message.id });
  });

  it("prefers a server's own command", async () => {
    const guild = discord.places.guild();
    await rest.send('PUT', path.replace('commands', `guilds/${guild.id}/commands`), [
      { ...bare, name: 'here' },
    ]);
    const used = discord.slash({ command: 'here' });
    expect(used.interaction.data['guild_id']).toBe(guild.id);
  });

  it('refuses a click on a message that is hidden or gone', async () => {
    const asked = discord.slash({ command: 'here' });
    const button = { type: 2, style: 2, label: 'More', custom_id: 'more' };
    await rest.respond(asked, {
      type: 4,
      data: { content: 'x', flags: 64, components: [{ type: 1, components: [button] }] },
    });
    const message = await asked.answer;
    expect(() =>
      discord.click({ message, label: 'More', by: discord.places.member('odile') }),
    ).toThrow('another member');
    expect(() => discord.click({ message, label: 'Less' })).toThrow(
      'the message has "More"',
    );
    await rest.webhook(asked, 'DELETE', '/messages/@original');
    expect(() => discord.click({ message, label: 'More' })).toThrow('gone');
  });
});

describe('an app that only the member installed', () => {
  it('speaks in private without USE_EXTERNAL_APPS, and follows up five times', async () => {
    await rest.send('PUT', path, [whoCommand]);
    const everyone = 0xc00n;
    const guild = discord.places.addGuild({
      name: 'Elsewhere',
      withoutBot: true,
      everyone,
    });
    const by = discord.places.member('mira', guild);
    const asked = discord.slash({ command: 'who said', by, install: 'user' });
    await rest.respond(asked, { type: 4, data: { content: 'x' } });
    expect((await asked.answer).flags).toBe(64);
    const statuses: number[] = [];
    for (let sent = 0; sent < 6; sent += 1) {
      statuses.push(
        (await rest.webhook(asked, 'POST', '', { content: `${sent}` })).status,
      );
    }
    expect(statuses).toEqual([200, 200, 200, 200, 200, 400]);
  });
});
